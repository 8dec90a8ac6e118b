// A whole number: pieces, days.
import { atLeast, checkNumber, readFigure, typedFigure } from './as-number';
import type { InForm, OnSheet } from './kind';

export interface WholeKind {
  readonly type: 'whole';
  readonly min?: number;
}

export const whole = (min?: number): WholeKind => ({ type: 'whole', ...(min === undefined ? {} : { min }) });

export const inForm: InForm<WholeKind> = {
  control: () => 'numeric',
  check: (typed, reading, kind) => checkNumber(typed, reading, { ...kind, whole: true }),
};
export const onSheet: OnSheet<WholeKind, number> = {
  read: readFigure,
  typed: typedFigure,
  format: () => '#,##0',
  validation: ({ min }) => atLeast(min),
};
