// What the page of replies is given to match a pasted text with: the open rows by their names, and what they hold; the text stays there.
import type { Book, BookRow } from '../domain/book';
import { allContacts, contactsTable } from '../domain/contacts';
import type { ReplyContact, ReplyRow, ReplySpec, ReplyTable } from '../domain/reply/terms';
import { typedAs } from '../schema/cells';
import { fromDayNumber } from '../schema/dates';
import { labelTo } from '../schema/labels';
import { keyColumn, referringColumn, type Table } from '../schema/table';
import { readRowRef } from '../schema/wire';
import { principal } from '../tabs/principal';
import type { Tab } from '../tabs/tab';
import type { Refusal, ReplyView } from './api';
import { isSetUp, openBook } from './book';
import { tabsOn } from './desks';
import type { Workbook } from './ports';
import { rowTitle } from './row-title';

type Replying = Tab & { readonly replies: ReplySpec };

const replying = (tab: Tab): tab is Replying => tab.replies !== undefined;

/** The columns that a reply can change. */
export const repliedColumns = ({ takes, parcel, parts, quantity, leadDays }: ReplySpec): readonly string[] => [
  ...new Set([
    ...takes.flatMap(({ into, reason }) => [into, ...(reason === undefined ? [] : [reason])]),
    ...(parcel ? [parcel.number, parcel.carrier] : []),
    ...(parts ? [parts.quantity, parts.day] : []),
    ...(quantity === undefined ? [] : [quantity]),
    ...(leadDays === undefined ? [] : [leadDays]),
  ]),
];

/** Days and pieces may lie in columns of either kind. */
function textOf({ row, figures }: BookRow, key: string): string {
  const value = row[key] ?? (figures as { readonly [key: string]: unknown })[key];
  return value === undefined ? '' : String(value);
}

function dayOf(row: BookRow, key: string): string {
  const value = row.row[key] ?? (row.figures as { readonly [key: string]: unknown })[key];
  const day = typeof value === 'number' ? fromDayNumber(value) : value;
  return typeof day === 'string' ? day : '';
}

const parentOf = (table: Table) => (table.name === principal.name ? undefined : referringColumn(table, principal.name));

function rowOf({ table, replies }: Replying, row: BookRow, decimalMark: string): ReplyRow {
  const texts = (keys: readonly string[]) => keys.map((key) => textOf(row, key)).filter((text) => text !== '');
  const has = repliedColumns(replies).flatMap((key): [string, string][] => {
    const kind = table.inputs[key]?.kind;
    const value = row.row[key];
    return kind === undefined || value === undefined ? [] : [[key, typedAs(kind, value, decimalMark)]];
  });
  const counts = replies.takes.flatMap(({ into, from = [] }): [string, string][] => {
    const day = from.map((key) => dayOf(row, key)).find((each) => each !== '');
    return day === undefined ? [] : [[into, day]];
  });
  const parent = parentOf(table);
  return {
    table: table.name,
    id: textOf(row, keyColumn(table)),
    title: rowTitle(table, row.row),
    numbers: texts(replies.numbers),
    words: texts(replies.words),
    shades: texts(replies.shades ?? []),
    about: replies.about === undefined ? '' : textOf(row, replies.about),
    parties: texts(replies.parties),
    of: parent === undefined ? '' : textOf(row, parent),
    has: Object.fromEntries(has),
    counts: Object.fromEntries(counts),
  };
}

/** Rows that are neither done nor called off; of what belongs to an order, those of open ones. */
function liveRows(tabs: readonly Replying[], book: Book): readonly (readonly [Replying, readonly BookRow[]])[] {
  const open = (tab: Replying) =>
    book
      .rowsOf(tab.table)
      .filter((row) => textOf(row, keyColumn(tab.table)) !== '' && (tab.isOpen?.(row) ?? true))
      .filter(({ row }) => (tab.replies.ended ?? []).every((key) => row[key] === undefined));
  const first = tabs.filter(({ table }) => table.name === principal.name);
  const parents = new Set(first.flatMap((tab) => open(tab).map((row) => textOf(row, keyColumn(tab.table)))));
  return tabs.map((tab) => {
    const parent = parentOf(tab.table);
    const isLive = (row: BookRow) =>
      parent === undefined || textOf(row, parent) === '' || parents.has(textOf(row, parent));
    return [tab, open(tab).filter(isLive)] as const;
  });
}

function tableOf({ table, replies }: Replying): ReplyTable {
  const parent = parentOf(table);
  const labels = repliedColumns(replies).map((key) => [key, labelTo(table, key)]);
  return {
    ...replies,
    table: table.name,
    one: table.one,
    labels: Object.fromEntries(labels),
    ...(parent === undefined ? {} : { parent }),
  };
}

function contactsIn(tabs: readonly Replying[], book: Book): readonly ReplyContact[] {
  const table = contactsTable(book);
  const marks = tabs.find((tab) => tab.table.name === table?.name)?.replies.marks ?? [];
  return allContacts(book).map(({ name, kind = '', country = '' }) => {
    const row = table && book.find(table, name);
    return {
      name,
      kind,
      country,
      marks: row ? marks.map((key) => textOf(row, key)).filter((mark) => mark !== '') : [],
    };
  });
}

/** The row that the page of replies is opened from, as the browser sent it; null for none. */
export const replyStart = (sent: unknown) => readRowRef(sent) ?? null;

/** `sent` is the row that the page was opened from. */
export function replyView(workbook: Workbook, sent: unknown): ReplyView | { readonly refused: Refusal } {
  const at = readRowRef(sent);
  if (!isSetUp(workbook)) return { refused: 'notSetUp' };
  const book = openBook(workbook);
  const tabs = tabsOn(book).filter(replying);
  const { decimalMark, dayFirst } = workbook.reading;
  const rows = liveRows(tabs, book).flatMap(([tab, open]) => open.map((row) => rowOf(tab, row, decimalMark)));
  const contacts = contactsIn(tabs, book);
  const isContact = at !== undefined && at.table === contactsTable(book)?.name;
  return {
    today: book.today,
    dayFirst,
    tables: tabs.map(tableOf),
    principal: principal.name,
    rows,
    contacts,
    logs: tabsOn(book).some(({ diary }) => diary !== undefined),
    ...(isContact ? { from: at.id } : at?.table === principal.name ? { at: at.id } : {}),
  };
}
