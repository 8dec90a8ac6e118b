// Reads the workbook's input columns once, a tab a read, as rows of values with their figures.
import { type Figures, openFigures } from '../derive/evaluate';
import { kept, once } from '../derive/once';
import type { Book, BookRow, Copy, Unfinished } from '../domain/book';
import type { Plan } from '../domain/plan';
import { readSettings, type SettingCells, type Settings } from '../domain/settings';
import { type Cell, normaliseKey, readCell, writeCell } from '../schema/cells';
import type { Values } from '../schema/checks';
import { type InputColumn, keyColumn, namingColumns, type RowOf, type Table, tellingColumns } from '../schema/table';
import { tableNamed, tables } from '../tabs';
import { settingDefault, settingDefaultsOf } from '../tabs/all-settings';
import { principal } from '../tabs/principal';
import { settings } from '../tabs/settings/table';
import { isComplete, isRowOf, isTotalIn, isTypedIn, standingInputs } from './inputs';
import type { Workbook } from './ports';
import { lazily, type SparseRows, sparseRows, TALL } from './sparse-rows';
import { sweepUntaken, type Taken } from './sweep-untaken';
import { endOf, type TabEnd } from './tab-end';

type Wanted = (column: InputColumn) => boolean;
const every: Wanted = () => true;
/** Notes are long, and no rule reads them: of a row that holds nothing else the desk tells, and no mail. */
export const judged: Wanted = ({ kind }) => !(kind.type === 'text' && kind.long);

interface ReadRow {
  readonly number: number;
  readonly cells: { readonly [key: string]: Cell };
  /** Whether it holds what makes it a row. */
  readonly isRow: boolean;
}

/** The rows of a table and every id in it. A column that is missing from the sheet reads as blank. */
function readTable(workbook: Workbook, table: Table, wanted: Wanted, taken?: Taken): Stands {
  const tab = workbook.tab(table);
  if (!tab) return { read: [], ids: [], isWhole: true };
  const { inputs } = workbook.laid(table);
  // Without those that make a row no row would count.
  const telling = tellingColumns(table);
  const isRead = (key: string) => telling.includes(key) || (inputs[key] !== undefined && wanted(inputs[key]));
  const asked = Object.keys(inputs).filter(isRead);
  const own = taken?.table.name === table.name ? taken : undefined;
  const { keys, rows: cells } = own ? sweepUntaken(tab, asked, own) : tab.sweep(asked);
  const [isRow, isTyped, isTotal] = [isRowOf(table, keys), isTypedIn(table, keys), isTotalIn(table)];
  const gone = new Set(own?.ids.map(normaliseKey));
  const id = keys.indexOf(keyColumn(table));
  const ids = cells.flatMap((row) => (id < 0 || row[id] === '' ? [] : (row[id] ?? [])));
  const read = cells.flatMap((row, index) => {
    // A row that is passed over is one: the next goes below it.
    const isGone = id >= 0 && gone.has(normaliseKey(String(row[id] ?? '')));
    if (!isGone && !isTyped(row)) return [];
    const byKey = Object.fromEntries(keys.map((key, place): [string, Cell] => [key, row[place] ?? '']));
    return [{ number: index + 2, cells: byKey, isRow: !isGone && isRow(row) }];
  });
  const last = read[read.length - 1]?.number ?? 1;
  const sum = cells.findIndex((row, index) => index + 2 > last && isTotal(row));
  // Only where one is not there it matters which.
  const isWhole = keys.length === asked.length || isComplete(workbook.laid(table), tab);
  return { read, ids, total: sum < 0 ? undefined : sum + 2, isWhole };
}

function valueIn(table: Table, cells: ReadRow['cells'], key: string): unknown {
  const [kind, cell] = [table.inputs[key]?.kind, cells[key]];
  return kind === undefined || cell === undefined ? undefined : readCell(kind, cell);
}

const valuesOf = <T extends Table>(table: T, cells: ReadRow['cells']): RowOf<T> =>
  Object.fromEntries(Object.keys(cells).map((key) => [key, valueIn(table, cells, key)])) as RowOf<T>;

/** What names a row, joined as rowName does. */
const nameIn = (table: Table, { cells }: BookRow) =>
  normaliseKey(
    namingColumns(table)
      .flatMap((key) => normaliseKey(String(cells[key] ?? '')) || [])
      .join(', '),
  );

/** Each row by what names it: the undo of an import asks for thousands. The first row of a name counts. */
function namedRows(table: Table, rows: readonly BookRow[]): ReadonlyMap<string, BookRow> {
  return new Map(rows.map((row) => [nameIn(table, row), row] as const).reverse());
}

/** One table of the book: read at first need, valued and computed row by row. */
interface OpenTable {
  readonly read: readonly ReadRow[];
  readonly ids: readonly Cell[];
  /** The number of the last row that holds anything; 1 where none does. */
  readonly lastRow: number;
  /** Whether every column is there. */
  readonly isWhole: boolean;
  /** The number of the first total of a person's own below its rows. */
  readonly total?: number | undefined;
  /** Those that count. */
  readonly rows: () => readonly BookRow[];
  readonly copies: () => readonly Copy[];
  readonly unfinished: () => readonly Unfinished[];
  readonly named: () => ReadonlyMap<string, BookRow>;
}

type Stands = Pick<OpenTable, 'read' | 'ids' | 'total' | 'isWhole'> & { readonly sparse?: SparseRows };

function openTable(table: Table, stands: Stands, figures: Figures): OpenTable {
  const { read } = stands;
  const rowAt = (index: number): BookRow => {
    const { number, cells }: Omit<ReadRow, 'isRow'> = read[index] ?? { number: 0, cells: {} };
    return {
      number,
      cells,
      row: (stands.sparse
        ? lazily(Object.keys(table.inputs), (key) => valueIn(table, cells, key))
        : valuesOf(table, cells)) as RowOf<Table>,
      get figures() {
        return figures.of(table, index);
      },
    };
  };
  const counting = (counts: boolean) =>
    [...read.keys()].filter((index) => read[index]?.isRow && figures.counts(table, index) === counts).map(rowAt);
  const rows = once(() => counting(true));
  const named = once(() => namedRows(table, rows()));
  const copies = once(() =>
    counting(false).map((row): Copy => {
      const id = String(row.cells[keyColumn(table)] ?? '').trim();
      const above = named().get(nameIn(table, row))?.number ?? row.number;
      return Object.assign(row, { name: `${id} (${row.number})`, above });
    }),
  );
  const unfinished = once(() => {
    const bare = [...read.keys()].filter((index) => read[index]?.isRow === false).map(rowAt);
    const known = new Set(named().keys());
    return bare.map((row): Unfinished => {
      const name = nameIn(table, row);
      const isFree = name !== '' && !known.has(name);
      known.add(name);
      const id = String(row.cells[keyColumn(table)] ?? '').trim();
      return Object.assign(row, { name: isFree ? id : `${id} (${row.number})`.trim() });
    });
  });
  const lastRow = read.reduce((last, { number }) => Math.max(last, number), 1);
  return { ...stands, lastRow, rows, copies, unfinished, named };
}

/** The rows of a tall table, of which what makes them rows is read, and the rest where it is looked at; a shorter one is read whole. */
function readSparsely(workbook: Workbook, table: Table): Stands {
  const tab = workbook.tab(table);
  if (!tab || tab.lastRow < TALL) return readTable(workbook, table, every);
  const keys = standingInputs(workbook.laid(table), tab);
  const making = keys.filter((key) => [keyColumn(table), ...tellingColumns(table)].includes(key));
  const isRow = isRowOf(table, making);
  const sparse = sparseRows(tab, keys, keyColumn(table));
  const read = Array.from({ length: sparse.count }, (_, index) => index).flatMap((index) =>
    isRow(making.map((key) => sparse.column(key)[index] ?? ''))
      ? [{ number: index + 2, cells: sparse.cellsAt(index), isRow: true }]
      : [],
  );
  const ids = sparse.column(keyColumn(table)).filter((id) => id !== '');
  return { read, ids, isWhole: isComplete(workbook.laid(table), tab), sparse };
}

/** A book of which a view of one row reads what that row is made of; `stands` tells at the end whether nothing has moved meanwhile. */
export function openSparsely(workbook: Workbook): { readonly book: Book; readonly stands: () => boolean } {
  const opened: SparseRows[] = [];
  const book = bookOver(workbook, (table) => {
    const stands = readSparsely(workbook, table);
    if (stands.sparse) opened.push(stands.sparse);
    return stands;
  });
  return { book, stands: () => opened.every((each) => each.stands()) };
}

/** Reads each tab once, at first need; the `wanted` columns alone, and of rows that are `taken` no more than their place. */
export const openBook = (workbook: Workbook, wanted = every, taken?: Taken): Book =>
  bookOver(workbook, (table) => readTable(workbook, table, wanted, taken));

const cellsOf = (table: Table, values: Values): ReadRow['cells'] =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, writeCell(table.inputs[key]?.kind ?? { type: 'text' }, value)]),
  );

/** The rows of a table with some of their cells changed, and what is added below them. */
function withPlan(
  table: Table,
  { read, ids, isWhole, named }: OpenTable,
  { additions = [], changes = [] }: Pick<Plan, 'additions' | 'changes'>,
): Stands {
  const isOwn = (each: { readonly table: Table }) => each.table.name === table.name;
  const changed = new Map(
    changes.filter(isOwn).map(({ id, values }) => [named().get(normaliseKey(id))?.number, values] as const),
  );
  const rows = read.map(
    (row): ReadRow => ({ ...row, cells: { ...row.cells, ...cellsOf(table, changed.get(row.number) ?? {}) } }),
  );
  const last = read.reduce((most, { number }) => Math.max(most, number), 1);
  const added = additions
    .filter(isOwn)
    .map(({ values }, index): ReadRow => ({ number: last + 1 + index, cells: cellsOf(table, values), isRow: true }));
  return { read: [...rows, ...added], ids, isWhole };
}

function bookOver(workbook: Workbook, readTable: (table: Table) => Stands): Book {
  const known = new Map<string, OpenTable>();
  const ends = new Map<string, TabEnd>();
  let set: Settings | undefined;
  const figures = openFigures({
    tables,
    rowsOf: (table) => (workbook.tab(table) ? open(table).read : undefined),
    today: workbook.reading.today,
    fallback: settingDefault,
    defaults: settingDefaultsOf,
  });

  function open(table: Table): OpenTable {
    const opened = known.get(table.name) ?? openTable(table, readTable(table), figures);
    known.set(table.name, opened);
    return opened;
  }

  /** The end alone of a table that nobody has asked the rows of. */
  const end = (table: Table): TabEnd =>
    kept(ends, table.name, () => {
      const tab = workbook.tab(table);
      return tab ? endOf(workbook.laid(table), tab) : { lastRow: 1, ids: [], rows: [] };
    });

  return {
    today: workbook.reading.today,
    tables,
    settings() {
      const rows = open(settings).rows() as readonly BookRow<typeof settings>[];
      set ??= readSettings(rows.map(({ row }) => row));
      return set;
    },
    rowsOf: <T extends Table>(table: T) => open(table).rows() as readonly BookRow<T>[],
    copiesOf: (table) => open(table).copies(),
    unfinishedOf: (table) => open(table).unfinished(),
    idsOf(table) {
      const opened = known.get(table.name);
      return opened ? { ids: opened.ids, whole: true } : { ids: end(table).ids, whole: false };
    },
    lastRow: (table) => (known.get(table.name) ?? end(table)).lastRow,
    totalBelow: (table) => (known.get(table.name) ?? end(table)).total,
    isWhole: () => [...known.values()].every((table) => table.isWhole),
    standing: (table) => known.get(table.name)?.read ?? end(table).rows,
    hasRead: ({ name }) => known.has(name),
    find<T extends Table>(table: T, id: string | undefined) {
      const { named, copies, unfinished } = open(table);
      const wanted = normaliseKey(id);
      if (wanted === '') return undefined;
      const isIt = ({ name }: Copy | Unfinished) => normaliseKey(name) === wanted;
      const found = named().get(wanted) ?? copies().find(isIt) ?? unfinished().find(isIt);
      return found as BookRow<T> | undefined;
    },
    whatIf: <T extends Table>(table: T, { number }: BookRow<T>, changed: Values) => {
      const row = open(table).read.findIndex((other) => other.number === number);
      return figures.whatIf(table, row, changed);
    },
    suppose: (plan) => bookOver(workbook, (table) => withPlan(table, open(table), plan)),
  };
}

/** Remembered while a first set-up has begun and not ended. */
export const BEGUN = 'begun';

/** Whether the spreadsheet was set up: its principal tab is there, and nothing is still to be laid. */
export const isSetUp = (workbook: Workbook) =>
  workbook.tab(tableNamed(principal.name)) !== undefined && workbook.recall(BEGUN) === undefined;

/** The rows of the Settings tab. */
export const settingRows = (book: Book): readonly SettingCells[] => book.rowsOf(settings).map(({ row }) => row);
