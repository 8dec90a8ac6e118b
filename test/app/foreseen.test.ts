// What a row would move of others, told while its form is filled in: nothing is written, and nothing is told while it is wrong.
import { foreseeRow, formView } from '../../src/app/add-row';
import { editView, foreseeEdit } from '../../src/app/edit-row';
import { type DeskInMemory, deskInMemory } from '../support/desk-in-memory';

type Typed = { readonly [key: string]: string };

const order = {
  style: 'Linen shirt',
  factory: 'Minho',
  quantity: 400,
  originalExFactory: '2027-03-12',
  stage: 'Confirmed',
};
const payment = {
  date: '2026-11-20',
  category: 'Balance',
  amount: 100,
  currency: 'GBP',
  dueFrom: 'Ex-factory',
  offset: '+30d',
};

const desk = () =>
  deskInMemory({
    Settings: [{ setting: 'Base currency', value: 'GBP' }],
    Orders: [
      { ...order, orderId: 'ORD-0001' },
      { ...order, orderId: 'ORD-0002' },
    ],
    Expenses: [
      { ...payment, expenseId: 'EXP-0001', order: 'ORD-0001' },
      { ...payment, expenseId: 'EXP-0002', order: 'ORD-0001', dueFrom: 'Delivered' },
      { ...payment, expenseId: 'EXP-0003', order: 'ORD-0002' },
    ],
    Shipments: [],
    Inventory: [],
    'Stock moves': [],
  });
const later = { revisedExFactory: '2027-03-20', slipReason: 'Yarn late' };

const edited = ({ workbook }: DeskInMemory, before: Typed, typed: Typed, id = 'ORD-0001') =>
  foreseeEdit(workbook, 'Orders', id, { before, typed });

/** Asks, and holds that nothing is written by that. */
function asked<Told>(at: DeskInMemory, ask: () => Told): Told {
  const stood = JSON.stringify([at.rows, [...at.properties]]);
  const told = ask();
  expect(JSON.stringify([at.rows, [...at.properties]])).toBe(stood);
  return told;
}

describe('a change of an order', () => {
  test('tells which payments it moves, and to which day', () => {
    const at = desk();
    expect(asked(at, () => edited(at, {}, later))).toStrictEqual([
      'Balance EXP-0001, £ 100.00, moves from 11 Apr 2027 to 19 Apr 2027 (estimated).',
      'Balance EXP-0002, £ 100.00, moves from 11 Apr 2027 to 19 Apr 2027 (estimated).',
    ]);
    expect(asked(at, () => edited(at, {}, later, 'ORD-0002'))).toStrictEqual([
      'Balance EXP-0003, £ 100.00, moves from 11 Apr 2027 to 19 Apr 2027 (estimated).',
    ]);
  });

  test('tells nothing while it is wrong, moves nothing, or is none', () => {
    const at = desk();
    expect(edited(at, {}, { revisedExFactory: '2027-03-20' })).toStrictEqual([]);
    expect(edited(at, {}, { ...later, quantity: 'many' })).toStrictEqual([]);
    expect(edited(at, {}, { notes: 'x' })).toStrictEqual([]);
    expect(edited(at, later, later)).toStrictEqual([]);
    expect(edited(at, {}, {})).toStrictEqual([]);
  });

  test('tells nothing of an order that is gone, nor where the tab is not set up', () => {
    const at = desk();
    expect(edited(at, {}, later, 'ORD-0099')).toStrictEqual([]);
    delete at.rows.Orders;
    expect(edited(at, {}, later)).toStrictEqual([]);
  });
});

describe('a new row', () => {
  const shipment = { direction: 'Outbound', order: 'ORD-0001', quantity: '400', deliveredOn: '2026-11-21' };

  test('tells which payments of its order it moves', () => {
    const at = desk();
    expect(asked(at, () => foreseeRow(at.workbook, 'Shipments', shipment))).toStrictEqual([
      'Balance EXP-0002, £ 100.00, moves from 11 Apr 2027 to 21 Dec 2026.',
    ]);
  });

  test('tells nothing while it is wrong, moves nothing, or is of nothing that could move', () => {
    const at = desk();
    expect(foreseeRow(at.workbook, 'Shipments', { ...shipment, quantity: 'many' })).toStrictEqual([]);
    const { order: _, ...loose } = shipment;
    expect(foreseeRow(at.workbook, 'Shipments', loose)).toStrictEqual([]);
    expect(foreseeRow(at.workbook, 'Inventory', { sku: 'FAB-01', description: 'Linen', kind: 'Fabric' })).toStrictEqual(
      [],
    );
  });
});

test('a form asks what it moves where that may be: of an order that stands, and of what belongs to one', () => {
  const { workbook } = desk();
  expect(editView(workbook, 'Orders', 'ORD-0001')).toMatchObject({ foresees: true });
  expect(editView(workbook, 'Expenses', 'EXP-0001')).toMatchObject({ foresees: true });
  expect(formView(workbook, 'Shipments')).toMatchObject({ foresees: true });
  expect(Object.keys(formView(workbook, 'Orders'))).not.toContain('foresees');
  expect(Object.keys(formView(workbook, 'Inventory'))).not.toContain('foresees');
});
