// What a shipment's inputs mean: where it stands, how late it is, who it is with.
import { daysBetween } from '../schema/dates';
import type { IsoDate } from '../schema/kinds';
import { unissued } from './ledger';
import type { Settings } from './settings';

export interface Shipment {
  readonly direction: string | undefined;
  readonly order: string | undefined;
  readonly sku: string | undefined;
  readonly quantity: number | undefined;
  readonly carrier: string | undefined;
  readonly trackingNumber: string | undefined;
  readonly etd: IsoDate | undefined;
  readonly shippedOn: IsoDate | undefined;
  readonly eta: IsoDate | undefined;
  readonly deliveredOn: IsoDate | undefined;
}

/** What other tabs hold for the shipment. */
export interface ShipmentLinks {
  readonly customer: string | undefined;
  readonly factory: string | undefined;
  readonly supplier: string | undefined;
  readonly received: number;
  /** What its issue moves took out of the ledger. */
  readonly issued: number;
}

export type ShipmentStatus = 'Delivered' | 'Late' | 'In transit' | 'Overdue to ship' | 'Planned';

export interface ShipmentFigures {
  readonly counterparty: string | undefined;
  readonly received: number;
  readonly toReceive: number | undefined;
  readonly status: ShipmentStatus;
  readonly daysLate: number | undefined;
  readonly trackingLink: string | undefined;
  /** What has left without leaving the ledger. */
  readonly unissued: number;
}

function statusOf(shipment: Shipment, today: IsoDate): ShipmentStatus {
  if (shipment.deliveredOn !== undefined) return 'Delivered';
  if (shipment.eta !== undefined && shipment.eta < today) return 'Late';
  if (shipment.shippedOn !== undefined) return 'In transit';
  return shipment.etd !== undefined && shipment.etd < today ? 'Overdue to ship' : 'Planned';
}

/** Days behind the ETA, or behind the ETD while it has not left; undefined when on time. */
function daysLate(shipment: Shipment, status: ShipmentStatus, today: IsoDate): number | undefined {
  const { eta, etd, deliveredOn } = shipment;
  if (status === 'Delivered' && deliveredOn !== undefined && eta !== undefined) {
    const days = daysBetween(eta, deliveredOn);
    return days > 0 ? days : undefined;
  }
  if (status === 'Late' && eta !== undefined) return daysBetween(eta, today);
  if (status === 'Overdue to ship' && etd !== undefined) return daysBetween(etd, today);
  return undefined;
}

function counterparty(shipment: Shipment, links: ShipmentLinks): string | undefined {
  if (shipment.direction === 'Inbound') return links.factory ?? links.supplier;
  return shipment.direction === undefined ? undefined : links.customer;
}

function trackingLink({ carrier, trackingNumber }: Shipment, settings: Settings): string | undefined {
  const template = settings.of('Carrier link', carrier);
  if (trackingNumber === undefined || template === undefined) return undefined;
  return String(template)
    .split('{number}')
    .join(encodeURIComponent(trackingNumber.split(' ').join('')));
}

export function shipmentFigures(
  shipment: Shipment,
  links: ShipmentLinks,
  settings: Settings,
  today: IsoDate,
): ShipmentFigures {
  const status = statusOf(shipment, today);
  return {
    counterparty: counterparty(shipment, links),
    received: links.received,
    toReceive: shipment.direction === 'Inbound' ? Math.max(0, (shipment.quantity ?? 0) - links.received) : undefined,
    status,
    daysLate: daysLate(shipment, status, today),
    trackingLink: trackingLink(shipment, settings),
    unissued: unissued(shipment, links.issued),
  };
}
