// A table's import: which column of a file is which, and how its rows are read.
import { type FieldToCheck, fieldsOf, judgeRow, type ReadFields, type Stated, type Values } from '../schema/checks';
import type { Kind, Value } from '../schema/kinds';
import { type Formats, readStated, type StatedColumn, type StatedProblem } from '../schema/stated';
import { formatId, idNumber, idPrefix, keyColumn, type Table } from '../schema/table';
import {
  type HeaderLines,
  headerAmong,
  likenessAmong,
  plainName,
  type StatedAbove,
  statedAbove,
} from './import-header';

/** How rows of a file that was not written for a table are recognised; `Key` are its input columns. */
export interface ImportSpec<Key extends string = string> {
  /** What else a column may be called; case, accents and punctuation do not count. */
  readonly headerSynonyms: { readonly [K in Key]?: readonly string[] };
  /** What else a choice may be called: `ocean` for Sea. */
  readonly valueSynonyms?: { readonly [K in Key]?: { readonly [word: string]: string } };
  /** The columns that tell one row from another. A row goes by the first list whose first column it fills in. */
  readonly naturalKeys: readonly (readonly Key[])[];
  /** The column by which files call these rows where they do not know our ids. */
  readonly calledBy?: Key;
  /** The columns that files write on the first line of a document and leave blank below; the first of them decides. */
  readonly carries?: readonly Key[];
  /** Where the text of a cell goes that could not be read and is left blank. */
  readonly unreadInto?: Key;
  /** The column that settles another once it holds something: what was shipped is not to be changed unasked. */
  readonly settledBy?: { readonly [K in Key]?: string };
}

/** A tab, as far as rows come into it from files. */
export interface Importable {
  readonly table: Table;
  readonly imports?: ImportSpec;
}

export interface ImportColumn extends FieldToCheck, StatedColumn {
  readonly help: string;
}

/** What holds for every row of a file. */
export interface ForEveryRow {
  /** One text for every row, by column key: a new row takes it, a standing one keeps its own. */
  readonly fixed: { readonly [key: string]: string };
  /** The columns whose cells are left blank where they cannot be read. */
  readonly blanks: readonly string[];
  /** The ids of standing rows that earlier parts of the file have claimed or added. */
  readonly taken: readonly string[];
}

/** The rows of a file under the keys of the columns they were matched with. */
export interface ImportRows extends ForEveryRow {
  readonly keys: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly formats: Formats;
}

export type ImportProblem =
  | StatedProblem
  | { readonly code: 'notAnId'; readonly typed: string; readonly example: string }
  /** `first` is the index of the row that has the same id. */
  | { readonly code: 'twice'; readonly typed: string; readonly first: number }
  | { readonly code: 'severalRows'; readonly typed: string; readonly table: string; readonly count: number };
export type ImportProblems = { readonly [key: string]: ImportProblem };

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
    }
  | { readonly ok: false; readonly problems: ImportProblems };

export function specOf({ table, imports }: Importable): ImportSpec {
  if (!imports) throw new Error(`Rows of ${table.name} are not imported.`);
  return imports;
}

/** Every column that a file may fill in, and what it may say of the rows that a row refers to. */
export function importColumns(tab: Importable, referred: Referred = noneReferred): readonly ImportColumn[] {
  const own = Object.entries(tab.table.inputs).map(([key, { label, kind, help, required }]) => ({
    key,
    label,
    kind,
    help,
    ...wordsOf(tab, key),
    ...(required ? { required } : {}),
  }));
  return [...own, ...hintColumns(tab, referred).map(({ names, ...column }) => column)];
}

/** A table that is referred to, if rows of it are imported, too. */
export type Referred = (table: string) => Importable | undefined;
const noneReferred: Referred = () => undefined;

/** What tells rows of another table apart that a file calls by one name: the columns of their title. */
function hintColumns(tab: Importable, referred: Referred) {
  return Object.entries(tab.table.inputs).flatMap(([key, { label, kind }]) => {
    const other = kind.type === 'reference' ? referred(kind.table) : undefined;
    if (!other?.imports?.calledBy) return [];
    return (other.table.title ?? []).flatMap((column) => {
      const its = other.table.inputs[column];
      if (!its) return [];
      const names = [`${label} ${its.label}`, its.label, ...(specOf(other).headerSynonyms[column] ?? [])];
      return [{ key: `${key}.${column}`, label: `${label} › ${its.label}`, kind: TEXT, help: its.help, names }];
    });
  });
}

const TEXT: Kind = { type: 'text' };

function wordsOf(tab: Importable, key: string): Pick<ImportColumn, 'words'> {
  const words = specOf(tab).valueSynonyms?.[key];
  return words ? { words } : {};
}

/** Whether a column of a file holds what a kind asks for: most of it can be read, in any format. */
function fits(tab: Importable, key: string, texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  const kind = tab.table.inputs[key]?.kind;
  if (kind === undefined) return false;
  const reads = (text: string) =>
    kind.type === 'id'
      ? idNumber(kind.prefix, text) > 0
      : ANY_FORMATS.some((formats) => readStated({ kind, ...wordsOf(tab, key) }, text, formats, '').ok);
  return filled.filter(reads).length * 2 >= filled.length;
}

const ANY_FORMATS: readonly Formats[] = [
  { dates: 'dayFirst', decimalMark: ',' },
  { dates: 'monthFirst', decimalMark: '.' },
];

/** Whether a header is just what a column of ours is called: what cannot be read in it is told, not passed over. */
function isOwn({ table }: Importable, key: string, header: string): boolean {
  const column = table.inputs[key];
  return column !== undefined && column.kind.type !== 'id' && plainName(header) === plainName(column.label);
}

/** The column of the file for each column of the table, by key; each is taken once. */
export function matchColumns(
  tab: Importable,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  referred: Referred = noneReferred,
): { readonly [key: string]: number } {
  const { headerSynonyms } = specOf(tab);
  const own = Object.entries(tab.table.inputs).map(([key, { label }]) => ({
    key,
    names: [label, key.replace(/[A-Z]/g, (letter) => ` ${letter}`), ...(headerSynonyms[key] ?? [])],
  }));
  const likeness = likenessAmong(header);
  const candidates = [...own, ...hintColumns(tab, referred)].flatMap(({ key, names }, order) => {
    const known = names.map(plainName);
    return header.flatMap((title, column) => {
      const like = likeness(title, known);
      // What only tells another row apart takes what no column of its own would.
      const rank = key.includes('.') ? like - 2 : like;
      return like === 0 ? [] : [{ key, column, like: rank, order }];
    });
  });
  const found: { [key: string]: number } = {};
  for (const { key, column } of candidates.sort((one, other) => other.like - one.like || one.order - other.order)) {
    if (found[key] !== undefined || Object.values(found).includes(column)) continue;
    const texts = rows.map((row) => row[column] ?? '');
    if (key.includes('.') || isOwn(tab, key, header[column] ?? '') || fits(tab, key, texts)) found[key] = column;
  }
  return found;
}

/** What each column of a table may be called, by key. */
const knownNames = (tab: Importable): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(tab.table.inputs).map(([key, { label }]) => [
      key,
      [label, ...(specOf(tab).headerSynonyms[key] ?? [])].map(plainName),
    ]),
  );

/** Where the first rows of a file name its columns. */
export const findHeader = (tab: Importable, rows: readonly (readonly string[])[]): HeaderLines =>
  headerAmong([...knownNames(tab).values()], rows);

/** What the lines above the header say of every row below it, where the rows do not say it themselves. */
export function findAbove(
  tab: Importable,
  above: readonly (readonly string[])[],
  found: { readonly [key: string]: number },
): readonly StatedAbove[] {
  const lacking = new Map([...knownNames(tab)].filter(([key]) => found[key] === undefined));
  return statedAbove(lacking, above, (key, value) => fits(tab, key, [value]));
}

/** The cells of a row by key, with what every row gets. */
function cellsByKey({ keys, fixed }: ImportRows, cells: readonly string[]): readonly (readonly [string, string])[] {
  return [...keys.map((key, index) => [key, cells[index] ?? ''] as const), ...Object.entries(fixed)];
}

interface ReadCells {
  readonly values: { [key: string]: Value | undefined };
  readonly problems: { [key: string]: ImportProblem };
  readonly stated: { [key: string]: Stated };
  /** `Cancel date: TBC` of each cell that is left blank. */
  readonly unread: string[];
}

function readCells(tab: Importable, sent: ImportRows, cells: readonly string[], today: string): ReadCells {
  const read: ReadCells = { values: {}, problems: {}, stated: {}, unread: [] };
  for (const [key, typed] of cellsByKey(sent, cells)) {
    const column = tab.table.inputs[key];
    if (column === undefined) continue;
    const parsed = readStated({ kind: column.kind, ...wordsOf(tab, key) }, typed, sent.formats, today);
    if (parsed.ok) {
      read.values[key] = parsed.value;
      if (parsed.currencies) read.stated[key] = { typed: typed.trim(), currencies: parsed.currencies };
    } else if (sent.blanks.includes(key) && !column.required) read.unread.push(`${column.label}: ${typed.trim()}`);
    else read.problems[key] = parsed.problem;
  }
  for (const key of statedElsewhere(tab.table, read.stated)) if (key in sent.fixed) delete read.values[key];
  return read;
}

/** The columns of the currencies that amounts state themselves: what a row says holds before what every row gets. */
function statedElsewhere({ inputs }: Table, stated: ReadCells['stated']): readonly string[] {
  return Object.keys(stated).flatMap((key) => {
    const kind = inputs[key]?.kind;
    const holder = kind?.type === 'money' ? kind.currencyIn : undefined;
    return Object.keys(inputs).filter((other) => inputs[other]?.label === holder);
  });
}

/** What could not be read is kept where people look for it. */
function keepUnread(tab: Importable, { values, unread }: ReadCells): void {
  const into = specOf(tab).unreadInto;
  if (into === undefined || unread.length === 0) return;
  values[into] = [...(values[into] === undefined ? [] : [values[into]]), ...unread].join('; ');
}

/** Reads a row of a file as strictly as the form does. */
export function readRow(tab: Importable, sent: ImportRows, cells: readonly string[], today: string): ReadRow {
  const { table } = tab;
  const prefix = idPrefix(table);
  const read = readCells(tab, sent, cells, today);
  keepUnread(tab, read);
  const { values, stated, problems: found } = read;
  const given = values[keyColumn(table)];
  const number = given === undefined || prefix === undefined ? 0 : idNumber(prefix, String(given));
  if (given !== undefined && prefix !== undefined && number === 0) {
    found[keyColumn(table)] = { code: 'notAnId', typed: String(given), example: formatId(prefix, 1) };
  }
  // What could not be read is not missing.
  const readable = fieldsOf(table).filter(({ key }) => found[key] === undefined);
  const judged = judgeRow(readable, table.rules ?? [], { values, problems: {}, stated }, today);
  const problems = { ...(judged.ok ? {} : judged.problems), ...found };
  if (!judged.ok || Object.keys(problems).length > 0) return { ok: false, problems };
  const id = prefix === undefined || given === undefined ? given : formatId(prefix, number);
  const taken = Object.keys(judged.values).filter((key) => values[key] === undefined);
  const hints = hintsOf(tab, sent, cells);
  return { ...judged, values: { ...judged.values, [keyColumn(table)]: id }, taken, hints };
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
