// Takes what a shipment holds out of the ledger: with the shipping, or later for a shipment that was typed by hand.
import type { StepContext } from '../../domain/book';
import { exactQuantity, issueCost, leftOn, stockBySku } from '../../domain/ledger';
import type { Addition } from '../../domain/plan';
import { normaliseKey } from '../../schema/cells';
import { inventory } from '../inventory/table';
import { bare, done, type Step } from '../step';
import { stockMoves } from '../stock-moves/table';
import type { ShipmentCodes, ShippingWarning } from './codes';
import { unissuedOf } from './judge';
import { shipments } from './table';
import type { Words } from './words.en';

interface Issue {
  readonly shipment: string;
  readonly sku: string;
  readonly quantity: number;
  readonly date: string;
  readonly order: string | undefined;
  /** What its item will cost that is made with it. */
  readonly newCost?: number | undefined;
}

export const movesIn = (context: StepContext) => context.rowsOf(stockMoves).map(({ row }) => row);

export const stockNow = (context: StepContext) => stockBySku(movesIn(context));

/** At the average cost of this moment. */
export function issueMove({ newCost, ...issue }: Issue, context: StepContext): Addition {
  const { shipment, sku, quantity, date, order } = issue;
  const unitCost = issueCost(stockNow(context)(sku), context.find(inventory, sku)?.row.unitCost ?? newCost);
  const moveId = context.next(stockMoves);
  const move = { moveId, date, sku, kind: 'Issue', quantity: -quantity, unitCost, order, shipment };
  return { table: stockMoves, values: { ...move, by: context.user || undefined } };
}

/** The items of which more would leave than there is. */
export function shortages(
  leaving: readonly { readonly sku: string | undefined; readonly toIssue: number }[],
  context: StepContext,
): readonly ShippingWarning[] {
  const stock = stockNow(context);
  const bySku = new Map<string, { readonly sku: string; readonly quantity: number }>();
  for (const { sku, toIssue } of leaving) {
    if (sku === undefined || toIssue === 0) continue;
    const before = bySku.get(normaliseKey(sku)) ?? { sku, quantity: 0 };
    bySku.set(normaliseKey(sku), { ...before, quantity: exactQuantity(before.quantity + toIssue) });
  }
  return [...bySku.values()].flatMap(({ sku, quantity }): readonly ShippingWarning[] => {
    const { onHand } = stock(sku);
    return quantity > onHand ? [{ code: 'moreThanOnHand', sku, onHand, quantity }] : [];
  });
}

/** The move that a shipment typed by hand lacks. */
export const issueStock: Step<Words, ShipmentCodes['said'], ShipmentCodes['warning']> = (id, context) => {
  const shipment = context.find(shipments, id);
  if (!shipment) return undefined;
  const quantity = unissuedOf(shipment);
  const { sku, order } = shipment.row;
  const date = leftOn(shipment.row);
  if (quantity === 0 || sku === undefined || date === undefined) return undefined;
  return bare(() => {
    const move = issueMove({ shipment: id, sku, quantity, date, order }, context);
    return done<ShipmentCodes['said'], ShipmentCodes['warning']>(
      { additions: [move] },
      { code: 'issued', quantity, id },
      [{ table: stockMoves.name, id: String(move.values.moveId) }],
      shortages([{ sku, toIssue: quantity }], context),
    );
  });
};
