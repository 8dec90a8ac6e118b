// Reads the workbook's input columns once, a tab a read, as rows of values.
import { readSettings, type Settings } from '../domain/settings';
import { type WorkbookFigures, type WorkbookRows, workbookFigures } from '../domain/workbook';
import { type Cell, readCell } from '../schema/cells';
import type { InputColumn, InputColumns, RowOf, Table } from '../schema/table';
import { settingDefaults } from '../tables/all-settings';
import { expenses } from '../tables/expenses';
import { inventory } from '../tables/inventory';
import { orders } from '../tables/orders';
import { settings } from '../tables/settings';
import { shipments } from '../tables/shipments';
import { stockMoves } from '../tables/stock-moves';
import { isFilled, standingInputs } from './inputs';
import type { Desk } from './ports';

interface WorkbookTables {
  readonly orders: readonly RowOf<typeof orders>[];
  readonly inventory: readonly RowOf<typeof inventory>[];
  readonly stockMoves: readonly RowOf<typeof stockMoves>[];
  readonly shipments: readonly RowOf<typeof shipments>[];
  readonly expenses: readonly RowOf<typeof expenses>[];
}

export interface Workbook {
  readonly rows: WorkbookTables;
  /** The number of each row on its tab. */
  readonly numbers: { readonly [K in keyof WorkbookTables]: readonly number[] };
  readonly figures: WorkbookFigures;
  readonly settings: Settings;
  readonly settingRows: readonly RowOf<typeof settings>[];
}

/** A filled row and where it stands on the sheet: a number that is good only until somebody else writes. */
export interface Numbered<Row> {
  readonly number: number;
  readonly row: Row;
  /** The cells of `row` as they are, by column key. */
  readonly cells: { readonly [key: string]: Cell };
}

/** The filled rows of a table. A column that is missing from the sheet reads as blank. */
export type RowsOf = <I extends InputColumns>(table: Table<I>) => readonly Numbered<RowOf<Table<I>>>[];

type Wanted = (column: InputColumn) => boolean;
const every: Wanted = () => true;
/** Notes are long, and no rule reads them. */
export const judged: Wanted = ({ kind }) => !(kind.type === 'text' && kind.long);

function numberedRows<I extends InputColumns>(
  desk: Desk,
  table: Table<I>,
  wanted = every,
): readonly Numbered<RowOf<Table<I>>>[] {
  const tab = desk.tab(table);
  if (!tab) return [];
  const keys = standingInputs(table, tab).filter((key) => {
    const column = table.inputs[key];
    return column !== undefined && wanted(column);
  });
  return tab.read(keys).flatMap((read, index) => {
    if (!isFilled(read)) return [];
    const cells: [string, Cell][] = keys.map((key, place) => [key, read[place] ?? '']);
    const values = cells.map(([key, cell]) => {
      const kind = table.inputs[key]?.kind;
      return [key, kind === undefined ? undefined : readCell(kind, cell)];
    });
    const row = Object.fromEntries(values) as RowOf<Table<I>>;
    return [{ number: index + 2, row, cells: Object.fromEntries(cells) }];
  });
}

/** Reads each tab once, at first need; the `wanted` columns alone. */
export function openRows(desk: Desk, wanted = every): RowsOf {
  const known = new Map<string, unknown>();
  return <I extends InputColumns>(table: Table<I>) => {
    const rows =
      (known.get(table.name) as readonly Numbered<RowOf<Table<I>>>[] | undefined) ?? numberedRows(desk, table, wanted);
    known.set(table.name, rows);
    return rows;
  };
}

/** The filled rows of a table, by column key. */
export function readRows<I extends InputColumns>(desk: Desk, table: Table<I>): readonly RowOf<Table<I>>[] {
  return numberedRows(desk, table).map(({ row }) => row);
}

/** The settings as they stand in their tab. */
export function readSettingsTab(desk: Desk): Settings {
  return settingsIn(openRows(desk));
}

export function settingsIn(rowsOf: RowsOf): Settings {
  return readSettings(
    rowsOf(settings).map(({ row }) => row),
    settingDefaults,
  );
}

/** Reads everything the panel and the reminders judge; undefined until the spreadsheet was set up. */
export function readWorkbook(desk: Desk, rowsOf: RowsOf = openRows(desk)): Workbook | undefined {
  if (!desk.tab(orders)) return undefined;
  const of = <I extends InputColumns>(table: Table<I>) => rowsOf(table).map(({ row }) => row);
  const rows: WorkbookTables & WorkbookRows = {
    orders: of(orders),
    inventory: of(inventory),
    stockMoves: of(stockMoves),
    shipments: of(shipments),
    expenses: of(expenses),
  };
  const settingRows = of(settings);
  const set = readSettings(settingRows, settingDefaults);
  const numbersOf = <I extends InputColumns>(table: Table<I>) => rowsOf(table).map(({ number }) => number);
  return {
    rows,
    numbers: {
      orders: numbersOf(orders),
      inventory: numbersOf(inventory),
      stockMoves: numbersOf(stockMoves),
      shipments: numbersOf(shipments),
      expenses: numbersOf(expenses),
    },
    figures: workbookFigures(rows, set, desk.reading.today),
    settings: set,
    settingRows,
  };
}
