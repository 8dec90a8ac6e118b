// Cells through Range: what is written, what is read back, and what Google refuses.
import { openLocal } from '../../../workbench/runtime/local';

const helpers = `
  const sheet = () => SpreadsheetApp.getActiveSheet();
  function write(a1, values) { sheet().getRange(a1).setValues(values); return sheet().getRange(a1).getValues(); }
  function read(a1) { return sheet().getRange(a1).getValues(); }
`;

test('texts parse as if typed, unless an apostrophe stands before them', () => {
  const { call } = openLocal({
    files: `${helpers}
    function literal() {
      return write('A1:F1', [["'=1+1", "'007", '007', '=1+1', '5%', 'TRUE']]);
    }`,
  });
  expect(call('literal')).toEqual([['=1+1', '007', 7, 2, 0.05, true]]);
});

test('a blank is an empty text, an error is its name', () => {
  const { call } = openLocal({
    files: `${helpers}
    function oddities() {
      sheet().getRange('A1:D1').setValues([['', null, '=1/0', '=NA()']]);
      return [...read('A1:D1')[0], sheet().getRange('A1:B1').isBlank(), sheet().getRange('C1').isBlank()];
    }`,
  });
  expect(call('oddities')).toEqual(['', '', '#DIV/0!', '#N/A', true, false]);
});

test('a date is midnight in the spreadsheet’s zone, not in the script’s', () => {
  const { call } = openLocal({
    zone: 'America/New_York',
    files: `${helpers}
    function exFactory() {
      sheet().getRange('A1').setValue('2026-07-01');
      const date = sheet().getRange('A1').getValue();
      sheet().getRange('B1').setValue(new Date('2026-01-15T05:00:00Z'));
      return [date.toISOString(), Utilities.formatDate(date, 'America/New_York', 'yyyy-MM-dd HH:mm'),
        sheet().getRange('B1').getDisplayValue(), sheet().getRange('B1').getValue().toISOString()];
    }`,
  });
  expect(call('exFactory')).toEqual([
    '2026-07-01T04:00:00.000Z',
    '2026-07-01 00:00',
    '1/15/2026',
    '2026-01-15T05:00:00.000Z',
  ]);
});

test('the data must have the shape of the range', () => {
  const { call } = openLocal({
    files: `
    function put(a1, values) { SpreadsheetApp.getActiveSheet().getRange(a1).setValues(values); }`,
  });
  expect(() => call('put', 'A1', [[1], [2]])).toThrow(
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
  );
  expect(() => call('put', 'A1:B2', [[1, 2], [3]])).toThrow(
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  );
  expect(() => call('put', 'A1', 'x')).toThrow(
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  );
  expect(() => call('put', 'A1', ['x'])).toThrow("The parameters (number[]) don't match the method signature");
  expect(() => call('put', 'A1', [['x'.repeat(50_001)]])).toThrow('more than the maximum of 50000 characters');
});

test('a range must lie inside the sheet', () => {
  const { call } = openLocal({
    files: `function at(...where) { return SpreadsheetApp.getActiveSheet().getRange(...where).getA1Notation(); }`,
  });
  expect(call('at', 2, 3)).toBe('C2');
  expect(call('at', 2, 3, 4, 2)).toBe('C2:D5');
  expect(call('at', 'A:A')).toBe('A:A');
  expect(call('at', 'B2:B')).toBe('B2:B');
  expect(() => call('at', 0, 1)).toThrow('The starting row of the range is too small.');
  expect(() => call('at', 1, 0)).toThrow('The starting column of the range is too small.');
  expect(() => call('at', 1, 1, 0)).toThrow('The number of rows in the range must be at least 1.');
  expect(() => call('at', 1, 1, 1, 0)).toThrow('The number of columns in the range must be at least 1.');
  expect(() => call('at', 1, 26, 1, 2)).toThrow(
    'The coordinates of the range are outside the dimensions of the sheet.',
  );
  expect(() => call('at', 1000, 1, 2)).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
  expect(() => call('at', 'A1', 2)).toThrow(
    "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  );
});

test('formulas are computed at once and read back as written', () => {
  const { call } = openLocal({
    files: `${helpers}
    function openQuantity() {
      write('A1:B3', [['Quantity', 'Shipped'], [100, 40], [50, 50]]);
      sheet().getRange('C1').setFormula('=ARRAYFORMULA(IF(ROW(A:A)=1;"Open";IF(A:A="";;A:A-B:B)))');
      return [sheet().getRange('C1:C4').getValues().flat(), sheet().getRange('C1:C2').getFormulas().flat().map(Boolean),
        sheet().getLastRow()];
    }`,
  });
  expect(call('openQuantity')).toEqual([['Open', 60, 0, ''], [true, false], 3]);
});

test('appendRow writes below the last row and grows a full grid', () => {
  const { call } = openLocal({
    files: `${helpers}
    function append() {
      const tab = sheet();
      tab.deleteRows(3, tab.getMaxRows() - 2);
      tab.appendRow(['ORD-0001', 5]).appendRow(['ORD-0002', 7]).appendRow(['ORD-0003', 9]);
      return [tab.getMaxRows(), tab.getDataRange().getValues()];
    }`,
  });
  expect(call('append')).toEqual([
    3,
    [
      ['ORD-0001', 5],
      ['ORD-0002', 7],
      ['ORD-0003', 9],
    ],
  ]);
});

test('styles, notes and formats read back in Google’s words', () => {
  const { call } = openLocal({
    files: `function look() {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1');
      range.setBackground('#ABC').setFontColor('red').setFontWeight('bold').setFontSize(12).setHorizontalAlignment('center')
        .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).setNote('Given by Selvedge').setNumberFormat('0.00').setValue(2.5);
      const other = SpreadsheetApp.getActiveSheet().getRange('D4');
      return [range.getBackgrounds()[0], range.getFontColor(), range.getFontWeight(), range.getFontSize(),
        range.getHorizontalAlignment(), String(range.getWrapStrategy()), range.getNotes()[0], range.getNumberFormat(),
        range.getDisplayValue(), other.getBackground(), other.getFontWeight(), other.getNumberFormat()];
    }`,
  });
  expect(call('look')).toEqual([
    ['#aabbcc', '#aabbcc'],
    '#ff0000',
    'bold',
    12,
    'center',
    'WRAP',
    ['Given by Selvedge', 'Given by Selvedge'],
    '0.00',
    '2.50',
    '#ffffff',
    'normal',
    '0.###############',
  ]);
});

test('copyTo takes formulas along, as values where asked, and fills a larger target', () => {
  const { call } = openLocal({
    files: `${helpers}
    function copy() {
      write('A1:C2', [[2, 5, '=A1*$B$1'], [3, 7, '="A1"&SUM(A:A)']]);
      sheet().getRange('C1').copyTo(sheet().getRange('C3:C4'));
      sheet().getRange('C1:C2').copyTo(sheet().getRange('E1'));
      sheet().getRange('C1:C2').copyTo(sheet().getRange('F1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
      sheet().getRange('C1').copyTo(sheet().getRange('A9:A9'));
      return [sheet().getRange('C3:C4').getFormulas().flat(), sheet().getRange('E1:E2').getFormulas().flat(),
        read('F1:F2').flat(), sheet().getRange('F1').getFormula(), read('A9')[0][0]];
    }`,
  });
  expect(call('copy')).toEqual([['=A3*$B$1', '=A4*$B$1'], ['=C1*$B$1', '="A1"&SUM(C:C)'], [10, 'A15'], '', '#REF!']);
});

test.each([
  ['h:mm', '9:05'],
  ['hh:mm', '09:05'],
  ['h:mm:ss am/pm', '9:05:07 AM'],
  ['m/d/yyyy h:mm AM/PM', '3/5/2026 9:05 AM', 'm/d/yyyy h:mm am/pm'],
  ['[h]:mm', '1106073:05'],
  ['yyyy"h am/pm"', '2026h am/pm'],
  ['€#,##0', '€46,086', '[$€]#,##0'],
  ['0.00;[Red]-0.00', '46086.38', '0.00;[Red]-0.00'],
])('the number format %s shows %s, and is read back', (format, display, readBack: string = format) => {
  const { call } = openLocal({
    files: `function show(format) {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat(format);
      cell.setValue(new Date('2026-03-05T09:05:07Z'));
      return [cell.getDisplayValue(), cell.getNumberFormat()];
    }`,
  });
  expect(call('show', format)).toEqual([display, readBack]);
});

test.each(['0.00"open', '[Teal]0.00', '[>many]0.0;0.00'])(
  'the number format %s, which the workbench cannot draw, is refused by name',
  (format) => {
    const { call } = openLocal({
      files: `function set(format, way) {
        const cell = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(2);
        if (way) cell.setNumberFormat(format); else cell.setNumberFormats([[format]]);
      }
      function shown() { return SpreadsheetApp.getActiveSheet().getRange('A1').getDisplayValue(); }`,
    });
    for (const way of [true, false])
      expect(() => call('set', format, way)).toThrow(`not implemented in the workbench: the number format ${format}`);
    expect(call('shown')).toBe('2');
  },
);

test('a time shows as Google shows it in the United States', () => {
  const { call } = openLocal({
    files: `function now() {
      const sheet = SpreadsheetApp.getActiveSheet().appendRow([new Date('2026-03-05T09:05:07Z'), '=TEXT(A1,"h:mm am/pm")']);
      return [...sheet.getRange('A1:B1').getDisplayValues()[0], sheet.getRange('A1').getNumberFormat()];
    }`,
  });
  expect(call('now')).toEqual(['3/5/2026 9:05:07', '9:05 AM', 'm/d/yyyy h:mm:ss']);
});

test('a name that stands for nothing is named; a formula that cannot be read is an error', () => {
  const { book, call } = openLocal({
    files: `function compute(formula) { return SpreadsheetApp.getActiveSheet().getRange('A1').setFormula(formula).getValue(); }
      function name() { SpreadsheetApp.getActive().setNamedRange('Rates', SpreadsheetApp.getActiveSheet().getRange('C1:C2')); }`,
  });
  expect(['=Rates', '=SUM(Rates)+1', '=SUM(1', '=1+'].map((formula) => call('compute', formula))).toEqual([
    '#NAME?',
    '#NAME?',
    '#ERROR!',
    '#ERROR!',
  ]);
  call('compute', '=SUM(Rates)');
  expect(book.read(0, { row: 0, col: 0, rows: 1, cols: 1 })[0]?.[0]?.errorMessage).toBe("Unknown range name: 'RATES'.");
  call('name');
  expect(call('compute', '=SUM(Rates)')).toBe(0);
});
