// What of a style is under way: the orders that are made by its tech pack, their factories and inspections, and the samples that wait for a verdict.
import type { Book, BookRow } from '../../domain/book';
import { normaliseKey } from '../../schema/cells';
import { inspections } from '../inspections/table';
import { orders } from '../orders/table';
import { samples } from '../samples/table';

const isSame = (one: string | undefined, other: string | undefined) => normaliseKey(one) === normaliseKey(other);

export type Order = BookRow<typeof orders>;

export const liveOrders = (style: string | undefined, book: Book): readonly Order[] =>
  book
    .rowsOf(orders)
    .filter(({ row, figures: { open = 0 } }) => isSame(row.style, style) && row.stage !== 'Draft' && open > 0);

/** Each once, in the order of their orders. */
export function factoriesOf(live: readonly Order[]): readonly string[] {
  const named = live.flatMap(({ row }) => row.factory ?? []);
  return named.filter((name, at) => named.findIndex((other) => isSame(other, name)) === at);
}

export const openSamples = (style: string | undefined, book: Book) =>
  book
    .rowsOf(samples)
    .filter(({ row }) => isSame(row.style, style) && row.verdict === undefined && row.gone === undefined);

/** The inspections of these orders that are still to be done. */
export const aheadOf = (live: readonly Order[], book: Book) =>
  book
    .rowsOf(inspections)
    .filter(
      ({ row, figures: { result } }) =>
        result === undefined && row.doneOn === undefined && live.some((order) => isSame(order.row.orderId, row.order)),
    );
