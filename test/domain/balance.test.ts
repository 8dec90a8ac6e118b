// What an order costs, what was paid of it and what is left, in its own currency.
import { balanceOf } from '../../src/domain/balance';
import { readSettings } from '../../src/domain/settings';

const settings = readSettings([]);
const shirts = { quantity: 400, unitPrice: 12.5, currency: 'USD' };
const paid = (category: string, amount: number | undefined, currency: string | undefined = 'USD') => ({
  category,
  amount,
  currency,
  paidOn: '2026-11-20',
});
const usd = (amount: number) => ({ amount, currency: 'USD' });

test('deposits and balances that were paid come off the value; what is planned, and freight, do not', () => {
  const payments = [
    paid('Deposit', 1500),
    paid('Balance', 500),
    paid('Balance', undefined),
    paid('Freight', 80),
    { ...paid('Balance', 3000), paidOn: undefined },
  ];
  expect(balanceOf(shirts, payments, settings)).toEqual({ value: usd(5000), paid: usd(2000), balance: usd(3000) });
  expect(balanceOf(shirts, [], settings)).toEqual({ value: usd(5000), paid: usd(0), balance: usd(5000) });
});

test('nothing is told of an order without its quantity or price', () => {
  expect(balanceOf({ ...shirts, quantity: undefined }, [], settings)).toEqual({});
  expect(balanceOf({ ...shirts, unitPrice: undefined }, [], settings)).toEqual({});
});

test('a payment in another currency leaves the value alone to tell; freight, or what is only planned, does not', () => {
  const value = usd(5000);
  expect(balanceOf(shirts, [paid('Deposit', 1500), paid('Balance', 900, 'EUR')], settings)).toEqual({ value });
  const beside = [paid('Freight', 80, 'EUR'), { ...paid('Balance', 900, 'EUR'), paidOn: undefined }];
  expect(balanceOf(shirts, beside, settings)).toEqual({ value, paid: usd(0), balance: value });
});

test('a currency counts in any case, and where none is said as the base currency', () => {
  expect(balanceOf(shirts, [paid('Deposit', 1500, 'usd')], settings)).toMatchObject({ balance: usd(3500) });
  const base = { ...shirts, currency: undefined };
  const eur = (amount: number) => ({ amount, currency: 'EUR' });
  const blank = { ...paid('Deposit', 1500), currency: undefined };
  expect(balanceOf(base, [blank], settings)).toEqual({ value: eur(5000), paid: eur(1500), balance: eur(3500) });
  expect(balanceOf(shirts, [blank], settings)).toEqual({ value: usd(5000) });
  expect(balanceOf({ ...shirts, currency: 'eur' }, [blank], settings)).toMatchObject({ balance: { amount: 3500 } });
});

test('no cent is lost to binary fractions', () => {
  const thirds = { quantity: 3, unitPrice: 0.1, currency: 'USD' };
  expect(balanceOf(thirds, [paid('Deposit', 0.1), paid('Balance', 0.2)], settings)).toEqual({
    value: usd(0.3),
    paid: usd(0.3),
    balance: usd(0),
  });
  expect(balanceOf(thirds, [paid('Deposit', 0.1)], settings)).toMatchObject({ balance: usd(0.2) });
});
