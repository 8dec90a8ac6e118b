// A row inserted above row 2 does not make a header formula slip.
import type { Belief } from '../belief';

export const headerFormulaAndInsertedRow: Belief = {
  says: 'A row inserted above row 2 does not make a header formula slip.',
  source: 'https://support.google.com/docs/answer/3093275',
  test({ sheet }) {
    const tab = sheet([
      ['Quantity', ''],
      [2, ''],
      [5, ''],
    ]);
    tab.getRange('B1').setFormula('=ARRAYFORMULA(IF(ROW(A:A)=1;"Doubled";IF(A:A="";;A:A*2)))');
    tab.insertRowBefore(2);
    tab.getRange('A2').setValue(7);
    return { seen: tab.getRange('B1:B4').getValues().flat(), expected: ['Doubled', 14, 4, 10] };
  },
};
