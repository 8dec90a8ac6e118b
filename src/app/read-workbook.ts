// Reads the workbook's input columns once, a tab a read, as rows of values.
import { readSettings, type Settings } from '../domain/settings';
import { type WorkbookFigures, type WorkbookRows, workbookFigures } from '../domain/workbook';
import { readCell } from '../schema/cells';
import type { InputColumns, RowOf, Table } from '../schema/table';
import { expenses } from '../tables/expenses';
import { inventory } from '../tables/inventory';
import { orders } from '../tables/orders';
import { settingDefaults, settings } from '../tables/settings';
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
  readonly figures: WorkbookFigures;
  readonly settings: Settings;
  readonly settingRows: readonly RowOf<typeof settings>[];
}

/** The filled rows of a table, by column key. A column that is missing from the sheet reads as blank. */
export function readRows<I extends InputColumns>(desk: Desk, table: Table<I>): readonly RowOf<Table<I>>[] {
  const tab = desk.tab(table);
  if (!tab) return [];
  const keys = standingInputs(table, tab);
  return tab
    .read(keys)
    .filter(isFilled)
    .map((cells) => {
      const entries = keys.map((key, index) => {
        const kind = table.inputs[key]?.kind;
        return [key, kind === undefined ? undefined : readCell(kind, cells[index] ?? '')];
      });
      return Object.fromEntries(entries) as RowOf<Table<I>>;
    });
}

/** The settings as they stand in their tab. */
export function readSettingsTab(desk: Desk): Settings {
  return readSettings(readRows(desk, settings), settingDefaults);
}

/** Reads everything the panel and the reminders judge; undefined until the spreadsheet was set up. */
export function readWorkbook(desk: Desk): Workbook | undefined {
  if (!desk.tab(orders)) return undefined;
  const rows: WorkbookTables & WorkbookRows = {
    orders: readRows(desk, orders),
    inventory: readRows(desk, inventory),
    stockMoves: readRows(desk, stockMoves),
    shipments: readRows(desk, shipments),
    expenses: readRows(desk, expenses),
  };
  const settingRows = readRows(desk, settings);
  const set = readSettings(settingRows, settingDefaults);
  return { rows, figures: workbookFigures(rows, set, desk.reading.today), settings: set, settingRows };
}
