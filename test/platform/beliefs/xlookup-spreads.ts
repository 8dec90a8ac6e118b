// XLOOKUP spreads over an array of keys inside ARRAYFORMULA.
import type { Belief } from '../belief';

export const xlookupSpreads: Belief = {
  says: 'XLOOKUP spreads over an array of keys inside ARRAYFORMULA.',
  source: 'https://support.google.com/docs/answer/12405947',
  test({ sheet }) {
    const tab = sheet([
      ['a', 1],
      ['b', 2],
      ['c', 4],
    ]);
    tab.getRange('C1').setFormula('=ARRAYFORMULA(XLOOKUP({"c";"a";"z"};A1:A3;B1:B3;""))');
    return { seen: tab.getRange('C1:C3').getValues().flat(), expected: [4, 1, ''] };
  },
};
