// The id of a row of another table.
import { asTyped, GENERAL, readText } from './as-text';
import type { InForm, OnSheet } from './kind';

export interface ReferenceKind {
  readonly type: 'reference';
  /** The name of the table whose first column holds the ids. */
  readonly table: string;
}

export const reference = (table: string): ReferenceKind => ({ type: 'reference', table });

export const inForm: InForm<ReferenceKind> = asTyped;
export const onSheet: OnSheet<ReferenceKind, string> = {
  read: readText,
  format: () => GENERAL,
  validation: ({ table }) => ({ type: 'idOf', table }),
};
