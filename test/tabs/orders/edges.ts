// Where an order turns late, due soon, shipped or open.
import { type Edge, today } from '../../support/edge';
import { order, sent, shipment } from '../rows';
import { creditEdges } from './edges-credit';
import { moneyEdges } from './edges-money';

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
  // Without milestones, and with milestones of which no calendar can be counted.
  ...['Milestones', 'Working days'].map((tab) => ({
    story: `Goods travel three weeks from the day they left, else from the revised day, else from the original one, and nothing puts them at risk; without the tab ${tab}`,
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
    shows: {
      Orders: [
        { arrives: today + 16, status: 'On track' },
        { arrives: today + 91, status: 'On track' },
        { arrives: today + 81, status: 'On track' },
        { arrives: null, status: 'No date' },
      ],
    },
  })),
  {
    story: 'All pieces have left: nobody counts the days to its due date or to the cancel date any more',
    rows: { Orders: [order({ cancelDate: today + 70 })], Shipments: sent(400) },
    shows: { Orders: [{ status: 'Shipped', daysLeft: null, daysToCancel: null }] },
  },
  {
    story:
      'Its tolerance was typed with a minus, as the contract has it, and five more left than were ordered: no pieces are open',
    rows: { Orders: [order({ tolerance: -0.03 })], Shipments: sent(405) },
    shows: { Orders: [{ shipped: 405, open: 0 }] },
  },
  {
    story:
      'One sample coat was ordered, and two left; nobody asks about a millionth part of a metre more than was ordered, but about what exceeds it',
    rows: {
      Orders: [
        order({ quantity: 1 }),
        order({ orderId: 'ORD-2', quantity: 100, tolerance: 0 }),
        order({ orderId: 'ORD-3', quantity: 100, tolerance: 0 }),
      ],
      Shipments: [
        ...sent(2),
        shipment({ order: 'ORD-2', quantity: 100.000001, shippedOn: today - 3 }),
        shipment({ order: 'ORD-3', quantity: 100.000002, shippedOn: today - 3 }),
      ],
    },
    shows: {
      Orders: [
        { open: 0, finding: 'Over shipped', urgency: 3_000_000, findingFigure: 1 },
        { open: 0, finding: null },
        { open: 0, finding: 'Over shipped' },
      ],
    },
  },
  {
    story: 'The first hundred were shipped and have arrived, the rest lies ready: no shipment is planned that takes it',
    rows: {
      Orders: [order({ stage: 'Ready' })],
      Shipments: [shipment({ shippedOn: today - 9, deliveredOn: today - 2 })],
    },
    shows: { Orders: [{ status: 'Part shipped', open: 300, bookedBy: null, finding: 'Ready', urgency: 500 }] },
  },
  {
    story:
      'There is no day to hold an order to: of a draft without dates, and of goods that left for a customer without a window, nobody is told',
    rows: {
      Orders: [
        order({ stage: 'Draft', originalExFactory: '' }),
        order({ orderId: 'ORD-2', actualExFactory: today - 2 }),
      ],
    },
    shows: {
      Orders: [
        { due: null, status: 'Draft', finding: null },
        { due: null, status: 'On track', finding: null },
      ],
    },
  },
  {
    story:
      'A milestone that was left out is none of those that an order counts, though it was done before; of another order all were left out',
    rows: {
      Orders: [order(), order({ orderId: 'ORD-2' })],
      Milestones: [
        { milestone: 'Lab dip approved', doneOn: today - 30 },
        { milestone: 'Strike-off approved', doneOn: today - 20, skippedOn: today - 10 },
        { milestone: 'PP approved' },
        { milestone: 'PP approved', order: 'ORD-2', skippedOn: today - 10 },
      ].map((changes, index) => ({
        milestoneId: `MS-${index + 1}`,
        order: 'ORD-1',
        daysBefore: 20,
        who: 'Us',
        ...changes,
      })),
    },
    shows: { Orders: [{ milestonesDone: '1/2' }, { milestonesDone: null }] },
  },
  ...creditEdges,
  ...moneyEdges,
];
