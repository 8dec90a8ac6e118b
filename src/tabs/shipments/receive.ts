// Receives goods: of an inbound shipment, of all that an order expects, or of an item without any shipment.

import { type FormField, formField } from '../../derive/form';
import type { BookRow, StepContext } from '../../domain/book';
import { exactQuantity, movedByShipment } from '../../domain/ledger';
import type { Addition, Change } from '../../domain/plan';
import { isBaseCurrency } from '../../domain/rates';
import { normaliseKey } from '../../schema/cells';
import type { Problems, Values } from '../../schema/checks';
import { number as atLeastZero, choice, type Value } from '../../schema/kinds';
import { labelTo } from '../../schema/labels';
import type { RowOf } from '../../schema/table';
import { isFinished } from '../inventory/finished';
import { inventory } from '../inventory/table';
import { orders } from '../orders/table';
import { isEnough, isTooMany, toleranceOf, unreadTolerance } from '../orders/tolerance';
import { amount, done, type Offer, type Planned, type Step, section } from '../step';
import { stockMoves } from '../stock-moves/table';
import type { Receipt, ReceiptWarning } from './codes';
import { type MissingSize, missingSizes } from './missing-sizes';
import { itemsOf } from './ship';
import { shipments } from './table';
import type { Words } from './words.en';

type Say = Words['receiving'];
type ReceivingOffer = Offer<Receipt, ReceiptWarning>;
/** Taken on a shipment, an order or an item. */
type ReceivingStep = Step<{ readonly receiving: Say }, Receipt, ReceiptWarning>;
type ShipmentRow = RowOf<typeof shipments>;
type Order = BookRow<typeof orders>;

const MORE = 'More to come';
const NO_MORE = 'Nothing more to come';

/** One quantity to receive, with what one unit of it costs once it is here. */
interface Line {
  readonly key: string;
  readonly label: string;
  readonly fact: string;
  /** Undefined while the person still has to say which item it is. */
  readonly sku: string | undefined;
  readonly order: string | undefined;
  /** Its size has no item yet: the one that it gets. */
  readonly missing?: MissingSize;
  readonly shipment?: {
    readonly row: ShipmentRow;
    readonly id: string;
    readonly quantity: number;
    readonly received: number;
  };
}

function inboundLine(row: ShipmentRow, context: StepContext, say: Say): Line | undefined {
  const { shipmentId: id, sku, order, quantity = 0 } = row;
  if (row.direction !== 'Inbound' || id === undefined) return undefined;
  const received = movedByShipment(
    context.rowsOf(stockMoves).map((move) => move.row),
    'Receipt',
  )(id);
  if (received >= quantity) return undefined;
  const fact = received > 0 ? say.expectedReceived(quantity, received) : say.expected(quantity);
  const label = [id, sku].filter(Boolean).join(' ');
  return { key: `shipment:${id}`, label, fact, sku, order, shipment: { row, id, quantity, received } };
}

function itemLine(sku: string, order: string | undefined): Line {
  return { key: `sku:${sku}`, label: sku, fact: '', sku, order };
}

export const receiveShipment: ReceivingStep = (id, context, { receiving: say }) => {
  const found = context.find(shipments, id);
  const line = found && inboundLine(found.row, context, say);
  return line && receiveOffer([line], [], context, say);
};

export const receiveItem: ReceivingStep = (id, context, { receiving: say }) => {
  const item = context.find(inventory, id)?.row;
  return item && receiveOffer([itemLine(item.sku ?? id, undefined)], [], context, say);
};

export const receiveOrder: ReceivingStep = (id, context, { receiving: say }) => {
  const order = context.find(orders, id)?.row;
  if (!order || order.stage === 'Cancelled') return undefined;
  const expected = context.rowsOf(shipments).flatMap(({ row }) => {
    const line = normaliseKey(row.order) === normaliseKey(id) ? inboundLine(row, context, say) : undefined;
    return line ? [line] : [];
  });
  const items = itemsOf(order, context);
  const others = [
    ...items.map(({ sku = '' }) => itemLine(sku, id)),
    ...missingSizes(order, items, context).map((missing) => ({
      ...itemLine(missing.sku, id),
      fact: say.noItem(missing.size),
      missing,
    })),
  ];
  return expected.length + others.length === 0 ? undefined : receiveOffer(expected, others, context, say);
};

/** The item of a line: the one that is kept, else the one that its size gets. */
const itemOf = ({ sku, missing }: Pick<Line, 'sku' | 'missing'>, context: StepContext): Values | undefined =>
  missing?.item.values ?? context.find(inventory, sku)?.row;

/** The order that a line is part of: what is bought to make it goes neither by its price nor by its tolerance. */
function orderedIn(line: Pick<Line, 'sku' | 'missing' | 'order'>, context: StepContext): Order | undefined {
  // Without an order none are read.
  if (line.order === undefined) return undefined;
  const item = itemOf(line, context);
  return item && isFinished(item) ? context.find(orders, line.order) : undefined;
}

/** What one unit costs: what the item says, else the order's price where it is in the base currency. */
function usualCost(line: Line, context: StepContext): Value | undefined {
  const known = itemOf(line, context)?.unitCost;
  if (known !== undefined) return known;
  const ordered = orderedIn(line, context)?.row;
  return ordered && isBaseCurrency(ordered.currency, context.settings()) ? ordered.unitPrice : undefined;
}

function fieldsOf({ key, label, fact, sku }: Line, say: Say): readonly FormField[] {
  const quantity = formField(shipments, 'quantity');
  const cost = formField(stockMoves, 'unitCost');
  return [
    ...(sku === undefined ? [{ ...formField(shipments, 'sku'), key: `item:${key}` }] : []),
    { ...quantity, key, label, kind: atLeastZero, required: false, halfWidth: true, ...(fact === '' ? {} : { fact }) },
    { ...cost, key: `cost:${key}`, help: say.landedCost },
  ];
}

function receiveOffer(
  expected: readonly Line[],
  others: readonly Line[],
  context: StepContext,
  say: Say,
): ReceivingOffer {
  const lines = [...expected, ...others];
  const open = expected.length > 0 ? expected : others;
  const presets = lines.flatMap((line): readonly (readonly [string, Value | undefined])[] => [
    [line.key, line.shipment && exactQuantity(line.shipment.quantity - line.shipment.received)],
    [`cost:${line.key}`, usualCost(line, context)],
  ]);
  const rest: FormField = {
    key: 'rest',
    label: say.rest,
    kind: choice(MORE, NO_MORE),
    help: say.restHelp,
    halfWidth: false,
  };
  return {
    sections: [
      section([
        ...open.flatMap((line) => fieldsOf(line, say)),
        { ...formField(stockMoves, 'date'), label: say.receivedOn, required: true },
        ...(expected.length > 0 ? [rest] : []),
      ]),
      ...(expected.length > 0 && others.length > 0
        ? [
            section(
              others.flatMap((line) => fieldsOf(line, say)),
              say.withoutShipment,
            ),
          ]
        : []),
    ],
    rules: [{ rule: 'past', day: 'date' }],
    presets: { ...Object.fromEntries(presets), date: context.today },
    plan: (values) => planReceipt(lines, values, context),
  };
}

interface Arrived extends Line {
  readonly quantity: number;
  /** By whose tolerance it may be short or over. */
  readonly ordered: Order | undefined;
}

function planReceipt(lines: readonly Line[], values: Values, context: StepContext): Planned<Receipt, ReceiptWarning> {
  const arrived = lines.flatMap((line): readonly Arrived[] => {
    const quantity = amount(values, line.key);
    if (quantity <= 0) return [];
    const named = values[`item:${line.key}`];
    const told = line.sku ?? (named === undefined ? undefined : String(named));
    const sku = context.find(inventory, told)?.row.sku ?? told;
    return [{ ...line, quantity, sku, ordered: orderedIn({ ...line, sku }, context) }];
  });
  const problems = receiptProblems(lines, arrived, values, context);
  if (Object.keys(problems).length > 0) return { ok: false, problems };

  const moves = arrived.map(
    ({ key, sku, order, shipment, quantity }): Addition => ({
      table: stockMoves,
      values: {
        moveId: context.next(stockMoves),
        date: values.date,
        sku,
        kind: 'Receipt',
        quantity,
        unitCost: values[`cost:${key}`],
        order,
        shipment: shipment?.id,
        by: context.user || undefined,
      },
    }),
  );
  return done(
    {
      additions: [...arrived.flatMap(({ missing }) => missing?.item ?? []), ...moves],
      changes: arrived.flatMap((line) => shipmentChange(line, values, context)),
    },
    {
      code: 'received',
      quantity: exactQuantity(arrived.reduce((sum, { quantity }) => sum + quantity, 0)),
    },
    moves.map((move) => ({ table: stockMoves.name, id: String(move.values.moveId) })),
    receiptWarnings(arrived, context),
  );
}

function receiptWarnings(arrived: readonly Arrived[], context: StepContext): readonly ReceiptWarning[] {
  const settings = context.settings();
  // All that is expected at once is of one order.
  const ordered = arrived.find((line) => line.shipment && line.ordered)?.ordered;
  return [
    ...unreadTolerance(ordered, settings),
    ...arrived.flatMap((line): readonly ReceiptWarning[] => {
      const { shipment, quantity, missing } = line;
      if (missing) return [{ code: 'createsItem', size: missing.size, sku: missing.sku }];
      if (!shipment) return [];
      const { id, quantity: expected } = shipment;
      const { shippedOn = '', deliveredOn = shippedOn } = shipment.row;
      const received = exactQuantity(shipment.received + quantity);
      const isOver = isTooMany(received, expected, toleranceOf(line.ordered, settings));
      return [
        ...(isOver ? [{ code: 'overReceipt', id, expected, received } as const] : []),
        ...(deliveredOn < shippedOn ? [{ code: 'deliveredFirst', id, shippedOn, deliveredOn } as const] : []),
      ];
    }),
  ];
}

function receiptProblems(
  lines: readonly Line[],
  arrived: readonly Arrived[],
  values: Values,
  context: StepContext,
): Problems {
  const [first] = lines;
  if (arrived.length === 0) return { [first?.key ?? '']: { code: 'noQuantity' } };
  const unknown = arrived.filter(({ sku, missing }) => !missing && !context.find(inventory, sku));
  const left =
    arrived
      .map(({ shipment }) => shipment?.row.shippedOn ?? '')
      .sort()
      .pop() ?? '';
  const early = String(values.date) < left;
  const unpriced = arrived.filter(({ key }) => values[`cost:${key}`] === undefined);
  return {
    ...Object.fromEntries(
      unknown.map(({ key, sku }) => [
        lines.some((line) => line.key === key && line.sku === undefined) ? `item:${key}` : key,
        sku === undefined ? { code: 'required' } : { code: 'noSuchRow', typed: sku, table: inventory.name },
      ]),
    ),
    ...(early ? { date: { code: 'before', earlier: labelTo(shipments, 'shippedOn'), earlierDay: left } as const } : {}),
    ...Object.fromEntries(unpriced.map(({ key }) => [`cost:${key}`, { code: 'required' } as const])),
  };
}

/** Blank days stand behind all others. */
const firstOf = (days: readonly (string | undefined)[]) => [...days].sort()[0];

/**
 * A shipment is complete once it is received within tolerance, or when the person says that nothing more comes: then it
 * is delivered, and its quantity is what came, so that nothing stays on order for ever.
 */
function shipmentChange(arrived: Arrived, values: Values, context: StepContext): readonly Change[] {
  const { shipment, sku, quantity } = arrived;
  if (!shipment) return [];
  const { row } = shipment;
  const date = String(values.date);
  const received = exactQuantity(shipment.received + quantity);
  const within = isEnough(received, shipment.quantity, toleranceOf(arrived.ordered, context.settings()));
  const complete = values.rest === NO_MORE || (within && values.rest !== MORE);
  const change = {
    ...(row.sku === undefined ? { sku } : {}),
    // What has come must have left: on the day it was to leave, unless it came before.
    ...(row.shippedOn === undefined ? { shippedOn: firstOf([date, row.deliveredOn, row.etd]) } : {}),
    ...(complete && row.deliveredOn === undefined ? { deliveredOn: date } : {}),
    ...(complete && received < shipment.quantity ? { quantity: received } : {}),
  };
  return Object.keys(change).length > 0 ? [{ table: shipments, id: shipment.id, values: change }] : [];
}
