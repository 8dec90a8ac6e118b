// How the orders of a week went: what was due and shipped, on time and in full.
import type { Book, BookRow } from '../../domain/book';
import { leftOn } from '../../domain/ledger';
import type { WeekPart } from '../../domain/week';
import { normaliseKey } from '../../schema/cells';
import type { IsoDate } from '../../schema/kinds';
import { shipments } from '../shipments/table';
import { orders } from './table';

type Order = BookRow<typeof orders>;

/** The day an order is measured by: what was first agreed, never what it was moved to. */
export function deadline({ shipBy, originalExFactory }: Pick<Order['row'], 'shipBy' | 'originalExFactory'>) {
  return shipBy ?? originalExFactory;
}

/** Pieces that have left for an order by a day. */
function openShippedBy(book: Book): (orderId: string | undefined, last: IsoDate) => number {
  const left = new Map<string, { readonly day: IsoDate; readonly quantity: number }[]>();
  for (const { row } of book.rowsOf(shipments)) {
    const { direction, order, quantity } = row;
    const day = leftOn(row);
    if (direction !== 'Outbound' || day === undefined || quantity === undefined) continue;
    const key = normaliseKey(order);
    const leaving = left.get(key) ?? [];
    leaving.push({ day, quantity });
    left.set(key, leaving);
  }
  return (orderId, last) =>
    (left.get(normaliseKey(orderId)) ?? []).reduce((sum, { day, quantity }) => (day <= last ? sum + quantity : sum), 0);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Pieces are summed over all orders before they are divided: no average of averages. */
export function week(book: Book, from: IsoDate, to: IsoDate): WeekPart {
  const shippedBy = openShippedBy(book);
  const due = book.rowsOf(orders).flatMap((order) => {
    const { row } = order;
    const last = deadline(row);
    const ordered = row.quantity ?? 0;
    const counts = row.stage !== 'Draft' && row.stage !== 'Cancelled' && ordered > 0;
    if (!counts || row.orderId === undefined || last === undefined || last < from || last > to) return [];
    // Closing an order short does not make it full.
    const isFull = (shipped: number) => book.whatIf(orders, order, { stage: undefined, shipped }).open === 0;
    const onTime = shippedBy(row.orderId, last);
    const filled = Math.min(onTime, ordered);
    return [{ ordered, filled, onTimeInFull: isFull(onTime), shipped: isFull(shippedBy(row.orderId, to)) }];
  });
  const ordered = sum(due.map((order) => order.ordered));
  const inFull = due.filter(({ onTimeInFull }) => onTimeInFull).length;
  return [
    { of: 'count', name: 'ordersDue', value: due.length },
    { of: 'count', name: 'ordersShipped', value: due.filter(({ shipped }) => shipped).length },
    { of: 'share', name: 'onTimeInFull', share: due.length === 0 ? undefined : inFull / due.length },
    {
      of: 'share',
      name: 'fillRate',
      share: ordered === 0 ? undefined : sum(due.map(({ filled }) => filled)) / ordered,
    },
  ];
}
