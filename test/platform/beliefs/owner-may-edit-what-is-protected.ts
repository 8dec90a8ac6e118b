// Whoever protects a range may edit it, a warning stops nobody, and all protections of a spreadsheet are told in one call.
import type { Belief } from '../belief';

export const ownerMayEditWhatIsProtected: Belief = {
  says: 'Whoever protects a range may edit it, a warning stops nobody, and all protections of a spreadsheet are told in one call.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/protection',
  test({ spreadsheet, sheet }) {
    const tab = sheet([['Quantity'], [400]]);
    tab.getRange('A2:A').protect().setDescription('ours');
    tab.getRange('A1').protect().setWarningOnly(true).setDescription('warned');
    const { RANGE } = SpreadsheetApp.ProtectionType;
    const told = spreadsheet
      .getProtections(RANGE)
      .filter((protection) => protection.getRange().getSheet().getSheetId() === tab.getSheetId());
    tab.getRange('A2').setValue(401);
    return {
      seen: [told.length, told.every((protection) => protection.canEdit()), tab.getRange('A2').getValue()],
      expected: [2, true, 401],
    };
  },
};
