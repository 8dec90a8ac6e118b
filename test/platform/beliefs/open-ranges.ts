// Number formats, drop-downs and protections take ranges open to the end of the grid, such as B2:B.
import type { Belief } from '../belief';

export const openRanges: Belief = {
  says: 'Number formats, drop-downs and protections take ranges open to the end of the grid, such as B2:B.',
  source: 'https://developers.google.com/apps-script/reference/spreadsheet/range-list',
  test({ sheet }) {
    const tab = sheet([
      ['Kind', 'Day'],
      ['Fabric', 46000],
    ]);
    tab.getRangeList(['B2:B']).setNumberFormat('yyyy-mm-dd');
    tab
      .getRange('A2:A')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(tab.getRange('A2:A'), true).build());
    tab.getRange('B:B').protect().setWarningOnly(true);
    const [protection] = tab.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    return {
      seen: [
        tab.getRange('B2').getDisplayValue(),
        tab.getRange('A2:A').getNumRows(),
        tab.getRange('A5').getDataValidation() !== null,
        protection?.getRange().getColumn(),
        protection?.getRange().getLastColumn(),
      ],
      expected: ['2025-12-09', tab.getMaxRows() - 1, true, 2, 2],
    };
  },
};
