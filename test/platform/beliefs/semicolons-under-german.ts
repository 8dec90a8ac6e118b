// A formula with ; between arguments, set by a script, is read in a spreadsheet whose decimal mark is a comma (de_DE).
import type { Belief } from '../belief';

export const semicolonsUnderGerman: Belief = {
  says: 'A formula with ; between arguments, set by a script, is read in a spreadsheet whose decimal mark is a comma (de_DE).',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#setformulaformula',
  open: 'Every formula of Selvedge depends on it: should this fail, set-up must write , where the locale wants it.',
  test({ spreadsheet, sheet }) {
    const locale = spreadsheet.getSpreadsheetLocale();
    const tab = sheet([[2, 3]]);
    spreadsheet.setSpreadsheetLocale('de_DE');
    try {
      tab.getRange('C1').setFormula('=IF(A1>1;SUM(A1;B1)/10;0)');
      return { seen: tab.getRange('C1').getValue(), expected: 1 / 2 };
    } finally {
      spreadsheet.setSpreadsheetLocale(locale);
    }
  },
};
