// Blank results of an array formula do not count for getLastRow.
import type { Belief } from '../belief';

export const lastRowOfBlankResults: Belief = {
  says: 'Blank results of an array formula do not count for getLastRow.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/sheet#getlastrow',
  open: 'Selvedge looks for the last row that holds any input itself; only the length of its reads depends on it.',
  test({ sheet }) {
    const tab = sheet([
      ['Quantity', ''],
      [2, ''],
    ]);
    tab.getRange('B1').setFormula('=ARRAYFORMULA(IF(ROW(A:A)=1;"Doubled";IF(A:A="";;A:A*2)))');
    return { seen: tab.getLastRow(), expected: 2 };
  },
};
