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
    if (!read.ok) {
      const { readings, otherWeekday, nearest, day, month, year } = read;
      if (otherWeekday !== undefined) return bad({ code: 'otherWeekday', typed, day: otherWeekday });
      if (readings && !reading.stated) return bad({ code: 'ambiguous', typed, readings });
      if (day !== undefined && month !== undefined && year !== undefined && nearest !== undefined) {
        return bad({ code: 'noSuchDay', day, month, year, nearest });
      }
    }
    return bad({ code: 'notADate', typed, example: reading.today });
  },
};
export const onSheet: OnSheet<DateKind, IsoDate> = {
  read: (cell) => (typeof cell === 'number' ? fromDayNumber(cell) : undefined),
  write: (value) => toDayNumber(String(value)),
  format: () => 'd mmm yyyy',
  validation: () => ({ type: 'date' }),
};
