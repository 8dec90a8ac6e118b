// The drop-downs of a row, those without one too, may be set again as they were read: how a Table is told from other cells.
import type { Belief } from '../belief';
import { refusal } from '../belief';

export const rulesReadBackMayBeSetAgain: Belief = {
  says: 'The drop-downs of a row, those without one too, may be set again as they were read.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#setDataValidations(DataValidation)',
  open: 'By this Selvedge tells a Table, which refuses it, from other cells. Turn the row into a Table by hand and run it again: then it must be refused.',
  test({ sheet }) {
    const tab = sheet([['Stage', 'Note']]);
    const list = SpreadsheetApp.newDataValidation().requireValueInList(['Draft', 'Done'], true).build();
    tab.getRange('A2').setDataValidation(list);
    const cells = tab.getRange('A2:B2');
    return { seen: refusal(() => cells.setDataValidations(cells.getDataValidations())), expected: 'taken' };
  },
};
