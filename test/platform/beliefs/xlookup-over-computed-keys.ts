// XLOOKUP takes an array that a formula makes for its keys, a whole column of them.
import type { Belief } from '../belief';

export const xlookupOverComputedKeys: Belief = {
  says: 'XLOOKUP takes an array that a formula makes for its keys, a whole column of them.',
  source: 'https://support.google.com/docs/answer/12405947',
  test({ sheet }) {
    const tab = sheet([
      [' ORD-1 ', 1],
      ['ord-2', 2],
    ]);
    tab.getRange('C1').setFormula('=ARRAYFORMULA(XLOOKUP("ord-1";LOWER(TRIM(IFERROR(A:A;"")&""));B:B;""))');
    return { seen: tab.getRange('C1').getValue(), expected: 1 };
  },
};
