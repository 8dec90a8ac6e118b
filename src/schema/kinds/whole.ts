// A whole number: pieces, days.
import { readNumber } from '../numbers';
import { bad } from '../problems';
import { atLeast, checkNumber, numberInFile, readFigure } from './as-number';
import type { InFile, InForm, OnSheet } from './kind';

export interface WholeKind {
  readonly type: 'whole';
  readonly min?: number;
}

export const whole = (min?: number): WholeKind => ({ type: 'whole', ...(min === undefined ? {} : { min }) });

export const inForm: InForm<WholeKind> = {
  control: () => 'numeric',
  check(typed, { decimalMark }, kind) {
    // Of pieces, `1.000` and `1,000` can only be a thousand.
    const marks = /^\D*\d{1,3}([.,])\d{3}$/.exec(typed);
    const value = readNumber(typed, marks ? (marks[1] === '.' ? ',' : '.') : decimalMark);
    return value !== undefined && !Number.isInteger(value)
      ? bad({ code: 'notWhole', typed })
      : checkNumber(typed, value, kind);
  },
};
export const onSheet: OnSheet<WholeKind, number> = {
  read: readFigure,
  format: () => '#,##0',
  validation: ({ min }) => atLeast(min),
};
export const inFile: InFile<WholeKind> = numberInFile;
