// Rows of columns, as getValues gives and setValues takes them: one for each cell of a range.
import type { Zone } from '../engine/book';
import { GoogleException, wrongArguments } from './errors';

export interface Shape {
  readonly rows: number;
  readonly cols: number;
}

function mismatch(what: 'rows' | 'columns', data: number, range: number): GoogleException {
  return new GoogleException(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );
}

/** The rows of what a script passed to `method`, refused unless there is one item for each cell. */
export function gridArgument(method: string, { rows, cols }: Shape, data: unknown): unknown[][] {
  if (!Array.isArray(data)) throw wrongArguments(method, [data]);
  if (data.some((row) => !Array.isArray(row))) throw wrongArguments(method, [data]);
  if (data.length !== rows) throw mismatch('rows', data.length, rows);
  const odd = data.find((row) => row.length !== cols);
  if (odd !== undefined) throw mismatch('columns', odd.length, cols);
  return data;
}

export function mapGrid<T, U>(grid: readonly (readonly T[])[], change: (item: T) => U): U[][] {
  return grid.map((row) => row.map(change));
}

/** The item of the range's first cell, which the methods in the singular speak of. */
export function firstOf<T>(grid: readonly (readonly T[])[]): T {
  const item = grid[0]?.[0];
  if (item === undefined) throw new GoogleException('The range has no cells.');
  return item;
}

export function fill<T>({ rows, cols }: Shape, item: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: cols }, () => item));
}

/** A grid of few different items as blocks of equal ones: down each column first, then across neighbours that are alike. */
export function blocksOf<T>(grid: readonly (readonly T[])[]): (Zone & { item: T })[] {
  const width = grid[0]?.length ?? 0;
  const blocks: { row: number; col: number; rows: number; cols: number; item: T }[] = [];
  for (let col = 0; col < width; col++) {
    let row = 0;
    while (row < grid.length) {
      const item = grid[row]?.[col] as T;
      let end = row + 1;
      while (end < grid.length && grid[end]?.[col] === item) end += 1;
      const left = blocks.find(
        (block) =>
          block.item === item && block.row === row && block.rows === end - row && block.col + block.cols === col,
      );
      if (left) left.cols += 1;
      else blocks.push({ row, col, rows: end - row, cols: 1, item });
      row = end;
    }
  }
  return blocks;
}
