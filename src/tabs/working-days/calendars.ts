// Which calendar each name goes by, from Settings.
import type { Book } from '../../domain/book';
import { type FactoryCalendar, openCalendars } from '../../domain/calendars';
import { closedDaysOf, workingDays } from '../../domain/settings/calendars';
import { normaliseKey } from '../../schema/keys';

/** The calendar of everybody who has a row of their own in Settings, or whose country has one, by name. */
export function calendarsByName(book: Book): ReadonlyMap<string, FactoryCalendar> {
  const settings = book.settings();
  const { calendarFor } = openCalendars(settings);
  const named = [workingDays, closedDaysOf].flatMap(({ name }) => settings.items(name));
  return new Map(named.map((name) => [normaliseKey(name), calendarFor(name, undefined)]));
}

/** The calendar that a name goes by: its own, its country's, else everybody's. */
export function calendarsOf(book: Book): (name: string | undefined) => FactoryCalendar {
  const named = calendarsByName(book);
  const usual = openCalendars(book.settings()).calendarFor(undefined, undefined);
  return (name) => named.get(normaliseKey(name)) ?? usual;
}
