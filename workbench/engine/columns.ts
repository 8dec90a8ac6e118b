// What is known of the columns that formulas compute with: most rows of a grid are blank, and what is alike is computed once.

type Column = readonly unknown[];

const heads = new WeakMap<Column, number>();
const rising = new WeakMap<Column, number>();

/** Notes that from a row on all values of a column are one and the same object. */
export function alikeFrom<Kind extends Column>(column: Kind, head: number): Kind {
  heads.set(column, head);
  return column;
}

/** How many rows of a column differ from those below them; all of them where nothing is known. */
export function headIn(column: Column): number {
  return column.length === 1 ? 0 : (heads.get(column) ?? column.length);
}

/** How many rows have to be computed of what is made, value by value, of columns for `rows` rows. */
export function headOf(columns: readonly Column[], rows: number): number {
  // Below a shorter column nothing is as it was.
  if (columns.some(({ length }) => length !== 1 && length !== rows)) return rows;
  return columns.reduce((most, column) => Math.max(most, headIn(column)), 0);
}

/** Notes that a column counts its rows, from a first number on. */
export function risingFrom<Kind extends Column>(column: Kind, first: number): Kind {
  rising.set(column, first);
  return column;
}

/** The first number of a column that counts its rows; undefined for any other. */
export function firstOfRising(column: Column | undefined): number | undefined {
  return column && rising.get(column);
}
