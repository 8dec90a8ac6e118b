// Reads a row of a file under the columns that it was matched with, as strictly as the form does.
import {
  fieldsOf,
  judgeRow,
  packsOf,
  type ReadFields,
  type Reading,
  readingOf,
  type Stated,
  type Values,
} from '../schema/checks';
import type { Value } from '../schema/kinds';
import { formatsOf, readStated } from '../schema/stated';
import { formatId, idNumber, idPrefix, keyColumn, type Table } from '../schema/table';
import {
  fileColumn,
  type Importable,
  type ImportProblem,
  type ImportProblems,
  type ImportRows,
  specOf,
  wordsOf,
} from './import';

/** A row of a file as it was read; its id is there where the file gives one. */
export type ReadRow =
  | {
      readonly ok: true;
      readonly values: Values;
      readonly stated: ReadFields['stated'];
      /** The columns that its other cells fill in: the currency of an amount, the quantity of its sizes. */
      readonly taken: readonly string[];
      /** What the file says of the rows that this one refers to, by the keys of both columns. */
      readonly hints: { readonly [key: string]: Values };
      /** What the file gives in place of inputs, by the key of the computed column. */
      readonly given: { readonly [computed: string]: Given };
    }
  | { readonly ok: false; readonly problems: ImportProblems };

/** A computed column as a file gives it, and the input that it tells. */
export interface Given {
  readonly input: string;
  readonly value: Value;
  readonly typed: string;
}

/** The cells of a row by key, with what every row gets. */
function cellsByKey({ keys, fixed }: ImportRows, cells: readonly string[]): readonly (readonly [string, string])[] {
  return [...keys.map((key, index) => [key, cells[index] ?? ''] as const), ...Object.entries(fixed)];
}

interface ReadCells {
  readonly values: Values;
  readonly problems: { [key: string]: ImportProblem };
  readonly stated: { [key: string]: Stated };
  /** `Cancel date: TBC` of each cell that is left blank, or taken in part. */
  readonly unread: string[];
}

/** The day, and the scales and packs of the workbook. */
export type FileReading = Pick<Reading, 'today' | 'sizeLists'>;

function readCells(tab: Importable, sent: ImportRows, cells: readonly string[], own: FileReading): ReadCells {
  const { rules = [] } = tab.table;
  const row = Object.fromEntries(cellsByKey(sent, cells));
  const reading = { ...own, dayFirst: false, decimalMark: sent.formats.decimalMark };
  const values: { [key: string]: Value | undefined } = {};
  const read: Omit<ReadCells, 'values'> = { problems: {}, stated: {}, unread: [] };
  for (const [key, typed] of cellsByKey(sent, cells)) {
    const column = fileColumn(tab, key);
    if (column === undefined) continue;
    const formats = formatsOf(sent.formats, key);
    const { readSizes, past = false } = readingOf({ key, ...column }, rules, reading, row);
    const stated = { kind: column.kind, past, ...wordsOf(tab, key), ...(readSizes ? { readSizes } : {}) };
    const parsed = readStated(stated, typed, formats, own.today);
    if (parsed.ok) {
      values[key] = parsed.value;
      if (parsed.partly) read.unread.push(`${column.label}: ${typed.trim()}`);
      if (parsed.currencies) read.stated[key] = { typed: typed.trim(), currencies: parsed.currencies };
    } else if (sent.blanks.includes(key) && !column.required) read.unread.push(`${column.label}: ${typed.trim()}`);
    else read.problems[key] = parsed.problem;
  }
  for (const key of statedElsewhere(tab.table, read.stated))
    if (key in sent.fixed && !sent.stated?.includes(key)) delete values[key];
  const packs = packsOf(fieldsOf(tab.table), rules, row, reading);
  return { ...read, values: withUnread(tab, { ...values, ...packs }, read.unread) };
}

/** The columns of the currencies that amounts state themselves: what a row says holds before what every row gets. */
function statedElsewhere({ inputs }: Table, stated: ReadCells['stated']): readonly string[] {
  return Object.keys(stated).flatMap((key) => {
    const kind = inputs[key]?.kind;
    return kind?.type === 'money' && kind.currencyIn !== undefined ? [kind.currencyIn] : [];
  });
}

/** A row with what its columns could not take, where people look for it. */
export function withUnread(tab: Importable, values: Values, unread: readonly string[]): Values {
  const into = specOf(tab).unreadInto;
  if (unread.length === 0) return values;
  return { ...values, [into]: [...(values[into] === undefined ? [] : [values[into]]), ...unread].join('; ') };
}

/** Reads a row of a file as strictly as the form does. */
export function readRow(tab: Importable, sent: ImportRows, cells: readonly string[], reading: FileReading): ReadRow {
  const { table } = tab;
  const prefix = idPrefix(table);
  const { values, stated, problems: found } = readCells(tab, sent, cells, reading);
  const given = values[keyColumn(table)];
  const number = given === undefined || prefix === undefined ? 0 : idNumber(prefix, String(given));
  if (given !== undefined && prefix !== undefined && number === 0) {
    found[keyColumn(table)] = { code: 'notAnId', typed: String(given), example: formatId(prefix, 1) };
  }
  const toTell = givenIn(tab, sent, cells, values);
  const told = Object.values(toTell).map(({ input }) => input);
  // What could not be read is not missing, nor what is still to be told by another cell.
  const readable = fieldsOf(table).filter(({ key }) => found[key] === undefined && !told.includes(key));
  const own = Object.fromEntries(Object.entries(values).filter(([key]) => key in table.inputs));
  const judged = judgeRow(readable, table.rules ?? [], { values: own, problems: {}, stated }, reading.today);
  const problems = { ...(judged.ok ? {} : judged.problems), ...found };
  if (!judged.ok || Object.keys(problems).length > 0) return { ok: false, problems };
  const id = prefix === undefined || given === undefined ? given : formatId(prefix, number);
  const taken = [...Object.keys(judged.values).filter((key) => values[key] === undefined), ...told];
  const hints = hintsOf(tab, sent, cells);
  return { ...judged, values: { ...judged.values, [keyColumn(table)]: id }, taken, hints, given: toTell };
}

/** The computed columns that a row fills in and whose inputs it leaves blank. */
function givenIn(
  tab: Importable,
  sent: ImportRows,
  cells: readonly string[],
  values: Values,
): { readonly [computed: string]: Given } {
  const row = Object.fromEntries(cellsByKey(sent, cells));
  const given = Object.entries(specOf(tab).tells ?? {}).flatMap(([key, { input }]): [string, Given][] => {
    const value = values[key];
    return value === undefined || values[input] !== undefined ? [] : [[key, { input, value, typed: row[key] ?? '' }]];
  });
  return Object.fromEntries(given);
}

/** What tells rows of other tables apart that a file calls by one name: their titles, `order.style`. */
function hintsOf(tab: Importable, sent: ImportRows, cells: readonly string[]): { readonly [key: string]: Values } {
  const hints: { [key: string]: { [column: string]: Value } } = {};
  for (const [key, typed] of cellsByKey(sent, cells)) {
    const [reference = '', column] = key.split('.');
    if (column === undefined || typed.trim() === '' || tab.table.inputs[reference] === undefined) continue;
    hints[reference] = { ...hints[reference], [column]: typed.trim() };
  }
  return hints;
}
