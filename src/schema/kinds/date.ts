// A calendar day, without a time.
import { fromDayNumber, type IsoDate, toDayNumber } from '../dates';
import { bad, good } from '../problems';
import { readDate } from '../typed-dates';
import type { InForm, OnSheet } from './kind';

export interface DateKind {
  readonly type: 'date';
}

export const date: DateKind = { type: 'date' };

export const inForm: InForm<DateKind> = {
  control: () => 'date',
  check(typed, reading) {
    const read = readDate(typed, reading);
    // A file does not know on which day it will be read.
    if (read.ok && !(reading.stated && read.moving)) return good(read.iso);
    const problem = read.ok || (reading.stated && read.problem?.code === 'ambiguous') ? undefined : read.problem;
    return bad(problem ?? { code: 'notADate', typed, example: reading.today });
  },
};
export const onSheet: OnSheet<DateKind, IsoDate> = {
  read: (cell) => (typeof cell === 'number' ? fromDayNumber(cell) : undefined),
  write: (value) => toDayNumber(String(value)),
  format: () => 'd mmm yyyy',
  validation: () => ({ type: 'date' }),
};
