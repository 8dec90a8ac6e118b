// The form in which Selvedge writes a computed column: one array formula in the header cell, over whole columns.
import type { Book, Scalar } from '../../../workbench/engine/book';
import { blank, cell, column, put, type, values, zone } from './sheets';

const value = '=ARRAYFORMULA(IF(ROW(A:A)=1;"Value";IF(A:A="";;B:B*C:C)))';

/** Three orders with their computed value in column D. */
function orders(): Book {
  const book = blank();
  put(book, 'A1', [
    ['Order', 'Quantity', 'Price'],
    ['ORD-1', 10, 2],
    ['ORD-2', 20, 3],
    ['ORD-3', 30, 4],
  ]);
  type(book, 'D1', value);
  return book;
}

test('fills its column, itself included, and leaves the rows without an order truly blank', () => {
  const book = orders();
  expect(column(book, 'D1:D6')).toEqual(['Value', 20, 60, 120, null, null]);
  expect(cell(book, 'D2').formula).toBe('');
  expect(book.extent(0)).toEqual({ rows: 4, cols: 4 });
  type(book, 'F1', '=COUNTA(D:D)');
  type(book, 'F2', '=ISBLANK(D6)');
  type(book, 'F3', '=D6+1');
  expect(column(book, 'F1:F3')).toEqual([4, true, 1]);
});

test('computes a row typed below the others', () => {
  const book = orders();
  put(book, 'A5', [['ORD-4', 5, 5]]);
  expect(column(book, 'D1:D6')).toEqual(['Value', 20, 60, 120, 25, null]);
});

test('an empty text is no blank', () => {
  const book = orders();
  type(book, 'E1', '=ARRAYFORMULA(IF(ROW(A1:A9)=1;"Text";""))');
  expect(book.extent(0)).toEqual({ rows: 9, cols: 5 });
  expect(cell(book, 'E9').value).toBe('');
});

test('a value typed into it, even where it is blank, turns it to #REF!, and clearing that heals it', () => {
  const book = orders();
  for (const typedUpon of ['D3', 'D9']) {
    put(book, typedUpon, [['mine']]);
    expect(cell(book, 'D1')).toMatchObject({ error: '#REF!', display: '#REF!' });
    expect(cell(book, 'D2').value).toBeNull();
    book.clear(0, zone(typedUpon), { content: true });
    expect(column(book, 'D1:D5')).toEqual(['Value', 20, 60, 120, null]);
  }
});

test('survives a row inserted above the first order', () => {
  const book = orders();
  book.insert(0, 'ROWS', 1, 1);
  expect(column(book, 'D1:D6')).toEqual(['Value', null, 20, 60, 120, null]);
  put(book, 'A2', [['ORD-0', 1, 1]]);
  expect(column(book, 'D1:D6')).toEqual(['Value', 1, 20, 60, 120, null]);
  expect(cell(book, 'D1').formula).toBe(value.replaceAll(';', ','));
});

test('survives a sort, the deletion of the first order and more rows at the end', () => {
  const book = orders();
  book.sort(0, zone('A2:D4'), [{ col: 1, ascending: false }]);
  expect(column(book, 'D1:D5')).toEqual(['Value', 120, 60, 20, null]);
  book.remove(0, 'ROWS', 1, 1);
  expect(column(book, 'D1:D5')).toEqual(['Value', 60, 20, null, null]);
  book.insert(0, 'ROWS', 999, 500);
  put(book, 'A1400', [['ORD-9', 7, 7]]);
  expect(cell(book, 'D1400').value).toBe(49);
});

test('follows its columns when they are moved', () => {
  const book = orders();
  book.move(0, 'COLUMNS', 1, 1, 5);
  expect(cell(book, 'E1').value).toBe('Quantity');
  expect(column(book, 'C1:C4')).toEqual(['Value', 20, 60, 120]);
  expect(cell(book, 'C1').formula).toBe('=ARRAYFORMULA(IF(ROW(A:A)=1,"Value",IF(A:A="",,E:E*B:B)))');
});

test('columns that read each other by whole columns are no circle', () => {
  const book = orders();
  type(book, 'F1', '=ARRAYFORMULA(IF(ROW(A:A)=1;"Double";IF(A:A="";;E:E*2)))');
  type(book, 'E1', '=ARRAYFORMULA(IF(ROW(A:A)=1;"Plus";IF(A:A="";;D:D+1)))');
  expect(column(book, 'F1:F4')).toEqual(['Double', 42, 122, 242]);
  put(book, 'B2', [[100]]);
  expect(cell(book, 'F2').value).toBe(402);
});

test('errors and texts spoil their own row only', () => {
  const book = orders();
  put(book, 'B3', [['many']]);
  expect(column(book, 'D1:D4')).toEqual(['Value', 20, '#VALUE!', 120]);
});

test('TODAY follows the clock, in the time zone of the spreadsheet', () => {
  let instant = '2026-03-02T23:30:00Z';
  const book = blank({ timeZone: 'Europe/Madrid', now: () => new Date(instant) });
  type(book, 'A1', '=TODAY()-DATE(2026;3;1)');
  expect(cell(book, 'A1').value).toBe(2);
  book.setTimeZone('America/New_York');
  expect(cell(book, 'A1').value).toBe(1);
  instant = '2026-03-09T12:00:00Z';
  book.recalculate();
  expect(cell(book, 'A1').value).toBe(8);
});

test('an edit among 25 such columns over 1,000 rows is answered at once', () => {
  const book = blank();
  put(book, 'A1', [['Order', 'Quantity', 'Price'], ...Array.from({ length: 600 }, (_, row) => [`ORD-${row}`, row, 2])]);
  book.insert(0, 'COLUMNS', 26, 4);
  const computed = Array.from({ length: 25 }, (_, index) => {
    const look = 'IFNA(VLOOKUP(A:A;A:C;2;FALSE);0)';
    return {
      typed: `=ARRAYFORMULA(IF(ROW(A:A)=1;"C${index}";IF(A:A="";;IF(${index % 4 ? 'B:B' : look}>5;B:B*C:C;0))))`,
    };
  });
  book.write(0, { row: 0, col: 3, rows: 1, cols: 25 }, [computed]);
  const times = Array.from({ length: 5 }, (_, run) => {
    const before = process.cpuUsage();
    put(book, 'B10', [[100 + run]]);
    expect(cell(book, 'D10').value).toBe((100 + run) * 2);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(200);
});

const without = '#VALUE!';

describe('outside an array formula, a function that wants one value takes', () => {
  test.each<[string, Scalar | Scalar[]]>([
    // What stands beside the formula, which is in row 1.
    ['=A1:A4', 'Order'],
    ['=LEN(A1:A4)', 5],
    ['=A1:A4&"!"', 'Order!'],
    ['=B2:B4*2', without],
    ['=SUM(IF(B2:B4>10;1;0))', without],
    ['=MAX(LEN(A2:A4))', without],
    ['=AND(B2:B4>1)', without],
    ['=TEXTJOIN(",";TRUE;IF(A1:A4="Order";A2:A4;""))', 'ORD-1,ORD-2,ORD-3'],
    ['=COUNTIF(A1:A4;A1:A4)', 1],
    ['=VLOOKUP(A2:A4;A2:B4;2;FALSE)', without],
    ['=INDIRECT("B2:B4")*2', without],
    ['=Pieces*2', without],
    // Of an array the first value.
    ['={7,8}*2', [14, null]],
    ['=LEN(SPLIT("a,bcd";","))', [1, null]],
    ['=FILTER(B2:B4;B2:B4>10)+1', 21],
    // What takes ranges and arrays, and all that stands in a function which makes an array formula of it.
    ['=SUM(B2:B4)*2', 120],
    ['=SUM(SPLIT("1,2";","))', 3],
    ['=SUMPRODUCT(B2:B4*2)', 120],
    ['=INDEX(B2:B4*2;3)', 60],
    ['=FILTER(A2:A4;LEN(A2:A4)=5;B2:B4*2>50)', 'ORD-3'],
    ['=ARRAYFORMULA(SUM(IF(B2:B4>10;1;0)))', 2],
    ['=IFERROR(FILTER(B2:B4;B2:B4>99);"none")', 'none'],
    ['=IF(A1="Order";{1,2};0)', [1, 2]],
    ['=CONCATENATE(A2:A3;"!")', 'ORD-1ORD-2!'],
  ])('%s', (formula, expected) => {
    const book = orders();
    book.setNamedRange('Pieces', 0, zone('B2:B4'));
    type(book, 'F1', formula);
    expect(values(book, Array.isArray(expected) ? 'F1:G1' : 'F1').flat()).toEqual([expected].flat());
  });

  test('a column where it stands in one of its rows, a row in one of its columns', () => {
    const book = orders();
    type(book, 'F3', '=B2:B4*C2:C4');
    type(book, 'B6', '=UPPER(A1:C1)');
    type(book, 'F4', '=UPPER(A1:C2)');
    expect([cell(book, 'F3').value, cell(book, 'B6').value, cell(book, 'F4').value]).toEqual([60, 'QUANTITY', without]);
  });
});
