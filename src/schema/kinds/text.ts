// Free text, of one line or of several.
import { bad, good } from '../problems';
import { GENERAL, textOnSheet } from './as-text';
import type { InForm, OnSheet } from './kind';

export interface TextKind {
  readonly type: 'text';
  /** Several lines in the form. */
  readonly long?: boolean;
  /** The form offers what the column already holds. */
  readonly suggest?: boolean;
  /** Signs that are no number, however many figures: a long number in a cell would lose its last ones. */
  readonly code?: boolean;
}

export const text: TextKind = { type: 'text' };
export const longText: TextKind = { type: 'text', long: true };
/** Free text whose earlier values are offered while typing: a factory, a style. */
export const name: TextKind = { type: 'text', suggest: true };

/** A number of a parcel or the like: text, so that no figure is lost. */
export const code: TextKind = { type: 'text', code: true };

/** What a spreadsheet leaves of a long number. */
const ROUNDED = /^\d(?:[.,]\d+)?E\+?\d+$/i;

export const inForm: InForm<TextKind> = {
  control: ({ long }) => (long ? 'longText' : 'text'),
  check: (typed, _reading, kind) =>
    kind.code && ROUNDED.test(typed) ? bad({ code: 'lostDigits', typed }) : good(typed),
};
export const onSheet: OnSheet<TextKind, string> = {
  ...textOnSheet,
  format: (kind) => (kind.code ? '@' : GENERAL),
};
