// SUMIF spreads over an array of keys inside ARRAYFORMULA.
import type { Belief } from '../belief';

export const sumifSpreads: Belief = {
  says: 'SUMIF spreads over an array of keys inside ARRAYFORMULA.',
  source: 'https://support.google.com/docs/answer/3093583',
  test({ sheet }) {
    const tab = sheet([
      ['a', 1],
      ['b', 2],
      ['a', 4],
    ]);
    tab.getRange('C1').setFormula('=ARRAYFORMULA(SUMIF(A1:A3;A1:A3;B1:B3))');
    return { seen: tab.getRange('C1:C3').getValues().flat(), expected: [5, 2, 5] };
  },
};
