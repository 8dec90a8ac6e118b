// A move that was wrong is taken back: what its item then has, however its SKU was typed, and what that is in the way of.
import { ledger } from '../../../src/tabs/stock-moves/ledger';
import { steps } from '../../../src/tabs/stock-moves/steps';
import { words } from '../../../src/tabs/stock-moves/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const move = (at: number, quantity: number, more: Fields = {}): Fields => ({
  moveId: `MOV-000${at}`,
  date: '2026-11-20',
  sku: 'LS-ECR-S',
  kind: 'Receipt',
  quantity,
  unitCost: 5,
  ...more,
});
const desk = (moves: readonly Fields[]) =>
  deskOf({ Inventory: [{ sku: 'LS-ECR-S', size: 'S' }], 'Stock moves': moves });
const inTheWay = (ids: readonly string[], moves: readonly Fields[]) => ledger.inTheWay(ids, desk(moves));
const reverse = (id: string, moves: readonly Fields[]) => steps.reverse(id, desk(moves), words);
const short = (sku = 'LS-ECR-S') => [{ table: 'Inventory', id: sku, fields: ['On hand'] }];

describe('Moves that an undo would take back', () => {
  it('are of one item however its SKU was typed, so that what goes out since is in the way once', () => {
    const two = [move(1, 6), move(2, 6, { sku: 'ls-ecr-s' }), move(3, -5, { kind: 'Issue' })];
    // Each alone leaves 7 less 6, both leave 5 too few.
    expect(inTheWay(['MOV-0001'], two)).toStrictEqual([]);
    expect(inTheWay(['MOV-0002'], two)).toStrictEqual([]);
    expect(inTheWay(['MOV-0001', 'MOV-0002'], two)).toStrictEqual(short());
    expect(inTheWay(['MOV-0002', 'MOV-0001'], two)).toStrictEqual(short('ls-ecr-s'));
  });

  it('are not in the way where the undo puts back what went out, under another spelling too', () => {
    const moves = [move(1, 6), move(2, -6, { sku: ' LS-ECR-S', kind: 'Issue' })];
    expect(inTheWay(['MOV-0001'], moves)).toStrictEqual(short());
    expect(inTheWay(['MOV-0001', 'MOV-0002'], moves)).toStrictEqual([]);
  });

  it('are in the way by a hundredth of a metre, and not by what binary leaves', () => {
    expect(inTheWay(['MOV-0001'], [move(1, 0.3), move(2, 0.1), move(3, -0.1)])).toStrictEqual([]);
    expect(inTheWay(['MOV-0001'], [move(1, 0.3), move(2, 0.1), move(3, -0.11)])).toStrictEqual(short());
  });

  it('are nothing that names no item, no quantity or no row', () => {
    expect(inTheWay(['MOV-0009'], [move(1, 6)])).toStrictEqual([]);
    expect(inTheWay(['MOV-0001'], [move(1, 6, { sku: '' })])).toStrictEqual([]);
    expect(inTheWay(['MOV-0001'], [move(1, 6, { quantity: '' }), move(2, -3)])).toStrictEqual([]);
  });
});

describe('A move is taken back', () => {
  it('by one of today with its order, shipment and cost, which names it', () => {
    const { added, said, rows } = planned(
      reverse('MOV-0001', [move(1, 40, { order: 'ORD-0001', shipment: 'SHP-0001' })]),
    );
    expect(added).toStrictEqual([
      {
        in: 'Stock moves',
        moveId: 'MOV-0002',
        date: '2026-11-22',
        sku: 'LS-ECR-S',
        kind: 'Receipt',
        quantity: -40,
        unitCost: 5,
        order: 'ORD-0001',
        shipment: 'SHP-0001',
        reverses: 'MOV-0001',
        by: 'ana@studio.example',
      },
    ]);
    expect(said).toStrictEqual({ code: 'reversed', id: 'MOV-0001', by: 'MOV-0002' });
    expect(rows).toStrictEqual(['MOV-0002']);
  });

  it('by nobody where Google does not tell who it is', () => {
    const offer = steps.reverse('MOV-0001', { ...desk([move(1, 40)]), user: '' }, words);
    expect(planned(offer).added[0]?.by).toBeUndefined();
  });

  it('with what its item has then, in decimals that are exact and under any spelling', () => {
    const asks = (id: string, moves: readonly Fields[]) => planned(reverse(id, moves)).asks;
    const told = { code: 'reverses', id: 'MOV-0001', quantity: 0.3, sku: 'LS-ECR-S' };
    const gone = move(2, -0.1, { sku: 'ls-ecr-s' });
    expect(asks('MOV-0001', [move(1, 0.3), gone])).toStrictEqual([
      told,
      { code: 'belowZero', sku: 'LS-ECR-S', onHand: -0.1 },
    ]);
    expect(asks('MOV-0001', [move(1, 0.3), move(2, 0.1), move(3, -0.1)])).toStrictEqual([told]);
  });

  it('without an item or a quantity, too, which moves nothing', () => {
    const { added, asks } = planned(reverse('MOV-0001', [move(1, 0, { sku: '', quantity: '' })]));
    expect(added).toMatchObject([{ reverses: 'MOV-0001', quantity: 0 }]);
    expect(asks).toStrictEqual([{ code: 'reverses', id: 'MOV-0001', quantity: 0, sku: '' }]);
  });

  it('again where what took it back was taken back by hand', () => {
    const twice = [move(1, 5), move(2, -5, { reverses: 'MOV-0001' }), move(3, 5, { reverses: 'MOV-0002' })];
    expect(planned(reverse('MOV-0001', twice)).added).toMatchObject([{ moveId: 'MOV-0004', reverses: 'MOV-0001' }]);
    expect(reverse('MOV-0002', twice)).toBeUndefined();
    expect(reverse('MOV-0009', twice)).toBeUndefined();
  });
});
