// An inspection on the line that failed is done again as what it was: neither the balance nor the final inspection goes by it.
import { adds as toOrders } from '../../../src/tabs/expenses/panel';
import { words as expenseWords } from '../../../src/tabs/expenses/words.en';
import { isOpen, judge } from '../../../src/tabs/inspections/judge';
import { steps } from '../../../src/tabs/inspections/steps';
import { inspections } from '../../../src/tabs/inspections/table';
import { words } from '../../../src/tabs/inspections/words.en';
import { orders } from '../../../src/tabs/orders/table';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';
import { balance } from './balance';

const counted = (doneOn: string, majorFound: number) => ({ doneOn, criticalFound: 0, majorFound, minorFound: 0 });
const failed = counted('2026-11-18', 9);

/** The desk with the inspection INS-0001 of 400 linen shirts, and others from INS-0002 on. */
function desk(first: Fields, others: readonly Fields[] = []) {
  const order = 'ORD-0001';
  const made = (orderId: string) => ({ orderId, style: 'Linen shirt', quantity: 400, stage: 'Production' });
  return deskOf({
    Orders: [made(order), made('ORD-0002')],
    Inspections: [first, ...others].map((each, at) => ({ inspectionId: `INS-000${at + 1}`, order, ...each })),
    Expenses: [balance],
    Milestones: [{ milestoneId: 'MS-0001', order, milestone: 'Final inspection', daysBefore: 3 }],
  });
}

/** INS-0001 is done again on a day, and this is found then: what becomes of the order, and whether INS-0001 still waits. */
function playAgain(type: string, majorFound: number) {
  const first = { type, ...failed };
  const { added } = planned(steps.reinspect('INS-0001', desk(first), words), { bookedFor: '2026-11-20' });
  const { in: table, ...again } = { ...added[0] } as { in: string } & Fields;
  const booked = desk(first, [again]);
  const result = counted('2026-11-20', majorFound);
  const { changed, said } = planned(steps.record('INS-0002', booked, words), result);
  const after = desk(first, [{ ...again, ...result }]);
  return {
    table,
    type: again.type,
    wrote: changed.map((change) => change.in),
    said,
    waits: ['INS-0001', 'INS-0002'].filter((id) => {
      const inspection = after.find(inspections, id);
      return inspection !== undefined && isOpen(inspection) && judge()(inspection)?.finding.code === 'failedOpen';
    }),
  };
}

/** Whether INS-0001 is still open on the desk, and may be done again. */
function stillWaits(first: Fields, ...others: readonly Fields[]): boolean {
  const context = desk(first, others);
  const inspection = context.find(inspections, 'INS-0001');
  const isFound = inspection !== undefined && judge()(inspection) !== undefined;
  expect(inspection !== undefined && isOpen(inspection)).toBe(isFound);
  expect(steps.reinspect('INS-0001', context, words) !== undefined).toBe(isFound);
  return isFound;
}

describe.each(['Inline', 'Pre-final'])('A failed inspection of type %s that is done again', (type) => {
  it('is of the same type: where it passes no payment is released, the milestone stays open, and the first one is settled', () => {
    expect(playAgain(type, 0)).toStrictEqual({
      table: 'Inspections',
      type,
      wrote: ['Inspections'],
      said: { code: 'passed', id: 'INS-0002', milestone: undefined, released: [], held: [], heldAgain: [] },
      waits: [],
    });
  });

  it('waits in the place of the first one, where it fails again', () => {
    expect(playAgain(type, 9)).toMatchObject({ type, wrote: ['Inspections'], waits: ['INS-0002'] });
  });

  it('is settled by a later one of its type or of the lot, of its order, and by no other', () => {
    const first = { type, ...failed };
    const other = type === 'Inline' ? 'Pre-final' : 'Inline';
    const later = counted('2026-11-19', 0);
    expect(stillWaits(first)).toBe(true);
    for (const settling of [
      { type, ...later },
      { type, bookedFor: '2026-11-23' },
      { type: 'Final', ...later },
    ])
      expect(stillWaits(first, settling)).toBe(false);
    for (const beside of [
      { type: other, ...later },
      { type, ...later, order: 'ORD-0002' },
      { type, ...counted('2026-11-17', 0) },
      // Of two on one day nobody knows which came last: the failure stays in sight.
      { type, ...counted('2026-11-18', 0) },
      { ...later },
    ])
      expect(stillWaits(first, beside)).toBe(true);
  });
});

describe('A failed inspection of the whole lot that is done again', () => {
  it.each(['Final', 'Re-inspection'])(
    'of type %s is a re-inspection: it ends the milestone and releases the balance',
    (type) => {
      const { said, ...rest } = playAgain(type, 0);
      expect(rest).toStrictEqual({
        table: 'Inspections',
        type: 'Re-inspection',
        wrote: ['Inspections', 'Milestones', 'Expenses'],
        waits: [],
      });
      expect(said).toMatchObject({ code: 'passed', milestone: 'Final inspection', released: [{ amount: 4060 }] });
    },
  );

  it('is not settled by a later one that only looks at the line', () => {
    for (const type of ['Inline', 'Pre-final'])
      expect(stillWaits({ type: 'Final', ...failed }, { type, ...counted('2026-11-20', 0) })).toBe(true);
  });
});

describe('A failed inspection without a type', () => {
  const again = () => steps.reinspect('INS-0001', desk(failed), words);

  it('asks what it is to be done again as: nothing is taken for an inspection of the lot', () => {
    const asked = again()?.sections.flatMap(({ fields }) => fields.map(({ key, required }) => [key, required]));
    expect(asked?.[0]).toStrictEqual(['type', true]);
    expect(again()?.presets.type).toBeUndefined();
    expect(planned(again(), { type: 'Pre-final' }).added).toMatchObject([{ type: 'Pre-final' }]);
  });
});

describe('The balance in the panel of its order', () => {
  /** What is said of the balance beside its order. */
  function saidOf(...found: readonly Fields[]): string {
    const [first = {}, ...others] = found;
    const context = desk(first, others);
    const order = context.find(orders, 'ORD-0001');
    return JSON.stringify(toOrders.flatMap(({ blocks }) => (order ? blocks(order, context, expenseWords) : [])));
  }

  it('is on hold for the lot that failed, never for what failed on the line or has no type', () => {
    expect(saidOf({ type: 'Final', ...failed })).toContain('on hold: INS-0001 failed');
    for (const first of [{ type: 'Inline' }, { type: 'Pre-final' }, {}]) {
      const said = saidOf({ ...first, ...failed });
      expect(said).toContain('on hold');
      expect(said).not.toContain('INS-0001');
    }
    expect(saidOf({ type: 'Inline', ...failed }, { type: 'Final', ...failed })).toContain('on hold: INS-0002 failed');
  });
});
