// getSheetById finds a tab after it was renamed.
import type { Belief } from '../belief';

export const sheetIdSurvivesRenaming: Belief = {
  says: 'getSheetById finds a tab after it was renamed.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getsheetbyidid',
  test({ spreadsheet, sheet }) {
    const tab = sheet();
    const id = tab.getSheetId();
    const name = `${tab.getName()} renamed`;
    tab.setName(name);
    return { seen: spreadsheet.getSheetById(id)?.getName(), expected: name };
  },
};
