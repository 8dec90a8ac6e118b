// How the week before went: on time in full by what was first agreed, and pieces summed before they are divided.
import fc from 'fast-check';
import { addDays } from '../../../src/schema/dates';
import { week as weekOf } from '../../../src/tabs/orders/week';
import { bookOf, type GivenOrder, type GivenShipment } from '../../support/book';

const [from, to] = ['2026-11-16', '2026-11-22'];

const order = (id: number, changes: GivenOrder = {}): GivenOrder => ({
  orderId: `ORD-${id}`,
  stage: 'In production',
  quantity: 100,
  tolerance: 0,
  originalExFactory: '2026-11-18',
  ...changes,
});
const shipment = (
  id: number,
  quantity: number,
  shippedOn: string | undefined,
  direction: GivenShipment['direction'] = 'Outbound',
): GivenShipment => ({
  shipmentId: `SHP-${id}-${shippedOn}-${quantity}`,
  direction,
  order: `ord-${id}`,
  quantity,
  shippedOn,
});

interface Told {
  readonly ordersDue: number;
  readonly ordersShipped: number;
  readonly onTimeInFull: number | undefined;
  readonly fillRate: number | undefined;
}

/** The measures of a week by their names. */
function told(book: ReturnType<typeof bookOf>, first = from, last = to): Told {
  const measures = weekOf(book, first, last);
  const count = (name: string) => {
    const found = measures.find((measure) => measure.of === 'count' && measure.name === name);
    if (found?.of !== 'count') throw new Error(`The week does not count ${name}.`);
    return found.value;
  };
  const share = (name: string) => {
    const found = measures.find((measure) => measure.of === 'share' && measure.name === name);
    if (found?.of !== 'share') throw new Error(`The week has no share ${name}.`);
    return found.share;
  };
  return {
    ordersDue: count('ordersDue'),
    ordersShipped: count('ordersShipped'),
    onTimeInFull: share('onTimeInFull'),
    fillRate: share('fillRate'),
  };
}

const week = (orders: readonly GivenOrder[], shipments: readonly GivenShipment[] = []) =>
  told(bookOf({ Orders: orders, Shipments: shipments }));

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
    const uncounted = [shipment(1, 60, '2026-11-10'), { ...shipment(1, 40, '2026-11-10'), quantity: undefined }];
    expect(week([order(1)], uncounted)).toMatchObject({ ordersShipped: 0, onTimeInFull: 0, fillRate: 0.6 });
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
        const book = bookOf({
          Orders: all.map(({ quantity, day }, id) => order(id, { quantity, originalExFactory: addDays(from, day) })),
          Shipments: sent.map(({ id, quantity, day }) => shipment(id, quantity, addDays(from, day))),
        });
        const whole = told(book);
        const first = told(book, from, addDays(from, cut));
        const second = told(book, addDays(from, cut + 1), to);
        expect(first.ordersDue + second.ordersDue).toBe(whole.ordersDue);
        const good = (part: Told) => Math.round((part.onTimeInFull ?? 0) * part.ordersDue);
        expect(good(first) + good(second)).toBe(good(whole));
        for (const share of [whole.onTimeInFull, whole.fillRate]) {
          if (share !== undefined) expect(share >= 0 && share <= 1).toBe(true);
        }
      }),
    );
  });
});
