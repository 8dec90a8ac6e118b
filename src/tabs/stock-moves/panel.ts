// What the ledger adds to the story of an order: the moves that were made for it.

import { reversedMoves } from '../../domain/ledger';
import type { Line } from '../../domain/panel';
import { normaliseKey } from '../../schema/cells';
import { wordTo } from '../../schema/labels';
import { orders } from '../orders/table';
import { addsTo } from '../tab';
import { stockMoves } from './table';
import type { Words } from './words.en';

export const adds = [
  addsTo(orders, ({ row: { orderId } }, book, { panel: say, step }: Words) => {
    const moves = book.rowsOf(stockMoves);
    const taken = reversedMoves(moves.map(({ row }) => row));
    const lines = moves.flatMap(({ row }): readonly Line[] => {
      const { moveId, kind = '', sku = '', quantity = 0, date, reverses, order } = row;
      if (moveId === undefined || normaliseKey(order) !== normaliseKey(orderId)) return [];
      const isReversed = reverses !== undefined || taken.has(normaliseKey(moveId));
      const about = [...(isReversed ? [say.reversed] : []), ...(date ? [say.day(date, book.today)] : [])];
      return [
        {
          table: stockMoves.name,
          id: moveId,
          title: wordTo(stockMoves, 'kind', kind).toLowerCase(),
          mark: say.quantity(quantity),
          tone: 'plain',
          party: sku,
          amount: about.join(', '),
          panel: true,
          ...(isReversed ? {} : { step: { name: 'reverse', label: step.reverse.name } }),
        },
      ];
    });
    return [{ draw: 'rows', title: say.title, lines }];
  }),
];
