// Where a milestone turns late, waits, rests, or puts its order at risk. Every day is worked.
import { type Edge, type Line, today } from '../../support/edge';

const FIRST = today - 41;
const LAST = today + 61;
const days: readonly Line[] = Array.from({ length: LAST - FIRST + 1 }, (_, at) => ({
  key: 1_000_000 + FIRST + at,
  row: at + 2,
  day: at === 0 || FIRST + at === LAST ? '' : FIRST + at,
}));

/** It leaves in 30 days. */
const order = (changes: Line = {}): Line => ({
  orderId: 'ORD-1',
  style: 'Linen shirt',
  factory: 'Norte',
  customer: 'Roux',
  quantity: 10,
  originalExFactory: today + 30,
  ...changes,
});
const step = (milestone: string, daysBefore: number, changes: Line = {}): Line => ({
  milestoneId: `MS-${milestone}`,
  order: 'ORD-1',
  milestone,
  daysBefore,
  who: 'Factory',
  ...changes,
});

const edge = (
  story: string,
  orders: readonly Line[],
  milestones: readonly Line[],
  shows: Edge['shows'],
  others: Edge['rows'] = {},
): Edge => ({
  story,
  rows: { ...others, Orders: orders, Milestones: milestones, 'Working days': days },
  shows,
});

export const edges: readonly Edge[] = [
  edge(
    'A milestone is done on its day or the day after, is overdue since yesterday, or is due today',
    [order()],
    [
      step('A', 35, { doneOn: today - 5 }),
      step('B', 35, { doneOn: today - 4 }),
      step('C', 31, { who: 'Us' }),
      step('D', 30, { who: '' }),
      step('E', 31),
      step('F', 30),
    ],
    {
      Orders: [
        {
          slip: 1,
          expectedExFactory: today + 31,
          milestonesDone: '2/6',
          status: 'At risk',
          finding: 'Slips',
          waitsFor: 'Milestone 100001 MS-C',
          next: 'C',
          nextDue: today - 1,
          turnOf: 'Us',
        },
      ],
      Milestones: [
        {
          status: 'Done',
          lateBy: null,
          expected: today - 5,
          weight: null,
          turn: null,
          daysLeft: null,
          finish: today - 5,
        },
        { status: 'Done late', lateBy: 1, expected: today - 4, weight: null, finding: null },
        {
          status: 'Overdue',
          lateBy: 1,
          weight: 200_001 - today,
          finding: 'Step late',
          urgency: -1_000_001,
          daysLeft: -1,
        },
        {
          status: 'Due soon',
          lateBy: null,
          expected: today + 1,
          finding: 'Step in',
          urgency: 0,
          turnMark: `${200_000 - today}|Us|D`,
        },
        { status: 'Overdue', finding: null, orderWaits: 'Milestone 100001 MS-C', chaseOf: null, chaseMark: null },
        { status: 'Due soon', finding: null, urgency: null, partner: 'Norte' },
      ],
    },
  ),
  edge(
    'One that names nobody is ours: promised too late, it will be late',
    [order()],
    [step('A', 20, { who: '', promised: today + 20 })],
    { Milestones: [{ status: 'At risk', lateBy: 10, finding: 'Will be late' }] },
  ),
  edge(
    'One is promised too late: what is due with it or after it slips, what is due the day before does not',
    [order()],
    [
      step('A', 20, { who: 'Us', promised: today + 20 }),
      step('B', 20, { who: 'Customer' }),
      step('C', 21, { who: 'Supplier' }),
      step('D', 22, { promised: today + 10, float: 2 }),
      step('E', 22, { promised: today + 10, float: 1 }),
    ],
    {
      Orders: [{ slip: 10, expectedExFactory: today + 40, next: 'E', nextDue: today + 8, turnOf: 'Factory' }],
      Milestones: [
        {
          status: 'At risk',
          lateBy: 10,
          expected: today + 20,
          finding: 'Will be late',
          urgency: -499_990,
          findingFigure: 10,
        },
        { status: 'Planned', expected: today + 20, partner: 'Roux', chaseOf: null },
        { status: 'Planned', expected: today + 9, partner: 'Supplier' },
        { lateBy: 2, weight: null, expected: today + 10, finding: null, chaseMark: '499992 MS-D' },
        {
          lateBy: 2,
          weight: 200_000 - today - 8,
          chaseMark: '499992 MS-E',
          finding: 'Partner slips',
          urgency: -399_992,
          findingFigure: 2,
        },
      ],
    },
  ),
  edge(
    'A milestone waits for another, and is not asked for meanwhile; once that is done it can be as soon as it takes',
    [order()],
    [
      step('A', 15),
      step('B', 10, { after: 'A' }),
      step('C', 40, { after: 'A', who: 'Us' }),
      step('D', 35, { doneOn: today - 2 }),
      step('E', 30, { after: 'D', takes: 3 }),
      step('F', 30, { after: 'D', takes: 2, who: 'Us' }),
    ],
    {
      Milestones: [
        { status: 'Planned', turn: today + 15, waitsFor: null },
        { status: 'Waiting', turn: null, waitsFor: 'A' },
        { status: 'Overdue', turn: null, finding: null },
        { status: 'Done late' },
        { ready: today + 1, lateBy: 1, status: 'At risk', waitsFor: null },
        { ready: today, lateBy: null, status: 'Due soon', finding: 'Step in' },
      ],
    },
  ),
  edge(
    'An order ends: what is open of it rests, but for what comes after ex-factory once the goods have left',
    [
      order({ actualExFactory: today - 1, shipBy: today + 20 }),
      order({ orderId: 'ORD-2', stage: 'Closed' }),
      order({ orderId: 'ORD-3', stage: 'Cancelled' }),
    ],
    [
      step('A', 0),
      step('B', -1),
      step('C', 5, { order: 'ORD-2' }),
      step('D', -1, { order: 'ORD-3' }),
      step('E', 5, { skippedOn: today }),
    ],
    {
      Orders: [
        { ended: 'Shipped', expectedExFactory: today - 1, status: 'On track', milestonesDone: '0/2' },
        { ended: 'Closed' },
        { ended: 'Cancelled' },
      ],
      Milestones: [
        { status: 'Order ended', open: 0, daysLeft: null, finish: null, expected: null },
        { status: 'Planned', open: 1 },
        { status: 'Order ended', open: 0 },
        { status: 'Order ended', open: 0 },
        { status: 'Skipped', open: 0, finish: null },
      ],
    },
  ),
  edge(
    'Its order is not there, has no date, or is counted further than the calendar reaches',
    [order(), order({ orderId: 'ORD-2', originalExFactory: '' })],
    [step('A', 5, { order: 'ORD-9' }), step('B', 5, { order: 'ORD-2' }), step('C', 500)],
    {
      Orders: [
        { milestonesDone: '0/1', slip: 0 },
        { status: 'No date', expectedExFactory: null },
      ],
      Milestones: [
        { status: 'No order', finding: 'No order', urgency: 3_000_000 },
        { status: 'No date', finding: null, daysLeft: null, finish: null },
        { status: 'No date', finding: 'No calendar', urgency: 3_000_000, turn: null },
      ],
    },
  ),
  edge(
    'Its milestones make an order arrive on the last day of its window, or a day later',
    [
      order({ shipBy: today + 40, cancelDate: today + 40 }),
      order({ orderId: 'ORD-2', shipBy: today + 39 }),
      order({ orderId: 'ORD-3', cancelDate: today + 39 }),
      order({ orderId: 'ORD-4' }),
    ],
    ['ORD-1', 'ORD-2', 'ORD-3'].map((id) => step(id, 20, { order: id, promised: today + 20 })),
    {
      Orders: [
        { arrives: today + 40, status: 'At risk', finding: 'Slips', urgency: -499_970, findingFigure: 10 },
        { status: 'At risk', finding: 'Misses ship by', findingFigure: 1 },
        { status: 'At risk', finding: 'Misses cancel', findingFigure: 1 },
        { status: 'On track', slip: 0, expectedExFactory: today + 30, milestonesDone: null, next: null },
      ],
    },
  ),
  edge(
    'Of all that one partner is late with one is told, the longest past, for each who looks after it; nobody is chased while the order waits for us',
    [
      order(),
      order({ orderId: 'ORD-2', factory: '' }),
      order({ orderId: 'ORD-3' }),
      order({ orderId: 'ORD-4' }),
      order({ orderId: 'ORD-5' }),
    ],
    [
      step('A', 32),
      step('B', 31),
      step('C', 20, { promised: today + 20 }),
      step('D', 33, { who: 'Customer' }),
      step('E', 31, { who: 'Supplier' }),
      step('F', 32, { after: 'A' }),
      step('G', 34, { owner: 'ann@x.test' }),
      step('H', 31, { order: 'ORD-2' }),
      step('I', 31, { order: 'ORD-3', who: 'Supplier' }),
      step('J', 31, { order: 'ORD-3' }),
      step('K', 31, { order: 'ORD-4', who: 'Supplier' }),
      step('L', 31, { order: 'ORD-5', who: '' }),
      step('M', 40, { order: 'ORD-5' }),
    ],
    {
      Orders: [
        { waitsFor: null, next: 'G', turnOf: 'Factory' },
        { waitsFor: null },
        { waitsFor: 'Material 100002 SHP-1' },
        { waitsFor: 'Deposit 100002 EXP-1' },
        { waitsFor: 'Milestone 100001 MS-L', next: 'L', nextDue: today - 1, turnOf: 'Us' },
      ],
      Milestones: [
        {
          chaseOf: 'Norte|',
          chaseMark: '500002 MS-A',
          finding: 'Partner late',
          urgency: -900_002,
          findingFigure: 3,
          oursLate: null,
        },
        { chaseMark: '500001 MS-B', finding: null },
        { status: 'At risk', chaseMark: '499990 MS-C', finding: null },
        { chaseOf: 'Roux|', finding: 'Partner late', findingFigure: 1 },
        { chaseOf: 'Supplier, ORD-1|', finding: 'Partner late', findingFigure: 1 },
        { status: 'Overdue', waitsFor: 'A', chaseOf: null },
        { chaseOf: 'Norte|ann@x.test', finding: 'Partner late', findingFigure: 1 },
        { chaseOf: 'Factory, ORD-2|' },
        { chaseOf: 'Supplier, ORD-3|' },
        { status: 'Overdue', chaseOf: null },
        { status: 'Overdue', chaseOf: null },
        { finding: 'Step late', oursLate: '100001 MS-L', turnMark: `${300_001 - today}|Us|L` },
        { status: 'Overdue', chaseOf: null, finding: null },
      ],
    },
    {
      Inventory: [{ sku: 'FAB-1', kind: 'Fabric' }],
      Shipments: [{ shipmentId: 'SHP-1', direction: 'Inbound', order: 'ORD-3', sku: 'FAB-1', eta: today - 2 }],
      Expenses: [{ expenseId: 'EXP-1', category: 'Deposit', order: 'ORD-4', amount: 9, dueDate: today - 2 }],
    },
  ),
  edge(
    'A milestone that names who does it is chased with them, whatever the factory of its order; ours is nobody’s to chase',
    [order()],
    [
      step('A', 31, { who: 'Supplier', with: 'Nam Dinh Weaving' }),
      step('B', 31, { with: 'Norte Printing' }),
      step('C', 31),
      step('D', 25, { who: 'Us', with: 'Nam Dinh Weaving' }),
    ],
    {
      Milestones: [
        { partner: 'Nam Dinh Weaving', chaseOf: 'Nam Dinh Weaving|', finding: 'Partner late', findingFigure: 1 },
        { partner: 'Norte Printing', chaseOf: 'Norte Printing|', finding: 'Partner late' },
        { partner: 'Norte', chaseOf: 'Norte|', finding: 'Partner late' },
        { partner: 'Nam Dinh Weaving', chaseOf: null },
      ],
    },
  ),
  edge(
    'What the mill does will be late, and so will two approvals of ours with it: it is chased for its own alone',
    [order()],
    [
      step('Fabric in-house', 20, { who: 'Supplier', with: 'Nam Dinh Weaving', promised: today + 20 }),
      step('Lab dip approved', 20, { who: 'Us', with: 'Nam Dinh Weaving', promised: today + 20 }),
      step('Print approved', 20, { who: '', with: 'Nam Dinh Weaving', promised: today + 20 }),
    ],
    {
      Milestones: [
        { status: 'At risk', chaseOf: 'Nam Dinh Weaving|', finding: 'Partner slips', findingFigure: 1 },
        { status: 'At risk', chaseOf: null, chaseMark: null, finding: 'Will be late', findingFigure: 10 },
        { status: 'At risk', chaseOf: null, chaseMark: null, finding: 'Will be late', findingFigure: 10 },
      ],
    },
  ),
  edge(
    'A step is promised for the day after it is due, and may be a day late: it comes that day, and the goods in time',
    [order()],
    [step('Sewing starts', 20, { promised: today + 11, float: 1 }), step('Packing starts', 15)],
    {
      Orders: [{ slip: 0, expectedExFactory: today + 30 }],
      Milestones: [
        { status: 'At risk', due: today + 10, lateBy: 1, weight: null, expected: today + 11 },
        { status: 'Planned', lateBy: null, expected: today + 15 },
      ],
    },
  ),
  edge(
    'The factory will be late with cutting, and the order waits for our approval: nobody is chased',
    [order()],
    [step('PP approved', 31, { who: 'Us' }), step('Cutting starts', 20, { promised: today + 20 })],
    {
      Orders: [{ waitsFor: 'Milestone 100001 MS-PP approved' }],
      Milestones: [
        { status: 'Overdue', finding: 'Step late' },
        { status: 'At risk', lateBy: 10, chaseOf: null, chaseMark: null, finding: null, findingFigure: null },
      ],
    },
  ),
  edge(
    'Nobody has planned the final inspection: it is to be booked while its day is today; once that is past, the packing that it waits for is told',
    [order(), order({ orderId: 'ORD-2' })],
    [
      step('Packing', 30, { doneOn: today }),
      step('Final inspection', 30, { who: 'Inspector', after: 'Packing' }),
      step('Packing', 32, { milestoneId: 'MS-Packing 2', order: 'ORD-2' }),
      step('Final inspection', 31, {
        milestoneId: 'MS-Final inspection 2',
        order: 'ORD-2',
        who: 'Inspector',
        after: 'Packing',
      }),
    ],
    {
      Milestones: [
        { status: 'Done', finding: null },
        { status: 'Due soon', finding: 'Inspection to book', urgency: 0 },
        { status: 'Overdue', finding: 'Partner late', urgency: -900_002 },
        { status: 'Overdue', waitsFor: 'Packing', finding: null, urgency: null },
      ],
    },
  ),
  {
    ...edge(
      'Where the Quality desk is off nothing is asked of an inspection; our own step is told three days ahead',
      [order(), order({ orderId: 'ORD-2' })],
      [
        step('Cutting starts', 27, { who: 'Us' }),
        step('Final inspection', 23, { who: 'Inspector' }),
        step('Final inspection', 30, { order: 'ORD-2', who: 'Inspector', doneOn: today }),
      ],
      {
        Milestones: [
          { status: 'Due soon', daysLeft: 3, finding: 'Step in', urgency: 3 },
          { daysLeft: 7, finding: null, urgency: null },
          { status: 'Done', finding: null, urgency: null },
        ],
      },
    ),
    without: ['Inspections'],
  },
];
