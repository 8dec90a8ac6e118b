// How rows are added, changed and blanked.
import { kept } from '../derive/once';
import { unbroken } from '../derive/runs';
import type { StandingRow, StepContext } from '../domain/book';
import type { CellChange, Change, RowRef } from '../domain/plan';
import { type Cell, writeCell } from '../schema/cells';
import type { Values } from '../schema/checks';
import { idNumber, idPrefix, keyColumn, namingColumns, type Table } from '../schema/table';
import { Blocked } from './blocked';
import { highestNumber, keepNumber } from './give-ids';
import { isTotalIn, isTypedIn, rowColumns } from './inputs';
import type { Workbook } from './ports';
import { rowName } from './row-title';
import { titleOnSheet } from './sheet-names';
import { endOf } from './tab-end';

/** What takes back each write that was begun, the last first. */
export type Rollbacks = (() => void)[];

export interface Write {
  readonly table: Table;
  readonly apply: () => void;
}

export function tabOf(workbook: Workbook, table: Table) {
  const tab = workbook.tab(table);
  if (!tab) throw new Error(`The tab of ${table.name} is gone.`);
  return tab;
}

export interface AddedRows extends Write {
  /** Makes sure that nobody has typed where they go since the end of the tab was read. */
  readonly make: () => void;
  /** The rows as they were written. */
  readonly landed: () => readonly StandingRow[];
  /** Rows that somebody typed meanwhile, as they stood just before. */
  readonly typed: () => readonly StandingRow[];
}

/** Nobody types or pastes further down than this from the first free row in the moment that a step takes. */
const TYPED_AT_ONCE = 20;

/** Somebody may type there again. */
const MOST_LOOKS = 3;

/** The rows below the last filled one, in one write. */
export function addRows(workbook: Workbook, context: StepContext, table: Table, rows: readonly Values[]): AddedRows {
  const { lastRow, totalBelow } = context;
  const tab = tabOf(workbook, table);
  const { inputs } = workbook.laid(table);
  const keys = rowColumns(workbook.laid(table), tab);
  const unplaced = rows.flatMap(Object.entries).find(([key, value]) => value !== undefined && !keys.includes(key));
  if (unplaced) throw new Error(`${table.name} has no column ${unplaced[0]} here.`);
  const kindOf = (key: string) => inputs[key]?.kind ?? { type: 'text' };
  const cells = rows.map((values) => keys.map((key) => writeCell(kindOf(key), values[key])));
  let first = lastRow(table) + 1;
  let typed: readonly StandingRow[] = [];
  const refuseMerged = () => {
    if (tab.isMerged(first, rows.length))
      throw new Blocked({ code: 'merged', tab: titleOnSheet(context, table), row: first });
  };
  const [isTyped, isTotal] = [isTypedIn(workbook.laid(table), keys), isTotalIn(table)];
  const refuseMoved = (): never => {
    throw new Blocked({ code: 'moved', tab: titleOnSheet(context, table) });
  };
  // Above a total of the person's own.
  const makeRoom = (total: number | undefined) =>
    total !== undefined && total < first + rows.length
      ? tab.insertRows(first, rows.length)
      : tab.makeRoom(first, rows.length);
  refuseMerged();
  const prefix = idPrefix(table);
  return {
    table,
    make() {
      const isTaken = () => {
        const now = tab.readAsFound(keys, { first, count: Math.min(rows.length, TYPED_AT_ONCE) });
        return now ? now.some((row) => isTyped(row) || isTotal(row)) : refuseMoved();
      };
      makeRoom(totalBelow(table));
      for (let look = 1; isTaken(); look += 1) {
        if (look > MOST_LOOKS) refuseMoved();
        const end = endOf(workbook.laid(table), tab);
        typed = [...typed, ...end.rows.filter(({ number }) => number >= first)];
        first = end.lastRow + 1;
        refuseMerged();
        makeRoom(end.total);
      }
    },
    typed: () => typed,
    landed: () =>
      cells.map((row, index) => ({
        number: first + index,
        cells: Object.fromEntries(keys.map((key, place) => [key, row[place] ?? ''])),
      })),
    apply() {
      // The numbers first: should the run end between the two, numbers are skipped, never given twice.
      if (prefix !== undefined) {
        const numbers = rows.map((values) => idNumber(prefix, String(values[keyColumn(table)])));
        // A row that brings its own id may have a lower one than was ever given.
        keepNumber(workbook, prefix, Math.max(highestNumber(workbook, prefix, []), ...numbers));
      }
      tab.write(first, keys, cells);
    },
  };
}

export function cellsOf({ table, id, values }: Change): CellChange {
  const cells = Object.entries(values).map(([key, value]) => {
    const kind = table.inputs[key]?.kind;
    if (kind === undefined) throw new Error(`${table.name} has no input column ${key}.`);
    return [key, writeCell(kind, value)];
  });
  return { table, id, cells: Object.fromEntries(cells) };
}

export interface RowChange extends Write {
  readonly number: number;
  readonly ref: RowRef;
  /** The cells that really change. */
  readonly cells: { readonly [key: string]: { readonly was: Cell; readonly now: Cell } };
  /** These and what names the row, as they are to stand. */
  readonly after: { readonly [key: string]: Cell };
  /** The same as they stood. */
  readonly before: { readonly [key: string]: Cell };
}

export function changeRow(workbook: Workbook, context: StepContext, { table, id, cells }: CellChange): RowChange {
  const row = context.find(table, id);
  if (!row) throw new Error(`${id} is not in ${table.name}.`);
  const changed = Object.entries(cells)
    .map(([key, now]) => ({ key, was: row.cells[key] ?? '', now }))
    .filter(({ was, now }) => was !== now);
  const keys = changed.map(({ key }) => key);
  const names = Object.fromEntries(namingColumns(table).map((key) => [key, row.cells[key] ?? '']));
  const isNamedAnew = namingColumns(table).some((key) => key in cells);
  const named = {
    ...row.row,
    ...Object.fromEntries(changed.map(({ key, now }) => [key, now === '' ? undefined : String(now)])),
  };
  return {
    table,
    number: row.number,
    // A row that is called otherwise now is found by that.
    ref: { table: table.name, id: isNamedAnew ? rowName(table, named) : id },
    cells: Object.fromEntries(changed.map(({ key, was, now }) => [key, { was, now }])),
    after: { ...names, ...Object.fromEntries(changed.map(({ key, now }) => [key, now])) },
    before: { ...names, ...Object.fromEntries(changed.map(({ key, was }) => [key, was])) },
    apply() {
      if (keys.length > 0) tabOf(workbook, table).write(row.number, keys, [changed.map(({ now }) => now)]);
    },
  };
}

/** One call for each text that is written into more cells than one, where many rows of a tab get the same. */
export function fillWrites(workbook: Workbook, rows: readonly RowChange[]): readonly Write[] {
  const [first] = rows;
  const fills = new Map<Cell, { readonly key: string; readonly number: number }[]>();
  for (const { number, cells } of rows)
    for (const [key, { now }] of Object.entries(cells)) kept(fills, now, () => []).push({ key, number });
  if (!first || fills.size >= rows.length) return rows;
  const apply = () => {
    for (const [cell, places] of fills) tabOf(workbook, first.table).fill(places, cell);
  };
  return [{ table: first.table, apply }];
}

/** Blanks rows: a run of rows in one write. What is not deleted takes no row of anybody else's out. */
export function clearRows(workbook: Workbook, table: Table, rows: readonly StandingRow[]): Write {
  const keys = rowColumns(workbook.laid(table), tabOf(workbook, table));
  const numbers = rows.map(({ number }) => number).sort((one, other) => one - other);
  return {
    table,
    apply() {
      // The look behind it asks whether rows were inserted or deleted since.
      tabOf(workbook, table).countRows();
      for (const { start, count } of unbroken(numbers)) {
        const blank = Array.from({ length: count }, () => keys.map(() => ''));
        tabOf(workbook, table).write(start, keys, blank);
      }
    },
  };
}
