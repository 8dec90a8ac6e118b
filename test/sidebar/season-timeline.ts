// A season on the calendar: three factories with their closed days, one order late by its fabric, one past its cancel date.
import type { Timeline, TimelineLine, TimelineMark } from '../../src/domain/timeline';
import { addDays } from '../../src/schema/dates';

const NAMES = ['Fabric in-house', 'PP approved', 'Cutting starts', 'Sewing starts', 'TOP sample', 'Final inspection'];
const BEFORE = [41, 26, 24, 20, 14, 4];

interface Made {
  readonly id: string;
  readonly name: string;
  readonly variant: string;
  readonly parties: readonly string[];
  readonly ordered: string;
  readonly done: number;
  readonly late?: { readonly expected: string; readonly days: number };
  readonly expected?: string;
  readonly latest: string;
  readonly left: number;
}

function lineOf({ ordered, done, late, expected = ordered, ...rest }: Made): TimelineLine {
  const marks = NAMES.map((name, index): TimelineMark => {
    const state = index < done ? 'done' : index === done ? 'next' : 'later';
    return { name, day: addDays(ordered, -(BEFORE[index] ?? 0)), state, ...(late && state === 'next' && { late }) };
  });
  return { ...rest, marks, ordered, expected };
}

const shirt = {
  name: 'Linen shirt',
  parties: ['Hanoi Garment 9', 'Maison Roux'],
  ordered: '2027-03-15',
  done: 0,
  late: { expected: '2027-02-20', days: 7 },
  expected: '2027-03-23',
  latest: '2027-03-30',
  left: 6,
};

export const season: Timeline = {
  table: 'Orders',
  axes: ['Factory', 'Customer'],
  lines: [
    { id: 'ORD-0013', variant: 'White', ...shirt },
    { id: 'ORD-0014', variant: 'Sky', ...shirt },
    {
      id: 'ORD-0017',
      name: 'Cargo skirt',
      variant: 'Black',
      parties: ['Hanoi Garment 9', 'Nordhaus'],
      ordered: '2027-03-08',
      done: 3,
      latest: '2027-03-20',
      left: 11,
    },
    {
      id: 'ORD-0020',
      name: 'Rib tank',
      variant: 'Black',
      parties: ['Ningbo Knit 4', 'Maison Roux'],
      ordered: '2027-03-19',
      done: 1,
      late: { expected: '2027-03-01', days: 7 },
      expected: '2027-03-27',
      latest: '2027-03-25',
      left: -2,
    },
    {
      id: 'ORD-0022',
      name: '<b>Linen</b> shirt',
      variant: '',
      parties: ['Textiles del Norte', 'Nordhaus'],
      ordered: '2027-03-12',
      done: 2,
      latest: '2027-03-31',
      left: 13,
    },
  ].map(lineOf),
  parties: [
    {
      name: 'Hanoi Garment 9',
      about: 'Vietnam, Mon to Sat',
      closed: [{ from: '2027-02-03', to: '2027-02-12', name: 'Tết' }],
    },
    {
      name: 'Ningbo Knit 4',
      about: 'China, Mon to Sat',
      closed: [{ from: '2027-02-01', to: '2027-02-20', name: 'Chinese New Year' }],
    },
    {
      name: 'Textiles del Norte',
      about: 'Spain, Mon to Fri',
      closed: [{ from: '2027-03-25', to: '2027-03-26' }],
      unknownFrom: '2028-01-01',
    },
    { name: 'Nordhaus', about: 'Mon to Fri', closed: [], unknownFrom: '2027-02-01' },
  ],
};
