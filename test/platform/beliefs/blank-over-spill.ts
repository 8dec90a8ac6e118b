// A blank written with setValues into the cells of a spilled column leaves the column to its formula.
import type { Belief } from '../belief';

export const blankOverSpill: Belief = {
  says: 'A blank written with setValues into the cells of a spilled column leaves the column to its formula.',
  source: 'https://support.google.com/docs/answer/3093275',
  test({ sheet }) {
    const tab = sheet([
      ['Quantity', '', 'Note'],
      [2, '', ''],
      ['', '', ''],
    ]);
    tab.getRange('B1').setFormula('=ARRAYFORMULA(IF(ROW(A:A)=1;"Doubled";IF(A:A="";;A:A*2)))');
    tab.getRange('A3:C3').setValues([[5, '', 'typed']]);
    return {
      seen: tab.getRange('A1:C3').getValues(),
      expected: [
        ['Quantity', 'Doubled', 'Note'],
        [2, 4, ''],
        [5, 10, 'typed'],
      ],
    };
  },
};
