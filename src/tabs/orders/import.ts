// How orders are recognised in files that were not written for Selvedge.
import type { ImportSpec } from '../../derive/import';
import { ownershipNames } from '../ownership';
import type { orders } from './table';

export const imports: ImportSpec<keyof (typeof orders)['inputs']> = {
  naturalKeys: [
    ['poNumber', 'style', 'colour'],
    ['style', 'colour', 'season', 'customer', 'factory', 'originalExFactory'],
  ],
  calledBy: 'poNumber',
  carries: ['poNumber', 'customer', 'factory', 'season', 'currency', 'orderDate', 'startShip', 'shipBy', 'cancelDate'],
  unreadInto: 'notes',
  settledBy: { quantity: 'shipped', unitPrice: 'shipped' },
  headerSynonyms: {
    orderId: ['id'],
    poNumber: ['po', 'po no', 'purchase order', 'purchase order number', 'order number', 'order no', 'order', 'pedido'],
    customer: ['client', 'buyer', 'account', 'sold to', 'cliente'],
    factory: ['vendor', 'supplier', 'manufacturer', 'maker', 'fábrica', 'proveedor'],
    season: ['collection', 'temporada'],
    style: ['style number', 'style no', 'style name', 'style code', 'article', 'model', 'item', 'estilo', 'modelo'],
    colour: ['color', 'colorway', 'colourway', 'color name', 'shade'],
    sizes: ['size breakdown', 'size run', 'tallas'],
    quantity: [
      'qty',
      'pieces',
      'pcs',
      'units',
      'ordered',
      'order qty',
      'ordered qty',
      'ordered quantity',
      'total qty',
      'cantidad',
    ],
    unitPrice: ['price', 'fob', 'fob price', 'unit cost', 'precio'],
    currency: ['curr', 'ccy', 'moneda'],
    orderDate: ['po date', 'issue date', 'ordered on', 'date', 'fecha'],
    startShip: ['start ship date', 'ship start', 'ship from', 'not before'],
    shipBy: ['ship by date', 'latest ship date', 'ship date', 'delivery date', 'fecha de entrega'],
    cancelDate: ['cancel', 'cancel by', 'cancel after'],
    originalExFactory: [
      'ex-factory',
      'ex-factory date',
      'planned ex-factory',
      'planned ex-factory date',
      'ex fty',
      'x-factory',
      'xf date',
      'handover',
    ],
    revisedExFactory: ['revised ex-factory date', 'new ex-factory', 'revised ex fty', 'revised xf'],
    actualExFactory: ['actual ex-factory date', 'actual ex fty', 'actual xf', 'left factory'],
    slipReason: ['delay reason', 'reason for delay'],
    stage: ['status', 'order status', 'estado'],
    ...ownershipNames,
  },
  valueSynonyms: { stage: { open: 'Confirmed', production: 'In production', done: 'Closed', canceled: 'Cancelled' } },
};
