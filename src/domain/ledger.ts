// The ledger of stock moves: what is on hand and at which cost, which moves were taken back, what a count makes of it.
import { normaliseKey } from '../schema/cells';
import type { Values } from '../schema/checks';
import type { RowOf, Table } from '../schema/table';
import type { Book, StepContext } from './book';
import type { RowRef } from './plan';

/** How the rows of a ledger are taken back: none is changed or deleted, each has its opposite. */
export interface Ledger<T extends Table = Table> {
  /** The row that takes another back. */
  readonly reversal: (row: RowOf<T>, context: StepContext) => Values;
  /** Whether another row took it back already. */
  readonly isReversed: (row: RowOf<T>, book: Book) => boolean;
  /** What keeps these rows from being taken back: the rows and the labels of their fields. */
  readonly inTheWay: (
    ids: readonly string[],
    book: Book,
  ) => readonly (RowRef & { readonly fields: readonly string[] })[];
}

/** A line of the ledger as the rules read it. */
export interface LedgerMove {
  readonly moveId: string | undefined;
  readonly sku: string | undefined;
  readonly kind: string | undefined;
  /** In is above 0, out is below. */
  readonly quantity: number | undefined;
  /** Base currency, frozen. */
  readonly unitCost: number | undefined;
  readonly shipment: string | undefined;
  readonly reverses: string | undefined;
}

export interface Stock {
  readonly onHand: number;
  /** Base currency. */
  readonly value: number;
  readonly moves: number;
}

const NONE: Stock = { onHand: 0, value: 0, moves: 0 };

/** Drops what binary fractions leave behind: 0.1 + 0.2 pieces are 0.3. */
export function exactQuantity(quantity: number): number {
  return Math.round(quantity * 1e6) / 1e6;
}

/** Adds up the ledger once; asked by SKU. */
export function stockBySku(moves: readonly LedgerMove[]): (sku: string | undefined) => Stock {
  const stock = new Map<string, Stock>();
  for (const { sku, quantity = 0, unitCost = 0 } of moves) {
    const key = normaliseKey(sku);
    if (key === '') continue;
    const before = stock.get(key) ?? NONE;
    stock.set(key, {
      onHand: exactQuantity(before.onHand + quantity),
      value: before.value + quantity * unitCost,
      moves: before.moves + 1,
    });
  }
  return (sku) => stock.get(normaliseKey(sku)) ?? NONE;
}

/** What one unit of what is there costs; undefined where nothing is, or its worth is below nothing. */
export const averageCost = ({ onHand, value }: Stock): number | undefined =>
  onHand > 0 && value >= 0 ? value / onHand : undefined;

/** What one unit leaves at: the moving average, else what the item says it costs. */
export const issueCost = (stock: Stock, itemCost: number | undefined): number => averageCost(stock) ?? itemCost ?? 0;

/** The normalised ids of moves that another move takes back; one that was itself taken back takes nothing back. */
export function reversedMoves(moves: readonly LedgerMove[]): ReadonlySet<string> {
  const reversals = new Map<string, string[]>();
  for (const { moveId, reverses } of moves) {
    if (reverses === undefined) continue;
    const key = normaliseKey(reverses);
    reversals.set(key, [...(reversals.get(key) ?? []), normaliseKey(moveId)]);
  }
  // People may type moves that take each other back in a circle.
  const isTaken = (id: string, above: readonly string[]): boolean =>
    (reversals.get(id) ?? []).some((by) => !above.includes(by) && !isTaken(by, [...above, by]));
  return new Set([...reversals.keys()].filter((id) => isTaken(id, [id])));
}

/** Σ of one kind of move by shipment, asked by shipment id; reversals are of the same kind, so they take off. */
export function movedByShipment(
  moves: readonly LedgerMove[],
  kind: 'Receipt' | 'Issue',
): (shipment: string | undefined) => number {
  const sums = new Map<string, number>();
  for (const move of moves) {
    const key = normaliseKey(move.shipment);
    if (key !== '' && move.kind === kind) sums.set(key, exactQuantity((sums.get(key) ?? 0) + (move.quantity ?? 0)));
  }
  return (shipment) => sums.get(normaliseKey(shipment)) ?? 0;
}

/** The day a shipment left, at the latest: what has arrived must have left. */
export function leftOn({
  shippedOn,
  deliveredOn,
}: {
  readonly shippedOn: string | undefined;
  readonly deliveredOn: string | undefined;
}): string | undefined {
  return shippedOn ?? deliveredOn;
}

/** The move that a count makes: a first count opens the ledger, a later one adjusts it; undefined when it was right. */
export function countMove(
  stock: Stock,
  counted: number,
): { readonly kind: 'Opening' | 'Adjustment'; readonly quantity: number } | undefined {
  const quantity = exactQuantity(counted - stock.onHand);
  if (stock.moves === 0) return { kind: 'Opening', quantity };
  return quantity === 0 ? undefined : { kind: 'Adjustment', quantity };
}
