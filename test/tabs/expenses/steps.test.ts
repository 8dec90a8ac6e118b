// What is paid, in whole or in part, and the payments of an order: the rows and sums that are written, to the cent.
import { steps } from '../../../src/tabs/expenses/steps';
import { words } from '../../../src/tabs/expenses/words.en';
import { steps as orderSteps } from '../../../src/tabs/orders/steps';
import { words as orderWords } from '../../../src/tabs/orders/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const dollar: Fields = { setting: 'Rate', item: 'USD', value: 0.9 };
const freight: Fields = {
  expenseId: 'EXP-0001',
  date: '2026-11-02',
  category: 'Freight',
  vendor: 'DHL',
  amount: 85,
  currency: 'USD',
  dueDate: '2026-11-30',
};

const desk = (expenses: readonly Fields[], orders: readonly Fields[] = [], settings: readonly Fields[] = [dollar]) =>
  deskOf({ Orders: orders, Expenses: expenses, Settings: settings });
const pay = (changes: Fields = {}, settings?: readonly Fields[]) =>
  steps.pay('EXP-0001', desk([{ ...freight, ...changes }], [], settings), words);
const fieldsOf = (offer: ReturnType<typeof pay>) => offer?.sections[0]?.fields.map(({ key }) => key);

describe('Paying an expense', () => {
  it('offers its whole amount today, at its own rate, else at that of Settings', () => {
    expect(pay()?.presets).toEqual({ paidOn: '2026-11-22', amount: 85, rate: 0.9 });
    expect(pay({ rate: 0.95 })?.presets).toMatchObject({ rate: 0.95 });
    expect(pay({}, [])?.presets.rate).toBeUndefined();
    expect(fieldsOf(pay())).toEqual(['paidOn', 'amount', 'rate']);
    expect(fieldsOf(pay({ currency: 'eur' }))).toEqual(['paidOn', 'amount']);
    expect(fieldsOf(pay({ amount: '' }))).toEqual(['paidOn', 'rate']);
  });

  it('writes the day and the rate; in the base currency the rate is 1 where none was typed', () => {
    const { added, changed, said } = planned(pay(), { rate: 0.92 });
    expect({ added, changed }).toEqual({
      added: [],
      changed: [{ in: 'Expenses', id: 'EXP-0001', paidOn: '2026-11-22', rate: 0.92 }],
    });
    expect(said).toEqual({ code: 'paid', id: 'EXP-0001', day: '2026-11-22' });
    expect(planned(pay({ currency: 'EUR' })).changed).toMatchObject([{ rate: 1 }]);
    expect(planned(pay({ currency: 'EUR', rate: 1.1 })).changed).toMatchObject([{ rate: 1.1 }]);
    expect(planned(pay({ amount: '' })).changed).toMatchObject([{ paidOn: '2026-11-22', rate: 0.9 }]);
  });

  it('in part keeps what was paid, and leaves the rest in a row of its own with its part of the share', () => {
    const paid = { share: 0.4, order: 'ORD-0001', receipt: 'INV-7', notes: 'by air', rate: 0.95 };
    const { added, changed, said, asks, rows } = planned(pay(paid), { amount: 34.01 });
    const whole = {
      vendor: 'DHL',
      order: 'ORD-0001',
      currency: 'USD',
      dueDate: '2026-11-30',
      notes: 'by air',
      rate: 0.95,
    };
    expect(added).toMatchObject([{ ...whole, in: 'Expenses', expenseId: 'EXP-0002', amount: 50.99 }]);
    expect(added[0]?.share).toBeCloseTo(0.4 * (50.99 / 85), 12);
    expect([added[0]?.paidOn, added[0]?.receipt]).toEqual([undefined, undefined]);
    expect(changed).toMatchObject([{ id: 'EXP-0001', paidOn: '2026-11-22', rate: 0.95, amount: 34.01 }]);
    expect(changed[0]?.share).toBeCloseTo(0.4 * (34.01 / 85), 12);
    const rest = { amount: 50.99, currency: 'USD' };
    expect({ said, asks, rows }).toEqual({
      said: { code: 'partPaid', id: 'EXP-0001', sum: { amount: 34.01, currency: 'USD' }, rest, restId: 'EXP-0002' },
      asks: [{ code: 'leavesRest', rest }],
      rows: ['EXP-0001', 'EXP-0002'],
    });
  });

  it('in part is to the coin of its currency, in the base currency where it names none', () => {
    const part = (changes: Fields, amount: number) => planned(pay(changes), { amount }).added[0];
    expect(part({ currency: 'JPY', amount: 1000 }, 333)).toMatchObject({ amount: 667 });
    expect(part({ currency: '', amount: 0.3 }, 0.1)).toMatchObject({ amount: 0.2 });
    expect(part({ share: '' }, 5)?.share).toBeUndefined();
    expect(planned(pay({ currency: '' }), { amount: 5 }).asks).toEqual([
      { code: 'leavesRest', rest: { amount: 80, currency: 'EUR' } },
    ]);
  });

  it('of nothing, less or more than it is, is refused', () => {
    const problem = (amount: number) => planned(pay(), { amount }).problems;
    expect(problem(0)).toEqual({ amount: { code: 'notPositive', typed: '0' } });
    expect(problem(-1)).toEqual({ amount: { code: 'notPositive', typed: '-1' } });
    expect(problem(85.01)).toEqual({ amount: { code: 'tooLarge', typed: '85.01' } });
    expect(problem(85)).toBeUndefined();
  });

  it('is not offered twice, nor while it is on hold; released, it is', () => {
    const held = { holdUntil: 'Inspection passed' };
    expect(pay({ paidOn: '2026-11-20' })).toBeUndefined();
    expect(pay(held)).toBeUndefined();
    expect(pay({ ...held, releasedOn: '2026-11-21' })).toBeDefined();
  });
});

describe('An expense on hold', () => {
  const held = { ...freight, holdUntil: 'Inspection passed' };
  const release = (more: Fields = {}) => steps.release('EXP-0001', desk([{ ...held, ...more }]), words);
  const holdAgain = (more: Fields = {}) => steps.holdAgain('EXP-0001', desk([{ ...held, ...more }]), words);

  it('is released with a reason that stands behind its notes', () => {
    expect(planned(release({ notes: 'by air' }), { reason: 'Agreed by phone' }).changed).toEqual([
      { in: 'Expenses', id: 'EXP-0001', releasedOn: '2026-11-22', notes: 'by air\nAgreed by phone' },
    ]);
    expect(planned(release(), { reason: 'Agreed' }).changed).toMatchObject([{ notes: 'Agreed' }]);
    expect(release({ releasedOn: '2026-11-21' })).toBeUndefined();
    expect(release({ holdUntil: '' })).toBeUndefined();
    expect(release({ paidOn: '2026-11-21' })).toBeUndefined();
  });

  it('is put on hold again while it is not paid', () => {
    expect(planned(holdAgain({ releasedOn: '2026-11-21' })).changed).toEqual([
      { in: 'Expenses', id: 'EXP-0001', releasedOn: undefined },
    ]);
    expect(holdAgain()).toBeUndefined();
    expect(holdAgain({ releasedOn: '2026-11-21', paidOn: '2026-11-21' })).toBeUndefined();
    expect(holdAgain({ releasedOn: '2026-11-21', holdUntil: '' })).toBeUndefined();
  });
});

const order: Fields = {
  orderId: 'ORD-0001',
  factory: 'Hanoi Garment 9',
  quantity: 3,
  unitPrice: 33.335,
  currency: 'USD',
  terms: '30/70',
  stage: 'Confirmed',
  owner: 'Bea',
};
const payment = (at: number, amount: number, share: number | '', more: Fields = {}): Fields => ({
  expenseId: `EXP-000${at}`,
  order: 'ord-0001',
  category: 'Balance',
  amount,
  share,
  currency: 'USD',
  ...more,
});

describe('Scheduling the payments of an order', () => {
  const schedule = (changes: Fields = {}, expenses: readonly Fields[] = [], settings?: readonly Fields[]) =>
    orderSteps.schedule('ORD-0001', desk(expenses, [{ ...order, ...changes }], settings), orderWords);

  it('makes a row of each share of what it costs, which together are that to the cent', () => {
    const { added, changed, said, asks, rows } = planned(schedule());
    const all = { in: 'Expenses', date: '2026-11-22', vendor: 'Hanoi Garment 9', order: 'ORD-0001', currency: 'USD' };
    const from = { dueFrom: 'Ex-factory', offset: '-3wd', holdUntil: 'Inspection passed' };
    expect(added).toMatchObject([
      { ...all, expenseId: 'EXP-0001', category: 'Deposit', amount: 30, share: 0.3, rate: 0.9, dueFrom: 'Order date' },
      { ...all, expenseId: 'EXP-0002', category: 'Balance', amount: 70.01, share: 0.7, rate: 0.9, ...from },
    ]);
    expect([added[0]?.offset, added[0]?.owner]).toEqual([undefined, 'Bea']);
    expect({ changed, said, asks, rows }).toEqual({
      changed: [],
      said: { code: 'scheduled', id: 'ORD-0001', payments: 2, sum: { amount: 100.01, currency: 'USD' } },
      asks: [],
      rows: ['ORD-0001'],
    });
  });

  it('tells each of them before', () => {
    expect(schedule()?.foresee?.({ terms: '100% order +10d' })).toEqual([
      {
        code: 'payment',
        share: 1,
        sum: { amount: 100.01, currency: 'USD' },
        event: 'Order date',
        offset: '+10d',
        hold: undefined,
      },
    ]);
    expect(schedule()?.foresee?.({ terms: undefined })).toEqual([]);
  });

  it('by other terms than the order has writes them into it, and asks; a first time it only writes', () => {
    const other = planned(schedule(), { terms: '100% shipped' });
    expect(other.changed).toEqual([{ in: 'Orders', id: 'ORD-0001', terms: '100% shipped' }]);
    expect(other.asks).toEqual([{ code: 'otherTerms', before: '30/70', after: '100% shipped' }]);
    const first = planned(schedule({ terms: '' }), { terms: '100% shipped' });
    expect(first.changed).toHaveLength(1);
    expect(first.asks).toEqual([]);
  });

  it('asks beside a deposit or a balance that stands, and where its currency has no rate', () => {
    const beside = [
      payment(1, 5, '', { category: 'Deposit' }),
      payment(2, 5, '', { category: 'Freight' }),
      payment(3, 5, ''),
      payment(4, 5, '', { order: 'ORD-0002' }),
    ];
    expect(planned(schedule({}, beside)).asks).toEqual([{ code: 'besides', payments: ['EXP-0001', 'EXP-0003'] }]);
    expect(planned(schedule({}, [], [])).asks).toEqual([{ code: 'withoutRate', currency: 'USD' }]);
    const base = planned(schedule({ currency: '' }, [], []));
    expect(base.asks).toEqual([]);
    expect(base.added[0]).toMatchObject({ currency: 'EUR', amount: 30 });
  });

  it('is not offered while nobody knows what it costs, once it is cancelled, or where that was done', () => {
    for (const lack of [{ quantity: '' }, { unitPrice: '' }, { unitPrice: 0 }, { stage: 'Cancelled' }])
      expect(schedule(lack)).toBeUndefined();
    expect(schedule({}, [payment(1, 5, 0.3)])).toBeUndefined();
    expect(schedule({ stage: 'Closed' })?.likely).toBe(true);
    expect(schedule({ terms: '' })?.likely).toBe(false);
  });

  it('is whoever schedules it where the order has no owner', () => {
    expect(planned(schedule({ owner: '' })).added[0]).toMatchObject({ owner: 'ana@studio.example' });
  });
});

describe('Adjusting the payments of an order', () => {
  const adjust = (expenses: readonly Fields[], changes: Fields = {}) =>
    orderSteps.adjust('ORD-0001', desk(expenses, [{ ...order, unitPrice: 40, ...changes }]), orderWords);
  const amounts = (expenses: readonly Fields[], changes?: Fields) =>
    planned(adjust(expenses, changes)).changed.map(({ id, amount }) => [id, amount]);

  it('shares what is left among those not paid, by their shares', () => {
    const half = [payment(1, 30, 0.3), payment(2, 70, 0.7)];
    expect(amounts(half)).toEqual([
      ['EXP-0001', 36],
      ['EXP-0002', 84],
    ]);
    const paid = [payment(1, 30, 0.3, { paidOn: '2026-11-01' }), payment(2, 40, 0.4), payment(3, 30, 0.3)];
    expect(amounts(paid)).toEqual([
      ['EXP-0002', 51.43],
      ['EXP-0003', 38.57],
    ]);
    expect(amounts([payment(1, 10, 0), payment(2, 20, 0)])).toEqual([
      ['EXP-0001', 60],
      ['EXP-0002', 60],
    ]);
  });

  it('says each that changes, and leaves alone those that do not', () => {
    const { asks, said, rows } = planned(adjust([payment(1, 36, 0.3), payment(2, 70, 0.7)]));
    const money = (amount: number) => ({ amount, currency: 'USD' });
    expect(asks).toEqual([{ code: 'adjusts', id: 'EXP-0002', before: money(70), after: money(84) }]);
    expect(said).toEqual({ code: 'adjusted', id: 'ORD-0001', payments: 1, sum: money(120) });
    expect(rows).toEqual(['ORD-0001']);
    expect(adjust([payment(1, 30, 0.3)])?.likely).toBe(true);
  });

  it('is not offered where they are right, all paid, paid beyond what it costs, or in another currency', () => {
    const right = [payment(1, 36, 0.3), payment(2, 84, 0.7)];
    expect(adjust(right)).toBeUndefined();
    expect(adjust([payment(1, 36, 0.3, { paidOn: '2026-11-01' })])).toBeUndefined();
    expect(adjust([payment(1, 121, 0.3, { paidOn: '2026-11-01' }), payment(2, 84, 0.7)])).toBeUndefined();
    expect(amounts([payment(1, 120, 0.3, { paidOn: '2026-11-01' }), payment(2, 84, 0.7)])).toEqual([['EXP-0002', 0]]);
    expect(adjust([payment(1, 36, 0.3, { currency: '' })])).toBeUndefined();
    expect(adjust([payment(1, 30, 0.3, { currency: 'usd' })])).toBeDefined();
    expect(adjust([payment(1, 30, '')])).toBeUndefined();
    expect(adjust([payment(1, 30, 0.3)], { stage: 'Cancelled' })).toBeUndefined();
  });
});
