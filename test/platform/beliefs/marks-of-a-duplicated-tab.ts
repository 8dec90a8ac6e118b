// A duplicated tab does not carry the marks of the first.
import type { Belief } from '../belief';

export const marksOfADuplicatedTab: Belief = {
  says: 'A duplicated tab does not carry the marks of the first.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder',
  open: 'Selvedge takes the first mark it finds, so either will do as long as that is the older one.',
  test({ spreadsheet, sheet, alsoRemove }) {
    const tab = sheet([['a']]);
    tab.addDeveloperMetadata('platform-tab', tab.getName(), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    tab.activate();
    spreadsheet.duplicateActiveSheet().setName(`${tab.getName()} again`);
    alsoRemove(`${tab.getName()} again`);
    const found = spreadsheet.createDeveloperMetadataFinder().withKey('platform-tab').withValue(tab.getName()).find();
    return { seen: found.length, expected: 1 };
  },
};
