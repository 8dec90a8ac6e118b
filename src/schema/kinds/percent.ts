// A share of a whole, kept as a fraction: `3 %` is 0.03.
import { statedNumber } from '../file-formats';
import { readNumber } from '../numbers';
import { bad, good } from '../problems';
import { otherMark, readFigure } from './as-number';
import type { InFile, InForm, OnSheet } from './kind';

export interface PercentKind {
  readonly type: 'percent';
  /** The largest fraction allowed; 1 when absent. */
  readonly max?: number;
}

export const percent = (max?: number): PercentKind => ({ type: 'percent', ...(max === undefined ? {} : { max }) });

const notAPercent = (typed: string, { max: most = 1 }: PercentKind) => ({ code: 'notAPercent', typed, most }) as const;

export const inForm: InForm<PercentKind> = {
  control: () => 'decimal',
  /** Reads `3`, `3 %` and `0.03` as three hundredths: without a sign, a number below one is already a fraction. */
  check(typed, { decimalMark }, kind) {
    const signed = /%\s*$/.test(typed);
    const value = readNumber(typed.replace(/%\s*$/, ''), decimalMark);
    const fraction = value === undefined ? Number.NaN : signed || value >= 1 ? value / 100 : value;
    return fraction >= 0 && fraction <= (kind.max ?? 1) ? good(fraction) : bad(notAPercent(typed, kind));
  },
};
export const onSheet: OnSheet<PercentKind, number> = {
  read: readFigure,
  typed: (value, decimalMark) => `${Number((Number(value) * 100).toFixed(4))} %`.replace('.', decimalMark),
  format: () => '0.0%',
  validation: ({ max: most = 1 }) => ({ type: 'between', least: 0, most }),
};
export const inFile: InFile<PercentKind> = {
  restate(text, { decimalMark }) {
    const [, figures = '', sign = ''] = /^(.*?)\s*(%?)$/.exec(text.trim()) ?? [];
    const stated = statedNumber(figures, decimalMark);
    return stated === undefined ? undefined : `${stated}${sign}`;
  },
  misfit: (typed, formats, _today, kind) => otherMark(typed, formats) ?? notAPercent(typed, kind),
};
