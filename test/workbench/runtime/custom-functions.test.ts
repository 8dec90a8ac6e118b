// A script's functions in cell formulas: computed as Google does, kept with the workbook, and told to the pages.
import { openBook } from '../../../workbench/engine/open';
import { openLocal } from '../../../workbench/runtime/local';

const script = `
/**
 * Doubles a number, or each number of a range.
 * @customfunction
 */
function DOUBLE(input) {
  console.log('DOUBLE', JSON.stringify(input));
  return Array.isArray(input) ? input.map((row) => row.map((cell) => cell === '' ? '' : cell * 2)) : input * 2;
}
function weekLater(date) { return new Date(date.getTime() + 7 * 24 * 3600 * 1000); }
function labels() { return ['S', 'M', 'L']; }
function fails(value) {
  if (value === '') throw new Error('Give a value');
  return value;
}
function grabs() { SpreadsheetApp.getActiveSheet().getRange('H9').setValue(1); }
function firstCell() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
function secret_() { return 'secret'; }
function slow(seconds) { Utilities.sleep(seconds * 1000); return seconds; }
function asks() { return SpreadsheetApp.getUi().alert('Hello'); }
`;

function open() {
  const local = openLocal({
    files: `${script}
      const sheet = () => SpreadsheetApp.getActiveSheet();
      function write(a1, rows) { sheet().getRange(a1).setValues(rows); }
      function read(a1) { return sheet().getRange(a1).getValues().map((row) => row.map((value) => value.toISOString ? value.toISOString() : value)); }`,
  });
  const cell = (row: number, col: number) => local.book.read(0, { row, col, rows: 1, cols: 1 })[0]?.[0];
  const runs = () =>
    local.google.executions.filter(({ type }) => type === 'custom function').map((run) => run.function);
  return { ...local, cell, runs };
}

test('a formula calls the script with values, ranges and dates, and what it gives spills', () => {
  const { call } = open();
  call('write', 'A1:A3', [[1], [2], ['']]);
  call('write', 'B1:B3', [['=DOUBLE(A1)'], ['=double(A2)+1'], ['=DOUBLE("x")']]);
  call('write', 'C1', [['=DOUBLE(A1:A3)']]);
  call('write', 'D1', [['=labels()']]);
  call('write', 'E1:E2', [['2026-03-25'], ['=weekLater(E1)']]);
  expect(call('read', 'A1:D3')).toEqual([
    [1, 2, 2, 'S'],
    [2, 5, 4, 'M'],
    ['', '#NUM!', '', 'L'],
  ]);
  expect(call('read', 'E2')).toEqual([['2026-04-01T00:00:00.000Z']]);
});

test('a function runs again only when its arguments change', () => {
  const { call, runs } = open();
  call('write', 'A1:C1', [[5, '=DOUBLE(A1)', '=DOUBLE(A1)']]);
  call('write', 'D1', [['other']]);
  expect(runs()).toEqual(['DOUBLE']);
  call('write', 'A1', [[6]]);
  expect(call('read', 'B1:C1')).toEqual([[12, 12]]);
  expect(runs()).toEqual(['DOUBLE', 'DOUBLE']);
});

test('what goes wrong stands in the cell with its reason: errors, private and unknown functions, what a cell may not do', () => {
  const { call, cell } = open();
  call('write', 'B1:B6', [
    ['=fails(A1)'],
    ['=secret_()'],
    ['=nowhere(1)'],
    ['=grabs()'],
    ['=asks()'],
    ['=firstCell()'],
  ]);
  expect([0, 1, 2, 3, 4].map((row) => cell(row, 1)?.value)).toEqual([
    '#ERROR!',
    '#NAME?',
    '#NAME?',
    '#ERROR!',
    '#ERROR!',
  ]);
  expect(cell(0, 1)?.errorMessage).toMatch(/^Give a value \(line \d+\)\.$/);
  expect(cell(3, 1)?.errorMessage).toMatch('You do not have permission to call setValue');
  expect(cell(4, 1)?.errorMessage).toMatch('You do not have permission to call getUi');
  expect(cell(5, 1)?.value).toBeNull();
  call('write', 'A1', [['ready']]);
  expect(cell(0, 1)?.value).toBe('ready');
});

test('results are kept with the workbook, and computed afresh by another script', () => {
  const { call, book } = open();
  call('write', 'A1:B1', [[4, '=DOUBLE(A1)']]);
  const data = JSON.parse(JSON.stringify(book.export()));
  const kept = openBook({ data, now: () => new Date() });
  const value = () => kept.read(0, { row: 0, col: 1, rows: 1, cols: 1 })[0]?.[0]?.value;
  expect(value()).toBe(8);
  openLocal({ files: 'function DOUBLE(value) { return value * 20; }', book: kept });
  expect(value()).toBe(80);
  openLocal({ files: 'function other() {}', book: kept });
  expect(value()).toBe('#NAME?');
});

test('a formula that stood there before its function is computed once the function is there', () => {
  const book = openBook({ now: () => new Date() });
  book.write(0, { row: 0, col: 0, rows: 1, cols: 2 }, [[{ typed: '=TRIPLE_IT(B1)' }, { value: 3 }]]);
  expect(book.read(0, { row: 0, col: 0, rows: 1, cols: 1 })[0]?.[0]?.value).toBe('#NAME?');
  openLocal({ files: 'function TRIPLE_IT(value) { return value * 3; }', book });
  expect(book.read(0, { row: 0, col: 0, rows: 1, cols: 1 })[0]?.[0]?.value).toBe(9);
});

test('pages hear each result once', () => {
  const { call, book } = open();
  const heard: unknown[] = [];
  book.subscribe((message) => message.type === 'CUSTOM_RESULTS' && heard.push(message.results));
  call('write', 'A1:C1', [[5, '=DOUBLE(A1)', '=DOUBLE(A1)']]);
  expect(heard).toEqual([[['["DOUBLE",5]', { rows: [[10]] }]]]);
});

test('a function that reads the sheets finds them calculated, and one may build upon another', () => {
  const { call, book } = openLocal({
    files: `
      function total() { return SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('B1:B2').getValues().flat().reduce((a, b) => a + b); }
      function PLUSONE(value) { return value + 1; }
      function write() { SpreadsheetApp.getActiveSheet().getRange('A1:D2').setValues([['=total()', '=C1*2', 5, '=PLUSONE(A1)'], ['', '=C2*2', 6, '=PLUSONE(PLUSONE(D1))']]); }
      function read() { return SpreadsheetApp.getActiveSheet().getRange('A1:D2').getValues(); }`,
  });
  call('write');
  const expected = [
    [22, 10, 5, 23],
    ['', 12, 6, 25],
  ];
  expect(call('read')).toEqual(expected);
  const data = JSON.parse(JSON.stringify(book.export()));
  const kept = openBook({ data, now: () => new Date() });
  const again = openLocal({
    files: `
      function total() { return 10 + SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('B1:B2').getValues().flat().reduce((a, b) => a + b); }
      function PLUSONE(value) { return value + 1; }
      function read() { return SpreadsheetApp.getActiveSheet().getRange('A1:D2').getValues(); }`,
    book: kept,
  });
  expect(again.call('read')).toEqual([
    [32, 10, 5, 33],
    ['', 12, 6, 35],
  ]);
});

test('a function never sees a result that is not there yet, and one that is given the time gives up', () => {
  let seconds = 0;
  const book = openBook({ now: () => new Date(Date.UTC(2026, 0, 1) + 1000 * seconds++) });
  const { google } = openLocal({
    files: `
      function step(value) { return value + 1; }
      function stamp(time) { return String(time); }`,
    book,
  });
  const chain = Array.from({ length: 30 }, (_, row) => [{ typed: row === 0 ? '=step(0)' : `=step(A${row})` }]);
  book.write(0, { row: 0, col: 0, rows: 30, cols: 1 }, chain);
  expect(book.read(0, { row: 29, col: 0, rows: 1, cols: 1 })[0]?.[0]?.value).toBe(30);
  expect(google.executions).toHaveLength(30);
  expect(google.executions.filter(({ error }) => error)).toEqual([]);
  book.write(0, { row: 0, col: 1, rows: 1, cols: 1 }, [[{ typed: '=stamp(NOW())' }]]);
  expect(book.read(0, { row: 0, col: 1, rows: 1, cols: 1 })[0]?.[0]).toMatchObject({
    error: '#ERROR!',
    errorMessage: 'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
  });
});

test('a function in a cell has thirty seconds', () => {
  const { call, cell } = open();
  call('write', 'A1:B1', [['=SLOW(29)', '=SLOW(31)']]);
  expect(cell(0, 0)?.value).toBe(29);
  expect(cell(0, 1)).toMatchObject({
    error: '#ERROR!',
    errorMessage: expect.stringMatching('^Exceeded maximum execution time'),
  });
});
