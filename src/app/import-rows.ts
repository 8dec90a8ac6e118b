// Imports rows of a file: opened with what its columns are, tried without writing, then written once under the lock.
import {
  findHeader,
  findThere,
  type ImportProblem,
  type ImportProblems,
  type ImportRows,
  importColumns,
  matchColumns,
  type ReadRow,
  readRow,
} from '../derive/import';
import { normaliseKey } from '../schema/cells';
import { fieldsOf, type Values } from '../schema/checks';
import type { Value } from '../schema/kinds';
import { formatId, idPrefix, keyColumn, type Table } from '../schema/table';
import { readFileRows, readFormats, readKeys, readText } from '../schema/wire';
import { tabNamed } from '../tabs';
import type { Tab } from '../tabs/tab';
import { openRates, writableTab } from './add-row';
import type { ImportCheck, ImportOutcome, ImportTables, ImportView, Refusal } from './api';
import { openBook } from './book';
import { withCarrier } from './carriers';
import { tabsOn } from './desks';
import { highestNumber } from './give-ids';
import type { Workbook } from './ports';
import { openReferences } from './references';
import { heldToBase } from './stated-currency';
import { lockedStep, openContext, performStep } from './step';

/** As many as one run is known to write well within six minutes. */
const MOST_ROWS = 5_000;

/** The tables that rows of a file can go into. */
export const importTables = (workbook: Workbook): ImportTables =>
  tabsOn(openBook(workbook)).flatMap(({ table, imports }) => (imports ? [{ table: table.name, one: table.one }] : []));

function laidTab(workbook: Workbook, name: string): Tab {
  const tab = tabNamed(name);
  return { ...tab, table: workbook.laid(tab.table) };
}

/** Says what the columns of a file are, from its first rows. */
export function importView(
  workbook: Workbook,
  tableName: string,
  sent: unknown,
): ImportView | { readonly refused: Refusal } {
  const tab = laidTab(workbook, tableName);
  const { table } = tab;
  const found = writableTab(workbook, table);
  if ('refused' in found) return found;
  const head = readFileRows(sent);
  const header = findHeader(tab, head);
  const matches = matchColumns(tab, head[header] ?? [], head.slice(header + 1));
  return {
    table: table.name,
    one: table.one,
    columns: importColumns(tab),
    title: table.title ?? [],
    header,
    found: matches,
    fixed: fixedValues(workbook, table, matches),
    reading: workbook.reading,
    most: MOST_ROWS,
  };
}

/** What the form would preset in every row alike, where the file has no such column. */
function fixedValues(workbook: Workbook, table: Table, found: ImportView['found']): ImportView['fixed'] {
  const fixed = Object.entries(table.inputs).flatMap(([key, { preset }]): [string, string][] => {
    if (preset === undefined || found[key] !== undefined) return [];
    if ('value' in preset) return [[key, preset.value]];
    const isBase = preset.from === 'base' || preset.from === 'lastOrBase';
    return isBase ? [[key, openBook(workbook).settings().baseCurrency]] : [];
  });
  return Object.fromEntries(fixed);
}

interface Judged {
  readonly check: ImportCheck;
  /** What is to be written, in the order of `check.add`. */
  readonly values: readonly Values[];
}

/** Judges every row of a file against the workbook as it stands. */
function judge(workbook: Workbook, tab: Tab, standing: readonly Values[], sent: ImportRows): Judged {
  const { table } = tab;
  const complete = openCompletion(workbook, table);
  const { today } = workbook.reading;
  const read = sent.rows.map((cells) => complete(readRow(tab, sent, cells, today)));
  const values = read.map((row) => (row.ok ? row.values : undefined));
  const id = keyColumn(table);
  const there = findThere(tab, sent.keys, values, standing);
  const named = new Map<string, number>();
  const add: number[] = [];
  const wrong: { row: number; problems: ImportProblems }[] = [];
  read.forEach((row, index) => {
    if (!row.ok) {
      wrong.push({ row: index, problems: row.problems });
    } else if (!there.has(index)) {
      const name = normaliseKey(row.values[id]);
      const first = name === '' ? undefined : named.get(name);
      if (first === undefined) {
        named.set(name, index);
        add.push(index);
      } else {
        wrong.push({ row: index, problems: { [id]: { code: 'twice', typed: String(row.values[id]), first } } });
      }
    }
  });
  return {
    check: {
      add,
      there: [...there].map(([row, own]) => ({ row, id: String(own[id] ?? '') })).sort((a, b) => a.row - b.row),
      wrong,
    },
    values: add.map((index) => values[index] ?? {}),
  };
}

type CompleteRow =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly problems: ImportProblems };

/** Completes a row by what only the workbook can tell: the ids of the rows it refers to, and its rate. */
function openCompletion(workbook: Workbook, table: Table): (row: ReadRow) => CompleteRow {
  const references = openReferences(workbook);
  const rated = openRates(workbook, table);
  const fields = fieldsOf(table);
  const referring = Object.entries(table.inputs).flatMap(([key, { kind }]): [string, string][] =>
    kind.type === 'reference' ? [[key, kind.table]] : [],
  );
  return (row) => {
    const held = row.ok ? heldToBase(workbook, fields, row) : row;
    if (!held.ok) return held;
    const ids: { [key: string]: Value } = {};
    const problems: { [key: string]: ImportProblem } = {};
    for (const [key, other] of referring) {
      const name = held.values[key];
      if (name === undefined) continue;
      const [meant, ...more] = references.meant(other, name);
      const typed = String(name);
      if (meant === undefined) problems[key] = { code: 'noSuchRow', typed, table: other };
      else if (more.length > 0) problems[key] = { code: 'severalRows', typed, table: other, count: more.length + 1 };
      else ids[key] = meant;
    }
    return Object.keys(problems).length > 0
      ? { ok: false, problems }
      : rated(withCarrier(table, { ...held.values, ...ids }));
  };
}

/** The rows of a file as the page sent them: keys, rows and formats. */
export type SentRows = readonly [unknown, unknown, unknown];

/** Says what would come of an import; writes nothing. */
export function checkImport(
  workbook: Workbook,
  tableName: string,
  sent: SentRows,
): ImportCheck | { readonly refused: Refusal } {
  const tab = laidTab(workbook, tableName);
  const found = writableTab(workbook, tab.table);
  if ('refused' in found) return found;
  const standing = openBook(workbook)
    .rowsOf(tab.table)
    .map(({ row }) => row);
  return judge(workbook, tab, standing, readSent(sent)).check;
}

/** Writes the rows that the person agreed to, if they are still just the ones to add. */
export function importRows(workbook: Workbook, tableName: string, sent: SentRows, sentAgreed: unknown): ImportOutcome {
  const tab = laidTab(workbook, tableName);
  const { table } = tab;
  const rows = readSent(sent);
  const agreed = readText(sentAgreed);
  const held = lockedStep(workbook, (begun): ImportOutcome => {
    const found = writableTab(workbook, table);
    if ('refused' in found) return { ok: false, refused: found.refused };
    const context = openContext(workbook);
    const standing = context.rowsOf(table).map(({ row }) => row);
    const { check, values } = judge(workbook, tab, standing, rows);
    if (check.add.length === 0 || agreed !== check.add.join()) return { ok: false, check };
    const named = withIds(workbook, table, standing, values);
    const ids = named.map((row) => String(row[keyColumn(table)]));
    const additions = named.map((row) => ({ table, values: row }));
    return { ok: true, ids, undo: performStep(workbook, context, { additions }, { id: ids[0] ?? '', begun }) };
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}

function readSent([keys, rows, formats]: SentRows): ImportRows {
  const sent = { keys: readKeys(keys), rows: readFileRows(rows), formats: readFormats(formats) };
  if (sent.rows.length > MOST_ROWS) throw new Error(`The import sent more than ${MOST_ROWS} rows.`);
  return sent;
}

/** Gives an id to each row without one, above every id there is and every id the file brings. */
function withIds(
  workbook: Workbook,
  table: Table,
  standing: readonly Values[],
  rows: readonly Values[],
): readonly Values[] {
  const prefix = idPrefix(table);
  if (prefix === undefined) return rows;
  const id = keyColumn(table);
  let number = highestNumber(
    workbook,
    prefix,
    [...standing, ...rows].map((row) => row[id] ?? ''),
  );
  return rows.map((row) => (row[id] === undefined ? { ...row, [id]: formatId(prefix, ++number) } : row));
}
