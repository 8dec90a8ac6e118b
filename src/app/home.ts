// The home panel: what needs a person today, most urgent first.
import type { Attention, Tile } from '../domain/attention';
import { judgeExpense, judgeItem, judgeOrder, judgeShipment, urgency } from '../domain/attention';
import type { IsoDate } from '../schema/kinds';
import type { Table } from '../schema/table';
import { expenses } from '../tables/expenses';
import { inventory } from '../tables/inventory';
import { orders } from '../tables/orders';
import { shipments } from '../tables/shipments';
import { stockMoves } from '../tables/stock-moves';
import { en } from '../text/en';
import type { HomeView } from './api';
import type { Desk } from './ports';
import { readWorkbook, type Workbook } from './read-workbook';
import { rowTitle } from './row-title';

/** The first few of a tile are enough for a panel; the tab holds the rest. */
const MOST_ROWS = 12;

/** Everything that needs a person, most urgent first; rows snoozed past today are left out. */
export function attentionRows({ rows, figures, settings }: Workbook, today: IsoDate): readonly Attention[] {
  const isSnoozed = (row: { readonly snoozedUntil: IsoDate | undefined }) =>
    row.snoozedUntil !== undefined && row.snoozedUntil > today;
  const found: Attention[] = [];

  rows.orders.forEach((order, index) => {
    const figure = figures.orders[index];
    const judged = figure && judgeOrder(order, figure, settings, today);
    if (!judged || isSnoozed(order)) return;
    found.push({
      ...judged,
      table: orders.name,
      id: order.orderId ?? '',
      title: rowTitle(orders, order),
      party: order.factory ?? '',
      progress: { ordered: order.quantity ?? 0, open: figure.open },
    });
  });
  rows.shipments.forEach((shipment, index) => {
    const figure = figures.shipments[index];
    const judged = figure && judgeShipment(shipment, figure, settings, today);
    if (!judged || isSnoozed(shipment)) return;
    found.push({
      ...judged,
      table: shipments.name,
      id: shipment.shipmentId ?? '',
      title: en.shipmentTitle(shipment.direction ?? '', figure.counterparty ?? ''),
      party: [shipment.carrier, shipment.trackingNumber].filter(Boolean).join(' '),
      pieces: shipment.quantity ?? 0,
    });
  });
  rows.inventory.forEach((item, index) => {
    const figure = figures.inventory[index];
    const judged = figure && judgeItem(figure, item.unit ?? '');
    if (!judged || isSnoozed(item)) return;
    found.push({
      ...judged,
      table: inventory.name,
      id: item.sku ?? '',
      title: rowTitle(inventory, item),
      party: item.supplier ?? '',
    });
  });
  rows.expenses.forEach((expense, index) => {
    const figure = figures.expenses[index];
    const judged = figure && judgeExpense(expense, figure, today);
    if (!judged || isSnoozed(expense)) return;
    found.push({
      ...judged,
      table: expenses.name,
      id: expense.expenseId ?? '',
      title: rowTitle(expenses, expense),
      party: expense.order ?? '',
      money: { amount: expense.amount ?? 0, currency: expense.currency ?? settings.baseCurrency },
    });
  });
  const unnamed = (table: Table, count: number) => {
    if (count === 0) return;
    const judged = { tile: 'check', tone: 'soon', finding: { code: 'noId' } } as const;
    found.push({ ...judged, table: table.name, id: '', title: en.rowsOf(count, table.name), party: '' });
  };
  unnamed(orders, rows.orders.filter(({ orderId }) => orderId === undefined).length);
  unnamed(inventory, rows.inventory.filter(({ sku }) => sku === undefined).length);
  unnamed(stockMoves, rows.stockMoves.filter(({ moveId }) => moveId === undefined).length);
  unnamed(shipments, rows.shipments.filter(({ shipmentId }) => shipmentId === undefined).length);
  unnamed(expenses, rows.expenses.filter(({ expenseId }) => expenseId === undefined).length);
  return found.sort((one, other) => urgency(one) - urgency(other) || one.id.localeCompare(other.id));
}

export function homeView(desk: Desk): HomeView {
  const workbook = readWorkbook(desk);
  const all = workbook ? attentionRows(workbook, desk.reading.today) : [];
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
    rows: {
      [orders.name]: workbook?.rows.orders.length ?? 0,
      [shipments.name]: workbook?.rows.shipments.length ?? 0,
      [inventory.name]: workbook?.rows.inventory.length ?? 0,
      [expenses.name]: workbook?.rows.expenses.length ?? 0,
    },
  };
}
