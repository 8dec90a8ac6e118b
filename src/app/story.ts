// One order's story: its quantities, its dates against plan, and all that other tabs hold for it.
import { balanceOf } from '../domain/balance';
import { reversedMoves } from '../domain/ledger';
import { normaliseKey } from '../schema/cells';
import { daysBetween } from '../schema/dates';
import type { IsoDate } from '../schema/kinds';
import type { RowOf, Tone } from '../schema/table';
import { readText } from '../schema/wire';
import { expenses } from '../tabs/expenses/table';
import { orders } from '../tabs/orders/table';
import { shipments } from '../tabs/shipments/table';
import { stockMoves } from '../tabs/stock-moves/table';
import type { Refusal, StoryView } from './api';
import type { Desk } from './ports';
import { type Numbered, readWorkbook, type Workbook } from './read-workbook';
import { statusesOf, viewOf } from './row-view';
import { type Context, openContext } from './step';

type OrderRow = RowOf<typeof orders>;

/** The rows that name an order, in the order of their tab. */
function namingOrder<R extends { readonly order: string | undefined }>(rows: readonly Numbered<R>[], id: string) {
  return rows.flatMap(({ row }) => (normaliseKey(row.order) === normaliseKey(id) ? [row] : []));
}

/** The days that the order goes by; what is past or near and still to come is marked. */
function datesOf(order: OrderRow, open: boolean, leadDays: number, today: IsoDate): StoryView['dates'] {
  const isLive = open && order.actualExFactory === undefined;
  const toneOf = (day: IsoDate, matters: boolean): Tone => {
    const left = daysBetween(today, day);
    if (!matters || left > leadDays) return 'plain';
    return left < 0 ? 'late' : 'soon';
  };
  const keys = [
    ['orderDate', false],
    ['originalExFactory', isLive && order.revisedExFactory === undefined],
    ['revisedExFactory', isLive],
    ['actualExFactory', false],
    ['startShip', false],
    ['shipBy', open && !isLive],
    ['cancelDate', open],
  ] as const;
  return keys.flatMap(([key, matters]) => {
    const day = order[key];
    if (day === undefined) return [];
    const note = key === 'revisedExFactory' ? order.slipReason : undefined;
    const date = { label: orders.inputs[key].label, day, tone: toneOf(day, matters) };
    return [note === undefined ? date : { ...date, note }];
  });
}

function shipmentsOf(id: string, workbook: Workbook, context: Context): StoryView['shipments'] {
  const statusOf = statusesOf(shipments, workbook, context);
  const figures = new Map(
    workbook.rows.shipments.map(({ shipmentId }, index) => [shipmentId, workbook.figures.shipments[index]]),
  );
  return namingOrder(context.rowsOf(shipments), id).flatMap((row) => {
    const { shipmentId, direction = '', carrier = '', trackingNumber = '', quantity = 0 } = row;
    if (shipmentId === undefined) return [];
    const { trackingLink, unissued = 0 } = figures.get(shipmentId) ?? {};
    return [
      {
        table: shipments.name,
        id: shipmentId,
        direction,
        carrier,
        trackingNumber,
        quantity,
        unissued: unissued > 0,
        ...statusOf(shipmentId),
        ...(trackingLink === undefined ? {} : { trackingLink }),
      },
    ];
  });
}

function movesOf(id: string, context: Context): StoryView['moves'] {
  const taken = reversedMoves(context.rowsOf(stockMoves).map(({ row }) => row));
  return namingOrder(context.rowsOf(stockMoves), id).flatMap(
    ({ moveId, kind = '', sku = '', quantity = 0, date, reverses }) =>
      moveId === undefined
        ? []
        : [
            {
              table: stockMoves.name,
              id: moveId,
              kind,
              sku,
              quantity,
              ...(date === undefined ? {} : { day: date }),
              reversed: reverses !== undefined || taken.has(normaliseKey(moveId)),
            },
          ],
  );
}

function expensesOf(id: string, workbook: Workbook, context: Context): StoryView['expenses'] {
  const statusOf = statusesOf(expenses, workbook, context);
  return namingOrder(context.rowsOf(expenses), id).flatMap(
    ({ expenseId, category = '', vendor = '', amount, currency }) =>
      expenseId === undefined
        ? []
        : [
            {
              table: expenses.name,
              id: expenseId,
              category,
              vendor,
              sum: { amount: amount ?? 0, currency: currency ?? workbook.settings.baseCurrency },
              ...statusOf(expenseId),
            },
          ],
  );
}

export function storyView(desk: Desk, sent: unknown): StoryView | { readonly refused: Refusal } {
  const id = readText(sent);
  const context = openContext(desk);
  const workbook = readWorkbook(desk, context.rowsOf);
  if (!workbook) return { refused: 'notSetUp' };
  const view = viewOf(orders, id, workbook, context);
  const index = workbook.rows.orders.findIndex(({ orderId }) => normaliseKey(orderId) === normaliseKey(id));
  const [order, figures] = [workbook.rows.orders[index], workbook.figures.orders[index]];
  if (!view || !order || !figures) return { refused: 'rowGone' };
  const { settings } = workbook;
  const planned = namingOrder(context.rowsOf(shipments), id)
    .filter(({ direction, shippedOn }) => direction === 'Outbound' && shippedOn === undefined)
    .reduce((sum, { quantity = 0 }) => sum + quantity, 0);
  return {
    ...view,
    customer: order.customer ?? '',
    today: context.today,
    quantities: { ordered: order.quantity ?? 0, shipped: figures.shipped, open: figures.open, planned },
    dates: datesOf(order, figures.open > 0, settings.leadDays.orders, context.today),
    shipments: shipmentsOf(id, workbook, context),
    moves: movesOf(id, context),
    expenses: expensesOf(id, workbook, context),
    money: {
      ...balanceOf(order, namingOrder(context.rowsOf(expenses), id), settings),
      spent: { amount: figures.expenses, currency: settings.baseCurrency },
    },
  };
}
