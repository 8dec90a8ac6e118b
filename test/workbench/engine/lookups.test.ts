// Lookups and sums over other tabs: how they compare keys, and that they cost one pass however many keys there are.
import type { Book } from '../../../workbench/engine/book';
import { blank, cell, column, put, type } from './sheets';

const shipments = [
  ['Order', 'Quantity', 'Carrier'],
  ['ORD-1', 40, 'DHL'],
  ['ord-1', 60, 'UPS'],
  ['ORD*', 1, 'any'],
  ['ORD-2', 20, null],
  [7, 5, 'number'],
];

test.each([
  ['=LOOKUP(5;H:H;B:B)', '#N/A'],
  ['=LOOKUP(1/0;H:H;B:B)', '#DIV/0!'],
  ['=XLOOKUP("ORD-1";A:A;B:B)', 40],
  ['=XLOOKUP("ORD-1";A:A;B:B;;0;-1)', 60],
  ['=XLOOKUP("ORD*";A:A;B:B)', 1],
  ['=XLOOKUP("ord-2";A:A;C:C;"?")', null],
  ['=XLOOKUP("ORD-9";A:A;B:B;"?")', '?'],
  ['=XLOOKUP("ORD-9";A:A;B:B)', '#N/A'],
  ['=XLOOKUP("7";A:A;B:B;"text is no number")', 'text is no number'],
  ['=VLOOKUP("ORD-2";A:C;2;FALSE)', 20],
  ['=VLOOKUP("*-2";A:C;2;FALSE)', 20],
  ['=VLOOKUP("ORD~*";A:C;2;FALSE)', 1],
  ['=VLOOKUP("ORD-2";A:C;4;FALSE)', '#REF!'],
  ['=XMATCH("ord-2";A:A)', 5],
  ['=SUMIF(A:A;"ord-1";B:B)', 100],
  ['=SUMIF(A:A;"ORD~*";B:B)', 1],
  ['=COUNTIF(A:A;"ORD-*")', 3],
  ['=COUNTIF(B:B;">=20")', 3],
])('%s gives %j', (formula, expected) => {
  const book = blank();
  put(book, 'A1', shipments);
  type(book, 'E1', formula);
  expect(cell(book, 'E1').value).toEqual(expected);
});

test('an array of keys is looked up key by key; a failed key is its own #N/A', () => {
  const book = blank();
  put(book, 'A1', shipments);
  put(book, 'E1', [['ORD-2'], ['none'], [null], [7]]);
  type(book, 'F1', '=ARRAYFORMULA(XLOOKUP(E1:E4;A:A;B:B;"-"))');
  type(book, 'G1', '=ARRAYFORMULA(VLOOKUP(E1:E4;A:C;2;FALSE))');
  type(book, 'H1', '=ARRAYFORMULA(SUMIF(A:A;E1:E4;B:B))');
  type(book, 'I1', '=ARRAYFORMULA(COUNTIF(A:A;E1:E4))');
  expect(column(book, 'F1:F4')).toEqual([20, '-', '-', 5]);
  expect(column(book, 'G1:G4')).toEqual([20, '#N/A', '#N/A', 5]);
  expect(column(book, 'H1:H4')).toEqual([20, 0, 0, 5]);
  expect(column(book, 'I1:I4')).toEqual([1, 0, 0, 1]);
});

describe('over 10,000 keys and 10,000 rows', () => {
  let book: Book;

  beforeAll(() => {
    book = blank();
    book.insert(0, 'ROWS', 1000, 9001);
    const rows = Array.from({ length: 10_000 }, (_, row) => [`K${row}`, `k${9_999 - row}`, row]);
    put(book, 'A1', [['key', 'key', 'quantity'], ...rows]);
  });

  test.each(['XLOOKUP(A:A;B:B;C:C;0)', 'IFNA(VLOOKUP(A:A;B:C;2;FALSE);0)', 'SUMIF(B:B;A:A;C:C)'])('%s', (lookup) => {
    const before = process.cpuUsage();
    type(book, 'E1', `=ARRAYFORMULA(IF(ROW(A:A)=1;"found";${lookup}))`);
    const { user } = process.cpuUsage(before);
    expect(column(book, 'E2:E3')).toEqual([9_999, 9_998]);
    expect(user / 1000).toBeLessThan(1500);
  });
});
