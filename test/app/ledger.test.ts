// Any sequence of steps and undos leaves the ledger, the shipments and the sheet's totals in agreement.
import fc from 'fast-check';
import type { Done, StepOutcome, Undo, UndoOutcome } from '../../src/app/api';
import { open, shirtDesk, shown } from '../support/steps';
import { runs } from '../support/tiers';

const skus = ['LS-ECR-S', 'LS-ECR-M'] as const;
type Sku = (typeof skus)[number];

/** How a question begins that asks whether an item may go below zero. */
const below = (sku: Sku) => new RegExp(`^${sku}(: [\\d,]+ would leave, but only| would stand at -)`);

/** What the person does next; numbers are pieces. */
type Deed =
  | { readonly deed: 'ship'; readonly S: number; readonly M: number }
  | { readonly deed: 'receive'; readonly sku: Sku; readonly quantity: number; readonly cost: number }
  | { readonly deed: 'plan'; readonly M: number }
  | { readonly deed: 'count'; readonly sku: Sku; readonly counted: number }
  | { readonly deed: 'leave' | 'close' | 'reverse' | 'undo' };

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
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('plan' as const), M: fc.integer({ min: 1, max: 150 }) }) },
  { weight: 2, arbitrary: fc.constantFrom({ deed: 'leave' as const }, { deed: 'reverse' as const }) },
  { weight: 1, arbitrary: fc.constant({ deed: 'close' as const }) },
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
  /** Pieces of each shipment that is planned, by its id. */
  readonly planned: Map<string, number>;
  closed: boolean;
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
  const book: Book = {
    moves: [{ sku: 'LS-ECR-M', quantity: 250, cost: 6, taken: false }],
    shipped: [],
    planned: new Map(),
    closed: false,
  };
  /** The step that Undo would take back: how many moves it made, and what else it did to the book. */
  let last: { readonly undo: Undo; readonly moves: number; readonly back: () => void } | undefined;

  const act = (step: string, table: string, id: string, typed: object) => {
    const view = open(addOn, step, table, id);
    const send = (confirmed: boolean) =>
      addOn.call('takeStep', step, table, id, { ...view.presets, ...typed }, confirmed) as StepOutcome;
    const asked = send(false);
    return {
      asked: 'ask' in asked ? asked.ask : [],
      done: 'ask' in asked ? send(true) : asked,
    };
  };
  const move = (sku: Sku, quantity: number, cost: number) => book.moves.push({ sku, quantity, cost, taken: false });

  /** Whatever goes below zero was asked about first. */
  const sees = (asked: readonly string[], before: readonly number[]) => {
    skus.forEach((sku, index) => {
      const now = onHand(book, sku);
      if (now < 0 && now < (before[index] ?? 0)) {
        expect(asked).toContainEqual(expect.stringMatching(below(sku)));
      }
    });
  };

  const keep = (done: StepOutcome, moves: number, back: () => void = () => undefined) => {
    expect(done.ok).toBe(true);
    const { undo } = done as Done;
    last = undo && { undo, moves, back };
  };
  /** The planned shipments of the order stay as they are. */
  const unplanned = () => Object.fromEntries([...book.planned.keys()].map((id) => [`shipment:${id}`, '']));

  for (const deed of history) {
    const before = skus.map((sku) => onHand(book, sku));
    const count = book.moves.length;
    if (book.closed && (deed.deed === 'ship' || deed.deed === 'plan' || deed.deed === 'close')) {
      const step = deed.deed === 'close' ? 'close' : 'ship';
      expect(addOn.call('openStep', step, 'Orders', 'ORD-0001')).toEqual({ refused: 'notNow' });
    } else if (deed.deed === 'ship') {
      const typed = { 'sku:LS-ECR-S': String(deed.S), 'sku:LS-ECR-M': String(deed.M) };
      const { asked, done } = act('ship', 'Orders', 'ORD-0001', { ...unplanned(), ...typed });
      expect(done.ok).toBe(deed.S + deed.M > 0);
      if (!done.ok) continue;
      const costs = skus.map((sku) => leavingCost(book, sku));
      if (deed.S > 0) move('LS-ECR-S', -deed.S, costs[0] ?? 0);
      if (deed.M > 0) move('LS-ECR-M', -deed.M, costs[1] ?? 0);
      book.shipped.push(deed.S + deed.M);
      sees(asked, before);
      keep(done, book.moves.length - count, () => book.shipped.pop());
    } else if (deed.deed === 'plan') {
      const typed = { 'sku:LS-ECR-S': '', 'sku:LS-ECR-M': String(deed.M), shippedOn: '' };
      const { done } = act('ship', 'Orders', 'ORD-0001', { ...unplanned(), ...typed });
      const id = (done as Done).rows[0]?.id ?? '';
      book.planned.set(id, deed.M);
      keep(done, 0, () => book.planned.delete(id));
    } else if (deed.deed === 'leave') {
      const [id, quantity] = [...book.planned][0] ?? [];
      if (id === undefined || quantity === undefined) continue;
      const { asked, done } = act('ship', 'Shipments', id, {});
      expect(asked.includes('The stage of ORD-0001 is Closed.')).toBe(book.closed);
      move('LS-ECR-M', -quantity, leavingCost(book, 'LS-ECR-M'));
      book.planned.delete(id);
      book.shipped.push(quantity);
      sees(asked, before);
      keep(done, 1, () => {
        book.planned.set(id, quantity);
        book.shipped.pop();
      });
    } else if (deed.deed === 'close') {
      const { done } = act('close', 'Orders', 'ORD-0001', {});
      book.closed = true;
      keep(done, 0, () => {
        book.closed = false;
      });
    } else if (deed.deed === 'receive') {
      const typed = { [`sku:${deed.sku}`]: String(deed.quantity), [`cost:sku:${deed.sku}`]: String(deed.cost) };
      const { done } = act('receive', 'Inventory', deed.sku, typed);
      move(deed.sku, deed.quantity, deed.cost);
      keep(done, 1);
    } else if (deed.deed === 'count') {
      const isFirst = !book.moves.some(({ sku }) => sku === deed.sku);
      const { done } = act('count', 'Inventory', deed.sku, { counted: String(deed.counted) });
      const difference = deed.counted - onHand(book, deed.sku);
      if (difference !== 0 || isFirst) move(deed.sku, difference, isFirst ? 6 : leavingCost(book, deed.sku));
      keep(done, 1);
    } else if (deed.deed === 'reverse') {
      const index = book.moves.length - 1;
      const taken = book.moves[index];
      const id = `MOV-${String(index + 1).padStart(4, '0')}`;
      if (!taken || taken.taken) {
        expect(addOn.call('openStep', 'reverse', 'Stock moves', id)).toEqual({ refused: 'notNow' });
        continue;
      }
      const { asked, done } = act('reverse', 'Stock moves', id, {});
      taken.taken = true;
      book.moves.push({ ...taken, quantity: 0 - taken.quantity });
      sees(asked, before);
      keep(done, 1, () => {
        taken.taken = false;
      });
    } else if (last) {
      const outcome = addOn.call('undo', last.undo) as UndoOutcome;
      const taken = book.moves.slice(book.moves.length - last.moves);
      const sold = skus.some((sku) => {
        const back = taken.filter((each) => each.sku === sku).reduce((sum, { quantity }) => sum + quantity, 0);
        return back > 0 && onHand(book, sku) - back < 0;
      });
      expect(outcome.ok).toBe(!sold);
      if (outcome.ok) {
        for (const each of taken) {
          each.taken = true;
          book.moves.push({ ...each, quantity: 0 - each.quantity });
        }
        last.back();
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
        const planned = [...book.planned.values()].reduce((sum, quantity) => sum + quantity, 0);
        const allocated = book.closed ? 0 : planned;
        expect(number(items[1]?.Allocated)).toBe(allocated);
        expect(number(items[1]?.Available)).toBe(onHand(book, 'LS-ECR-M') - allocated);
        const moves = shown(addOn, 'Stock moves');
        expect(moves.map((row) => number(row.Quantity))).toEqual(book.moves.map(({ quantity }) => quantity));
        const shipped = book.shipped.reduce((sum, quantity) => sum + quantity, 0);
        expect(shown(addOn, 'Orders')[0]).toMatchObject({
          Shipped: String(shipped),
          Open: String(book.closed || shipped >= 388 ? 0 : 400 - shipped),
        });
      }),
      runs(25),
    );
  });
});
