// When an item needs someone: there is less of it than is promised or used.
import { inventory } from '../../../src/tabs/inventory/table';
import { judgedIn } from '../../support/book';
import { linenBook } from './linen';

interface Sums {
  readonly onHand: number;
  readonly allocated?: number;
  readonly onOrder?: number;
}

/** Why linen needs someone that takes 10 days to come, in metres. */
function item({ onHand, allocated, onOrder }: Sums, dailyDemand?: number) {
  const book = linenBook({
    item: { unit: 'm', leadTime: 10, dailyDemand },
    moves: [{ kind: 'Opening', quantity: onHand }],
    shipments: [
      ...(allocated === undefined ? [] : [{ direction: 'Outbound', quantity: allocated } as const]),
      ...(onOrder === undefined ? [] : [{ direction: 'Inbound', quantity: onOrder } as const]),
    ],
  });
  return judgedIn(book, inventory);
}

describe('An item needs someone', () => {
  const short = (tone: string, code: string, available: number) => ({
    tile: 'short',
    tone,
    finding: { code, available, unit: 'm' },
  });

  it('when it is oversold or out, and more gently when it runs low', () => {
    expect(item({ onHand: 40, allocated: 65 })).toEqual(short('late', 'oversold', -25));
    expect(item({ onHand: 0, onOrder: 500 })).toEqual(short('late', 'out', 0));
    expect(item({ onHand: 250 }, 30)).toEqual(short('soon', 'low', 250));
  });

  it('never while there is enough, here or on the way', () => {
    expect(item({ onHand: 301 }, 30)).toBeUndefined();
    expect(item({ onHand: 250, onOrder: 100 }, 30)).toBeUndefined();
    expect(item({ onHand: 1 })).toBeUndefined();
  });
});
