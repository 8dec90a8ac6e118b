// Judges a shipment: whether it is late, near, or not yet in the ledger, and what comes next.
import type { Book, BookRow } from '../../domain/book';
import { check, late, RANK, soon } from '../../domain/finding';
import { leftOn, movedByShipment, unissued } from '../../domain/ledger';
import { normaliseKey } from '../../schema/cells';
import { daysBetween } from '../../schema/dates';
import { inventory } from '../inventory/table';
import { orders } from '../orders/table';
import { stockMoves } from '../stock-moves/table';
import type { About, Judgement } from '../tab';
import type { ShipmentCodes, ShipmentNext } from './codes';
import { shipments } from './table';

type Shipment = BookRow<typeof shipments>;
type Finding = ShipmentCodes['finding'];

export const findings = {
  leaveOverdue: late('leave'),
  arrivalLate: late('arrive'),
  leavesIn: soon('leave'),
  arrivesIn: soon('arrive'),
  toReceive: check({ section: 'stock' }),
  stockNotIssued: check({ section: 'stock', rank: RANK.falseStock, step: 'issue', first: true }),
} as const;

/** How its journey stands. */
function journeyOf({ row, figures }: Shipment, book: Book): Finding | undefined {
  const { status, daysLate: days = 0 } = figures;
  if (status === 'Late') return { code: 'arrivalLate', days };
  if (status === 'Overdue to ship') return { code: 'leaveOverdue', days };
  const toReceive = row.sku === undefined ? 0 : (figures.toReceive ?? 0);
  if (status === 'Delivered' && toReceive > 0) return { code: 'toReceive', pieces: toReceive };
  const [code, day] =
    status === 'Planned'
      ? (['leavesIn', row.etd] as const)
      : status === 'In transit'
        ? (['arrivesIn', row.eta] as const)
        : [undefined, undefined];
  if (code === undefined || day === undefined) return undefined;
  const left = daysBetween(book.today, day);
  return left <= book.settings().leadDays(shipments.name) ? { code, days: left } : undefined;
}

function nextOf({ code }: Finding, { row }: Shipment): ShipmentNext {
  const { direction, carrier, shippedOn } = row;
  if (code === 'toReceive') return { code: 'receiveStock' };
  if (code === 'stockNotIssued') return { code: 'issueStock' };
  if (code === 'arrivalLate' && shippedOn !== undefined)
    return { code: carrier === undefined ? 'confirmDelivery' : 'callCarrier' };
  if (code === 'leaveOverdue' || code === 'arrivalLate')
    return { code: direction === 'Inbound' ? 'askSupplier' : 'bookShipping' };
  if (code !== 'leavesIn') return { code: 'markDelivered' };
  if (direction === 'Inbound') return { code: 'confirmDate' };
  return { code: carrier === undefined ? 'bookShipping' : 'markShipped' };
}

/** On the way it is the carrier's turn; what has not left whoever sends it to us is theirs. */
function turnOf(code: ShipmentNext['code'], { row: { direction, carrier, shippedOn } }: Shipment): string | undefined {
  if (code === 'callCarrier' || (code === 'markDelivered' && shippedOn !== undefined && carrier !== undefined))
    return 'carrier';
  const isSenders = code === 'askSupplier' || code === 'confirmDate' || code === 'confirmDelivery';
  return isSenders && direction === 'Inbound' ? 'counterparty' : undefined;
}

/** What was planned for an order that has ended will not leave. */
function openIsOff(book: Book): (shipment: Shipment) => boolean {
  const ended = new Set(
    book
      .rowsOf(orders)
      .flatMap(({ row: { orderId, stage } }) =>
        stage === 'Closed' || stage === 'Cancelled' ? [normaliseKey(orderId)] : [],
      ),
  );
  return ({ row }) => row.direction !== 'Inbound' && leftOn(row) === undefined && ended.has(normaliseKey(row.order));
}

/** What has left with each shipment without leaving the ledger. */
export function openUnissued(book: Book): (shipment: Shipment) => number {
  const moves = book.rowsOf(stockMoves).map(({ row }) => row);
  const issuedOn = movedByShipment(moves, 'Issue');
  return ({ row }) => unissued(row, 0 - issuedOn(row.shipmentId));
}

export const judge = (book: Book) => {
  const isOff = openIsOff(book);
  const unissuedOf = openUnissued(book);
  return (shipment: Shipment): Judgement<ShipmentCodes> | undefined => {
    if (isOff(shipment)) return undefined;
    const pieces = unissuedOf(shipment);
    const missing: Finding | undefined = pieces === 0 ? undefined : { code: 'stockNotIssued', pieces };
    const journey = journeyOf(shipment, book);
    const isLate = journey !== undefined && findings[journey.code].tile === 'late';
    const [finding, also] = missing && !isLate ? [missing, journey] : [journey, missing];
    if (!finding) return undefined;
    const { trackingNumber, mode } = shipment.row;
    const isUntracked = trackingNumber === undefined && mode !== 'Road' && shipment.figures.status !== 'Delivered';
    const next = nextOf(finding, shipment);
    const notes: readonly ShipmentCodes['note'][] = isUntracked ? [{ code: 'noTracking' }] : [];
    return { finding, also, next, turnOf: turnOf(next.code, shipment), notes };
  };
};

export const isOpen = ({ figures: { status, toReceive = 0 }, row: { sku } }: Shipment): boolean =>
  status !== 'Delivered' || (sku !== undefined && toReceive > 0);

/** What an item is counted in unless its row says otherwise. */
const PIECES = 'pcs';

export const about = (book: Book) => {
  const units = new Map(book.rowsOf(inventory).map(({ row }) => [normaliseKey(row.sku), row.unit]));
  return ({ row, figures }: Shipment): About<ShipmentCodes> => {
    const { direction = '', carrier, trackingNumber, quantity: pieces = 0, sku } = row;
    const unit = sku === undefined ? undefined : units.get(normaliseKey(sku));
    return {
      title: { code: 'way', direction, party: figures.counterparty ?? '' },
      party: [carrier, trackingNumber].filter(Boolean).join(' '),
      amount: { of: 'pieces', pieces, ...(unit === undefined || unit === PIECES ? {} : { unit }) },
    };
  };
};
