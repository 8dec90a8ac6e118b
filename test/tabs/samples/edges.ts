// Where a sample turns late, due back or to be commented on.
import { type Edge, type Line, today } from '../../support/edge';

const sample = (changes: Line): Line => ({ sampleId: 'SMP-1', style: 'Linen shirt', type: 'PP', ...changes });

export const edges: readonly Edge[] = [
  {
    story: 'A sample is promised for today, or was for yesterday, before it is sent and after',
    rows: {
      Samples: [
        ...[0, -1].map((days) => sample({ requestedOn: today - 9, promised: today + days })),
        ...[0, -1].map((days) => sample({ sentOn: today - 2, promised: today + days })),
        sample({ promised: today }),
      ],
    },
    shows: {
      Samples: [
        { status: 'Requested', daysLeft: 0 },
        { status: 'Late', daysLeft: -1 },
        { status: 'In transit', daysLeft: 0 },
        { status: 'Late in transit', daysLeft: -1 },
        { status: 'Planned', daysLeft: 0 },
      ],
    },
  },
  {
    story: 'Nobody promised a day: the day it is needed by counts, if there is one',
    rows: {
      Samples: [
        ...[0, -1].map((days) => sample({ requestedOn: today - 9, neededBy: today + days })),
        sample({ neededBy: today + 3 }),
        sample({}),
      ],
    },
    shows: {
      Samples: [
        { status: 'Requested', daysLeft: 0 },
        { status: 'Late', daysLeft: -1 },
        { status: 'Planned', daysLeft: 3 },
        { status: 'Planned', daysLeft: null },
      ],
    },
  },
  {
    story: 'It was lent: back by 1 Dec, overdue from 2 Dec, and quiet once it is back',
    rows: {
      Samples: [
        ...[0, -1].map((days) => sample({ lentTo: 'Vogue', lentOn: today - 9, backBy: today + days })),
        sample({ lentTo: 'Vogue', lentOn: today - 30 }),
        sample({ lentTo: 'Vogue', lentOn: today - 9, backBy: today - 1, returnedOn: today - 1, verdict: 'Approved' }),
      ],
    },
    shows: {
      Samples: [
        { status: 'Lent', daysLeft: 0 },
        { status: 'Overdue back', daysLeft: -1 },
        { status: 'Lent', daysLeft: null },
        { status: 'Approved', daysLeft: null },
      ],
    },
  },
  {
    story: 'It is here: comments are due today, or were yesterday; then comes the verdict',
    rows: {
      Samples: [
        ...[0, -1].map((days) => sample({ receivedOn: today - 3, commentsDue: today + days })),
        ...['Approved', 'Approved with comments', 'Resubmit', 'Rejected'].map((verdict) =>
          sample({ receivedOn: today - 3, commentsDue: today - 1, promised: today - 5, verdict }),
        ),
      ],
    },
    shows: {
      Samples: [
        { status: 'To comment', daysLeft: 0 },
        { status: 'Comments overdue', daysLeft: -1 },
        { status: 'Approved', daysLeft: null },
        { status: 'Approved', daysLeft: null },
        { status: 'Resubmit', daysLeft: null },
        { status: 'Rejected', daysLeft: null },
      ],
    },
  },
  {
    story: 'It will not come back, whatever else is known of it',
    rows: {
      Samples: ['Lost', 'Sold', 'Kept', 'Destroyed'].map((gone) =>
        sample({ gone, lentTo: 'Vogue', lentOn: today - 9, backBy: today - 1 }),
      ),
    },
    shows: {
      Samples: [
        { status: 'Lost', daysLeft: null },
        { status: 'Sold', daysLeft: null },
        { status: 'Kept', daysLeft: null },
        { status: 'Destroyed', daysLeft: null },
      ],
    },
  },
  {
    story: 'Requested on 3 November and here on the 24th: 21 days',
    rows: {
      Samples: [
        sample({ requestedOn: today - 19, receivedOn: today + 2 }),
        sample({ requestedOn: today }),
        sample({ receivedOn: today }),
      ],
    },
    shows: { Samples: [{ roundTrip: 21 }, { roundTrip: null }, { roundTrip: null }] },
  },
  {
    story: 'Its tracking number leads to the page of its carrier, without one nowhere',
    rows: { Samples: [sample({ carrier: 'ups', trackingNumber: '1Z 9' }), sample({ carrier: 'ups' })] },
    shows: { Samples: [{ trackingLink: 'https://www.ups.com/track?tracknum=1Z9' }, { trackingLink: null }] },
  },
  {
    story: 'A verdict tells its day, its round and what it was; without one there is nothing to tell',
    rows: {
      Samples: [
        sample({ verdict: 'Approved', commentedOn: today - 4, round: 2 }),
        sample({ verdict: 'Rejected' }),
        sample({ commentedOn: today - 4, round: 2 }),
      ],
    },
    shows: {
      Samples: [
        { verdictMark: `${100_000_000 + (today - 4) * 100 + 2}|Approved` },
        { verdictMark: '100000000|Rejected' },
        { verdictMark: null },
      ],
    },
  },
  {
    story:
      'A loan without a day to be back is asked for from the 22nd day; where nobody wrote when it left, none is counted',
    rows: {
      Samples: [-21, -22, undefined].map((days) =>
        sample({ lentTo: 'Vogue', lentOn: days === undefined ? '' : today + days }),
      ),
    },
    shows: {
      Samples: [
        { status: 'Lent', finding: null },
        { status: 'Lent', finding: 'Loan long', urgency: -1_000_022 },
        { status: 'Lent', finding: null, urgency: null },
      ],
    },
  },
  {
    story: 'It is here, and our comments are due today, or nobody said when',
    rows: { Samples: [sample({ receivedOn: today - 3, commentsDue: today }), sample({ receivedOn: today - 3 })] },
    shows: {
      Samples: [
        { status: 'To comment', finding: 'Comments due', urgency: 0 },
        { status: 'To comment', daysLeft: null, finding: null, urgency: null },
      ],
    },
  },
];
