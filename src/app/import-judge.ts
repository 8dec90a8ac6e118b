// Judges the rows of a file against the workbook as it stands: what comes in, what is there, what differs, what is wrong.
import type { ImportProblems, ImportRows } from '../derive/import';
import { once } from '../derive/once';
import { type ReadRow, readRow, withUnread } from '../derive/read-row';
import { type Difference, differencesOf, findThere } from '../derive/standing';
import type { BookRow } from '../domain/book';
import { normaliseKey, typedAs } from '../schema/cells';
import { fieldsOf, type Reading, type Values } from '../schema/checks';
import type { Value } from '../schema/kinds';
import { sumsOf } from '../schema/sums';
import { formatId, idNumber, idPrefix, keyColumn, type Table } from '../schema/table';
import type { Tab } from '../tabs/tab';
import { openRates } from './add-row';
import type { ImportChange, ImportCheck } from './api';
import { openBook } from './book';
import { otherCarriers, withCarrier } from './carriers';
import { type CompleteRow, type ImportReferences, openImportReferences } from './import-references';
import { nearNames, sizesOutside } from './near-names';
import type { Workbook } from './ports';
import { readingFor } from './size-lists';
import { openHeldToBase } from './stated-currency';

export interface Judged {
  readonly check: ImportCheck;
  /** What each row of the file says; undefined where it cannot be taken in. */
  readonly values: readonly (Values | undefined)[];
  /** The rows that stand there with something else in them. */
  readonly changed: readonly Changed[];
}

interface Changed {
  readonly row: number;
  readonly own: BookRow;
  readonly differences: readonly Difference[];
}

/** Judges every row of a file against the workbook as it stands. */
export function judge(workbook: Workbook, tab: Tab, standing: readonly BookRow[], sent: ImportRows): Judged {
  const { table } = tab;
  const idOf = (row: Values) => String(row[keyColumn(table)] ?? '');
  const references = openImportReferences(workbook, tab, sent);
  const complete = openCompletion(workbook, tab, references);
  const reading = readingFor(workbook, table, sent.keys);
  const read = sent.rows.map((cells) => readRow(tab, sent, cells, reading));
  const completed = read.map((row) => complete(row));
  const values = completed.map((row) => (row.ok ? row.values : undefined));
  const rowOf = new Map(standing.map((own) => [own.row as Values, own]));
  const { there: found, likened } = claimedBy(tab, sent, values, [...rowOf.keys()]);
  const { add, wrong } = sortOut(table, completed, found, sent.taken);
  const isWrong = new Set(wrong.map(({ row }) => row));
  const there = [...found].filter(([row]) => !isWrong.has(row));
  const changed = there.flatMap(([row, standingValues]): readonly Changed[] => {
    const own = rowOf.get(standingValues);
    const differences = own ? differing(tab, sent, { read: read[row], values: values[row] ?? {}, own }) : [];
    return own && differences.length > 0 ? [{ row, own, differences }] : [];
  });
  const isChanged = new Set(changed.map(({ row }) => row));
  const given = add.flatMap((row) => (idOf(values[row] ?? {}) === '' ? [] : [{ row, id: idOf(values[row] ?? {}) }]));
  const alike = there.flatMap(([row, own]) => (likened.has(row) ? [{ row, id: idOf(own) }] : []));
  return {
    check: {
      ...doubtful(
        table,
        add.map((row) => values[row] ?? {}),
        { standing: [...rowOf.keys()], sizeLists: reading.sizeLists },
      ),
      ...references.asked(),
      ...(alike.length > 0 ? { likened: alike } : {}),
      ...(given.length > 0 ? { named: given } : {}),
      ...sumsByOutcome(tab, values, { add, there: there.map(([row]) => row), isChanged }),
      add,
      there: there
        .filter(([row]) => !isChanged.has(row))
        .map(([row, own]) => ({ row, id: idOf(own) }))
        .sort((one, other) => one.row - other.row),
      changed: changed
        .map(({ row, own, differences }) => ({
          row,
          id: idOf(own.row),
          fields: differences.map(fieldIn(workbook, table)),
        }))
        .sort((one, other) => one.row - other.row),
      wrong,
    },
    values,
    changed,
  };
}

/** What comes in as it is and may be meant otherwise: names, sizes, carriers. */
function doubtful(
  table: Table,
  rows: readonly Values[],
  { standing, sizeLists }: { readonly standing: readonly Values[]; readonly sizeLists: Reading['sizeLists'] },
): Pick<ImportCheck, 'near' | 'outside' | 'carriers'> {
  const near = nearNames(table, standing, rows);
  const outside = sizesOutside(table, rows, sizeLists);
  const carriers = otherCarriers(table, rows);
  return {
    ...(near.length > 0 ? { near } : {}),
    ...(outside.length > 0 ? { outside } : {}),
    ...(carriers.length > 0 ? { carriers } : {}),
  };
}

/** Which standing row each row of the file is, where other rows of the file have claims, too. */
function claimedBy(tab: Tab, sent: ImportRows, values: Judged['values'], standing: readonly Values[]) {
  const { table } = tab;
  const rowsOf = (ids: readonly string[] = []) => {
    const wanted = new Set(ids.map(normaliseKey));
    return standing.filter((row) => wanted.has(normaliseKey(row[keyColumn(table)])));
  };
  return findThere(tab, { keys: sent.keys, rows: values }, standing, {
    brought: rowsOf([...(sent.brought ?? []), ...idsIn(table, sent)].map((typed) => idAs(table, typed))),
    reserved: rowsOf(sent.likened),
  });
}

/** The ids that the rows bring, also those of which another cell is wrong. */
function idsIn(table: Table, { keys, rows }: ImportRows): readonly string[] {
  const column = keys.indexOf(keyColumn(table));
  return column < 0 ? [] : rows.flatMap((cells) => cells[column]?.trim() || []);
}

/** An id as we write it: `ord-7` is ORD-0007. */
function idAs(table: Table, typed: string): string {
  const prefix = idPrefix(table);
  const number = prefix === undefined ? 0 : idNumber(prefix, typed);
  return prefix !== undefined && number > 0 ? formatId(prefix, number) : typed;
}

interface Outcomes {
  readonly add: readonly number[];
  /** Those that differ among them. */
  readonly there: readonly number[];
  readonly isChanged: ReadonlySet<number>;
}

/** What the rows of each outcome add up to. */
function sumsByOutcome(
  { imports }: Tab,
  values: Judged['values'],
  { add, there, isChanged }: Outcomes,
): Pick<ImportCheck, 'sums'> {
  const specs = imports?.sums;
  if (!specs) return {};
  const sums = (rows: readonly number[]) =>
    sumsOf(
      specs,
      rows.map((row) => values[row] ?? {}),
    );
  return {
    sums: {
      add: sums(add),
      there: sums(there.filter((row) => !isChanged.has(row))),
      changed: sums(there.filter((row) => isChanged.has(row))),
    },
  };
}

/** Which rows come in, and which cannot. */
function sortOut(
  table: Table,
  completed: readonly CompleteRow[],
  there: ReadonlyMap<number, Values>,
  taken: readonly string[],
): Pick<ImportCheck, 'add' | 'wrong'> {
  const id = keyColumn(table);
  const named = new Map(taken.map((each) => [normaliseKey(each), -1]));
  const add: number[] = [];
  const wrong: { row: number; problems: ImportProblems }[] = [];
  completed.forEach((row, index) => {
    if (!row.ok) {
      wrong.push({ row: index, problems: row.problems });
      return;
    }
    const name = normaliseKey(row.values[id]);
    const first = name === '' ? undefined : named.get(name);
    if (first !== undefined) {
      wrong.push({ row: index, problems: { [id]: { code: 'twice', typed: String(row.values[id]), first } } });
      return;
    }
    named.set(name, index);
    if (!there.has(index)) add.push(index);
  });
  return { add, wrong };
}

/** In what a row of the file differs from its standing row: only in what the file itself fills in. */
function differing(
  tab: Tab,
  { keys }: ImportRows,
  { read, values, own }: { readonly read: ReadRow | undefined; readonly values: Values; readonly own: BookRow },
): readonly Difference[] {
  if (!read?.ok) return [];
  const isSaid = (key: string) => read.taken.includes(key) || (keys.includes(key) && read.values[key] !== undefined);
  const said = Object.fromEntries(Object.entries(values).filter(([key]) => isSaid(key)));
  const figures: { readonly [column: string]: Value | undefined } = own.figures;
  const holds = (column: string) => {
    const value = column in tab.table.inputs ? (own.row as Values)[column] : figures[column];
    return value !== undefined && value !== 0;
  };
  return differencesOf(tab, said, own.row, holds);
}

/** A difference as the page shows it. */
const fieldIn =
  ({ reading }: Workbook, { inputs }: Table) =>
  ({ key, was, becomes, likely, immutable }: Difference): ImportChange['fields'][number] => {
    const kind = inputs[key]?.kind ?? { type: 'text' };
    const shown = (value: Value | undefined) => (value === undefined ? '' : typedAs(kind, value, reading.decimalMark));
    return { key, was: shown(was), becomes: shown(becomes), likely, ...(immutable ? { immutable } : {}) };
  };

type Read = Extract<ReadRow, { readonly ok: true }>;

/** Works out what a file gives by a computed column in place of an input; the text of what is not met to the day goes to the notes. */
function openTelling(workbook: Workbook, tab: Tab): (row: Read, values: Values) => CompleteRow {
  const tell = once(() => tab.tell?.(openBook(workbook)));
  const labelOf = (key: string) => (tab.table.inputs[key] ?? tab.table.computed[key])?.label ?? key;
  return ({ given }, values) => {
    let all = values;
    for (const [key, { input, value, typed }] of Object.entries(given)) {
      const told = tell()?.(value, values);
      if (!told) return { ok: false, problems: { [key]: { code: 'untold', typed, input: labelOf(input) } } };
      const own = { ...all, [input]: told.value };
      all = told.exact ? own : withUnread(tab, own, [`${labelOf(key)}: ${typed.trim()}`]);
    }
    return { ok: true, values: all };
  };
}

/** Completes a row by what only the workbook can tell: the ids of the rows it refers to, what follows from them, and its rate. */
function openCompletion(workbook: Workbook, tab: Tab, references: ImportReferences): (row: ReadRow) => CompleteRow {
  const { table } = tab;
  const told = openTelling(workbook, tab);
  const rated = openRates(workbook, table);
  const heldToBase = openHeldToBase(workbook, fieldsOf(table));
  return (row) => {
    const held = row.ok ? heldToBase(row) : row;
    if (!row.ok || !held.ok) return held;
    const found = references.find({ ...row, values: held.values });
    const whole = found.ok ? told(row, found.values) : found;
    return whole.ok ? rated(withCarrier(table, whole.values)) : whole;
  };
}
