// Text or a number in one column, such as the values of the settings.
import type { Value } from '../values';
import { asTyped, GENERAL, readText } from './as-text';
import type { InForm, OnSheet } from './kind';

/** A cell that may hold text or a number. */
export interface MixedKind {
  readonly type: 'mixed';
}

export const mixed: MixedKind = { type: 'mixed' };

export const inForm: InForm<MixedKind> = asTyped;
export const onSheet: OnSheet<MixedKind, Value> = {
  read: (cell) => (typeof cell === 'boolean' ? readText(cell) : cell),
  format: () => GENERAL,
};
