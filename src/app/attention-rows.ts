// Which rows of the workbook need a person, most urgent first: the panel and the reminders tell the same.
import {
  type Attention,
  type Judged,
  judgeExpense,
  judgeItem,
  judgeOrder,
  judgeShipment,
  urgency,
} from '../domain/attention';
import type { NextStep } from '../domain/digest';
import { nextForExpense, nextForItem, nextForOrder, nextForShipment } from '../domain/next-step';
import { orderLinks } from '../domain/waits';
import { normaliseKey } from '../schema/cells';
import type { IsoDate, Value } from '../schema/kinds';
import { keyColumn, type Table } from '../schema/table';
import { expenses } from '../tabs/expenses/table';
import { inventory } from '../tabs/inventory/table';
import { orders } from '../tabs/orders/table';
import { shipments } from '../tabs/shipments/table';
import { stockMoves } from '../tabs/stock-moves/table';
import * as en from '../text/en';
import type { Workbook } from './read-workbook';
import { rowTitle } from './row-title';

type Row = { readonly [key: string]: Value | undefined };
type About = Omit<Attention, keyof Judged | 'table' | 'id'>;

/** What a reminder says of a row beyond what the panel shows. */
export interface ForMail {
  readonly next?: NextStep | undefined;
  readonly slipReason?: string | undefined;
  readonly trackingMissing?: boolean;
  readonly way?: { readonly direction: string; readonly party: string };
}

/** What an item is counted in unless its row says otherwise. */
const PIECES = 'pcs';

/** A row that needs someone. */
export interface Wanting {
  readonly table: Table;
  readonly attention: Attention;
  /** What else it needs. */
  readonly also?: Judged | undefined;
  readonly owner: string | undefined;
  /** The row's number. */
  readonly row: number;
  readonly mail: ForMail;
}

/** A table's rows with all that is known of them. */
interface Known<R, Figures> {
  readonly table: Table;
  readonly rows: readonly R[];
  readonly numbers: readonly number[];
  readonly figures: readonly (Figures | undefined)[];
}

const ownerOf = (row: Row) => (row.owner === undefined ? undefined : String(row.owner));

/** The rows of one table that `judge` finds wanting, told by `about`; rows snoozed past today are left out. */
function wanting<R extends Row, Figures>(
  { table, rows, numbers, figures }: Known<R, Figures>,
  today: IsoDate,
  judge: (row: R, figures: Figures) => Judged | undefined,
  about: (row: R, figures: Figures) => About,
  mail: (judged: Judged, row: R, figures: Figures) => ForMail,
): readonly Wanting[] {
  return rows.flatMap((row, index) => {
    const figure = figures[index];
    const isSnoozed = row.snoozedUntil !== undefined && row.snoozedUntil > today;
    const judged = figure === undefined || isSnoozed ? undefined : judge(row, figure);
    if (figure === undefined || !judged) return [];
    const id = String(row[keyColumn(table)] ?? '');
    const { also, ...first } = judged;
    return [
      {
        table,
        attention: { ...first, table: table.name, id, ...about(row, figure) },
        also,
        owner: ownerOf(row),
        row: numbers[index] ?? 0,
        mail: mail(judged, row, figure),
      },
    ];
  });
}

/** The rows of one table that have no id to be called by. */
function unnamed(table: Table, rows: readonly Row[], numbers: readonly number[]): readonly Wanting[] {
  const judged = { tile: 'check', tone: 'soon', finding: { code: 'noId' } } as const;
  return rows.flatMap((row, index) => {
    if (row[keyColumn(table)] !== undefined) return [];
    const attention = { ...judged, table: table.name, id: '', title: en.rowsOf(1, table.name), party: '' };
    return [{ table, attention, owner: ownerOf(row), row: numbers[index] ?? 0, mail: { next: { code: 'giveId' } } }];
  });
}

/** Every row that needs someone, in the order of the tabs. */
export function wantingRows({ rows, numbers, figures, settings }: Workbook, today: IsoDate): readonly Wanting[] {
  const units = new Map(rows.inventory.map(({ sku, unit }) => [normaliseKey(sku), unit]));
  const unitOf = (sku: string | undefined) => {
    const unit = sku === undefined ? undefined : units.get(normaliseKey(sku));
    return unit === undefined || unit === PIECES ? {} : { unit };
  };
  const linksOf = orderLinks(rows, figures, today, { expenses: expenses.name, shipments: shipments.name });
  const ended = new Set(
    rows.orders.flatMap(({ orderId, stage }) =>
      stage === 'Closed' || stage === 'Cancelled' ? [normaliseKey(orderId)] : [],
    ),
  );
  /** What was planned for an order that has ended will not leave. */
  const isOff = ({ order, direction, shippedOn }: (typeof rows.shipments)[number]) =>
    direction !== 'Inbound' && shippedOn === undefined && ended.has(normaliseKey(order));
  return [
    ...wanting(
      { table: orders, rows: rows.orders, numbers: numbers.orders, figures: figures.orders },
      today,
      (order, figure) => judgeOrder(order, figure, settings, today, linksOf(order.orderId)),
      (order, { open }) => ({
        title: rowTitle(orders, order),
        party: order.factory ?? '',
        progress: { ordered: order.quantity ?? 0, open },
      }),
      (judged, order, figure) => ({ next: nextForOrder(judged, order, figure), slipReason: order.slipReason }),
    ),
    ...wanting(
      { table: shipments, rows: rows.shipments, numbers: numbers.shipments, figures: figures.shipments },
      today,
      (shipment, figure) => (isOff(shipment) ? undefined : judgeShipment(shipment, figure, settings, today)),
      ({ direction, carrier, trackingNumber, quantity, sku }, { counterparty }) => ({
        title: en.shipmentTitle(direction ?? '', counterparty ?? ''),
        party: [carrier, trackingNumber].filter(Boolean).join(' '),
        pieces: quantity ?? 0,
        ...unitOf(sku),
      }),
      (judged, shipment, { status, counterparty }) => ({
        next: nextForShipment(judged, shipment),
        trackingMissing: shipment.trackingNumber === undefined && shipment.mode !== 'Road' && status !== 'Delivered',
        way: { direction: shipment.direction ?? '', party: counterparty ?? '' },
      }),
    ),
    ...wanting(
      { table: inventory, rows: rows.inventory, numbers: numbers.inventory, figures: figures.inventory },
      today,
      ({ unit }, figure) => judgeItem(figure, unit ?? ''),
      (item) => ({ title: rowTitle(inventory, item), party: item.supplier ?? '' }),
      (_judged, _item, figure) => ({ next: nextForItem(figure) }),
    ),
    ...wanting(
      { table: expenses, rows: rows.expenses, numbers: numbers.expenses, figures: figures.expenses },
      today,
      (expense, figure) => judgeExpense(expense, figure, today),
      (expense) => ({
        title: rowTitle(expenses, expense),
        party: expense.order ?? '',
        money: { amount: expense.amount ?? 0, currency: expense.currency ?? settings.baseCurrency },
      }),
      (judged, expense) => ({ next: nextForExpense(judged, expense) }),
    ),
    ...unnamed(orders, rows.orders, numbers.orders),
    ...unnamed(inventory, rows.inventory, numbers.inventory),
    ...unnamed(stockMoves, rows.stockMoves, numbers.stockMoves),
    ...unnamed(shipments, rows.shipments, numbers.shipments),
    ...unnamed(expenses, rows.expenses, numbers.expenses),
  ];
}

/** As the panel shows them: the rows of a tab that have no id together, the most urgent first. */
export function attentionRows(workbook: Workbook, today: IsoDate): readonly Attention[] {
  const found = wantingRows(workbook, today).flatMap(({ attention, also }): readonly Attention[] =>
    also ? [attention, { ...attention, ...also }] : [attention],
  );
  const tabs = new Set(found.filter(({ id }) => id === '').map(({ table }) => table));
  const nameless = [...tabs].flatMap((tab): readonly Attention[] => {
    const rows = found.filter(({ id, table }) => id === '' && table === tab);
    return rows.slice(0, 1).map((row) => ({ ...row, title: en.rowsOf(rows.length, tab) }));
  });
  const told = [...found.filter(({ id }) => id !== ''), ...nameless];
  return told.sort((one, other) => urgency(one) - urgency(other) || one.id.localeCompare(other.id));
}
