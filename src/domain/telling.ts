// How an input of a row of a file is worked out from a computed column that the file gives in its place.
import type { Values } from '../schema/checks';
import type { Value } from '../schema/kinds';
import type { Book } from './book';

export interface Told {
  readonly value: Value;
  /** Whether the computed column then is just what the file says. */
  readonly exact: boolean;
}

/** Opened once for all rows; undefined where the rows that it is counted by do not say it. */
export type Telling = (book: Book) => (given: Value, row: Values) => Told | undefined;
