// The figures as 0.1.0 computed them, each rule written out by hand: what the evaluator's time is measured against.
import { normaliseKey } from '../src/schema/cells';
import { daysBetween } from '../src/schema/dates';
import { roundMoney, tidy } from '../src/schema/money';
import { normalQuantile } from '../src/schema/normal-quantile';

type Text = string | undefined;
type Amount = number | undefined;

/** A date is ISO text, a blank is undefined. */
interface Order {
  readonly orderId: Text;
  readonly customer: Text;
  readonly factory: Text;
  readonly stage: Text;
  readonly quantity: Amount;
  readonly unitPrice: Amount;
  readonly tolerance: Amount;
  readonly shipBy: Text;
  readonly cancelDate: Text;
  readonly originalExFactory: Text;
  readonly revisedExFactory: Text;
  readonly actualExFactory: Text;
}
interface Item {
  readonly sku: Text;
  readonly supplier: Text;
  readonly dailyDemand: Amount;
  readonly demandDeviation: Amount;
  readonly leadTime: Amount;
  readonly leadTimeDeviation: Amount;
  readonly serviceLevel: Amount;
}
interface Move {
  readonly moveId: Text;
  readonly sku: Text;
  readonly kind: Text;
  readonly quantity: Amount;
  readonly unitCost: Amount;
  readonly shipment: Text;
}
interface Shipment {
  readonly shipmentId: Text;
  readonly direction: Text;
  readonly order: Text;
  readonly sku: Text;
  readonly quantity: Amount;
  readonly carrier: Text;
  readonly trackingNumber: Text;
  readonly etd: Text;
  readonly shippedOn: Text;
  readonly eta: Text;
  readonly deliveredOn: Text;
}
interface Expense {
  readonly expenseId: Text;
  readonly category: Text;
  readonly order: Text;
  readonly amount: Amount;
  readonly currency: Text;
  readonly rate: Amount;
  readonly dueDate: Text;
  readonly paidOn: Text;
}
interface Setting {
  readonly setting: Text;
  readonly item: Text;
  readonly value: string | number | undefined;
}

export interface Rows {
  readonly orders: readonly Order[];
  readonly inventory: readonly Item[];
  readonly stockMoves: readonly Move[];
  readonly shipments: readonly Shipment[];
  readonly expenses: readonly Expense[];
}

interface Settings {
  readonly baseCurrency: string;
  readonly tolerance: number;
  readonly leadDays: { readonly orders: number; readonly expenses: number };
  readonly of: (setting: string, item: Text) => string | number | undefined;
}

export function readSettings(rows: readonly Setting[]): Settings {
  const values = new Map<string, string | number | undefined>();
  for (const { setting, item, value } of rows) {
    const name = `${normaliseKey(setting)}|${normaliseKey(item)}`;
    if (!values.has(name)) values.set(name, value);
  }
  const number = (name: string) => Number(values.get(name) ?? 0);
  return {
    baseCurrency: String(values.get('base currency|') ?? ''),
    tolerance: number('default tolerance|'),
    leadDays: { orders: number('lead days|orders'), expenses: number('lead days|expenses') },
    of: (setting, item) => {
      const value = values.get(`${setting.toLowerCase()}|${normaliseKey(item)}`);
      return normaliseKey(item) === '' || value === '' ? undefined : value;
    },
  };
}

const fraction = (typed: number) => (typed >= 1 ? typed / 100 : typed);
const positive = (value: Amount) => Math.max(0, value ?? 0);

function dueDate(order: Order): Text {
  if (order.actualExFactory !== undefined) return order.shipBy ?? order.cancelDate;
  return order.revisedExFactory ?? order.originalExFactory;
}

function openQuantity(order: Order, shipped: number, settings: Settings): number {
  if (order.stage === 'Closed' || order.stage === 'Cancelled') return 0;
  const quantity = order.quantity ?? 0;
  const least = quantity * (1 - fraction(order.tolerance ?? settings.tolerance));
  return shipped + 1 / 1_000_000 >= least ? 0 : Math.max(0, quantity - shipped);
}

function orderStatus(order: Order, open: number, shipped: number, settings: Settings, today: string): string {
  if (order.stage === 'Draft' || order.stage === 'Cancelled' || order.stage === 'Closed') return order.stage;
  if ((order.quantity ?? 0) <= 0) return 'No quantity';
  if (open === 0) return 'Shipped';
  if (!order.originalExFactory && !order.revisedExFactory && !order.actualExFactory) return 'No date';
  const due = dueDate(order);
  const isPast = (day: Text) => day !== undefined && day < today;
  if ([due, order.shipBy, order.cancelDate].some(isPast)) return 'Late';
  const misses = (day: Text) => day !== undefined && due !== undefined && due > day;
  if (order.actualExFactory === undefined && [order.shipBy, order.cancelDate].some(misses)) return 'At risk';
  const isNear = (day: Text) => day !== undefined && daysBetween(today, day) <= settings.leadDays.orders;
  if ([due, order.cancelDate].some(isNear)) return 'Due soon';
  return shipped > 0 ? 'Part shipped' : 'On track';
}

function orderFigures(order: Order, shipped: number, spent: number, settings: Settings, today: string) {
  const due = dueDate(order);
  const open = openQuantity(order, shipped, settings);
  const status = orderStatus(order, open, shipped, settings, today);
  const done = status === 'Closed' || status === 'Cancelled' || status === 'Shipped';
  const { quantity, unitPrice } = order;
  return {
    due,
    shipped,
    open,
    filled: quantity !== undefined && quantity > 0 ? shipped / quantity : undefined,
    value: quantity !== undefined && unitPrice !== undefined ? quantity * unitPrice : undefined,
    expenses: spent,
    daysLeft: done || due === undefined ? undefined : daysBetween(today, due),
    daysToCancel: done || order.cancelDate === undefined ? undefined : daysBetween(today, order.cancelDate),
    status,
  };
}

function reorderPoint(item: Item): Amount {
  const demand = positive(item.dailyDemand);
  if (demand === 0) return undefined;
  const lead = positive(item.leadTime);
  const spread = Math.sqrt(
    lead * positive(item.demandDeviation) ** 2 + demand ** 2 * positive(item.leadTimeDeviation) ** 2,
  );
  const level = fraction(item.serviceLevel ?? 0);
  return demand * lead + (level > 0 && level < 1 ? normalQuantile(level) : 0) * spread;
}

interface ItemSums {
  readonly onHand: number;
  readonly received: number;
  readonly issued: number;
  readonly stockValue: number;
  readonly allocated: number;
  readonly onOrder: number;
}

function itemFigures(item: Item, sums: ItemSums) {
  const available = sums.onHand - sums.allocated;
  const point = reorderPoint(item);
  const low = point !== undefined && available + sums.onOrder <= point;
  return {
    ...sums,
    available,
    averageCost: sums.onHand === 0 ? undefined : sums.stockValue / sums.onHand,
    reorderPoint: point,
    status: available < 0 ? 'Oversold' : sums.onHand <= 0 ? 'Out' : low ? 'Low' : 'OK',
  };
}

function shipmentStatus(shipment: Shipment, today: string): string {
  if (shipment.deliveredOn !== undefined) return 'Delivered';
  if (shipment.eta !== undefined && shipment.eta < today) return 'Late';
  if (shipment.shippedOn !== undefined) return 'In transit';
  return shipment.etd !== undefined && shipment.etd < today ? 'Overdue to ship' : 'Planned';
}

function daysLate({ eta, etd, deliveredOn }: Shipment, status: string, today: string): Amount {
  if (status === 'Delivered' && deliveredOn !== undefined && eta !== undefined) {
    const days = daysBetween(eta, deliveredOn);
    return days > 0 ? days : undefined;
  }
  if (status === 'Late' && eta !== undefined) return daysBetween(eta, today);
  if (status === 'Overdue to ship' && etd !== undefined) return daysBetween(etd, today);
  return undefined;
}

function trackingLink({ carrier, trackingNumber }: Shipment, settings: Settings): Text {
  const template = settings.of('Carrier link', carrier);
  if (trackingNumber === undefined || template === undefined) return undefined;
  return String(template)
    .split('{number}')
    .join(encodeURIComponent(trackingNumber.split(' ').join('')));
}

interface Links {
  readonly order: Order | undefined;
  readonly supplier: Text;
  readonly received: number;
}

function shipmentFigures(shipment: Shipment, { order, supplier, received }: Links, settings: Settings, today: string) {
  const { direction } = shipment;
  const status = shipmentStatus(shipment, today);
  const customer = direction === undefined ? undefined : order?.customer;
  return {
    counterparty: direction === 'Inbound' ? (order?.factory ?? supplier) : customer,
    received,
    toReceive: direction === 'Inbound' ? Math.max(0, (shipment.quantity ?? 0) - received) : undefined,
    status,
    daysLate: daysLate(shipment, status, today),
    trackingLink: trackingLink(shipment, settings),
  };
}

function rateOf({ currency, rate }: Expense, settings: Settings): Amount {
  if (rate !== undefined && rate > 0) return rate;
  const code = currency?.toLowerCase() ?? '';
  return code === '' || code === settings.baseCurrency.toLowerCase() ? 1 : undefined;
}

function baseAmount(expense: Expense, settings: Settings): Amount {
  const rate = rateOf(expense, settings);
  if (expense.amount === undefined || rate === undefined) return undefined;
  return roundMoney(expense.amount * rate, settings.baseCurrency);
}

function expenseStatus(expense: Expense, settings: Settings, today: string): string {
  if (rateOf(expense, settings) === undefined) return 'No rate';
  if (expense.paidOn !== undefined) return 'Paid';
  if (expense.dueDate === undefined) return 'Open';
  const left = daysBetween(today, expense.dueDate);
  if (left < 0) return 'Overdue';
  return left <= settings.leadDays.expenses ? 'Due soon' : 'Open';
}

function expenseFigures(expense: Expense, spent: number, settings: Settings, today: string) {
  const budget = settings.of('Budget', expense.category);
  const { dueDate: due, paidOn } = expense;
  return {
    baseAmount: baseAmount(expense, settings),
    daysLeft: due === undefined || paidOn !== undefined ? undefined : daysBetween(today, due),
    budgetLeft: typeof budget === 'number' ? roundMoney(budget - spent, settings.baseCurrency) : undefined,
    status: expenseStatus(expense, settings, today),
  };
}

/** Σ of `value` by normalised key, over the rows that `counts`. */
function sumBy<Row>(
  rows: readonly Row[],
  key: (row: Row) => Text,
  value: (row: Row) => Amount,
  counts: (row: Row) => boolean = () => true,
): (key: Text) => number {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const name = normaliseKey(key(row));
    const amount = value(row);
    if (name !== '' && amount !== undefined && counts(row)) sums.set(name, (sums.get(name) ?? 0) + amount);
  }
  return (wanted) => tidy(sums.get(normaliseKey(wanted)) ?? 0);
}

/** The first row of a key. */
function firstBy<Row>(rows: readonly Row[], key: (row: Row) => Text): (key: Text) => Row | undefined {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const name = normaliseKey(key(row));
    if (name !== '' && !first.has(name)) first.set(name, row);
  }
  return (wanted) => first.get(normaliseKey(wanted));
}

function sumsOfStock(rows: Rows) {
  const moved = (kind: string) =>
    sumBy(
      rows.stockMoves,
      ({ sku }) => sku,
      ({ quantity }) => quantity,
      (move) => move.kind === kind,
    );
  return {
    onHand: sumBy(
      rows.stockMoves,
      ({ sku }) => sku,
      ({ quantity }) => quantity,
    ),
    received: moved('Receipt'),
    issued: moved('Issue'),
    value: sumBy(
      rows.stockMoves,
      ({ sku }) => sku,
      ({ moveId, quantity, unitCost }) => (moveId === undefined ? undefined : (quantity ?? 0) * (unitCost ?? 0)),
    ),
    byShipment: sumBy(
      rows.stockMoves,
      ({ shipment }) => shipment,
      ({ quantity }) => quantity,
      ({ kind }) => kind === 'Receipt',
    ),
  };
}

function sumsOfShipments(
  rows: Rows,
  orderOf: (id: Text) => Order | undefined,
  toReceive: ReadonlyMap<Shipment, Amount>,
) {
  const isLive = ({ order }: Shipment) => !['Closed', 'Cancelled'].includes(orderOf(order)?.stage ?? '');
  return {
    shipped: sumBy(
      rows.shipments,
      ({ order }) => order,
      ({ quantity }) => quantity,
      ({ direction, shippedOn }) => direction === 'Outbound' && shippedOn !== undefined,
    ),
    allocated: sumBy(
      rows.shipments,
      ({ sku }) => sku,
      ({ quantity }) => quantity,
      (shipment) =>
        ['Outbound', 'Sample'].includes(shipment.direction ?? '') &&
        shipment.shippedOn === undefined &&
        isLive(shipment),
    ),
    onOrder: sumBy(
      rows.shipments,
      ({ sku }) => sku,
      (shipment) => (shipment.shipmentId === undefined ? undefined : toReceive.get(shipment)),
    ),
  };
}

/** The figures of every row; every row has an id here. */
export function figuresByHand(rows: Rows, settings: Settings, today: string) {
  const orderOf = firstBy(rows.orders, ({ orderId }) => orderId);
  const itemOf = firstBy(rows.inventory, ({ sku }) => sku);
  const stock = sumsOfStock(rows);
  const shipments = rows.shipments.map((shipment) =>
    shipmentFigures(
      shipment,
      {
        order: orderOf(shipment.order),
        supplier: itemOf(shipment.sku)?.supplier,
        received: stock.byShipment(shipment.shipmentId),
      },
      settings,
      today,
    ),
  );
  const toReceive = new Map(rows.shipments.map((shipment, index) => [shipment, shipments[index]?.toReceive]));
  const { shipped, allocated, onOrder } = sumsOfShipments(rows, orderOf, toReceive);
  const spentBy = (key: (expense: Expense) => Text) =>
    sumBy(rows.expenses, key, (expense) => baseAmount(expense, settings));
  const [spentOn, spentIn] = [spentBy(({ order }) => order), spentBy(({ category }) => category)];
  return {
    orders: rows.orders.map((order) =>
      orderFigures(order, shipped(order.orderId), spentOn(order.orderId), settings, today),
    ),
    inventory: rows.inventory.map((item) =>
      itemFigures(item, {
        onHand: stock.onHand(item.sku),
        received: stock.received(item.sku),
        issued: 0 - stock.issued(item.sku),
        stockValue: stock.value(item.sku),
        allocated: allocated(item.sku),
        onOrder: onOrder(item.sku),
      }),
    ),
    stockMoves: rows.stockMoves.map(({ quantity, unitCost }) => ({ value: (quantity ?? 0) * (unitCost ?? 0) })),
    shipments,
    expenses: rows.expenses.map((expense) => expenseFigures(expense, spentIn(expense.category), settings, today)),
  };
}
