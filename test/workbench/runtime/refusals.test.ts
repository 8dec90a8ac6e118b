// Refusals: arguments that no form of a method takes, objects that are no longer there, and what a page may not pass.
import { openLocal } from '../../../workbench/runtime/local';

const files = `
  function attempt(body) {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.getActiveSheet();
    return String(new Function('spreadsheet', 'sheet', 'range', body)(spreadsheet, sheet, sheet.getRange('A1')));
  }`;

const attempt = (body: string) => openLocal({ files }).call('attempt', body);

test.each([
  ['spreadsheet.getSheetByName(2026)', '(number)', 'Spreadsheet.getSheetByName'],
  ["spreadsheet.getSheetById('0')", '(String)', 'Spreadsheet.getSheetById'],
  ['spreadsheet.insertSheet(true)', '(Boolean)', 'Spreadsheet.insertSheet'],
  ['spreadsheet.rename(5)', '(number)', 'Spreadsheet.rename'],
  ['spreadsheet.toast()', '()', 'Spreadsheet.toast'],
  ['sheet.setName(5)', '(number)', 'Sheet.setName'],
  ["sheet.deleteRow('3')", '(String)', 'Sheet.deleteRow'],
  ["sheet.insertRowsAfter('3', 1)", '(String,number)', 'Sheet.insertRowsAfter'],
  ['sheet.insertRowsAfter(3)', '(number)', 'Sheet.insertRowsAfter'],
  ["sheet.setFrozenRows('1')", '(String)', 'Sheet.setFrozenRows'],
  ["sheet.setColumnWidth(1, 'wide')", '(number,String)', 'Sheet.setColumnWidth'],
  ['range.setNumberFormat(5)', '(number)', 'Range.setNumberFormat'],
  ['range.setFormula(5)', '(number)', 'Range.setFormula'],
  ['range.setFormulas("=1")', '(String)', 'Range.setFormulas'],
  ["range.setFontSize('12')", '(String)', 'Range.setFontSize'],
  ["range.offset('1', 0)", '(String,number)', 'Range.offset'],
  ['range.getValues(1)', '(number)', 'Range.getValues'],
  ['range.setValues()', '()', 'Range.setValues'],
  ['spreadsheet.deleteSheet(range)', '((class))', 'Spreadsheet.deleteSheet'],
  ['sheet.moveRows(sheet, 1)', '((class))', 'Sheet.moveRows'],
  ['range.setWrap("yes")', '(String)', 'Range.setWrap'],
])('%s fits no form of the method', (body, given, method) => {
  expect(() => attempt(`return ${body}`)).toThrow(
    `The parameters ${given} don't match the method signature for SpreadsheetApp.${method}.`,
  );
});

test('null stands for none where a method takes that', () => {
  expect(attempt('return range.setNote(null).setBackground(null)')).toBe('Range');
});

const STALE =
  "const gone = spreadsheet.insertSheet('Gone'); const cell = gone.getRange('A1'); spreadsheet.deleteSheet(gone);";

test.each([
  ['cell.getValue()'],
  ['cell.setValue(1)'],
  ["cell.setBackground('red')"],
  ['cell.getA1Notation() + cell.getSheet().getName()'],
  ['gone.getName()'],
  ["gone.getRange('A1')"],
  ["gone.appendRow(['a'])"],
  ['gone.getLastRow()'],
  ['spreadsheet.deleteSheet(gone)'],
])('a deleted sheet answers no call: %s', (body) => {
  expect(() => attempt(`${STALE} return ${body}`)).toThrow(/^Sheet \d+ not found$/);
});

test('a range whose rows were deleted is out of bounds; one that grew narrower is not told of it', () => {
  const shrunk = "const last = sheet.getRange('A1000'); sheet.deleteRows(900, 101);";
  for (const body of ['last.getValue()', 'last.setValue(1)', "last.setBackground('red')"]) {
    expect(() => attempt(`${shrunk} return ${body}`)).toThrow('Those rows are out of bounds.');
  }
  expect(attempt(`range.setValue('first'); sheet.insertRowBefore(1); return range.getValue()`)).toBe('');
});

test.each([
  ['a cell of 50,000 characters', "range.setValue('x'.repeat(50001))", 'maximum of 50000 characters in a single cell'],
  ['ten million cells', 'sheet.insertRowsAfter(1, 400000)', 'above the limit of 10000000 cells'],
  [
    'ten million cells on all sheets',
    "spreadsheet.insertSheet('a').insertRowsAfter(1, 200000); spreadsheet.insertSheet('b').insertRowsAfter(1, 200000)",
    'above the limit of 10000000 cells',
  ],
  ['18,278 columns', 'sheet.deleteRows(2, 999); sheet.insertColumnsAfter(26, 18253)', 'above the limit of'],
  ['a range outside the grid', "sheet.getRange('A1001')", 'outside the dimensions of the sheet'],
  [
    'a sheet whose name is taken',
    "spreadsheet.insertSheet('Sheet1')",
    'A sheet with the name "Sheet1" already exists.',
  ],
  ['the last sheet', 'spreadsheet.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
])('there is no more than %s', (_what, body, message) => {
  expect(() => attempt(`${body}`)).toThrow(message);
});

test('a page passes plain data only', () => {
  const { google, user } = openLocal({ files: 'function echo(a, b) { return [a, b]; }' });
  const loop: Record<string, unknown> = {};
  loop.self = loop;
  for (const illegal of [new Date(), () => 1, { at: new Date() }, [Symbol('a')], new Map(), loop]) {
    expect(google.call('echo', ['fine', illegal], user)).toMatchObject({
      ok: false,
      error: { name: 'TypeError', message: 'Failed due to illegal value in property: 1' },
    });
  }
  expect(google.executions).toEqual([]);
  expect(google.call('echo', [[undefined, { a: undefined, b: 1 }]], user)).toEqual({
    ok: true,
    result: [[null, { b: 1 }], null],
  });
});
