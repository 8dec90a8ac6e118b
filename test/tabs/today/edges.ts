// Why a row of each tab needs somebody, and where it begins to: Today lists what these columns say.
import { type Edge, type Line, today } from '../../support/edge';
import { expense, item, move, order, shipment } from '../rows';

const sample = (changes: Line): Line => ({ sampleId: 'SMP-1', style: 'Linen shirt', type: 'PP', ...changes });
const shippedOn = today - 3;
const numbered = (lines: readonly Line[]) =>
  lines.map((line, index) => order({ orderId: `ORD-${index + 1}`, ...line }));
const nothing = { finding: null, urgency: null } as const;

export const edges: readonly Edge[] = [
  {
    story: 'More was shipped than the tolerance of 3 % allows, or just as much; of an order that has ended nobody asks',
    rows: {
      Orders: numbered([
        { quantity: 100 },
        { quantity: 100 },
        { quantity: 100, stage: 'Closed' },
        { quantity: 100, stage: 'Cancelled' },
        { quantity: 0 },
        { originalExFactory: '' },
      ]),
      Shipments: [104, 103.000001, 104, 104, 5].map((quantity, index) =>
        shipment({ order: `ORD-${index + 1}`, quantity, shippedOn }),
      ),
    },
    shows: {
      Orders: [
        { finding: 'Over shipped', urgency: 3_000_000, findingFigure: 4 },
        { ...nothing, findingFigure: null },
        nothing,
        nothing,
        { finding: 'No quantity', urgency: 3_000_000, findingFigure: null },
        { finding: 'No date', urgency: 3_000_000 },
      ],
    },
  },
  {
    story: 'It is late: past its cancel date, past its ship-by, or past its due date alone',
    rows: {
      Orders: numbered([
        { originalExFactory: today - 9, shipBy: today - 5, cancelDate: today - 1 },
        { originalExFactory: today - 9, shipBy: today - 5, cancelDate: today },
        { originalExFactory: today - 9, shipBy: today },
        { originalExFactory: today - 9 },
      ]),
    },
    shows: {
      Orders: [
        { finding: 'Past cancel', urgency: -2_000_001 },
        { finding: 'Past ship by', urgency: -1_000_005 },
        { finding: 'Late', urgency: -1_000_009 },
        { finding: 'Late', urgency: -1_000_009, findingFigure: null },
      ],
    },
  },
  {
    story: 'It will miss its cancel date, or reaches the customer just then and misses its ship-by',
    rows: {
      Orders: numbered([
        { originalExFactory: today + 40, cancelDate: today + 38 },
        { originalExFactory: today + 40, cancelDate: today + 40, shipBy: today + 37 },
        { originalExFactory: today + 40, shipBy: today + 37 },
      ]),
    },
    shows: {
      Orders: [
        { finding: 'Misses cancel', urgency: -499_962, findingFigure: 2 },
        { finding: 'Misses ship by', urgency: -499_963, findingFigure: 3 },
        { finding: 'Misses ship by', urgency: -499_963, findingFigure: 3 },
      ],
    },
  },
  {
    story: 'It is due soon before its cancel date, on that day, or without any; or the cancel date alone is near',
    rows: {
      Orders: numbered([
        { originalExFactory: today + 4, cancelDate: today + 5 },
        { originalExFactory: today + 5, cancelDate: today + 5 },
        { originalExFactory: today + 4 },
        { originalExFactory: '', actualExFactory: today - 2, cancelDate: today + 5 },
      ]),
    },
    shows: {
      Orders: [
        { finding: 'Due in', urgency: 4 },
        { finding: 'Cancel in', urgency: 5 },
        { finding: 'Due in', urgency: 4 },
        { finding: 'Cancel in', urgency: 5 },
      ],
    },
  },
  {
    story: 'It is ready, and nothing is planned that takes it; what is planned inbound or has left is no plan',
    rows: {
      Orders: numbered([
        { stage: 'Ready' },
        { stage: 'Ready' },
        { stage: 'Ready' },
        { stage: 'Ready' },
        { stage: 'In production' },
        { stage: 'Ready', originalExFactory: today + 5 },
      ]),
      Shipments: [
        shipment({ shipmentId: 'SHP-1', order: 'ORD-1', direction: 'Inbound' }),
        shipment({ shipmentId: 'SHP-2', order: 'ORD-2' }),
        shipment({ shipmentId: 'SHP-3', order: 'ORD-3', shippedOn }),
        shipment({ shipmentId: 'SHP-4', order: 'ORD-4', quantity: 400, shippedOn }),
        shipment({ shipmentId: 'SHP-5', order: 'ORD-2' }),
      ],
    },
    shows: {
      Orders: [
        { bookedBy: null, finding: 'Ready', urgency: 500 },
        { bookedBy: 'SHP-5', ...nothing },
        { bookedBy: null, status: 'Part shipped', finding: 'Ready', urgency: 500 },
        { bookedBy: null, status: 'Shipped', ...nothing },
        { bookedBy: null, ...nothing },
        { finding: 'Due in' },
      ],
    },
  },
  {
    story:
      'It waits for the deposit that is longest overdue, else for material; what is paid or due today holds nothing up',
    rows: {
      Orders: numbered([{}, {}, {}]),
      Inventory: [item({ kind: 'Fabric' })],
      Expenses: [
        expense({ expenseId: 'EXP-1', category: 'Deposit', order: 'ORD-1', dueDate: today - 4 }),
        expense({ expenseId: 'EXP-2', category: 'Deposit', order: 'ORD-1', dueDate: today - 12, amount: 0 }),
        expense({ expenseId: 'EXP-3', category: 'Freight', order: 'ORD-3', dueDate: today - 4 }),
        expense({ expenseId: 'EXP-4', category: 'Deposit', order: 'ORD-3', dueDate: today }),
        expense({ expenseId: 'EXP-5', category: 'Deposit', order: 'ORD-3', dueDate: today - 4, paidOn: today }),
      ],
      Shipments: [
        shipment({ shipmentId: 'SHP-1', order: 'ORD-1', direction: 'Inbound', eta: today - 2 }),
        shipment({ shipmentId: 'SHP-2', order: 'ORD-2', direction: 'Inbound', eta: today - 2 }),
      ],
    },
    shows: {
      Orders: [{ waitsFor: 'Deposit 100012 EXP-2' }, { waitsFor: 'Material 100002 SHP-2' }, { waitsFor: null }],
      Expenses: [
        { holdsUp: '100004 EXP-1' },
        { holdsUp: '100012 EXP-2' },
        { holdsUp: null },
        { holdsUp: null },
        { holdsUp: null },
      ],
    },
  },
  {
    story:
      'Fabric, trims and packaging that are late to arrive or to leave hold an order up; samples and what goes out do not',
    rows: {
      Inventory: ['Fabric', 'Trim', 'Packaging', 'Finished'].map((kind) => item({ sku: kind, kind })),
      Shipments: [
        shipment({ shipmentId: 'SHP-1', direction: 'Inbound', sku: 'Fabric', eta: today - 2 }),
        shipment({ shipmentId: 'SHP-2', direction: 'Inbound', sku: 'Trim', etd: today - 3 }),
        shipment({ shipmentId: 'SHP-3', direction: 'Inbound', sku: 'Packaging', eta: today - 2 }),
        shipment({ shipmentId: 'SHP-4', direction: 'Inbound', sku: 'Finished', eta: today - 2 }),
        shipment({ shipmentId: 'SHP-5', direction: 'Outbound', sku: 'Fabric', eta: today - 2 }),
        shipment({ shipmentId: 'SHP-6', direction: 'Inbound', sku: 'Fabric', eta: today }),
      ],
    },
    shows: {
      Shipments: [
        { holdsUp: '100002 SHP-1', finding: 'Arrival late', urgency: -1_000_002 },
        { holdsUp: '100003 SHP-2', finding: 'Leave overdue', urgency: -1_000_003 },
        { holdsUp: '100002 SHP-3' },
        { holdsUp: null },
        { holdsUp: null, finding: 'Arrival late' },
        { holdsUp: null, finding: null },
      ],
    },
  },
  {
    story: 'It leaves or arrives within a week, or in eight days',
    rows: {
      Shipments: [
        shipment({ etd: today + 7 }),
        shipment({ etd: today + 8 }),
        shipment({ etd: today + 2, shippedOn, eta: today + 7 }),
        shipment({ shippedOn, eta: today + 8 }),
        shipment({ etd: today + 30, eta: today + 2 }),
      ],
    },
    shows: {
      Shipments: [
        { finding: 'Leaves in', urgency: 7, findingFigure: null },
        nothing,
        { finding: 'Arrives in', urgency: 7 },
        nothing,
        nothing,
      ],
    },
  },
  {
    story: 'What arrived is to be received, unless nobody knows what it is or all of it was; what went out is issued',
    rows: {
      Shipments: [
        shipment({ shipmentId: 'SHP-1', direction: 'Inbound', deliveredOn: today - 1 }),
        shipment({ shipmentId: 'SHP-2', direction: 'Inbound', deliveredOn: today - 1, sku: '' }),
        shipment({ shipmentId: 'SHP-3', direction: 'Inbound', deliveredOn: today - 1 }),
        shipment({ shipmentId: 'SHP-4', direction: 'Inbound', shippedOn, eta: today + 30 }),
      ],
      'Stock moves': [
        move(40, { kind: 'Receipt', shipment: 'SHP-1' }),
        move(100, { kind: 'Receipt', shipment: 'SHP-3' }),
      ],
    },
    shows: {
      Shipments: [
        { finding: 'To receive', urgency: 3_000_000, findingFigure: 60, notIssued: 0 },
        { ...nothing, findingFigure: null },
        nothing,
        nothing,
      ],
    },
  },
  {
    story: 'What left, sold or as a sample, and was not issued from stock; an issue alone takes it off',
    rows: {
      Shipments: [
        shipment({ shipmentId: 'SHP-1', shippedOn }),
        shipment({ shipmentId: 'SHP-2', direction: 'Sample', deliveredOn: today }),
        shipment({ shipmentId: 'SHP-3', direction: 'Inbound', shippedOn }),
        shipment({ shipmentId: 'SHP-4', sku: '', shippedOn }),
        shipment({ shipmentId: 'SHP-5' }),
        shipment({ shipmentId: 'SHP-6', shippedOn }),
      ],
      'Stock moves': [
        move(-30, { kind: 'Issue', shipment: 'SHP-1' }),
        move(-30, { kind: 'Adjustment', shipment: 'SHP-2' }),
        move(-100, { kind: 'Issue', shipment: 'SHP-6' }),
      ],
    },
    shows: {
      Shipments: [70, 100, 0, 0, 0, 0].map((notIssued) => ({ notIssued })),
    },
  },
  {
    story: 'Its order has ended: what was planned for it will not leave, and what has left or comes in still counts',
    rows: {
      Orders: numbered([{ stage: 'Closed' }, { stage: 'Cancelled' }, {}]),
      Shipments: [
        shipment({ order: 'ORD-1', etd: today - 2 }),
        shipment({ order: 'ORD-2', etd: today - 2 }),
        shipment({ order: 'ORD-3', etd: today - 2 }),
        shipment({ order: 'ORD-1', shippedOn, eta: today - 2 }),
        shipment({ order: 'ORD-1', direction: 'Inbound', etd: today - 2 }),
      ],
    },
    shows: {
      Shipments: [
        { orderStage: 'Closed', ...nothing },
        { orderStage: 'Cancelled', ...nothing },
        { orderStage: 'In production', finding: 'Leave overdue' },
        { orderStage: 'Closed', finding: 'Arrival late' },
        { orderStage: 'Closed', finding: 'Leave overdue' },
      ],
    },
  },
  {
    story: 'A bill lacks its rate, is overdue, is due in a week, or later',
    rows: {
      Expenses: [
        expense({ currency: 'USD' }),
        expense({ dueDate: today - 3 }),
        expense({ dueDate: today + 7 }),
        expense({ dueDate: today + 8 }),
      ],
    },
    shows: {
      Expenses: [
        { finding: 'No rate', urgency: 3_000_000 },
        { finding: 'Pay overdue', urgency: -1_000_003 },
        { finding: 'Pay in', urgency: 7 },
        nothing,
      ],
    },
  },
  {
    story: 'An item is oversold, out, low, or there',
    rows: {
      Inventory: ['A', 'B', 'C', 'D'].map((sku) => item({ sku, dailyDemand: 1, leadTime: 10, unit: 'm' })),
      'Stock moves': [move(-1, { sku: 'A' }), move(10, { sku: 'C' }), move(11, { sku: 'D' })],
      Shipments: [shipment({ sku: 'D', deliveredOn: today })],
    },
    shows: {
      Inventory: [
        { finding: 'Oversold', urgency: -1 },
        { finding: 'Out', urgency: -1 },
        { finding: 'Low', urgency: 1_000 },
        nothing,
      ],
      Shipments: [{ unit: 'm' }],
    },
  },
  {
    story: 'A sample was lent: it is overdue, without a day to be back it is asked for after three weeks',
    rows: {
      Samples: [
        sample({ lentTo: 'Vogue', lentOn: today - 30, backBy: today - 2 }),
        sample({ lentTo: 'Vogue', lentOn: today - 22 }),
        sample({ lentTo: 'Vogue', lentOn: today - 21 }),
        sample({ lentTo: 'Vogue', lentOn: today - 30, backBy: today }),
        sample({ lentTo: 'Vogue', lentOn: today - 30, returnedOn: today - 1, verdict: 'Approved' }),
      ],
    },
    shows: {
      Samples: [
        { finding: 'Loan overdue', urgency: -1_000_002 },
        { finding: 'Loan long', urgency: -1_000_022 },
        nothing,
        nothing,
        nothing,
      ],
    },
  },
  {
    story: 'Comments on a sample are overdue, due within a week, or later',
    rows: {
      Samples: [
        sample({ receivedOn: today - 3, commentsDue: today - 2 }),
        sample({ receivedOn: today - 3, commentsDue: today + 7 }),
        sample({ receivedOn: today - 3, commentsDue: today + 8 }),
      ],
    },
    shows: {
      Samples: [{ finding: 'Comments overdue', urgency: -1_000_002 }, { finding: 'Comments due', urgency: 7 }, nothing],
    },
  },
  {
    story: 'A sample is late, before it was sent and after',
    rows: {
      Samples: [
        sample({ requestedOn: today - 9, promised: today - 2 }),
        sample({ sentOn: today - 2, promised: today - 1 }),
      ],
    },
    shows: {
      Samples: [
        { finding: 'Sample late', urgency: -1_000_002 },
        { finding: 'Sample late', urgency: -1_000_001 },
      ],
    },
  },
  {
    story: 'A sample is due within a week, planned, requested or on its way, or later',
    rows: {
      Samples: [
        sample({ neededBy: today + 7 }),
        sample({ requestedOn: today - 9, promised: today + 7 }),
        sample({ sentOn: today - 2, promised: today + 7 }),
        sample({ requestedOn: today - 9, promised: today + 8 }),
      ],
    },
    shows: {
      Samples: [...[7, 7, 7].map((urgency) => ({ finding: 'Sample due', urgency })), nothing],
    },
  },
  {
    story: 'A contact that is late has no address and no number with a figure in it, or has one',
    rows: {
      Contacts: [
        { name: 'Norte' },
        { name: 'Norte mail', email: 'ana@norte.example' },
        { name: 'Norte tbc', phone: 'tbc' },
        { name: 'Quiet' },
      ],
      Orders: ['Norte', 'Norte mail', 'Norte tbc'].map((factory, index) =>
        order({ orderId: `ORD-${index + 1}`, factory, originalExFactory: today - 1, quantity: 12 }),
      ),
    },
    shows: {
      Contacts: [
        { finding: 'No way', urgency: 3_000_000, findingFigure: 12 },
        { ...nothing, findingFigure: null },
        { finding: 'No way', findingFigure: 12 },
        nothing,
      ],
    },
  },
  {
    story: 'A WhatsApp number lacks its country code, or has too few or too many figures, or as many as there may be',
    rows: {
      Contacts: [
        '0912 345 678',
        '+84 912 345 678',
        '0084 912 345 678',
        '+1234567',
        '+12345678',
        '+1234567890123456',
      ].map((whatsApp, index) => ({ name: `Norte ${index}`, whatsApp })),
    },
    shows: {
      Contacts: [
        { finding: 'No country code', urgency: 3_000_000, findingFigure: null },
        nothing,
        nothing,
        { finding: 'No country code' },
        nothing,
        { finding: 'No country code' },
      ],
    },
  },
];
