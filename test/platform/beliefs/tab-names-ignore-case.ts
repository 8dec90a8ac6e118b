// A second tab whose name differs only in case is refused.
import type { Belief } from '../belief';

export const tabNamesIgnoreCase: Belief = {
  says: 'A second tab whose name differs only in case is refused.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertsheetsheetname',
  open: 'Selvedge compares names without regard to case itself.',
  test({ spreadsheet, sheet, alsoRemove }) {
    const tab = sheet();
    const second = tab.getName().toUpperCase();
    try {
      spreadsheet.insertSheet(second);
      alsoRemove(second);
      return { seen: 'taken', expected: 'refused' };
    } catch {
      return { seen: 'refused', expected: 'refused' };
    }
  },
};
