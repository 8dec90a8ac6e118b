// A formula in the header that shows its own label in row 1 and fills the rows below spreads over the whole column.
import type { Belief } from '../belief';

export const headerFormula: Belief = {
  says: 'A formula in the header that shows its own label in row 1 and fills the rows below spreads over the whole column.',
  source: 'https://support.google.com/docs/answer/3093275',
  test({ sheet }) {
    const tab = sheet([
      ['Quantity', ''],
      [2, ''],
      ['', ''],
      [5, ''],
    ]);
    tab.getRange('B1').setFormula('=ARRAYFORMULA(IF(ROW(A:A)=1;"Doubled";IF(A:A="";;A:A*2)))');
    return { seen: tab.getRange('B1:B5').getValues().flat(), expected: ['Doubled', 4, '', 10, ''] };
  },
};
