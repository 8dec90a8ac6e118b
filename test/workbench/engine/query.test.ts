// QUERY: its clauses, functions, arithmetic and pivots, and what it refuses.
import { blank, cell, put, type, values, zone } from './sheets';

const moves = [
  ['Order', 'Quantity', 'Kind', 'Date'],
  ['ORD-2', 20, 'Receipt', 46053],
  ['ORD-1', 40, 'Receipt', 46060],
  ['ord-1', 5, 'Issue', null],
  ['ORD-1', 60, 'Receipt', 46070],
  ['ORD-3', 'many', 'Issue', 46080],
  [null, 9, 'Issue', null],
];

function answer(query: string, data = 'A1:D7', headers = ';1') {
  const book = blank();
  put(book, 'A1', moves);
  book.setFormats(0, zone('D2:D7'), 'yyyy-mm-dd');
  type(book, 'G1', `=QUERY(${data};"${query}"${headers})`);
  const { error, errorMessage } = cell(book, 'G1');
  if (error) return `${error} ${errorMessage}`;
  const rows = values(book, 'G1:J7').filter((row) => row.some((value) => value !== null));
  return rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== null) + 1));
}

test('selects, filters, orders and limits; a text among numbers is null', () => {
  expect(answer('select A, B where B >= 20 order by B desc limit 2')).toEqual([
    ['Order', 'Quantity'],
    ['ORD-1', 60],
    ['ORD-1', 40],
  ]);
  expect(answer("select A where B is null and C = 'Issue'")).toEqual([['Order'], ['ORD-3']]);
  expect(answer("select A where not (C = 'Receipt' or A is null)")).toEqual([['Order'], ['ord-1'], ['ORD-3']]);
  expect(answer("select A where D > date '2026-02-10'")).toEqual([['Order'], ['ORD-1'], ['ORD-3']]);
  expect(answer("select A where A starts with 'ord'")).toEqual([['Order'], ['ord-1']]);
});

test('groups with regard to case, in the order of the groups, nulls first', () => {
  expect(answer("select A, sum(B), count(B) group by A label sum(B) 'Total'")).toEqual([
    ['Order', 'Total', 'count Quantity'],
    [null, 9, 1],
    ['ORD-1', 100, 2],
    ['ORD-2', 20, 1],
    ['ORD-3', null, 0],
    ['ord-1', 5, 1],
  ]);
  expect(answer('select max(B), min(B), avg(B)')).toEqual([
    ['max Quantity', 'min Quantity', 'avg Quantity'],
    [60, 5, 26.8],
  ]);
});

test('an array answers to Col1, Col2 …; labels emptied leave no header', () => {
  const data = 'HSTACK(ARRAYFORMULA(LOWER(A2:A7&""));ARRAYFORMULA(IF(ISNUMBER(B2:B7);B2:B7;0)))';
  const query = "select Col1, sum(Col2) where Col1 <> '' group by Col1 label sum(Col2) ''";
  expect(answer(query, data, ';0')).toEqual([
    ['ord-1', 105],
    ['ord-2', 20],
    ['ord-3', 0],
  ]);
});

test.each(['HSTACK(A2:A7;B2:B7)', '{A2:A7,B2:B7}', 'ARRAYFORMULA(A2:B7)', 'FILTER(A2:B7;A2:A7<>"")'])(
  'the columns of %s have no letters, even if they stand side by side in the sheet',
  (data) => {
    expect(answer("select Col2 where Col1 = 'ORD-2'", data, ';0')).toEqual([[20]]);
    expect(answer('select B', data, ';0')).toContain('NO_COLUMN: B');
  },
);

test('functions and arithmetic, with Google’s labels', () => {
  expect(answer("select upper(A), B*2+1 where lower(A) = 'ord-1' and B > 5 order by B*2+1 desc")).toEqual([
    ['upper(Order)', 'sum(product(Quantity2.0())1.0())'],
    ['ORD-1', 121],
    ['ORD-1', 81],
  ]);
  expect(answer("select A, B/4 where B/0 is null and B is not null limit 1 label B/4 'Boxes'")).toEqual([
    ['Order', 'Boxes'],
    ['ORD-2', 5],
  ]);
  expect(answer('select sum(B)/count(B)')).toEqual([['quotient(sum Quantitycount Quantity)'], [26.8]]);
  expect(answer('select A where (B + 10) > 60 or (B > 30 and B < 50)')).toEqual([['Order'], ['ORD-1'], ['ORD-1']]);
});

test('dates: months are counted from 0, and days of the week from Sunday', () => {
  const parts = 'year(D), month(D), day(D), dayOfWeek(D)';
  expect(answer(`select ${parts} where D = date '2026-01-31'`, 'A1:E7').at(-1)).toEqual([2026, 0, 31, 7]);
  expect(
    answer('select year(D), quarter(D), count(A) where D is not null group by year(D), quarter(D)', 'A1:E7'),
  ).toEqual([
    ['year(Date)', 'quarter(Date)', 'count Order'],
    [2026, 1, 4],
  ]);
  expect(answer("select dateDiff(D, date '2026-01-01') where A = 'ORD-2'", 'A1:E7').at(-1)).toEqual([30]);
});

test('a pivot has a column for each value, in order; where there is nothing to sum up stands nothing', () => {
  expect(answer('select A, sum(B) where A is not null group by A pivot C')).toEqual([
    ['Order', 'Issue', 'Receipt'],
    ['ORD-1', null, 100],
    ['ORD-2', null, 20],
    ['ORD-3'],
    ['ord-1', 5],
  ]);
  expect(answer('select sum(B), count(B) pivot C')).toEqual([
    ['Issue sum Quantity', 'Receipt sum Quantity', 'Issue count Quantity', 'Receipt count Quantity'],
    [14, 120, 2, 3],
  ]);
});

test('skips, leaves out and formats', () => {
  expect(answer('select B where B is not null skipping 2')).toEqual([['Quantity'], [20], [5], [9]]);
  expect(answer('select B where B is not null limit 2 offset 1')).toEqual([['Quantity'], [40], [5]]);
  expect(answer("select A where A like 'ORD-_' and C = 'Receipt' offset 2")).toEqual([['Order'], ['ORD-1']]);
  const book = blank();
  put(book, 'A1', moves);
  type(book, 'G1', `=QUERY(A1:D7;"select B limit 1 format B '#,##0.00'";1)`);
  expect(cell(book, 'G2')).toMatchObject({ value: 20, display: '20.00' });
});

test('no row at all is #N/A', () => {
  expect(answer("select A where A = 'none'", 'A2:D7', ';0')).toBe('#N/A Query completed with an empty output.');
});

test.each([
  ['select A pivot B', 'CANNOT_PIVOT_WITHOUT_AGG'],
  ['select median(D)', 'the workbench does not know median() in a query'],
  ['select year(D, B)', 'year() takes 1 of what stands in its parentheses'],
  ['select year(B)', "Can't perform the function year on a column that is not a Date or a DateTime column"],
  ['select upper(A), sum(B)', 'ADD_COL_TO_GROUP_BY_OR_AGG: A'],
  ['select A where sum(B) > 5', 'CANNOT_BE_IN_WHERE: sum(B)'],
  ['select A where B is like 5', '"is" is no comparison that the workbench knows'],
  ['select A options no_values', 'the workbench does not know the option no_values in a query'],
  ['select E', 'NO_COLUMN: E'],
  ['select Col1', 'NO_COLUMN: Col1'],
  ['select A, sum(B)', 'ADD_COL_TO_GROUP_BY_OR_AGG: A'],
  ['select sum(A)', 'AVG_SUM_ONLY_NUMERIC'],
  ['select A where', 'the query ends too early'],
  ['select A limit few', '"few" is no whole number'],
])('%s is refused: %s', (query, reason) => {
  expect(answer(query)).toBe(`#VALUE! Unable to parse query string for Function QUERY parameter 2: ${reason}.`);
});
