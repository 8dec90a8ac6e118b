// What of each size is ordered, shipped and left: of an order, and of its style in its season.

import type { Book, BookRow } from '../../domain/book';
import { exactQuantity, leftOn } from '../../domain/ledger';
import type { Block } from '../../domain/panel';
import { sizeListsOf } from '../../domain/settings/sizes';
import { normaliseKey } from '../../schema/keys';
import { labelTo } from '../../schema/labels';
import { inScaleOrder, packAgainst, scaleNamed } from '../../schema/size-entry';
import { readSizes, type SizeQuantity, sumOfSizes } from '../../schema/sizes';
import { inventory } from '../inventory/table';
import { shipments } from '../shipments/table';
import { orders } from './table';
import type { Words } from './words.en';

type Order = BookRow<typeof orders>;

const isSame = (one: string | undefined, other: string | undefined) => normaliseKey(one) === normaliseKey(other);

/** An order with what it says of its sizes. */
interface Sized {
  readonly order: Order;
  readonly sizes: readonly SizeQuantity[];
}

/** Pieces of one size that have left for an order; '' where they left as an item that has none. */
interface Sent extends SizeQuantity {
  readonly order: string;
}

/** The orders of a style in a season that say sizes and are not called off; of no style the order alone. */
function runOf({ number, row }: Order, book: Book): readonly Sized[] {
  const isOfStyle = ({ row: other }: Order) =>
    row.style !== undefined && isSame(other.style, row.style) && isSame(other.season, row.season);
  return book.rowsOf(orders).flatMap((order) => {
    const isOf = (order.number === number || isOfStyle(order)) && order.row.stage !== 'Cancelled';
    const sizes = isOf ? (readSizes(order.row.sizes ?? '') ?? []) : [];
    return sizes.length > 0 ? [{ order, sizes }] : [];
  });
}

function sentOf(run: readonly Sized[], book: Book): readonly Sent[] {
  const ids = new Set(run.flatMap(({ order: { row } }) => normaliseKey(row.orderId) || []));
  const sizeOf = new Map(
    book.rowsOf(inventory).flatMap(({ row: { sku, size } }) => (sku === undefined ? [] : [[normaliseKey(sku), size]])),
  );
  return book.rowsOf(shipments).flatMap(({ row }): readonly Sent[] => {
    const order = normaliseKey(row.order);
    if (row.direction !== 'Outbound' || leftOn(row) === undefined || !ids.has(order)) return [];
    return [{ order, size: sizeOf.get(normaliseKey(row.sku)) ?? '', quantity: row.quantity ?? 0 }];
  });
}

const sumOf = (some: readonly SizeQuantity[], of: string): number =>
  exactQuantity(sumOfSizes(some.filter(({ size }) => isSame(size, of))));

/** What an order still owes of each size: nothing once it is done as a whole, within its tolerance too. */
function owedOf({ order: { row, figures }, sizes }: Sized, sent: readonly Sent[]): readonly SizeQuantity[] {
  if (figures.open === 0 && row.quantity !== undefined) return [];
  const id = normaliseKey(row.orderId);
  const own = sent.filter(({ order }) => order === id);
  return sizes.map(({ size, quantity }) => ({ size, quantity: Math.max(0, quantity - sumOf(own, size)) }));
}

/** The sizes of a style in its season, ordered, shipped and left; undefined where no order says sizes. */
export function sizeCurve(order: Order, book: Book, { panel: say }: Words): Block | undefined {
  const run = runOf(order, book);
  if (run.length === 0) return undefined;
  const sent = sentOf(run, book);
  const [ordered, owed] = [run.flatMap(({ sizes }) => sizes), run.flatMap((each) => owedOf(each, sent))];
  const scale = scaleNamed(sizeListsOf(book.settings()), order.row.sizeScale ?? '');
  const known = [...ordered, ...sent.filter(({ size }) => size !== '')];
  const once = known.filter(({ size }, at) => known.findIndex((each) => isSame(each.size, size)) === at);
  const sums = inScaleOrder(once, scale).map(({ size }) => {
    const isOrdered = ordered.some((each) => isSame(each.size, size));
    const text = isOrdered ? say.ofSize(sumOf(ordered, size), sumOf(owed, size)) : say.shipped(sumOf(sent, size));
    return { label: size, text };
  });
  const unsized = sumOf(sent, '');
  const rest = unsized > 0 ? [{ label: say.noSize, text: say.shipped(unsized) }] : [];
  const isAlone = run.every((each) => each.order.number === order.number);
  return { draw: 'sums', title: isAlone ? say.sizes : say.sizesOf(run.length), sums: [...sums, ...rest] };
}

/** That the packs of an order do not come to its sizes: short cartons happen, so it is told, not forbidden. */
export function packTold({ row }: Order, book: Book, { panel: say }: Words): Block | undefined {
  const { pack, sizes } = row;
  if (pack === undefined || sizes === undefined) return undefined;
  const against = packAgainst(pack, sizes, sizeListsOf(book.settings()).packs);
  if (!against || against.addsUp) return undefined;
  const text = say.packDiffers(against.packed, against.sum);
  return { draw: 'days', title: labelTo(orders, 'pack'), days: [{ label: pack, text, tone: 'soon' }] };
}
