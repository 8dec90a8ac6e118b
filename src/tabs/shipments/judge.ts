// Judges a shipment: whether it is late, near, or not yet in the ledger, and what comes next.
import type { BookRow } from '../../domain/book';
import { check, late, RANK, soon } from '../../domain/finding';
import { exactQuantity } from '../../domain/ledger';
import { readFound } from '../../schema/reasons';
import type { About, Judgement } from '../tab';
import type { ShipmentCodes, ShipmentNext } from './codes';
import type { shipments } from './table';
import { why } from './why';

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
function journeyOf({ figures }: Shipment): Finding | undefined {
  const found = readFound(why, figures);
  if (!found) return undefined;
  const { code, days, figure: pieces } = found;
  return code === 'toReceive' ? { code, pieces } : { code, days };
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

/** What has left with a shipment without leaving the ledger. */
export const unissuedOf = ({ figures }: Shipment): number => exactQuantity(figures.notIssued ?? 0);

export const judge =
  () =>
  (shipment: Shipment): Judgement<ShipmentCodes> | undefined => {
    const journey = journeyOf(shipment);
    const pieces = unissuedOf(shipment);
    const missing: Finding | undefined = pieces === 0 ? undefined : { code: 'stockNotIssued', pieces };
    const isLate = journey !== undefined && findings[journey.code].tile === 'late';
    const [finding, also] = missing && !isLate ? [missing, journey] : [journey, missing];
    if (!finding) return undefined;
    const { trackingNumber, mode } = shipment.row;
    const isUntracked = trackingNumber === undefined && mode !== 'Road' && shipment.figures.status !== 'Delivered';
    return { finding, also, next: nextOf(finding, shipment), notes: isUntracked ? [{ code: 'noTracking' }] : [] };
  };

/** What an item is counted in unless its row says otherwise. */
const PIECES = 'pcs';

export const about =
  () =>
  ({ row, figures }: Shipment): About<ShipmentCodes> => {
    const { direction = '', carrier, trackingNumber, quantity: pieces = 0 } = row;
    const { unit = PIECES } = figures;
    return {
      title: { code: 'way', direction, party: figures.counterparty ?? '' },
      party: [carrier, trackingNumber].filter(Boolean).join(' '),
      amount: { of: 'pieces', pieces, ...(unit === PIECES ? {} : { unit }) },
    };
  };
