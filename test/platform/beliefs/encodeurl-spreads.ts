// ENCODEURL spreads inside ARRAYFORMULA.
import type { Belief } from '../belief';

export const encodeurlSpreads: Belief = {
  says: 'ENCODEURL spreads inside ARRAYFORMULA.',
  source: 'https://support.google.com/docs/table/25273',
  test({ sheet }) {
    const tab = sheet([['a b'], ['1&2']]);
    tab.getRange('B1').setFormula('=ARRAYFORMULA(ENCODEURL(A1:A2))');
    return { seen: tab.getRange('B1:B2').getValues().flat(), expected: ['a%20b', '1%262'] };
  },
};
