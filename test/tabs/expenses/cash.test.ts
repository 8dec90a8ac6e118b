// What is to be paid by week: late first, estimated apart, on hold in no week, without a rate in no sum.
import fc from 'fast-check';
import { compose } from '../../../src/app/compose';
import { addDays } from '../../../src/schema/dates';
import { cashOf, mondayOf } from '../../../src/tabs/expenses/cash';
import { cashBlocks } from '../../../src/tabs/expenses/panel';
import { week } from '../../../src/tabs/expenses/week';
import { words as en } from '../../../src/tabs/expenses/words.en';
import { words as es } from '../../../src/tabs/expenses/words.es';
import { bookOf, type GivenExpense, type GivenOrder } from '../../support/book';
import { mondayDigest } from '../../support/digest';

/** A Wednesday. */
const today = '2026-11-25';
const order: GivenOrder = { orderId: 'ORD-0001', style: 'Shirt', quantity: 400, originalExFactory: '2026-12-10' };
const rows: readonly GivenExpense[] = [
  { amount: 100, dueDate: '2026-11-24' },
  { amount: 40.5, dueDate: '2026-11-25' },
  { amount: 60, dueDate: '2026-11-29' },
  { amount: 1000, currency: 'USD', rate: 0.92, dueDate: '2026-12-09' },
  { amount: 500, order: 'ORD-0001', dueFrom: 'Ex-factory' },
  { amount: 4060, dueDate: '2026-11-26', holdUntil: 'Inspection passed' },
  { amount: 70, order: 'ORD-0001', dueFrom: 'PP approved' },
  { amount: 268, currency: 'GBP', dueDate: '2026-11-26' },
  { amount: 900, dueDate: '2026-11-26', paidOn: '2026-11-24' },
  { amount: -50, dueDate: '2026-11-26' },
  { amount: 5, dueDate: '2027-06-01' },
].map((each, at) => ({ expenseId: `EXP-000${at}`, category: 'Freight', currency: 'EUR', ...each }) as GivenExpense);

const book = bookOf({ Orders: [order], Expenses: rows }, { today });

it('begins with what is late, then week by week from Monday, each at the rate of its row', () => {
  expect(cashOf(book)).toEqual({
    late: { sure: 100, unsure: 0 },
    weeks: [
      { from: '2026-11-23', sure: 100.5, unsure: 0 },
      { from: '2026-12-07', sure: 920, unsure: 500 },
    ],
    later: { sure: 5, unsure: 0 },
    undated: 70,
    held: 4060,
    unrated: [{ id: 'EXP-0007', amount: 268, currency: 'GBP' }],
  });
});

it('is drawn with what is estimated hatched, and told in both languages', () => {
  const [weeks, apart, unrated] = cashBlocks(book, en);
  if (weeks?.draw !== 'weeks') throw new Error('No weeks are drawn.');
  expect(weeks.weeks.map(({ label, text, note, tone }) => [label, text, note, tone])).toEqual([
    ['Late', '€ 100.00', '', 'late'],
    ['Week of 23 Nov', '€ 100.50', '', 'plain'],
    ['Week of 7 Dec', '€ 1,420.00', '€ 500.00 estimated', 'plain'],
    ['Later', '€ 5.00', '', 'plain'],
  ]);
  expect(weeks.weeks[2]).toMatchObject({ sure: 920 / 1420, unsure: 500 / 1420 });
  expect(apart).toMatchObject({ sums: [{ label: 'On hold', text: '€ 4,060.00' }, { label: 'Day not known' }] });
  expect(unrated).toMatchObject({ sums: [{ label: 'EXP-0007', text: '£ 268.00' }] });
  expect(JSON.stringify(cashBlocks(book, es))).toContain('Semana del');
  expect(cashBlocks(bookOf({}), en)).toMatchObject([{ draw: 'weeks', weeks: [], none: 'Nothing is to be paid.' }]);
});

it('stands in the weekly mail after what was spent', () => {
  const ahead = week(book).filter(({ of }) => of === 'due' || of === 'unrated');
  expect(ahead.map((measure) => ('name' in measure ? measure.name : ''))).toEqual([
    'late',
    'weekOf',
    'weekOf',
    'later',
    'undated',
    'held',
    'noRate',
  ]);
});

it('is drawn in that mail with bars, what is estimated hatched, and what has no rate in no sum', () => {
  const parts = [{ table: 'Expenses', measures: week(book) }];
  const { from, to } = { from: '2026-11-16', to: '2026-11-22' };
  const { text, html } = compose({ ...mondayDigest, week: { from, to, baseCurrency: 'EUR', parts } });
  expect(text).toMatch(/^Late +€ 100 +#+\.+$/m);
  expect(text).toMatch(/^Week of 7 Dec +€ 1,420, € 500 estimated +#+\/+$/m);
  expect(text).toMatch(/^On hold +€ 4,060$/m);
  expect(text).toMatch(/^No rate, not counted: EXP-0007 +£ 268\.00$/m);
  expect(html.match(/Week of 7 Dec/g)).toHaveLength(1);
});

it('counts every payable amount once, and a week from its Monday', () => {
  const payable = fc.record({
    amount: fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100),
    away: fc.integer({ min: -100, max: 400 }),
    isHeld: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(payable, { maxLength: 20 }), (all) => {
      const given = all.map(
        ({ amount, away, isHeld }, at): GivenExpense => ({
          expenseId: `EXP-${at}`,
          category: 'Other',
          amount,
          dueDate: addDays(today, away),
          ...(isHeld ? { holdUntil: 'Documents received' } : {}),
        }),
      );
      const { late, weeks, later, held } = cashOf(bookOf({ Expenses: given }, { today }));
      const told = [late, later, ...weeks].reduce((sum, each) => sum + each.sure + each.unsure, held);
      expect(told).toBeCloseTo(
        all.reduce((sum, { amount }) => sum + amount, 0),
        6,
      );
      for (const { from } of weeks) expect(mondayOf(from)).toBe(from);
    }),
    { numRuns: 40 },
  );
});
