// A share of a whole, kept as a fraction: `3 %` is 0.03.
import { bareNumber } from '../dress';
import { bad, good } from '../problems';
import { figureOf, readFigure } from './as-number';
import type { InForm, OnSheet } from './kind';

export interface PercentKind {
  readonly type: 'percent';
  /** The largest fraction allowed; 1 when absent. */
  readonly max?: number;
}

export const percent = (max?: number): PercentKind => ({ type: 'percent', ...(max === undefined ? {} : { max }) });

export const inForm: InForm<PercentKind> = {
  control: () => 'decimal',
  /** Reads `3`, `3 %` and `0.03` as three hundredths: without a sign, a number below one is already a fraction. */
  check(typed, reading, { max: most = 1 }) {
    const signed = /%\s*$/.test(typed);
    // `± 5 %` is a tolerance, either way.
    const value = figureOf(bareNumber(typed.replace(/^\s*(?:±|\+\s?\/\s?[-–−])|%\s*$/g, '')), reading);
    const fraction = value === undefined ? Number.NaN : signed || value >= 1 ? value / 100 : value;
    return fraction >= 0 && fraction <= most ? good(fraction) : bad({ code: 'notAPercent', typed, most });
  },
};
export const onSheet: OnSheet<PercentKind, number> = {
  read: readFigure,
  typed: (value, decimalMark) => `${Number((Number(value) * 100).toFixed(4))} %`.replace('.', decimalMark),
  format: () => '0.0%',
  validation: ({ max: most = 1 }) => ({ type: 'between', least: 0, most }),
};
