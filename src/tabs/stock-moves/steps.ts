// The step of a move: a mistaken one is taken back by another.
import { exactQuantity, stockBySku } from '../../domain/ledger';
import { bare, done, type Step } from '../step';
import type { MoveCodes } from './codes';
import { ledger } from './ledger';
import { stockMoves } from './table';
import type { Words } from './words.en';

const reverse: Step<Words, MoveCodes['said'], MoveCodes['warning']> = (id, context) => {
  const move = context.find(stockMoves, id)?.row;
  // What takes another back is itself only undone.
  if (!move || move.reverses !== undefined || ledger.isReversed(move, context)) return undefined;
  const { sku, quantity = 0 } = move;
  return bare(() => {
    const row = ledger.reversal(move, context);
    const stock = stockBySku(context.rowsOf(stockMoves).map((other) => other.row))(sku);
    const onHand = exactQuantity(stock.onHand - quantity);
    const by = String(row.moveId);
    return done<MoveCodes['said'], MoveCodes['warning']>(
      { additions: [{ table: stockMoves, values: row }] },
      { code: 'reversed', id, by },
      [{ table: stockMoves.name, id: by }],
      [
        { code: 'reverses', id, quantity, sku: sku ?? '' },
        ...(onHand < 0 && onHand < stock.onHand ? [{ code: 'belowZero', sku: sku ?? '', onHand } as const] : []),
      ],
    );
  });
};

export const steps = { reverse };
