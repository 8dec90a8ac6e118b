// Any sequence of steps and undos leaves the ledger, the shipments and the sheet's totals in agreement.
import fc from 'fast-check';
import type { ActionName, ActOutcome, Done, Undo, UndoOutcome } from '../../src/app/api';
import { open, shirtDesk, shown } from '../support/actions';

const skus = ['LS-ECR-S', 'LS-ECR-M'] as const;
type Sku = (typeof skus)[number];

/** What the person does next; numbers are pieces. */
type Deed =
  | { readonly deed: 'ship'; readonly S: number; readonly M: number }
  | { readonly deed: 'receive'; readonly sku: Sku; readonly quantity: number; readonly cost: number }
  | { readonly deed: 'count'; readonly sku: Sku; readonly counted: number }
  | { readonly deed: 'reverse' | 'undo' };

const pieces = fc.integer({ min: 0, max: 150 });
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ deed: fc.constant('ship' as const), S: pieces, M: pieces }) },
  {
    weight: 3,
    arbitrary: fc.record({
      deed: fc.constant('receive' as const),
      sku: fc.constantFrom(...skus),
      quantity: fc.integer({ min: 1, max: 200 }),
      cost: fc.integer({ min: 1, max: 2_000 }).map((cents) => cents / 100),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ deed: fc.constant('count' as const), sku: fc.constantFrom(...skus), counted: pieces }),
  },
  { weight: 1, arbitrary: fc.constant({ deed: 'reverse' as const }) },
  { weight: 2, arbitrary: fc.constant({ deed: 'undo' as const }) },
);

interface Move {
  readonly sku: Sku;
  readonly quantity: number;
  readonly cost: number;
  taken: boolean;
}

/** An independent book: every move as it happened, every shipment that stands. */
interface Book {
  readonly moves: Move[];
  readonly shipped: number[];
}

const onHand = ({ moves }: Book, sku: Sku) =>
  moves.filter((move) => move.sku === sku).reduce((sum, { quantity }) => sum + quantity, 0);
const value = ({ moves }: Book, sku: Sku) =>
  moves.filter((move) => move.sku === sku).reduce((sum, { quantity, cost }) => sum + quantity * cost, 0);
const leavingCost = (book: Book, sku: Sku) =>
  onHand(book, sku) > 0 && value(book, sku) >= 0 ? value(book, sku) / onHand(book, sku) : 6;

function live(history: readonly Deed[]) {
  const addOn = shirtDesk();
  const book: Book = { moves: [{ sku: 'LS-ECR-M', quantity: 250, cost: 6, taken: false }], shipped: [] };
  let last:
    | { readonly undo: Undo; readonly moves: number; readonly shipped: boolean; readonly back?: Move }
    | undefined;

  const act = (action: ActionName, table: string, id: string, typed: object) => {
    const view = open(addOn, action, table, id);
    const send = (confirmed: boolean) =>
      addOn.call('act', action, table, id, { ...view.presets, ...typed }, confirmed) as ActOutcome;
    const asked = send(false);
    return {
      asked: 'ask' in asked ? asked.ask.map(({ code }) => code) : [],
      done: 'ask' in asked ? send(true) : asked,
    };
  };
  const move = (sku: Sku, quantity: number, cost: number) => book.moves.push({ sku, quantity, cost, taken: false });

  /** Whatever goes below zero was asked about first. */
  const sees = (asked: readonly string[], before: readonly number[]) => {
    skus.forEach((sku, index) => {
      const now = onHand(book, sku);
      if (now < 0 && now < (before[index] ?? 0)) {
        expect(asked.filter((code) => code === 'moreThanOnHand' || code === 'belowZero')).not.toEqual([]);
      }
    });
  };

  for (const deed of history) {
    const before = skus.map((sku) => onHand(book, sku));
    const count = book.moves.length;
    if (deed.deed === 'ship') {
      const { asked, done } = act('ship', 'Orders', 'ORD-0001', {
        'sku:LS-ECR-S': String(deed.S),
        'sku:LS-ECR-M': String(deed.M),
      });
      expect(done.ok).toBe(deed.S + deed.M > 0);
      if (!done.ok) continue;
      const costs = skus.map((sku) => leavingCost(book, sku));
      if (deed.S > 0) move('LS-ECR-S', -deed.S, costs[0] ?? 0);
      if (deed.M > 0) move('LS-ECR-M', -deed.M, costs[1] ?? 0);
      book.shipped.push(deed.S + deed.M);
      sees(asked, before);
      last = done.undo && { undo: done.undo, moves: book.moves.length - count, shipped: true };
    } else if (deed.deed === 'receive') {
      const typed = { [`sku:${deed.sku}`]: String(deed.quantity), [`cost:sku:${deed.sku}`]: String(deed.cost) };
      const { done } = act('receive', 'Inventory', deed.sku, typed);
      expect(done.ok).toBe(true);
      move(deed.sku, deed.quantity, deed.cost);
      last = { undo: (done as Done).undo as Undo, moves: 1, shipped: false };
    } else if (deed.deed === 'count') {
      const isFirst = !book.moves.some(({ sku }) => sku === deed.sku);
      const { done } = act('count', 'Inventory', deed.sku, { counted: String(deed.counted) });
      const difference = deed.counted - onHand(book, deed.sku);
      if (difference !== 0 || isFirst) move(deed.sku, difference, isFirst ? 6 : leavingCost(book, deed.sku));
      const undo = (done as Done).undo;
      last = undo && { undo, moves: 1, shipped: false };
    } else if (deed.deed === 'reverse') {
      const index = book.moves.length - 1;
      const taken = book.moves[index];
      const id = `MOV-${String(index + 1).padStart(4, '0')}`;
      if (!taken || taken.taken) {
        expect(addOn.call('openAction', 'reverse', 'Stock moves', id)).toEqual({ refused: 'notNow' });
        continue;
      }
      const { asked, done } = act('reverse', 'Stock moves', id, {});
      taken.taken = true;
      book.moves.push({ ...taken, quantity: -taken.quantity });
      sees(asked, before);
      expect(done.ok).toBe(true);
      last = { undo: (done as Done).undo as Undo, moves: 1, shipped: false, back: taken };
    } else if (last) {
      const outcome = addOn.call('undo', last.undo) as UndoOutcome;
      const taken = book.moves.slice(-last.moves);
      const sold = skus.some((sku) => {
        const back = taken.filter((each) => each.sku === sku).reduce((sum, { quantity }) => sum + quantity, 0);
        return back > 0 && onHand(book, sku) - back < 0;
      });
      expect(outcome.ok).toBe(!sold);
      if (outcome.ok) {
        for (const each of taken) {
          each.taken = true;
          book.moves.push({ ...each, quantity: -each.quantity });
        }
        if (last.shipped) book.shipped.pop();
        if (last.back) last.back.taken = false;
      }
      last = undefined;
    }
  }
  return { addOn, book };
}

const number = (text: string | undefined) => Number((text ?? '').replace(/,/g, ''));

describe('After any sequence of steps and undos', () => {
  it('the sheet’s totals are those of an independent book', () => {
    fc.assert(
      fc.property(fc.array(deeds, { minLength: 3, maxLength: 9 }), (history) => {
        const { addOn, book } = live(history);
        const items = shown(addOn, 'Inventory');
        skus.forEach((sku, index) => {
          expect(number(items[index]?.['On hand'])).toBe(onHand(book, sku));
          expect(number(items[index]?.['Stock value'])).toBeCloseTo(value(book, sku), 1);
        });
        const moves = shown(addOn, 'Stock moves');
        expect(moves.map((row) => number(row.Quantity))).toEqual(book.moves.map(({ quantity }) => quantity));
        const shipped = book.shipped.reduce((sum, quantity) => sum + quantity, 0);
        expect(shown(addOn, 'Orders')[0]).toMatchObject({
          Shipped: String(shipped),
          Open: String(shipped >= 388 ? 0 : 400 - shipped),
        });
      }),
      { numRuns: 25 },
    );
  });
});
