// Under de_DE a comma in a formula set by a script is a decimal mark, and separates nothing: hence no comma in any formula.
import type { Belief } from '../belief';

export const commasUnderGerman: Belief = {
  says: 'Under de_DE a comma in a formula set by a script is a decimal mark, and separates nothing: hence no comma in any formula.',
  source: 'https://www.benlcollins.com/spreadsheets/sheets-location/',
  open: 'It is said of formulas that people type. Selvedge writes no comma, so that it need not know.',
  test({ spreadsheet, sheet }) {
    const locale = spreadsheet.getSpreadsheetLocale();
    const tab = sheet([[2, 3]]);
    spreadsheet.setSpreadsheetLocale('de_DE');
    try {
      tab.getRange('C1').setFormula('=SUM(1,2)');
      tab.getRange('D1').setFormula('=SUM(A1,B1)');
      return { seen: tab.getRange('C1:D1').getValues(), expected: [[12 / 10, '#ERROR!']] };
    } finally {
      spreadsheet.setSpreadsheetLocale(locale);
    }
  },
};
