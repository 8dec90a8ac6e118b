// Ships an order, or a shipment that was planned: the shipments leave, and what they hold leaves the ledger with them.
import { type FormField, formField } from '../../derive/form';
import { exactQuantity, issueCost, movedByShipment, stockBySku, unissued } from '../../domain/ledger';
import { openQuantity, overShipped } from '../../domain/orders';
import { normaliseKey } from '../../schema/cells';
import type { Values } from '../../schema/checks';
import { number as atLeastZero } from '../../schema/kinds';
import { readSizes } from '../../schema/numbers';
import type { RowOf } from '../../schema/table';
import { inventory } from '../../tabs/inventory/table';
import { orders } from '../../tabs/orders/table';
import { shipments } from '../../tabs/shipments/table';
import { stockMoves } from '../../tabs/stock-moves/table';
import * as en from '../../text/en';
import type { Warning } from '../api';
import { type Addition, type Change, type Context, findRow } from '../step';
import { type Action, amount, bare, done, type Offer, section } from './action';

type OrderRow = RowOf<typeof orders>;
type ItemRow = RowOf<typeof inventory>;
type ShipmentRow = RowOf<typeof shipments>;

/** One quantity to ship: of an item, of a shipment that was planned, or of the order at large. */
interface Line {
  readonly field: FormField;
  readonly preset: number;
  readonly sku: string | undefined;
  readonly planned?: ShipmentRow;
}

const isSame = (one: string | undefined, other: string | undefined) => normaliseKey(one) === normaliseKey(other);

/** The finished items of an order's style and colour. */
export function itemsOf(order: OrderRow, context: Context): readonly ItemRow[] {
  return context
    .rowsOf(inventory)
    .map(({ row }) => row)
    .filter(({ sku, style, colour, kind }) => {
      const isFinished = kind === undefined || kind === 'Finished';
      return (
        sku !== undefined &&
        isFinished &&
        style !== undefined &&
        isSame(style, order.style) &&
        isSame(colour, order.colour)
      );
    });
}

function line(key: string, label: string, fact: string, preset: number, more: Pick<Line, 'sku' | 'planned'>): Line {
  const { help, ...field } = formField(shipments, 'quantity');
  return { field: { ...field, key, label, kind: atLeastZero, required: false, help, fact }, preset, ...more };
}

const sumOf = (rows: readonly ShipmentRow[]) =>
  exactQuantity(rows.reduce((sum, { quantity = 0 }) => sum + quantity, 0));

/** What of an order has left, and what is planned to leave. */
function outboundOf(orderId: string, context: Context) {
  const rows = context
    .rowsOf(shipments)
    .map(({ row }) => row)
    .filter((row) => row.direction === 'Outbound' && isSame(row.order, orderId));
  return {
    left: rows.filter(({ shippedOn }) => shippedOn !== undefined),
    planned: rows.filter(({ shippedOn, shipmentId }) => shippedOn === undefined && shipmentId !== undefined),
  };
}

/** What each item of an order still owes: by its size where the order says sizes, else what is on hand goes first. */
function presetBySku(
  order: OrderRow,
  items: readonly ItemRow[],
  moved: readonly ShipmentRow[],
  toShip: number,
  onHand: (sku: string | undefined) => number,
): readonly number[] {
  const sizes = order.sizes === undefined ? undefined : readSizes(order.sizes);
  let rest = toShip;
  return items.map(({ sku, size }) => {
    const ofSize = sizes?.find((entry) => isSame(entry.size, size))?.quantity;
    const already = sumOf(moved.filter((shipment) => isSame(shipment.sku, sku)));
    const wanted = items.length === 1 ? rest : ofSize === undefined ? onHand(sku) : ofSize - already;
    const preset = Math.max(0, Math.min(rest, exactQuantity(wanted)));
    rest = exactQuantity(rest - preset);
    return preset;
  });
}

function orderLines(order: OrderRow, orderId: string, context: Context): readonly Line[] {
  const stock = stockBySku(context.rowsOf(stockMoves).map(({ row }) => row));
  const onHand = (sku: string | undefined) => stock(sku).onHand;
  const { left, planned } = outboundOf(orderId, context);
  const items = itemsOf(order, context);
  const open = openQuantity(order, sumOf(left), context.settings());
  const toShip = Math.max(0, exactQuantity(open - sumOf(planned)));
  const presets = presetBySku(order, items, [...left, ...planned], toShip, onHand);
  const ofPlanned = planned.map((shipment) => plannedLine(shipment, onHand));
  const ofItems = items.map(({ sku = '' }, index) =>
    line(`sku:${sku}`, sku, en.fact.onHand(onHand(sku)), presets[index] ?? 0, { sku }),
  );
  if (ofItems.length > 0) return [...ofPlanned, ...ofItems];
  if (ofPlanned.length > 0 && toShip === 0) return ofPlanned;
  return [...ofPlanned, line('order', en.fact.pieces, en.fact.open(toShip), toShip, { sku: undefined })];
}

function plannedLine(shipment: ShipmentRow, onHand: (sku: string | undefined) => number): Line {
  const { shipmentId = '', sku, quantity = 0 } = shipment;
  const fact = sku === undefined ? en.fact.planned : en.fact.plannedOnHand(onHand(sku));
  return line(`shipment:${shipmentId}`, [shipmentId, sku].filter(Boolean).join(' '), fact, quantity, {
    sku,
    planned: shipment,
  });
}

export const shipOrder: Action = (id, context) => {
  const order = findRow(context, orders, id)?.row;
  if (!order || order.stage === 'Closed' || order.stage === 'Cancelled') return undefined;
  const lines = orderLines(order, id, context);
  if (lines.length === 0) return undefined;
  const open = openQuantity(order, sumOf(outboundOf(id, context).left), context.settings());
  const total = { keys: lines.map(({ field }) => field.key), of: open };
  return { ...shipOffer(lines, order, context), ...(open > 0 ? { total } : {}) };
};

/** A shipment that was planned leaves. */
export const shipPlanned: Action = (id, context) => {
  const shipment = findRow(context, shipments, id)?.row;
  if (!shipment || shipment.shippedOn !== undefined || shipment.direction === undefined) return undefined;
  if (shipment.direction === 'Inbound' || shipment.deliveredOn !== undefined) return undefined;
  const order = shipment.order === undefined ? undefined : findRow(context, orders, shipment.order)?.row;
  const stock = stockBySku(context.rowsOf(stockMoves).map(({ row }) => row));
  return shipOffer([plannedLine(shipment, (sku) => stock(sku).onHand)], order, context);
};

const CARRIER_KEYS = ['carrier', 'trackingNumber', 'mode', 'incoterm', 'etd', 'eta'] as const;

function shipOffer(lines: readonly Line[], order: OrderRow | undefined, context: Context): Offer {
  const field = (key: string): FormField => formField(shipments, key);
  const [only] = lines;
  const known = lines.length === 1 ? only?.planned : undefined;
  return {
    sections: [
      section([
        ...lines.map((each) => each.field),
        { ...field('shippedOn'), paired: false, help: en.fact.shippedOnHelp },
        field('carrier'),
        field('trackingNumber'),
        field('etd'),
        field('eta'),
      ]),
      section([field('mode'), field('incoterm')], field('mode').label),
    ],
    rules: shipments.rules ?? [],
    presets: {
      ...Object.fromEntries(lines.map(({ field: { key }, preset }) => [key, preset === 0 ? undefined : preset])),
      ...Object.fromEntries(CARRIER_KEYS.map((key) => [key, known?.[key]])),
      shippedOn: context.today,
    },
    plan: (values) => planShipping(lines, values, order, context),
  };
}

function planShipping(
  lines: readonly Line[],
  values: Values,
  order: OrderRow | undefined,
  context: Context,
): ReturnType<Offer['plan']> {
  const leaving = lines.flatMap((each) => {
    const quantity = amount(values, each.field.key);
    return quantity > 0 ? [{ ...each, quantity }] : [];
  });
  const [first] = lines;
  if (leaving.length === 0) return { ok: false, problems: { [first?.field.key ?? '']: { code: 'noQuantity' } } };

  const { shippedOn } = values;
  const carried = Object.fromEntries(CARRIER_KEYS.map((key) => [key, values[key]]));
  const filled = Object.fromEntries(Object.entries(carried).filter(([, value]) => value !== undefined));
  const additions: Addition[] = [];
  const changes: Change[] = [];
  const issues: Addition[] = [];
  const ids: string[] = [];
  for (const { quantity, sku, planned } of leaving) {
    const id = planned?.shipmentId ?? context.next(shipments);
    ids.push(id);
    if (planned) changes.push({ table: shipments, id, values: { ...filled, quantity, shippedOn } });
    else {
      const whole = {
        ...carried,
        shipmentId: id,
        direction: 'Outbound',
        order: order?.orderId,
        sku,
        quantity,
        shippedOn,
      };
      additions.push({ table: shipments, values: { ...whole, owner: order?.owner ?? (context.user || undefined) } });
    }
    if (sku !== undefined && shippedOn !== undefined) {
      issues.push(issueMove(id, sku, quantity, String(shippedOn), planned?.order ?? order?.orderId, context));
    }
  }
  const total = exactQuantity(leaving.reduce((sum, { quantity }) => sum + quantity, 0));
  return done(
    { additions: [...additions, ...issues], changes },
    { code: shippedOn === undefined ? 'planned' : 'shipped', quantity: total, shipments: ids.length },
    ids.map((id) => ({ table: shipments.name, id })),
    shippedOn === undefined ? [] : warningsOf(leaving, order, context),
  );
}

/** The move that takes a shipment's goods out of the ledger, at the average cost of this moment. */
function issueMove(
  shipment: string,
  sku: string,
  quantity: number,
  date: string,
  order: string | undefined,
  context: Context,
): Addition {
  const stock = stockBySku(context.rowsOf(stockMoves).map(({ row }) => row))(sku);
  const unitCost = issueCost(stock, findRow(context, inventory, sku)?.row.unitCost);
  const move = {
    moveId: context.next(stockMoves),
    date,
    sku,
    kind: 'Issue',
    quantity: -quantity,
    unitCost,
    order,
    shipment,
  };
  return { table: stockMoves, values: { ...move, by: context.user || undefined } };
}

function warningsOf(
  leaving: readonly { readonly sku: string | undefined; readonly quantity: number; readonly planned?: ShipmentRow }[],
  order: OrderRow | undefined,
  context: Context,
): readonly Warning[] {
  const stock = stockBySku(context.rowsOf(stockMoves).map(({ row }) => row));
  const bySku = new Map<string, number>();
  for (const { sku, quantity } of leaving) {
    if (sku !== undefined) bySku.set(sku, exactQuantity((bySku.get(sku) ?? 0) + quantity));
  }
  const short = [...bySku].flatMap(([sku, quantity]): readonly Warning[] => {
    const { onHand } = stock(sku);
    return quantity > onHand ? [{ code: 'moreThanOnHand', sku, onHand, quantity }] : [];
  });
  if (order?.orderId === undefined) return short;
  const counted = leaving.filter(({ planned }) => planned?.direction !== 'Sample');
  const now = counted.reduce((sum, { quantity }) => sum + quantity, 0);
  const shipped = exactQuantity(sumOf(outboundOf(order.orderId, context).left) + now);
  const { stage = '' } = order;
  const isLive = !['Draft', 'Closed', 'Cancelled'].includes(stage);
  const over = counted.length > 0 && overShipped(order, shipped, context.settings()) > 0;
  return [
    ...(isLive ? [] : [{ code: 'notLive', id: order.orderId, stage } as const]),
    ...(over ? [{ code: 'overTolerance', shipped, ordered: order.quantity ?? 0 } as const] : []),
    ...short,
  ];
}

/** The move that a shipment typed by hand lacks. */
export const issueStock: Action = (id, context) => {
  const shipment = findRow(context, shipments, id)?.row;
  if (!shipment) return undefined;
  const issued = -movedByShipment(
    context.rowsOf(stockMoves).map(({ row }) => row),
    'Issue',
  )(id);
  const quantity = unissued(shipment, issued);
  const { sku, shippedOn, order } = shipment;
  if (quantity === 0 || sku === undefined || shippedOn === undefined) return undefined;
  return bare(() => {
    const move = issueMove(id, sku, quantity, shippedOn, order, context);
    return done(
      { additions: [move] },
      { code: 'issued', quantity, id },
      [{ table: stockMoves.name, id: String(move.values.moveId) }],
      warningsOf([{ sku, quantity }], undefined, context),
    );
  });
};
