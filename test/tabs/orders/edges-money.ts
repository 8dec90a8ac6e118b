// What the payments of an order come to, and the days that they are counted from.
import { type Edge, today } from '../../support/edge';
import { expense, order, shipment } from '../rows';

/** What an order tells of its days: nothing stands where one is not known. */
const told = (...days: readonly (number | '')[]) => ({ paymentDays: days.join('|') });

const STILL = 1_000_000;

export const moneyEdges: readonly Edge[] = [
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
  {
    story:
      'One button card at 2.00 was ordered, and half of it is scheduled to be paid, or all but a cent: somebody is to look at either',
    rows: {
      Orders: [1, 2].map((number) =>
        order({ orderId: `ORD-${number}`, quantity: 1, unitPrice: 2, currency: 'EUR', stage: 'Confirmed' }),
      ),
      Expenses: [
        expense({ order: 'ORD-1', amount: 1, share: 0.5 }),
        expense({ order: 'ORD-2', amount: 1.99, share: 0.99 }),
      ],
    },
    shows: {
      Orders: [
        { value: 2, scheduled: 1, finding: 'Schedule mismatch', urgency: 3_000_000, findingFigure: 1 },
        { scheduled: 1.99, finding: 'Schedule mismatch', urgency: 3_000_000, findingFigure: 1.99 },
      ],
    },
  },
  // Working days are everybody's, the first calendar, where no factory has one of its own.
  ...[[], ['Milestones']].map((without) => ({
    story: `An order tells the days that its payments are counted from, each in its place, and leaves empty what nobody knows yet; three weeks at sea${without.map((tab) => `, without the tab ${tab}`).join('')}`,
    rows: {
      Orders: [
        order({ orderDate: today - 20, actualExFactory: today - 3 }),
        order({ orderId: 'ORD-2' }),
        order({ orderId: 'ORD-3', originalExFactory: '' }),
        order({ orderId: 'ORD-4', revisedExFactory: today + 70, quantity: 100 }),
      ],
      Shipments: [
        shipment({ shippedOn: today - 2, eta: today + 19 }),
        shipment({ order: 'ORD-4', shippedOn: today - 9, deliveredOn: today - 1 }),
      ],
      Settings: [{ setting: 'Transit days', value: 21 }],
    },
    without,
    shows: {
      Orders: [
        told(today - 20, today - 3, today - 3, today + 18, 1, today - 2, STILL + today + 19, 300),
        told('', '', today + 60, today + 81, 1, '', '', 400),
        told('', '', '', '', 1, '', '', 400),
        told('', '', today + 70, today + 91, 1, today - 9, today - 1, 0),
      ],
    },
  })),
];
