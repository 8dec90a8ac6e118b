// A step as data: the rows it adds and the fields it changes, before anything is written.
import type { Cell } from '../schema/cells';
import type { Values } from '../schema/checks';
import type { Table } from '../schema/table';

export interface Addition {
  readonly table: Table;
  /** The whole row, its id included. */
  readonly values: Values;
}

export interface Change {
  readonly table: Table;
  readonly id: string;
  /** The new values; undefined blanks a field. */
  readonly values: Values;
}

/** Cells as they are to stand: what a change comes down to. */
export interface CellChange {
  readonly table: Table;
  readonly id: string;
  readonly cells: { readonly [key: string]: Cell };
}

export interface Plan {
  readonly additions?: readonly Addition[];
  readonly changes?: readonly Change[];
  readonly cells?: readonly CellChange[];
  /** The rows that are blanked. */
  readonly clears?: readonly RowRef[];
}

/** Where a row is found: by its tab and id, never by a row number that may have gone stale. */
export interface RowRef {
  readonly table: string;
  readonly id: string;
}
