// LOOKUP finds numbers among rising ones with blanks below them, spreading over an array of keys.
import type { Belief } from '../belief';

export const lookupHalvesNumbers: Belief = {
  says: 'LOOKUP finds numbers among rising ones with blanks below them, spreading over an array of keys, and gives what stands beside.',
  source: 'https://support.google.com/docs/answer/3256570',
  test({ sheet }) {
    const tab = sheet([
      [2, 'a'],
      [3, 'b'],
      [7, 'c'],
      ['', ''],
    ]);
    tab.getRange('C1').setFormula('=ARRAYFORMULA(IFNA(LOOKUP({1;2;6;7;99};A1:A;B1:B);"none"))');
    return { seen: tab.getRange('C1:C5').getValues().flat(), expected: ['none', 'a', 'b', 'c', 'c'] };
  },
};
