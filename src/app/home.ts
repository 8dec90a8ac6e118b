// The home panel: what needs a person today, counted, and the first few of each kind.
import type { Attention, Tile } from '../domain/attention';
import { readMailedRows } from '../schema/wire';
import { expenses } from '../tabs/expenses/table';
import { inventory } from '../tabs/inventory/table';
import { orders } from '../tabs/orders/table';
import { shipments } from '../tabs/shipments/table';
import type { HomeView } from './api';
import { attentionRows } from './attention-rows';
import { nextReminder } from './next-reminder';
import type { Desk } from './ports';
import { readWorkbook, type Workbook } from './read-workbook';
import { MAILED } from './send-reminders';

/** The first few of a tile are enough for a panel; the tab holds the rest. */
const MOST_ROWS = 12;

export function homeView(desk: Desk): HomeView {
  const workbook = readWorkbook(desk);
  const all = workbook ? attentionRows(workbook, desk.reading.today) : [];
  const reminder = workbook && nextReminder(desk, workbook);
  const of = (tile: Attention['tile']) => all.filter((row) => row.tile === tile);
  const tiles: readonly Attention['tile'][] = ['late', 'soon', 'short', 'unpaid', 'check'];
  const shown = new Set(tiles.flatMap((tile) => of(tile).slice(0, MOST_ROWS)));
  const counts: { readonly [T in Tile]: number } = {
    late: of('late').length,
    soon: of('soon').length,
    short: of('short').length,
    unpaid: of('unpaid').length,
  };
  return {
    desk: desk.name,
    today: desk.reading.today,
    ready: workbook !== undefined,
    counts,
    attention: all.filter((row) => shown.has(row)),
    ...(workbook ? mailedHere(desk, workbook) : {}),
    ...(reminder ? { reminder } : {}),
    rows: {
      [orders.name]: workbook?.rows.orders.length ?? 0,
      [shipments.name]: workbook?.rows.shipments.length ?? 0,
      [inventory.name]: workbook?.rows.inventory.length ?? 0,
      [expenses.name]: workbook?.rows.expenses.length ?? 0,
    },
  };
}

/** What the last mails meant at the selected row, when that stands elsewhere now: their link has grown stale. */
function mailedHere(desk: Desk, { rows, numbers }: Workbook): Pick<HomeView, 'mailed'> {
  const mailed = readMailedRows(desk.recall(MAILED));
  const selected = mailed && desk.selected();
  const id = selected && mailed[selected.table]?.[String(selected.row)];
  if (!selected || id === undefined) return {};
  const tabs = [
    { table: orders, ids: rows.orders.map(({ orderId }) => orderId), numbers: numbers.orders },
    { table: shipments, ids: rows.shipments.map(({ shipmentId }) => shipmentId), numbers: numbers.shipments },
    { table: inventory, ids: rows.inventory.map(({ sku }) => sku), numbers: numbers.inventory },
    { table: expenses, ids: rows.expenses.map(({ expenseId }) => expenseId), numbers: numbers.expenses },
  ];
  const tab = tabs.find(({ table }) => table.name === selected.table);
  const row = tab?.numbers[tab.ids.indexOf(id)];
  return row === undefined || row === selected.row ? {} : { mailed: { table: selected.table, id, row } };
}
