// Where goods or documents turn late for a letter of credit.
import { type Edge, today } from '../../support/edge';
import { order, shipment } from '../rows';

export const creditEdges: readonly Edge[] = [
  {
    story: 'Documents are presented so many days after shipment, never after expiry; without a letter of credit never',
    rows: {
      Orders: [
        order({ lcLatestShipment: today }),
        order({ orderId: 'ORD-2', lcExpiry: today + 17 }),
        order({ orderId: 'ORD-3', lcExpiry: today + 19 }),
        order({ orderId: 'ORD-4', lcExpiry: today + 19, lcDays: 10 }),
        order({ orderId: 'ORD-5', lcExpiry: today + 30 }),
        order({ orderId: 'ORD-6' }),
      ],
      Shipments: [1, 2, 3, 4, 6].map((number) => shipment({ order: `ORD-${number}`, shippedOn: today - 3 })),
    },
    shows: {
      Orders: [
        { lcPresentBy: today + 18 },
        { lcPresentBy: today + 17 },
        { lcPresentBy: today + 18 },
        { lcPresentBy: today + 7 },
        { lcPresentBy: today + 30 },
        { lcPresentBy: null },
      ],
    },
  },
  {
    story: 'Goods left on the last day that the letter of credit allows, or a day later; or will, as things stand',
    rows: {
      Orders: [
        order({ lcLatestShipment: today - 3 }),
        order({ orderId: 'ORD-2', lcLatestShipment: today - 4 }),
        order({ orderId: 'ORD-3', lcLatestShipment: today + 60 }),
        order({ orderId: 'ORD-4', lcLatestShipment: today + 59 }),
        order({ orderId: 'ORD-5', lcLatestShipment: today + 59, lcPresentedOn: today }),
        order({ orderId: 'ORD-6' }),
      ],
      Shipments: [1, 2].map((number) => shipment({ order: `ORD-${number}`, shippedOn: today - 3 })),
      Settings: [{ setting: 'Transit days', value: 21 }],
    },
    shows: {
      Orders: [
        { lcLateBy: null, finding: null },
        { lcLateBy: 1, finding: 'Lc shipment', findingFigure: 1 },
        { lcLateBy: null, finding: null },
        { lcLateBy: 1, finding: 'Lc shipment', urgency: -500_000 + 59, findingFigure: 1 },
        { lcLateBy: 1, finding: null },
        { lcLateBy: null, finding: null },
      ],
    },
  },
  {
    story:
      'The factory lets the goods go in time, and their transport is planned for the last day of the letter of credit, the next, before them, and for no day; of an order without a date; and for later than a factory that is late itself',
    rows: {
      Orders: [
        ...[1, 2, 3, 4].map((number) => order({ orderId: `ORD-${number}`, lcLatestShipment: today + 62 })),
        order({ orderId: 'ORD-5', lcLatestShipment: today + 62, originalExFactory: '' }),
        order({ orderId: 'ORD-6', lcLatestShipment: today + 58 }),
      ],
      Shipments: [
        shipment({ order: 'ORD-1', etd: today + 62 }),
        shipment({ order: 'ORD-2', etd: today + 63 }),
        shipment({ order: 'ORD-2', shipmentId: 'SHP-2', shippedOn: today - 3 }),
        shipment({ order: 'ORD-3', shipmentId: 'SHP-3', etd: today + 50 }),
        shipment({ order: 'ORD-4', shipmentId: 'SHP-4' }),
        shipment({ order: 'ORD-5', shipmentId: 'SHP-5', etd: today + 70 }),
        shipment({ order: 'ORD-6', shipmentId: 'SHP-6', etd: today + 66 }),
      ],
    },
    shows: { Orders: [null, 1, null, null, 8, 8].map((lcLateBy) => ({ lcLateBy })) },
  },
  {
    story: 'Goods will be late for the letter of credit of a draft and of what was cancelled: nobody is told',
    rows: { Orders: ['Draft', 'Cancelled'].map((stage) => order({ stage, lcLatestShipment: today + 59 })) },
    shows: {
      Orders: [
        { lcLateBy: 1, finding: null },
        { lcLateBy: 1, finding: null },
      ],
    },
  },
  {
    story: 'Documents were to be presented yesterday, or are within the week; those of drafts and the cancelled never',
    rows: {
      Orders: [
        order({ lcExpiry: today - 1 }),
        order({ lcExpiry: today + 7 }),
        order({ lcExpiry: today + 8 }),
        order({ lcExpiry: today - 1, lcPresentedOn: today - 1 }),
        ...['Draft', 'Cancelled'].map((stage) => order({ stage, lcExpiry: today - 1 })),
      ],
    },
    shows: {
      Orders: [
        { finding: 'Lc documents late', urgency: -2_000_001 },
        { finding: 'Lc documents', urgency: 7 },
        { finding: null },
        { finding: null },
        { finding: null },
        { finding: null },
      ],
    },
  },
  {
    story: 'Documents of a draft and of what was cancelled are due within the week: nobody is told',
    rows: { Orders: ['Draft', 'Cancelled'].map((stage) => order({ stage, lcExpiry: today + 7 })) },
    shows: { Orders: [{ finding: null }, { finding: null }] },
  },
  {
    story: 'Nobody knows when goods leave, and a letter of credit says by when they must',
    rows: {
      Orders: [
        order({ originalExFactory: '', lcLatestShipment: today + 9 }),
        order({ originalExFactory: '' }),
        order({ lcLatestShipment: today + 90 }),
      ],
    },
    shows: { Orders: [{ finding: 'Lc unchecked', urgency: 3_000_000 }, { finding: 'No date' }, { finding: null }] },
  },
  {
    story:
      'LC days refers to the credit in words: until somebody looks the number up, the 21 days of Settings hold, and not the expiry',
    rows: {
      Orders: [
        order({ lcDays: 'as per credit', lcExpiry: today + 30 }),
        order({ orderId: 'ORD-2', lcDays: 15, lcExpiry: today + 30 }),
      ],
      Shipments: [1, 2].map((number) => shipment({ order: `ORD-${number}`, shippedOn: today - 3 })),
    },
    shows: { Orders: [{ lcPresentBy: today + 18 }, { lcPresentBy: today + 12 }] },
  },
  {
    story:
      'Three weeks at sea come after the day of shipment, and the bank does not count them: the vessel sails on the last day that the letter of credit allows, three days later, or no sooner than a factory that is late itself',
    rows: {
      Orders: [
        order({ lcLatestShipment: today + 62 }),
        order({ orderId: 'ORD-2', lcLatestShipment: today + 62 }),
        order({ orderId: 'ORD-3', lcLatestShipment: today + 58 }),
      ],
      Shipments: [
        shipment({ order: 'ORD-1', etd: today + 62 }),
        shipment({ order: 'ORD-2', etd: today + 65 }),
        shipment({ order: 'ORD-3', etd: today + 60 }),
      ],
      Settings: [{ setting: 'Transit days', value: 21 }],
    },
    shows: {
      Orders: [
        { arrives: today + 81, lcLateBy: null, finding: null },
        { lcLateBy: 3, finding: 'Lc shipment', findingFigure: 3 },
        { lcLateBy: 2, finding: 'Lc shipment', findingFigure: 2 },
      ],
    },
  },
];
