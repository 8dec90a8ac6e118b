// What a passed or failed inspection, or the documents, do to the payments of an order that wait for them.
import { heldPayments, holdPayments, isHeld, releasePayments } from '../../../src/tabs/expenses/release';
import { expenses } from '../../../src/tabs/expenses/table';
import type { Fields } from '../../support/calendar-book';
import { deskOf } from '../../support/planned';

const passed = 'Inspection passed';
const payment = (at: number, more: Fields = {}): Fields => ({
  expenseId: `EXP-000${at}`,
  date: '2026-11-02',
  category: 'Balance',
  order: 'ord-0001 ',
  amount: 70,
  currency: 'EUR',
  holdUntil: passed,
  ...more,
});
const released = { releasedOn: '2026-11-20' };
const book = deskOf({
  Expenses: [
    payment(1),
    payment(2, released),
    payment(3, { holdUntil: 'Documents received' }),
    payment(4, { holdUntil: '' }),
    payment(5, { paidOn: '2026-11-20' }),
    payment(6, { paidOn: '2026-11-20', ...released }),
    payment(7, { order: 'ORD-0002' }),
    payment(8, { order: '' }),
    payment(9, { expenseId: '' }),
    payment(9),
  ],
});

it('releases what is held for that and not paid, on the day that is told, and nothing of another order', () => {
  expect(releasePayments('ORD-0001', passed, '2026-11-22', book)).toStrictEqual([
    { table: expenses, id: 'EXP-0001', values: { releasedOn: '2026-11-22' } },
    { table: expenses, id: 'EXP-0009', values: { releasedOn: '2026-11-22' } },
  ]);
  const ids = heldPayments('ORD-0001', passed, book).map(({ row }) => row.expenseId);
  expect(ids).toStrictEqual(['EXP-0001', 'EXP-0009']);
  expect(heldPayments('ORD-0001', 'Documents received', book).map(({ row }) => row.expenseId)).toStrictEqual([
    'EXP-0003',
  ]);
});

it('holds again what was released for that and is not paid', () => {
  expect(holdPayments('ORD-0001', passed, book)).toStrictEqual([
    { table: expenses, id: 'EXP-0002', values: { releasedOn: undefined } },
  ]);
});

it('touches no payment where nobody says of which order the inspection was', () => {
  expect(releasePayments(undefined, passed, '2026-11-22', book)).toStrictEqual([]);
  expect(holdPayments(undefined, passed, book)).toStrictEqual([]);
});

it('is held while it waits for something and nobody has released it', () => {
  const held = book.rowsOf(expenses).flatMap(({ row }) => (isHeld(row) ? row.expenseId : []));
  expect(held).toStrictEqual(['EXP-0001', 'EXP-0003', 'EXP-0005', 'EXP-0007', 'EXP-0008', undefined, 'EXP-0009']);
});
