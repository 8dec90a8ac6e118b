// An inspection has its result: whether the lot passes, the day its milestone ends, and which payments may be made or wait.
import { steps } from '../../../src/tabs/inspections/steps';
import { words } from '../../../src/tabs/inspections/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';
import { balance } from './balance';

const TODAY = '2026-11-22';
const INSPECTED = '2026-11-20';

const final: Fields = { milestoneId: 'MS-0001', order: 'ORD-0001', milestone: 'Final inspection', daysBefore: 3 };

interface Beside {
  readonly inspections?: readonly Fields[];
  readonly expenses?: readonly Fields[];
  readonly milestones?: readonly Fields[];
  readonly settings?: readonly Fields[];
}

/** INS-0001 of 400 linen shirts: of the 50 that are inspected 3 may have a major defect, and 5 a minor one. */
function take(name: 'record' | 'settle' | 'accept', changes: Fields = {}, beside: Beside = {}) {
  const { inspections = [], expenses = [balance], milestones = [final], settings = [] } = beside;
  const rows = {
    Orders: [{ orderId: 'ORD-0001', style: 'Linen shirt', quantity: 400, stage: 'Inspection' }],
    Inspections: [{ inspectionId: 'INS-0001', order: 'ORD-0001', type: 'Final', ...changes }, ...inspections],
    Expenses: expenses,
    Milestones: milestones,
    Settings: settings,
  };
  return steps[name]('INS-0001', deskOf(rows), words);
}

/** Of a form as of a row. */
interface Found {
  readonly [key: string]: string | number;
}
const found = (majorFound: number, more: Found = {}): Found => ({
  doneOn: INSPECTED,
  criticalFound: 0,
  majorFound,
  minorFound: 0,
  ...more,
});
const euros = (amount: number) => ({ category: 'Balance', amount, currency: 'EUR' });
const nothing = { milestone: undefined, released: [], held: [], heldAgain: [] };
const passes = { ...nothing, milestone: 'Final inspection', released: [euros(4060)] };
const ended = { in: 'Milestones', id: 'MS-0001', doneOn: INSPECTED };
const released = { in: 'Expenses', id: 'EXP-0001', releasedOn: INSPECTED };

const needed = (offer: ReturnType<typeof take>) =>
  offer?.sections.flatMap(({ fields }) => fields.flatMap(({ key, required }) => (required ? key : [])));

/** What a step writes beside the row of the inspection. */
const besides = (offer: ReturnType<typeof take>, typed = {}) =>
  planned(offer, typed).changed.filter((change) => change.in !== 'Inspections');

describe('A result that is recorded', () => {
  it('ends the milestone and releases the balance on the day of the inspection, where the lot passes', () => {
    const { changed, said, asks, rows } = planned(take('record'), found(3));
    expect(changed).toEqual([
      expect.objectContaining({ in: 'Inspections', id: 'INS-0001', ...found(3) }),
      ended,
      released,
    ]);
    expect(said).toEqual({ ...passes, code: 'passed', id: 'INS-0001' });
    expect({ asks, rows }).toEqual({ asks: [], rows: ['INS-0001'] });
  });

  it('leaves the milestone open and the balance on hold, where one major defect is too many', () => {
    const { changed, said, rows } = planned(take('record'), found(4));
    expect(changed).toEqual([expect.objectContaining({ id: 'INS-0001', ...found(4) })]);
    const counted = { critical: 0, major: 4, majorAc: 3, minor: 0, minorAc: 5, measurements: true };
    const follows = { ...nothing, milestone: 'Final inspection', held: [euros(4060)] };
    expect(said).toEqual({ ...counted, ...follows, code: 'failed', id: 'INS-0001' });
    expect(rows).toEqual(['INS-0001']);
  });

  it.each([
    ['all that is accepted', 0, 3, 5, 'Pass', 'passed'],
    ['one critical defect', 1, 0, 0, 'Pass', 'failed'],
    ['one minor defect too many', 0, 0, 6, 'Pass', 'failed'],
    ['measurements out of tolerance', 0, 0, 0, 'Fail', 'failed'],
  ])('with %s is judged, and a lot that fails says what was found', (_, critical, major, minor, measurements, code) => {
    const typed = found(major, { criticalFound: critical, minorFound: minor, measurements });
    const counted = { critical, major, minor, measurements: measurements === 'Pass' };
    expect(planned(take('record'), typed).said).toMatchObject(code === 'passed' ? { code } : { code, ...counted });
  });

  it('holds again what was released and is not paid yet, where the lot fails', () => {
    const expenses = [
      balance,
      { ...balance, expenseId: 'EXP-0002', amount: 500, releasedOn: '2026-11-18' },
      { ...balance, expenseId: 'EXP-0003', amount: 900, releasedOn: '2026-11-18', paidOn: '2026-11-19' },
    ];
    const offer = take('record', {}, { expenses });
    expect(besides(offer, found(4))).toEqual([{ in: 'Expenses', id: 'EXP-0002', releasedOn: undefined }]);
    expect(planned(offer, found(4)).said).toMatchObject({ held: [euros(4060)], heldAgain: [euros(500)] });
  });

  it('touches no other order, no other milestone, and no payment that waits for something else', () => {
    const milestones = [
      { ...final, milestone: 'Packing starts' },
      { ...final, milestoneId: 'MS-0002', order: 'ORD-0002' },
      { ...final, milestoneId: 'MS-0003', skippedOn: '2026-11-01' },
      { ...final, milestoneId: 'MS-0004', doneOn: '2026-11-01' },
    ];
    const expenses = [
      { ...balance, order: 'ORD-0002' },
      { ...balance, order: '' },
      { ...balance, holdUntil: '' },
      { ...balance, holdUntil: 'Documents received' },
      { ...balance, paidOn: '2026-11-01' },
      { ...balance, releasedOn: '2026-11-01' },
    ].map((row, at) => ({ ...row, expenseId: `EXP-000${at + 1}` }));
    const offer = take('record', {}, { milestones, expenses });
    expect(besides(offer, found(0))).toEqual([]);
    expect(planned(offer, found(0)).said).toEqual({ ...nothing, code: 'passed', id: 'INS-0001' });
    const unnamed = { milestones: [{ ...final, milestoneId: '' }], expenses: [{ ...balance, expenseId: '' }] };
    expect(besides(take('record', {}, unnamed), found(0))).toEqual([]);
  });

  it('judges the lot where it is a final one or a re-inspection: one inline ends and releases nothing, and holds nothing again', () => {
    expect(besides(take('record', { type: 'Re-inspection' }), found(0))).toEqual([ended, released]);
    for (const type of ['Inline', 'Pre-final']) {
      const expenses = [balance, { ...balance, expenseId: 'EXP-0002', releasedOn: '2026-11-18' }];
      const offer = take('record', { type }, { expenses });
      for (const major of [0, 4]) {
        expect(besides(offer, found(major))).toEqual([]);
        expect(planned(offer, found(major)).said).toMatchObject(nothing);
      }
    }
  });

  it('says each payment in its own currency, and in that of the desk where it names none', () => {
    const expenses = [
      { ...balance, amount: 1218.02, currency: 'USD' },
      { ...balance, expenseId: 'EXP-0002', amount: 2842.03, currency: '', category: 'Deposit' },
    ];
    const settings = [{ setting: 'Base currency', value: 'GBP' }];
    const { said } = planned(take('record', {}, { expenses, settings }), found(0));
    expect(said).toMatchObject({
      released: [
        { category: 'Balance', amount: 1218.02, currency: 'USD' },
        { category: 'Deposit', amount: 2842.03, currency: 'GBP' },
      ],
    });
  });

  it('is told while it is typed, by the lot that is presented: of 90 pieces one major defect is accepted', () => {
    const told = (values: Found) => take('record')?.foresee?.({ ...take('record')?.presets, ...values });
    expect(told(found(3))).toEqual([{ ...passes, code: 'wouldPass' }]);
    expect(told(found(1, { lot: 90 }))).toEqual([{ ...passes, code: 'wouldPass' }]);
    const fails = { code: 'wouldFail', milestone: 'Final inspection', released: [], held: [euros(4060)] };
    expect(told(found(4))).toMatchObject([{ ...fails, major: 4, majorAc: 3, minorAc: 5 }]);
    expect(told(found(2, { lot: 90 }))).toMatchObject([{ ...fails, major: 2, majorAc: 1, minorAc: 2 }]);
  });

  it('needs a lot: without one nobody knows how many pieces to inspect', () => {
    const offer = take('record', { order: 'ORD-0009' });
    expect(offer?.foresee?.(found(0))).toEqual([{ code: 'noSample' }]);
    expect(planned(offer, found(0)).problems).toEqual({ lot: { code: 'required' } });
    expect(planned(offer, found(0, { lot: 90 })).said).toMatchObject({ code: 'passed' });
  });

  it('is what most people would do now, and is not offered where the inspection has one', () => {
    expect(take('record')?.likely).toBe(true);
    for (const major of [0, 4]) expect(take('record', found(major))).toBeUndefined();
    for (const decision of ['Accepted by us', 'Rejected by us']) expect(take('record', { decision })).toBeUndefined();
  });
});

describe('The form of a result', () => {
  const presets = (changes?: Fields, settings: readonly Fields[] = []) =>
    take('record', changes, { settings })?.presets;

  it('opens with today and the whole order, by the plan of Settings', () => {
    const usual = { doneOn: TODAY, lot: 400, level: 'II', severity: 'Normal', majorAql: '2.5', minorAql: '4.0' };
    expect(presets()).toMatchObject(usual);
    const stricter = [
      { setting: 'Inspection', item: 'Level', value: 'III' },
      { setting: 'Inspection', item: 'Major AQL', value: 1.5 },
      { setting: 'Inspection', item: 'Minor AQL', value: 2.5 },
    ];
    expect(presets({}, stricter)).toMatchObject({ ...usual, level: 'III', majorAql: '1.5', minorAql: '2.5' });
  });

  it('opens with what the row says instead', () => {
    const plan = { lot: 380, level: 'I', severity: 'Tightened', majorAql: '1.0', minorAql: '6.5' };
    const own = { ...plan, doneOn: INSPECTED, mainDefect: 'Open seam' };
    expect(presets(own)).toMatchObject(own);
  });

  it('cannot go without the day, which is no later than today, and all three counts', () => {
    expect(needed(take('record'))).toEqual(['doneOn', 'criticalFound', 'majorFound', 'minorFound']);
    expect(take('record')?.rules).toEqual([{ rule: 'past', day: 'doneOn' }]);
  });

  it('says beside each count what the sample may have, as far as a sample is known', () => {
    const facts = (changes: Fields) =>
      take('record', changes)?.sections.flatMap(({ fields }) => fields.flatMap(({ fact }) => fact ?? []));
    expect(facts({})).toEqual(['50 of 400 pieces', 'none accepted', 'at most 3', 'at most 5']);
    expect(facts({ lot: 3 })).toEqual(['all 3 pieces', 'none accepted', 'at most 0', 'at most 0']);
    expect(facts({ order: 'ORD-0009' })).toEqual(['none accepted']);
  });
});

describe('A result that was typed into the grid', () => {
  const held = { ...balance, releasedOn: '2026-11-18' };

  it('is applied once it passes: what waited ends and is released on the day of the inspection, and its own row stays', () => {
    const offer = take('settle', found(3));
    const { changed, said, rows } = planned(offer);
    expect(changed).toEqual([ended, released]);
    expect({ said, rows }).toEqual({ said: { ...passes, code: 'passed', id: 'INS-0001' }, rows: ['INS-0001'] });
    expect(offer).toMatchObject({ likely: true, presets: {} });
  });

  it.each([
    ['it fails', found(4)],
    ['we rejected what passed', found(0, { decision: 'Rejected by us', reason: 'Wrong shade' })],
  ])('holds again what was released, where %s', (_, row) => {
    const { changed, said } = planned(take('settle', row, { expenses: [held] }));
    expect(changed).toEqual([{ in: 'Expenses', id: 'EXP-0001', releasedOn: undefined }]);
    const follows = { ...nothing, milestone: 'Final inspection', heldAgain: [euros(4060)] };
    expect(said).toEqual({ ...follows, code: 'refused', id: 'INS-0001' });
  });

  it('asks for nothing where nothing contradicts it, or where it does not judge the lot', () => {
    const paid = { expenses: [{ ...held, paidOn: '2026-11-19' }], milestones: [] };
    for (const row of [found(0), found(4)]) expect(take('settle', row, paid)).toBeUndefined();
    expect(take('settle', found(4))).toBeUndefined();
    expect(take('settle', { ...found(0), type: 'Inline' })).toBeUndefined();
    for (const row of [{}, found(4, { decision: 'Accepted by us', reason: 'Agreed' })])
      expect(take('settle', row, { expenses: [held] })).toBeUndefined();
  });

  it('counts as long as no later inspection judges the lot: a re-inspection of the same day does', () => {
    const beside = (more: Fields) => ({
      inspections: [{ inspectionId: 'INS-0002', order: 'ORD-0001', type: 'Re-inspection', ...found(9), ...more }],
    });
    expect(take('settle', found(0), beside({}))).toBeUndefined();
    expect(take('settle', found(0), beside({ type: 'Inline' }))).toBeDefined();
    expect(take('settle', found(0), beside({ doneOn: '2026-11-19' }))).toBeDefined();
    expect(take('settle', found(0), beside({ order: 'ORD-0002' }))).toBeDefined();
  });
});

describe('Goods that we accept though they failed', () => {
  const accept = (beside?: Beside, more: Found = {}) => take('accept', found(4, more), beside);
  const decided = { in: 'Inspections', id: 'INS-0001', decision: 'Accepted by us', reason: 'Customer agreed' };
  const today = [
    { ...ended, doneOn: TODAY },
    { ...released, releasedOn: TODAY },
  ];

  it('end the milestone today, with a reason; the payments that wait are released only if somebody says so', () => {
    expect(needed(accept())).toEqual(['reason', 'payments']);
    expect(accept()?.sections[0]?.fields[1]?.kind).toMatchObject({ options: ['Release', 'Keep on hold'] });
    const release = planned(accept(), { reason: 'Customer agreed', payments: 'Release' });
    expect(release.changed).toEqual([decided, ...today]);
    expect(release.said).toEqual({ ...passes, code: 'accepted', id: 'INS-0001' });
    expect(release.asks).toEqual([{ ...passes, code: 'accepts', id: 'INS-0001' }]);
    expect(release.rows).toEqual(['INS-0001']);
  });

  it('keep the payments on hold where somebody says so, and where nobody says anything', () => {
    for (const payments of ['Keep on hold', undefined]) {
      const keep = planned(accept(), { reason: 'Customer agreed', payments });
      expect(keep.changed).toEqual([decided, today[0]]);
      const follows = { ...nothing, id: 'INS-0001', milestone: 'Final inspection', held: [euros(4060)] };
      expect(keep.said).toEqual({ ...follows, code: 'accepted' });
      expect(keep.asks).toEqual([{ ...follows, code: 'accepts' }]);
    }
  });

  it('need no word on payments where none waits, and where the lot was not judged', () => {
    expect(needed(accept({ expenses: [{ ...balance, paidOn: '2026-11-01' }] }))).toEqual(['reason']);
    const inline = accept({}, { type: 'Inline', reason: 'Sewn again' });
    expect(needed(inline)).toEqual(['reason']);
    const { changed, said } = planned(inline);
    expect(changed).toEqual([{ ...decided, reason: 'Sewn again' }]);
    expect(said).toMatchObject(nothing);
  });

  it('are those that failed, no others; it is a grave step', () => {
    expect(accept()?.grave).toBe(true);
    expect(take('accept', found(0))).toBeUndefined();
    expect(take('accept')).toBeUndefined();
    for (const decision of ['Accepted by us', 'Rejected by us']) expect(accept({}, { decision })).toBeUndefined();
  });
});
