// Where an inspection passes or fails, is to be booked or overdue, and where one that failed is settled by the next.
import { type Edge, type Line, today } from '../../support/edge';
import { onTheLine } from './edges-line';

const FIRST = today - 40;
const LAST = today + 60;
const days: readonly Line[] = Array.from({ length: LAST - FIRST + 1 }, (_, at) => ({
  key: 1_000_000 + FIRST + at,
  row: at + 2,
  day: at === 0 || FIRST + at === LAST ? '' : FIRST + at,
}));

const order = (changes: Line = {}): Line => ({
  orderId: 'ORD-1',
  style: 'Linen shirt',
  factory: 'Norte',
  quantity: 400,
  originalExFactory: today + 30,
  ...changes,
});
const inspection = (changes: Line = {}): Line => ({ inspectionId: 'INS-1', order: 'ORD-1', type: 'Final', ...changes });
const done = (changes: Line = {}): Line =>
  inspection({ doneOn: today, criticalFound: 0, majorFound: 3, minorFound: 5, measurements: 'Pass', ...changes });
const milestone = (name: string, daysBefore: number, changes: Line = {}): Line => ({
  milestoneId: `MS-${name}-${daysBefore}`,
  order: 'ORD-1',
  milestone: name,
  daysBefore,
  who: 'Inspector',
  ...changes,
});

const payment = (of: string, changes: Line = {}): Line => ({
  expenseId: `EXP-${of}`,
  order: of,
  category: 'Goods',
  date: today,
  amount: 100,
  currency: 'EUR',
  holdUntil: 'Inspection passed',
  ...changes,
});

const edge = (
  story: string,
  inspections: readonly Line[],
  shows: readonly { readonly [key: string]: Edge['shows'][string][number][string] }[],
  others: Edge['rows'] = {},
): Edge => ({
  story,
  rows: { Orders: [order()], ...others, Inspections: inspections, 'Working days': days },
  shows: { Inspections: shows },
});

export const edges: readonly Edge[] = [
  ...onTheLine,
  edge(
    'As many defects as are accepted pass; one more fails, and so does a critical one, or a measurement',
    [
      done(),
      done({ majorFound: 4 }),
      done({ minorFound: 6 }),
      done({ criticalFound: 1 }),
      done({ measurements: 'Fail' }),
      done({ doneOn: '' }),
      done({ majorFound: '' }),
      done({ order: 'ORD-9' }),
    ],
    [
      { letter: 'H', planLetter: 'H', sample: 50, majorAc: 3, minorAc: 5, byThePlan: 'Pass', status: 'Passed' },
      { byThePlan: 'Fail', status: 'Failed' },
      { byThePlan: 'Fail' },
      { byThePlan: 'Fail' },
      { byThePlan: 'Fail' },
      { byThePlan: null, status: 'Planned', finding: null },
      { byThePlan: null, status: 'No counts', finding: 'No counts', urgency: 3_000_000 },
      { byThePlan: null, sample: null, status: 'No plan', finding: 'No plan', urgency: 3_000_000 },
    ],
  ),
  edge(
    'The row’s own level, AQLs and severity come before those of Settings; nobody inspects more than there is',
    [
      inspection({ lot: 90 }),
      inspection({ lot: 90, level: 'S-2', majorAql: '1.0', minorAql: '1.0' }),
      inspection({ severity: 'Tightened' }),
      inspection({ lot: 3 }),
      inspection({ majorAql: 'x' }),
    ],
    [
      { lotSize: 90, letter: 'E', majorRung: 3, minorRung: 2, planLetter: 'F', sample: 20, majorAc: 1, minorAc: 2 },
      { letter: 'B', majorRung: 5, minorRung: 5, planLetter: 'E', sample: 13, majorAc: 0, minorAc: 0 },
      { sample: 50, majorAc: 2, minorAc: 3 },
      { sample: 3 },
      { majorRung: null, sample: null },
    ],
  ),
  edge(
    'What we decide outweighs the plan',
    [
      done({ majorFound: 9, decision: 'Accepted by us' }),
      done({ decision: 'Rejected by us' }),
      inspection({ decision: 'Accepted by us' }),
    ],
    [
      { byThePlan: 'Fail', result: 'Accepted', status: 'Accepted', finding: null },
      { byThePlan: 'Pass', result: 'Rejected', status: 'Rejected' },
      { byThePlan: null, result: 'Accepted' },
    ],
  ),
  edge(
    'One is booked for today, or was for yesterday; one without a day is to be booked seven days ahead, not eight',
    [
      inspection({ bookedFor: today }),
      inspection({ bookedFor: today - 1 }),
      inspection(),
      inspection({ order: 'ORD-2' }),
      inspection({ order: 'ORD-3' }),
      inspection({ order: 'ORD-4' }),
      inspection({ order: 'ORD-5' }),
    ],
    [
      { status: 'Booked', finding: null, urgency: null },
      { status: 'Overdue', finding: 'Inspection overdue', urgency: -1_000_001 },
      { status: 'Planned', finding: 'Inspection to book', urgency: 7, neededBy: today + 7, milestoneDue: today + 7 },
      { status: 'Planned', finding: null, neededBy: today + 8, milestoneDue: null },
      { status: 'Planned', finding: 'Booking late', urgency: -1_000_001, neededBy: today - 1 },
      { status: 'Planned', finding: null, orderStage: 'Cancelled' },
      { status: 'Planned', finding: null, orderStage: 'Closed' },
    ],
    {
      Orders: [
        order(),
        order({ orderId: 'ORD-2', originalExFactory: today + 8 }),
        order({ orderId: 'ORD-3', originalExFactory: today - 1 }),
        order({ orderId: 'ORD-4', originalExFactory: today - 1, stage: 'Cancelled' }),
        order({ orderId: 'ORD-5', originalExFactory: today - 1, stage: 'Closed' }),
      ],
      Milestones: [
        milestone('Packing', 29),
        milestone('Final inspection', 23),
        milestone('Final inspection', 28, { doneOn: today }),
      ],
    },
  ),
  edge(
    'What failed is open until a later one judges the lot: not by one inline, and not by one that came before',
    [
      done({ majorFound: 9, doneOn: today - 3 }),
      inspection({ type: 'Inline', bookedFor: today }),
      done({ order: 'ORD-2', majorFound: 9 }),
      inspection({ order: 'ORD-2', type: 'Re-inspection', bookedFor: today }),
      done({ order: 'ORD-3', type: 'Re-inspection', majorFound: 9 }),
      done({ order: 'ORD-3' }),
      done({ order: 'ORD-4', decision: 'Rejected by us' }),
      inspection({ order: 'ORD-5', type: 'Pre-final' }),
      done({ order: 'ORD-5', majorFound: 9 }),
      inspection({ order: 'ORD-5', type: 'Re-inspection' }),
    ],
    [
      { status: 'Failed', finding: 'Failed open', urgency: -1_000_003, latest: (today - 3) * 10 + 1 },
      { status: 'Booked', mark: today * 10, lotMark: null },
      { finding: null, lotMark: today * 10 + 1, latest: today * 10 + 2 },
      { lotMark: today * 10 + 2 },
      { finding: 'Failed open', urgency: -1_000_000 },
      { finding: null },
      { finding: 'Failed open' },
      { lotMark: null, mark: 900_000 },
      { finding: null, latest: 900_002 },
      { status: 'Planned' },
    ],
    { Orders: ['1', '2', '3', '4', '5'].map((at) => order({ orderId: `ORD-${at}` })) },
  ),
  edge(
    'A payment that waits for the inspection contradicts a result that was typed: still held after a pass, still released after a failure',
    [
      done({ order: 'ORD-1' }),
      done({ order: 'ORD-2' }),
      done({ order: 'ORD-3' }),
      done({ order: 'ORD-4', type: 'Inline' }),
      done({ order: 'ORD-5', type: 'Re-inspection' }),
      done({ order: 'ORD-6', majorFound: 9 }),
      done({ order: 'ORD-7', decision: 'Rejected by us' }),
      done({ order: 'ORD-8', majorFound: 9 }),
      done({ order: 'ORD-9', majorFound: 9 }),
      done({ order: 'ORD-10', majorFound: 9, type: 'Inline' }),
      done({ order: 'ORD-11', majorFound: 9, type: 'Re-inspection' }),
      done({ order: 'ORD-12' }),
    ],
    [
      { finding: 'Passed held', urgency: 3_000_000 },
      { finding: null },
      { finding: null },
      { finding: null },
      { finding: 'Passed held' },
      { finding: 'Failed released', urgency: 3_000_000 },
      { finding: 'Failed released' },
      { finding: 'Failed open' },
      { finding: 'Failed open' },
      { finding: 'Failed open' },
      { finding: 'Failed released' },
      { finding: null },
    ],
    {
      Orders: Array.from({ length: 12 }, (_, at) => order({ orderId: `ORD-${at + 1}` })),
      Expenses: [
        payment('ORD-1'),
        payment('ORD-2', { releasedOn: today }),
        payment('ORD-3', { holdUntil: 'Documents received' }),
        payment('ORD-4'),
        payment('ORD-5'),
        payment('ORD-6', { releasedOn: today }),
        payment('ORD-7', { releasedOn: today }),
        payment('ORD-8', { releasedOn: today, paidOn: today }),
        payment('ORD-9', { releasedOn: today, holdUntil: 'Documents received' }),
        payment('ORD-10', { releasedOn: today }),
        payment('ORD-11', { releasedOn: today }),
      ],
    },
  ),
  {
    story: 'The final inspection of an order is to be booked seven days ahead, where nobody has planned one',
    rows: {
      Orders: ['1', '2', '3', '4'].map((at) => order({ orderId: `ORD-${at}` })),
      Milestones: [
        milestone('Final inspection', 23),
        milestone('Final inspection', 23, { order: 'ORD-2' }),
        milestone('Final inspection', 22, { order: 'ORD-3' }),
        milestone('Packing', 23, { order: 'ORD-4' }),
        milestone('Final inspection', 24, { order: 'ORD-4', doneOn: today }),
        milestone('Final inspection', 30, { order: 'ORD-3' }),
      ],
      Inspections: [
        inspection({ order: 'ORD-1', type: 'Inline', bookedFor: today }),
        inspection({ order: 'ORD-2', bookedFor: today + 5 }),
      ],
      'Working days': days,
    },
    shows: {
      Milestones: [
        { finding: 'Inspection to book', urgency: 7 },
        { finding: null },
        { finding: null },
        { finding: null },
        { finding: null },
        { finding: 'Inspection to book', urgency: 0 },
      ],
    },
  },
  {
    story:
      'A final inspection is called done though the last that judged the whole lot failed, of an order that goes on',
    rows: {
      Orders: Array.from({ length: 8 }, (_, at) =>
        order({ orderId: `ORD-${at + 1}`, ...(at === 4 ? { stage: 'Closed' } : {}) }),
      ),
      Milestones: [
        ...Array.from({ length: 7 }, (_, at) =>
          milestone('Final inspection', 5, { order: `ORD-${at + 1}`, doneOn: today }),
        ),
        milestone('Packing', 4, { doneOn: today }),
        milestone('Final inspection', 3, { order: 'ORD-8', skippedOn: today }),
      ],
      Inspections: [
        done({ majorFound: 9 }),
        done({ order: 'ORD-2', decision: 'Rejected by us' }),
        done({ order: 'ORD-3' }),
        done({ order: 'ORD-4', majorFound: 9, doneOn: today - 1 }),
        done({ order: 'ORD-4', type: 'Re-inspection' }),
        done({ order: 'ORD-5', majorFound: 9 }),
        done({ order: 'ORD-6', majorFound: 9, type: 'Inline' }),
        done({ order: 'ORD-7', majorFound: 9, decision: 'Accepted by us' }),
        done({ order: 'ORD-8', majorFound: 9 }),
      ],
      'Working days': days,
    },
    shows: {
      Milestones: [
        { finding: 'Done unpassed', urgency: 3_000_000 },
        { finding: 'Done unpassed' },
        { finding: null },
        { finding: null },
        { finding: null },
        { finding: null },
        { finding: null },
        { finding: null },
        { finding: null },
      ],
    },
  },
];
