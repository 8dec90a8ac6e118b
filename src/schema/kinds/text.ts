// Free text, of one line or of several.
import { good } from '../problems';
import { textOnSheet } from './as-text';
import type { InForm, OnSheet } from './kind';

export interface TextKind {
  readonly type: 'text';
  /** Several lines in the form. */
  readonly long?: boolean;
  /** The form offers what the column already holds. */
  readonly suggest?: boolean;
}

export const text: TextKind = { type: 'text' };
export const longText: TextKind = { type: 'text', long: true };
/** Free text whose earlier values are offered while typing: a factory, a style. */
export const name: TextKind = { type: 'text', suggest: true };

export const inForm: InForm<TextKind> = { control: ({ long }) => (long ? 'longText' : 'text'), check: good };
export const onSheet: OnSheet<TextKind, string> = textOnSheet;
