// Which rows of the workbook need a person, most urgent first, as the panel shows them.
import {
  type Attention,
  type Judged,
  judgeExpense,
  judgeItem,
  judgeOrder,
  judgeShipment,
  urgency,
} from '../domain/attention';
import type { IsoDate, Value } from '../schema/kinds';
import { keyColumn, type Table } from '../schema/table';
import { expenses } from '../tables/expenses';
import { inventory } from '../tables/inventory';
import { orders } from '../tables/orders';
import { shipments } from '../tables/shipments';
import { stockMoves } from '../tables/stock-moves';
import * as en from '../text/en';
import type { Workbook } from './read-workbook';
import { rowTitle } from './row-title';

type Row = { readonly [key: string]: Value | undefined };
type About = Omit<Attention, keyof Judged | 'table' | 'id'>;

/** The rows of one table that `judge` finds wanting, told by `about`; rows snoozed past today are left out. */
function wanting<R extends Row, Figures>(
  table: Table,
  rows: readonly R[],
  figures: readonly (Figures | undefined)[],
  today: IsoDate,
  judge: (row: R, figures: Figures) => Judged | undefined,
  about: (row: R, figures: Figures) => About,
): readonly Attention[] {
  return rows.flatMap((row, index) => {
    const figure = figures[index];
    const isSnoozed = row.snoozedUntil !== undefined && row.snoozedUntil > today;
    const judged = figure === undefined || isSnoozed ? undefined : judge(row, figure);
    if (figure === undefined || !judged) return [];
    return [{ ...judged, table: table.name, id: String(row[keyColumn(table)] ?? ''), ...about(row, figure) }];
  });
}

/** The rows of one table that have no id to be called by, together. */
function unnamed(table: Table, rows: readonly Row[]): readonly Attention[] {
  const count = rows.filter((row) => row[keyColumn(table)] === undefined).length;
  const judged = { tile: 'check', tone: 'soon', finding: { code: 'noId' } } as const;
  return count === 0 ? [] : [{ ...judged, table: table.name, id: '', title: en.rowsOf(count, table.name), party: '' }];
}

export function attentionRows({ rows, figures, settings }: Workbook, today: IsoDate): readonly Attention[] {
  const found = [
    ...wanting(
      orders,
      rows.orders,
      figures.orders,
      today,
      (order, figure) => judgeOrder(order, figure, settings, today),
      (order, { open }) => ({
        title: rowTitle(orders, order),
        party: order.factory ?? '',
        progress: { ordered: order.quantity ?? 0, open },
      }),
    ),
    ...wanting(
      shipments,
      rows.shipments,
      figures.shipments,
      today,
      (shipment, figure) => judgeShipment(shipment, figure, settings, today),
      ({ direction, carrier, trackingNumber, quantity }, { counterparty }) => ({
        title: en.shipmentTitle(direction ?? '', counterparty ?? ''),
        party: [carrier, trackingNumber].filter(Boolean).join(' '),
        pieces: quantity ?? 0,
      }),
    ),
    ...wanting(
      inventory,
      rows.inventory,
      figures.inventory,
      today,
      ({ unit }, figure) => judgeItem(figure, unit ?? ''),
      (item) => ({ title: rowTitle(inventory, item), party: item.supplier ?? '' }),
    ),
    ...wanting(
      expenses,
      rows.expenses,
      figures.expenses,
      today,
      (expense, figure) => judgeExpense(expense, figure, today),
      (expense) => ({
        title: rowTitle(expenses, expense),
        party: expense.order ?? '',
        money: { amount: expense.amount ?? 0, currency: expense.currency ?? settings.baseCurrency },
      }),
    ),
    ...unnamed(orders, rows.orders),
    ...unnamed(inventory, rows.inventory),
    ...unnamed(stockMoves, rows.stockMoves),
    ...unnamed(shipments, rows.shipments),
    ...unnamed(expenses, rows.expenses),
  ];
  return found.sort((one, other) => urgency(one) - urgency(other) || one.id.localeCompare(other.id));
}
