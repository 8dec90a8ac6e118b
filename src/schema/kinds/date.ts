// A calendar day, without a time.
import { fromDayNumber, type IsoDate, readDate, toDayNumber } from '../dates';
import { bareDate, IN_FIGURES, statedDate } from '../file-formats';
import { bad, good } from '../problems';
import type { InFile, InForm, OnSheet } from './kind';

export interface DateKind {
  readonly type: 'date';
}

export const date: DateKind = { type: 'date' };

export const inForm: InForm<DateKind> = {
  control: () => 'date',
  check(typed, reading) {
    const read = readDate(typed, reading);
    if (read.ok) return good(read.iso);
    const { day, month, year, nearest } = read;
    if (day !== undefined && month !== undefined && year !== undefined && nearest !== undefined) {
      return bad({ code: 'noSuchDay', day, month, year, nearest });
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
export const inFile: InFile<DateKind> = {
  restate: (text, { dates }) => statedDate(text, dates),
  misfit(typed, { dates }, today) {
    const isDate = IN_FIGURES.test(bareDate(typed)) && readDate(bareDate(typed), { today, dayFirst: true }).ok;
    return isDate ? { code: 'otherOrder', typed, order: dates } : { code: 'notADate', typed, example: today };
  },
};
