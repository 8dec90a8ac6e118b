// openById is refused under the scope spreadsheets.currentonly, even for the spreadsheet itself.
import { type Belief, refusal } from '../belief';

export const openByIdIsRefused: Belief = {
  says: 'openById is refused under the scope spreadsheets.currentonly, even for the spreadsheet itself.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openbyidid',
  test({ spreadsheet }) {
    return { seen: refusal(() => SpreadsheetApp.openById(spreadsheet.getId())), expected: 'refused' };
  },
};
