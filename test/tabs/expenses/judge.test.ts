// When an expense needs someone: it is to be paid, or cannot be counted.
import { expenses } from '../../../src/tabs/expenses/table';
import { bookOf, type GivenExpense, judgedIn } from '../../support/book';

const expense = (changes: GivenExpense) => {
  const deposit: GivenExpense = {
    expenseId: 'EXP-0001',
    category: 'Deposit',
    amount: 2400,
    currency: 'EUR',
    rate: 1,
  };
  return judgedIn(bookOf({ Expenses: [{ ...deposit, ...changes }] }), expenses);
};

describe('An expense needs someone', () => {
  it('when it is overdue or to be paid within the week', () => {
    const unpaid = (tone: string, finding: object) => ({ tile: 'unpaid', tone, finding });
    expect(expense({ dueDate: '2026-11-18' })).toEqual(unpaid('late', { code: 'payOverdue', days: 4 }));
    expect(expense({ dueDate: '2026-11-22' })).toEqual(unpaid('soon', { code: 'payIn', days: 0 }));
    expect(expense({ dueDate: '2026-11-29' })).toEqual(unpaid('soon', { code: 'payIn', days: 7 }));
  });

  it('to give it a rate, whether it is paid or not', () => {
    const dollars = { currency: 'USD', rate: undefined };
    const check = { tile: 'check', tone: 'soon', finding: { code: 'noRate' } };
    expect(expense(dollars)).toEqual(check);
    expect(expense({ ...dollars, dueDate: '2026-11-18', paidOn: '2026-11-18' })).toEqual(check);
  });

  it('never once it is paid, nor while it is due far ahead or at no day', () => {
    expect(expense({ dueDate: '2026-10-01', paidOn: '2026-11-20' })).toBeUndefined();
    expect(expense({ dueDate: '2026-11-30' })).toBeUndefined();
    expect(expense({})).toBeUndefined();
  });
});
