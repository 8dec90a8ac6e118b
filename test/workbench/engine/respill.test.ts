// Array formulas that move sideways: what one spills stays, also where another formula stood before.

import { further } from '../../support/tiers';
import { blank, put } from './sheets';

test('a roll-up that moves into the column where the next one stood shows all of what it spills', () => {
  const book = blank();
  put(book, 'A1', [
    ['ord-1', 120],
    ['ord-2', 40],
    ['ord-3', 7],
  ]);
  const typed = (...cells: string[]) => cells.map((text) => ({ typed: text }));
  const sums = (times: string, check: string) =>
    `=ARRAYFORMULA(IF(ISERROR($${check}$2),$${check}$2,QUERY(HSTACK($A$1:$A$3,$B$1:$B$3*${times}),"select Col1, sum(Col2) where Col1 <> '' group by Col1 label sum(Col2) ''",0)))`;
  const rows = '=ARRAYFORMULA(QUERY(HSTACK($B$1:$B$3),"select Col1 where Col1 > 0",0))';
  const shown = () => book.read(0, { row: 1, col: 3, rows: 3, cols: 7 }).map((row) => row.map(({ value }) => value));
  const lay = (width: number, titles: string[], formulas: string[]) => {
    book.clear(0, { row: 0, col: 3, rows: 100, cols: width });
    book.write(0, { row: 0, col: 3, rows: 2, cols: width }, [typed(...titles), typed(...formulas)]);
  };
  lay(6, ['rows', 'a', 'b', 'c', 'd', ''], [rows, sums('1', 'D'), '', sums('10', 'D'), '', '']);
  lay(7, ['rows', 'rows', 'a', 'b', 'c', 'd', ''], [rows, rows, sums('1', 'E'), '', sums('10', 'D'), '', '']);
  const whole = [
    [120, 120, 'ord-1', 120, 'ord-1', 1200, null],
    [40, 40, 'ord-2', 40, 'ord-2', 400, null],
    [7, 7, 'ord-3', 7, 'ord-3', 70, null],
  ];
  expect(shown()).toEqual(whole);
  book.recalculate();
  expect(shown()).toEqual(whole);
});

test('formulas of one column that read one another, row by row, are each computed from what the others say', () => {
  const book = blank();
  const column = () => book.read(0, { row: 0, col: 0, rows: 41, cols: 1 }).map(([cell]) => cell?.value);
  const type = (row: number, col: number, ...texts: string[]) =>
    book.write(
      0,
      { row, col, rows: texts.length, cols: 1 },
      texts.map((typed) => [{ typed }]),
    );
  type(0, 0, ...Array.from({ length: 40 }, (_, row) => `=SUM(A${row + 2}:A${row + 2})+1`), '1');
  expect(column()).toEqual(Array.from({ length: 41 }, (_, row) => 41 - row));
  put(book, 'A41', [[5]]);
  expect(column()).toEqual(Array.from({ length: 41 }, (_, row) => 45 - row));
  type(0, 1, '=SUM(A1:A41)');
  put(book, 'A20', [[0]]);
  expect(column().slice(18, 21)).toEqual([1, 0, 25]);
  const sum = () => book.read(0, { row: 0, col: 1, rows: 1, cols: 1 })[0]?.[0]?.value;
  const added = () => column().reduce<number>((total, value) => total + Number(value), 0);
  expect(sum()).toBe(added());
  book.recalculate();
  expect(sum()).toBe(added());
});

further('a tab of a season is written, and cleared again, as one edit', () => {
  const book = blank();
  const [rows, cols] = [10_000, 15];
  const id = book.insertSheet('Season', { rows, cols });
  const zone = { row: 0, col: 0, rows, cols };
  book.write(
    id,
    zone,
    Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (_, col) => ({ value: row + col }))),
  );
  expect(book.read(id, { row: rows - 1, col: cols - 1, rows: 1, cols: 1 })[0]?.[0]?.value).toBe(rows + cols - 2);
  book.clear(id, zone);
  expect(book.extent(id)).toBeNull();
});
