// What a tab and its columns are called on the sheet, in the language that the workbook has them in.
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

/** A table under the labels of a language: to lay it, or to word its formulas; what refers to it goes by the English ones. */
export function labelled(table: Table, language: SheetLanguage): Table {
  if (language === 'en' || table.spanish === undefined) return table;
  const labels = labelsOn(table, language);
  const named = <Column extends { readonly label: string }>(columns: { readonly [key: string]: Column }) =>
    Object.fromEntries(
      Object.entries(columns).map(([key, column]) => [key, { ...column, label: labels.get(key) ?? column.label }]),
    );
  return { ...table, inputs: named(table.inputs), computed: named(table.computed) };
}

/** What the column that names a row is called in any language. */
export const labelsOfKey = (table: Table): readonly string[] =>
  SHEET_LANGUAGES.flatMap((language) => labelsOn(table, language).get(keyColumn(table)) ?? []);
