// XLOOKUP takes *, ? and ~ in a key for themselves, and does not tell upper from lower case.
import type { Belief } from '../belief';

export const xlookupTakesKeysLiterally: Belief = {
  says: 'XLOOKUP takes *, ? and ~ in a key for themselves, and does not tell upper from lower case.',
  source: 'https://support.google.com/docs/answer/12405947',
  test({ sheet }) {
    const tab = sheet([
      ['abc', 1],
      ['*', 2],
      ['ORD-1', 4],
    ]);
    tab.getRange('C1').setFormula('=ARRAYFORMULA(XLOOKUP({"*";"?";"ord-1"};A1:A3;B1:B3;"none"))');
    return { seen: tab.getRange('C1:C3').getValues().flat(), expected: [2, 'none', 4] };
  },
};
