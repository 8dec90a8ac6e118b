// What of each size is ordered, shipped and left: of an order, and of its style in its season.

import type { Book, BookRow } from '../../domain/book';
import { exactQuantity, leftOn } from '../../domain/ledger';
import type { Block } from '../../domain/panel';
import { sizeListsOf } from '../../domain/settings/sizes';
import { normaliseKey } from '../../schema/keys';
import { labelTo } from '../../schema/labels';
import { inScaleOrder, packAgainst, scaleNamed } from '../../schema/size-entry';
import { readSizes } from '../../schema/sizes';
import { inventory } from '../inventory/table';
import { shipments } from '../shipments/table';
import { orders } from './table';
import type { Words } from './words.en';

type Order = BookRow<typeof orders>;

const isSame = (one: string | undefined, other: string | undefined) => normaliseKey(one) === normaliseKey(other);

/** The orders of a style in a season that are not called off. */
function runOf({ row }: Order, book: Book): readonly Order[] {
  return book
    .rowsOf(orders)
    .filter(
      ({ row: other }) =>
        other.stage !== 'Cancelled' && isSame(other.style, row.style) && isSame(other.season, row.season),
    );
}

/** What has left of each size: known where it left as an item that has a size. */
function shippedBySize(ids: ReadonlySet<string>, book: Book): ReadonlyMap<string, number> {
  const sizeOf = new Map(book.rowsOf(inventory).map(({ row }) => [normaliseKey(row.sku), row.size]));
  const shipped = new Map<string, number>();
  for (const { row } of book.rowsOf(shipments)) {
    if (row.direction !== 'Outbound' || leftOn(row) === undefined || !ids.has(normaliseKey(row.order))) continue;
    const size = normaliseKey(sizeOf.get(normaliseKey(row.sku)));
    shipped.set(size, exactQuantity((shipped.get(size) ?? 0) + (row.quantity ?? 0)));
  }
  return shipped;
}

/** The sizes of a style in its season, ordered, shipped and left; undefined where no order says sizes. */
export function sizeCurve(order: Order, book: Book, { panel: say }: Words): Block | undefined {
  const all = runOf(order, book);
  const ordered = all.flatMap(({ row }) => readSizes(row.sizes ?? '') ?? []);
  const scale = scaleNamed(sizeListsOf(book.settings()), order.row.sizeScale ?? '');
  const once = new Map(ordered.map(({ size }) => [normaliseKey(size), { size, quantity: 0 }]));
  for (const { size, quantity } of ordered) {
    const sum = once.get(normaliseKey(size));
    once.set(normaliseKey(size), { size: sum?.size ?? size, quantity: (sum?.quantity ?? 0) + quantity });
  }
  if (once.size === 0) return undefined;
  const shipped = shippedBySize(new Set(all.map(({ row }) => normaliseKey(row.orderId))), book);
  const unsized = shipped.get('') ?? 0;
  const sums = inScaleOrder([...once.values()], scale).map(({ size, quantity }) => ({
    label: size,
    text: say.ofSize(quantity, shipped.get(normaliseKey(size)) ?? 0),
  }));
  const rest = unsized > 0 ? [{ label: say.noSize, text: say.shipped(unsized) }] : [];
  return { draw: 'sums', title: say.sizes(all.length), sums: [...sums, ...rest] };
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
