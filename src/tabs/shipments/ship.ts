// Ships an order, or a shipment that was planned: the shipments leave, and what they hold leaves the ledger with them.
import { type FormField, formField } from '../../derive/form';
import type { BookRow, StepContext } from '../../domain/book';
import { exactQuantity, leftOn, movedByShipment } from '../../domain/ledger';
import type { Addition, Change } from '../../domain/plan';
import { normaliseKey } from '../../schema/cells';
import { brokenBy, type Problems, type Values } from '../../schema/checks';
import { number as atLeastZero } from '../../schema/kinds';
import { readSizes } from '../../schema/sizes';
import type { RowOf } from '../../schema/table';
import { isFinished } from '../inventory/finished';
import { inventory } from '../inventory/table';
import { orders } from '../orders/table';
import { isTooMany, toleranceOf, unreadTolerance } from '../orders/tolerance';
import { amount, done, type Offer, type Planned, type Step, section, unlessWrong } from '../step';
import type { Shipping, ShippingWarning } from './codes';
import { issueMove, movesIn, shortages, stockNow } from './issue';
import { type MissingSize, missingSizes } from './missing-sizes';
import { shipments } from './table';
import type { Words } from './words.en';

type Order = BookRow<typeof orders>;
type ItemRow = RowOf<typeof inventory>;
type ShipmentRow = RowOf<typeof shipments>;
type Say = Words['shipping'];
type ShippingOffer = Offer<Shipping, ShippingWarning>;
/** Taken on an order, or on a shipment. */
type ShippingStep = Step<{ readonly shipping: Say }, Shipping, ShippingWarning>;

/** One quantity to ship: of an item, of a shipment that was planned, or of the order at large. */
interface Line {
  readonly field: FormField;
  readonly preset: number;
  readonly sku: string | undefined;
  readonly planned?: ShipmentRow;
  /** Its size has no item yet: the one that it gets. */
  readonly missing?: MissingSize;
}

type OnHand = (sku: string | undefined) => number;

const openStock = (context: StepContext): OnHand => {
  const stock = stockNow(context);
  return (sku) => stock(sku).onHand;
};

const isSame = (one: string | undefined, other: string | undefined) => normaliseKey(one) === normaliseKey(other);

/** The finished items of an order's style and colour. */
export function itemsOf(order: Order['row'], context: StepContext): readonly ItemRow[] {
  return context
    .rowsOf(inventory)
    .map(({ row }) => row)
    .filter(
      ({ sku, style, colour, kind }) =>
        sku !== undefined &&
        isFinished({ kind }) &&
        style !== undefined &&
        isSame(style, order.style) &&
        isSame(colour, order.colour),
    );
}

function line(
  named: Pick<FormField, 'key' | 'label' | 'fact'>,
  preset: number,
  more: Pick<Line, 'sku' | 'planned' | 'missing'>,
): Line {
  const field = { ...formField(shipments, 'quantity'), ...named, kind: atLeastZero, required: false };
  return { field, preset, ...more };
}

const sumOf = (rows: readonly ShipmentRow[]) =>
  exactQuantity(rows.reduce((sum, { quantity = 0 }) => sum + quantity, 0));

/** What of an order has left, and what is planned to leave. */
function outboundOf(orderId: string, context: StepContext) {
  const rows = context
    .rowsOf(shipments)
    .map(({ row }) => row)
    .filter((row) => row.direction === 'Outbound' && isSame(row.order, orderId));
  return {
    left: rows.filter((row) => leftOn(row) !== undefined),
    planned: rows.filter((row) => leftOn(row) === undefined && row.shipmentId !== undefined),
  };
}

/** What each item of an order still owes: of its size where the order says sizes, else what is on hand goes first. */
function presetBySku(
  order: Order['row'],
  items: readonly ItemRow[],
  moved: readonly ShipmentRow[],
  { toShip, onHand }: { readonly toShip: number; readonly onHand: OnHand },
): readonly number[] {
  const sizes = readSizes(order.sizes ?? '') ?? [];
  const wantedOf = (item: ItemRow): number => {
    if (sizes.length === 0 || item.size === undefined) return items.length === 1 ? toShip : onHand(item.sku);
    const ofSize = items.filter(({ size }) => isSame(size, item.size));
    // Of two that are kept of one size the first is offered: both would be twice what the order says.
    if (ofSize[0] !== item) return 0;
    const { quantity = 0 } = sizes.find(({ size }) => isSame(size, item.size)) ?? {};
    return quantity - sumOf(moved.filter((shipment) => ofSize.some(({ sku }) => isSame(sku, shipment.sku))));
  };
  let rest = toShip;
  return items.map((item) => {
    const preset = Math.max(0, Math.min(rest, exactQuantity(wantedOf(item))));
    rest = exactQuantity(rest - preset);
    return preset;
  });
}

function orderLines({ row: order, figures }: Order, id: string, context: StepContext, say: Say): readonly Line[] {
  const onHand = openStock(context);
  const { left, planned } = outboundOf(id, context);
  const items = itemsOf(order, context);
  const toShip = Math.max(0, exactQuantity((figures.open ?? 0) - sumOf(planned)));
  const presets = presetBySku(order, items, [...left, ...planned], { toShip, onHand });
  const ofPlanned = planned.map((shipment) => plannedLine(shipment, onHand, say));
  const ofItem = (sku: string, fact: string, preset: number, missing?: MissingSize) =>
    line({ key: `sku:${sku}`, label: sku, fact }, preset, { sku, ...(missing && { missing }) });
  const ofItems = [
    ...items.map(({ sku = '' }, index) => ofItem(sku, say.onHand(onHand(sku)), presets[index] ?? 0)),
    ...missingSizes(order, items, context).map((each) => ofItem(each.sku, say.noItem(each.size), 0, each)),
  ];
  if (ofItems.length > 0) return [...ofPlanned, ...ofItems];
  if (ofPlanned.length > 0 && toShip === 0) return ofPlanned;
  return [...ofPlanned, line({ key: 'order', label: say.pieces, fact: say.open(toShip) }, toShip, { sku: undefined })];
}

function plannedLine(shipment: ShipmentRow, onHand: OnHand, say: Say): Line {
  const { shipmentId = '', sku, quantity = 0 } = shipment;
  const fact = sku === undefined ? say.planned : say.plannedOnHand(onHand(sku));
  const label = [shipmentId, sku].filter(Boolean).join(' ');
  return line({ key: `shipment:${shipmentId}`, label, fact }, quantity, { sku, planned: shipment });
}

export const shipOrder: ShippingStep = (id, context, { shipping: say }) => {
  const order = context.find(orders, id);
  if (!order || order.row.stage === 'Closed' || order.row.stage === 'Cancelled') return undefined;
  const lines = orderLines(order, id, context, say);
  const open = order.figures.open ?? 0;
  const total = { keys: lines.map(({ field }) => field.key), of: open };
  return { ...shipOffer(lines, order, context, say), ...(open > 0 ? { total } : {}) };
};

/** A shipment that was planned leaves. */
export const shipPlanned: ShippingStep = (id, context, { shipping: say }) => {
  const shipment = context.find(shipments, id)?.row;
  if (!shipment || shipment.shippedOn !== undefined || shipment.direction === undefined) return undefined;
  if (shipment.direction === 'Inbound' || shipment.deliveredOn !== undefined) return undefined;
  const order = context.find(orders, shipment.order);
  return shipOffer([plannedLine(shipment, openStock(context), say)], order, context, say);
};

export const { rules: RULES = [] } = shipments;
const CARRIER_KEYS = ['carrier', 'trackingNumber', 'mode', 'incoterm', 'etd', 'eta'] as const;

function shipOffer(lines: readonly Line[], order: Order | undefined, context: StepContext, say: Say): ShippingOffer {
  const field = (key: string): FormField => formField(shipments, key);
  const [only] = lines;
  const known = lines.length === 1 ? only?.planned : undefined;
  return {
    sections: [
      section([
        ...lines.map((each) => each.field),
        { ...field('shippedOn'), halfWidth: false, help: say.shippedOnHelp },
        field('carrier'),
        field('trackingNumber'),
        field('etd'),
        field('eta'),
      ]),
      section([field('mode'), field('incoterm')], field('mode').label),
    ],
    rules: RULES,
    presets: {
      ...Object.fromEntries(lines.map(({ field: { key }, preset }) => [key, preset || undefined])),
      ...Object.fromEntries(CARRIER_KEYS.map((key) => [key, known?.[key]])),
      shippedOn: context.today,
    },
    plan: (values) => planShipping(lines, values, order, context),
  };
}

interface Leaving extends Line {
  readonly quantity: number;
  /** What of it no move has taken out of the ledger yet: somebody may have typed one for what was planned. */
  readonly toIssue: number;
}

/** Of its carrier and its days, what was told. */
const filledIn = (values: Values): Values =>
  Object.fromEntries(CARRIER_KEYS.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])));

function planShipping(
  lines: readonly Line[],
  values: Values,
  order: Order | undefined,
  context: StepContext,
): Planned<Shipping, ShippingWarning> {
  const issued = movedByShipment(movesIn(context), 'Issue');
  const leaving = lines.flatMap((each): readonly Leaving[] => {
    const quantity = amount(values, each.field.key);
    const toIssue = Math.max(0, exactQuantity(quantity + issued(each.planned?.shipmentId)));
    return quantity > 0 ? [{ ...each, quantity, toIssue }] : [];
  });
  const [first] = lines;
  if (leaving.length === 0) return { ok: false, problems: { [first?.field.key ?? '']: { code: 'noQuantity' } } };
  const { shippedOn } = values;
  const each = leaving.map((line) => writesOf(line, values, order?.row, context));
  const total = exactQuantity(leaving.reduce((sum, { quantity }) => sum + quantity, 0));
  const changes = each.flatMap(({ changed }) => changed);
  const plan = {
    additions: [
      ...leaving.flatMap(({ missing }) => missing?.item ?? []),
      ...each.flatMap(({ added }) => added),
      ...each.flatMap(({ issued }) => issued),
    ],
    changes,
  };
  return unlessWrong(
    refusedOf(changes, context),
    done(
      plan,
      { code: shippedOn === undefined ? 'planned' : 'shipped', quantity: total },
      each.map(({ id }) => ({ table: shipments.name, id })),
      [...createsItems(leaving), ...(shippedOn === undefined ? [] : warningsOf(leaving, order, context))],
    ),
  );
}

/** What the planned shipments would break: a day that was typed may not suit one that stands there already. */
function refusedOf(changes: readonly Change[], { find, today }: StepContext): Problems {
  const found = changes.map(({ id, values }) => brokenBy(shipments, find(shipments, id)?.row ?? {}, values, today));
  return Object.assign({}, ...found);
}

interface Writes {
  readonly id: string;
  readonly added: readonly Addition[];
  readonly changed: readonly Change[];
  readonly issued: readonly Addition[];
}

/** The shipment that leaves, planned or new, and the move that takes its goods out of the ledger. */
function writesOf(
  { quantity, toIssue, sku, planned, missing }: Leaving,
  values: Values,
  order: Order['row'] | undefined,
  context: StepContext,
): Writes {
  const { shippedOn } = values;
  const filled = filledIn(values);
  const id = planned?.shipmentId ?? context.next(shipments);
  const owner = order?.owner ?? (context.user || undefined);
  const whole = { ...filled, shipmentId: id, direction: 'Outbound', order: order?.orderId, sku, quantity, shippedOn };
  const move = { shipment: id, quantity: toIssue, date: String(shippedOn), order: planned?.order ?? order?.orderId };
  return {
    id,
    added: planned ? [] : [{ table: shipments, values: { ...whole, owner } }],
    changed: planned ? [{ table: shipments, id, values: { ...filled, quantity, shippedOn } }] : [],
    issued:
      sku === undefined || shippedOn === undefined || toIssue === 0
        ? []
        : [issueMove({ ...move, sku, newCost: missing?.unitCost }, context)],
  };
}

const createsItems = (leaving: readonly Leaving[]): readonly ShippingWarning[] =>
  leaving.flatMap(({ missing }) => (missing ? [{ code: 'createsItem', size: missing.size, sku: missing.sku }] : []));

function warningsOf(
  leaving: readonly Leaving[],
  order: Order | undefined,
  context: StepContext,
): readonly ShippingWarning[] {
  const short = shortages(leaving, context);
  if (order?.row.orderId === undefined) return short;
  const { orderId, stage = '', quantity: ordered = 0 } = order.row;
  const counted = leaving.filter(({ planned }) => planned?.direction !== 'Sample');
  const now = counted.reduce((sum, { quantity }) => sum + quantity, 0);
  const shipped = exactQuantity(sumOf(outboundOf(orderId, context).left) + now);
  const isLive = !['Draft', 'Closed', 'Cancelled'].includes(stage);
  const settings = context.settings();
  const over = counted.length > 0 && ordered > 0 && isTooMany(shipped, ordered, toleranceOf(order, settings));
  return [
    ...(isLive ? [] : [{ code: 'notLive', id: orderId, stage } as const]),
    ...(counted.length > 0 ? unreadTolerance(order, settings) : []),
    ...(over ? [{ code: 'overTolerance', shipped, ordered } as const] : []),
    ...short,
  ];
}
