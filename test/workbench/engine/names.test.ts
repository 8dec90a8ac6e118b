// What a person writes with LET, LAMBDA and its helpers, and where a sign stands before a power.
import type { Book, Scalar } from '../../../workbench/engine/book';
import { blank, cell, put, type, values } from './sheets';

const lines = [
  ['PO-1', 100, 12.5],
  ['PO-2', 50, 8],
  ['PO-3', 200, 20],
];

/** What a formula in E1 fills, as far as `shape` reaches. */
function filled(formula: string, shape: readonly (readonly Scalar[])[], book: Book = blank()): Scalar[][] {
  put(book, 'A1', lines);
  type(book, 'E1', formula);
  const last = `${String.fromCharCode(68 + (shape[0]?.length ?? 1))}${shape.length}`;
  return values(book, `E1:${last}`);
}

test.each<[string, Scalar[][]]>([
  ['=LET(price;12;pieces;price*2;price+pieces)', [[36]]],
  ['=LET(pieces;B1:B3;SUM(pieces)/ROWS(pieces))', [[350 / 3]]],
  ['=LET(one;B2;COUNTIF(one;">1"))', [[1]]],
  ['=LET(cost;LAMBDA(pieces;price;pieces*price);cost(3;4))', [[12]]],
  ['=LAMBDA(x;IF(x>0;"over";"under"))(-3)', [['under']]],
  ['=LAMBDA(x;LAMBDA(y;x-y))(10)(4)', [[6]]],
  ['=MAP(B1:B3;C1:C3;LAMBDA(pieces;price;pieces*price))', [[1250], [400], [4000]]],
  ['=MAP(A1:A5;LAMBDA(id;IF(id="";;SUMIFS(B:B;A:A;id))))', [[100], [50], [200], [null], [null]]],
  [
    '=MAP(A1:A3;LAMBDA(id;IF(id="PO-2";;SPLIT(id;"-"))))',
    [
      ['PO', 1],
      [null, null],
      ['PO', 3],
    ],
  ],
  ['=MAP({1;2};{1,2};LAMBDA(a;b;a))', [['#VALUE!']]],
  ['=BYROW(B1:C3;LAMBDA(line;MAX(line)))', [[100], [50], [200]]],
  ['=BYCOL(B1:C3;LAMBDA(all;SUM(all)))', [[350, 40.5]]],
  ['=SCAN(0;B1:B3;LAMBDA(so_far;pieces;so_far+pieces))', [[100], [150], [350]]],
  [
    '=SCAN(0;{1,2;3,4};LAMBDA(so_far;x;so_far+x))',
    [
      [1, 3],
      [6, 10],
    ],
  ],
  ['=REDUCE(0;B1:B3;LAMBDA(most;pieces;MAX(most;pieces)))', [[200]]],
  ['=REDUCE("";A1:A3;LAMBDA(all;id;all&id))', [['PO-1PO-2PO-3']]],
  [
    '=MAKEARRAY(2;3;LAMBDA(row;column;row*column))',
    [
      [1, 2, 3],
      [2, 4, 6],
    ],
  ],
  ['=MAKEARRAY(0;3;LAMBDA(row;column;1))', [['#VALUE!']]],
])('%s', (formula, expected) => {
  expect(filled(formula, expected)).toEqual(expected);
});

test('a name follows its value: another quantity is another sum', () => {
  const book = blank();
  filled('=LET(pieces;B1:B3;doubled;MAP(pieces;LAMBDA(x;x*2));SUM(doubled))', [[700]], book);
  expect(cell(book, 'E1').value).toBe(700);
  put(book, 'B2', [[60]]);
  expect(cell(book, 'E1').value).toBe(720);
});

test('a formula with names keeps its text, and its references move with the rows', () => {
  const book = blank();
  filled('=LET(p;B2;LAMBDA(x;x+1)(p))', [[51]], book);
  book.insert(0, 'ROWS', 0, 1);
  expect(cell(book, 'E2')).toMatchObject({ formula: '=LET(p,B3,LAMBDA(x,x+1)(p))', value: 51 });
});

test.each([
  ['=LAMBDA(x;x*2)', '#N/A', /nothing calls/],
  ['=LET(a1;3;a1)', '#NAME?', /Argument 1 of function LET is not a valid name/],
  ['=LAMBDA(3;3)(1)', '#NAME?', /Argument 1 of function LAMBDA is not a valid name/],
  ['=LAMBDA(x;x)(1;2)', '#N/A', /Expected 1/],
  ['=MAP(B1:B3;5)', '#N/A', /Argument 2 of MAP should be a LAMBDA/],
  ['=LET()', '#N/A', /Wrong number of arguments to LET/],
  ['=REDUCE()', '#N/A', /Wrong number of arguments to REDUCE/],
])('%s is %s, and says why', (formula, error, message) => {
  const book = blank();
  filled(formula, [[null]], book);
  expect(cell(book, 'E1').error).toBe(error);
  expect(cell(book, 'E1').errorMessage).toMatch(message);
});

test.each([
  ['=-2^2', 4],
  ['=-B2^2', 2500],
  ['=2*-3^2', 18],
  ['=2^-2', 1 / 4],
  ['=0-2^2', -4],
  ['=-(1+1)^2*3', 12],
  ['=-2^2&""', '4'],
])('the sign binds before the power: %s', (formula, value) => {
  expect(filled(formula, [[value]])).toEqual([[value]]);
});

describe('a mistake in one call is a mistake of that call only', () => {
  test.each([
    ['=IFERROR(ADD(1);7)', 7],
    ['=ADD(1;2;3)', '#N/A'],
    ['=SUMIFS(B1:B3;A1:A3)', '#N/A'],
    ['=ISERROR(NOTAFUNCTION())', true],
    ['=ERROR.TYPE(NOTAFUNCTION(1))', 5],
    ['=IF(TRUE;1;NOTAFUNCTION())', 1],
  ])('%s', (formula, value) => {
    expect(filled(formula, [[value]])).toEqual([[value]]);
  });
});

test('a script’s function that comes later is computed where a formula asked for it', () => {
  const book = blank();
  filled('=IFERROR(NETWEIGHT(B1);"unknown")', [['unknown']], book);
  expect(cell(book, 'E1').value).toBe('unknown');
  book.setCustomFunctions({ names: ['netWeight'], call: () => ({ rows: [[4]] }) });
  expect(cell(book, 'E1').value).toBe(4);
});
