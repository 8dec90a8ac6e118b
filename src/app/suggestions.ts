// What a form offers while its fields are typed: earlier values of a column, or the ids of another tab with their titles.
import type { FormField } from '../derive/form';
import type { Book } from '../domain/book';
import { contactOf, contactsTable } from '../domain/contacts';
import { sizeListsOf } from '../domain/settings/sizes';
import { normaliseKey } from '../schema/cells';
import type { Kind } from '../schema/kinds';
import { MOST_SUGGESTIONS, matching, type Suggestion } from '../schema/matching';
import { openNearest } from '../schema/near';
import { type InputColumn, keyColumn, type Table } from '../schema/table';
import { readText } from '../schema/wire';
import { tableNamed } from '../tabs';
import { settingDefaultsOf } from '../tabs/all-settings';
import type { FormView } from './api';
import { openBook } from './book';
import { isTableOn } from './desks';
import type { Workbook } from './ports';
import { rowTitle } from './row-title';

/** The ids of a table with the titles of their rows, newest first: of an id that stands twice the first row. */
function idsOf(workbook: Workbook, table: Table): readonly Suggestion[] {
  const key = keyColumn(table);
  const tab = workbook.tab(table);
  if (!tab) return [];
  const { keys, rows } = tab.sweep([key, ...(table.title ?? []).filter((each) => each !== key)]);
  const ids = new Map<string, Suggestion>();
  for (const cells of rows) {
    const texts = keys.map((each, index): [string, string | undefined] => [
      each,
      String(cells[index] ?? '') || undefined,
    ]);
    const { [key]: value, ...row } = Object.fromEntries(texts);
    const name = normaliseKey(value);
    if (value !== undefined && name !== '' && !ids.has(name)) ids.set(name, { value, title: rowTitle(table, row) });
  }
  return [...ids.values()].reverse();
}

/** What a column holds already, each value once, newest first. */
const valuesIn = (cells: readonly unknown[]): readonly Suggestion[] =>
  [...new Set(cells.map((cell) => String(cell ?? '')).reverse())].flatMap((value) => (value === '' ? [] : [{ value }]));

/** Contacts of the kind that a column names first, then what it holds already, then the others. */
function withContacts(
  workbook: Workbook,
  book: Book,
  { contact }: InputColumn,
  held: readonly Suggestion[],
): readonly Suggestion[] {
  const table = contactsTable(book);
  if (contact === undefined || !table || !workbook.remembers(table) || !isTableOn(book)(table)) return held;
  const all = book.rowsOf(table).flatMap((row) => {
    const { name, kind, country } = contactOf(table, row);
    return name === ''
      ? []
      : [{ kind, offered: country === undefined ? { value: name } : { value: name, title: country } }];
  });
  const isFitting = ({ kind }: (typeof all)[number]) => contact === 'Other' || kind === contact;
  const offered = [
    ...all.filter(isFitting).map((each) => each.offered),
    ...held,
    ...all.filter((each) => !isFitting(each)).map((each) => each.offered),
  ];
  // The contact's own spelling stands for what differs by its case alone.
  const own = new Map(all.map((each) => [normaliseKey(each.offered.value), each.offered]));
  const once = new Map<string, Suggestion>();
  for (const each of offered) {
    const named = own.get(normaliseKey(each.value)) ?? each;
    if (!once.has(named.value)) once.set(named.value, named);
  }
  return [...once.values()];
}

/** The items of a setting that a column names come first: those of the workbook, and those of Selvedge. */
function withItems(book: Book, { offersItems: name }: InputColumn, held: readonly Suggestion[]): readonly Suggestion[] {
  if (name === undefined) return held;
  const builtIn = settingDefaultsOf(name).map(({ item }) => item);
  const all = [...book.settings().items(name), ...builtIn, ...held.map(({ value }) => value)];
  return [...new Set(all.filter((value) => value.trim() !== ''))].map((value) => ({ value }));
}
const scalesOf = (book: Book): readonly Suggestion[] =>
  sizeListsOf(book.settings()).scales.map(({ name, sizes }) => ({ value: name, title: sizes.join(' ') }));

/** The keys of a table whose rows people name, newest first. */
const keysOf = (book: Book, table: Table): readonly Suggestion[] =>
  book
    .rowsOf(table)
    .flatMap(({ row }) => {
      const value = String(row[keyColumn(table)] ?? '');
      return value === '' ? [] : [{ value, title: rowTitle(table, row) }];
    })
    .reverse();

const isSuggested = (kind: Kind) => kind.type === 'currency' || (kind.type === 'text' && kind.suggest === true);

/** The suggestions of a table's fields, which reference fields know every id there is, and of which fields there are more. */
export function suggestionsFor(
  workbook: Workbook,
  book: Book,
  table: Table,
  fields: readonly FormField[],
): Pick<FormView, 'suggestions' | 'known' | 'asks'> {
  const all = fields.map(({ key, kind }): readonly [FormField['key'], Kind, readonly Suggestion[]] => {
    if (kind.type === 'reference') return [key, kind, idsOf(workbook, tableNamed(kind.table))];
    const column = Object.entries(table.inputs).find(([own]) => own === key)?.[1];
    if (!isSuggested(kind) || !column) return [key, kind, []];
    const named = column.names === undefined ? undefined : tableNamed(column.names);
    if (table.rules?.some((rule) => rule.rule === 'sizesAddUp' && rule.scale === key))
      return [key, kind, scalesOf(book)];
    const held = valuesIn(book.rowsOf(table).map(({ cells }) => cells[key]));
    if (named && workbook.remembers(named) && isTableOn(book)(named)) {
      const own = keysOf(book, named);
      const known = new Set(own.map(({ value }) => normaliseKey(value)));
      return [key, kind, [...own, ...held.filter(({ value }) => !known.has(normaliseKey(value)))]];
    }
    return [key, kind, withContacts(workbook, book, column, withItems(book, column, held))];
  });
  const isWhole = ([, , { length }]: (typeof all)[number]) => length <= MOST_SUGGESTIONS;
  return {
    suggestions: Object.fromEntries(all.map(([key, , found]) => [key, found.slice(0, MOST_SUGGESTIONS)])),
    known: all.flatMap((each) => (each[1].type === 'reference' && isWhole(each) ? [each[0]] : [])),
    asks: all.flatMap((each) => (isWhole(each) ? [] : [each[0]])),
  };
}

function heldBy(workbook: Workbook, table: Table, key: string, column: InputColumn | undefined): readonly Suggestion[] {
  const values = valuesIn((workbook.tab(table)?.sweep([key]).rows ?? []).map(([cell]) => cell));
  const held = column?.offersItems === undefined ? values : withItems(openBook(workbook), column, values);
  return column?.contact === undefined ? held : withContacts(workbook, openBook(workbook), column, held);
}

/** What fits what was typed into a column of a table, or '' for its ids; with it the known name that is likely meant. */
export function suggest(workbook: Workbook, tableName: string, sentKey: unknown, sent: unknown): readonly Suggestion[] {
  const [table, key, typed] = [tableNamed(tableName), readText(sentKey), readText(sent)];
  // Not by looking the key up: an object has more members than it declares.
  const column = Object.entries(table.inputs).find(([own, { kind }]) => own === key && isSuggested(kind))?.[1];
  if (key !== '' && !column) throw new Error(`${tableName} suggests nothing for ${key}.`);
  const known = key === '' ? idsOf(workbook, table) : heldBy(workbook, table, key, column);
  const found = matching(known, typed);
  const meant = key === '' ? undefined : openNearest(known.map(({ value }) => value))(typed);
  const isNews = meant !== undefined && !found.some(({ value }) => value === meant);
  return isNews ? [{ value: meant }, ...found.slice(0, MOST_SUGGESTIONS - 1)] : found;
}
