// When an expense needs someone: it is to be paid, or cannot be counted.
import { findings } from '../../../src/tabs/expenses/judge';
import { expenses } from '../../../src/tabs/expenses/table';
import { bookOf, type GivenExpense, judgedIn, leadingIn, sectionsOf, wantedIn } from '../../support/book';

/** A workbook of one deposit. */
const bookWith = (changes: GivenExpense) => {
  const deposit: GivenExpense = {
    expenseId: 'EXP-0001',
    category: 'Deposit',
    amount: 2400,
    currency: 'EUR',
    rate: 1,
  };
  return bookOf({ Expenses: [{ ...deposit, ...changes }] });
};
const expense = (changes: GivenExpense) => judgedIn(bookWith(changes), expenses);
const advice = (changes: GivenExpense) => wantedIn(bookWith(changes), expenses)?.next;

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

describe('What comes next for an expense', () => {
  const due = { dueDate: '2026-11-24' };

  it('is to pay it, and a deposit first, for its order waits', () => {
    expect(advice({ ...due, order: 'ORD-0022' })).toEqual({ code: 'payFor', order: 'ORD-0022' });
    expect(advice(due)).toEqual({ code: 'pay' });
    expect(advice({ ...due, order: 'ORD-0022', category: 'Balance' })).toEqual({ code: 'pay' });
  });

  it('is to give it its rate', () => {
    expect(advice({ ...due, currency: 'USD', rate: undefined })).toEqual({ code: 'giveRate' });
  });
});

describe('What is told of an expense', () => {
  const told = (changes: GivenExpense) =>
    wantedIn(bookWith({ dueDate: '2026-11-24', ...changes }), expenses)?.attention;

  it('is what it is for, whom it pays, its order, and its own amount', () => {
    expect(told({ vendor: 'Hanoi Garment 9', order: 'ORD-0022', currency: 'USD' })).toMatchObject({
      title: { code: 'expense', category: 'Deposit', vendor: 'Hanoi Garment 9' },
      party: 'ORD-0022',
      amount: { of: 'money', amount: 2400, currency: 'USD' },
    });
    expect(told({ currency: undefined })).toMatchObject({
      title: { code: 'expense', category: 'Deposit', vendor: '' },
      party: '',
      amount: { of: 'money', amount: 2400, currency: 'EUR' },
    });
  });
});

test('the findings of an expense stand in these sections of the mail, and look ahead only to what is still to come', () => {
  expect(sectionsOf(findings)).toEqual({
    pay: ['payOverdue', 'payIn', 'onHold'],
    check: ['noRate', 'offsetUnread'],
  });
  expect(leadingIn(findings)).toEqual(['payIn']);
});
