// LOOKUP among the row numbers of a column gives the cell of each row, a blank one as a blank.
import type { Belief } from '../belief';

export const lookupByRowNumber: Belief = {
  says: 'LOOKUP among the row numbers of a column gives the cell of each row; a blank cell is no text and no 0.',
  source: 'https://support.google.com/docs/answer/3256570',
  open: 'No page says what LOOKUP makes of a blank cell; were it 0, a blank factory would read 0.',
  test({ sheet }) {
    const tab = sheet([['a'], [''], [7]]);
    tab.getRange('C1').setFormula('=ARRAYFORMULA(LOOKUP({3;2;1};ROW(A:A);A:A))');
    tab.getRange('D1').setFormula('=ARRAYFORMULA(ISBLANK(LOOKUP({3;2;1};ROW(A:A);A:A)))');
    return {
      seen: [tab.getRange('C1:C3').getValues().flat(), tab.getRange('D1:D3').getValues().flat()],
      expected: [
        [7, '', 'a'],
        [false, true, false],
      ],
    };
  },
};
