// The ledger: a move is never changed or taken out, it is taken back by another.

import type { Book, StepContext } from '../../domain/book';
import { exactQuantity, type Ledger, reversedMoves, stockBySku } from '../../domain/ledger';
import { normaliseKey } from '../../schema/cells';
import type { Values } from '../../schema/checks';
import { labelTo } from '../../schema/labels';
import type { RowOf } from '../../schema/table';
import { inventory } from '../inventory/table';
import { stockMoves } from './table';

type Move = RowOf<typeof stockMoves>;

const movesOf = (book: Book) => book.rowsOf(stockMoves).map(({ row }) => row);

/** The move that takes another back: the same kind and cost, the opposite quantity. */
function reversal(move: Move, context: StepContext): Values {
  const { moveId, sku, kind, quantity = 0, unitCost, order, shipment } = move;
  return {
    moveId: context.next(stockMoves),
    date: context.today,
    sku,
    kind,
    // Never -0: a first count may have found none.
    quantity: 0 - quantity,
    unitCost,
    order,
    shipment,
    reverses: moveId,
    by: context.user || undefined,
  };
}

/** Whether a move was taken back by another. */
function isReversed({ moveId }: Move, book: Book): boolean {
  return reversedMoves(movesOf(book)).has(normaliseKey(moveId));
}

/** The items that taking moves back would leave below zero: what came in has gone out since. */
function inTheWay(ids: readonly string[], book: Book): ReturnType<Ledger['inTheWay']> {
  const left = new Map<string, { readonly sku: string; readonly change: number }>();
  for (const id of ids) {
    const { sku, quantity = 0 } = book.find(stockMoves, id)?.row ?? {};
    if (sku === undefined) continue;
    const before = left.get(normaliseKey(sku)) ?? { sku, change: 0 };
    left.set(normaliseKey(sku), { ...before, change: before.change - quantity });
  }
  const stock = stockBySku(movesOf(book));
  return [...left.values()].flatMap(({ sku, change }) =>
    change < 0 && exactQuantity(stock(sku).onHand + change) < 0
      ? [{ table: inventory.name, id: sku, fields: [labelTo(inventory, 'onHand')] }]
      : [],
  );
}

export const ledger: Ledger<typeof stockMoves> = { reversal, isReversed, inTheWay };
