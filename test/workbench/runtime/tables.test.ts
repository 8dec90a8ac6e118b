// Cells in a Table: their columns decide about drop-downs, boxes and formats; values go in as anywhere.
import { openLocal } from '../../../workbench/runtime/local';

const REFUSED = 'This operation is not allowed on cells in typed columns.';

function withTable(body: string) {
  const local = openLocal({
    files: `function work() { const sheet = SpreadsheetApp.getActive().getSheets()[0]; ${body} }`,
  });
  const sheetId = local.book.sheets()[0]?.id ?? 0;
  local.google.convertToTable(sheetId, { row: 0, col: 1, rows: 5, cols: 2 });
  return { ...local, sheetId };
}

test.each([
  ["sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build())"],
  [
    "sheet.getRange('A2:B2').setDataValidations(sheet.getRange('A2:B2').getDataValidations().map(([a]) => [a, SpreadsheetApp.newDataValidation().requireDate().build()]))",
  ],
  ["sheet.getRange('C3').insertCheckboxes()"],
  ["sheet.getRange('B2:B').setNumberFormat('0.00')"],
  ["sheet.getRangeList(['A2:A', 'C2:C']).setNumberFormat('0.00')"],
])('it refuses: %s', (body) => {
  const { call, google, sheetId } = withTable(body);
  expect(() => call('work')).toThrow(REFUSED);
  google.convertToRange(sheetId);
  expect(() => call('work')).not.toThrow();
});

test.each([
  ["sheet.getRange('B2').setValue(1)"],
  ["sheet.getRange('B1').setNumberFormat('0.00')"],
  ["sheet.getRange('D2').setNumberFormat('0.00')"],
  ["sheet.getRange('B9').insertCheckboxes()"],
])('it takes values, and leaves what lies outside it alone: %s', (body) => {
  expect(() => withTable(body).call('work')).not.toThrow();
});
