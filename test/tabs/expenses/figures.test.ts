// Expenses as a production assistant would tell them: what they cost at their own rate, what is to be paid, what is left.
import { expenses } from '../../../src/tabs/expenses/table';
import { bookOf, figuresIn, figuresOf, type GivenExpense, type GivenSetting } from '../../support/book';

const freight: GivenExpense = {
  expenseId: 'EXP-0001',
  category: 'Freight',
  amount: 1850,
  currency: 'EUR',
  rate: 1,
};
const figures = (changes: GivenExpense, ...settings: readonly GivenSetting[]) =>
  figuresOf(bookOf({ Expenses: [{ ...freight, ...changes }] }, { settings }), expenses);

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
    const dollarFell = { setting: 'Rate', item: 'USD', value: 0.8 };
    expect(figures({ currency: 'USD', rate: 0.92 }, dollarFell).baseAmount).toBeCloseTo(1702, 10);
  });

  it('follows the base currency of Settings', () => {
    const inDollars = { setting: 'Base currency', item: undefined, value: 'USD' };
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
    const known = { setting: 'Rate', item: 'USD', value: 0.92 };
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
    const threeDays = { setting: 'Lead days', item: 'Expenses', value: 3 };
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
  const settings = [
    { setting: 'Budget', item: 'Freight', value: 6000 },
    { setting: 'Budget', item: 'Travel', value: undefined },
  ];
  const leftOver = (...rows: readonly GivenExpense[]) => {
    const all = rows.map((changes, index) => ({ ...freight, expenseId: `EXP-000${index + 1}`, ...changes }));
    return figuresIn(bookOf({ Expenses: all }, { settings }), expenses).map(({ budgetLeft }) => budgetLeft);
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
