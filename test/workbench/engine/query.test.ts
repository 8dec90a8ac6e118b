// QUERY, in the part of its language that the workbench knows.
import { blank, cell, put, type, values } from './sheets';

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

test('no row at all is #N/A', () => {
  expect(answer("select A where A = 'none'", 'A2:D7', ';0')).toBe('#N/A Query completed with an empty output.');
});

test.each([
  ['select A pivot B', 'the workbench does not know "pivot" in a query'],
  ['select year(D)', 'the workbench does not know year() in a query'],
  ['select A where B like 5', '"like" is no comparison that the workbench knows'],
  ['select E', 'NO_COLUMN: E'],
  ['select Col1', 'NO_COLUMN: Col1'],
  ['select A, sum(B)', 'ADD_COL_TO_GROUP_BY_OR_AGG: A'],
  ['select sum(A)', 'AVG_SUM_ONLY_NUMERIC'],
  ['select A where', 'the query ends too early'],
  ['select A limit few', '"few" is no whole number'],
])('%s is refused: %s', (query, reason) => {
  expect(answer(query)).toBe(`#VALUE! Unable to parse query string for Function QUERY parameter 2: ${reason}.`);
});
