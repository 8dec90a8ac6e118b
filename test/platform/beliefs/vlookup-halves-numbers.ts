// VLOOKUP finds numbers among rising ones with blanks below them, spreading over an array of keys.
import type { Belief } from '../belief';

export const vlookupHalvesNumbers: Belief = {
  says: 'VLOOKUP finds numbers among rising ones with blanks below them, spreading over an array of keys.',
  source: 'https://support.google.com/docs/answer/3093318',
  test({ sheet }) {
    const tab = sheet([[2], [3], [7], ['']]);
    tab.getRange('C1').setFormula('=ARRAYFORMULA(IFNA(VLOOKUP({1;2;6;7;99};A1:A;1;TRUE);"none"))');
    return { seen: tab.getRange('C1:C5').getValues().flat(), expected: ['none', 2, 3, 7, 7] };
  },
};
