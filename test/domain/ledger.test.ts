// The ledger of stock moves: what is on hand and at which cost, what was taken back, what a count makes of it.
import fc from 'fast-check';
import {
  countMove,
  exactQuantity,
  issueCost,
  type LedgerMove,
  leftOn,
  movedByShipment,
  reversedMoves,
  stockBySku,
} from '../../src/domain/ledger';

const move = (said: Partial<LedgerMove>): LedgerMove => ({
  moveId: undefined,
  sku: undefined,
  kind: undefined,
  quantity: undefined,
  unitCost: undefined,
  shipment: undefined,
  reverses: undefined,
  ...said,
});
const takenBack = (...pairs: readonly (readonly [moveId: string, reverses?: string])[]) =>
  [...reversedMoves(pairs.map(([moveId, reverses]) => move({ moveId, reverses })))].sort();

describe('The stock of an item', () => {
  const stock = stockBySku([
    move({ sku: 'LS-ECR-S', quantity: 100, unitCost: 2 }),
    move({ sku: ' ls-ecr-s', quantity: 50, unitCost: 5 }),
    move({ sku: 'LS-ECR-S', quantity: -30, unitCost: 3 }),
    move({ sku: 'LS-ECR-S', unitCost: 7 }),
    move({ sku: 'LS-ECR-M', quantity: 0.1 }),
    move({ sku: 'LS-ECR-M', quantity: 0.2 }),
    move({ quantity: 9, unitCost: 9 }),
  ]);

  it('is what came in less what went out, however its SKU was typed', () => {
    expect(stock('ls-ecr-S ')).toEqual({ onHand: 120, value: 360, moves: 4 });
    expect(stock('LS-ECR-M')).toEqual({ onHand: 0.3, value: 0, moves: 2 });
  });

  it('is nothing where no move names it', () => {
    for (const sku of ['LS-ECR-L', '', undefined]) expect(stock(sku)).toEqual({ onHand: 0, value: 0, moves: 0 });
  });

  it('is the same in whichever order it moved', () => {
    const quantities = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { maxLength: 30 });
    fc.assert(
      fc.property(quantities, (thousandths) => {
        const moves = thousandths.map((each) => move({ sku: 'A', quantity: each / 1_000 }));
        const sum = thousandths.reduce((all, each) => all + each, 0) / 1_000;
        expect(stockBySku(moves)('A').onHand).toBeCloseTo(sum, 9);
        expect(stockBySku([...moves].reverse())('A').onHand).toBe(stockBySku(moves)('A').onHand);
      }),
    );
  });
});

describe('What a piece leaves at', () => {
  it('is the average of what is on hand, and nothing where that cost nothing', () => {
    expect(issueCost({ onHand: 120, value: 360, moves: 3 }, 8)).toBe(3);
    expect(issueCost({ onHand: 120, value: 0, moves: 1 }, 8)).toBe(0);
  });

  it('is what the item says where nothing is on hand, or what is there is worth less than nothing', () => {
    expect(issueCost({ onHand: 0, value: 0, moves: 2 }, 8)).toBe(8);
    expect(issueCost({ onHand: -5, value: 10, moves: 2 }, 8)).toBe(8);
    expect(issueCost({ onHand: 5, value: -10, moves: 2 }, 8)).toBe(8);
    expect(issueCost({ onHand: 0, value: 0, moves: 0 }, undefined)).toBe(0);
  });
});

describe('A move', () => {
  it('is taken back by another that names it, however that was typed', () => {
    expect(takenBack(['M-1'], ['M-2', ' m-1'])).toEqual(['m-1']);
    expect(takenBack(['M-1'], ['M-2'])).toEqual([]);
  });

  it('counts again once what took it back was taken back itself', () => {
    expect(takenBack(['M-1'], ['M-2', 'M-1'], ['M-3', 'M-2'])).toEqual(['m-2']);
    expect(takenBack(['M-1'], ['M-2', 'M-1'], ['M-3', 'M-2'], ['M-4', 'M-3'])).toEqual(['m-1', 'm-3']);
  });

  it('stays taken back while one of two still takes it back', () => {
    expect(takenBack(['M-1'], ['M-2', 'M-1'], ['M-3', 'M-1'], ['M-4', 'M-3'])).toEqual(['m-1', 'm-3']);
    expect(takenBack(['M-1'], ['M-2', 'M-1'], ['M-3', 'M-1'], ['M-4', 'M-2'])).toEqual(['m-1', 'm-2']);
  });

  it('that takes itself back does not, and a circle has an end', () => {
    expect(takenBack(['M-1', 'M-1'])).toEqual([]);
    expect(takenBack(['M-1', 'M-2'], ['M-2', 'M-1'])).toEqual(['m-1', 'm-2']);
    expect(takenBack(['M-1', 'M-2'], ['M-2', 'M-3'], ['M-3', 'M-1'])).toEqual([]);
  });
});

test('what moved by a shipment is of one kind, less what was taken back', () => {
  const moves = [
    move({ shipment: 'SHP-1', kind: 'Receipt', quantity: 0.1 }),
    move({ shipment: ' shp-1', kind: 'Receipt', quantity: 0.2 }),
    move({ shipment: 'SHP-1', kind: 'Issue', quantity: -7 }),
    move({ shipment: 'SHP-1', kind: 'Receipt' }),
    move({ shipment: 'SHP-2', kind: 'Receipt', quantity: 40 }),
    move({ shipment: 'SHP-2', kind: 'Receipt', quantity: -40 }),
    move({ kind: 'Receipt', quantity: 5 }),
  ];
  const received = movedByShipment(moves, 'Receipt');
  expect(['SHP-1', 'shp-2', 'SHP-3', '', undefined].map(received)).toEqual([0.3, 0, 0, 0, 0]);
  expect(movedByShipment(moves, 'Issue')('SHP-1')).toBe(-7);
});

test('what has arrived must have left, at the latest on that day', () => {
  const [shippedOn, deliveredOn] = ['2026-11-20', '2026-11-27'];
  expect(leftOn({ shippedOn, deliveredOn })).toBe(shippedOn);
  expect(leftOn({ shippedOn: undefined, deliveredOn })).toBe(deliveredOn);
  expect(leftOn({ shippedOn: undefined, deliveredOn: undefined })).toBeUndefined();
});

test('a first count opens the ledger, a later one adjusts it, and one that was right says nothing', () => {
  expect(countMove({ onHand: 0, value: 0, moves: 0 }, 12)).toEqual({ kind: 'Opening', quantity: 12 });
  expect(countMove({ onHand: 0, value: 0, moves: 0 }, 0)).toEqual({ kind: 'Opening', quantity: 0 });
  expect(countMove({ onHand: 0.3, value: 0, moves: 2 }, 0.1)).toEqual({ kind: 'Adjustment', quantity: -0.2 });
  expect(countMove({ onHand: 0.1 + 0.2, value: 0, moves: 2 }, 0.3)).toBeUndefined();
  expect([0.1 + 0.2, 1 / 3].map(exactQuantity)).toEqual([0.3, 0.333333]);
});
