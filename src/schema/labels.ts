// What a tab and its columns are called: on the sheet in the language that the workbook has them in, else in the reader's.
import { type Kind, wordOf } from './kinds';
import { reader } from './reader';
import { keyColumn, type Table } from './table';

export const SHEET_LANGUAGES = ['en', 'es'] as const;
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

export const titleOn = (table: Table, language: SheetLanguage): string =>
  (language === 'es' ? table.spanish?.title : undefined) ?? table.name;

/** Every declared column's label by its key. */
export function labelsOn(table: Table, language: SheetLanguage): ReadonlyMap<string, string> {
  const columns = [...Object.entries(table.inputs), ...Object.entries(table.computed)];
  const own = language === 'es' ? table.spanish?.columns : undefined;
  return new Map(columns.map(([key, { label }]) => [key, own?.[key] ?? label]));
}

/** A table in the words of a language: to lay it, to word its formulas, to tell of it; what refers to it goes by the English labels. */
export function labelled(table: Table, language: SheetLanguage): Table {
  const { spanish } = table;
  if (language === 'en' || spanish === undefined) return table;
  const known = inSpanish.get(table);
  if (known) return known;
  const told = <Column extends { readonly label: string; readonly help: string; readonly kind: Kind }>(columns: {
    readonly [key: string]: Column;
  }) =>
    Object.fromEntries(
      Object.entries(columns).map(([key, column]) => {
        const { columns: labels, helps, words } = spanish;
        const kind = words?.[key] ? { ...column.kind, words: words[key] } : column.kind;
        return [key, { ...column, label: labels[key] ?? column.label, help: helps[key] ?? column.help, kind }];
      }),
    );
  const made = { ...table, inputs: told(table.inputs), computed: told(table.computed) };
  inSpanish.set(table, made);
  return made;
}

const inSpanish = new WeakMap<Table, Table>();

/** A table as whoever reads this build is told of it. */
export const toReader = (table: Table): Table => labelled(table, reader);

/** What the reader calls a tab. */
export const titleTo = (table: Table): string => titleOn(table, reader);

/** What the reader calls each column, by its key. */
export const labelsTo = (table: Table): { readonly [key: string]: string } =>
  Object.fromEntries(labelsOn(table, reader));

/** What the reader calls a column. */
export const labelTo = (table: Table, key: string): string => labelsOn(table, reader).get(key) ?? key;

/** What the reader calls a word that stands in a column. */
export function wordTo(table: Table, key: string, stored: string): string {
  const { inputs, computed } = toReader(table);
  const column = inputs[key] ?? computed[key];
  return column === undefined ? stored : wordOf(column.kind, stored);
}

/** What the column that names a row is called in any language. */
export const labelsOfKey = (table: Table): readonly string[] =>
  SHEET_LANGUAGES.flatMap((language) => labelsOn(table, language).get(keyColumn(table)) ?? []);
