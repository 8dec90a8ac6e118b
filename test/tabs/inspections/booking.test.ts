// Booking an inspection: by which plan, with how many pieces, for which day and lot, and what is asked before it is booked.
import type { Values } from '../../../src/schema/checks';
import { steps } from '../../../src/tabs/inspections/steps';
import { words } from '../../../src/tabs/inspections/words.en';
import { steps as orderSteps } from '../../../src/tabs/orders/steps';
import { words as orderWords } from '../../../src/tabs/orders/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const FACTORY = 'Hanoi Garment 9';
const order: Fields = {
  orderId: 'ORD-0001',
  factory: FACTORY,
  quantity: 400,
  stage: 'Confirmed',
  originalExFactory: '2027-03-12',
  owner: 'Bea',
};
const quality: Fields = { setting: 'Desk', item: 'Quality', value: 'on' };
const plan = (level: string, major: string, minor: string): readonly Fields[] => [
  { setting: 'Inspection', item: 'Level', value: level },
  { setting: 'Inspection', item: 'Major AQL', value: major },
  { setting: 'Inspection', item: 'Minor AQL', value: minor },
];
/** Two first inspections of the factory that failed: the standard asks for tightened. */
const failures = [8, 9].map(
  (at): Fields => ({
    inspectionId: `INS-000${at}`,
    order: 'ORD-0009',
    type: 'Final',
    lot: 400,
    doneOn: `2026-11-1${at}`,
    criticalFound: 0,
    majorFound: 9,
    minorFound: 0,
  }),
);

interface Rows {
  readonly order?: Fields;
  readonly inspections?: readonly Fields[];
  readonly settings?: readonly Fields[];
  readonly milestones?: readonly Fields[];
}

const desk = ({ order: changes = {}, inspections = [], settings = [], milestones = [] }: Rows = {}) =>
  deskOf({
    Orders: [
      { ...order, ...changes },
      { ...order, orderId: 'ORD-0009' },
    ],
    Inspections: inspections,
    Milestones: milestones,
    Settings: [quality, ...settings],
  });
const inspect = (rows?: Rows) => orderSteps.inspect('ORD-0001', desk(rows), orderWords);
const booked = (typed: Values, rows?: Rows) => planned(inspect(rows), { bookedFor: '2027-03-01', ...typed });
/** An inspection that stands there already, and others beside it. */
const book = (row: Fields, rows: Rows = {}) => {
  const own = { inspectionId: 'INS-0001', order: 'ORD-0001', type: 'Final', ...row };
  return steps.book('INS-0001', desk({ ...rows, inspections: [own, ...(rows.inspections ?? [])] }), words);
};
/** The form as it is sent: what was left as it was, and what was typed. */
const told = (offer: ReturnType<typeof inspect> | ReturnType<typeof book>, typed: Values = {}) =>
  offer?.foresee?.({ ...offer.presets, ...typed })[0];
const letterOf = (offer: ReturnType<typeof inspect> | ReturnType<typeof book>, typed: Values) => {
  const outcome = offer?.plan({ ...offer.presets, ...typed });
  return outcome?.ok ? outcome.letter : undefined;
};

describe('The plan of an inspection that is booked for an order', () => {
  it('is that of Settings, for the whole order, and is written with it', () => {
    const settings = plan('III', '1.5', '2.5');
    expect(inspect({ settings })?.presets).toStrictEqual({
      type: 'Final',
      bookedFor: undefined,
      inspector: undefined,
      lot: 400,
      level: 'III',
      severity: 'Normal',
      majorAql: '1.5',
      minorAql: '2.5',
    });
    expect(booked({ inspector: 'Ana' }, { settings }).added).toStrictEqual([
      {
        in: 'Inspections',
        inspectionId: 'INS-0001',
        order: 'ORD-0001',
        type: 'Final',
        bookedFor: '2027-03-01',
        inspector: 'Ana',
        lot: 400,
        level: 'III',
        severity: 'Normal',
        majorAql: '1.5',
        minorAql: '2.5',
        owner: 'Bea',
      },
    ]);
  });

  it('takes a larger sample of a larger lot, at a higher level, by a stricter AQL', () => {
    const pieces = (typed: Values, rows?: Rows) => booked(typed, rows).said;
    expect(pieces({})).toMatchObject({ pieces: 50 });
    expect(pieces({ lot: 1201 })).toMatchObject({ pieces: 125 });
    expect(pieces({ level: 'III' })).toMatchObject({ pieces: 80 });
    expect(pieces({ majorAql: '0.65' })).toMatchObject({ pieces: 80 });
    expect(pieces({ minorAql: '0.65' })).toMatchObject({ pieces: 80 });
    expect(pieces({}, { order: { quantity: 1201 } })).toMatchObject({ pieces: 125 });
  });

  it('is that of Settings and of the order again where a field is left blank', () => {
    const settings = plan('III', '1.5', '2.5');
    const blank = { lot: undefined, level: undefined, majorAql: undefined, minorAql: undefined };
    const sampled = { code: 'sampled', lot: 400, level: 'III', letter: 'J', pieces: 80, majorAc: 3, minorAc: 5 };
    expect(told(inspect({ settings }), blank)).toStrictEqual(sampled);
    expect(told(book({}, { settings }), blank)).toStrictEqual(sampled);
    expect(booked(blank, { settings }).said).toMatchObject({ pieces: 80 });
  });

  it('is tightened where the factory failed twice, and says why; a severity that is left blank is normal', () => {
    const offer = inspect({ inspections: failures });
    expect(offer?.presets.severity).toBe('Tightened');
    expect(offer?.foresee?.(offer.presets)).toStrictEqual([
      { code: 'sampled', lot: 400, level: 'II', letter: 'H', pieces: 50, majorAc: 2, minorAc: 3 },
      { code: 'tighten', factory: FACTORY, failed: 2, of: 2 },
    ]);
    const normal = { majorAc: 3, minorAc: 5 };
    expect(told(offer, { severity: 'Normal' })).toMatchObject(normal);
    expect(told(offer, { severity: undefined })).toMatchObject(normal);
    expect(told(book({}, { inspections: failures }), { severity: undefined })).toMatchObject(normal);
    expect(told(inspect(), { severity: 'Tightened' })).toMatchObject({ majorAc: 2, minorAc: 3 });
  });

  it('is not known without a lot, or where the standard has none: nothing is said of pieces then', () => {
    for (const [typed, rows] of [
      [{}, { order: { quantity: '' } }],
      [{ lot: 0 }, {}],
      [{ level: 'IV' }, {}],
      [{ majorAql: '99' }, {}],
    ] as const) {
      expect(told(inspect(rows), typed)).toStrictEqual({ code: 'noSample' });
      const { said } = booked(typed, rows);
      expect(said).toMatchObject({ code: 'inspectionBooked', pieces: undefined });
    }
    expect(planned(book({}, { order: { quantity: '' } }), { bookedFor: '2027-03-01' }).said).toMatchObject({
      pieces: undefined,
    });
  });
});

describe('Who inspects', () => {
  it('is who inspected last, whatever order that was, and gets a letter next', () => {
    const others: readonly Fields[] = [
      { inspectionId: 'INS-0008', order: 'ORD-0009', type: 'Final', inspector: 'Ana' },
      { inspectionId: 'INS-0009', order: 'ORD-0009', type: 'Final' },
    ];
    const offer = inspect({ inspections: others });
    expect(offer?.presets.inspector).toBe('Ana');
    expect(letterOf(offer, { bookedFor: '2027-03-01' })).toBe('Ana');
    expect(letterOf(offer, { bookedFor: '2027-03-01', inspector: 'Bo' })).toBe('Bo');
    expect(letterOf(offer, { bookedFor: '2027-03-01', inspector: undefined })).toBeUndefined();
    expect(letterOf(book({ inspector: 'Cy' }), { bookedFor: '2027-03-01' })).toBe('Cy');
  });

  it('is owned by whoever owns the order, else by who books it, if anybody knows', () => {
    expect(booked({}).added[0]?.owner).toBe('Bea');
    expect(booked({}, { order: { owner: '' } }).added[0]?.owner).toBe('ana@studio.example');
    const context = { ...desk({ order: { owner: '' } }), user: '' };
    const { added } = planned(orderSteps.inspect('ORD-0001', context, orderWords), { bookedFor: '2027-03-01' });
    expect(added[0]).toHaveProperty('owner', undefined);
  });
});

describe('An inspection is booked', () => {
  it('by its day and what tells the sample, of which it needs only kind and day', () => {
    const asked = (offer: ReturnType<typeof inspect> | ReturnType<typeof book>) =>
      offer?.sections.map(({ name, fields }) => [
        name,
        ...fields.map(({ key, required }) => `${key}${required ? ', needed' : ''}`),
      ]);
    const sampling = ['Sampling plan', 'lot', 'level', 'severity', 'majorAql', 'minorAql'];
    expect(asked(inspect())).toStrictEqual([[undefined, 'type, needed', 'bookedFor, needed', 'inspector'], sampling]);
    expect(asked(book({}))).toStrictEqual([[undefined, 'bookedFor, needed', 'inspector'], sampling]);
    for (const offer of [inspect(), book({})]) expect(offer?.rules).toStrictEqual([]);
  });

  it('while the desk of Quality is on', () => {
    expect(orderSteps.inspect('ORD-0001', deskOf({ Orders: [order] }), orderWords)).toBeUndefined();
    expect(orderSteps.inspect('ORD-0099', desk(), orderWords)).toBeUndefined();
  });

  it('beside one of the same lot that is open, only after a question, whoever wrote the order how', () => {
    const asks = (...inspections: readonly Fields[]) => booked({}, { inspections }).asks;
    const open = { inspectionId: 'INS-0008', order: 'ord-0001', type: 'Final', bookedFor: '2027-02-20' };
    expect(asks(open)).toStrictEqual([{ code: 'bookedAlready', id: 'INS-0008', day: '2027-02-20' }]);
    expect(asks({ ...open, bookedFor: '' })).toStrictEqual([{ code: 'bookedAlready', id: 'INS-0008', day: undefined }]);
    expect(asks({ ...open, order: 'ORD-0009' })).toStrictEqual([]);
  });

  it('beside itself without one, and beside another with one', () => {
    const asks = (row: Fields, ...inspections: readonly Fields[]) =>
      planned(book(row, { inspections }), { bookedFor: '2027-03-01' }).asks;
    const other = { inspectionId: 'INS-0002', order: 'ORD-0001', type: 'Final', bookedFor: '2027-02-20' };
    expect(asks({})).toStrictEqual([]);
    expect(asks({}, other)).toStrictEqual([{ code: 'bookedAlready', id: 'INS-0002', day: '2027-02-20' }]);
    expect(asks({ type: 'Inline' }, other)).toStrictEqual([]);
    // One that has no ID yet cannot be told; another that has one can.
    expect(asks({}, { ...other, inspectionId: '' })).toStrictEqual([]);
    expect(asks({}, { ...other, inspectionId: '' }, other)).toMatchObject([{ code: 'bookedAlready', id: 'INS-0002' }]);
  });

  it('after ex-factory, only after a question', () => {
    expect(booked({ bookedFor: '2027-03-13' }).asks).toStrictEqual([{ code: 'afterExFactory', day: '2027-03-12' }]);
    const late = planned(book({}), { bookedFor: '2027-03-13' });
    expect(late.asks).toStrictEqual([{ code: 'afterExFactory', day: '2027-03-12' }]);
    expect(booked({ bookedFor: '2027-03-13' }, { order: { originalExFactory: '' } }).asks).toStrictEqual([]);
    const revised = { revisedExFactory: '2027-03-05' };
    expect(booked({ bookedFor: '2027-03-10' }, { order: revised }).asks).toStrictEqual([
      { code: 'afterExFactory', day: '2027-03-05' },
    ]);
  });
});

describe('An inspection that was planned', () => {
  it('is booked for its day, else for that on which it is needed, where that is ahead', () => {
    const day = (row: Fields, changes: Fields = {}) => book(row, { order: changes })?.presets.bookedFor;
    expect(day({ bookedFor: '2026-11-01' })).toBe('2026-11-01');
    expect(day({})).toBe('2027-03-12');
    expect(day({}, { originalExFactory: '2026-11-22' })).toBe('2026-11-22');
    expect(day({}, { originalExFactory: '2026-11-21' })).toBeUndefined();
    expect(day({}, { originalExFactory: '' })).toBeUndefined();
    expect(book({})?.likely).toBe(true);
    expect(book({ bookedFor: '2027-03-01' })?.likely).toBe(false);
  });

  it('keeps what it has of a plan, else takes that of Settings, and writes it whole', () => {
    const settings = plan('I', '1.5', '2.5');
    const offer = book({ lot: 90, severity: 'Tightened', majorAql: '4.0', inspector: 'Ana' }, { settings });
    const preset = { inspector: 'Ana', lot: 90, severity: 'Tightened', level: 'I', majorAql: '4.0', minorAql: '2.5' };
    expect(offer?.presets).toStrictEqual({ bookedFor: '2027-03-12', ...preset });
    const { changed, said, rows } = planned(offer, { bookedFor: '2027-03-01' });
    expect(changed).toStrictEqual([{ in: 'Inspections', id: 'INS-0001', bookedFor: '2027-03-01', ...preset }]);
    expect(said).toStrictEqual({
      code: 'inspectionBooked',
      id: 'INS-0001',
      order: 'ORD-0001',
      day: '2027-03-01',
      pieces: 32,
    });
    expect(rows).toStrictEqual(['INS-0001']);
    expect(book({})?.presets).toMatchObject({ lot: 400, severity: 'Normal' });
  });

  it('is booked of an order alone', () => {
    expect(book({ order: 'ORD-0099' })).toBeUndefined();
    expect(book({ order: '' })).toBeUndefined();
  });
});
