// Judges an item: whether it is oversold, out or low, and what comes next.
import type { BookRow } from '../../domain/book';
import { type FindingSpec, RANK } from '../../domain/finding';
import { readFound } from '../../schema/reasons';
import type { About, Judgement } from '../tab';
import type { ItemCodes, ItemNext } from './codes';
import type { inventory } from './table';
import { why } from './why';

type Item = BookRow<typeof inventory>;

const SHORT = { tile: 'short', section: 'stock' } as const;
const late: FindingSpec<never> = { ...SHORT, tone: 'late', rank: RANK.short };

export const findings = {
  oversold: late,
  out: late,
  low: { ...SHORT, tone: 'soon', rank: RANK.low },
} as const;

function nextOf({ onHand = 0, onOrder = 0, status }: Item['figures']): ItemNext {
  if (onHand < 0) return { code: 'countAgain' };
  if (status === 'Oversold') return { code: 'makeRoom' };
  return { code: onOrder > 0 ? 'chaseSupplier' : 'reorder' };
}

export const judge =
  () =>
  ({ row, figures }: Item): Judgement<ItemCodes> | undefined => {
    const found = readFound(why, figures);
    if (!found) return undefined;
    const { available = 0 } = figures;
    return { finding: { code: found.code, available, unit: row.unit ?? '' }, next: nextOf(figures) };
  };

export const about =
  () =>
  ({ row }: Item): About<ItemCodes> => ({
    title: [row.description, row.colour, row.size].filter((part) => part !== undefined).join(', '),
    party: row.supplier ?? '',
  });
