// Which payments a change moves, and which have moved since the last mail: by day, by hold, and how sure the day is.
import type { Values } from '../../../src/schema/checks';
import { countOfMoves, moves, paymentMoves } from '../../../src/tabs/expenses/moves';
import { expenses } from '../../../src/tabs/expenses/table';
import { steps } from '../../../src/tabs/orders/steps';
import { orders } from '../../../src/tabs/orders/table';
import { words } from '../../../src/tabs/orders/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const order: Fields = {
  orderId: 'ORD-0001',
  style: 'Linen shirt',
  factory: 'Hanoi Garment 9',
  quantity: 400,
  orderDate: '2026-11-01',
  originalExFactory: '2027-03-01',
  stage: 'Confirmed',
};
const balance = (at: number, more: Fields = {}): Fields => ({
  expenseId: `EXP-000${at}`,
  date: '2026-11-01',
  category: 'Balance',
  order: 'ord-0001',
  amount: 70,
  currency: 'EUR',
  dueFrom: 'Ex-factory',
  ...more,
});
const desk = (all: readonly Fields[], changes: Fields = {}, settings: readonly Fields[] = []) =>
  deskOf({ Orders: [{ ...order, ...changes }], Expenses: all, Settings: settings });

/** What of the payments stands otherwise once the order leaves eight days later. */
function later(all: readonly Fields[], settings: readonly Fields[] = []) {
  const book = desk(all, {}, settings);
  const changes = [{ table: orders, id: 'ORD-0001', values: { revisedExFactory: '2027-03-09' } }];
  return paymentMoves('ORD-0001', book, book.suppose({ changes }));
}
/** The same once a payment itself is changed. */
function edited(row: Fields, values: Values) {
  const book = desk([row]);
  return paymentMoves('ORD-0001', book, book.suppose({ changes: [{ table: expenses, id: 'EXP-0001', values }] }));
}

const told = {
  id: 'EXP-0001',
  category: 'Balance',
  sum: { amount: 70, currency: 'EUR' },
  isEstimated: true,
  isHeld: false,
  wasHeld: false,
};
const moved = { code: 'paymentMoves', ...told, from: '2027-03-01', to: '2027-03-09' };

describe('A change to an order', () => {
  it('moves its payments that are not paid from one day to another', () => {
    const all = [
      balance(1),
      balance(2, { paidOn: '2026-11-20' }),
      balance(3, { order: 'ORD-0002' }),
      balance(4, { order: '' }),
      balance(5, { dueFrom: 'Order date' }),
      balance(6, { dueFrom: '', dueDate: '2027-01-15' }),
    ];
    expect(later(all)).toStrictEqual([moved]);
  });

  it('tells the sum in the currency of the payment, the base currency where it names none', () => {
    expect(later([balance(1, { currency: 'USD', rate: 0.9 })])).toMatchObject([{ sum: { currency: 'USD' } }]);
    const yen = [{ setting: 'Base currency', value: 'JPY' }];
    expect(later([balance(1, { currency: '' })], yen)).toMatchObject([{ sum: { amount: 70, currency: 'JPY' } }]);
    expect(later([balance(1, { amount: '' })])).toMatchObject([{ category: 'Balance', sum: { amount: 0 } }]);
    expect(later([balance(1, { category: '' })])).toMatchObject([{ category: '', sum: { amount: 70 } }]);
  });

  it('tells five of them, and counts the others', () => {
    const some = (count: number) => Array.from({ length: count }, (_, at) => balance(at + 1));
    expect(later(some(5)).map(({ code }) => code)).toStrictEqual(Array(5).fill('paymentMoves'));
    const seven = later(some(7));
    expect(seven.map((move) => (move.code === 'morePaymentsMove' ? move.count : move.id))).toStrictEqual([
      ...['EXP-0001', 'EXP-0002', 'EXP-0003', 'EXP-0004', 'EXP-0005'],
      2,
    ]);
    const revised = { revisedExFactory: '2027-03-09', slipReason: 'Fabric late' };
    expect(planned(steps.revise('ORD-0001', desk(some(7)), words), revised).said).toMatchObject({ payments: 7 });
  });

  it('counts those that get another day, not those that only become sure or wait, told or not', () => {
    const book = desk(Array.from({ length: 7 }, (_, at) => balance(at + 1)));
    const sure = { dueDate: '2027-03-01' };
    const changes = [
      { table: orders, id: 'ORD-0001', values: { revisedExFactory: '2027-03-09' } },
      { table: expenses, id: 'EXP-0001', values: sure },
      { table: expenses, id: 'EXP-0007', values: { ...sure, holdUntil: 'Documents received' } },
    ];
    const then = book.suppose({ changes });
    expect(paymentMoves('ORD-0001', book, then)[5]).toStrictEqual({ code: 'morePaymentsMove', count: 2 });
    expect(countOfMoves('ORD-0001', book, then)).toBe(5);
    expect(countOfMoves('ORD-0001', book, book)).toBe(0);
  });

  it('tells an order of its own payments alone where another one moves with it', () => {
    const other = { ...order, orderId: 'ORD-0002' };
    const all = [balance(1), balance(2, { order: 'ORD-0002' })];
    const book = deskOf({ Orders: [order, other], Expenses: all, Settings: [] });
    const values = { revisedExFactory: '2027-03-09' };
    const then = book.suppose({ changes: ['ORD-0001', 'ORD-0002'].map((id) => ({ table: orders, id, values })) });
    expect(paymentMoves('ORD-0001', book, then)).toStrictEqual([moved]);
    expect(paymentMoves('ord-0002 ', book, then)).toMatchObject([{ id: 'EXP-0002' }]);
  });

  it('tells a payment that is on hold as that, before its rate is known too', () => {
    const held = { holdUntil: 'Inspection passed' };
    const waits = [{ ...moved, isHeld: true, wasHeld: true }];
    expect(later([balance(1, held)])).toStrictEqual(waits);
    expect(later([balance(1, { ...held, currency: 'USD' })])).toMatchObject([{ isHeld: true, wasHeld: true }]);
    expect(later([balance(1, { ...held, releasedOn: '2026-11-20' })])).toStrictEqual([moved]);
  });
});

describe('A change to a payment', () => {
  const held = { holdUntil: 'Inspection passed' };
  const turned = { code: 'paymentTurns', ...told };

  it('that leaves its day where it was tells that it is held, released, or has a sure day', () => {
    expect(edited(balance(1), held)).toStrictEqual([{ ...turned, isHeld: true }]);
    expect(edited(balance(1, held), { releasedOn: '2026-11-22' })).toStrictEqual([{ ...turned, wasHeld: true }]);
    expect(edited(balance(1), { dueDate: '2027-03-01' })).toStrictEqual([{ ...turned, isEstimated: false }]);
    expect(edited(balance(1), { notes: 'by air' })).toStrictEqual([]);
  });

  it('that gives it a first day, or takes its day away, tells the one that is known', () => {
    expect(edited(balance(1, { dueFrom: '' }), { dueDate: '2027-02-01' })).toMatchObject([
      { code: 'paymentMoves', from: undefined, to: '2027-02-01' },
    ]);
    expect(edited(balance(1), { dueFrom: undefined })).toMatchObject([
      { code: 'paymentMoves', from: '2027-03-01', to: undefined },
    ]);
  });

  it('that pays it is no move', () => {
    expect(edited(balance(1), { paidOn: '2026-11-20', dueDate: '2027-01-01' })).toStrictEqual([]);
  });
});

describe('From one mail to the next', () => {
  const markOf = (row: Fields, changes?: Fields) => moves.kept(desk([row], changes))[0]?.mark ?? 'none';
  const since = (was: string, row: Fields, changes?: Fields) => moves.since('exp-0001', was, desk([row], changes));
  const held = { holdUntil: 'Inspection passed' };

  it('each payment of an order that is not paid is kept, with its day and whether it is on hold', () => {
    const all = [
      balance(1, { owner: 'bea@studio.example' }),
      balance(2, held),
      balance(3, { dueFrom: '' }),
      balance(4, { ...held, dueFrom: '' }),
      balance(5, { paidOn: '2026-11-20' }),
      balance(6, { order: '' }),
      balance(7, { expenseId: '' }),
    ];
    expect(moves.kept(desk(all))).toStrictEqual([
      { id: 'EXP-0001', owner: 'bea@studio.example', mark: 'zu7' },
      { id: 'EXP-0002', owner: undefined, mark: 'zu7!' },
      { id: 'EXP-0003', owner: undefined, mark: '' },
      { id: 'EXP-0004', owner: undefined, mark: '!' },
    ]);
  });

  it('tells what has moved, and nothing of what stands as it stood', () => {
    const was = markOf(balance(1));
    expect(since(was, balance(1))).toBeUndefined();
    expect(since(was, balance(1), { revisedExFactory: '2027-03-09' })).toStrictEqual(moved);
    expect(since(markOf(balance(1, { dueFrom: '' })), balance(1))).toMatchObject({ from: undefined, to: '2027-03-01' });
    expect(since(markOf(balance(1, held)), balance(1, held), { revisedExFactory: '2027-03-09' })).toStrictEqual({
      ...moved,
      isHeld: true,
      wasHeld: true,
    });
  });

  it('tells what was released, or is held again', () => {
    const turned = { code: 'paymentTurns', ...told };
    const released = balance(1, { ...held, releasedOn: '2026-11-22' });
    expect(since(markOf(balance(1, held)), released)).toStrictEqual({ ...turned, wasHeld: true });
    expect(since(markOf(released), balance(1, held))).toStrictEqual({ ...turned, isHeld: true });
  });

  it('tells a release while the rate is missing, and no hold that stood there all along once it comes', () => {
    const unrated = balance(1, { ...held, currency: 'USD' });
    expect(since(markOf(unrated), { ...unrated, rate: 0.9 })).toBeUndefined();
    expect(since(markOf(unrated), { ...unrated, releasedOn: '2026-11-22' })).toMatchObject({ code: 'paymentTurns' });
  });

  it('does not compare how sure a day was: that is not kept', () => {
    expect(since(markOf(balance(1)), balance(1, { dueFrom: '', dueDate: '2027-03-01' }))).toBeUndefined();
  });

  it('is silent of a payment that is gone, and tells a sum without a currency in the base currency', () => {
    expect(moves.since('EXP-0009', 'zu7', desk([balance(1)]))).toBeUndefined();
    const yen = desk([balance(1, { currency: '' })], {}, [{ setting: 'Base currency', value: 'JPY' }]);
    expect(moves.since('EXP-0001', '', yen)).toMatchObject({ sum: { amount: 70, currency: 'JPY' } });
  });
});
