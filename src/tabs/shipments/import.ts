// How shipments are recognised in files that were not written for Selvedge.
import type { ImportSpec } from '../../derive/import';
import { ownershipNames } from '../ownership';
import type { shipments } from './table';

export const imports: ImportSpec<keyof (typeof shipments)['inputs']> = {
  naturalKeys: [
    ['trackingNumber', 'sku', 'order'],
    ['direction', 'order', 'sku', 'quantity', 'etd', 'shippedOn', 'eta'],
  ],
  calledBy: 'trackingNumber',
  carries: [
    'trackingNumber',
    'direction',
    'order',
    'mode',
    'carrier',
    'incoterm',
    'etd',
    'shippedOn',
    'eta',
    'deliveredOn',
  ],
  unreadInto: 'notes',
  settledBy: { quantity: 'shippedOn' },
  headerSynonyms: {
    shipmentId: ['id'],
    direction: ['type', 'in or out'],
    order: ['order id', 'po', 'po number', 'po no', 'purchase order', 'order number', 'order no', 'pedido'],
    sku: ['item', 'item code', 'item number', 'product code', 'referencia'],
    quantity: ['qty', 'pieces', 'pcs', 'units', 'shipped qty', 'cantidad'],
    mode: ['ship mode', 'shipment mode', 'transport mode', 'shipping method', 'via'],
    carrier: ['forwarder', 'shipping company', 'courier', 'transportista'],
    trackingNumber: [
      'tracking',
      'tracking no',
      'awb',
      'awb number',
      'bl number',
      'bol',
      'container',
      'container number',
    ],
    incoterm: ['inco term', 'incoterms', 'terms'],
    etd: ['etd date', 'planned ship date', 'estimated departure'],
    shippedOn: ['ship date', 'shipped', 'shipped date', 'date shipped', 'dispatch date', 'atd', 'fecha de envío'],
    eta: ['eta date', 'expected', 'due date', 'scheduled delivery', 'scheduled delivery date', 'estimated arrival'],
    deliveredOn: ['delivered', 'delivery date', 'delivered date', 'received date', 'ata', 'fecha de entrega'],
    ...ownershipNames,
  },
  valueSynonyms: {
    direction: { in: 'Inbound', incoming: 'Inbound', out: 'Outbound', outgoing: 'Outbound' },
    mode: {
      'air freight': 'Air',
      ocean: 'Sea',
      vessel: 'Sea',
      'sea freight': 'Sea',
      truck: 'Road',
      parcel: 'Courier',
      express: 'Courier',
    },
  },
};
