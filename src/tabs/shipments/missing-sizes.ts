// The sizes of an order that no item is kept of: each is offered one, so that no size is left out of a shipment unsaid.
import type { StepContext } from '../../domain/book';
import type { Addition } from '../../domain/plan';
import { normaliseKey } from '../../schema/cells';
import { readSizes } from '../../schema/sizes';
import type { RowOf } from '../../schema/table';
import { inventory } from '../inventory/table';
import type { orders } from '../orders/table';

type Item = RowOf<typeof inventory>;

export interface MissingSize {
  readonly size: string;
  /** The code that its item would get. */
  readonly sku: string;
  readonly item: Addition;
  readonly unitCost: number | undefined;
}

/** A size as it stands in a code. */
const codeOf = (size: string): string => normaliseKey(size).replace(/ /g, '').toUpperCase();

/** What parts a code: neither a letter nor a figure. */
const PARTS = /[^\p{L}\p{N}]/u;

/** `LS-ECRU-M` of size M is `LS-ECRU-L` for L; `DRESS` ends in no size S, as that stands by itself: L is put behind it. */
function skuFor(size: string, { sku = '', size: own = '' }: Item): string {
  const part = sku.split('').findIndex((sign, at) => PARTS.test(sign) && codeOf(sku.slice(at + 1)) === codeOf(own));
  return (part === -1 ? `${sku}-` : sku.slice(0, part + 1)) + codeOf(size);
}

/** None where the items of the style and colour are not kept by size. */
export function missingSizes(
  order: RowOf<typeof orders>,
  items: readonly Item[],
  context: StepContext,
): readonly MissingSize[] {
  const [like] = items;
  if (!like || items.some(({ size }) => size === undefined)) return [];
  const kept = new Set(items.map(({ size }) => normaliseKey(size)));
  const given = new Set<string>();
  /** Another where the code is taken already, by an item or by another new one. */
  const freeSku = (sku: string): string => {
    let free = sku;
    for (let next = 2; context.find(inventory, free) || given.has(normaliseKey(free)); next += 1)
      free = `${sku}-${next}`;
    given.add(normaliseKey(free));
    return free;
  };
  return (readSizes(order.sizes ?? '') ?? []).flatMap(({ size, quantity }): readonly MissingSize[] => {
    if (quantity === 0 || kept.has(normaliseKey(size))) return [];
    const sku = freeSku(skuFor(size, like));
    const { description, kind, style, colour, unit, location, supplier, unitCost, owner } = like;
    const values = { sku, description, kind, style, colour, size, unit, location, supplier, unitCost, owner };
    return [{ size, sku, item: { table: inventory, values }, unitCost }];
  });
}
