// A whole number in a cell of date format comes back as midnight of that day in the spreadsheet’s zone.
import type { Belief } from '../belief';

export const dayNumbers: Belief = {
  says: 'A whole number in a cell of date format comes back as midnight of that day in the spreadsheet’s zone.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#getvalues',
  test({ spreadsheet, sheet }) {
    const cell = sheet([[46348]]).getRange('A1');
    cell.setNumberFormat('d mmm yyyy');
    return {
      seen: Utilities.formatDate(cell.getValue(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm'),
      expected: '2026-11-22 00:00',
    };
  },
};
