// Puts stock right: a count makes the move that is missing, and a mistaken move is taken back by another.
import { formField } from '../../derive/form';
import { countMove, exactQuantity, issueCost, reversedMoves, stockBySku } from '../../domain/ledger';
import { normaliseKey } from '../../schema/cells';
import type { Values } from '../../schema/checks';
import { number as atLeastZero } from '../../schema/kinds';
import type { RowOf } from '../../schema/table';
import { inventory } from '../../tabs/inventory/table';
import { stockMoves } from '../../tabs/stock-moves/table';
import * as en from '../../text/en';
import type { Warning } from '../api';
import { type Context, findRow } from '../step';
import { type Action, amount, bare, done, section } from './action';

export const countStock: Action = (id, context) => {
  const item = findRow(context, inventory, id)?.row;
  const { sku } = item ?? {};
  if (!item || sku === undefined) return undefined;
  const stock = stockBySku(context.rowsOf(stockMoves).map(({ row }) => row))(sku);
  const isFirst = stock.moves === 0;
  // Nothing else says what the pieces found are worth.
  const isUnpriced = isFirst || (stock.onHand <= 0 && item.unitCost === undefined);
  const field = (key: string) => formField(stockMoves, key);
  return {
    sections: [
      section([
        {
          ...field('quantity'),
          key: 'counted',
          label: en.fact.counted,
          kind: atLeastZero,
          required: true,
          help: en.fact.countedHelp,
          fact: isFirst ? en.fact.firstCount : en.fact.onHand(stock.onHand),
        },
        { ...field('date'), label: en.fact.countedOn },
        ...(isUnpriced ? [{ ...field('unitCost'), required: isFirst }] : []),
        field('note'),
      ]),
    ],
    rules: [{ rule: 'past', day: 'date' }],
    presets: { date: context.today, unitCost: isUnpriced ? item.unitCost : undefined },
    plan: (values) => {
      const counted = amount(values, 'counted');
      const move = countMove(stock, counted);
      const difference = exactQuantity(counted - stock.onHand);
      const said = { code: 'counted', id: sku, onHand: counted, difference } as const;
      if (!move) return done({}, said, [{ table: inventory.name, id: sku }]);
      if (isUnpriced && values.unitCost === undefined)
        return { ok: false, problems: { unitCost: { code: 'required' } } };
      const moveId = context.next(stockMoves);
      const unitCost = isUnpriced ? values.unitCost : issueCost(stock, item.unitCost);
      const { date, note } = values;
      const row: Values = { moveId, date, sku, ...move, unitCost, by: context.user || undefined, note };
      return done({ additions: [{ table: stockMoves, values: row }] }, said, [{ table: stockMoves.name, id: moveId }]);
    },
  };
};

/** The move that takes another back: the same kind and cost, the opposite quantity. */
export function reversal(move: RowOf<typeof stockMoves>, context: Context): Values {
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
export function wasReversed({ moveId }: RowOf<typeof stockMoves>, context: Context): boolean {
  return reversedMoves(context.rowsOf(stockMoves).map(({ row }) => row)).has(normaliseKey(moveId));
}

export const reverseMove: Action = (id, context) => {
  const move = findRow(context, stockMoves, id)?.row;
  // What takes another back is itself only undone.
  if (!move || move.reverses !== undefined || wasReversed(move, context)) return undefined;
  const { sku, quantity = 0 } = move;
  return bare(() => {
    const row = reversal(move, context);
    const stock = stockBySku(context.rowsOf(stockMoves).map((other) => other.row))(sku);
    const onHand = exactQuantity(stock.onHand - quantity);
    const warnings: readonly Warning[] = [
      { code: 'reverses', id, quantity, sku: sku ?? '' },
      ...(onHand < 0 && onHand < stock.onHand ? [{ code: 'belowZero', sku: sku ?? '', onHand } as const] : []),
    ];
    const by = String(row.moveId);
    return done(
      { additions: [{ table: stockMoves, values: row }] },
      { code: 'reversed', id, by },
      [{ table: stockMoves.name, id: by }],
      warnings,
    );
  });
};
