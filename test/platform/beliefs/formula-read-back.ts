// A formula read back differs from what was set at most in ; against ,, blanks, quotes around tab names and case.
import type { Belief } from '../belief';

export const formulaReadBack: Belief = {
  says: 'A formula read back differs from what was set at most in ; against ,, blanks, quotes around tab names and case.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#getformula',
  test({ sheet }) {
    const tab = sheet([[2]]);
    const comparable = (formula: string) => formula.replace(/[;,\s']/g, '').toUpperCase();
    const formula = `=ARRAYFORMULA(IF(A:A="";;SUMIF(${tab.getName()}!A:A;A:A;A:A)&""))`;
    tab.getRange('B1').setFormula(formula);
    return { seen: comparable(tab.getRange('B1').getFormula()), expected: comparable(formula) };
  },
};
