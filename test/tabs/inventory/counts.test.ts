// Stock is counted: what the pieces found are worth, where the moves before say it and where they do not.
import { steps } from '../../../src/tabs/inventory/steps';
import { words } from '../../../src/tabs/inventory/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const move = (quantity: number, unitCost: number | string, at = 1, more: Fields = {}): Fields => ({
  moveId: `MOV-000${at}`,
  sku: 'LS-ECR-S',
  kind: at === 1 ? 'Opening' : 'Adjustment',
  quantity,
  unitCost,
  ...more,
});
const offered = (moves: readonly Fields[], item: Fields = {}) =>
  steps.count(
    'LS-ECR-S',
    deskOf({ Inventory: [{ sku: 'LS-ECR-S', size: 'S', unitCost: 6, ...item }], 'Stock moves': moves }),
    words,
  );
const count = (counted: number, moves: readonly Fields[], item: Fields = {}, typed: object = {}) =>
  planned(offered(moves, item), { counted, ...typed });
const costOf = (...given: Parameters<typeof count>) => count(...given).added.map(({ unitCost }) => unitCost);
const needed = { unitCost: { code: 'required' } };
const unpriced = { unitCost: '' };

describe('What the pieces are worth that a count finds', () => {
  it('is the average of what is there, whatever the item says, also where that cost nothing', () => {
    expect(costOf(12, [move(10, 5)])).toStrictEqual([5]);
    expect(costOf(12, [move(10, 5), move(10, 9, 2)])).toStrictEqual([7]);
    expect(costOf(12, [move(10, 0)])).toStrictEqual([0]);
    expect(costOf(12, [move(10, 0)], unpriced)).toStrictEqual([0]);
  });

  it('is what the item says where a move before has no cost: nobody knows the average', () => {
    expect(costOf(12, [move(10, '')])).toStrictEqual([6]);
    expect(costOf(12, [move(5, 4), move(5, '', 2)])).toStrictEqual([6]);
    expect(costOf(12, [move(10, '', 1, { sku: 'ls-ecr-s ' })])).toStrictEqual([6]);
    // A first count that found none, and the moves of other items, say nothing of it.
    expect(costOf(12, [move(0, ''), move(10, 4, 2)])).toStrictEqual([4]);
    expect(costOf(12, [move(10, 4), move(0, '', 2, { quantity: '' })])).toStrictEqual([4]);
    expect(costOf(12, [move(10, 4), move(10, '', 2, { sku: 'LS-ECR-M' })])).toStrictEqual([4]);
  });

  it('is asked where neither says it, and never nothing unsaid', () => {
    for (const moves of [[move(10, '')], [move(5, 4), move(5, '', 2)], [move(10, 1), move(-5, 9, 2)]]) {
      expect(count(12, moves, unpriced).problems).toStrictEqual(needed);
      expect(costOf(12, moves, unpriced, { unitCost: 4.5 })).toStrictEqual([4.5]);
      expect(costOf(12, moves, unpriced, { unitCost: 0 })).toStrictEqual([0]);
    }
  });

  it('is what the item says where nothing is there, or what is there is worth less than nothing', () => {
    expect(costOf(3, [move(10, 5), move(-10, 5, 2)])).toStrictEqual([6]);
    expect(costOf(3, [move(-2, 5)])).toStrictEqual([6]);
    expect(costOf(12, [move(10, 1), move(-5, 9, 2)])).toStrictEqual([6]);
  });
});

describe('What the pieces are worth that a count misses', () => {
  it('is what the moves before make of them', () => {
    expect(count(8, [move(10, 5)]).added).toMatchObject([{ kind: 'Adjustment', quantity: -2, unitCost: 5 }]);
    // Came in without a cost, they go out without one: else what is left would be worth less than nothing.
    expect(costOf(8, [move(10, '')])).toStrictEqual([0]);
    expect(costOf(8, [move(5, 4), move(5, '', 2)])).toStrictEqual([2]);
  });
});

describe('What a count asks', () => {
  const keys = (moves: readonly Fields[], item: Fields = {}) =>
    offered(moves, item)?.sections[0]?.fields.map(({ key, required }) => (required ? `${key}!` : key));
  const presets = (moves: readonly Fields[], item: Fields = {}) => offered(moves, item)?.presets;

  it('is what one unit costs of a first count, and later only where nothing says so', () => {
    expect(keys([])).toStrictEqual(['counted!', 'date!', 'unitCost!', 'note']);
    expect(keys([move(10, 5)], unpriced)).toStrictEqual(['counted!', 'date!', 'note']);
    expect(keys([move(10, 5), move(-10, 5, 2)])).toStrictEqual(['counted!', 'date!', 'note']);
    expect(keys([move(10, 5), move(-10, 5, 2)], unpriced)).toStrictEqual(['counted!', 'date!', 'unitCost', 'note']);
    expect(keys([move(10, '')])).toStrictEqual(['counted!', 'date!', 'note']);
    expect(keys([move(10, '')], unpriced)).toStrictEqual(['counted!', 'date!', 'unitCost', 'note']);
    // Where the count is right, none is needed.
    expect(count(0, [move(10, 5), move(-10, 5, 2)], unpriced).problems).toBeUndefined();
    expect(count(0, [], unpriced).problems).toStrictEqual(needed);
  });

  it('offers today, and what the item costs where that is asked', () => {
    expect(presets([])).toStrictEqual({ date: '2026-11-22', unitCost: 6 });
    expect(presets([move(10, 5)])).toStrictEqual({ date: '2026-11-22', unitCost: undefined });
    expect(offered([])?.rules).toStrictEqual([{ rule: 'past', day: 'date' }]);
  });

  it('says beside it what is there by the moves, or that it is the first', () => {
    const fact = (moves: readonly Fields[]) => offered(moves)?.sections[0]?.fields[0];
    expect(fact([])).toMatchObject({ label: 'Counted', fact: 'first count' });
    expect(fact([move(10, 5), move(-2.5, 5, 2)])).toMatchObject({ fact: '7.5 on hand' });
  });

  it('is nothing of an item that is not kept', () => {
    expect(steps.count('LS-ECR-M', deskOf({ Inventory: [{ sku: 'LS-ECR-S' }] }), words)).toBeUndefined();
    expect(steps.receive('LS-ECR-M', deskOf({ Inventory: [{ sku: 'LS-ECR-S' }] }), words)).toBeUndefined();
  });

  it('writes the move on the day of the count, with its note, and by nobody where Google does not tell', () => {
    expect(count(8, [move(10, 5)], {}, { date: '2026-11-20', note: 'two torn' }).added).toStrictEqual([
      {
        in: 'Stock moves',
        moveId: 'MOV-0002',
        date: '2026-11-20',
        sku: 'LS-ECR-S',
        kind: 'Adjustment',
        quantity: -2,
        unitCost: 5,
        by: 'ana@studio.example',
        note: 'two torn',
      },
    ]);
    const desk = { ...deskOf({ Inventory: [{ sku: 'LS-ECR-S', unitCost: 6 }] }), user: '' };
    expect(planned(steps.count('LS-ECR-S', desk, words), { counted: 1 }).added[0]?.by).toBeUndefined();
  });
});
