// Taking back what moved stock: no move is deleted, each gets its opposite, and none where the goods have gone on.
import { keptSteps } from '../../src/app/kept-steps';
import { undoStep } from '../../src/app/undo';
import type { StepContext } from '../../src/domain/book';
import type { Plan } from '../../src/domain/plan';
import type { Values } from '../../src/schema/checks';
import { toDayNumber } from '../../src/schema/dates';
import { shipments } from '../../src/tabs/shipments/table';
import { stockMoves } from '../../src/tabs/stock-moves/table';
import { cellsIn, deskInMemory, stepOn } from '../support/desk-in-memory';

const shipment = (shipmentId: string) => ({ shipmentId, direction: 'Inbound', sku: 'FAB-01', quantity: 40 });

const desk = () =>
  deskInMemory({
    Shipments: [shipment('SHP-0001')],
    Inventory: [{ sku: 'FAB-01', description: 'Linen', kind: 'Fabric', unit: 'm', unitCost: 7 }],
    'Stock moves': [],
    Settings: [],
  });

type Desk = ReturnType<typeof desk>;

const move = (values: Values): Values => ({
  sku: 'FAB-01',
  kind: 'Receipt',
  date: '2026-11-20',
  unitCost: 7,
  ...values,
});

/** Receives these quantities of a shipment, each as a move. */
const receiving =
  (...quantities: readonly number[]) =>
  (context: StepContext): Plan => ({
    additions: quantities.map((quantity) => ({
      table: stockMoves,
      values: move({ moveId: context.next(stockMoves), quantity, order: 'ORD-0007', shipment: 'SHP-0001' }),
    })),
    changes: [{ table: shipments, id: 'SHP-0001', values: { deliveredOn: '2026-11-20' } }],
  });

const moved = ({ standing }: Desk) =>
  standing('Stock moves').map(({ moveId, kind, quantity, reverses }) => [moveId, kind, quantity, reverses]);

/** Somebody types a move below. */
const typed = ({ rows }: Desk, fields: Values & { readonly [key: string]: string | number }) =>
  rows['Stock moves']?.push(...cellsIn('Stock moves', [{ sku: 'FAB-01', kind: 'Issue', ...fields }]));

test('a receipt that is taken back gets its opposite: as many, at the same cost, of the same order, today and by who did it', () => {
  const at = desk();
  const undo = stepOn(at, 'SHP-0001', receiving(40));
  expect(undo).toMatchObject({ reverse: [{ table: 'Stock moves', id: 'MOV-0001' }], remove: [] });
  at.now.user = 'ben@studio.example';
  expect(undoStep(at.workbook, undo)).toStrictEqual({
    ok: true,
    said: 'Undone: SHP-0001 is as it was before.',
    rows: [{ table: 'Stock moves', id: 'MOV-0002' }],
  });
  const same = { sku: 'FAB-01', kind: 'Receipt', unitCost: 7, order: 'ORD-0007', shipment: 'SHP-0001' };
  expect(at.standing('Stock moves')).toStrictEqual(
    [
      { moveId: 'MOV-0001', date: toDayNumber('2026-11-20'), ...same, quantity: 40 },
      {
        ...{ moveId: 'MOV-0002', date: toDayNumber('2026-11-22'), ...same, quantity: -40 },
        ...{ reverses: 'MOV-0001', by: 'ben@studio.example' },
      },
    ].map((row) => expect.objectContaining(row)),
  );
  expect(at.standing('Stock moves').map((row) => Object.keys(row).length)).toStrictEqual([8, 10]);
  expect(at.standing('Shipments')).toStrictEqual([shipment('SHP-0001')]);
  expect(keptSteps(at.workbook)[0]).toMatchObject({
    undone: true,
    back: { added: [{ table: 'Stock moves', id: 'MOV-0002' }], wrote: { 'Stock moves': [3] } },
  });
});

test('each move of a step gets its own opposite, in the order of the step', () => {
  const at = desk();
  const undo = stepOn(at, 'SHP-0001', receiving(40, 2.5));
  expect(undoStep(at.workbook, undo)).toMatchObject({ ok: true });
  expect(moved(at)).toStrictEqual([
    ['MOV-0001', 'Receipt', 40, undefined],
    ['MOV-0002', 'Receipt', 2.5, undefined],
    ['MOV-0003', 'Receipt', -40, 'MOV-0001'],
    ['MOV-0004', 'Receipt', -2.5, 'MOV-0002'],
  ]);
});

test('a move that was taken back already is not taken back again: goods would leave twice', () => {
  const at = desk();
  const undo = stepOn(at, 'SHP-0001', receiving(40));
  undoStep(at.workbook, { ...undo, restore: [] });
  expect(undoStep(at.workbook, { ...undo, restore: [] })).toStrictEqual({
    ok: false,
    changed: [
      { table: 'Stock moves', id: 'MOV-0001', fields: [] },
      { table: 'Inventory', id: 'FAB-01', fields: ['On hand'] },
    ],
  });
  expect(moved(at)).toHaveLength(2);
});

test('a move that a person took back by hand, in whatever letters, is not taken back again', () => {
  const at = desk();
  typed(at, { moveId: 'MOV-0100', kind: 'Opening', quantity: 500 });
  const undo = stepOn(at, 'SHP-0001', receiving(40));
  typed(at, { moveId: 'MOV-0200', kind: 'Receipt', quantity: -40, reverses: 'mov-0101' });
  expect(undo.reverse).toStrictEqual([{ table: 'Stock moves', id: 'MOV-0101' }]);
  expect(undoStep(at.workbook, undo)).toStrictEqual({
    ok: false,
    changed: [{ table: 'Stock moves', id: 'MOV-0101', fields: [] }],
  });
});

test('a move that somebody deleted cannot be taken back, and the others of its step stay too', () => {
  const at = desk();
  const undo = stepOn(at, 'SHP-0001', receiving(40, 10));
  at.rows['Stock moves']?.shift();
  expect(undoStep(at.workbook, undo)).toStrictEqual({
    ok: false,
    changed: [{ table: 'Stock moves', id: 'MOV-0001', fields: [] }],
  });
  expect(moved(at)).toStrictEqual([['MOV-0002', 'Receipt', 10, undefined]]);
});

test('goods that have gone out since are in the way: the item would stand below zero', () => {
  const at = desk();
  const undo = stepOn(at, 'SHP-0001', receiving(40));
  typed(at, { moveId: 'MOV-0002', quantity: -1 });
  expect(undoStep(at.workbook, undo)).toStrictEqual({
    ok: false,
    changed: [{ table: 'Inventory', id: 'FAB-01', fields: ['On hand'] }],
  });
  typed(at, { moveId: 'MOV-0003', kind: 'Receipt', quantity: 1 });
  expect(undoStep(at.workbook, undo)).toMatchObject({ ok: true });
});

test('what a step took in of an item counts together, however people write its name', () => {
  const at = desk();
  const undo = stepOn(at, '', (context) => ({
    additions: ['FAB-01', 'fab-01'].map((sku) => ({
      table: stockMoves,
      values: move({ moveId: context.next(stockMoves), sku, quantity: 30 }),
    })),
  }));
  typed(at, { moveId: 'MOV-0003', quantity: -20 });
  expect(undoStep(at.workbook, undo)).toStrictEqual({
    ok: false,
    changed: [{ table: 'Inventory', id: 'FAB-01', fields: ['On hand'] }],
  });
});

test('an issue that is taken back brings the goods in again, whatever the stock', () => {
  const at = desk();
  typed(at, { moveId: 'MOV-0001', kind: 'Opening', quantity: 3 });
  const undo = stepOn(at, '', (context) => ({
    additions: [{ table: stockMoves, values: move({ moveId: context.next(stockMoves), kind: 'Issue', quantity: -5 }) }],
  }));
  expect(undoStep(at.workbook, undo)).toMatchObject({ ok: true });
  expect(moved(at).slice(-1)).toStrictEqual([['MOV-0003', 'Issue', 5, 'MOV-0002']]);
});

test('where a column of the moves is gone no move is written by half: the column is asked for first', () => {
  const at = desk();
  const undo = stepOn(at, 'SHP-0001', receiving(40));
  at.deleted.add('Stock moves.note');
  expect(undoStep(at.workbook, undo)).toStrictEqual({ ok: false, refused: 'columnsMissing' });
  expect(moved(at)).toHaveLength(1);
  expect(at.standing('Shipments')[0]).toHaveProperty('deliveredOn');
  expect(keptSteps(at.workbook)[0]).not.toHaveProperty('undone');
});

test('moves of a table that keeps no ledger are none, and where no goods moved no move is read', () => {
  const at = desk();
  const undo = stepOn(at, 'SHP-0001', receiving(40));
  const reverse = ['SHP-0001', 'SHP-0404'].map((id) => ({ table: 'Shipments', id }));
  at.calls.length = 0;
  expect(undoStep(at.workbook, { ...undo, reverse })).toMatchObject({ ok: true, rows: [] });
  expect(moved(at)).toHaveLength(1);
  expect(at.calls).not.toContain('read Stock moves');
});
