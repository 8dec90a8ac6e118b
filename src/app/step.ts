// Carries out a plan: every row it adds and every field it changes, or nothing; and says how to take it back.
import { kept } from '../derive/once';
import type { StepContext } from '../domain/book';
import type { Addition, CellChange, Change, Plan, RowRef } from '../domain/plan';
import { withTrail } from '../domain/trail';
import { type Cell, normaliseKey, writeCell } from '../schema/cells';
import type { Values } from '../schema/checks';
import type { Setting } from '../schema/setting';
import { formatId, idNumber, idPrefix, keyColumn, namingColumns, type Table } from '../schema/table';
import { tableNamed, tabNamed } from '../tabs';
import { allSettings } from '../tabs/all-settings';
import type { Refusal, Undo } from './api';
import { Blocked } from './blocked';
import { openBook } from './book';
import { highestNumber, keepNumber, openNumbers, prefixOf } from './give-ids';
import { isComplete, rowColumns } from './inputs';
import type { Workbook } from './ports';
import { rowName } from './row-title';
import type { Taken } from './sweep-untaken';
import { keepWrittenAfter } from './written-tabs';

/** Without the rows that a long import has `taken` already. */
export function openContext(workbook: Workbook, taken?: Taken): StepContext {
  const book = openBook(workbook, undefined, taken);
  const numbers = new Map<string, () => number>();
  return {
    ...book,
    get user() {
      return workbook.user;
    },
    formulasIn: (table, keys) => workbook.tab(table)?.formulasIn(keys) ?? [],
    isOfContact,
    next(table) {
      const prefix = prefixOf(table);
      return formatId(prefix, kept(numbers, prefix, () => openNumbers(workbook, table, book.idsOf(table)))());
    },
  };
}

/** What the items of some settings are instead. */
const NO_CONTACTS: readonly Setting['each'][] = [undefined, 'person', 'currency', 'category', 'scale', 'pack'];

/** A setting that is not declared may be of anybody. */
function isOfContact(name: string): boolean {
  const declared = allSettings.filter((setting) => normaliseKey(setting.name) === normaliseKey(name));
  return declared.length === 0 || declared.some(({ each }) => !NO_CONTACTS.includes(each));
}

interface Write {
  readonly apply: () => void;
  /** Puts back exactly what stood there. */
  readonly rollback: () => void;
}

function tabOf(workbook: Workbook, table: Table) {
  const tab = workbook.tab(table);
  if (!tab) throw new Error(`The tab of ${table.name} is gone.`);
  return tab;
}

/** The rows below the last filled one, in one write. */
function addRows(
  workbook: Workbook,
  { lastRow, totalBelow }: StepContext,
  table: Table,
  rows: readonly Values[],
): Write {
  const tab = tabOf(workbook, table);
  const { inputs } = workbook.laid(table);
  const keys = rowColumns(workbook.laid(table), tab);
  const unplaced = rows.flatMap(Object.entries).find(([key, value]) => value !== undefined && !keys.includes(key));
  if (unplaced) throw new Error(`${table.name} has no column ${unplaced[0]} here.`);
  const kindOf = (key: string) => inputs[key]?.kind ?? { type: 'text' };
  const cells = rows.map((values) => keys.map((key) => writeCell(kindOf(key), values[key])));
  const first = lastRow(table) + 1;
  const total = totalBelow(table);
  if (tab.isMerged(first, rows.length)) throw new Blocked({ code: 'merged', tab: table.name, row: first });
  const prefix = idPrefix(table);
  return {
    apply() {
      // The numbers first: should the run end between the two, numbers are skipped, never given twice.
      if (prefix !== undefined) {
        const numbers = rows.map((values) => idNumber(prefix, String(values[keyColumn(table)])));
        // A row that brings its own id may have a lower one than was ever given.
        keepNumber(workbook, prefix, Math.max(highestNumber(workbook, prefix, []), ...numbers));
      }
      if (total !== undefined && total < first + rows.length) tab.insertRows(first, rows.length);
      else tab.makeRoom(first, rows.length);
      tab.write(first, keys, cells);
    },
    rollback: () =>
      tab.write(
        first,
        keys,
        cells.map((row) => row.map(() => '')),
      ),
  };
}

function cellsOf({ table, id, values }: Change): CellChange {
  const cells = Object.entries(values).map(([key, value]) => {
    const kind = table.inputs[key]?.kind;
    if (kind === undefined) throw new Error(`${table.name} has no input column ${key}.`);
    return [key, writeCell(kind, value)];
  });
  return { table, id, cells: Object.fromEntries(cells) };
}

interface RowChange extends Write {
  readonly table: Table;
  readonly number: number;
  readonly ref: RowRef;
  /** The cells that really change. */
  readonly cells: { readonly [key: string]: { readonly was: Cell; readonly now: Cell } };
}

function changeRow(workbook: Workbook, context: StepContext, { table, id, cells }: CellChange): RowChange {
  const row = context.find(table, id);
  if (!row) throw new Error(`${id} is not in ${table.name}.`);
  const changed = Object.entries(cells)
    .map(([key, now]) => ({ key, was: row.cells[key] ?? '', now }))
    .filter(({ was, now }) => was !== now);
  const keys = changed.map(({ key }) => key);
  const write = (values: readonly Cell[]) => {
    if (keys.length > 0) tabOf(workbook, table).write(row.number, keys, [values]);
  };
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
    apply: () => write(changed.map(({ now }) => now)),
    rollback: () => write(changed.map(({ was }) => was)),
  };
}

/** One call for each text that is written into more cells than one, where many rows of a tab get the same. */
function fillWrites(workbook: Workbook, rows: readonly RowChange[]): readonly Write[] {
  const [first] = rows;
  if (!first || rows.length < 2) return rows;
  const fillsOf = (pick: (cell: RowChange['cells'][string]) => Cell) => {
    const fills = new Map<Cell, { readonly key: string; readonly number: number }[]>();
    for (const { number, cells } of rows)
      for (const [key, cell] of Object.entries(cells)) kept(fills, pick(cell), () => []).push({ key, number });
    return fills;
  };
  const [after, before] = [fillsOf(({ now }) => now), fillsOf(({ was }) => was)];
  if (after.size >= rows.length || before.size >= rows.length) return rows;
  const fill = (fills: typeof after) => {
    for (const [cell, places] of fills) tabOf(workbook, first.table).fill(places, cell);
  };
  return [{ apply: () => fill(after), rollback: () => fill(before) }];
}

/** Takes rows out again. Their numbers are those of the context's reading: under the lock nothing has moved since. */
export function removeRows(workbook: Workbook, context: StepContext, rows: readonly RowRef[]): void {
  for (const name of new Set(rows.map(({ table }) => table))) {
    const table = tableNamed(name);
    const numbers = rows.filter((row) => row.table === name).flatMap(({ id }) => context.find(table, id)?.number ?? []);
    tabOf(workbook, table).deleteRows(numbers);
    keepWrittenAfter(workbook, [table]);
  }
}

const givenKeys = (values: Values) => Object.keys(values).filter((key) => values[key] !== undefined);

/** What keeps a step from being written: nothing is written then. */
export function obstacle(workbook: Workbook, { additions = [], changes = [] }: Plan): Refusal | undefined {
  if ([...additions, ...changes].some(({ table }) => !workbook.tab(table))) return 'notSetUp';
  const lacks = (table: Table, keys: readonly string[]) =>
    keys.some((key) => workbook.tab(table)?.missing.includes(key));
  const trailOf = ({ table: { trail }, values }: Change) => (trail && trail.of in values ? [trail.into] : []);
  const partial =
    additions.some(
      ({ table, values }) => !isComplete(table, tabOf(workbook, table)) || lacks(table, givenKeys(values)),
    ) ||
    changes.some((change) =>
      lacks(change.table, [...namingColumns(change.table), ...Object.keys(change.values), ...trailOf(change)]),
    );
  return partial ? 'columnsMissing' : undefined;
}

/** What a step is called by, and what of it was begun. */
interface Performed {
  /** The row that it is taken on. */
  readonly id: string;
  readonly begun: Rollbacks;
}

/** What takes back each write that was begun, the last first. */
export type Rollbacks = (() => void)[];

type Changes = Required<Pick<Plan, 'changes' | 'cells'>>;

function rowChanges(workbook: Workbook, context: StepContext, { changes, cells }: Changes): readonly RowChange[] {
  const trailed = changes.map((change) => {
    const row = context.find(change.table, change.id)?.row ?? {};
    return { ...change, values: withTrail(change.table, row, change.values) };
  });
  return [...trailed.map(cellsOf), ...cells].map((change) => changeRow(workbook, context, change));
}

const isLedger = ({ table }: { readonly table: Table }): boolean => tabNamed(table.name).ledger !== undefined;

const tablesOf = (of: readonly { readonly table: Table }[]): readonly Table[] => [
  ...new Set(of.map(({ table }) => table)),
];

function writesOf(
  workbook: Workbook,
  context: StepContext,
  additions: readonly Addition[],
  changed: readonly RowChange[],
): readonly Write[] {
  const valuesFor = (table: Table) => additions.filter((each) => each.table === table).map(({ values }) => values);
  const addedTo = (of: readonly Addition[]) =>
    tablesOf(of).map((table) => addRows(workbook, context, table, valuesFor(table)));
  const changedIn = (table: Table) => changed.filter((row) => row.table === table);
  return [
    ...addedTo(additions.filter((each) => !isLedger(each))),
    ...tablesOf(changed).flatMap((table) => fillWrites(workbook, changedIn(table))),
    ...addedTo(additions.filter(isLedger)),
  ];
}

/** The cells of a row that was added, as they were written. */
function addedCells(workbook: Workbook, { table, values }: Addition): { readonly [key: string]: Cell } {
  const { inputs } = workbook.laid(table);
  return Object.fromEntries(Object.entries(inputs).map(([key, { kind }]) => [key, writeCell(kind, values[key])]));
}

function undoOf(workbook: Workbook, id: string, additions: readonly Addition[], changed: readonly RowChange[]): Undo {
  const refOf = ({ table, values }: Addition): RowRef => ({ table: table.name, id: rowName(table, values) });
  return {
    id,
    reverse: additions.filter(isLedger).map(refOf),
    remove: additions
      .filter((addition) => !isLedger(addition))
      .map((addition) => ({ ...refOf(addition), cells: addedCells(workbook, addition) })),
    restore: changed
      .filter((row) => Object.keys(row.cells).length > 0)
      .map((row) => ({ ...row.ref, cells: row.cells })),
  };
}

/**
 * Writes a plan. What was begun is noted in `begun` before it is written, so that a failing one can be rolled back
 * whole, the last write first. A ledger is written last: a run that is cut off leaves goods without their move, which
 * the desk shows and mends, never a move without its goods.
 */
export function performStep(
  workbook: Workbook,
  context: StepContext,
  { additions = [], changes = [], cells = [] }: Plan,
  { id, begun }: Performed,
): Undo {
  const changed = rowChanges(workbook, context, { changes, cells });
  const writes = writesOf(workbook, context, additions, changed);
  // Where columns stand is looked up before the first write: a read after it would have Google carry that out by itself.
  for (const { table, cells: its } of changed) for (const key of Object.keys(its)) tabOf(workbook, table).columnOf(key);
  for (const { apply, rollback } of writes) {
    begun.unshift(rollback);
    apply();
  }
  keepWrittenAfter(
    workbook,
    [...additions, ...changes, ...cells].map(({ table }) => table),
  );
  return undoOf(workbook, id, additions, changed);
}

/** Runs a step under the lock; should any of its writes fail, those before it are taken back. */
export function lockedStep<Result>(workbook: Workbook, work: (begun: Rollbacks) => Result) {
  const begun: Rollbacks = [];
  return workbook.locked(
    () => work(begun),
    () => {
      for (const rollback of begun) rollback();
    },
  );
}
