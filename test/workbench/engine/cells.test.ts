// What a cell keeps of what a person types and of what a script writes.
import { runInNewContext } from 'node:vm';
import { blank, cell, column, put, type, values, zone } from './sheets';

describe('a literal value', () => {
  test.each([
    '=1+1',
    '007',
    'TRUE',
    '2026-01-01',
    "'quoted",
    '12%',
    '#N/A',
    '[a](http://b.c)',
    ' padded ',
    'two\nlines',
  ])('%j stays exactly that text', (text) => {
    const book = blank();
    put(book, 'A1', [[text]]);
    expect(cell(book, 'A1')).toMatchObject({ value: text, display: text, formula: '' });
  });

  test('keeps its text in a cell with the plain text format, where formulas read it too', () => {
    const book = blank();
    book.setFormats(0, zone('A1'), '@');
    put(book, 'A1', [['007']]);
    type(book, 'B1', '=A1&"!"');
    expect(column(book, 'A1:A1')).toEqual(['007']);
    expect(cell(book, 'B1').value).toBe('007!');
  });

  test('numbers, booleans and blanks stay what they are', () => {
    const book = blank();
    put(book, 'A1', [[1.5, true, null]]);
    expect(values(book, 'A1:C1')).toEqual([[1.5, true, null]]);
    expect(() => put(book, 'A1', [[Number.NaN]])).toThrow('A cell cannot hold the number NaN.');
  });
});

describe('what a person types', () => {
  test.each([
    ['007', 7, '7', ''],
    ["'007", '007', '007', ''],
    ["'=1+1", '=1+1', '=1+1', ''],
    ['true', true, 'TRUE', ''],
    ['12%', 0.12, '12%', '0%'],
    ['1,234', 1234, '1,234', '#,##0'],
    ['1,23', '1,23', '1,23', ''],
    ['2026-01-31', 46053, '2026-01-31', 'yyyy-mm-dd'],
    ['1/31/2026', 46053, '1/31/2026', 'm/d/yyyy'],
    ['PO 12', 'PO 12', 'PO 12', ''],
    ['+1', 1, '1', ''],
    ['1.234,50', '1.234,50', '1.234,50', ''],
    ['1 234', '1 234', '1 234', ''],
    ['12 Mar 2027', 46458, '12 Mar 2027', 'd mmm yyyy'],
    ['March 12, 2027', 46458, 'March 12, 2027', 'mmmm d, yyyy'],
    ['12-Mar-2027', 46458, '12-Mar-2027', 'd-mmm-yyyy'],
    ['12-Mar-27', 46458, '12-Mar-27', 'd-mmm-yy'],
    ['12 Mar 27', 46458, '12-Mar-27', 'd-mmm-yy'],
    ['Mar 12, 2027', 46458, 'Mar 12, 2027', 'mmm d, yyyy'],
    ['12 March, 2027', 46458, '12 March 2027', 'd mmmm yyyy'],
    ['style 12', 'style 12', 'style 12', ''],
    ['31 Feb 2027', '31 Feb 2027', '31 Feb 2027', ''],
    ['12 Ready 2027', '12 Ready 2027', '12 Ready 2027', ''],
    ['=', '=', '=', ''],
  ])('%j', (typed, value, display, format) => {
    const book = blank();
    type(book, 'A1', typed);
    expect(cell(book, 'A1')).toMatchObject({ value, display, format });
  });

  test.each(['22 Nov', 'Nov 22', '22-Nov', '22 november'])('%j is a day of this year', (typed) => {
    const book = blank({ now: () => new Date('2026-11-26T08:00:00Z') });
    type(book, 'A1', typed);
    expect(cell(book, 'A1')).toMatchObject({ value: 46348, isDate: true });
  });

  test('the days that a column shows are read as it shows them, whatever the language calls its months', () => {
    for (const [locale, typed] of [
      ['en_GB', '12 Sep 2027'],
      ['en_GB', '12 Sept 2027'],
      ['es_ES', '12 sept 2027'],
      ['es_ES', '12 sep 2027'],
      ['de_DE', '12. Sep 2027'],
    ] as const) {
      const book = blank({ locale });
      type(book, 'A1', typed);
      expect([locale, typed, cell(book, 'A1').value]).toEqual([locale, typed, 46642]);
    }
  });

  test('a number in Spain has a decimal comma, and a date starts with the day', () => {
    const book = blank({ locale: 'es_ES' });
    type(book, 'A1', '1.234,5');
    type(book, 'A2', '31/01/2026');
    type(book, 'A3', '31 ene 2026');
    expect(column(book, 'A1:A3')).toEqual([1234.5, 46053, 46053]);
    expect(cell(book, 'A2').isDate).toBe(true);
  });
});

describe('a formula', () => {
  test('takes semicolons for commas outside texts and arrays', () => {
    const book = blank();
    type(book, 'A1', '=IF(LEN("a;b")=3;SUM({1;2});0)');
    expect(cell(book, 'A1')).toMatchObject({ value: 3, formula: '=IF(LEN("a;b")=3,SUM({1;2}),0)' });
  });

  test.each([
    '=IF(B1="",,"say ""hi""")',
    '=REGEXMATCH("a1", "\\d")',
    "=SUM('Sheet1'!A:A)",
    '=FOO(1)',
    '=1+',
    '=A2:A+1',
  ])('%s: set, read and set again is no change', (formula) => {
    const book = blank();
    type(book, 'D1', formula);
    const first = cell(book, 'D1').formula;
    const revision = book.revisionId();
    type(book, 'D1', first);
    expect(cell(book, 'D1').formula).toBe(first);
    expect(book.revisionId()).toBe(revision);
  });

  test.each([
    ['=1/0', '#DIV/0!'],
    ['=NOPE(1)', '#NAME?'],
    ['=Nowhere!A1', '#REF!'],
    ['="a"*2', '#VALUE!'],
    ['=SUM(1', '#ERROR!'],
    ['=VLOOKUP("x",A5:B6,2,FALSE)', '#N/A'],
    ['=SQRT(-1)', '#NUM!'],
    ['=D1', '#REF!'],
  ])('%s shows %s', (formula, error) => {
    const book = blank();
    type(book, 'D1', formula);
    expect(cell(book, 'D1')).toMatchObject({ value: error, error, display: error });
  });

  test('the difference of two dates is a number; a date and days make a date', () => {
    const book = blank();
    put(book, 'A1', [[46053, 46000]]);
    book.setFormats(0, zone('A1:B1'), 'yyyy-mm-dd');
    type(book, 'C1', '=A1-B1');
    type(book, 'D1', '=B1+7');
    type(book, 'E1', '=A1-TODAY()');
    book.setFormats(0, zone('F1'), '0');
    type(book, 'F1', '=B1+1');
    expect(book.read(0, zone('C1:F1'))[0]).toMatchObject([
      { value: 53, display: '53', isDate: false },
      { value: 46007, display: '2025-12-16', isDate: true },
      { value: -30, display: '-30' },
      { value: 46001, display: '46001', isDate: false },
    ]);
  });
});

test('number formats that Google takes are drawn', () => {
  const book = blank();
  const formats = ['#,##0.00', '0%', '0.0%', 'yyyy-mm-dd', 'd mmm yyyy', '#,##0;[Red]-#,##0', 'General', '0" days"'];
  put(book, 'A1', [[1234.5, 0.12, 0.125, 46053, 46053, -1234, 5, 3]]);
  book.setFormats(0, zone('A1:H1'), [formats]);
  const shown = book.read(0, zone('A1:H1'))[0]?.map(({ display }) => display);
  expect(shown).toEqual(['1,234.50', '12%', '12.5%', '2026-01-31', '31 Jan 2026', '-1,234', '5', '3 days']);
});

test('a block is written in one revision, and what lies outside the grid is refused whole', () => {
  const book = blank();
  const revisions: unknown[] = [];
  book.subscribe((message) => revisions.push(message.nextRevisionId));
  put(book, 'A1', [
    [1, 2],
    [3, 4],
  ]);
  expect(revisions).toHaveLength(1);
  expect(() => put(book, 'A1000', [[1], [2]])).toThrow('Those rows are out of bounds.');
  expect(() => put(book, 'Z1', [[1, 2]])).toThrow('Those columns are out of bounds.');
  expect(() => book.write(0, zone('A1:B2'), [[{ value: 1 }]])).toThrow('The data does not have the size of the range');
  expect(cell(book, 'A1000').value).toBeNull();
});

test('arrays and objects of another realm, as a script hands them over, serve as well', () => {
  const book = blank();
  const foreign = runInNewContext(`({
    inputs: [[{ value: 'text' }, { typed: '=1+1' }]],
    formats: [['0', '0.00']],
    rule: { criteria: { type: 'NUMBER_BETWEEN', numbers: [0, 1] }, allowInvalid: true, helpText: '' },
    list: { criteria: { type: 'VALUE_IN_LIST', values: ['a'], showDropdown: true }, allowInvalid: true, helpText: '' },
    conditional: [{ zones: [{ row: 0, col: 0, rows: 1, cols: 1 }], when: { type: 'NUMBER_BETWEEN', numbers: [0, 1] }, style: { bold: true } }],
    styles: [[{ bold: true }, { italic: true }]],
  })`);
  book.write(0, zone('A1:B1'), foreign.inputs);
  book.setFormats(0, zone('A1:B1'), foreign.formats);
  book.setStyles(0, zone('A1:B1'), foreign.styles);
  book.setValidation(0, zone('A1'), foreign.rule);
  book.setValidation(0, zone('B1'), foreign.list);
  book.setConditionalFormats(0, foreign.conditional);
  expect(book.read(0, zone('A1:B1'))[0]?.map(({ display }) => display)).toEqual(['text', '2.00']);
  expect(book.conditionalFormats(0)).toHaveLength(1);
});

test('a text that is too long for a cell is refused', () => {
  const book = blank();
  expect(() => put(book, 'A1', [['x'.repeat(50_001)]])).toThrow('more than the maximum of 50000 characters');
});

test('rows sort as in Google: numbers, texts, booleans, and blanks last either way; formulas, looks and notes go along', () => {
  const book = blank();
  put(book, 'A1', [
    ['pear', 1],
    [10, 2],
    [null, 3],
    [true, 4],
    ['Apple', 5],
    [2, 6],
  ]);
  type(book, 'C6', '=B6*10');
  book.setStyle(0, zone('A6'), { bold: true });
  book.setNotes(0, zone('A6'), 'the smallest');
  book.sort(0, zone('A1:C6'), [{ col: 0, ascending: true }]);
  expect(column(book, 'A1:A6')).toEqual([2, 10, 'Apple', 'pear', true, null]);
  expect(cell(book, 'C1')).toMatchObject({ value: 60, formula: '=B1*10' });
  expect(book.styles(0, zone('A1'))).toEqual([[{ bold: true }]]);
  expect(book.notes(0, zone('A1:A6')).flat()).toEqual(['the smallest', '', '', '', '', '']);
  book.sort(0, zone('A1:C6'), [{ col: 0, ascending: false }]);
  expect(column(book, 'A1:A6')).toEqual([true, 'pear', 'Apple', 10, 2, null]);
});

test('clearing takes away just what is named', () => {
  const book = blank();
  put(book, 'A1', [[1]]);
  book.setFormats(0, zone('A1'), '0.00');
  book.setNotes(0, zone('A1'), 'why');
  book.clear(0, zone('A1'), { content: true });
  expect(cell(book, 'A1')).toMatchObject({ value: null, format: '0.00' });
  expect(book.notes(0, zone('A1'))).toEqual([['why']]);
  book.clear(0, zone('A1'));
  expect(cell(book, 'A1').format).toBe('');
  expect(book.notes(0, zone('A1'))).toEqual([['']]);
});

test('undo and redo', () => {
  const book = blank();
  put(book, 'A1', [[1]]);
  put(book, 'A1', [[2]]);
  book.undo();
  expect(cell(book, 'A1').value).toBe(1);
  book.redo();
  expect(cell(book, 'A1').value).toBe(2);
});
