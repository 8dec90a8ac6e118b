// The whole workbook judged from its input columns: what the formulas show, computed without them.
import { normaliseKey } from '../schema/cells';
import type { IsoDate } from '../schema/kinds';
import { tidy } from '../schema/money';
import { baseAmount, type Expense, type ExpenseFigures, expenseFigures } from './expenses';
import { type Item, type ItemFigures, itemFigures } from './inventory';
import { type LedgerMove, movedByShipment } from './ledger';
import { type Order, type OrderFigures, orderFigures } from './orders';
import type { Settings } from './settings';
import { type Shipment, type ShipmentFigures, shipmentFigures } from './shipments';

/** The input rows of the workbook, each with its id; a row without one takes part in sums but has no figures. */
export interface WorkbookRows {
  readonly orders: readonly (Order & {
    readonly orderId: string | undefined;
    readonly customer: string | undefined;
    readonly factory: string | undefined;
  })[];
  readonly inventory: readonly (Item & {
    readonly sku: string | undefined;
    readonly kind: string | undefined;
    readonly supplier: string | undefined;
  })[];
  readonly stockMoves: readonly LedgerMove[];
  readonly shipments: readonly (Shipment & { readonly shipmentId: string | undefined })[];
  readonly expenses: readonly (Expense & {
    readonly expenseId: string | undefined;
    readonly order: string | undefined;
  })[];
}

/** The figures of each row, in the order of the rows; undefined for a row without an id. */
export interface WorkbookFigures {
  readonly orders: readonly (OrderFigures | undefined)[];
  readonly inventory: readonly (ItemFigures | undefined)[];
  readonly shipments: readonly (ShipmentFigures | undefined)[];
  readonly expenses: readonly (ExpenseFigures | undefined)[];
}

/** Σ of `value` by normalised key, over the rows that `counts`; rows without key or value count nothing. */
function sumBy<Row>(
  rows: readonly Row[],
  key: (row: Row) => string | undefined,
  value: (row: Row) => number | undefined,
  counts: (row: Row) => boolean = () => true,
): (key: string | undefined) => number {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const name = normaliseKey(key(row));
    const amount = value(row);
    if (name !== '' && amount !== undefined && counts(row)) sums.set(name, (sums.get(name) ?? 0) + amount);
  }
  return (wanted) => tidy(sums.get(normaliseKey(wanted)) ?? 0);
}

/** The first row of a key. */
function firstBy<Row>(
  rows: readonly Row[],
  key: (row: Row) => string | undefined,
): (key: string | undefined) => Row | undefined {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const name = normaliseKey(key(row));
    if (name !== '' && !first.has(name)) first.set(name, row);
  }
  return (wanted) => first.get(normaliseKey(wanted));
}

export function workbookFigures(rows: WorkbookRows, settings: Settings, today: IsoDate): WorkbookFigures {
  const orderOf = firstBy(rows.orders, ({ orderId }) => orderId);
  const itemOf = firstBy(rows.inventory, ({ sku }) => sku);
  const receivedOn = movedByShipment(rows.stockMoves, 'Receipt');
  const issuedOn = movedByShipment(rows.stockMoves, 'Issue');

  const shipments = rows.shipments.map((shipment) => {
    const order = orderOf(shipment.order);
    const { shipmentId } = shipment;
    const [received, issued] = [receivedOn(shipmentId), 0 - issuedOn(shipmentId)];
    const supplier = itemOf(shipment.sku)?.supplier;
    return shipmentFigures(
      shipment,
      { customer: order?.customer, factory: order?.factory, supplier, received, issued },
      settings,
      today,
    );
  });
  const isLive = ({ order }: Shipment) => !['Closed', 'Cancelled'].includes(orderOf(order)?.stage ?? '');
  const isPromised = (shipment: Shipment) =>
    ['Outbound', 'Sample'].includes(shipment.direction ?? '') && shipment.shippedOn === undefined && isLive(shipment);

  const shipped = sumBy(
    rows.shipments,
    ({ order }) => order,
    ({ quantity }) => quantity,
    ({ direction, shippedOn }) => direction === 'Outbound' && shippedOn !== undefined,
  );
  const allocated = sumBy(
    rows.shipments,
    ({ sku }) => sku,
    ({ quantity }) => quantity,
    isPromised,
  );
  const identified = rows.shipments.map((shipment, index) => ({
    sku: shipment.sku,
    toReceive: shipment.shipmentId === undefined ? undefined : shipments[index]?.toReceive,
  }));
  const onOrder = sumBy(
    identified,
    ({ sku }) => sku,
    ({ toReceive }) => toReceive,
  );

  const counted = rows.expenses.filter(({ expenseId }) => expenseId !== undefined);
  const spentOn = sumBy(
    counted,
    ({ order }) => order,
    (expense) => baseAmount(expense, settings),
  );
  const spentIn = sumBy(
    counted,
    ({ category }) => category,
    (expense) => baseAmount(expense, settings),
  );

  const movesOf = (kind: string) =>
    sumBy(
      rows.stockMoves,
      ({ sku }) => sku,
      (move) => move.quantity,
      (move) => move.kind === kind,
    );
  const onHand = sumBy(
    rows.stockMoves,
    ({ sku }) => sku,
    ({ quantity }) => quantity,
  );
  const [received, issued] = [movesOf('Receipt'), movesOf('Issue')];
  const stockValue = sumBy(
    rows.stockMoves,
    ({ sku }) => sku,
    (move) => (move.moveId === undefined ? undefined : (move.quantity ?? 0) * (move.unitCost ?? 0)),
  );

  return {
    orders: rows.orders.map((order) => {
      if (order.orderId === undefined) return undefined;
      const sums = { shipped: shipped(order.orderId), expenses: spentOn(order.orderId) };
      return orderFigures(order, sums, settings, today);
    }),
    inventory: rows.inventory.map((item) => {
      if (item.sku === undefined) return undefined;
      return itemFigures(item, {
        onHand: onHand(item.sku),
        received: received(item.sku),
        issued: 0 - issued(item.sku),
        stockValue: stockValue(item.sku),
        allocated: allocated(item.sku),
        onOrder: onOrder(item.sku),
      });
    }),
    shipments: shipments.map((figures, index) =>
      rows.shipments[index]?.shipmentId === undefined ? undefined : figures,
    ),
    expenses: rows.expenses.map((expense) =>
      expense.expenseId === undefined ? undefined : expenseFigures(expense, spentIn(expense.category), settings, today),
    ),
  };
}
