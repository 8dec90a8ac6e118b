// A part of an expense is paid: only what its currency can pay, so that part and rest are the whole.
import { steps } from '../../../src/tabs/expenses/steps';
import { words } from '../../../src/tabs/expenses/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const pay = (amount: number, more: Fields = {}) => {
  const expense = { expenseId: 'EXP-0001', category: 'Freight', amount: 100, currency: 'EUR', ...more };
  return planned(steps.pay('EXP-0001', deskOf({ Expenses: [expense] }), words), { amount, rate: 1 });
};
const tooFine = (currency: string, decimals: number, amount: number) => ({
  amount: { code: 'tooFine', currency, decimals, amount },
});

describe('A part payment', () => {
  it('has no more decimals than its currency', () => {
    expect(pay(10.005).problems).toStrictEqual(tooFine('EUR', 2, 10.005));
    expect(pay(33.5, { currency: 'JPY' }).problems).toStrictEqual(tooFine('JPY', 0, 33.5));
    expect(pay(10.05).added).toMatchObject([{ amount: 89.95 }]);
  });

  it('is held to the base currency where its row names none', () => {
    expect(pay(10.005, { currency: '' }).problems).toStrictEqual(tooFine('EUR', 2, 10.005));
    expect(pay(10.05, { currency: '' }).changed).toMatchObject([{ amount: 10.05 }]);
  });

  it('is held to it where the whole could not be paid, either', () => {
    expect(pay(50.005, { amount: 100.005 }).problems).toStrictEqual(tooFine('EUR', 2, 50.005));
  });
});
