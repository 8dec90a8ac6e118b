// Stock is counted, comes in without a shipment, and is put right by the move that takes another back.
import { steps } from '../../../src/tabs/inventory/steps';
import { words } from '../../../src/tabs/inventory/words.en';
import { ledger } from '../../../src/tabs/stock-moves/ledger';
import { steps as moveSteps } from '../../../src/tabs/stock-moves/steps';
import { words as moveWords } from '../../../src/tabs/stock-moves/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const desk = (moves: readonly Fields[], more: Fields = {}) =>
  deskOf({ Inventory: [{ sku: 'LS-ECR-S', size: 'S', unitCost: 6, ...more }], 'Stock moves': moves });
const opening = (quantity: number, unitCost: number, at = 1, more: Fields = {}): Fields => ({
  moveId: `MOV-000${at}`,
  sku: 'LS-ECR-S',
  kind: 'Opening',
  quantity,
  unitCost,
  ...more,
});

describe('Stock', () => {
  const count = (moves: readonly Fields[], typed: object, more: Fields = {}) =>
    planned(steps.count('LS-ECR-S', desk(moves, more), words), { ...typed });

  it('is opened by a first count at what the item costs', () => {
    const { added, said, rows } = count([], { counted: 12.5, note: 'by Bea' });
    expect(added).toEqual([
      {
        in: 'Stock moves',
        moveId: 'MOV-0001',
        date: '2026-11-22',
        sku: 'LS-ECR-S',
        kind: 'Opening',
        quantity: 12.5,
        unitCost: 6,
        by: 'ana@studio.example',
        note: 'by Bea',
      },
    ]);
    expect({ said, rows }).toEqual({
      said: { code: 'counted', id: 'LS-ECR-S', onHand: 12.5, difference: 12.5 },
      rows: ['MOV-0001'],
    });
  });

  it('is put right at its average cost, and by nothing where it was right', () => {
    const moves = [opening(10, 5), opening(30, 9, 2)];
    const { added, said } = count(moves, { counted: 37.7 });
    expect(added).toMatchObject([{ moveId: 'MOV-0003', kind: 'Adjustment', quantity: -2.3, unitCost: 8 }]);
    expect(said).toMatchObject({ onHand: 37.7, difference: -2.3 });
    const right = count(moves, { counted: 40 });
    expect({ added: right.added, rows: right.rows }).toEqual({ added: [], rows: ['LS-ECR-S'] });
  });

  it('asks what it is worth where nothing says so', () => {
    const none = [opening(10, 5), opening(-10, 5, 2)];
    expect(count(none, { counted: 3 }, { unitCost: '' }).problems).toEqual({ unitCost: { code: 'required' } });
    expect(count(none, { counted: 3, unitCost: 4 }, { unitCost: '' }).added).toMatchObject([{ unitCost: 4 }]);
    expect(count(none, { counted: 3 }).added).toMatchObject([{ unitCost: 6 }]);
  });

  it('that is there is put right at its average cost, whatever the item says', () => {
    expect(count([opening(10, 5)], { counted: 12 }, { unitCost: '' }).added).toMatchObject([
      { kind: 'Adjustment', quantity: 2, unitCost: 5 },
    ]);
  });

  it('comes in without a shipment at the cost that is told', () => {
    const offer = steps.receive('LS-ECR-S', desk([]), words);
    expect(planned(offer, { 'sku:LS-ECR-S': 5, 'cost:sku:LS-ECR-S': 7 }).added).toMatchObject([
      { moveId: 'MOV-0001', sku: 'LS-ECR-S', kind: 'Receipt', quantity: 5, unitCost: 7, shipment: undefined },
    ]);
  });
});

describe('A move that was wrong', () => {
  const reverse = (id: string, moves: readonly Fields[]) => moveSteps.reverse(id, desk(moves), moveWords);

  it('is taken back by its opposite, of the same kind and cost, dated today', () => {
    const moves = [
      opening(90, 6),
      opening(-12.5, 5, 2, { kind: 'Issue', order: 'ORD-0001', shipment: 'SHP-0001', date: '2026-11-01' }),
    ];
    const { added, said, asks, rows } = planned(reverse('MOV-0002', moves));
    expect(added).toEqual([
      {
        in: 'Stock moves',
        moveId: 'MOV-0003',
        date: '2026-11-22',
        sku: 'LS-ECR-S',
        kind: 'Issue',
        quantity: 12.5,
        unitCost: 5,
        order: 'ORD-0001',
        shipment: 'SHP-0001',
        reverses: 'MOV-0002',
        by: 'ana@studio.example',
      },
    ]);
    expect({ said, asks, rows }).toEqual({
      said: { code: 'reversed', id: 'MOV-0002', by: 'MOV-0003' },
      asks: [{ code: 'reverses', id: 'MOV-0002', quantity: -12.5, sku: 'LS-ECR-S' }],
      rows: ['MOV-0003'],
    });
  });

  it('says where the item would stand below nothing, and only where the reversal takes out', () => {
    const below = (id: string, moves: readonly Fields[]) => planned(reverse(id, moves)).asks[1];
    expect(below('MOV-0001', [opening(10, 5), opening(-10, 5, 2)])).toEqual({
      code: 'belowZero',
      sku: 'LS-ECR-S',
      onHand: -10,
    });
    expect(below('MOV-0001', [opening(10, 5)])).toBeUndefined();
    expect(below('MOV-0002', [opening(-30, 5), opening(-10, 5, 2)])).toBeUndefined();
    expect(below('MOV-0002', [opening(-30, 5), opening(0, 5, 2)])).toBeUndefined();
  });

  it('is taken back once, and what takes another back is only undone', () => {
    const moves = [opening(10, 5), opening(-10, 5, 2, { reverses: 'mov-0001' })];
    expect(reverse('MOV-0001', moves)).toBeUndefined();
    expect(reverse('MOV-0002', moves)).toBeUndefined();
    expect(Object.is(planned(reverse('MOV-0001', [opening(0, 5)])).added[0]?.quantity, 0)).toBe(true);
  });

  it('stands in the way of an undo where what came in has gone out since', () => {
    const inTheWay = (ids: readonly string[], moves: readonly Fields[]) => ledger.inTheWay(ids, desk(moves));
    const blocked = [{ table: 'Inventory', id: 'LS-ECR-S', fields: ['On hand'] }];
    const gone = opening(-7, 5, 2, { kind: 'Issue' });
    expect(inTheWay(['MOV-0001'], [opening(10, 5), gone])).toEqual(blocked);
    expect(inTheWay(['MOV-0001'], [opening(10, 5), gone, opening(7, 5, 3)])).toEqual([]);
    expect(inTheWay(['MOV-0001', 'MOV-0002'], [opening(10, 5), gone])).toEqual([]);
    expect(
      inTheWay(['MOV-0001', 'MOV-0003'], [opening(4, 5), opening(2, 5, 2), opening(3, 5, 3), opening(-3, 5, 4)]),
    ).toEqual(blocked);
    expect(inTheWay(['MOV-0002'], [opening(-30, 5), gone])).toEqual([]);
  });
});
