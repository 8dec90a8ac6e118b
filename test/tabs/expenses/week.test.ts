// What the weekly summary tells of the money: every category against its budget, as the sheet adds it up.
import fc from 'fast-check';
import type { Measure } from '../../../src/domain/week';
import { roundMoney } from '../../../src/schema/money';
import { expenses } from '../../../src/tabs/expenses/table';
import { week } from '../../../src/tabs/expenses/week';
import { bookOf, figuresOf, type GivenExpense, type GivenSetting } from '../../support/book';
import { further } from '../../support/tiers';

let given = 0;
/** Each is an expense of its own. */
const row = (changes: GivenExpense, expenseId = `EXP-${++given}`): GivenExpense => ({
  expenseId,
  category: 'Freight',
  amount: 1850,
  currency: 'EUR',
  rate: 1,
  ...changes,
});

const spent = (rows: readonly GivenExpense[], settings: readonly GivenSetting[]) =>
  week(bookOf({ Expenses: rows }, { settings })).flatMap((measure) => {
    if (measure.of !== 'spend') return [];
    const { of: _, ...figures } = measure;
    return [figures];
  });

const kept = [
  { setting: 'Budget', item: 'freight', value: 6000 },
  { setting: 'Budget', item: 'Travel', value: 100 },
  { setting: 'Budget', item: 'Sample', value: undefined },
];

describe('The budgets by category', () => {
  it('say what was planned and spent, and what was spent without a budget', () => {
    const rows = [
      row({ amount: 1000, currency: 'USD', rate: 0.9 }),
      row({ category: 'Duty', amount: 12.34 }),
      row({ category: 'Travel', amount: 100.01 }),
    ];
    expect(spent(rows, kept)).toEqual([
      { title: { code: 'expense', category: 'freight', vendor: '' }, budget: 6000, spent: 900 },
      { title: { code: 'expense', category: 'Travel', vendor: '' }, budget: 100, spent: 100.01 },
      { title: { code: 'expense', category: 'Duty', vendor: '' }, budget: undefined, spent: 12.34 },
    ]);
  });

  it('take each expense at its own rate, and leave out what has no id or no rate, as the sheet does', () => {
    const budgets = [
      { setting: 'Budget', item: 'Freight', value: 1000 },
      { setting: 'Budget', item: 'Travel', value: 500 },
    ];
    const rows = [
      row({ amount: 400 }),
      row({ amount: 300, currency: 'USD', rate: 0.9 }),
      row({ category: 'Travel', amount: 600 }),
      row({ category: 'Sample', amount: 80 }),
      row({ amount: 900, currency: 'USD', rate: undefined }),
      { ...row({ amount: 900 }), expenseId: undefined },
    ];
    expect(spent(rows, budgets)).toEqual([
      { title: { code: 'expense', category: 'Freight', vendor: '' }, spent: 670, budget: 1000 },
      { title: { code: 'expense', category: 'Travel', vendor: '' }, spent: 600, budget: 500 },
      { title: { code: 'expense', category: 'Sample', vendor: '' }, spent: 80, budget: undefined },
    ]);
  });

  it('are told while nothing counts against them', () => {
    const rows = [{ ...row({ amount: 10 }), expenseId: undefined }, row({ currency: 'USD', rate: undefined })];
    expect(spent(rows, kept)[0]).toMatchObject({ spent: 0, budget: 6000 });
  });

  further('are spent to the last cent: sixty thousand times 0.10 leave nothing of 6,000', () => {
    const rows = Array.from({ length: 60_000 }, () => row({ amount: 0.1 }));
    const book = bookOf({ Expenses: rows }, { settings: kept });
    expect(week(book)[0]).toMatchObject({ spent: 6000, budget: 6000 });
    expect(book.rowsOf(expenses)[0]?.figures.budgetLeft).toBe(0);
  });

  it('leave what the sheet’s Budget left says, whatever was spent', () => {
    const amounts = fc.array(
      fc.record({
        amount: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        rate: fc.double({ min: 0.001, max: 200, noNaN: true }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(amounts, fc.constantFrom('EUR', 'JPY', 'KWD'), (all, base) => {
        const rows = all.map((one, index) => row({ ...one, currency: 'USD' }, `EXP-${index}`));
        const settings = [
          { setting: 'Base currency', item: undefined, value: base },
          { setting: 'Budget', item: 'Freight', value: 6000 },
        ];
        const book = bookOf({ Expenses: rows }, { settings });
        const [first] = week(book);
        const told: Measure | undefined = first?.of === 'spend' ? first : undefined;
        expect(told && roundMoney((told.budget ?? 0) - told.spent, base)).toBe(figuresOf(book, expenses).budgetLeft);
      }),
    );
  });
});
