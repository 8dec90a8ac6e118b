// A table's import: which column of a file is which, how its rows are read, and which of them are there already.
import { normaliseKey } from '../schema/cells';
import { type FieldToCheck, fieldsOf, judgeRow, type ReadFields, type Stated, type Values } from '../schema/checks';
import type { Value } from '../schema/kinds';
import { type Formats, readStated, type StatedColumn, type StatedProblem } from '../schema/stated';
import { formatId, idNumber, idPrefix, keyColumn, type Table } from '../schema/table';

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
}

/** A tab, as far as rows come into it from files. */
export interface Importable {
  readonly table: Table;
  readonly imports?: ImportSpec;
}

export interface ImportColumn extends FieldToCheck, StatedColumn {
  readonly help: string;
}

/** The rows of a file under the keys of the columns they were matched with. */
export interface ImportRows {
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
  | { readonly ok: true; readonly values: Values; readonly stated: ReadFields['stated'] }
  | { readonly ok: false; readonly problems: ImportProblems };

function specOf({ table, imports }: Importable): ImportSpec {
  if (!imports) throw new Error(`Rows of ${table.name} are not imported.`);
  return imports;
}

/** Every column that a file may fill in. */
export function importColumns(tab: Importable): readonly ImportColumn[] {
  return Object.entries(tab.table.inputs).map(([key, { label, kind, help, required }]) => ({
    key,
    label,
    kind,
    help,
    ...wordsOf(tab, key),
    ...(required ? { required } : {}),
  }));
}

function wordsOf(tab: Importable, key: string): Pick<ImportColumn, 'words'> {
  const words = specOf(tab).valueSynonyms?.[key];
  return words ? { words } : {};
}

/** The words of a column's name, without case, accents and punctuation: `PO #` is `po`. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const joined = (name: string) => name.replace(/ /g, '');

/** What a header says, and what it says without its brackets: `Weight (kg)`. */
function headerNames(header: string): readonly string[] {
  return [plainName(header), plainName(header.replace(/\(.*?\)|\[.*?\]/g, ' '))];
}

/** How well a header names a column: 2 exactly, 1 by its last words, 0 not at all. The first name is the label. */
function likeness(header: string, names: readonly string[]): number {
  const said = headerNames(header).filter((name) => name !== '');
  if (said.some((one) => names.some((name) => joined(one) === joined(name)))) return 2;
  // Of single words only the label itself says enough: many a header ends with `name`, and any date with `date`.
  const telling = names.filter((name, index) => (index === 0 && name !== 'date') || name.includes(' '));
  return said.some((one) => telling.some((name) => one.endsWith(` ${name}`))) ? 1 : 0;
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

/** The column of the file for each column of the table, by key; each is taken once. */
export function matchColumns(
  tab: Importable,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): { readonly [key: string]: number } {
  const { headerSynonyms } = specOf(tab);
  const candidates = Object.entries(tab.table.inputs).flatMap(([key, { label }], order) => {
    const known = [label, key.replace(/[A-Z]/g, (letter) => ` ${letter}`), ...(headerSynonyms[key] ?? [])].map(
      plainName,
    );
    return header.flatMap((title, column) => {
      const like = likeness(title, known);
      return like === 0 ? [] : [{ key, column, like, order }];
    });
  });
  const found: { [key: string]: number } = {};
  for (const { key, column } of candidates.sort((one, other) => other.like - one.like || one.order - other.order)) {
    if (found[key] !== undefined || Object.values(found).includes(column)) continue;
    const texts = rows.map((row) => row[column] ?? '');
    if (fits(tab, key, texts)) found[key] = column;
  }
  return found;
}

/** The row among the first of a file that names the most columns: exports put titles and dates above their header. */
export function findHeader(tab: Importable, rows: readonly (readonly string[])[]): number {
  const known = Object.entries(tab.table.inputs).map(([key, { label }]) =>
    [label, ...(specOf(tab).headerSynonyms[key] ?? [])].map(plainName),
  );
  const named = rows.map((row) => known.filter((names) => row.some((cell) => likeness(cell, names) === 2)).length);
  const most = Math.max(0, ...named);
  return most > 0
    ? named.indexOf(most)
    : Math.max(
        0,
        rows.findIndex((row) => row.some((cell) => cell.trim() !== '')),
      );
}

/** Reads a row of a file as strictly as the form does. */
export function readRow(
  tab: Importable,
  { keys, formats }: ImportRows,
  cells: readonly string[],
  today: string,
): ReadRow {
  const { table } = tab;
  const prefix = idPrefix(table);
  const found: { [key: string]: ImportProblem } = {};
  const values: { [key: string]: Value | undefined } = {};
  const stated: { [key: string]: Stated } = {};
  keys.forEach((key, index) => {
    const kind = table.inputs[key]?.kind;
    if (kind === undefined) return;
    const typed = cells[index] ?? '';
    const parsed = readStated({ kind, ...wordsOf(tab, key) }, typed, formats, today);
    if (!parsed.ok) found[key] = parsed.problem;
    else {
      values[key] = parsed.value;
      if (parsed.currencies) stated[key] = { typed: typed.trim(), currencies: parsed.currencies };
    }
  });
  const given = values[keyColumn(table)];
  const number = given === undefined || prefix === undefined ? 0 : idNumber(prefix, String(given));
  if (given !== undefined && prefix !== undefined && number === 0) {
    found[keyColumn(table)] = { code: 'notAnId', typed: String(given), example: formatId(prefix, 1) };
  }
  const fields = fieldsOf(table);
  // What could not be read is not missing.
  const unread = fields.filter(({ key }) => found[key] === undefined);
  const judged = judgeRow(unread, table.rules ?? [], { values, problems: {}, stated }, today);
  const problems = { ...(judged.ok ? {} : judged.problems), ...found };
  if (!judged.ok || Object.keys(problems).length > 0) return { ok: false, problems };
  const id = prefix === undefined || given === undefined ? given : formatId(prefix, number);
  return { ...judged, values: { ...judged.values, [keyColumn(table)]: id } };
}

/** Rows waiting to be claimed, by what is compared. */
function pool(rows: Iterable<Values>, keyOf: (row: Values) => string): Map<string, Values[]> {
  const waiting = new Map<string, Values[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const same = waiting.get(key);
    if (same) same.push(row);
    else waiting.set(key, [row]);
  }
  return waiting;
}

const keyOver = (keys: readonly string[]) => (row: Values) => JSON.stringify(keys.map((key) => normaliseKey(row[key])));

/**
 * Which rows of a file are there already: for each, the row that it is, by its place in the file. A row with an id of
 * its own is that row or a new one. Every other row claims one standing row and no more, first one that is equal in
 * all that the file says, then one of the same identity: so two equal lines of one file both come in, and neither does
 * when the file is read again.
 */
export function findThere(
  tab: Importable,
  keys: readonly string[],
  rows: readonly (Values | undefined)[],
  standing: readonly Values[],
): ReadonlyMap<number, Values> {
  const { table } = tab;
  const id = keyColumn(table);
  const there = new Map<number, Values>();
  const free = new Set(standing);
  const isNamed = (row: Values) => row[id] !== undefined;
  const named = new Map(standing.filter(isNamed).map((row) => [normaliseKey(row[id]), row]));
  rows.forEach((row, index) => {
    const own = row && isNamed(row) ? named.get(normaliseKey(row[id])) : undefined;
    if (!own) return;
    there.set(index, own);
    free.delete(own);
  });
  const claim = (keyOf: (row: Values) => string) => {
    const waiting = pool(free, keyOf);
    rows.forEach((row, index) => {
      const claimed = row && !there.has(index) && !isNamed(row) ? waiting.get(keyOf(row))?.shift() : undefined;
      if (!claimed) return;
      there.set(index, claimed);
      free.delete(claimed);
    });
  };
  const identityOf = (row: Values) => {
    const lists = specOf(tab).naturalKeys;
    const list = lists.find(([first = '']) => row[first] !== undefined) ?? [];
    return `${lists.indexOf(list)}${keyOver(list)(row)}`;
  };
  // What is frozen when it is left blank does not stand there as the file says it.
  const said = keys.filter((key) => key !== id && table.inputs[key]?.blankTakes === undefined);
  claim(keyOver(said));
  claim(identityOf);
  return there;
}
