// When an item needs someone: there is less of it than is promised or used.
import { findings } from '../../../src/tabs/inventory/judge';
import { inventory } from '../../../src/tabs/inventory/table';
import { judgedIn, leadingIn, sectionsOf, wantedIn } from '../../support/book';
import { linenBook } from './linen';

interface Sums {
  readonly onHand: number;
  readonly allocated?: number;
  readonly onOrder?: number;
}

/** A workbook of linen that takes 10 days to come, in metres. */
function bookWith({ onHand, allocated, onOrder }: Sums, dailyDemand?: number) {
  return linenBook({
    item: { unit: 'm', description: 'Linen 160 g', colour: 'Ecru', leadTime: 10, dailyDemand },
    moves: [{ kind: 'Opening', quantity: onHand }],
    shipments: [
      ...(allocated === undefined ? [] : [{ direction: 'Outbound', quantity: allocated } as const]),
      ...(onOrder === undefined ? [] : [{ direction: 'Inbound', quantity: onOrder } as const]),
    ],
  });
}

const item = (sums: Sums, dailyDemand?: number) => judgedIn(bookWith(sums, dailyDemand), inventory);

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

test('what comes next for an item depends on what is there, promised and on order', () => {
  const next = (sums: Sums, dailyDemand?: number) => wantedIn(bookWith(sums, dailyDemand), inventory)?.next?.code;
  expect(next({ onHand: -5 })).toBe('countAgain');
  expect(next({ onHand: 40, allocated: 65 })).toBe('makeRoom');
  expect(next({ onHand: 0, onOrder: 500 })).toBe('chaseSupplier');
  expect(next({ onHand: 0 })).toBe('reorder');
  expect(next({ onHand: 250 }, 30)).toBe('reorder');
});

test('an item is called by its description and colour, with its supplier', () => {
  expect(wantedIn(bookWith({ onHand: 0 }), inventory)?.attention).toMatchObject({
    title: 'Linen 160 g, Ecru',
    party: 'Lino Mills',
  });
});

test('the findings of an item stand in these sections of the mail, and look ahead only to what is still to come', () => {
  expect(sectionsOf(findings)).toEqual({
    stock: ['oversold', 'out', 'low'],
  });
  expect(leadingIn(findings)).toEqual([]);
});
