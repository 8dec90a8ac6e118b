// The people and companies that rows name: who they are, by the rows of the table that holds them.
import { normaliseKey } from '../schema/cells';
import type { Value } from '../schema/kinds';
import { type ContactKind, keyColumn, type Table } from '../schema/table';
import type { Book, BookRow } from './book';
import { isTimeZone, zoneOfCountry } from './time-zones';

export interface Contact {
  /** As its own row has it. */
  readonly name: string;
  readonly kind: string | undefined;
  readonly country: string | undefined;
  /** In which it is written to. */
  readonly language: 'en' | 'es' | undefined;
  /** Its own where there is such a one, else that of its country; undefined where neither is known. */
  readonly timeZone: string | undefined;
  /** Whose working and closed days hold for it where it has none of its own: its calendar, else its country. */
  readonly calendar: string | undefined;
  /** Whom one writes to, and where. */
  readonly person: string | undefined;
  readonly email: string | undefined;
  readonly whatsApp: string | undefined;
}

type ContactsTable = Table & { readonly contacts: NonNullable<Table['contacts']> };

/** The table that holds the contacts; undefined where none is declared. */
export function contactsTable({ tables }: Pick<Book, 'tables'>): ContactsTable | undefined {
  return tables.find((table): table is ContactsTable => table.contacts !== undefined);
}

const textOf = (value: Value | undefined) => (value === undefined ? undefined : String(value));

export function contactOf(table: ContactsTable, { row }: BookRow): Contact {
  const { contacts: at } = table;
  const [name = '', country, calendar, zone, person, email, whatsApp] = [
    keyColumn(table),
    at.country,
    at.calendar,
    at.timeZone,
    at.person,
    at.email,
    at.whatsApp,
  ].map((key) => textOf(row[key]));
  const language = row[at.language];
  const own = zone !== undefined && isTimeZone(zone) ? zone : undefined;
  return {
    name,
    kind: textOf(row[at.kind]),
    country,
    language: language === 'en' || language === 'es' ? language : undefined,
    timeZone: zone === undefined && country !== undefined ? zoneOfCountry(country) : own,
    calendar: calendar ?? country,
    person,
    email,
    whatsApp,
  };
}

/** Everybody who has a row; nobody while the tab is not there. */
export function allContacts(book: Book): readonly Contact[] {
  const table = contactsTable(book);
  return table ? book.rowsOf(table).map((row) => contactOf(table, row)) : [];
}

/** Asked by the name that a row has; undefined for one that is no contact, or while the tab is not there. */
export function openContacts(book: Book): (name: string | undefined) => Contact | undefined {
  const table = contactsTable(book);
  return (name) => {
    const found = table && book.find(table, name);
    return found && contactOf(table, found);
  };
}

/** The columns of a table that name contacts, each with what such a contact is. */
export function contactColumns({ inputs }: Table): readonly (readonly [key: string, kind: ContactKind])[] {
  return Object.entries(inputs).flatMap(([key, { contact }]) =>
    contact === undefined ? [] : [[key, contact] as const],
  );
}

/** Whether rows of a table name people and companies, in a column of their own or in one that a formula finds. */
export const namesAnybody = (table: Table): boolean =>
  contactColumns(table).length > 0 || Object.values(table.computed).some(({ contact }) => contact);

/** Whether a row names somebody, in a column of its own or in one that a formula finds. */
export function namesContact({ table, row }: { readonly table: Table; readonly row: BookRow }, name: string): boolean {
  const isName = (value: unknown) => normaliseKey(String(value ?? '')) === normaliseKey(name);
  if (contactColumns(table).some(([key]) => isName(row.cells[key]))) return true;
  return Object.entries(table.computed).some(([key, { contact }]) => contact === true && isName(row.figures[key]));
}
