// An id that Selvedge gives to a row: letters and a number that is never given twice.
import { asTyped, textOnSheet } from './as-text';
import type { InForm, OnSheet } from './kind';

export interface IdKind {
  readonly type: 'id';
  /** The letters before the number: `ORD` gives ORD-0001. */
  readonly prefix: string;
}

export const id = (prefix: string): IdKind => ({ type: 'id', prefix });

export const inForm: InForm<IdKind> = asTyped;
export const onSheet: OnSheet<IdKind, string> = textOnSheet;
