// Where each partner works and which calendar it goes by: as its contact says, else the Settings.
import { normaliseKey } from '../schema/keys';
import type { Book } from './book';
import { type FactoryCalendar, openCalendars } from './calendars';
import { allContacts, openContacts } from './contacts';
import { closedDaysOf, factoryCountry, workingDays } from './settings/calendars';

export interface Whereabouts {
  readonly country: string | undefined;
  /** Whose row of Settings holds for it where it has none of its own. */
  readonly calendar: string | undefined;
}

export function openWhereabouts(book: Book): (name: string | undefined) => Whereabouts {
  const contactOf = openContacts(book);
  return (name = '') => {
    const { country = book.settings().get(factoryCountry, name), calendar } = contactOf(name) ?? {};
    return { country, calendar: calendar ?? country };
  };
}

/** The calendar of everybody who has a row of their own in Settings, or is said to be in a country, by name. */
export function calendarsByName(book: Book): ReadonlyMap<string, FactoryCalendar> {
  const { calendarFor } = openCalendars(book.settings());
  const whereaboutsOf = openWhereabouts(book);
  const named = [workingDays, closedDaysOf, factoryCountry].flatMap(({ name }) => book.settings().items(name));
  const names = [...named, ...allContacts(book).map(({ name }) => name)].filter((name) => name.trim() !== '');
  return new Map(names.map((name) => [normaliseKey(name), calendarFor(name, whereaboutsOf(name).calendar)]));
}

/** The calendar that a name goes by: its own, its country's, else everybody's. */
export function calendarsOf(book: Book): (name: string | undefined) => FactoryCalendar {
  const { calendarFor } = openCalendars(book.settings());
  const whereaboutsOf = openWhereabouts(book);
  return (name) => calendarFor(name, whereaboutsOf(name).calendar);
}

/** The countries in which those work who make and sell to us. */
export function countriesInUse(book: Book): readonly string[] {
  const { get, items } = book.settings();
  const set = items(factoryCountry.name).flatMap((factory) => get(factoryCountry, factory) ?? []);
  const kept = allContacts(book).filter(({ kind }) => kind === 'Factory' || kind === 'Supplier');
  return [...set, ...kept.flatMap(({ country }) => country ?? [])];
}
