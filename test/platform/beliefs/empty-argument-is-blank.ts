// The empty argument of IF inside ARRAYFORMULA leaves truly blank cells; "" does not.
import type { Belief } from '../belief';

export const emptyArgumentIsBlank: Belief = {
  says: 'The empty argument of IF inside ARRAYFORMULA leaves truly blank cells; "" does not.',
  source: 'https://support.google.com/docs/answer/3093364',
  test({ sheet }) {
    const tab = sheet([
      ['x', '', ''],
      ['', '', ''],
    ]);
    tab.getRange('B1:C1').setFormulas([['=ARRAYFORMULA(IF(A1:A2="";;1))', '=ARRAYFORMULA(IF(A1:A2="";"";1))']]);
    tab.getRange('D1:E1').setFormulas([['=ISBLANK(B2)', '=ISBLANK(C2)']]);
    return { seen: tab.getRange('D1:E1').getValues()[0], expected: [true, false] };
  },
};
