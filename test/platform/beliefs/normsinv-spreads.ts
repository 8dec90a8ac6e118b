// NORMSINV spreads inside ARRAYFORMULA.
import type { Belief } from '../belief';

export const normsinvSpreads: Belief = {
  says: 'NORMSINV spreads inside ARRAYFORMULA.',
  source: 'https://support.google.com/docs/table/25273',
  test({ sheet }) {
    const tab = sheet([[1 / 2], [19 / 20]]);
    tab.getRange('B1').setFormula('=ARRAYFORMULA(ROUND(NORMSINV(A1:A2);4))');
    return { seen: tab.getRange('B1:B2').getValues().flat(), expected: [0, 1.6449] };
  },
};
