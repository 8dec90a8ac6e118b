// The rows of the hidden tab by which formulas count working days, in the order in which they are searched by halving.
import { addDays, fromDayNumber, toDayNumber } from '../schema/dates';
import type { IsoDate } from '../schema/kinds';
import type { FactoryCalendar } from './calendars';

export interface WorkingDayRow {
  /** The calendar's number times a million, and the day's number: it rises from row to row. */
  readonly key: number;
  /** How many working days there are up to that day. */
  readonly ordinal: number;
  /** The calendar's number times a million, and the ordinal: it never falls, and equal ones give the same day. */
  readonly backKey: number;
  /** The number of the working day with that ordinal: the row's day, or the last working day before it. */
  readonly day: number;
}

export interface WorkingDayRows {
  /** The number of each calendar, from 1 on, in the order of its keys. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly rows: readonly WorkingDayRow[];
}

/** Keys of one calendar never reach those of the next: days and ordinals stay below it until the year 4637. */
export const CALENDAR = 1_000_000;
/** How far the rows reach beyond the orders, in days. */
export const MARGIN = 400;

/** The days for which there are rows, given when the open orders leave; around today while there is none. */
export function daysAround(today: IsoDate, leaving: readonly IsoDate[]): readonly [from: IsoDate, to: IsoDate] {
  const days = leaving.length > 0 ? [...leaving].sort() : [today];
  return [addDays(days[0] ?? today, -MARGIN), addDays(days[days.length - 1] ?? today, MARGIN)];
}

/** One row for each calendar and day. */
export function workingDayRows(calendars: readonly FactoryCalendar[], from: IsoDate, to: IsoDate): WorkingDayRows {
  const byKey = new Map(calendars.map((calendar) => [calendar.key, calendar]));
  const keys = [...byKey.keys()].sort();
  const [first, last] = [toDayNumber(from), toDayNumber(to)];
  const rows = keys.flatMap((key, at) => {
    const calendar = byKey.get(key);
    return calendar ? rowsOf(calendar, (at + 1) * CALENDAR, first, last) : [];
  });
  return { numbers: new Map(keys.map((key, at) => [key, at + 1])), rows };
}

function rowsOf(calendar: FactoryCalendar, base: number, first: number, last: number): readonly WorkingDayRow[] {
  const isoOf = (day: number) => fromDayNumber(day) ?? '';
  let open = toDayNumber(calendar.back(addDays(isoOf(first), 1), 1));
  let ordinal = calendar.ordinal(isoOf(first));
  return Array.from({ length: last - first + 1 }, (_, at): WorkingDayRow => {
    const day = first + at;
    if (at > 0 && calendar.isOpen(isoOf(day))) [open, ordinal] = [day, ordinal + 1];
    return { key: base + day, ordinal, backKey: base + ordinal, day: open };
  });
}
