// It is midnight of that day in the spreadsheet’s zone too when the script’s zone is another.
import type { Belief } from '../belief';

export const dayNumbersInAnotherZone: Belief = {
  says: 'It is midnight of that day in the spreadsheet’s zone too when the script’s zone is another.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setspreadsheettimezonetimezone',
  test({ spreadsheet, sheet }) {
    const zone = spreadsheet.getSpreadsheetTimeZone();
    const cell = sheet([[46348]]).getRange('A1');
    cell.setNumberFormat('d mmm yyyy');
    try {
      return {
        seen: ['Pacific/Auckland', 'America/Lima'].map((other) => {
          spreadsheet.setSpreadsheetTimeZone(other);
          SpreadsheetApp.flush();
          return Utilities.formatDate(cell.getValue(), other, 'yyyy-MM-dd HH:mm');
        }),
        expected: ['2026-11-22 00:00', '2026-11-22 00:00'],
      };
    } finally {
      spreadsheet.setSpreadsheetTimeZone(zone);
    }
  },
};
