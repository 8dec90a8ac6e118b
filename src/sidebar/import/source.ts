// The file as it was read, and where each of our columns comes from: plain data and what is made of it.
import type { ImportView } from '../../app/api';
import type { ImportColumn, ImportRows } from '../../derive/import';
import { isNumeric } from '../../schema/kinds';
import { type DateOrder, type Detected, detectDates, detectDecimalMark, type Formats } from '../../schema/stated';
import * as en from '../../text/en';
import { isFilledRow, type ParsedText } from './read-file';

export interface FileRow {
  /** As a spreadsheet program numbers it: 1 is the first row of the file. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Source {
  readonly name: string;
  readonly separator: string;
  readonly view: ImportView;
  /** What the file calls its columns; those without a name go by their letters. */
  readonly header: readonly string[];
  readonly rows: readonly FileRow[];
}

/** Where a column comes from: a column of the file, or one text for every row. */
export type Origin = { readonly column: number } | { readonly fixed: string };
export type Mapping = { readonly [key: string]: Origin | undefined };

/** What the person has settled about the columns. */
export interface Plan {
  readonly mapping: Mapping;
  /** Names that stand for others, by the key of their column. */
  readonly names: { readonly [key: string]: { readonly [typed: string]: string } };
  readonly formats: Formats;
}

export function makeSource(name: string, { rows, separator }: ParsedText, view: ImportView): Source {
  const titles = rows[view.header] ?? [];
  const filled = rows
    .map((cells, index) => ({ line: index + 1, cells }))
    .slice(view.header + 1)
    .filter(({ cells }) => isFilledRow(cells));
  const width = Math.max(titles.length, ...filled.slice(0, 50).map(({ cells }) => cells.length));
  const header = Array.from(
    { length: width },
    (_, index) => titles[index]?.trim() || en.importing.column(letters(index)),
  );
  return { name, separator, view, header, rows: filled };
}

/** A, B … Z, AA … */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}

export function firstMapping({ view }: Source): Mapping {
  const origins = view.columns.map(({ key }): [string, Origin | undefined] => {
    const [column, fixed] = [view.found[key], view.fixed[key]];
    return [key, column === undefined ? (fixed === undefined ? undefined : { fixed }) : { column }];
  });
  return Object.fromEntries(origins);
}

/** What a column holds in each row, filled or not. */
export function textsOf({ rows }: Source, origin: Origin | undefined): readonly string[] {
  if (!origin || 'fixed' in origin) return [];
  return rows.map(({ cells }) => cells[origin.column] ?? '');
}

export interface DetectedFormats {
  readonly dates?: Detected<DateOrder>;
  readonly decimalMark?: Detected<'.' | ','>;
}

/** The formats of the columns that were matched; one that nothing in the file asks for is absent. */
export function detectFormats(source: Source, mapping: Mapping): DetectedFormats {
  const { reading, columns } = source.view;
  const textsWhere = (wanted: (column: ImportColumn) => boolean) =>
    columns.filter(wanted).flatMap(({ key }) => textsOf(source, mapping[key]).filter((text) => text.trim() !== ''));
  const days = textsWhere(({ kind }) => kind.type === 'date');
  const numbers = textsWhere(({ kind }) => isNumeric(kind) && kind.type !== 'date');
  // Programs separate by semicolons where the comma is the decimal mark.
  const mark = source.separator === ';' ? ',' : reading.decimalMark;
  return {
    ...(days.length === 0 ? {} : { dates: detectDates(days, reading.dayFirst ? 'dayFirst' : 'monthFirst') }),
    ...(numbers.length === 0 ? {} : { decimalMark: detectDecimalMark(numbers, mark) }),
  };
}

/** The rows as they are sent: under our keys, every row with the texts that all share. */
export function rowsToSend(source: Source, { mapping, formats, names }: Plan): ImportRows {
  const taken = source.view.columns.flatMap(({ key }) => {
    const origin = mapping[key];
    return origin ? [{ key, origin }] : [];
  });
  return {
    keys: taken.map(({ key }) => key),
    rows: source.rows.map(({ cells }) =>
      taken.map(({ key, origin }) => {
        const text = 'fixed' in origin ? origin.fixed : (cells[origin.column] ?? '');
        return names[key]?.[text.trim()] ?? text;
      }),
    ),
    formats,
  };
}

/** What keeps the columns from being checked: a sentence by key. */
export function missingOrigins({ view }: Source, mapping: Mapping): { readonly [key: string]: string } {
  const missing = view.columns.flatMap(({ key, label, required }): [string, string][] => {
    const origin = mapping[key];
    if (origin && 'fixed' in origin && origin.fixed.trim() === '') return [[key, en.importing.valueFor(label)]];
    return required && !origin ? [[key, en.importing.chooseFor(label)]] : [];
  });
  return Object.fromEntries(missing);
}

/** How a row is called: `Linen shirt, Ecru`; by what comes first in it where those columns are blank. */
export function rowTitle({ view }: Source, mapping: Mapping, { cells }: FileRow): string {
  const textOf = (key: string): string => {
    const origin = mapping[key];
    if (!origin) return '';
    return ('fixed' in origin ? origin.fixed : (cells[origin.column] ?? '')).trim();
  };
  const filled = (keys: readonly string[]) => keys.map(textOf).filter((text) => text !== '');
  const title = filled(view.title);
  return (title.length > 1 ? title : filled(view.columns.map(({ key }) => key)).slice(0, 3)).join(', ');
}
