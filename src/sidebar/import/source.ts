// The file as it was read, and where each of our columns comes from: plain data and what is made of it.
import type { ImportView } from '../../app/api';
import type { ImportColumn } from '../../derive/import';
import { isNumeric } from '../../schema/kinds';
import { own } from '../../schema/own';
import {
  DATE_ORDERS,
  type Detected,
  detectDates,
  detectDecimalMark,
  type Formats,
  isEitherOrder,
} from '../../schema/stated';
import * as en from '../../text/en';
import { addedColumns, withSizes } from './across';
import { type Body, bodyOf, type FileRow, filledRows } from './lines';
import { isFilledRow, type ParsedFile } from './read-file';
import { splitAmong } from './split-numbers';

export type { FileRow } from './lines';

export interface Source extends Body {
  readonly name: string;
  readonly parsed: ParsedFile;
  readonly view: ImportView;
  /** What the file calls its columns, those without a name by their letters; then what stands above its header; then its sizes. */
  readonly header: readonly string[];
  /** How many of them are columns of the file. */
  readonly width: number;
}

/** Enough for the server to tell the columns by their names and by what they hold. */
const HEAD_ROWS = 40;

/** The first rows, in which a cell that is merged with those to its right stands for each of them. */
export function headOf({ rows, across = [] }: ParsedFile): readonly (readonly string[])[] {
  const head = rows.slice(0, HEAD_ROWS).map((cells) => [...cells]);
  for (const { row, from, to } of across) {
    const cells = head[row];
    if (cells) cells.fill(cells[from] ?? '', from, Math.min(to + 1, cells.length));
  }
  return head;
}

/** Where a column comes from: a column of the file, or one text for every row. */
export type Origin = { readonly column: number } | { readonly fixed: string };
export type Mapping = { readonly [key: string]: Origin | undefined };

/** What a person answered, by the key of a column and by what was asked. */
export type Answers = { readonly [key: string]: { readonly [asked: string]: string } };

/** What the person has settled about the columns and rows. */
export interface Plan {
  readonly mapping: Mapping;
  /** Names that stand for others, by the key of their column. */
  readonly names: Answers;
  readonly formats: Formats;
  /** Which of the formats the person has chosen, by the names of `detectFormats`. */
  readonly chosen?: readonly string[];
  /** The columns whose cells are left blank where they cannot be read. */
  readonly blanks: readonly string[];
  /** Which row is meant by what the file calls it, by column and question; '' for none. */
  readonly meant?: Answers;
  /** Rows that add up others come in like any other. */
  readonly withTotals?: boolean;
  /** What stands below the list comes in like any other row. */
  readonly withFooters?: boolean;
  /** A row that continues the one above it takes nothing from there. */
  readonly uncontinued?: boolean;
  /** Cells side by side that may be one number come in as they stand. */
  readonly withSplit?: boolean;
  /** The file's columns that none of ours takes and whose text goes to the notes; absent while the person chose none. */
  readonly kept?: readonly number[];
}

export function makeSource(name: string, parsed: ParsedFile, view: ImportView): Source {
  const { titles, above } = view;
  const from = view.header + view.lines;
  const width = headerWidth(titles, filledRows(parsed, from));
  const names = Array.from(
    { length: width },
    (_, index) => titles[index]?.trim() || en.importing.column(letters(index)),
  );
  const body = bodyOf({ parsed, from, header: parsed.rows.slice(view.header, from), above, width });
  const split = parsed.separator === ',' ? splitAmong({ ...body, width, view }) : new Set();
  return {
    name,
    parsed,
    view,
    width,
    header: [...names, ...above.map((each) => each.name), ...addedColumns(view).map((each) => each.name)],
    ...body,
    rows: body.rows.flatMap((row) =>
      withSizes(split.has(row) ? { ...row, doubt: 'splitNumber' } : row, width + above.length, view.across),
    ),
  };
}

const filledWidth = (cells: readonly string[]) =>
  cells.length - [...cells].reverse().findIndex((cell) => cell.trim() !== '');

/** How many columns there are: those with a name, and those without one that most rows fill in all the same. */
function headerWidth(titles: readonly string[], rows: readonly FileRow[]): number {
  const widths = new Map<number, number>();
  for (const { cells } of rows) widths.set(filledWidth(cells), (widths.get(filledWidth(cells)) ?? 0) + 1);
  const [usual = 0] = [...widths].sort(([, one], [, other]) => other - one)[0] ?? [];
  return Math.max(isFilledRow(titles) ? filledWidth(titles) : 0, Math.min(titles.length, usual));
}

/** A, B … Z, AA … */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}

export function firstMapping({ view, width }: Source): Mapping {
  const above = new Map([...view.above, ...addedColumns(view)].map(({ key }, index) => [key, width + index]));
  const origins = view.columns.map(({ key }): [string, Origin | undefined] => {
    const [column, fixed] = [view.found[key] ?? above.get(key), view.fixed[key]];
    return [key, column === undefined ? (fixed === undefined ? undefined : { fixed }) : { column }];
  });
  return Object.fromEntries(origins);
}

/** Whether a cell is a number as such: in whatever way a file writes numbers, this one is known. */
const isFigure = ({ figures }: FileRow, column: number) => figures?.has(column) === true;

/** What a person points at: a column for an amount brings the currency that its name states, where the file has no other. */
export function withOrigin(
  { view }: Source,
  mapping: Mapping,
  { key, kind }: ImportColumn,
  origin: Origin | undefined,
): Mapping {
  const pointed = { ...mapping, [key]: origin };
  const holder = kind.type === 'money' ? kind.currencyIn : undefined;
  if (holder === undefined || !origin || 'fixed' in origin) return pointed;
  const [held, code] = [mapping[holder], own(view.currencies ?? {}, `${origin.column}`)];
  return code === undefined || (held && 'column' in held) ? pointed : { ...pointed, [holder]: { fixed: code } };
}

/** What a cell says to a column of ours: a number as such is written as the file writes its others. */
export function textIn(row: FileRow, column: number, { kind }: ImportColumn, mark: string): string {
  const text = row.cells[column] ?? '';
  if (!isFigure(row, column) || !isNumeric(kind) || kind.type === 'date') return text;
  const figure = text.replace('.', mark);
  return kind.type === 'money' ? `${row.figures?.get(column)}${figure}` : figure;
}

/** What a column holds in each row, filled or not. */
export function textsOf(
  { rows }: Source,
  column: ImportColumn,
  origin: Origin | undefined,
  { decimalMark }: Formats,
): readonly string[] {
  if (!origin || 'fixed' in origin) return [];
  return rows.map((row) => textIn(row, origin.column, column, decimalMark));
}

/** What a format is asked of: all dates, all numbers, or the dates of one column. */
export interface DetectedFormat {
  /** `decimalMark`, `dates`, or the key of a column. */
  readonly name: string;
  readonly detected: Detected<string>;
  /** The file's own cells show it, so that it may be held to in the next one like it. */
  readonly told: boolean;
  /** A cell that may be read in two ways; undefined where none is. */
  readonly example: string | undefined;
}

/** What is written in a column, each text once: a long list has few different days, and a number as such needs no format. */
function ownTexts({ rows }: Source, origin: Origin | undefined): readonly string[] {
  if (!origin || 'fixed' in origin) return [];
  const own = rows.filter((row) => !isFigure(row, origin.column));
  return [...new Set(own.map(({ cells }) => (cells[origin.column] ?? '').trim()))].filter((text) => text !== '');
}

/** The formats of the columns that were matched: of the dates one, unless their columns contradict one another. */
export function detectFormats(source: Source, mapping: Mapping): readonly DetectedFormat[] {
  const { reading, columns } = source.view;
  const filled = (wanted: (column: ImportColumn) => boolean) =>
    columns.filter(wanted).flatMap(({ key }): [string, readonly string[]][] => {
      const texts = ownTexts(source, mapping[key]);
      return texts.length > 0 ? [[key, texts]] : [];
    });
  const fallback = reading.dayFirst ? 'dayFirst' : 'monthFirst';
  const days = (name: string, texts: readonly string[]): DetectedFormat => {
    const detected = detectDates(texts, fallback);
    const otherwise = detectDates(texts, reading.dayFirst ? 'monthFirst' : 'dayFirst');
    const told = detected.format !== 'yearFirst' && otherwise.format === detected.format;
    return { name, detected, told, example: texts.find(isEitherOrder) };
  };
  const dated = filled(({ kind }) => kind.type === 'date');
  const each = dated.map(([key, texts]) => days(key, texts));
  const orders = new Set(each.flatMap(({ detected: { format, sure } }) => (sure ? [format] : [])));
  const contradict = orders.has('dayFirst') && orders.has('monthFirst');
  const numbers = filled(({ kind }) => isNumeric(kind) && kind.type !== 'date').flatMap(([, texts]) =>
    texts.filter((text) => /\d/.test(text)),
  );
  // Programs separate by semicolons where the comma is the decimal mark.
  const mark = source.parsed.separator === ';' ? ',' : reading.decimalMark;
  const decimals = {
    name: 'decimalMark',
    detected: detectDecimalMark(numbers, mark),
    told: detectDecimalMark(numbers, '.').format === detectDecimalMark(numbers, ',').format,
    example: numbers.find(isGrouped),
  };
  return [
    ...(contradict || dated.length === 0
      ? each
      : [
          days(
            'dates',
            dated.flatMap(([, texts]) => texts),
          ),
        ]),
    ...(numbers.length === 0 ? [] : [decimals]),
  ];
}

/** `1,200`: a thousand and two hundred, or one and a fifth. */
const isGrouped = (text: string): boolean => /^\D*\d{1,3}[.,]\d{3}\D*$/.test(text);

/** What is still to be asked: the file does not tell it, and the person has not. */
export const unsettled = (found: readonly DetectedFormat[], { chosen = [] }: Plan): readonly DetectedFormat[] =>
  found.filter(({ name, detected }) => !detected.sure && !chosen.includes(name));

/** How the file is written: what the person has chosen, else what the file tells. */
export function formatsIn(found: readonly DetectedFormat[], { formats, chosen = [] }: Plan): Formats {
  let [all, columns]: [Formats, NonNullable<Formats['columns']>] = [{ ...formats, columns: undefined }, {}];
  for (const { name, detected } of found) {
    const isChosen = chosen.includes(name);
    if (name === 'decimalMark' && !isChosen) all = { ...all, decimalMark: detected.format === ',' ? ',' : '.' };
    const order = DATE_ORDERS.find((known) => known === detected.format) ?? formats.dates;
    if (name === 'dates' && !isChosen) all = { ...all, dates: order };
    const own = isChosen ? (formats.columns?.[name] ?? order) : order;
    if (name !== 'dates' && name !== 'decimalMark') columns = { ...columns, [name]: own };
  }
  return Object.keys(columns).length > 0 ? { ...all, columns } : all;
}

/** What keeps the columns from being checked: a sentence by key. */
export function missingOrigins({ view }: Source, mapping: Mapping): { readonly [key: string]: string } {
  const told = view.columns.flatMap(({ key, tells }) => (mapping[key] && tells ? [tells] : []));
  const missing = view.columns.flatMap(({ key, label, required }): [string, string][] => {
    const origin = mapping[key];
    if (origin && 'fixed' in origin && origin.fixed.trim() === '') return [[key, en.importing.valueFor(label)]];
    return required && !origin && !told.includes(key) ? [[key, en.importing.chooseFor(label)]] : [];
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
