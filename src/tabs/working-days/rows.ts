// The rows of Working days: every calendar that somebody goes by, day by day, as far as the open orders reach.
import { CALENDAR_SIZE, USUAL_CALENDAR } from '../../derive/dialect/calendars';
import type { Book, BookRow } from '../../domain/book';
import { type FactoryCalendar, openCalendars } from '../../domain/calendars';
import { calendarsByName } from '../../domain/whose-calendar';
import type { Cell } from '../../schema/cells';
import { addDays, fromDayNumber, toDayNumber } from '../../schema/dates';
import type { IsoDate } from '../../schema/kinds';
import { orders } from '../orders/table';

/** How far the rows reach beyond the open orders, in days, and from there to the ends of their years. */
const MARGIN = 400;

/** How many years ahead and back a date may lie before it is taken for a slip of the pen. */
const MOST_YEARS = 5;

/** The first and the last day that the open orders ask for: of whole years, so that the tab is seldom written anew. */
function span(book: Book): readonly [from: IsoDate, to: IsoDate] {
  const isOpen = ({ row: { stage } }: BookRow<typeof orders>) => stage !== 'Closed' && stage !== 'Cancelled';
  const leaving = book
    .rowsOf(orders)
    .filter(isOpen)
    .flatMap(({ row }) => [row.originalExFactory, row.revisedExFactory])
    .filter((day) => day !== undefined)
    .sort();
  const yearOf = (day: IsoDate) => Number(day.slice(0, 4));
  const now = yearOf(book.today);
  const first = yearOf(addDays(leaving[0] ?? book.today, -MARGIN));
  const last = yearOf(addDays(leaving[leaving.length - 1] ?? book.today, MARGIN));
  return [`${Math.max(first, now - MOST_YEARS)}-01-01`, `${Math.min(last, now + MOST_YEARS)}-12-31`];
}

/** The rows of one calendar: before the first day and behind the last stands one that is no working day. */
function daysOf(calendar: FactoryCalendar, number: number, [from, to]: readonly [IsoDate, IsoDate]): [Cell, Cell][] {
  const [first, last] = [toDayNumber(from), toDayNumber(to)];
  const days = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const open = days.filter((day) => calendar.isOpen(fromDayNumber(day) ?? ''));
  const keyOf = (day: number) => number * CALENDAR_SIZE + day;
  return [[keyOf(first - 1), ''], ...open.map((day): [Cell, Cell] => [keyOf(day), day]), [keyOf(last + 1), '']];
}

/** What the tab is to hold, in the order of its columns: the days from one to the other, as far as orders reach when absent. */
export function workingDayRows(book: Book, days = span(book)): readonly (readonly Cell[])[] {
  const usual = openCalendars(book.settings()).calendarFor(undefined, undefined);
  const named = calendarsByName(book);
  const others = new Map([...named.values()].filter(({ key }) => key !== usual.key).map((each) => [each.key, each]));
  const keys = [...others.keys()].sort();
  const numbers = new Map(keys.map((key, at) => [key, USUAL_CALENDAR + 1 + at]));
  const calendars = [usual, ...keys.flatMap((key) => others.get(key) ?? [])];
  const rows = calendars.flatMap((calendar, at) => daysOf(calendar, USUAL_CALENDAR + at, days));
  const names = [...named].sort(([one], [other]) => (one < other ? -1 : 1));
  return rows.map(([key, day], at): readonly Cell[] => {
    const [name, calendar] = names[at] ?? ['', undefined];
    return [key, at + 2, day, name, calendar ? (numbers.get(calendar.key) ?? USUAL_CALENDAR) : ''];
  });
}
