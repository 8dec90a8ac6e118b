// After a tab was duplicated, the finder gives the mark of the first tab before any other.
import type { Belief } from '../belief';

export const olderMarkFirst: Belief = {
  says: 'After a tab was duplicated, the finder gives the mark of the first tab before any other.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder',
  open: 'Were it the other way round, Selvedge would write into the duplicate until the properties are there again: by sheet id it finds the first.',
  test({ spreadsheet, sheet, alsoRemove }) {
    const tab = sheet([['a']]);
    tab.addDeveloperMetadata('platform-tab', tab.getName(), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    tab.activate();
    spreadsheet.duplicateActiveSheet().setName(`${tab.getName()} again`);
    alsoRemove(`${tab.getName()} again`);
    const found = spreadsheet.createDeveloperMetadataFinder().withKey('platform-tab').withValue(tab.getName()).find();
    return { seen: found[0]?.getLocation().getSheet()?.getName(), expected: tab.getName() };
  },
};
