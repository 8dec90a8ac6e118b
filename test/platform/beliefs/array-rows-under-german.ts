// Under de_DE {1;2} is an array of two rows, as everywhere.
import type { Belief } from '../belief';

export const arrayRowsUnderGerman: Belief = {
  says: 'Under de_DE {1;2} is an array of two rows, as everywhere.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#setformulaformula',
  test({ spreadsheet, sheet }) {
    const locale = spreadsheet.getSpreadsheetLocale();
    const tab = sheet();
    spreadsheet.setSpreadsheetLocale('de_DE');
    try {
      tab.getRange('A1').setFormula('={1;2}');
      return { seen: tab.getRange('A1:A2').getValues(), expected: [[1], [2]] };
    } finally {
      spreadsheet.setSpreadsheetLocale(locale);
    }
  },
};
