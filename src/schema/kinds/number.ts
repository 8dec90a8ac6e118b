// A number with or without a fraction: metres, a rate of exchange.
import { atLeast, checkNumber, readFigure, typedFigure } from './as-number';
import { GENERAL } from './as-text';
import type { InForm, OnSheet } from './kind';

export interface NumberKind {
  readonly type: 'number';
  readonly min?: number;
  /** 0 itself is refused in forms. */
  readonly positive?: boolean;
  /** The most digits shown after the decimal mark; as many as there are when absent. */
  readonly decimals?: number;
}

export const number: NumberKind = { type: 'number', min: 0 };
/** A number computed finer than people need to see it. */
export const rounded: NumberKind = { type: 'number', decimals: 1 };
export const signed: NumberKind = { type: 'number' };
export const positive: NumberKind = { type: 'number', min: 0, positive: true };
export const rate: NumberKind = { type: 'number', min: 0, positive: true, decimals: 6 };

export const inForm: InForm<NumberKind> = {
  control: () => 'decimal',
  check: (typed, reading, kind) => checkNumber(typed, reading, { ...kind, fine: (kind.decimals ?? 0) > 2 }),
};
export const onSheet: OnSheet<NumberKind, number> = {
  read: readFigure,
  typed: typedFigure,
  format: ({ decimals }) => (decimals === undefined ? GENERAL : `#,##0.0${'#'.repeat(decimals - 1)}`),
  validation: ({ min }) => atLeast(min),
};
