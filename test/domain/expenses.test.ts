// Expenses as a production assistant would tell them: what they cost at their own rate, what is to be paid, what is left.
import fc from 'fast-check';
import { budgets } from '../../src/domain/budgets';
import { type Expense, expenseFigures } from '../../src/domain/expenses';
import { readSettings, type SettingCells } from '../../src/domain/settings';
import { workbookFigures } from '../../src/domain/workbook';
import { settingDefaults } from '../../src/tables/all-settings';

const today = '2026-11-22';
const withSettings = (...rows: readonly SettingCells[]) => readSettings(rows, settingDefaults);
const settings = withSettings();
const freight: Expense = {
  category: 'Freight',
  amount: 1850,
  currency: 'EUR',
  rate: 1,
  dueDate: undefined,
  paidOn: undefined,
};
const figures = (changes: Partial<Expense>, kept = settings) =>
  expenseFigures({ ...freight, ...changes }, 0, kept, today);

describe('The base amount of an expense', () => {
  it('is its amount at the rate of its own row', () => {
    expect(figures({ currency: 'USD', rate: 0.92 }).baseAmount).toBeCloseTo(1702, 10);
    expect(figures({ currency: 'GBP', rate: 1.17, amount: 268 }).baseAmount).toBeCloseTo(313.56, 10);
  });

  it('is the amount itself in the base currency, in any case, or without a currency', () => {
    expect(figures({ rate: undefined }).baseAmount).toBe(1850);
    expect(figures({ rate: undefined, currency: 'eur' }).baseAmount).toBe(1850);
    expect(figures({ rate: undefined, currency: undefined }).baseAmount).toBe(1850);
  });

  it('never changes with the rate in Settings', () => {
    const dollarFell = withSettings({ setting: 'Rate', item: 'USD', value: 0.8 });
    expect(figures({ currency: 'USD', rate: 0.92 }, dollarFell).baseAmount).toBeCloseTo(1702, 10);
  });

  it('follows the base currency of Settings', () => {
    const inDollars = withSettings({ setting: 'Base currency', item: undefined, value: 'USD' });
    expect(figures({ currency: 'USD', rate: undefined }, inDollars).baseAmount).toBe(1850);
    expect(figures({ currency: 'EUR', rate: undefined }, inDollars)).toMatchObject({
      baseAmount: undefined,
      status: 'No rate',
    });
  });

  it('is blank until there is an amount', () => {
    expect(figures({ amount: undefined })).toMatchObject({ baseAmount: undefined, status: 'Open' });
  });
});

describe('An expense without a rate', () => {
  it('says so and is left blank, even when Settings has a rate today', () => {
    const known = withSettings({ setting: 'Rate', item: 'USD', value: 0.92 });
    expect(figures({ currency: 'USD', rate: undefined }, known)).toMatchObject({
      baseAmount: undefined,
      status: 'No rate',
    });
  });

  it('says so even when it is paid or overdue, for its amount is in no total', () => {
    const dollars = { currency: 'USD', rate: undefined };
    expect(figures({ ...dollars, paidOn: '2026-11-01' }).status).toBe('No rate');
    expect(figures({ ...dollars, dueDate: '2026-11-01' }).status).toBe('No rate');
  });

  it('is not helped by a rate of nothing or less', () => {
    expect(figures({ currency: 'USD', rate: 0 })).toMatchObject({ baseAmount: undefined, status: 'No rate' });
    expect(figures({ currency: 'USD', rate: -0.92 })).toMatchObject({ baseAmount: undefined, status: 'No rate' });
  });
});

describe('Whether an expense is to be paid', () => {
  it('is open, due soon from seven days ahead, due today still soon, overdue from the day after', () => {
    expect(figures({ dueDate: '2026-11-30' })).toMatchObject({ status: 'Open', daysLeft: 8 });
    expect(figures({ dueDate: '2026-11-29' })).toMatchObject({ status: 'Due soon', daysLeft: 7 });
    expect(figures({ dueDate: '2026-11-22' })).toMatchObject({ status: 'Due soon', daysLeft: 0 });
    expect(figures({ dueDate: '2026-11-21' })).toMatchObject({ status: 'Overdue', daysLeft: -1 });
  });

  it('looks as far ahead as Settings says', () => {
    const threeDays = withSettings({ setting: 'Lead days', item: 'Expenses', value: 3 });
    expect(figures({ dueDate: '2026-11-26' }, threeDays).status).toBe('Open');
    expect(figures({ dueDate: '2026-11-25' }, threeDays).status).toBe('Due soon');
  });

  it('is settled once paid, however late, and open without a due date', () => {
    expect(figures({ dueDate: '2026-10-01', paidOn: '2026-11-20' })).toMatchObject({
      status: 'Paid',
      daysLeft: undefined,
    });
    expect(figures({})).toMatchObject({ status: 'Open', daysLeft: undefined });
  });
});

describe('What is left of a budget', () => {
  const budgeted = withSettings(
    { setting: 'Budget', item: 'Freight', value: 6000 },
    { setting: 'Budget', item: 'Travel', value: undefined },
  );
  const leftOver = (...expenses: readonly Partial<Expense>[]) => {
    const rows = expenses.map((changes, index) => ({
      ...freight,
      expenseId: `EXP-000${index + 1}`,
      order: undefined,
      ...changes,
    }));
    const workbook = { orders: [], inventory: [], stockMoves: [], shipments: [], expenses: rows };
    return workbookFigures(workbook, budgeted, today).expenses.map((figure) => figure?.budgetLeft);
  };

  it('is the same on every row of the category, over the whole workbook and all currencies', () => {
    expect(leftOver({ amount: 1850 }, { amount: 1000, currency: 'USD', rate: 0.9 }, { amount: 50 })).toEqual([
      3200, 3200, 3200,
    ]);
  });

  it('goes below nothing when it is overspent', () => {
    expect(leftOver({ amount: 5000 }, { amount: 1500 })).toEqual([-500, -500]);
  });

  it('is not touched by what has no rate, nor by other categories', () => {
    expect(leftOver({ amount: 1000 }, { currency: 'USD', rate: undefined }, { category: 'Duty' })).toEqual([
      5000,
      5000,
      undefined,
    ]);
  });

  it('is blank for a category whose budget is blank, and for none at all', () => {
    expect(leftOver({ category: 'Travel' }, { category: undefined })).toEqual([undefined, undefined]);
  });
});

describe('The budgets by category', () => {
  const row = (changes: Partial<Expense>, expenseId = 'EXP-0001') => ({
    ...freight,
    ...changes,
    expenseId,
    order: undefined,
  });
  const kept = withSettings(
    { setting: 'Budget', item: 'freight', value: 6000 },
    { setting: 'Budget', item: 'Travel', value: 100 },
    { setting: 'Budget', item: 'Sample', value: undefined },
  );

  it('say what was planned, spent and left, and what was spent without a budget', () => {
    const rows = [
      row({ amount: 1000, currency: 'USD', rate: 0.9 }),
      row({ category: 'Duty', amount: 12.34 }),
      row({ category: 'Travel', amount: 100.01 }),
    ];
    expect(budgets(rows, kept)).toEqual([
      { category: 'freight', budget: 6000, spent: 900, left: 5100 },
      { category: 'Travel', budget: 100, spent: 100.01, left: -0.01 },
      { category: 'Duty', budget: undefined, spent: 12.34, left: undefined },
    ]);
  });

  it('leave out what has no id or no rate, as the sheet does', () => {
    const rows = [{ ...row({ amount: 10 }), expenseId: undefined }, row({ currency: 'USD', rate: undefined })];
    expect(budgets(rows, kept)[0]).toMatchObject({ spent: 0, left: 6000 });
  });

  it('are spent to the last cent: sixty thousand times 0.10 leave nothing of 6,000', () => {
    const rows = Array.from({ length: 60_000 }, () => row({ amount: 0.1 }));
    expect(budgets(rows, kept)[0]).toMatchObject({ spent: 6000, left: 0 });
  });

  it('are what the sheet’s Budget left says, whatever was spent', () => {
    const amounts = fc.array(
      fc.record({
        amount: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        rate: fc.double({ min: 0.001, max: 200, noNaN: true }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(amounts, fc.constantFrom('EUR', 'JPY', 'KWD'), (spent, base) => {
        const rows = spent.map((one, index) => row({ ...one, currency: 'USD' }, `EXP-${index}`));
        const set = withSettings(
          { setting: 'Base currency', item: undefined, value: base },
          { setting: 'Budget', item: 'Freight', value: 6000 },
        );
        const workbook = { orders: [], inventory: [], stockMoves: [], shipments: [], expenses: rows };
        const [onSheet] = workbookFigures(workbook, set, today).expenses;
        expect(budgets(rows, set)[0]?.left).toBe(onSheet?.budgetLeft);
      }),
    );
  });
});
