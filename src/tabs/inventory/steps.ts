// Steps of one item: it is counted, and the difference becomes a move, or it is received without a shipment.
import { formField } from '../../derive/form';
import { averageCost, countMove, exactQuantity, issueCost, stockBySku } from '../../domain/ledger';
import { normaliseKey } from '../../schema/cells';
import type { Values } from '../../schema/checks';
import { number as atLeastZero } from '../../schema/kinds';
import { receiveItem } from '../shipments/receive';
import { amount, done, type Step, section } from '../step';
import { stockMoves } from '../stock-moves/table';
import type { ItemCodes } from './codes';
import { inventory } from './table';
import type { Words } from './words.en';

type ItemStep = Step<Words, ItemCodes['said'], ItemCodes['warning']>;

const count: ItemStep = (id, context, { counting: say }) => {
  const item = context.find(inventory, id)?.row;
  const { sku } = item ?? {};
  if (!item || sku === undefined) return undefined;
  const moves = context.rowsOf(stockMoves).map(({ row }) => row);
  const stock = stockBySku(moves)(sku);
  const isFirst = stock.moves === 0;
  // What came in without a cost is in the average as if it had cost nothing.
  const isPriced = moves.every(
    (move) => normaliseKey(move.sku) !== normaliseKey(sku) || move.unitCost !== undefined || !move.quantity,
  );
  const worth = (isPriced ? averageCost(stock) : undefined) ?? item.unitCost;
  // Nothing else says what the pieces found are worth.
  const isUnpriced = isFirst || worth === undefined;
  const counted = {
    ...formField(stockMoves, 'quantity'),
    key: 'counted',
    label: say.counted,
    kind: atLeastZero,
    required: true,
    help: say.countedHelp,
    fact: isFirst ? say.firstCount : say.onHand(stock.onHand),
  };
  return {
    sections: [
      section([
        counted,
        { ...formField(stockMoves, 'date'), label: say.countedOn },
        ...(isUnpriced ? [{ ...formField(stockMoves, 'unitCost'), required: isFirst }] : []),
        formField(stockMoves, 'note'),
      ]),
    ],
    rules: [{ rule: 'past', day: 'date' }],
    presets: { date: context.today, unitCost: isUnpriced ? item.unitCost : undefined },
    plan: (values) => {
      const onHand = amount(values, 'counted');
      const move = countMove(stock, onHand);
      const said = { code: 'counted', id: sku, onHand, difference: exactQuantity(onHand - stock.onHand) } as const;
      if (!move) return done({}, said, [{ table: inventory.name, id: sku }]);
      if (isUnpriced && values.unitCost === undefined)
        return { ok: false, problems: { unitCost: { code: 'required' } } };
      const moveId = context.next(stockMoves);
      const known = move.quantity > 0 ? worth : issueCost(stock, item.unitCost);
      const unitCost = isUnpriced ? values.unitCost : known;
      const { date, note } = values;
      const row: Values = { moveId, date, sku, ...move, unitCost, by: context.user || undefined, note };
      return done({ additions: [{ table: stockMoves, values: row }] }, said, [{ table: stockMoves.name, id: moveId }]);
    },
  };
};

export const steps = { count, receive: receiveItem };
