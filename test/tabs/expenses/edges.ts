// Where an expense turns overdue, what it is in the base currency, and when somebody has to look at it.
import { type Edge, type Line, today } from '../../support/edge';
import { expense, order, shipment } from '../rows';
import { days as countedDays } from './edges-days';

/** Every day from 20 days ago is worked, up to 60 days from now. */
const days: readonly Line[] = Array.from({ length: 82 }, (_, at) => ({
  key: 1_000_000 + today - 21 + at,
  row: at + 2,
  day: at === 0 || at === 81 ? '' : today - 21 + at,
}));

/** Orders whose goods have left, lie at the factory, are planned, and of which nothing is known. */
const GOODS: Edge['rows'] = {
  Orders: [
    order({ orderDate: today - 20, actualExFactory: today - 3 }),
    order({ orderId: 'ORD-2' }),
    order({ orderId: 'ORD-3', originalExFactory: '' }),
    order({ orderId: 'ORD-4', quantity: 100 }),
    order({ orderId: 'ORD-5' }),
    order({ orderId: 'ORD-6', actualExFactory: today - 3 }),
    order({ orderId: 'ORD-7', originalExFactory: '' }),
    order({ orderId: 'ORD-8', originalExFactory: '' }),
  ],
  Shipments: [
    shipment({ shippedOn: today - 2, eta: today + 20 }),
    shipment({ order: 'ORD-3' }),
    ...['ORD-4', 'ORD-5'].map((id) => shipment({ order: id, shippedOn: today - 5, deliveredOn: today - 1 })),
    shipment({ order: 'ORD-6' }),
    shipment({ order: 'ORD-7', etd: today + 9, eta: today + 30 }),
  ],
};
const ofEach = (dueFrom: string): Edge['rows'] => ({
  ...GOODS,
  Expenses: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => expense({ order: `ORD-${number}`, dueFrom })),
});
const goods = (goodsMark: number | null, eventOn: number | null, eventExpected: number | null) => ({
  goodsMark,
  eventMilestone: null,
  eventOn,
  eventExpected,
});
const STILL = 1_000_000;
const inspection = (changes: Line): Line => ({ type: 'Final', lot: 400, ...changes });
const FAILED = { doneOn: today - 3, criticalFound: 1, majorFound: 0, minorFound: 0 };
const held = (changes: Line): Line => expense({ holdUntil: 'Inspection passed', ...changes });

export const edges: readonly Edge[] = [
  {
    story: 'An invoice is to be paid today, was yesterday, is in a week and in eight days',
    rows: { Expenses: [0, -1, 7, 8].map((days) => expense({ dueDate: today + days })) },
    shows: {
      Expenses: [
        { daysLeft: 0, status: 'Due soon' },
        { daysLeft: -1, status: 'Overdue' },
        { daysLeft: 7, status: 'Due soon' },
        { daysLeft: 8, status: 'Open' },
      ],
    },
  },
  {
    story:
      'An amount stands in the base currency, in none, in another with a rate, with none and with a rate of nothing',
    rows: {
      Expenses: [
        expense(),
        expense({ currency: '' }),
        expense({ currency: 'USD', rate: 0.92 }),
        expense({ currency: 'USD' }),
        expense({ currency: 'USD', rate: 0 }),
      ],
    },
    shows: {
      Expenses: [
        { baseAmount: 100, status: 'Open' },
        { baseAmount: 100, status: 'Open' },
        { baseAmount: 92, status: 'Open' },
        { baseAmount: null, status: 'No rate' },
        { baseAmount: null, status: 'No rate' },
      ],
    },
  },
  {
    story: 'The base currency is the yen, which has no coin below it: amounts and what is left of a budget are whole',
    rows: {
      Expenses: [expense({ currency: 'USD', amount: 10, rate: 150.37 }), expense({ currency: 'JPY', amount: 99.5 })],
      Settings: [
        { setting: 'Base currency', item: '', value: 'JPY' },
        { setting: 'Budget', item: 'Freight', value: 2000.6 },
      ],
    },
    shows: {
      Expenses: [
        { baseAmount: 1504, budgetLeft: 397 },
        { baseAmount: 100, budgetLeft: 397 },
      ],
    },
  },
  {
    story: 'A payment waits for the inspection: its days are not counted, though it is due',
    rows: { Expenses: [expense({ dueDate: today + 3, holdUntil: 'Inspection passed' })] },
    shows: { Expenses: [{ daysLeft: null, status: 'On hold' }] },
  },
  {
    story: 'The base currency is the dollar',
    rows: {
      Expenses: [expense({ currency: 'usd' }), expense({ currency: 'EUR' })],
      Settings: [{ setting: 'Base currency', item: '', value: 'USD' }],
    },
    shows: {
      Expenses: [
        { baseAmount: 100, status: 'Open' },
        { baseAmount: null, status: 'No rate' },
      ],
    },
  },
  {
    story:
      'A credit note and a bill of nothing were due yesterday: nobody is to pay the one, the other is to be settled',
    rows: {
      Expenses: [expense({ amount: -120, dueDate: today - 1 }), expense({ amount: 0, dueDate: today - 1 })],
      Settings: [{ setting: 'Budget', item: 'Freight', value: 300 }],
    },
    shows: {
      Expenses: [
        { baseAmount: -120, daysLeft: null, budgetLeft: 420, status: 'Open' },
        { baseAmount: 0, daysLeft: -1, budgetLeft: 420, status: 'Overdue' },
      ],
    },
  },
  {
    story: 'What was spent on freight comes off its budget to the last cent',
    rows: {
      Orders: [order()],
      Expenses: [expense({ order: 'ORD-1', amount: 0.1 }), expense({ amount: 0.2 }), expense({ category: 'Travel' })],
      Settings: [{ setting: 'Budget', item: 'Freight', value: 0.3 }],
    },
    shows: { Orders: [{ expenses: 0.1 }], Expenses: [{ budgetLeft: 0 }, { budgetLeft: 0 }, { budgetLeft: null }] },
  },
  {
    story: 'It falls due with the shipment: goods have all left, some have, some will, or nobody knows when',
    rows: ofEach('Shipped'),
    shows: {
      Expenses: [
        goods(today - 2, today - 2, today - 2),
        goods(null, null, today + 60),
        goods(STILL, null, null),
        goods(today - 5, today - 5, today + 60),
        goods(today - 5, null, today + 60),
        goods(STILL, null, today - 3),
        goods(STILL + today + 9, null, today + 9),
        goods(null, null, null),
      ],
    },
  },
  {
    story: 'It falls due with the delivery: goods have all landed, some have, some will, or nobody knows when',
    rows: ofEach('Delivered'),
    shows: {
      Expenses: [
        goods(STILL + today + 20, null, today + 20),
        goods(null, null, today + 60),
        goods(STILL, null, null),
        goods(today - 1, today - 1, today + 60),
        goods(today - 1, null, today + 60),
        goods(STILL, null, today - 3),
        goods(STILL + today + 30, null, today + 30),
        goods(null, null, null),
      ],
    },
  },
  {
    story: 'It falls due with the order, or when goods leave the factory: on the day, once it is known',
    rows: {
      ...GOODS,
      Expenses: ['Order date', 'Ex-factory'].flatMap((dueFrom) =>
        ['ORD-1', 'ORD-2', 'ORD-8'].map((id) => expense({ order: id, dueFrom, offset: '+30d' })),
      ),
    },
    shows: {
      Expenses: [
        { ...goods(null, today - 20, null), due: today + 10, dueIs: 'Fixed' },
        { ...goods(null, null, null), due: null, dueIs: 'Unknown' },
        { ...goods(null, null, null), due: null, dueIs: 'Unknown' },
        { ...goods(null, today - 3, today - 3), due: today + 27, dueIs: 'Fixed' },
        { ...goods(null, null, today + 60), due: today + 90, dueIs: 'Estimated' },
        { ...goods(null, null, null), due: null, dueIs: 'Unknown' },
      ],
    },
  },
  {
    story: 'It falls due with a milestone, which is done or expected; or on a day of its own, or never',
    rows: {
      Orders: [order({ originalExFactory: today + 30 })],
      Milestones: [
        { milestoneId: 'MS-1', milestone: 'PP approved', daysBefore: 35, doneOn: today - 5 },
        { milestoneId: 'MS-2', milestone: 'Final inspection', daysBefore: 10 },
      ].map((step) => ({ order: 'ORD-1', who: 'Factory', ...step })),
      'Working days': days,
      Expenses: [
        expense({ order: 'ORD-1', dueFrom: 'PP approved' }),
        expense({ order: 'ORD-1', dueFrom: 'Inspection' }),
        expense({ order: 'ORD-1', dueFrom: 'Shipped', dueDate: today + 3 }),
        expense({ order: 'ORD-1' }),
      ],
    },
    shows: {
      Expenses: [
        { eventMilestone: 'PP approved', eventOn: today - 5, eventExpected: today - 5, due: today - 5, dueIs: 'Fixed' },
        {
          eventMilestone: 'Final inspection',
          eventOn: null,
          eventExpected: today + 20,
          due: today + 20,
          dueIs: 'Estimated',
        },
        { eventMilestone: null, due: today + 3, dueIs: 'Fixed' },
        { eventMilestone: null, eventOn: null, eventExpected: null, due: null, dueIs: null },
      ],
    },
  },
  {
    story:
      'A balance waits for an inspection: none is booked, one is, it failed, it failed and is booked again, one is inline, one is planned; its day is far, and far though the lot failed; it waits for documents',
    rows: {
      Orders: [1, 2, 3, 4, 5, 6].map((number) => order({ orderId: `ORD-${number}` })),
      Inspections: [
        inspection({ inspectionId: 'INS-1', order: 'ORD-2', bookedFor: today + 2 }),
        inspection({ inspectionId: 'INS-2', order: 'ORD-3', ...FAILED }),
        inspection({ inspectionId: 'INS-3', order: 'ORD-4', ...FAILED }),
        inspection({ inspectionId: 'INS-4', order: 'ORD-4', type: 'Re-inspection', bookedFor: today + 1 }),
        inspection({ inspectionId: 'INS-5', order: 'ORD-5', type: 'Inline', bookedFor: today + 1 }),
        inspection({ inspectionId: 'INS-6', order: 'ORD-6' }),
      ],
      Expenses: [
        ...[1, 2, 3, 4, 5, 6].map((number) => held({ order: `ORD-${number}`, dueDate: today + 7 })),
        held({ order: 'ORD-1', dueDate: today + 8 }),
        held({ order: 'ORD-3', dueDate: today + 90 }),
        held({ order: 'ORD-1', dueDate: today - 1, holdUntil: 'Documents received' }),
        held({ order: 'ORD-1', dueDate: today - 1, releasedOn: today - 2 }),
      ],
    },
    shows: {
      Expenses: ['On hold', null, 'On hold', null, 'On hold', 'On hold', null, 'On hold', null, 'Pay overdue'].map(
        (finding) => ({ finding }),
      ),
    },
  },
  {
    story: 'Where nobody keeps inspections, a balance on hold needs somebody once its day comes',
    without: ['Inspections'],
    rows: { Expenses: [held({ dueDate: today + 7 }), held({ dueDate: today + 8 })] },
    shows: { Expenses: [{ finding: 'On hold' }, { finding: null }] },
  },
  {
    story: 'Without a calendar Monday to Friday are worked: counted from Friday 20 and Saturday 21 November',
    without: ['Milestones', 'Working days'],
    rows: {
      Orders: [order({ orderDate: today - 2 }), order({ orderId: 'ORD-2', orderDate: today - 1 })],
      Expenses: [
        expense({ order: 'ORD-1', dueFrom: 'Order date', offset: '-3wd' }),
        expense({ order: 'ORD-1', dueFrom: 'Order date', offset: '+1wd' }),
        expense({ order: 'ORD-2', dueFrom: 'Order date', offset: '-1wd' }),
        expense({ order: 'ORD-2', dueFrom: 'Order date', offset: '+6wd' }),
        expense({ order: 'ORD-2', dueFrom: 'Order date', offset: '0wd' }),
        expense({ order: 'ORD-2', dueFrom: 'Order date', offset: '+6d' }),
      ],
    },
    shows: {
      Expenses: [
        { due: today - 5, dueIs: 'Estimated' },
        { due: today + 1, dueIs: 'Estimated' },
        { due: today - 2, dueIs: 'Estimated' },
        { due: today + 8, dueIs: 'Estimated' },
        { due: today - 1, dueIs: 'Estimated' },
        { due: today + 5, dueIs: 'Fixed' },
      ],
    },
  },
  {
    story:
      'An offset of 30 says neither days nor months: it is asked about, but not once it is paid, nor where a day is agreed anyway',
    rows: {
      Orders: [order({ orderDate: today - 20 })],
      Expenses: [{}, { paidOn: today - 1 }, { dueDate: today + 20 }].map((changes) =>
        expense({ order: 'ORD-1', dueFrom: 'Order date', offset: '30', ...changes }),
      ),
    },
    shows: {
      Expenses: [
        { due: null, dueIs: 'Unknown', status: 'Open', finding: 'Offset unread', urgency: 3_000_000 },
        { due: null, dueIs: 'Unknown', status: 'Paid', finding: null, urgency: null },
        { due: today + 20, dueIs: 'Fixed', status: 'Open', finding: null, urgency: null },
      ],
    },
  },
  {
    story:
      'The lot of an order was rejected, and its balance is far away; another failed, another was rejected, and their re-inspections are not booked though the balance comes near',
    rows: {
      Orders: [1, 2, 3].map((number) => order({ orderId: `ORD-${number}` })),
      Inspections: [
        inspection({ inspectionId: 'INS-1', order: 'ORD-1', doneOn: today - 3, decision: 'Rejected by us' }),
        inspection({ inspectionId: 'INS-2', order: 'ORD-2', ...FAILED }),
        inspection({ inspectionId: 'INS-3', order: 'ORD-2', type: 'Re-inspection' }),
        inspection({ inspectionId: 'INS-4', order: 'ORD-3', doneOn: today - 3, decision: 'Rejected by us' }),
        inspection({ inspectionId: 'INS-5', order: 'ORD-3', type: 'Re-inspection' }),
      ],
      Expenses: [
        held({ category: 'Balance', order: 'ORD-1', dueDate: today + 90 }),
        held({ category: 'Balance', order: 'ORD-2', dueDate: today + 7 }),
        held({ category: 'Balance', order: 'ORD-3', dueDate: today + 7 }),
      ],
    },
    shows: {
      Inspections: ['Rejected', 'Failed', 'Planned', 'Rejected', 'Planned'].map((status) => ({ status })),
      Expenses: [1, 2, 3].map(() => ({ status: 'On hold', finding: 'On hold', urgency: 3_000_000 })),
    },
  },
  {
    story:
      'A deposit that we owe since yesterday holds its order up, and so does one that was released; not one that is due today, is paid, waits for documents, or is a credit note, nor a balance',
    rows: {
      Orders: [order()],
      Expenses: [
        {},
        { holdUntil: 'Documents received', releasedOn: today - 9 },
        { dueDate: today },
        { paidOn: today },
        { holdUntil: 'Documents received' },
        { amount: -100 },
        { category: 'Balance' },
      ].map((changes, at) =>
        expense({
          expenseId: `EXP-${at + 1}`,
          order: 'ORD-1',
          category: 'Deposit',
          dueDate: today - 1,
          ...changes,
        }),
      ),
    },
    shows: {
      Expenses: ['100001 EXP-1', '100001 EXP-2', null, null, null, null, null].map((holdsUp) => ({ holdsUp })),
    },
  },
  ...countedDays,
];
