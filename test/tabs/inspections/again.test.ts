// A lot that failed is inspected again, by the same plan and once; and one that is to come goes by the severity that the standard asks for.
import type { Values } from '../../../src/schema/checks';
import { steps } from '../../../src/tabs/inspections/steps';
import { words } from '../../../src/tabs/inspections/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const order: Fields = {
  orderId: 'ORD-0001',
  factory: 'Hanoi Garment 9',
  quantity: 400,
  stage: 'Confirmed',
  originalExFactory: '2027-03-12',
};
const settings: readonly Fields[] = [
  { setting: 'Desk', item: 'Quality', value: 'on' },
  { setting: 'Inspection', item: 'Level', value: 'III' },
  { setting: 'Inspection', item: 'Major AQL', value: '1.5' },
  { setting: 'Inspection', item: 'Minor AQL', value: '2.5' },
];
const counted = (doneOn: string, majorFound: number): Fields => ({
  doneOn,
  criticalFound: 0,
  majorFound,
  minorFound: 0,
});
const failed = counted('2026-11-20', 99);
const inspection = (at: number, more: Fields): Fields => ({
  inspectionId: `INS-000${at}`,
  order: 'ORD-0001',
  type: 'Final',
  ...more,
});
type Name = 'reinspect' | 'switchSeverity';
const take = (name: Name, own: Fields, others: readonly Fields[] = [], changes: Fields = {}) =>
  steps[name](
    'INS-0001',
    deskOf({
      Orders: [
        { ...order, ...changes },
        { ...order, orderId: 'ORD-0002' },
        { ...order, orderId: 'ORD-0003', factory: 'Seta Como' },
      ],
      Inspections: [inspection(1, own), ...others],
      Settings: settings,
    }),
    words,
  );
const again = (own: Fields, others?: readonly Fields[], changes?: Fields) => take('reinspect', own, others, changes);

describe('An inspection that is done again', () => {
  it('failed, or was rejected by us though it passed; not one that passed, was accepted, or has no result', () => {
    const rejected = { ...counted('2026-11-20', 0), decision: 'Rejected by us', reason: 'Shade is off' };
    for (const own of [failed, rejected]) expect(again(own)?.likely).toBe(true);
    const accepted = { ...failed, decision: 'Accepted by us', reason: 'Sorted' };
    for (const own of [counted('2026-11-20', 0), accepted, { doneOn: '2026-11-20' }, { bookedFor: '2026-11-20' }])
      expect(again(own)).toBeUndefined();
  });

  it('is booked once: not beside one that comes after it, even one that is only planned', () => {
    const other = (more: Fields) => again(failed, [inspection(2, more)]);
    for (const more of [
      { type: 'Re-inspection', bookedFor: '2026-11-23' },
      { type: 'Re-inspection', bookedFor: '2026-11-20' },
      { type: 'Re-inspection' },
      { type: 'Final', ...counted('2026-11-21', 0) },
    ])
      expect(other(more)).toBeUndefined();
    for (const more of [
      { type: 'Final', ...counted('2026-11-19', 0) },
      { type: 'Inline', bookedFor: '2026-11-23' },
      { type: 'Re-inspection', bookedFor: '2026-11-23', order: 'ORD-0002' },
    ])
      expect(other(more)).toBeDefined();
  });

  it('gives the factory three days to sort the goods, with the same inspector and lot', () => {
    const offer = again({ ...failed, inspector: 'Ana', lot: 380 });
    expect(offer?.presets).toStrictEqual({ bookedFor: '2026-11-25', inspector: 'Ana', lot: 380 });
    expect(offer?.sections.flatMap(({ fields }) => fields.map(({ key, required }) => [key, required]))).toStrictEqual([
      ['bookedFor', true],
      ['inspector', undefined],
      ['lot', undefined],
    ]);
    expect(offer?.rules).toStrictEqual([]);
    expect(again(failed)?.presets).toMatchObject({ inspector: undefined, lot: 400 });
  });

  it('is a row of its own, by the plan and of the owner of the one that failed', () => {
    const own = {
      ...failed,
      lot: 380,
      level: 'II',
      severity: 'Tightened',
      majorAql: '4.0',
      minorAql: '6.5',
      owner: 'Bea',
    };
    const { added, changed, said, rows, asks } = planned(again(own, [inspection(7, { order: 'ORD-0002' })]), {
      bookedFor: '2026-11-24',
      inspector: 'Bo',
      lot: 350,
    });
    expect(added).toStrictEqual([
      {
        in: 'Inspections',
        inspectionId: 'INS-0008',
        order: 'ORD-0001',
        type: 'Re-inspection',
        severity: 'Tightened',
        level: 'II',
        majorAql: '4.0',
        minorAql: '6.5',
        bookedFor: '2026-11-24',
        inspector: 'Bo',
        lot: 350,
        owner: 'Bea',
      },
    ]);
    expect({ changed, said, rows, asks }).toStrictEqual({
      changed: [],
      said: { code: 'reinspected', id: 'INS-0001', next: 'INS-0008', day: '2026-11-24' },
      rows: ['INS-0001', 'INS-0008'],
      asks: [],
    });
  });

  it('has a letter to who inspects next, as one that is booked has; none where nobody is named', () => {
    const letter = (own: Fields, typed: Values = {}) => {
      const offer = again({ ...failed, ...own });
      const outcome = offer?.plan({ ...offer.presets, ...typed });
      return outcome?.ok ? outcome.letter : 'no step';
    };
    expect(letter({ inspector: 'Ana' })).toBe('Ana');
    expect(letter({ inspector: 'Ana', type: 'Inline' })).toBe('Ana');
    expect(letter({ inspector: 'Ana' }, { inspector: 'Bo' })).toBe('Bo');
    expect(letter({ inspector: 'Ana' }, { inspector: undefined })).toBeUndefined();
    expect(letter({})).toBeUndefined();
  });

  it('goes by Settings where the one that failed did, and by normal inspection where it named no severity', () => {
    expect(planned(again(failed)).added).toMatchObject([
      { severity: 'Normal', level: 'III', majorAql: '1.5', minorAql: '2.5', lot: 400 },
    ]);
  });

  it('is asked about where it comes after the goods leave the factory, as every inspection is', () => {
    const asks = (bookedFor: string, changes?: Fields) => planned(again(failed, [], changes), { bookedFor }).asks;
    expect(asks('2027-03-12')).toStrictEqual([]);
    expect(asks('2027-03-13')).toStrictEqual([{ code: 'afterExFactory', day: '2027-03-12' }]);
    expect(asks('2026-11-25', { revisedExFactory: '2026-11-24' })).toStrictEqual([
      { code: 'afterExFactory', day: '2026-11-24' },
    ]);
    // Of an order that is gone nobody knows when its goods leave.
    const gone = again({ ...failed, lot: 400 }, [], { orderId: 'ORD-0009' });
    expect(planned(gone, { bookedFor: '2027-03-13' }).asks).toStrictEqual([]);
  });
});

describe('The severity of an inspection that is to come', () => {
  const first = (at: number, more: Fields) => inspection(at, { order: 'ORD-0002', ...more });
  const twoFailed = [2, 3].map((at) => first(at, counted(`2026-11-1${at}`, 99)));
  const fivePassed = [2, 3, 4, 5, 6].map((at) => first(at, { severity: 'Tightened', ...counted(`2026-11-1${at}`, 0) }));
  const change = (own: Fields, others: readonly Fields[]) => take('switchSeverity', own, others);

  it('becomes tightened after two failures of its factory, with one tap', () => {
    const offer = change({ bookedFor: '2026-12-01' }, twoFailed);
    expect(offer).toMatchObject({ sections: [], rules: [], presets: {} });
    const { changed, added, said, rows, asks } = planned(offer);
    expect(changed).toStrictEqual([{ in: 'Inspections', id: 'INS-0001', severity: 'Tightened' }]);
    expect({ added, said, rows, asks }).toStrictEqual({
      added: [],
      said: { code: 'switched', id: 'INS-0001', severity: 'Tightened' },
      rows: ['INS-0001'],
      asks: [],
    });
  });

  it('becomes normal again after five that passed', () => {
    expect(planned(change({ severity: 'Tightened' }, fivePassed)).changed).toMatchObject([{ severity: 'Normal' }]);
    expect(change({}, fivePassed)).toBeUndefined();
    expect(change({ severity: 'Normal' }, fivePassed)).toBeUndefined();
    expect(change({ severity: 'Tightened' }, fivePassed.slice(1))).toBeUndefined();
  });

  it('stays as the person has it where nothing switches: tightened of their own accord, or on the way there', () => {
    expect(change({ severity: 'Tightened' }, twoFailed.slice(1))).toBeUndefined();
    expect(change({ severity: 'Tightened' }, [])).toBeUndefined();
    expect(change({ severity: 'Tightened' }, twoFailed)).toBeUndefined();
  });

  it('is that of first inspections of the same factory, as long as there is no result', () => {
    expect(change({ type: 'Re-inspection' }, twoFailed)).toBeUndefined();
    expect(change(counted('2026-11-20', 99), twoFailed)).toBeUndefined();
    expect(change({ order: 'ORD-0003' }, twoFailed)).toBeUndefined();
  });
});
