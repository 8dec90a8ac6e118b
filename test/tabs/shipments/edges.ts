// Where a shipment turns late, and whom it comes from or goes to.
import { type Edge, today } from '../../support/edge';
import { item, move, order, shipment } from '../rows';

export const edges: readonly Edge[] = [
  {
    story: 'Goods should leave today, or should have yesterday',
    rows: { Shipments: [0, -1].map((days) => shipment({ etd: today + days })) },
    shows: {
      Shipments: [
        { status: 'Planned', daysLate: null },
        { status: 'Overdue to ship', daysLate: 1 },
      ],
    },
  },
  {
    story: 'Goods should arrive today, or should have yesterday',
    rows: { Shipments: [0, -1].map((days) => shipment({ shippedOn: today - 9, eta: today + days })) },
    shows: {
      Shipments: [
        { status: 'In transit', daysLate: null },
        { status: 'Late', daysLate: 1 },
      ],
    },
  },
  {
    story: 'Goods arrived on the day, a day late, or nobody knew when they would',
    rows: {
      Shipments: [
        shipment({ eta: today - 4, deliveredOn: today - 4 }),
        shipment({ eta: today - 4, deliveredOn: today - 3 }),
        shipment({ deliveredOn: today - 3 }),
      ],
    },
    shows: {
      Shipments: [
        { status: 'Delivered', daysLate: null },
        { status: 'Delivered', daysLate: 1 },
        { status: 'Delivered', daysLate: null },
      ],
    },
  },
  {
    story: 'Goods come in: all of them were received, all but one, one more; only a receipt counts',
    rows: {
      Shipments: ['SHP-1', 'SHP-2', 'SHP-3', 'SHP-4'].map((shipmentId) =>
        shipment({ shipmentId, direction: 'Inbound' }),
      ),
      'Stock moves': [
        move(100, { kind: 'Receipt', shipment: 'SHP-1' }),
        move(99, { kind: 'Receipt', shipment: 'SHP-2' }),
        move(101, { kind: 'Receipt', shipment: 'SHP-3' }),
        move(100, { kind: 'Opening', shipment: 'SHP-4' }),
      ],
    },
    shows: {
      Shipments: [
        { received: 100, toReceive: 0 },
        { received: 99, toReceive: 1 },
        { received: 101, toReceive: 0 },
        { received: 0, toReceive: 100 },
      ],
    },
  },
  {
    story: 'Goods come from the factory of their order, else from the supplier of the item, and go to the customer',
    rows: {
      Orders: [order()],
      Inventory: [item()],
      Shipments: [
        shipment({ direction: 'Inbound' }),
        shipment({ direction: 'Inbound', order: '' }),
        shipment(),
        shipment({ direction: 'Sample' }),
        shipment({ direction: '' }),
      ],
    },
    shows: {
      Shipments: [
        { counterparty: 'Textiles del Norte', toReceive: 100 },
        { counterparty: 'Lino Mills', toReceive: 100 },
        { counterparty: 'Maison Roux', toReceive: null },
        { counterparty: 'Maison Roux', toReceive: null },
        { counterparty: null, toReceive: null },
      ],
    },
  },
  {
    story: 'A tracking number leads to the page of its carrier, without one nowhere',
    rows: { Shipments: [shipment({ carrier: 'ups', trackingNumber: '1Z 9' }), shipment({ carrier: 'ups' })] },
    shows: {
      Shipments: [{ trackingLink: 'https://www.ups.com/track?tracknum=1Z9' }, { trackingLink: null }],
    },
  },
  {
    story: 'Its marks say when goods left and landed, or should; what comes in or is a sample has none',
    rows: {
      Shipments: [
        shipment({ etd: today - 4, shippedOn: today - 3, eta: today + 20 }),
        shipment({ etd: today - 4, deliveredOn: today - 1 }),
        shipment({ etd: today + 2, eta: today + 20 }),
        shipment(),
        shipment({ direction: 'Inbound', shippedOn: today - 3, deliveredOn: today - 1 }),
        shipment({ direction: 'Sample', shippedOn: today - 3 }),
      ],
    },
    shows: {
      Shipments: [
        { leavesMark: today - 3, landsMark: 1_000_000 + today + 20 },
        { leavesMark: today - 1, landsMark: today - 1 },
        { leavesMark: 1_000_000 + today + 2, landsMark: 1_000_000 + today + 20 },
        { leavesMark: 1_000_000, landsMark: 1_000_000 },
        { leavesMark: null, landsMark: null },
        { leavesMark: null, landsMark: null },
      ],
    },
  },
  {
    story: 'Cloth has arrived: half a metre of it is still to be received, or none is',
    rows: {
      Shipments: ['SHP-1', 'SHP-2'].map((shipmentId) =>
        shipment({ shipmentId, direction: 'Inbound', shippedOn: today - 9, deliveredOn: today - 1 }),
      ),
      'Stock moves': [
        move(99.5, { kind: 'Receipt', shipment: 'SHP-1' }),
        move(100, { kind: 'Receipt', shipment: 'SHP-2' }),
      ],
    },
    shows: {
      Shipments: [
        { toReceive: 0.5, finding: 'To receive', findingFigure: 0.5, urgency: 3_000_000 },
        { toReceive: 0, finding: null, findingFigure: null, urgency: null },
      ],
    },
  },
];
