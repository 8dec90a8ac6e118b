// Reads the workbook's input columns once, a tab a read, as rows of values with their figures.
import { openFigures } from '../derive/evaluate';
import type { Book, BookRow } from '../domain/book';
import { readSettings, type SettingCells, type Settings } from '../domain/settings';
import { type Cell, normaliseKey, readCell } from '../schema/cells';
import type { Values } from '../schema/checks';
import { type InputColumn, namingColumns, type RowOf, type Table } from '../schema/table';
import { tableNamed, tables } from '../tabs';
import { settingDefault, settingDefaultsOf } from '../tabs/all-settings';
import { principal } from '../tabs/principal';
import { settings } from '../tabs/settings/table';
import { isFilled, standingInputs } from './inputs';
import type { Workbook } from './ports';

type Wanted = (column: InputColumn) => boolean;
const every: Wanted = () => true;
/** Notes are long, and no rule reads them. */
export const judged: Wanted = ({ kind }) => !(kind.type === 'text' && kind.long);

interface ReadRow {
  readonly number: number;
  readonly cells: { readonly [key: string]: Cell };
}

/** The filled rows of a table. A column that is missing from the sheet reads as blank. */
function filledRows(workbook: Workbook, table: Table, wanted: Wanted): readonly ReadRow[] {
  const tab = workbook.tab(table);
  if (!tab) return [];
  const keys = standingInputs(table, tab).filter((key) => {
    const column = table.inputs[key];
    return column !== undefined && wanted(column);
  });
  return tab.read(keys).flatMap((read, index) => {
    if (!isFilled(read)) return [];
    const cells = Object.fromEntries(keys.map((key, place): [string, Cell] => [key, read[place] ?? '']));
    return [{ number: index + 2, cells }];
  });
}

function valuesOf<T extends Table>(table: T, cells: ReadRow['cells']): RowOf<T> {
  const values = Object.entries(cells).map(([key, cell]) => {
    const kind = table.inputs[key]?.kind;
    return [key, kind === undefined ? undefined : readCell(kind, cell)];
  });
  return Object.fromEntries(values) as RowOf<T>;
}

/** The place of each row by what names it: the undo of an import asks for thousands. The first row of a name counts. */
function placesOf(table: Table, rows: readonly ReadRow[]): ReadonlyMap<string, number> {
  const keys = namingColumns(table);
  // Joined as rowName does, each column tidied by itself: a blank at the end of one is inside the whole.
  const nameOf = ({ cells }: ReadRow) => keys.flatMap((key) => normaliseKey(String(cells[key] ?? '')) || []).join(', ');
  return new Map(rows.map((row, place) => [nameOf(row), place] as const).reverse());
}

/** One table of the book: read at first need, valued and computed row by row. */
interface OpenTable {
  readonly read: readonly ReadRow[];
  readonly rows: readonly BookRow[];
  readonly places: ReadonlyMap<string, number>;
}

/** Reads each tab once, at first need; the `wanted` columns alone. */
export function openBook(workbook: Workbook, wanted = every): Book {
  const known = new Map<string, OpenTable>();
  let set: Settings | undefined;
  const figures = openFigures({
    tables,
    rowsOf: (table) => (workbook.tab(table) ? open(table).read : undefined),
    today: workbook.reading.today,
    fallback: settingDefault,
    defaults: settingDefaultsOf,
  });

  function open(table: Table): OpenTable {
    const before = known.get(table.name);
    if (before) return before;
    const read = filledRows(workbook, table, wanted);
    let places: ReadonlyMap<string, number> | undefined;
    const opened = {
      read,
      rows: read.map(
        ({ number, cells }, index): BookRow => ({
          number,
          cells,
          row: valuesOf(table, cells),
          get figures() {
            return figures.of(table, index);
          },
        }),
      ),
      get places() {
        places ??= placesOf(table, read);
        return places;
      },
    };
    known.set(table.name, opened);
    return opened;
  }

  return {
    today: workbook.reading.today,
    settings() {
      set ??= readSettings(open(settings).rows.map(({ row }) => row as RowOf<typeof settings>));
      return set;
    },
    rowsOf: <T extends Table>(table: T) => open(table).rows as readonly BookRow<T>[],
    find<T extends Table>(table: T, id: string | undefined) {
      const { places, rows } = open(table);
      const place = normaliseKey(id) === '' ? undefined : places.get(normaliseKey(id));
      return place === undefined ? undefined : (rows[place] as BookRow<T> | undefined);
    },
    whatIf: <T extends Table>(table: T, { number }: BookRow<T>, changed: Values) => {
      const row = open(table).rows.findIndex((other) => other.number === number);
      return figures.whatIf(table, row, changed);
    },
  };
}

/** Remembered while a first set-up has begun and not ended. */
export const BEGUN = 'begun';

/** Whether the spreadsheet was set up: its principal tab is there, and nothing is still to be laid. */
export const isSetUp = (workbook: Workbook) =>
  workbook.tab(tableNamed(principal.name)) !== undefined && workbook.recall(BEGUN) === undefined;

/** The rows of the Settings tab. */
export const settingRows = (book: Book): readonly SettingCells[] => book.rowsOf(settings).map(({ row }) => row);
