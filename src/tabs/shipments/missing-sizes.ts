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
}

/** `LS-ECRU-M` of size M is `LS-ECRU-L` for L; a code that does not end in its size gets the other behind it. */
function skuFor(size: string, { sku = '', size: own = '' }: Item): string {
  const code = size.toUpperCase().replace(/\s+/g, '');
  const isEnded = own !== '' && sku.toUpperCase().endsWith(own.toUpperCase().replace(/\s+/g, ''));
  return isEnded ? `${sku.slice(0, sku.length - own.replace(/\s+/g, '').length)}${code}` : `${sku}-${code}`;
}

/** Another where the code is taken already. */
function freeSku(sku: string, context: StepContext): string {
  let [free, next] = [sku, 2];
  while (context.find(inventory, free)) {
    free = `${sku}-${next}`;
    next += 1;
  }
  return free;
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
  return (readSizes(order.sizes ?? '') ?? []).flatMap(({ size, quantity }): readonly MissingSize[] => {
    if (quantity === 0 || kept.has(normaliseKey(size))) return [];
    const sku = freeSku(skuFor(size, like), context);
    const { description, kind, style, colour, unit, location, supplier, unitCost, owner } = like;
    const values = { sku, description, kind, style, colour, size, unit, location, supplier, unitCost, owner };
    return [{ size, sku, item: { table: inventory, values } }];
  });
}
