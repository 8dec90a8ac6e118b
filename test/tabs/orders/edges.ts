// Where an order turns late, due soon, shipped or open.
import { type Edge, today } from '../../support/edge';
import { expense, order, sent, shipment } from '../rows';

export const edges: readonly Edge[] = [
  {
    story: 'An order is due today, was due yesterday, is due in a week and in eight days',
    rows: { Orders: [0, -1, 7, 8].map((days) => order({ originalExFactory: today + days })) },
    shows: {
      Orders: [
        { due: today, daysLeft: 0, status: 'Due soon' },
        { due: today - 1, daysLeft: -1, status: 'Late' },
        { daysLeft: 7, status: 'Due soon' },
        { daysLeft: 8, status: 'On track' },
      ],
    },
  },
  {
    story: 'It left the factory, and its cancel date is today, was yesterday, is in a week and in eight days',
    rows: { Orders: [0, -1, 7, 8].map((days) => order({ actualExFactory: today - 3, cancelDate: today + days })) },
    shows: {
      Orders: [
        { daysToCancel: 0, status: 'Due soon' },
        { daysToCancel: -1, status: 'Late' },
        { daysToCancel: 7, status: 'Due soon' },
        { daysToCancel: 8, status: 'On track' },
      ],
    },
  },
  {
    story: 'It reaches the customer on the last day of the window, or a day later; Ship-by and Cancel date each count',
    rows: {
      Orders: [
        order({ shipBy: today + 60 }),
        order({ shipBy: today + 59 }),
        order({ cancelDate: today + 60 }),
        order({ cancelDate: today + 59 }),
        order({ originalExFactory: today + 20, revisedExFactory: today + 60, shipBy: today + 30 }),
        order({ actualExFactory: today - 1, shipBy: today + 40 }),
      ],
    },
    shows: {
      Orders: [
        { transitDays: 0, arrives: today + 60, status: 'On track' },
        { status: 'At risk' },
        { arrives: today + 60, status: 'On track' },
        { status: 'At risk' },
        { due: today + 60, arrives: today + 60, status: 'At risk' },
        { arrives: today - 1, status: 'On track' },
      ],
    },
  },
  {
    story: 'The sea takes three weeks, to this customer five; Settings say neither for a third',
    rows: {
      Orders: [
        order({ shipBy: today + 81 }),
        order({ customer: 'Nordhaus', shipBy: today + 81 }),
        order({ customer: 'nordhaus ', shipBy: today + 95 }),
        order({ customer: '', shipBy: today + 80 }),
        order({ actualExFactory: today - 2, customer: 'Nordhaus', cancelDate: today + 32 }),
      ],
      Settings: [
        { setting: 'Transit days', value: 21 },
        { setting: 'Transit days', item: 'Nordhaus', value: 35 },
        { setting: 'Transit days', item: 'Store 44', value: 'soon' },
      ],
    },
    shows: {
      Orders: [
        { transitDays: 21, arrives: today + 81, status: 'On track' },
        { transitDays: 35, arrives: today + 95, status: 'At risk' },
        { transitDays: 35, status: 'On track' },
        { transitDays: 21, status: 'At risk' },
        { arrives: today + 33, status: 'At risk' },
      ],
    },
  },
  {
    story:
      'Ship-by is past, and a later date from the factory does not make it good again; nor is a window missed that was met',
    rows: {
      Orders: [
        order({ revisedExFactory: today + 90, shipBy: today - 1 }),
        order({ revisedExFactory: today + 90, shipBy: today }),
        order({ shipBy: today - 1, orderId: 'ORD-2' }),
      ],
      Shipments: [shipment({ order: 'ORD-2', quantity: 400, shippedOn: today - 9 })],
    },
    shows: { Orders: [{ status: 'Late' }, { status: 'At risk' }, { status: 'Shipped' }] },
  },
  {
    story: 'It is due this week, and cannot make its window: that comes first',
    rows: { Orders: [order({ originalExFactory: today + 3, shipBy: today + 2, cancelDate: today + 9 })] },
    shows: { Orders: [{ daysLeft: 3, status: 'At risk' }] },
  },
  {
    story: 'It is shipped to exactly its tolerance of 3 %, and to one piece less',
    rows: {
      Orders: [order(), order({ orderId: 'ORD-2' })],
      Shipments: [...sent(388), shipment({ order: 'ORD-2', quantity: 387, shippedOn: today })],
    },
    shows: {
      Orders: [
        { shipped: 388, open: 0, filled: 0.97, daysLeft: null, daysToCancel: null, status: 'Shipped' },
        { shipped: 387, open: 13, status: 'Part shipped' },
      ],
    },
  },
  {
    story: 'Everything that was ordered was shipped, without any tolerance, or a piece too many',
    rows: {
      Orders: [order({ tolerance: 0 }), order({ orderId: 'ORD-2', tolerance: 0 })],
      Shipments: [...sent(400), shipment({ order: 'ORD-2', quantity: 401, shippedOn: today })],
    },
    shows: {
      Orders: [
        { open: 0, filled: 1, status: 'Shipped' },
        { open: 0, status: 'Shipped' },
      ],
    },
  },
  {
    story: 'Nobody waits for the millionth part of a metre',
    rows: { Orders: [order({ quantity: 0.000001, tolerance: 0 }), order({ quantity: 0.000002, tolerance: 0 })] },
    shows: {
      Orders: [
        { open: 0, status: 'Shipped' },
        { open: 0.000002, status: 'On track' },
      ],
    },
  },
  {
    story: 'One piece was ordered, or none, or less than none',
    rows: { Orders: [order({ quantity: 1, unitPrice: 14.5 }), order({ quantity: 0 }), order({ quantity: -1 })] },
    shows: {
      Orders: [
        { open: 1, filled: 0, value: 14.5, status: 'On track' },
        { open: 0, filled: null, value: null, status: 'No quantity' },
        { filled: null, status: 'No quantity' },
      ],
    },
  },
  {
    story: 'What was delivered has left, though nobody said when; what says both counts once',
    rows: {
      Orders: [order(), order({ orderId: 'ORD-2' })],
      Shipments: [
        shipment({ quantity: 400, deliveredOn: today }),
        shipment({ order: 'ORD-2', quantity: 100, shippedOn: today - 3, deliveredOn: today }),
      ],
    },
    shows: {
      Orders: [
        { shipped: 400, open: 0, status: 'Shipped' },
        { shipped: 100, open: 300, status: 'Part shipped' },
      ],
      Shipments: [{ status: 'Delivered' }, { status: 'Delivered' }],
    },
  },
  {
    story: 'One piece has left, but a sample does not count, nor what is only planned',
    rows: {
      Orders: [order(), order({ orderId: 'ORD-2' })],
      Shipments: [
        ...sent(1),
        shipment({ order: 'ORD-2', direction: 'Sample', shippedOn: today }),
        shipment({ order: 'ORD-2' }),
      ],
    },
    shows: {
      Orders: [
        { shipped: 1, open: 399, status: 'Part shipped' },
        { shipped: 0, open: 400, status: 'On track' },
      ],
    },
  },
  {
    story: 'Late orders that are drafts, cancelled or closed',
    rows: {
      Orders: ['Draft', 'Cancelled', 'Closed'].map((stage) =>
        order({ stage, originalExFactory: today - 9, cancelDate: today - 2 }),
      ),
    },
    shows: {
      Orders: [
        { open: 400, daysLeft: -9, daysToCancel: -2, status: 'Draft' },
        { open: 0, daysLeft: null, daysToCancel: null, status: 'Cancelled' },
        { open: 0, daysLeft: null, daysToCancel: null, status: 'Closed' },
      ],
    },
  },
  {
    story: 'No ex-factory date is known, or only one of the three',
    rows: {
      Orders: [
        order({ originalExFactory: '' }),
        order({ originalExFactory: '', revisedExFactory: today + 30 }),
        order({ originalExFactory: '', actualExFactory: today - 1 }),
      ],
    },
    shows: {
      Orders: [
        { due: null, daysLeft: null, status: 'No date' },
        { due: today + 30, status: 'On track' },
        { due: null, daysLeft: null, status: 'On track' },
      ],
    },
  },
  {
    story: 'All shipments of an order have left, one is still to, one is still to and nobody knows when',
    rows: {
      Orders: [order(), order({ orderId: 'ORD-2' }), order({ orderId: 'ORD-3' }), order({ orderId: 'ORD-4' })],
      Shipments: [
        shipment({ shippedOn: today - 5 }),
        shipment({ shippedOn: today - 3 }),
        shipment({ order: 'ORD-2', shippedOn: today - 3 }),
        shipment({ order: 'ORD-2', etd: today + 4 }),
        shipment({ order: 'ORD-3' }),
      ],
    },
    shows: {
      Orders: [
        { goodsLeave: today - 3, goodsLeft: today - 3 },
        { goodsLeave: 1_000_000 + today + 4, goodsLeft: null },
        { goodsLeave: 1_000_000, goodsLeft: null },
        { goodsLeave: null, goodsLeft: null },
      ],
    },
  },
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
    story: 'Scheduled payments come to what an order is worth, to less, to nothing; a cancelled order owes none',
    rows: {
      Orders: [1, 2, 3, 4].map((number) =>
        order({
          orderId: `ORD-${number}`,
          unitPrice: 10,
          currency: 'EUR',
          stage: number === 4 ? 'Cancelled' : 'Confirmed',
        }),
      ),
      Expenses: [
        expense({ order: 'ORD-1', amount: 1200, share: 0.3 }),
        expense({ order: 'ORD-1', amount: 2800, share: 0.7 }),
        expense({ order: 'ORD-2', amount: 1200, share: 0.3 }),
        expense({ order: 'ORD-3', amount: 90 }),
        expense({ order: 'ORD-4', amount: 1200, share: 0.3 }),
      ],
    },
    shows: {
      Orders: [
        { value: 4000, scheduled: 4000, finding: null },
        { value: 4000, scheduled: 1200, finding: 'Schedule mismatch', findingFigure: 1200 },
        { value: 4000, scheduled: 0, finding: null },
        { value: 4000, scheduled: 1200, finding: null },
      ],
    },
  },
  // Without milestones, and with milestones of which no calendar can be counted.
  ...['Milestones', 'Working days'].map((tab) => ({
    story: `Goods travel three weeks from the day they left, else from the revised day, else from the original one; without the tab ${tab}`,
    rows: {
      Orders: [
        order({ actualExFactory: today - 5, revisedExFactory: today + 70 }),
        order({ revisedExFactory: today + 70 }),
        order(),
        order({ originalExFactory: '' }),
      ],
      Settings: [{ setting: 'Transit days', value: 21 }],
    },
    without: [tab],
    shows: { Orders: [today + 16, today + 91, today + 81, null].map((arrives) => ({ arrives })) },
  })),
  {
    story: 'All pieces have left: nobody counts the days to its due date or to the cancel date any more',
    rows: { Orders: [order({ cancelDate: today + 70 })], Shipments: sent(400) },
    shows: { Orders: [{ status: 'Shipped', daysLeft: null, daysToCancel: null }] },
  },
];
