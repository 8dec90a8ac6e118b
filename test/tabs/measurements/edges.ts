// Where a point turns out of tolerance, and what it cannot be judged without.
import { type Edge, type Line, today } from '../../support/edge';

const point = (changes: Line = {}): Line => ({
  pointId: 'POM-1',
  style: 'Linen shirt',
  point: '1/2 chest',
  size: 'M',
  spec: 50,
  plus: 1,
  minus: 0.5,
  unit: 'cm',
  sample: 'SMP-1',
  measured: 50,
  ...changes,
});

export const edges: readonly Edge[] = [
  {
    story: 'Spec 50, +1 −0.5: exactly the tolerance is within it, a hair more is not',
    rows: {
      Measurements: [50.8, 51, 51.1, 49.5, 49.4].map((measured) => point({ measured })),
    },
    shows: {
      Measurements: [
        { difference: 0.8, status: 'In tolerance', finding: null, urgency: null },
        { difference: 1, status: 'In tolerance' },
        { difference: 1.1, status: 'Out of tolerance', finding: 'Out of tolerance' },
        { difference: -0.5, status: 'In tolerance' },
        { difference: -0.6, status: 'Out of tolerance' },
      ],
    },
  },
  {
    story: 'A lower tolerance is written with its sign or without; one alone counts both ways, none at all is told',
    rows: {
      Measurements: [
        point({ minus: -0.5, measured: 49.5 }),
        point({ minus: -0.5, measured: 49.4 }),
        ...[51, 49, 48.9].map((measured) => point({ minus: '', measured })),
        ...[50.5, 50.6].map((measured) => point({ plus: '', minus: -0.5, measured })),
        point({ plus: 0, minus: 0 }),
        point({ plus: 0, minus: 0, measured: 50.1 }),
        point({ plus: '', minus: '' }),
      ],
    },
    shows: {
      Measurements: [
        { status: 'In tolerance' },
        { status: 'Out of tolerance' },
        { status: 'In tolerance' },
        { status: 'In tolerance' },
        { status: 'Out of tolerance' },
        { status: 'In tolerance' },
        { status: 'Out of tolerance' },
        { status: 'In tolerance' },
        { status: 'Out of tolerance' },
        { status: 'No tolerance', finding: 'No tolerance', urgency: 3_000_000 },
      ],
    },
  },
  {
    story: 'Without a spec or a unit nothing is judged; a spec waits for nobody, a point of a sample to be measured',
    rows: {
      Measurements: [
        point({ spec: '' }),
        point({ unit: 'mm' }),
        point({ unit: 'in' }),
        point({ sample: '', measured: '' }),
        point({ measured: '' }),
      ],
    },
    shows: {
      Measurements: [
        { status: 'No spec', difference: null, finding: 'No spec' },
        { status: 'No unit', finding: 'No unit' },
        { status: 'In tolerance' },
        { status: 'Spec', difference: null, finding: null },
        { status: 'To measure', finding: null },
      ],
    },
  },
  {
    story: 'What is out of tolerance waits for the verdict on its sample, and for no other',
    rows: {
      Samples: [
        { sampleId: 'SMP-1', style: 'Linen shirt', type: 'PP', receivedOn: today - 2 },
        { sampleId: 'SMP-2', style: 'Linen shirt', type: 'PP', receivedOn: today - 2, verdict: 'Resubmit' },
      ],
      Measurements: ['SMP-1', 'SMP-2', ''].map((sample) => point({ sample, measured: 52 })),
    },
    shows: {
      Measurements: [
        { finding: 'Out of tolerance', verdict: null },
        { finding: null, verdict: 'Resubmit' },
        { finding: 'Out of tolerance', verdict: null },
      ],
    },
  },
  {
    story:
      'A thirty-second of an inch is allowed: a waist that is just so much too wide or too narrow passes, one by a sixty-fourth more does not',
    rows: {
      Measurements: [1 / 32, -1 / 32, 3 / 64, -3 / 64].map((off) =>
        point({ unit: 'in', spec: 20, plus: 1 / 32, minus: 1 / 32, measured: 20 + off }),
      ),
    },
    shows: {
      Measurements: [
        { difference: 0.03125, status: 'In tolerance' },
        { difference: -0.03125, status: 'In tolerance' },
        { difference: 0.046875, status: 'Out of tolerance' },
        { difference: -0.046875, status: 'Out of tolerance' },
      ],
    },
  },
  {
    story: 'Where the Development desk is off a measurement is judged all the same',
    rows: { Measurements: [point({ measured: '' }), point({ measured: 52 })] },
    without: ['Samples'],
    shows: { Measurements: [{ status: 'Spec' }, { status: 'Out of tolerance', finding: 'Out of tolerance' }] },
  },
  {
    story:
      'A chest too wide, and points without a spec, a unit or a tolerance, are all to be checked, one no sooner than another',
    rows: {
      Measurements: [
        point({ measured: 52 }),
        point({ spec: '' }),
        point({ unit: '' }),
        point({ plus: '', minus: '' }),
        point(),
      ],
    },
    shows: {
      Measurements: [
        { finding: 'Out of tolerance', urgency: 3_000_000 },
        { finding: 'No spec', urgency: 3_000_000 },
        { finding: 'No unit', urgency: 3_000_000 },
        { finding: 'No tolerance', urgency: 3_000_000 },
        { finding: null, urgency: null },
      ],
    },
  },
];
