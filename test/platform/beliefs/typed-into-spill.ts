// A value typed into a spilled column turns its formula to #REF!, and clearing it heals the column.
import type { Belief } from '../belief';

export const typedIntoSpill: Belief = {
  says: 'A value typed into a spilled column turns its formula to #REF!, and clearing it heals the column.',
  source: 'https://support.google.com/docs/answer/3093275',
  test({ sheet }) {
    const tab = sheet([
      ['Quantity', ''],
      [2, ''],
      [5, ''],
    ]);
    tab.getRange('B1').setFormula('=ARRAYFORMULA(IF(ROW(A:A)=1;"Doubled";IF(A:A="";;A:A*2)))');
    tab.getRange('B3').setValue('typed');
    const broken = tab.getRange('B1').getDisplayValue();
    tab.getRange('B3').clearContent();
    return { seen: [broken, tab.getRange('B1').getDisplayValue()], expected: ['#REF!', 'Doubled'] };
  },
};
