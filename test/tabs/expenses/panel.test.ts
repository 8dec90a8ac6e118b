// What the panel of an order tells of its payments: paid, to pay and on hold, while a rate is missing too.
import { adds } from '../../../src/tabs/expenses/panel';
import { words } from '../../../src/tabs/expenses/words.en';
import { orders } from '../../../src/tabs/orders/table';
import type { Fields } from '../../support/calendar-book';
import { deskOf } from '../../support/planned';

const payment = (at: number, more: Fields): Fields => ({
  expenseId: `EXP-000${at}`,
  date: '2026-11-02',
  category: 'Balance',
  order: 'ORD-0001',
  amount: 100,
  share: 0.25,
  currency: 'USD',
  ...more,
});

function told(...expenses: readonly Fields[]) {
  const context = deskOf({ Orders: [{ orderId: 'ORD-0001', style: 'Linen shirt' }], Expenses: expenses });
  const order = context.find(orders, 'ORD-0001');
  if (!order) throw new Error('There is no order.');
  const blocks = adds.flatMap(({ blocks: of }) => of(order, context, words));
  const bar = blocks.find((block) => block.draw === 'bar');
  const steps = blocks.flatMap((block) => (block.draw === 'rows' ? block.lines.map(({ step }) => step?.name) : []));
  return { bar: bar && [bar.main, bar.sub, bar.share], steps };
}

const [paid, held, open] = [{ paidOn: '2026-11-20' }, { holdUntil: 'Inspection passed' }, {}];
const story = (rate: number | '') =>
  told(...[paid, held, open, open].map((more, at) => payment(at + 1, { ...more, rate })));

it('A payment is paid, to pay or on hold whether its rate is known or not, and its button fits', () => {
  const all = {
    bar: ['$ 100.00 of $ 400.00 paid', '$ 200.00 to pay · $ 100.00 on hold', '25 %'],
    steps: [undefined, 'release', 'pay', 'pay'],
  };
  expect(story(0.9)).toStrictEqual(all);
  expect(story('')).toStrictEqual(all);
});

it('One that was released is to pay, and one that was paid is not on hold', () => {
  const released = payment(1, { ...held, releasedOn: '2026-11-20' });
  expect(told(released, payment(2, { ...held, ...paid }))).toStrictEqual({
    bar: ['$ 100.00 of $ 200.00 paid', '$ 100.00 to pay', '50 %'],
    steps: ['pay', undefined],
  });
});
