// Two inspections of one lot: milestone and payments go by the later result, in whichever order they are recorded.
import { steps } from '../../../src/tabs/inspections/steps';
import { words } from '../../../src/tabs/inspections/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';
import { balance } from './balance';

const counted = (doneOn: string, majorFound: number) => ({
  doneOn,
  criticalFound: 0,
  majorFound,
  minorFound: 0,
});

/** The final inspection INS-0001 of 400 linen shirts, as a step finds it, and beside it re-inspections from INS-0002 on. */
function take(name: 'record' | 'accept', first: Fields, others: readonly Fields[], payment: Fields = balance) {
  const order = 'ORD-0001';
  const made = (orderId: string) => ({ orderId, style: 'Linen shirt', quantity: 400, stage: 'Inspection' });
  const rows = {
    Orders: [made(order), made('ORD-0002')],
    Inspections: [
      { inspectionId: 'INS-0001', order, type: 'Final', ...first },
      ...others.map((each, at) => ({ inspectionId: `INS-000${at + 2}`, order, type: 'Re-inspection', ...each })),
    ],
    Expenses: [payment],
    Milestones: [{ milestoneId: 'MS-0001', order, milestone: 'Final inspection', daysBefore: 3 }],
  };
  return steps[name]('INS-0001', deskOf(rows), words);
}

const EARLIER = '2026-11-19';
const LATER = '2026-11-21';
const besides = ({ changed }: ReturnType<typeof planned>) => changed.filter((change) => change.in !== 'Inspections');

describe('A result that is recorded late', () => {
  it('releases nothing where the lot has failed since', () => {
    const recorded = planned(take('record', {}, [counted(LATER, 9)]), counted(EARLIER, 0));
    expect(besides(recorded)).toEqual([]);
    expect(recorded.said).toMatchObject({ code: 'passed', released: [], milestone: undefined, by: 'INS-0002' });
    expect(words.said.passed(recorded.said as Parameters<typeof words.said.passed>[0])).toContain(
      'The order goes by INS-0002, which is later.',
    );
  });

  it('holds nothing again where the lot has passed since', () => {
    const offer = take('record', {}, [counted(LATER, 0)], { ...balance, releasedOn: LATER });
    const recorded = planned(offer, counted(EARLIER, 9));
    expect(besides(recorded)).toEqual([]);
    expect(recorded.said).toMatchObject({ code: 'failed', heldAgain: [], by: 'INS-0002' });
  });

  it('goes by the last of several', () => {
    const others = [counted('2026-11-20', 9), counted(LATER, 0), { bookedFor: '2026-11-25' }];
    expect(planned(take('record', {}, others), counted(EARLIER, 0)).said).toMatchObject({ by: 'INS-0003' });
  });

  it('of an inspection that does not judge the lot has nothing to do with the others', () => {
    const recorded = planned(take('record', { type: 'Inline' }, [counted(LATER, 9)]), counted(EARLIER, 0));
    expect(recorded.said).not.toHaveProperty('by');
  });

  it('counts where the other one is only booked, is of another order, or did not judge the lot', () => {
    const others: readonly Fields[] = [
      { bookedFor: '2026-11-25' },
      { ...counted(LATER, 9), order: 'ORD-0002' },
      { ...counted(LATER, 9), type: 'Inline' },
      counted('2026-11-18', 9),
      // On the same day neither is later.
      { ...counted(EARLIER, 9), type: 'Final' },
    ];
    for (const other of others) {
      const recorded = planned(take('record', {}, [other]), counted(EARLIER, 0));
      expect(besides(recorded)).toEqual([
        { in: 'Milestones', id: 'MS-0001', doneOn: EARLIER },
        { in: 'Expenses', id: 'EXP-0001', releasedOn: EARLIER },
      ]);
    }
  });
});

describe('Goods that failed', () => {
  it('are accepted by the inspection that came last, not by one before it', () => {
    expect(take('accept', counted(EARLIER, 9), [counted(LATER, 9)])).toBeUndefined();
    expect(take('accept', counted(EARLIER, 9), [{ bookedFor: '2026-11-25' }])).toBeDefined();
  });
});

describe('Lots of no order', () => {
  it('have nothing to do with one another: each is accepted by its own inspection', () => {
    const lot = { order: '', lot: 400, level: 'II', majorAql: 2.5, minorAql: 4 };
    const offer = take('accept', { ...lot, ...counted(EARLIER, 30) }, [{ ...lot, ...counted(LATER, 30) }]);
    expect(offer).toBeDefined();
  });
});

describe('A payment or a milestone without an ID', () => {
  it('is not written, and not said to be released', () => {
    const recorded = planned(take('record', {}, [], { ...balance, expenseId: '' }), counted(EARLIER, 0));
    expect(besides(recorded)).toEqual([{ in: 'Milestones', id: 'MS-0001', doneOn: EARLIER }]);
    expect(recorded.said).toMatchObject({ released: [], milestone: 'Final inspection' });
  });
});
