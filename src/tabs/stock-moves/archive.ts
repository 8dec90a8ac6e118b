// What stands for the moves that an archive took: one an item and kind, so that stock, its value and what came and went stay.
import type { ArchiveRule } from '../../domain/archive';
import type { BookRow } from '../../domain/book';
import { exactQuantity } from '../../domain/ledger';
import { normaliseKey } from '../../schema/cells';
import type { Values } from '../../schema/checks';
import type { stockMoves } from './table';

type Move = BookRow<typeof stockMoves>;

/** A value without pieces, as a receipt and its reversal at another cost leave it, takes two moves. */
function movesFor(
  quantity: number,
  value: number,
): readonly { readonly quantity: number; readonly unitCost: number }[] {
  if (quantity !== 0) return [{ quantity, unitCost: value / quantity }];
  if (Math.abs(value) < 1e-9) return [];
  return [
    { quantity: 1, unitCost: value },
    { quantity: -1, unitCost: 0 },
  ];
}

function carriedFor(moves: readonly Move[], today: string, note: string): readonly Values[] {
  const quantity = exactQuantity(moves.reduce((sum, { row }) => sum + (row.quantity ?? 0), 0));
  const value = moves.reduce((sum, { row }) => sum + (row.quantity ?? 0) * (row.unitCost ?? 0), 0);
  const days = moves.flatMap(({ row }) => row.date ?? []).sort();
  const date = days[days.length - 1] ?? today;
  const { sku, kind } = moves[0]?.row ?? {};
  return movesFor(quantity, value).map((each) => ({ ...each, date, sku, kind, note }));
}

export const archive: ArchiveRule<typeof stockMoves> = {
  carried(rows, book, about) {
    const groups = new Map<string, Move[]>();
    for (const move of rows) {
      if (move.row.sku === undefined) continue;
      const name = `${normaliseKey(move.row.sku)}\n${normaliseKey(move.row.kind)}`;
      const group = groups.get(name);
      if (group) group.push(move);
      else groups.set(name, [move]);
    }
    return [...groups.values()].flatMap((group) => carriedFor(group, book.today, about));
  },
};
