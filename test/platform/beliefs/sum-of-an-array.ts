// SUM inside ARRAYFORMULA is one number of the whole array.
import type { Belief } from '../belief';

export const sumOfAnArray: Belief = {
  says: 'SUM inside ARRAYFORMULA adds up the whole array to one number, and NA() is an error that ISERROR sees.',
  source: 'https://support.google.com/docs/answer/3093669',
  test({ sheet }) {
    const tab = sheet([['a'], [''], ['b']]);
    tab.getRange('C1').setFormula('=ARRAYFORMULA(SUM(IF(A1:A="";0;1)))');
    tab.getRange('C2').setFormula('=ARRAYFORMULA(IF(SUM(IF(A1:A="";0;1))=0;0;NA()))');
    tab.getRange('C3').setFormula('=ISERROR(C2)');
    return { seen: [tab.getRange('C1').getValue(), tab.getRange('C3').getValue()], expected: [2, true] };
  },
};
