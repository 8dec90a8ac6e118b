// Unticked check boxes read as false and count for getLastRow, a blank beside them reads as '', and FALSE joins to a text of five letters or of the language's.
import type { Belief } from '../belief';

export const untickedBoxesAreFalse: Belief = {
  says: 'Unticked check boxes read as false and count for getLastRow, and what they join to is what FALSE() joins to.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#insertCheckboxes()',
  open: 'Selvedge takes false for nothing typed. If boxes read otherwise, blank rows with boxes get ids.',
  test({ sheet }) {
    const tab = sheet([['Done', 'Style']]);
    tab.getRange('A2:A9').insertCheckboxes();
    tab.getRange('D1').setFormula('=ARRAYFORMULA(SUM(LEN(SUBSTITUTE(A2:A9&B2:B9;FALSE()&"";""))))');
    return {
      seen: [
        tab.getRange('A2').getValue(),
        tab.getRange('B2').getValue(),
        tab.getLastRow(),
        tab.getRange('D1').getValue(),
      ],
      expected: [false, '', 9, 0],
    };
  },
};
