// Carries out a plan: every row it adds and every field it changes, or nothing; and says how to take it back.
import { kept } from '../derive/once';
import { unbroken } from '../derive/runs';
import type { Book, StepContext } from '../domain/book';
import type { Addition, Change, Plan, RowRef } from '../domain/plan';
import { withTrail } from '../domain/trail';
import { type Cell, normaliseKey, writeCell } from '../schema/cells';
import type { Values } from '../schema/checks';
import type { Setting } from '../schema/setting';
import { formatId, namingColumns, type Table } from '../schema/table';
import { tableNamed, tabNamed } from '../tabs';
import { allSettings } from '../tabs/all-settings';
import type { Refusal, Undo } from './api';
import { openBook } from './book';
import { openNumbers, prefixOf } from './give-ids';
import { isComplete } from './inputs';
import { requireAsRead, startingAnew } from './moved-since';
import { halfWritten, isOpen, noteOpen, noteWhole } from './open-step';
import type { Workbook } from './ports';
import { beforeWriting, putRight } from './put-right';
import { rowName } from './row-title';
import {
  addRows,
  cellsOf,
  changeRow,
  clearRows,
  fillWrites,
  type Rollbacks,
  type RowChange,
  tabOf,
  type Write,
} from './row-writes';
import { numbersOf, tablesIn, tablesOf, takenBack, type Work, writtenBy } from './step-work';
import type { Taken } from './sweep-untaken';
import { keepWrittenAfter } from './written-tabs';

/** Without the rows that a long import has `taken` already. */
export const openContext = (workbook: Workbook, taken?: Taken): StepContext =>
  contextOver(workbook, openBook(workbook, undefined, taken));

export function contextOver(workbook: Workbook, book: Book): StepContext {
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

/** What the items of some settings are instead. Terms and lists are called by those names in rows of other tabs. */
const NO_CONTACTS: readonly Setting['each'][] = [undefined, 'person', 'currency', 'category', 'list', 'scale', 'pack'];

/** A setting that is not declared may be of anybody. */
function isOfContact(name: string): boolean {
  const declared = allSettings.filter((setting) => normaliseKey(setting.name) === normaliseKey(name));
  return declared.length === 0 || declared.some(({ each }) => !NO_CONTACTS.includes(each));
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
  /** Whether it takes back what was begun by another: that stays noted until it is whole. */
  readonly isMending?: boolean;
  readonly begun: Rollbacks;
}

type Changes = Required<Pick<Plan, 'changes' | 'cells'>>;

function rowChanges(workbook: Workbook, context: StepContext, { changes, cells }: Changes): readonly RowChange[] {
  const trailed = changes.map((change) => {
    const row = context.find(change.table, change.id)?.row ?? {};
    return { ...change, values: withTrail(change.table, row, change.values) };
  });
  return [...trailed.map(cellsOf), ...cells].map((change) => changeRow(workbook, context, change));
}

const isLedger = ({ table }: { readonly table: Table }): boolean => tabNamed(table.name).ledger !== undefined;

function workOf(workbook: Workbook, context: StepContext, { additions, clears, ...plan }: Required<Plan>): Work {
  const addedTo = (of: readonly Addition[]) =>
    tablesOf(of).map((table) =>
      addRows(
        workbook,
        context,
        table,
        of.filter((each) => each.table === table).map(({ values }) => values),
      ),
    );
  const names = [...new Set(clears.map(({ table }) => table))];
  return {
    added: [...addedTo(additions.filter((each) => !isLedger(each))), ...addedTo(additions.filter(isLedger))],
    changed: rowChanges(workbook, context, plan),
    cleared: new Map(
      names.map(tableNamed).map((table) => {
        const own = clears.filter((row) => row.table === table.name);
        return [table, own.flatMap(({ id }) => context.find(table, id) ?? [])];
      }),
    ),
  };
}

function writesOf(workbook: Workbook, { added, changed, cleared }: Work): readonly Write[] {
  return [
    ...added.filter((each) => !isLedger(each)),
    ...tablesOf(changed).flatMap((table) =>
      fillWrites(
        workbook,
        changed.filter((row) => row.table === table),
      ),
    ),
    ...added.filter(isLedger),
    ...[...cleared].map(([table, rows]) => clearRows(workbook, table, rows)),
  ];
}

/** Into how many pieces a change falls: rows, and in each its unbroken runs of columns. */
function writesIn(workbook: Workbook, { added, changed }: Work): number {
  const runs = changed.map(({ table, cells }) => {
    const places = Object.keys(cells).map((key) => tabOf(workbook, table).columnOf(key) ?? 0);
    return unbroken(places.sort((one, other) => one - other)).length;
  });
  return changed.length === 0 ? 0 : runs.reduce((sum, count) => sum + count, added.length);
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
 * Writes a plan. What takes it back is noted in `begun` before the first write, so that one that fails leaves nothing
 * of it. A ledger is written last: a run that is cut off leaves goods without their move, which
 * the desk shows and mends, never a move without its goods.
 */
export function performStep(
  workbook: Workbook,
  context: StepContext,
  { additions = [], changes = [], cells = [], clears = [] }: Plan,
  { id, begun, isMending = false }: Performed,
): Undo {
  const work = workOf(workbook, context, { additions, changes, cells, clears });
  const { added, changed } = work;
  // Where columns stand is looked up before the first write: a read after it would have Google carry that out by itself.
  for (const { table, cells: its } of changed) for (const key of Object.keys(its)) tabOf(workbook, table).columnOf(key);
  const undo = undoOf(workbook, id, additions, changed);
  if (!isMending && !additions.some(isLedger) && writesIn(workbook, work) > 1) noteOpen(workbook, undo, begun);
  requireAsRead(workbook, context, work);
  for (const { make } of added) make();
  const writing = beforeWriting(workbook, context, tablesIn(work));
  const touched = new Set<Table>();
  // By names, not where it was written: whether a write that failed was carried out, nobody knows, nor what moved since.
  const ofTouched = () => takenBack(work).filter(({ table }) => touched.has(table));
  begun.unshift(() => putRight(writing, ofTouched(), { isDoubted: true }));
  for (const { table, apply } of writesOf(workbook, work)) {
    touched.add(table);
    apply();
  }
  const written = writtenBy(work);
  putRight(writing, written);
  keepWrittenAfter(workbook, [
    ...[...additions, ...changes, ...cells].map(({ table }) => table),
    ...work.cleared.keys(),
  ]);
  noteWhole(workbook);
  return { ...undo, ...numbersOf(written) };
}

/** Takes back what a run that was cut off has written of a change. */
function takeBackOpen(workbook: Workbook, begun: Rollbacks): void {
  if (!isOpen(workbook)) return;
  const context = openContext(workbook);
  const back = halfWritten(workbook, context);
  if (back) performStep(workbook, context, back, { id: '', begun, isMending: true });
  else noteWhole(workbook);
}

/** The same for whoever only looks. */
export function mendOpen(workbook: Workbook): void {
  if (isOpen(workbook)) lockedStep(workbook, () => undefined);
}

/** Runs a step under the lock, anew where its rows moved before it wrote; should any of its writes fail, those before it are taken back. */
export function lockedStep<Result>(workbook: Workbook, work: (begun: Rollbacks) => Result) {
  // Not empty: what fails before it has begun anything leaves nothing, either.
  const begun: Rollbacks = [() => undefined];
  return workbook.locked(
    () => {
      startingAnew(workbook, begun, () => takeBackOpen(workbook, begun));
      // What is mended stays so, whatever comes of the work.
      begun.splice(0, begun.length - 1);
      return startingAnew(workbook, begun, () => work(begun));
    },
    () => {
      for (const rollback of begun) rollback();
      return begun.length > 0;
    },
  );
}

/** The same for work that the next call ends, where this one is cut off or fails: nothing of it is taken back. */
export function endedStep<Result>(workbook: Workbook, work: () => Result) {
  return lockedStep(workbook, (begun) => {
    begun.length = 0;
    return work();
  });
}
