// Imports rows of a file: opened with what its columns are, tried without writing, then written once under the lock.
import { findAbove, findHeader, type ImportRows, importColumns, matchColumns } from '../derive/import';
import { acrossIn } from '../derive/import-across';
import { titlesOf } from '../derive/import-header';
import { sizeListsOf } from '../domain/settings/sizes';
import type { Values } from '../schema/checks';
import { currencyInLine, currencyInTitle } from '../schema/currency-names';
import { titleTo } from '../schema/labels';
import { sumsOf } from '../schema/sums';
import { formatId, idPrefix, keyColumn, type Table } from '../schema/table';
import { readAgreed, readEveryRow, readFileRows, readFormats, readHeaderLines, readKeys } from '../schema/wire';
import { tabNamed, tabs } from '../tabs';
import type { Tab } from '../tabs/tab';
import * as en from '../text/en';
import { writableTab } from './add-row';
import type { ImportCheck, ImportOutcome, ImportTables, ImportView, Refusal } from './api';
import { openBook } from './book';
import { tabsOn } from './desks';
import { highestNumber } from './give-ids';
import { changesOf, isStill, ownedAnew, withBroken } from './import-agreed';
import { judge } from './import-judge';
import { keepLayout, recallLayout } from './import-layouts';
import { keepPart } from './kept-steps';
import type { Workbook } from './ports';
import { readingFor } from './size-lists';
import { lockedStep, obstacle, openContext, performStep } from './step';

/** As many as one run is known to write well within six minutes. */
const MOST_ROWS = 5_000;

/** The tables that rows of a file can go into. */
export const importTables = (workbook: Workbook): ImportTables =>
  tabsOn(openBook(workbook)).flatMap(({ table, imports }) =>
    imports ? [{ table: table.name, title: titleTo(table), one: table.one }] : [],
  );

function laidTab(workbook: Workbook, name: string): Tab {
  const tab = tabNamed(name);
  return { ...tab, table: workbook.laid(tab.table) };
}

/** Says what the columns of a file are, from its first rows. */
export function importView(
  workbook: Workbook,
  tableName: string,
  sent: unknown,
  chosen: unknown,
): ImportView | { readonly refused: Refusal } {
  const tab = laidTab(workbook, tableName);
  const { table } = tab;
  const found = writableTab(workbook, table);
  if ('refused' in found) return found;
  const head = readFileRows(sent);
  const pointed = readHeaderLines(chosen);
  const recalled = pointed ? undefined : recallLayout(workbook, table, head);
  const named = pointed ?? recalled?.named ?? findHeader(tab, head);
  const titles = titlesOf(head, named);
  const called = matchColumns(tab, titles, head.slice(named.header + named.lines), referred);
  const reading = readingFor(workbook, table, Object.keys(table.inputs));
  const across = acrossIn(tab, titles, called, reading.sizeLists ?? sizeListsOf(openBook(workbook).settings()));
  const matches = { ...called, ...across?.total };
  const above = findAbove(tab, head.slice(0, named.header), matches);
  const said = {
    ...matches,
    ...(across ? { [across.value]: -1 } : {}),
    ...Object.fromEntries(above.map(({ key }) => [key, -1])),
  };
  const stated = headerCurrencies(table, said, titles, head.slice(0, named.header));
  return {
    table: table.name,
    tab: titleTo(table),
    one: table.one,
    columns: importColumns(tab, referred),
    title: table.title ?? [],
    ...named,
    ...(recalled ? { last: recalled.last } : {}),
    titles,
    above,
    found: matches,
    fixed: { ...fixedValues(workbook, table, said), ...stated },
    stated: Object.keys(stated),
    currencies: Object.fromEntries(titles.flatMap((title, column) => currenciesOf(title, column))),
    reading,
    ...(across ? { across } : {}),
    rules: table.rules ?? [],
    carries: tab.imports?.carries ?? [],
    carriesToo: tab.imports?.carriesToo ?? [],
    unreadInto: tab.imports?.unreadInto ?? '',
    sums: tab.imports?.sums ?? [],
    most: MOST_ROWS,
  };
}

/** A table that is referred to, if files bring rows of it, too. */
const referred = (name: string): Tab | undefined => tabs.find(({ table, imports }) => table.name === name && imports);

function currenciesOf(title: string, column: number): readonly (readonly [string, string])[] {
  const code = currencyInTitle(title);
  return code === undefined ? [] : [[`${column}`, code]];
}

/**
 * The currencies that headers state for their amounts: `Amount (USD)`, or a line above them: `All amounts in USD`. Where a
 * sign may be several, `Amount ($)`, or it is no currency any more, the person says which: none stands there until then.
 */
function headerCurrencies(
  table: Table,
  found: ImportView['found'],
  header: readonly string[],
  above: readonly (readonly string[])[],
): ImportView['fixed'] {
  const ofAll = above
    .flat()
    .map(currencyInLine)
    .find((code) => code !== undefined);
  // Another column states one, `Total USD`: whether these amounts are in it, too, the person says.
  const matched = Object.values(found);
  const isOpen = header.some((title, column) => !matched.includes(column) && currencyInTitle(title) !== undefined);
  const stated = Object.entries(table.inputs).flatMap(([key, { kind }]): [string, string][] => {
    const column = found[key];
    if (column === undefined || kind.type !== 'money' || kind.currencyIn === undefined) return [];
    const code = currencyInTitle(header[column] ?? '') ?? ofAll ?? (isOpen ? '' : undefined);
    const holder = kind.currencyIn;
    return found[holder] !== undefined || code === undefined ? [] : [[holder, code]];
  });
  return Object.fromEntries(stated);
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

/** The rows of a file as the page sent them: keys, rows, formats, and what holds for every row. */
export type SentRows = readonly [unknown, unknown, unknown, unknown];

/** Says what would come of an import; writes nothing. */
export function checkImport(
  workbook: Workbook,
  tableName: string,
  sent: SentRows,
): ImportCheck | { readonly refused: Refusal } {
  const tab = laidTab(workbook, tableName);
  const found = writableTab(workbook, tab.table);
  if ('refused' in found) return found;
  const rows = readSent(sent);
  const book = openBook(workbook, undefined, { table: tab.table, ids: rows.taken });
  return judge(workbook, tab, book.rowsOf(tab.table), rows).check;
}

/** Writes what the person agreed to, if it is still just what there is to write. */
export function importRows(workbook: Workbook, tableName: string, sent: SentRows, sentAgreed: unknown): ImportOutcome {
  const tab = laidTab(workbook, tableName);
  const { table } = tab;
  const rows = readSent(sent);
  const agreed = readAgreed(sentAgreed);
  const held = lockedStep(workbook, (begun): ImportOutcome => {
    const found = writableTab(workbook, table);
    if ('refused' in found) return { ok: false, refused: found.refused };
    const context = openContext(workbook, { table, ids: rows.taken });
    const standing = context.rowsOf(table);
    const judged = judge(workbook, tab, standing, rows);
    if (!isStill(judged.check, agreed)) return { ok: false, check: judged.check };
    const { changes, broken } = changesOf(tab, judged, agreed, workbook.reading.today);
    if (broken.length > 0) return { ok: false, check: withBroken(judged.check, broken) };
    const added = agreed.add.map((row) => ownedAnew(table, judged, row));
    const given = standing.map(({ row }) => row as Values);
    const named = withIds(workbook, table, { standing: given, taken: rows.taken }, added);
    const ids = named.map((row) => String(row[keyColumn(table)]));
    const additions = named.map((row) => ({ table, values: row }));
    const id = ids[0] ?? changes[0]?.id ?? '';
    const plan = { additions, changes };
    const refused = obstacle(workbook, plan);
    if (refused) return { ok: false, refused };
    const undo = performStep(workbook, context, plan, { id, begun });
    if (agreed.layout) keepLayout(workbook, table.name, agreed.layout, begun);
    const count = ids.length + changes.length;
    const say = (all: number) => en.said.imported(all, titleTo(table));
    const kept = keepPart(workbook, { undo, rows: count, of: agreed.step, say }, begun);
    const after = changes.map((change) => ({ ...context.find(table, change.id)?.row, ...change.values }));
    const sums = sumsOf(tab.imports?.sums ?? [], [...named, ...after]);
    return { ok: true, ids, changed: changes.map((change) => change.id), undo: kept, sums };
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}

function readSent([keys, rows, formats, everyRow]: SentRows): ImportRows {
  const sent = {
    keys: readKeys(keys),
    rows: readFileRows(rows),
    formats: readFormats(formats),
    ...readEveryRow(everyRow),
  };
  if (sent.rows.length > MOST_ROWS) throw new Error(`The import sent more than ${MOST_ROWS} rows.`);
  return sent;
}

interface KnownIds {
  readonly standing: readonly Values[];
  /** Those that other parts of the file bring among them. */
  readonly taken: readonly string[];
}

/** Gives an id to each row without one, above every id there is and every id the file brings, in this part or another. */
function withIds(
  workbook: Workbook,
  table: Table,
  { standing, taken }: KnownIds,
  rows: readonly Values[],
): readonly Values[] {
  const prefix = idPrefix(table);
  if (prefix === undefined) return rows;
  const id = keyColumn(table);
  let number = highestNumber(workbook, prefix, [...taken, ...[...standing, ...rows].map((row) => row[id] ?? '')]);
  return rows.map((row) => (row[id] === undefined ? { ...row, [id]: formatId(prefix, ++number) } : row));
}
