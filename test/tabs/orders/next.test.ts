// What a reminder advises for an order: something always, and nothing of the factory's where it waits for us.
import fc from 'fast-check';
import { addDays } from '../../../src/schema/dates';
import { orders } from '../../../src/tabs/orders/table';
import { bookOf, type GivenOrder, type GivenRows, leftFor, wantedIn } from '../../support/book';
import { further } from '../../support/tiers';

const MONDAY = '2026-11-23';
const DEPOSIT: GivenRows = {
  Expenses: [{ expenseId: 'EXP-0031', category: 'Deposit', order: 'ORD-0001', amount: 900, dueDate: '2026-11-21' }],
};
const FACTORY = ['askNewDate', 'askNewDateBeforeCancel', 'confirmDate', 'bookShipping'];

const day = fc.option(
  fc.integer({ min: -20, max: 20 }).map((days) => addDays(MONDAY, days)),
  { nil: undefined },
);

const order: fc.Arbitrary<GivenOrder> = fc.record({
  orderId: fc.constant('ORD-0001'),
  style: fc.constant('Linen shirt'),
  stage: fc.constantFrom('Confirmed', 'In production', 'Ready', undefined),
  quantity: fc.constantFrom(400, 0, undefined),
  unitPrice: fc.constant(14.5),
  shipBy: day,
  cancelDate: day,
  originalExFactory: day,
  revisedExFactory: day,
  actualExFactory: day,
});

const found = (row: GivenOrder, shipped: number, more: GivenRows = {}) =>
  wantedIn(bookOf({ Orders: [row], Shipments: leftFor('ORD-0001', shipped), ...more }, { today: MONDAY }), orders);

test('what comes next is the factory’s, the customer’s or ours, as the order stands', () => {
  const shirt: GivenOrder = {
    orderId: 'ORD-0001',
    style: 'Linen shirt',
    quantity: 400,
    originalExFactory: '2026-11-20',
  };
  const next = (changes: GivenOrder, shipped = 0) => found({ ...shirt, ...changes }, shipped)?.next;
  expect(next({})).toEqual({ code: 'askNewDate' });
  expect(next({ cancelDate: '2026-12-01' })).toEqual({ code: 'askNewDateBeforeCancel', days: 8 });
  expect(next({ cancelDate: '2026-11-21' })).toEqual({ code: 'agreeWithCustomer', days: 2 });
  expect(next({ originalExFactory: '2026-11-25' })).toEqual({ code: 'confirmDate' });
  expect(next({ originalExFactory: '2026-12-25', shipBy: '2026-12-20' }, 280)).toEqual({
    code: 'askLaterWindow',
    open: 120,
  });
  expect(next({ shipBy: '2026-11-22' }, 280)).toEqual({ code: 'askLaterWindow', open: 120 });
  expect(next({ stage: 'Ready' })).toEqual({ code: 'bookShipping' });
  expect(next({ actualExFactory: '2026-11-19', shipBy: '2026-11-24' })).toEqual({ code: 'bookShipping' });
  expect(next({ originalExFactory: undefined })).toEqual({ code: 'giveDate' });
  expect(next({ quantity: undefined })).toEqual({ code: 'giveQuantity' });
  expect(next({}, 900)).toEqual({ code: 'agreeExtra' });
});

test('every order that needs someone says what to do next', () => {
  fc.assert(
    fc.property(order, fc.constantFrom(0, 120, 900), (row, shipped) => {
      const wanted = found(row, shipped);
      if (wanted) expect(wanted.next).toBeDefined();
    }),
  );
});

further('one that waits for us says nothing of the factory’s', () => {
  let waiting = 0;
  fc.assert(
    fc.property(order, (row) => {
      const wanted = found(row, 0, DEPOSIT);
      if (!wanted?.attention.waitsFor) return;
      waiting += 1;
      expect(wanted.attention.waitsFor).toMatchObject({ code: 'deposit', id: 'EXP-0031', days: 2 });
      expect(FACTORY).not.toContain(wanted.next?.code);
    }),
  );
  expect(waiting).toBeGreaterThan(0);
});
