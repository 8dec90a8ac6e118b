// The payments of an order from its terms, and once it costs otherwise: every field that is written, and who pays what is left.
import { schedulePayments } from '../../../src/tabs/expenses/plan';
import { steps } from '../../../src/tabs/orders/steps';
import { words } from '../../../src/tabs/orders/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const order: Fields = {
  orderId: 'ORD-0001',
  style: 'Linen shirt',
  factory: 'Hanoi Garment 9',
  quantity: 1000,
  unitPrice: 1,
  currency: 'USD',
  terms: '30/70',
  stage: 'Confirmed',
};
const payment = (at: number, amount: number | '', share: number | '', more: Fields = {}): Fields => ({
  expenseId: `EXP-000${at}`,
  date: '2026-11-02',
  order: 'ord-0001',
  category: 'Balance',
  amount,
  share,
  currency: 'USD',
  ...more,
});
const paid = { paidOn: '2026-11-01' };

interface Rows {
  readonly order?: Fields;
  readonly expenses?: readonly Fields[];
  readonly settings?: readonly Fields[];
}
const desk = ({ order: changes = {}, expenses = [], settings = [] }: Rows) =>
  deskOf({ Orders: [{ ...order, ...changes }], Expenses: expenses, Settings: settings });
const schedule = (rows: Rows = {}) => schedulePayments('ORD-0001', desk(rows), words);
const added = (terms: string, rows: Rows = {}) => planned(schedule(rows), { terms }).added;
const dollar = { setting: 'Rate', item: 'USD', value: 0.9 };

describe('Scheduling the payments of an order', () => {
  it('asks for the terms of the order, which it needs, else offers the first of Settings, else the first that we know', () => {
    const [field] = schedule()?.sections[0]?.fields ?? [];
    expect([field?.key, field?.required]).toStrictEqual(['terms', true]);
    expect(schedule()?.rules).toStrictEqual([]);
    expect(schedule({ order: { terms: '100% order' } })?.presets).toStrictEqual({ terms: '100% order' });
    const own = [{ setting: 'Terms', item: 'Hanoi', value: '100% delivered +30d' }];
    expect(schedule({ order: { terms: '' }, settings: own })?.presets).toStrictEqual({ terms: 'Hanoi' });
    expect(schedule({ order: { terms: '' } })?.presets).toStrictEqual({ terms: '30/70' });
  });

  it('goes by what Settings say of a name, and says which word it cannot read', () => {
    const settings = [{ setting: 'Terms', item: 'Hanoi', value: '40% order; 60% delivered eom+30d after documents' }];
    expect(added('hanoi', { settings })).toMatchObject([
      { amount: 400, dueFrom: 'Order date', share: 0.4, holdUntil: undefined },
      { amount: 600, dueFrom: 'Delivered', offset: 'eom+30d', share: 0.6, holdUntil: 'Documents received' },
    ]);
    const wrong = planned(schedule(), { terms: 'half now' });
    expect(wrong.problems).toStrictEqual({ terms: { code: 'termsWord', typed: 'half now', word: 'half' } });
    expect({ added: wrong.added, changed: wrong.changed }).toStrictEqual({ added: [], changed: [] });
    expect(planned(schedule(), { terms: '30% order; 60% shipped' }).problems).toMatchObject({
      terms: { code: 'termsSum', sum: 90 },
    });
  });

  it('writes rows that name the order, who is paid, when each is due and what it waits for', () => {
    const rows = { order: { owner: 'bea@studio.example', orderId: 'ORD-0001' }, settings: [dollar] };
    const all = {
      in: 'Expenses',
      date: '2026-11-22',
      vendor: 'Hanoi Garment 9',
      order: 'ORD-0001',
      currency: 'USD',
      rate: 0.9,
      owner: 'bea@studio.example',
    };
    const deposit = { expenseId: 'EXP-0001', category: 'Deposit', amount: 300, dueFrom: 'Order date', share: 0.3 };
    const balance = { expenseId: 'EXP-0002', category: 'Balance', amount: 700, dueFrom: 'PP approved', share: 0.7 };
    expect(added('30% order; rest pp +1m after inspection', rows)).toStrictEqual([
      { ...all, ...deposit, offset: undefined, holdUntil: undefined },
      { ...all, ...balance, offset: '+1m', holdUntil: 'Inspection passed' },
    ]);
  });

  it('never loses a cent, and loses no yen: the last payment takes the rest', () => {
    const thirds = '1/3 order; 1/3 ex-factory; 1/3 delivered';
    const amounts = (changes: Fields) => added(thirds, { order: changes }).map(({ amount }) => amount);
    expect(amounts({})).toStrictEqual([333.33, 333.33, 333.34]);
    expect(amounts({ currency: 'JPY' })).toStrictEqual([333, 333, 334]);
    expect(amounts({ currency: 'KWD' })).toStrictEqual([333.333, 333.333, 333.334]);
    expect(amounts({ quantity: 3, unitPrice: 0.335 })).toStrictEqual([0.34, 0.34, 0.33]);
  });

  it('is in the base currency where the order names none: to its coin, and at a rate of 1', () => {
    const yen = { order: { currency: '', unitPrice: 1.0006 }, settings: [{ setting: 'Base currency', value: 'JPY' }] };
    const { asks, said } = planned(schedule(yen));
    expect(added('100% order', yen)).toMatchObject([{ amount: 1001, currency: 'JPY', rate: 1 }]);
    expect(asks).toStrictEqual([]);
    expect(said).toMatchObject({ sum: { amount: 1001, currency: 'JPY' } });
  });

  it('stands without a rate where Settings have none, and asks first', () => {
    const { asks } = planned(schedule());
    expect(asks).toStrictEqual([{ code: 'withoutRate', currency: 'USD' }]);
    expect(added('100% order').map(({ rate }) => rate)).toStrictEqual([undefined]);
  });

  it('tells each payment while the terms are typed, and nothing while they cannot be read', () => {
    const told = schedule()?.foresee?.({ terms: '30% order; 70% shipped +60d after documents' });
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    expect(told).toStrictEqual([
      { code: 'payment', share: 0.3, sum: usd(300), event: 'Order date', offset: '', hold: undefined },
      { code: 'payment', share: 0.7, sum: usd(700), event: 'Shipped', offset: '+60d', hold: 'Documents received' },
    ]);
    expect(schedule()?.foresee?.({ terms: '30% or' })).toStrictEqual([]);
    expect(schedule()?.foresee?.({})).toStrictEqual([]);
  });

  it('stands beside a deposit that somebody has written by hand, and asks which', () => {
    const expenses = [
      payment(4, 10, '', { ...paid, category: 'Deposit' }),
      payment(5, 10, ''),
      payment(6, 10, '', { category: 'Freight' }),
    ];
    const asks = planned(schedule({ expenses, settings: [dollar] })).asks;
    expect(asks).toStrictEqual([{ code: 'besides', payments: ['EXP-0004', 'EXP-0005'] }]);
    const ids = added('30/70', { expenses }).map(({ expenseId }) => expenseId);
    expect(ids).toStrictEqual(['EXP-0007', 'EXP-0008']);
  });

  it('asks everything that there is to ask at once, and writes the terms that are new', () => {
    const { asks, changed, rows } = planned(schedule({ expenses: [payment(4, 10, '')] }), { terms: '100% order' });
    expect(asks.map((ask) => ('code' in ask ? ask.code : ''))).toStrictEqual(['besides', 'otherTerms', 'withoutRate']);
    expect(changed).toStrictEqual([{ in: 'Orders', id: 'ORD-0001', terms: '100% order' }]);
    expect(rows).toStrictEqual(['ORD-0001']);
  });

  it('is nobody’s where the order has no owner and Google does not tell who schedules it', () => {
    const nobody = { ...desk({}), user: '' };
    const rows = planned(schedulePayments('ORD-0001', nobody, words)).added;
    expect(rows.map(({ owner }) => owner)).toStrictEqual([undefined, undefined]);
  });

  it('is not for an order that is called off or free, nor for one whose payments stand, paid or not', () => {
    for (const changes of [{ stage: 'Cancelled' }, { quantity: '' }, { unitPrice: 0 }, { unitPrice: 0.000001 }])
      expect(schedule({ order: changes })).toBeUndefined();
    expect(schedule({ expenses: [payment(1, 10, 0.3, paid)] })).toBeUndefined();
    expect(schedule({ expenses: [payment(1, 10, 0.3, { order: 'ORD-0002' })] })).toBeDefined();
    expect(schedule({ order: { stage: 'Draft' } })).toBeDefined();
    expect(schedulePayments('ORD-0009', desk({}), words)).toBeUndefined();
  });
});

describe('Adjusting the payments of an order that costs otherwise', () => {
  const adjust = (expenses: readonly Fields[], changes: Fields = {}, settings: readonly Fields[] = []) =>
    steps.adjust('ORD-0001', desk({ order: changes, expenses, settings }), words);
  const amounts = (expenses: readonly Fields[], changes: Fields = {}, settings: readonly Fields[] = []) =>
    planned(adjust(expenses, changes, settings)).changed.map(({ id, amount }) => [id, amount]);

  it('writes nothing but the amounts, and says each before and after', () => {
    const { changed, added: rows, asks, said } = planned(adjust([payment(1, 150, 0.3), payment(2, 350, 0.7)]));
    expect(changed).toStrictEqual([
      { in: 'Expenses', id: 'EXP-0001', amount: 300 },
      { in: 'Expenses', id: 'EXP-0002', amount: 700 },
    ]);
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    expect(asks).toStrictEqual([
      { code: 'adjusts', id: 'EXP-0001', before: usd(150), after: usd(300) },
      { code: 'adjusts', id: 'EXP-0002', before: usd(350), after: usd(700) },
    ]);
    expect({ rows, said }).toStrictEqual({
      rows: [],
      said: { code: 'adjusted', id: 'ORD-0001', payments: 2, sum: usd(1000) },
    });
  });

  it('takes what was paid as it was, whatever its share', () => {
    const all = [payment(1, 450, 0.3, paid), payment(2, 350, 0.35), payment(3, 350, 0.35)];
    expect(amounts(all)).toStrictEqual([
      ['EXP-0002', 275],
      ['EXP-0003', 275],
    ]);
  });

  it('leaves a payment without an ID as it is, for it is written by nobody: the others come to the rest', () => {
    const all = [payment(1, 100, 0.3), payment(2, 200, 0.35, { expenseId: '' }), payment(3, 100, 0.3)];
    const { said, asks } = planned(adjust(all));
    expect(amounts(all)).toStrictEqual([
      ['EXP-0001', 400],
      ['EXP-0003', 400],
    ]);
    expect(said).toMatchObject({ payments: 2 });
    expect(asks.map((ask) => ('id' in ask ? ask.id : ''))).toStrictEqual(['EXP-0001', 'EXP-0003']);
    expect(adjust([payment(2, 200, 0.35, { expenseId: '' })])).toBeUndefined();
  });

  it('is to the coin of the currency, and the last open payment takes the rest', () => {
    const open = [payment(1, 1, 1), payment(2, 1, 1), payment(3, 1, 1)];
    expect(amounts(open).map(([, amount]) => amount)).toStrictEqual([333.33, 333.33, 333.34]);
    const yen = open.map((row) => ({ ...row, currency: 'JPY' }));
    expect(amounts(yen, { currency: 'JPY' }).map(([, amount]) => amount)).toStrictEqual([333, 333, 334]);
    const paidYen = [payment(1, 333, 0.3, { ...paid, currency: 'JPY' }), payment(2, 1, 0.7, { currency: 'JPY' })];
    expect(amounts(paidYen, { currency: 'JPY' })).toStrictEqual([['EXP-0002', 667]]);
  });

  it('goes by the base currency where order and payments name none', () => {
    const base = [{ setting: 'Base currency', value: 'JPY' }];
    const blank = { currency: '' };
    expect(amounts([payment(1, 1, 1, blank)], { ...blank, unitPrice: 1.0004 }, base)).toStrictEqual([
      ['EXP-0001', 1000],
    ]);
    expect(adjust([payment(1, 1, 1, blank)], {}, base)).toBeUndefined();
    expect(adjust([payment(1, 1, 1, { currency: 'JPY' })], blank, base)).toBeDefined();
  });

  it('fills in an amount that is blank, and asks nothing of a payment that stays', () => {
    expect(amounts([payment(1, '', 0.3), payment(2, 700, 0.7)])).toStrictEqual([['EXP-0001', 300]]);
    // A freight bill of the order is no payment by its terms.
    expect(amounts([payment(1, 1, 1), payment(2, 50, '', { category: 'Freight' })])).toStrictEqual([
      ['EXP-0001', 1000],
    ]);
    expect(adjust([payment(1, '', 0.3), payment(2, 1000, 0.7, paid)])).toBeUndefined();
  });

  it('is not offered where they come to what the order costs, however that is shared', () => {
    expect(adjust([payment(1, 999.99, 0.3), payment(2, 0.01, 0.7)])).toBeUndefined();
    expect(adjust([payment(1, 999.99, 0.3)])).toBeDefined();
    expect(adjust([payment(1, 1000.01, 1, paid), payment(2, 5, 0.5)])).toBeUndefined();
    expect(adjust([payment(1, 1000, 1, paid), payment(2, 5, 0.5)])).toBeDefined();
    expect(adjust([payment(1, 5, 1)], { quantity: '' })).toBeUndefined();
    expect(adjust([payment(1, 5, 1)], { stage: 'Closed' })).toBeDefined();
    expect(adjust([])).toBeUndefined();
    // One euro among dollars, and nobody knows what they come to.
    expect(adjust([payment(1, 5, 0.5), payment(2, 5, 0.5, { currency: 'EUR' })])).toBeUndefined();
  });
});
