// What a run costs on Google: service calls by name, and commits of buffered writes.
import { openLocal } from '../../../workbench/runtime/local';

function costOf(body: string) {
  const { call, google } = openLocal({ files: `function work() { ${body} }` });
  call('work');
  const { calls, commits } = google.executions.at(-1) ?? {};
  return { calls, commits };
}

test('calls are counted by name, those of the script only', () => {
  expect(
    costOf(`
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      sheet.appendRow(['a', 'b']);
      sheet.getRange(1, 1).getValue();
      sheet.getRange(1, 2).getValue();
      console.log('logging is free');`).calls,
  ).toEqual({
    'SpreadsheetApp.getActive': 1,
    'Spreadsheet.getActiveSheet': 1,
    'Sheet.appendRow': 1,
    'Sheet.getRange': 2,
    'Range.getValue': 2,
  });
});

test('calls made by a template’s scriptlets are the script’s', () => {
  expect(
    costOf(`HtmlService.createTemplate('<?= SpreadsheetApp.getActive().getName() ?>').evaluate();`).calls,
  ).toMatchObject({ 'SpreadsheetApp.getActive': 1, 'Spreadsheet.getName': 1 });
});

test('writes are buffered until a read, a flush or the end', () => {
  const sheet = 'const sheet = SpreadsheetApp.getActiveSheet();';
  expect(costOf(`${sheet} sheet.getRange('A1:B2').getValues();`).commits).toBe(0);
  expect(costOf(`${sheet} sheet.getRange('A1').setValue(1); sheet.getRange('A2').setValue(2);`).commits).toBe(1);
  expect(
    costOf(`${sheet} for (let row = 1; row <= 3; row++) { sheet.getRange(row, 1).setValue(1); sheet.getLastRow(); }`)
      .commits,
  ).toBe(3);
  expect(
    costOf(`${sheet} sheet.getRange('A1').setValue(1); SpreadsheetApp.flush(); SpreadsheetApp.flush();`).commits,
  ).toBe(1);
});

test('cells are counted as they are read and written, not as they are searched', () => {
  const { call, google } = openLocal({
    files: `function work() {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:C4');
      range.setValues(range.getValues().map((row) => row.map(() => 'x')));
      range.createTextFinder('X').findNext();
    }`,
  });
  call('work');
  expect(google.executions.at(-1)?.cells).toEqual({ read: 12, written: 12 });
});
