// The form of a new row as it opens: what it starts with, the id the row would get, and what it would move of others.
import { formView } from '../../src/app/add-row';
import type { FormView } from '../../src/app/api';
import { deskInMemory } from '../support/desk-in-memory';

const rowsOf = {
  Settings: [
    { setting: 'Base currency', value: 'GBP' },
    { setting: 'Inspection', item: 'Level', value: 'III' },
    { setting: 'Desk', item: 'Quality', value: 'On' },
  ],
  Orders: [
    { orderId: 'ORD-0009', style: 'Linen shirt', factory: 'Minho', season: 'SS27', currency: 'USD', quantity: 400 },
    { orderId: 'ORD-0004', style: 'Cargo skirt', factory: 'Porto', season: 'AW26', currency: 'EUR', quantity: 50 },
  ],
  Inventory: [
    { sku: 'FAB-02', description: 'Poplin', location: 'Shelf 2' },
    { sku: 'FAB-01', description: 'Linen', location: 'Shelf 1' },
  ],
  Shipments: [{ shipmentId: 'SHP-0003', direction: 'Inbound', order: 'ORD-0004', sku: 'FAB-01', quantity: 5 }],
  Expenses: [],
  Inspections: [],
  Samples: [],
};

const desk = () => deskInMemory(rowsOf);

function opened(at: ReturnType<typeof desk>, table: string, of?: object): FormView {
  const view = formView(at.workbook, table, of);
  if ('refused' in view) throw new Error(view.refused);
  return view;
}

describe('a new row starts', () => {
  test('with what the order of the highest id had, wherever a sort has put it, with today and with whoever adds it', () => {
    const { presets, nextId } = opened(desk(), 'Orders');
    expect(presets).toStrictEqual({
      ...{ factory: 'Minho', season: 'SS27', currency: 'USD', orderDate: '2026-11-22', stage: 'Confirmed' },
      owner: 'ana@studio.example',
    });
    expect(nextId).toBe('ORD-0010');
  });

  test('with what the lowest had where their ids are the customers’', () => {
    const at = desk();
    at.rows.Orders = (at.rows.Orders ?? []).map((row, index) => ({ ...row, orderId: `PO ${9 - index}` }));
    expect(opened(at, 'Orders').presets).toMatchObject({ factory: 'Porto', season: 'AW26' });
  });

  test('in the base currency where the last order has none, and where there is no order', () => {
    const at = desk();
    at.rows.Orders?.splice(0, 2, { orderId: 'ORD-0009', style: 'Linen shirt', factory: 'Minho', quantity: 5 });
    expect(opened(at, 'Orders').presets).toMatchObject({ factory: 'Minho', currency: 'GBP' });
    at.rows.Orders?.splice(0, 1);
    const { presets, nextId } = opened(at, 'Orders');
    expect(presets).toStrictEqual({
      ...{ currency: 'GBP', orderDate: '2026-11-22', stage: 'Confirmed', owner: 'ana@studio.example' },
    });
    expect(nextId).toBe('ORD-0001');
  });

  test('with what the lowest row had where people name rows themselves, and no next id is told', () => {
    const view = opened(desk(), 'Inventory');
    expect(view.presets).toStrictEqual({
      ...{ kind: 'Finished', unit: 'pcs', location: 'Shelf 1', owner: 'ana@studio.example' },
    });
    expect(Object.keys(view)).not.toContain('nextId');
  });

  test('with what Settings say, the base currency, and nothing of another row unless it belongs to one', () => {
    expect(opened(desk(), 'Expenses').presets).toStrictEqual({
      date: '2026-11-22',
      currency: 'GBP',
      owner: 'ana@studio.example',
    });
    const view = opened(desk(), 'Inspections');
    expect(view.presets).toStrictEqual({
      ...{
        type: 'Final',
        level: 'III',
        severity: 'Normal',
        majorAql: '2.5',
        minorAql: '4.0',
        owner: 'ana@studio.example',
      },
    });
  });

  test('with the id of the row that it belongs to, and with what that refers to as well', () => {
    const at = desk();
    const toShipment = opened(at, 'Expenses', { table: 'Shipments', id: 'SHP-0003' }).presets;
    expect(toShipment).toMatchObject({ shipment: 'SHP-0003', order: 'ORD-0004' });
    const toOrder = opened(at, 'Expenses', { table: 'Orders', id: 'ORD-0009' }).presets;
    expect(toOrder).toMatchObject({ order: 'ORD-0009' });
    expect(Object.keys(toOrder)).not.toContain('shipment');
    expect(Object.keys(toOrder)).not.toContain('vendor');
    expect(opened(at, 'Shipments', { table: 'Orders', id: 'ORD-0009' }).presets).toStrictEqual({
      ...{ direction: 'Outbound', order: 'ORD-0009', owner: 'ana@studio.example' },
    });
    const gone = opened(at, 'Expenses', { table: 'Shipments', id: 'SHP-0099' }).presets;
    expect(gone).toMatchObject({ shipment: 'SHP-0099' });
    expect(Object.keys(gone)).not.toContain('order');
  });
});

test('a form tells what earlier rows that are alike had, what is suggested, and the scales where it asks for sizes', () => {
  const { alike, suggestions, reading, spec } = opened(desk(), 'Orders');
  expect(spec.table).toBe('Orders');
  expect(alike?.map(({ by }) => by)).toStrictEqual(['style', 'factory']);
  expect(suggestions.factory).toStrictEqual([{ value: 'Porto' }, { value: 'Minho' }]);
  expect(suggestions.terms?.[0]).toStrictEqual({ value: '30/70' });
  expect(reading.sizeLists?.scales.map(({ name }) => name)).toStrictEqual(['Alpha', 'EU']);
  expect(opened(desk(), 'Expenses').reading.sizeLists).toBeUndefined();
});

test('a form does not open where the tab is not set up, or lacks a column that rows are added with', () => {
  const at = desk();
  at.deleted.add('Orders.season');
  expect(formView(at.workbook, 'Orders')).toStrictEqual({ refused: 'columnsMissing' });
  delete at.rows.Orders;
  expect(formView(at.workbook, 'Orders')).toStrictEqual({ refused: 'notSetUp' });
});
