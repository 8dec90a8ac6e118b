// Carries out a whole step: every row it adds and every field it changes, or nothing; and says how to take it back.

import type { Settings } from '../domain/settings';
import { type Cell, normaliseKey, writeCell } from '../schema/cells';
import type { Values } from '../schema/checks';
import type { IsoDate } from '../schema/kinds';
import { formatId, idNumber, idPrefix, keyColumn, namingColumns, type RowOf, type Table } from '../schema/table';
import { tableNamed } from '../tables';
import { stockMoves } from '../tables/stock-moves';
import type { Refusal, RowRef, Undo } from './api';
import { highestNumber, keepNumber } from './give-ids';
import type { Desk } from './ports';
import { type Numbered, openRows, type RowsOf, settingsIn } from './read-workbook';
import { rowName } from './row-title';

export interface Addition {
  readonly table: Table;
  /** The whole row, its id included. */
  readonly values: Values;
}

export interface Change {
  readonly table: Table;
  readonly id: string;
  /** The new values; undefined blanks a field. */
  readonly values: Values;
}

/** Cells as they are to stand: what a change comes down to. */
export interface CellChange {
  readonly table: Table;
  readonly id: string;
  readonly cells: { readonly [key: string]: Cell };
}

export interface Step {
  readonly additions?: readonly Addition[];
  readonly changes?: readonly Change[];
  readonly cells?: readonly CellChange[];
}

/** What a step may look at; a tab is read at first need, and once. */
export interface Context {
  readonly rowsOf: RowsOf;
  readonly settings: () => Settings;
  readonly today: IsoDate;
  readonly user: string;
  /** The next free id of a table, a new one at each call. */
  readonly next: (table: Table) => string;
}

/** The place of each row's name in a reading: the undo of an import asks for thousands. */
const indexes = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

function placesOf(table: Table, rows: readonly Numbered<unknown>[]): ReadonlyMap<string, number> {
  const known = indexes.get(rows);
  if (known) return known;
  const naming = namingColumns(table);
  // Joined as rowName does, each column tidied by itself: a blank at the end of one is inside the whole.
  const nameOf = (cells: { readonly [key: string]: Cell }) =>
    naming.flatMap((key) => normaliseKey(String(cells[key] ?? '')) || []).join(', ');
  const ids = rows.map(({ cells }, place) => [nameOf(cells), place] as const);
  // The first row of an id is the one that counts.
  const places = new Map(ids.reverse());
  indexes.set(rows, places);
  return places;
}

/** The row of an id, or of the name that its columns make, and where it stands now. */
export function findRow<T extends Table>(context: Pick<Context, 'rowsOf'>, table: T, id: string) {
  const rows = context.rowsOf(table) as readonly Numbered<RowOf<T>>[];
  const place = placesOf(table, rows).get(normaliseKey(id));
  return place === undefined ? undefined : rows[place];
}

export function openContext(desk: Desk): Context {
  const rowsOf = openRows(desk);
  const given = new Map<string, number>();
  let settings: Settings | undefined;
  return {
    rowsOf,
    settings: () => {
      settings ??= settingsIn(rowsOf);
      return settings;
    },
    today: desk.reading.today,
    get user() {
      return desk.user;
    },
    next(table) {
      const prefix = idPrefix(table);
      if (prefix === undefined) throw new Error(`Rows of ${table.name} are named by people.`);
      const ids = () => rowsOf(table).map(({ cells }) => cells[keyColumn(table)] ?? '');
      const number = (given.get(prefix) ?? highestNumber(desk, prefix, ids())) + 1;
      given.set(prefix, number);
      return formatId(prefix, number);
    },
  };
}

interface Write {
  readonly apply: () => void;
  /** Puts back exactly what stood there. */
  readonly takeBack: () => void;
}

function tabOf(desk: Desk, table: Table) {
  const tab = desk.tab(table);
  if (!tab) throw new Error(`The tab of ${table.name} is gone.`);
  return tab;
}

/** The rows below the last filled one, in one write. */
function addRows(desk: Desk, { rowsOf }: Context, table: Table, rows: readonly Values[]): Write {
  const tab = tabOf(desk, table);
  const columns = Object.entries(table.inputs);
  const keys = columns.map(([key]) => key);
  const cells = rows.map((values) => columns.map(([key, { kind }]) => writeCell(kind, values[key])));
  const first = rowsOf(table).reduce((last, { number }) => Math.max(last, number), 1) + 1;
  const prefix = idPrefix(table);
  return {
    apply() {
      // The numbers first: should the run end between the two, numbers are skipped, never given twice.
      if (prefix !== undefined) {
        const numbers = rows.map((values) => idNumber(prefix, String(values[keyColumn(table)])));
        // A row that brings its own id may have a lower one than was ever given.
        keepNumber(desk, prefix, Math.max(highestNumber(desk, prefix, []), ...numbers));
      }
      tab.makeRoom(first, rows.length);
      tab.write(first, keys, cells);
    },
    takeBack: () =>
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
  readonly ref: RowRef;
  /** The cells that really change. */
  readonly cells: { readonly [key: string]: { readonly was: Cell; readonly now: Cell } };
}

function changeRow(desk: Desk, context: Context, { table, id, cells }: CellChange): RowChange {
  const row = findRow(context, table, id);
  if (!row) throw new Error(`${id} is not in ${table.name}.`);
  const changed = Object.entries(cells)
    .map(([key, now]) => ({ key, was: row.cells[key] ?? '', now }))
    .filter(({ was, now }) => was !== now);
  const keys = changed.map(({ key }) => key);
  const write = (values: readonly Cell[]) => {
    if (keys.length > 0) tabOf(desk, table).write(row.number, keys, [values]);
  };
  return {
    ref: { table: table.name, id },
    cells: Object.fromEntries(changed.map(({ key, was, now }) => [key, { was, now }])),
    apply: () => write(changed.map(({ now }) => now)),
    takeBack: () => write(changed.map(({ was }) => was)),
  };
}

/** Takes rows out again. Their numbers are those of the context's reading: under the lock nothing has moved since. */
export function removeRows(desk: Desk, context: Context, rows: readonly RowRef[]): void {
  for (const name of new Set(rows.map(({ table }) => table))) {
    const table = tableNamed(name);
    const numbers = rows
      .filter((row) => row.table === name)
      .flatMap(({ id }) => findRow(context, table, id)?.number ?? []);
    tabOf(desk, table).deleteRows(numbers);
  }
}

/** What keeps a step from being written: nothing is written then. */
export function obstacle(desk: Desk, { additions = [], changes = [] }: Step): Refusal | undefined {
  if ([...additions, ...changes].some(({ table }) => !desk.tab(table))) return 'notSetUp';
  const lacks = (table: Table, keys: readonly string[]) => keys.some((key) => desk.tab(table)?.missing.includes(key));
  const partial =
    additions.some(({ table }) => lacks(table, Object.keys(table.inputs))) ||
    changes.some(({ table, values }) => lacks(table, [...namingColumns(table), ...Object.keys(values)]));
  return partial ? 'columnsMissing' : undefined;
}

/**
 * Writes a step. What was begun is noted in `begun` before it is written, so that a failing step can be taken back
 * whole, the last write first. The ledger is written last: a run that is cut off leaves goods without their move, which
 * the desk shows and mends, never a move without its goods.
 */
export function performStep(desk: Desk, context: Context, step: Step, id: string, begun: (() => void)[]): Undo {
  const { additions = [], changes = [], cells = [] } = step;
  const added = [...new Set(additions.map(({ table }) => table))].map((table) => ({
    table,
    write: addRows(
      desk,
      context,
      table,
      additions.filter((addition) => addition.table === table).map(({ values }) => values),
    ),
  }));
  const changed = [...changes.map(cellsOf), ...cells].map((change) => changeRow(desk, context, change));
  const isLedger = ({ table }: { readonly table: Table }) => table === stockMoves;
  const writes: readonly Write[] = [
    ...added.filter((each) => !isLedger(each)).map(({ write }) => write),
    ...changed,
    ...added.filter(isLedger).map(({ write }) => write),
  ];
  for (const { apply, takeBack } of writes) {
    begun.unshift(takeBack);
    apply();
  }
  const refOf = ({ table, values }: Addition): RowRef => ({
    table: table.name,
    id: rowName(table, values),
  });
  return {
    id,
    reverse: additions.filter(isLedger).map((addition) => refOf(addition).id),
    remove: additions
      .filter((addition) => !isLedger(addition))
      .map((addition) => ({
        ...refOf(addition),
        cells: Object.fromEntries(
          Object.entries(addition.table.inputs).map(([key, { kind }]) => [key, writeCell(kind, addition.values[key])]),
        ),
      })),
    restore: changed
      .filter((row) => Object.keys(row.cells).length > 0)
      .map((row) => ({ ...row.ref, cells: row.cells })),
  };
}

/** Runs a step under the lock; should any of its writes fail, those before it are taken back. */
export function lockedStep<Result>(desk: Desk, work: (begun: (() => void)[]) => Result) {
  const begun: (() => void)[] = [];
  return desk.locked(
    () => work(begun),
    () => {
      for (const takeBack of begun) takeBack();
    },
  );
}
