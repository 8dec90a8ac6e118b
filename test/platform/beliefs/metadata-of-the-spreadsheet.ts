// Metadata of the spreadsheet itself is found by its key, and takes another value.
import type { Belief } from '../belief';

export const metadataOfTheSpreadsheet: Belief = {
  says: 'Metadata of the spreadsheet itself is found by its key, and takes another value.',
  source:
    'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#adddevelopermetadatakey,-value,-visibility',
  test({ spreadsheet }) {
    spreadsheet.addDeveloperMetadata('platform-version', '2', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    const find = () => spreadsheet.createDeveloperMetadataFinder().withKey('platform-version').find();
    find()[0]?.setValue('3');
    const seen = find().map((mark) => mark.getValue());
    for (const mark of find()) mark.remove();
    return { seen: [seen, find().length], expected: [['3'], 0] };
  },
};
