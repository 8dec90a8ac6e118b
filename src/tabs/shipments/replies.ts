// What a shipment takes from a partner's reply: when it leaves and arrives, its waybill, and rows for goods that leave in parts.
import type { Act, ReplySpec } from '../../domain/reply/terms';
import type { shipments } from './table';

const LEAVES: readonly Act[] = ['leave', 'send'];
const ARRIVES: readonly Act[] = ['deliver'];

export const replies: ReplySpec<keyof (typeof shipments)['inputs']> = {
  numbers: ['shipmentId', 'trackingNumber'],
  words: [],
  parties: ['carrier', 'counterparty'],
  takes: [
    { acts: ['etd'], whenNamed: LEAVES, told: 'promised', into: 'etd', from: ['etd'] },
    { acts: ['eta', 'arrive'], whenNamed: ARRIVES, told: 'promised', into: 'eta', from: ['eta'] },
    { acts: ['etd'], whenNamed: LEAVES, told: 'done', into: 'shippedOn' },
    { acts: ['eta', 'arrive'], whenNamed: ARRIVES, told: 'done', into: 'deliveredOn' },
  ],
  parcel: { number: 'trackingNumber', carrier: 'carrier' },
  parts: { quantity: 'quantity', day: 'etd', fixed: { direction: 'Inbound' } },
};
