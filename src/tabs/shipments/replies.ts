// What a shipment takes from a partner's reply: when it leaves and arrives, its waybill, and rows for goods that leave in parts.
import type { ReplySpec } from '../../domain/reply/terms';
import type { shipments } from './table';

export const replies: ReplySpec<keyof (typeof shipments)['inputs']> = {
  numbers: ['shipmentId', 'trackingNumber'],
  words: [],
  parties: ['carrier', 'counterparty'],
  takes: [
    { acts: ['etd'], told: 'promised', into: 'etd', from: ['etd'] },
    { acts: ['eta', 'arrive'], told: 'promised', into: 'eta', from: ['eta'] },
    { acts: ['etd'], told: 'done', into: 'shippedOn' },
    { acts: ['eta', 'arrive'], told: 'done', into: 'deliveredOn' },
  ],
  parcel: { number: 'trackingNumber', carrier: 'carrier' },
  parts: { quantity: 'quantity', day: 'etd', fixed: { direction: 'Inbound' } },
};
