// The working days of one calendar: counted, and counted on from a day in either direction.
import { fromDayNumber, toDayNumber } from '../schema/dates';
import type { IsoDate } from '../schema/kinds';
import { daysOf, type Span } from './closed-days';

export interface WorkingDays {
  /** How many working days there are up to a day, that day included, since spreadsheets count. */
  readonly ordinal: (day: IsoDate) => number;
  /** The day `days` working days after it; with 0 the day itself, even a closed one; below 0 as `back`. */
  readonly forward: (day: IsoDate, days: number) => IsoDate;
  /** The day `days` working days before it: the working day before a closed one is the first of them. */
  readonly back: (day: IsoDate, days: number) => IsoDate;
  /** How many working days come after `from` up to `to`; below 0 where `to` is earlier. */
  readonly workdays: (from: IsoDate, to: IsoDate) => number;
  readonly isOpen: (day: IsoDate) => boolean;
}

/** Day 0 of a spreadsheet, 30 December 1899, was a Saturday. */
const WEEKDAY_OF_ZERO = 6;

/** The days open by their weekday up to a day number; days since 30 December 1899 count. */
function byWeekday(weekdays: readonly number[]): (day: number) => number {
  const isOpen = Array.from({ length: 7 }, (_, at) => weekdays.includes((at + WEEKDAY_OF_ZERO) % 7));
  const upTo = isOpen.map((_, at) => isOpen.slice(0, at + 1).filter(Boolean).length);
  const aWeek = isOpen.filter(Boolean).length;
  return (day) => Math.floor(day / 7) * aWeek + (upTo[((day % 7) + 7) % 7] ?? 0);
}

/** How many of the sorted numbers are no greater. */
function countUpTo(sorted: readonly number[], most: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @throws {Error} without a weekday: no day would ever come. */
export function openWorkingDays(weekdays: readonly number[], closed: readonly Span[]): WorkingDays {
  const opened = byWeekday(weekdays);
  if (opened(7) === opened(0)) throw new Error('A calendar needs a weekday.');
  const isWeekday = (day: number) => opened(day) > opened(day - 1);
  const shut = [...new Set(daysOf(closed).map(toDayNumber))].filter(isWeekday).sort((one, other) => one - other);
  const count = (day: number) => opened(day) - countUpTo(shut, day);
  /** The first day with that ordinal, looked for between these; there always is one, as closures end. */
  const dayOf = (ordinal: number, from: number, to: number): IsoDate => {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (count(middle) >= ordinal) high = middle;
      else low = middle + 1;
    }
    return fromDayNumber(low) ?? '';
  };
  const reach = (days: number) => days * 7 + shut.length * 7 + 7;
  const forward = (day: IsoDate, days: number): IsoDate => {
    if (days < 0) return back(day, -days);
    const from = toDayNumber(day);
    return dayOf(count(from) + days, from, from + reach(days));
  };
  const back = (day: IsoDate, days: number): IsoDate => {
    if (days < 0) return forward(day, -days);
    const from = toDayNumber(day);
    return dayOf(count(from - 1) + 1 - days, from - reach(days), from);
  };
  return {
    ordinal: (day) => count(toDayNumber(day)),
    forward,
    back,
    workdays: (from, to) => count(toDayNumber(to)) - count(toDayNumber(from)),
    isOpen: (day) => count(toDayNumber(day)) > count(toDayNumber(day) - 1),
  };
}
