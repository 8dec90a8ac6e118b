// How the week before went: on time in full by what was first agreed, and pieces summed before they are divided.
import fc from 'fast-check';
import { readSettings } from '../../src/domain/settings';
import { weekSummary } from '../../src/domain/week';
import type { WorkbookRows } from '../../src/domain/workbook';
import { addDays } from '../../src/schema/dates';
import { settingDefaults } from '../../src/tables/all-settings';

type Orders = WorkbookRows['orders'][number];
type Shipments = WorkbookRows['shipments'][number];
type Expenses = WorkbookRows['expenses'][number];

const settings = readSettings(
  [
    { setting: 'Budget', item: 'Freight', value: 1000 },
    { setting: 'Budget', item: 'Travel', value: 500 },
  ],
  settingDefaults,
);
const [from, to] = ['2026-11-16', '2026-11-22'];

const order = (id: number, changes: Partial<Orders> = {}): Orders => ({
  orderId: `ORD-${id}`,
  customer: undefined,
  factory: undefined,
  stage: 'In production',
  quantity: 100,
  unitPrice: undefined,
  tolerance: 0,
  shipBy: undefined,
  cancelDate: undefined,
  originalExFactory: '2026-11-18',
  revisedExFactory: undefined,
  actualExFactory: undefined,
  ...changes,
});
const shipment = (id: number, quantity: number, shippedOn: string | undefined, direction = 'Outbound'): Shipments => ({
  shipmentId: 'SHP',
  direction,
  order: `ord-${id}`,
  sku: undefined,
  quantity,
  carrier: undefined,
  trackingNumber: undefined,
  etd: undefined,
  shippedOn,
  eta: undefined,
  deliveredOn: undefined,
});
const expense = (category: Expenses['category'], amount: number, changes: Partial<Expenses> = {}): Expenses => ({
  expenseId: 'EXP',
  order: undefined,
  category,
  amount,
  currency: 'EUR',
  rate: 1,
  dueDate: undefined,
  paidOn: undefined,
  ...changes,
});
const week = (orders: readonly Orders[], shipments: readonly Shipments[] = [], expenses: readonly Expenses[] = []) =>
  weekSummary({ orders, shipments, expenses, inventory: [], stockMoves: [] }, settings, from, to);

describe('The week before', () => {
  it('measures an order by Ship-by, else by the original ex-factory date, never by what that was moved to', () => {
    expect(week([order(1, { revisedExFactory: '2026-12-20' })]).ordersDue).toBe(1);
    expect(week([order(1, { originalExFactory: '2026-10-01', revisedExFactory: '2026-11-18' })]).ordersDue).toBe(0);
    expect(week([order(1, { originalExFactory: '2026-10-01', shipBy: '2026-11-22' })]).ordersDue).toBe(1);
    expect(
      week([order(1, { shipBy: '2026-11-23' }), order(2, { stage: 'Draft' }), order(3, { stage: 'Cancelled' })]),
    ).toMatchObject({
      ordersDue: 0,
      onTimeInFull: undefined,
      fillRate: undefined,
    });
  });

  it('sums parts up to the deadline: in full only together, on time only by then', () => {
    const parts = [shipment(1, 60, '2026-11-10'), shipment(1, 40, '2026-11-18')];
    expect(week([order(1)], parts)).toMatchObject({ ordersDue: 1, ordersShipped: 1, onTimeInFull: 1, fillRate: 1 });
    const late = [shipment(1, 60, '2026-11-10'), shipment(1, 40, '2026-11-19')];
    expect(week([order(1)], late)).toMatchObject({ ordersShipped: 1, onTimeInFull: 0, fillRate: 0.6 });
    const planned = [
      shipment(1, 60, '2026-11-10'),
      shipment(1, 40, undefined),
      shipment(1, 40, '2026-11-10', 'Inbound'),
    ];
    expect(week([order(1)], planned)).toMatchObject({ ordersShipped: 0, onTimeInFull: 0, fillRate: 0.6 });
  });

  it('takes a short shipment within tolerance for full, but not an order that was closed short', () => {
    const short = [shipment(1, 98, '2026-11-17')];
    expect(week([order(1, { tolerance: 0.03 })], short)).toMatchObject({ onTimeInFull: 1, fillRate: 0.98 });
    expect(week([order(1, { stage: 'Closed' })], short)).toMatchObject({ onTimeInFull: 0 });
  });

  it('is no average of averages: a large order that failed weighs as its pieces do', () => {
    const orders = [order(1, { quantity: 10 }), order(2, { quantity: 990 })];
    expect(week(orders, [shipment(1, 10, '2026-11-17')])).toMatchObject({ onTimeInFull: 1 / 2, fillRate: 10 / 1000 });
  });

  it('sets what was spent against the budgets, at each expense’s own rate; what has no rate counts nothing', () => {
    const expenses = [
      expense('Freight', 400),
      expense('Freight', 300, { currency: 'USD', rate: 0.9 }),
      expense('Travel', 600),
      expense('Sample', 80),
      expense('Freight', 900, { currency: 'USD', rate: undefined }),
      expense('Freight', 900, { expenseId: undefined }),
    ];
    expect(week([], [], expenses)).toMatchObject({
      baseCurrency: 'EUR',
      spend: [
        { category: 'Freight', spent: 670, budget: 1000 },
        { category: 'Travel', spent: 600, budget: 500 },
        { category: 'Sample', spent: 80, budget: undefined },
      ],
    });
  });

  it('adds up: two halves of a week make the whole', () => {
    const orders = fc.array(
      fc.record({ quantity: fc.integer({ min: 1, max: 500 }), day: fc.integer({ min: 0, max: 6 }) }),
      { maxLength: 12 },
    );
    const parts = fc.array(
      fc.record({
        id: fc.integer({ min: 0, max: 11 }),
        quantity: fc.integer({ min: 1, max: 300 }),
        day: fc.integer({ min: -5, max: 9 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(orders, parts, fc.integer({ min: 0, max: 5 }), (all, sent, cut) => {
        const rows = {
          orders: all.map(({ quantity, day }, id) => order(id, { quantity, originalExFactory: addDays(from, day) })),
          shipments: sent.map(({ id, quantity, day }) => shipment(id, quantity, addDays(from, day))),
          expenses: [],
          inventory: [],
          stockMoves: [],
        };
        const whole = weekSummary(rows, settings, from, to);
        const first = weekSummary(rows, settings, from, addDays(from, cut));
        const second = weekSummary(rows, settings, addDays(from, cut + 1), to);
        expect(first.ordersDue + second.ordersDue).toBe(whole.ordersDue);
        const good = (part: typeof whole) => Math.round((part.onTimeInFull ?? 0) * part.ordersDue);
        expect(good(first) + good(second)).toBe(good(whole));
        for (const share of [whole.onTimeInFull, whole.fillRate]) {
          if (share !== undefined) expect(share >= 0 && share <= 1).toBe(true);
        }
      }),
    );
  });
});
