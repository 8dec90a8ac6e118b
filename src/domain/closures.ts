// Closures that lie ahead of an order: those that its factory told, and long holidays for which it told none.
import { addDays, daysBetween } from '../schema/dates';
import type { IsoDate } from '../schema/kinds';
import type { FactoryCalendar } from './calendars';
import type { Span } from './closed-days';
import { countryCode } from './countries';
import { type LongHoliday, longHolidaysOf } from './statutory';
import type { WorkingDays } from './working-days';

/** A closure of so many days is told of. */
const LONG = 5;
/** So many days before it begins. */
const AHEAD = 45;
/** Orders due within so many working days after it need their material and their approvals before. */
const AFTER = 20;
/** An order due within so many working days of a long holiday may be held up by it. */
const NEAR = 30;

/** The closed days of a calendar, those together between which nobody works. */
function closuresOf(calendar: FactoryCalendar): readonly Span[] {
  const sorted = [...calendar.closed].sort((one, other) => (one.from < other.from ? -1 : 1));
  const closures: Span[] = [];
  for (const { from, to } of sorted) {
    const last = closures[closures.length - 1];
    if (last && calendar.workdays(last.to, addDays(from, -1)) <= 0) {
      closures[closures.length - 1] = { from: last.from, to: to > last.to ? to : last.to };
    } else closures.push({ from, to });
  }
  return closures;
}

/** The long closures that begin soon. */
export function closuresAhead(calendar: FactoryCalendar, today: IsoDate): readonly Span[] {
  return closuresOf(calendar).filter(
    ({ from, to }) => daysBetween(from, to) + 1 >= LONG && from > today && daysBetween(today, from) <= AHEAD,
  );
}

/** Whether an order is due so shortly after a closure that its material and its approvals must be there before. */
export const isDueAfter = (calendar: WorkingDays, { to }: Span, due: IsoDate): boolean =>
  due > to && calendar.workdays(to, due) <= AFTER;

/** The long holidays of its country for which nobody knows when the factory closes. */
export function unknownClosures(
  calendar: FactoryCalendar,
  country: string | undefined,
  today: IsoDate,
): readonly LongHoliday[] {
  const code = country === undefined ? undefined : countryCode(country);
  return calendar.own || code === undefined ? [] : longHolidaysOf(code, today);
}

/** Whether an order is due so shortly before or after days on which nothing may be made that they may hold it up. */
export function isDueNear(calendar: WorkingDays, { from, to }: Span, due: IsoDate): boolean {
  if (due < from) return calendar.workdays(due, from) <= NEAR;
  return due <= to || calendar.workdays(to, due) <= NEAR;
}
