// Rows of columns, as getValues gives and setValues takes them: one for each cell of a range.
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
