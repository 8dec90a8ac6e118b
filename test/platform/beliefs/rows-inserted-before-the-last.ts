// Rows inserted before the last row of the grid are taken into the colours, drop-downs and filter that reach to its end.
import type { Belief } from '../belief';

export const rowsInsertedBeforeTheLast: Belief = {
  says: 'Rows inserted before the last row of the grid are taken into the colours, drop-downs and filter that reach to its end.',
  source:
    'https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertrowsbeforebeforeposition,-howmany',
  test({ sheet }) {
    const tab = sheet([['Status'], ['Late']]);
    const body = tab.getRange('A2:A');
    body.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Late', 'Fine'], true).build());
    tab.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo('Late')
        .setBackground('#ff0000')
        .setRanges([body])
        .build(),
    ]);
    tab.getRange(1, 1, tab.getMaxRows(), 1).createFilter();
    const last = tab.getMaxRows();
    tab.insertRowsBefore(last, 10);
    return {
      seen: [
        tab.getConditionalFormatRules()[0]?.getRanges()[0]?.getLastRow(),
        tab.getRange(last + 5, 1).getDataValidation() !== null,
        tab.getFilter()?.getRange().getLastRow(),
      ],
      expected: [last + 10, true, last + 10],
    };
  },
};
