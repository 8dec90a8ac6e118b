// Until when an inspection on the line that failed is open: a later one of its type settles it, or one that judges the lot.
import { type Edge, type Line, today } from '../../support/edge';
import { order } from '../rows';

const inspection = (changes: Line = {}): Line => ({ inspectionId: 'INS-1', order: 'ORD-1', ...changes });
const done = (changes: Line = {}): Line =>
  inspection({ doneOn: today, criticalFound: 0, majorFound: 3, minorFound: 5, ...changes });

export const onTheLine: readonly Edge[] = [
  {
    story:
      'What failed on the line is open until a later one of its type, or of the lot: not by another type, another order, or one of its own day',
    rows: {
      Orders: [1, 2, 3, 4, 5, 6, 7].map((number) => order({ orderId: `ORD-${number}` })),
      Inspections: [
        done({ type: 'Inline', majorFound: 9, doneOn: today - 3 }),
        inspection({ type: 'Inline', bookedFor: today }),
        done({ order: 'ORD-2', type: 'Pre-final', majorFound: 9, doneOn: today - 3 }),
        done({ order: 'ORD-2', type: 'Inline' }),
        done({ order: 'ORD-3', type: 'Inline', majorFound: 9, doneOn: today - 3 }),
        done({ order: 'ORD-3', type: 'Inline', doneOn: today - 3 }),
        done({ order: 'ORD-4', type: 'Pre-final', majorFound: 9, doneOn: today - 3 }),
        done({ order: 'ORD-4', type: 'Pre-final', doneOn: today - 2 }),
        inspection({ order: 'ORD-4', type: 'Final', bookedFor: today - 4 }),
        done({ order: 'ORD-5', type: 'Inline', majorFound: 9, doneOn: today - 3 }),
        done({ order: 'ORD-5', type: 'Final' }),
        done({ order: 'ORD-6', type: '', majorFound: 9, doneOn: today - 3 }),
        done({ order: 'ORD-6', type: 'Inline' }),
        done({ order: 'ORD-7', type: 'Inline', majorFound: 9, doneOn: today - 3 }),
        done({ order: 'ORD-7', type: 'Pre-final' }),
      ],
    },
    shows: {
      Inspections: [
        { finding: null, mark: (today - 3) * 10, lotMark: null, latest: today * 10 },
        { status: 'Booked', latest: today * 10 },
        { finding: 'Failed open', urgency: -1_000_003, latest: (today - 3) * 10 },
        { finding: null, latest: today * 10 },
        { finding: 'Failed open', latest: (today - 3) * 10 },
        { finding: null },
        { finding: null, latest: (today - 2) * 10 },
        { finding: null, latest: (today - 2) * 10 },
        { latest: (today - 4) * 10 + 1 },
        { finding: null, latest: today * 10 + 1 },
        { finding: null, lotMark: today * 10 + 1, latest: today * 10 + 1 },
        { finding: 'Failed open', latest: null },
        { finding: null, latest: today * 10 },
        { finding: 'Failed open', latest: (today - 3) * 10 },
        { finding: null, latest: today * 10 },
      ],
    },
  },
];
