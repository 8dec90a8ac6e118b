// An id that a person clears or types over comes back while anything knows the row by it; a name that people give stays theirs.
import { isIdLost, keepReferredId } from '../../src/app/keep-ids';
import type { Edit } from '../../src/app/ports';
import type { Table } from '../../src/schema/table';
import { inventory } from '../../src/tabs/inventory/table';
import { orders } from '../../src/tabs/orders/table';
import { stockMoves } from '../../src/tabs/stock-moves/table';
import { type DeskInMemory, deskInMemory } from '../support/desk-in-memory';

const desk = () =>
  deskInMemory({
    Orders: [
      { orderId: 'ORD-0001', style: 'Linen', quantity: 1 },
      { orderId: 'ORD-0002', style: 'Twill', quantity: 2 },
    ],
    Shipments: [
      { shipmentId: 'SHP-0001', order: ' ord-0001', sku: 'FAB-01', quantity: 1 },
      { shipmentId: 'SHP-0002', order: 'ORD-0001', quantity: 1 },
    ],
    Expenses: [{ expenseId: 'EXP-0001', order: 'ORD-0001', shipment: 'SHP-0001' }],
    Inventory: [{ sku: 'FAB-01', description: 'Linen' }],
    'Stock moves': [
      { moveId: 'MOV-0001', sku: 'fab-01', kind: 'Receipt', quantity: 5, order: 'ORD-0009' },
      { moveId: 'MOV-0002', sku: 'FAB-01', kind: 'Receipt', quantity: -5, reverses: 'MOV-0001' },
    ],
  });

const edit = (table: Table, was: string | undefined, more: Partial<Edit> = {}): Edit => ({
  ...{ table: table.name, rows: { first: 2, count: 1 }, columns: { first: 1, last: 1 }, was },
  ...more,
});

/** What is said once a person has typed this over the id in row 2, and what stands there then. */
function typedOver(at: DeskInMemory, table: Table, typed: string, given: Edit) {
  const key = Object.keys(table.inputs)[0] ?? '';
  const [row] = at.rows[table.name] ?? [];
  const was = row?.[key];
  at.rows[table.name]?.splice(0, 1, { ...row, [key]: typed });
  const said = keepReferredId(
    at.workbook,
    table,
    given.was === '' ? given : { ...given, was: String(given.was ?? was) },
  );
  return [at.rows[table.name]?.[0]?.[key], said];
}

describe('an id that Selvedge gave', () => {
  test('comes back where it is typed over, and who typed hears how many rows refer to it', () => {
    expect(typedOver(desk(), orders, 'ORD-0077', edit(orders, 'ORD-0001'))).toStrictEqual([
      ...['ORD-0001', ['Row 2 keeps ORD-0001: 3 rows refer to it.']],
    ]);
  });

  test('comes back as it stood, without blanks around it, in the very row', () => {
    const at = desk();
    const [, second] = at.rows.Orders ?? [];
    at.rows.Orders?.splice(1, 1, { ...second, orderId: 'PO 7' });
    at.rows.Shipments?.push({ shipmentId: 'SHP-0003', order: 'ORD-0002', quantity: 1 });
    const given = edit(orders, ' ORD-0002 ', { rows: { first: 3, count: 1 } });
    expect(keepReferredId(at.workbook, orders, given)).toStrictEqual(['Row 3 keeps ORD-0002: 1 row refers to it.']);
    expect(at.rows.Orders?.map(({ orderId }) => orderId)).toStrictEqual(['ORD-0001', 'ORD-0002']);
  });

  test('comes back where it is cleared, in silence where only a letter knows it', () => {
    const at = desk();
    at.rows.Orders?.reverse();
    expect(typedOver(at, orders, '', edit(orders, 'ORD-0002'))).toStrictEqual(['ORD-0002', []]);
    expect(typedOver(desk(), orders, '', edit(orders, 'ORD-0001'))).toStrictEqual([
      ...['ORD-0001', ['Row 2 keeps ORD-0001: 3 rows refer to it.']],
    ]);
  });

  test('may be typed over while nothing refers to it', () => {
    const at = desk();
    at.rows.Orders?.reverse();
    expect(typedOver(at, orders, 'ORD-0077', edit(orders, 'ORD-0002'))).toStrictEqual(['ORD-0077', []]);
  });

  test('stays away from a row that was cleared whole', () => {
    const at = desk();
    at.rows.Orders?.splice(0, 2, { orderId: '', style: '' });
    expect(keepReferredId(at.workbook, orders, edit(orders, 'ORD-0002'))).toStrictEqual([]);
    expect(at.standing('Orders')).toStrictEqual([]);
  });

  test('that a person moved into another row stays there', () => {
    const at = desk();
    at.rows.Orders?.splice(1, 1, { orderId: 'ord-0001', style: 'Twill' });
    expect(typedOver(at, orders, 'ORD-0077', edit(orders, 'ORD-0001'))).toStrictEqual(['ORD-0077', []]);
  });

  test('is not what stood there before: that may be typed over', () => {
    const at = desk();
    at.rows.Shipments?.push({ shipmentId: 'SHP-0003', order: 'PO 7' });
    expect(typedOver(at, orders, 'ORD-0077', edit(orders, 'PO 7'))).toStrictEqual(['ORD-0077', []]);
    expect(typedOver(desk(), orders, 'ORD-0077', edit(orders, ''))).toStrictEqual(['ORD-0077', []]);
  });

  test.each([
    ['several rows', { rows: { first: 2, count: 2 } }],
    ['several columns', { columns: { first: 1, last: 2 } }],
    ['another column', { columns: { first: 2, last: 2 } }],
    ['a cell of which Google does not say what it held', { was: undefined }],
  ])('is not looked for after an edit of %s', (_, more) => {
    const at = desk();
    at.rows.Orders?.splice(0, 1, { orderId: 'ORD-0077', style: 'Linen' });
    at.calls.length = 0;
    expect(keepReferredId(at.workbook, orders, edit(orders, 'ORD-0001', more))).toStrictEqual([]);
    expect(at.rows.Orders?.[0]?.orderId).toBe('ORD-0077');
    expect(at.calls).toStrictEqual([]);
  });

  test('that another move takes back comes back: goods would leave twice', () => {
    expect(typedOver(desk(), stockMoves, 'MOV-0077', edit(stockMoves, 'MOV-0001'))).toStrictEqual([
      ...['MOV-0001', ['Row 2 keeps MOV-0001: 1 row refers to it.']],
    ]);
  });

  test('stays as typed while somebody else writes, and nothing is said of it', () => {
    const at = desk();
    at.now.isHeld = true;
    expect(typedOver(at, orders, 'ORD-0077', edit(orders, 'ORD-0001'))).toStrictEqual(['ORD-0077', []]);
  });

  test('is not referred to by a note, nor by a column that names rows of another tab', () => {
    const at = desk();
    at.rows.Orders?.reverse();
    at.rows.Expenses?.push({ expenseId: 'EXP-0002', shipment: 'ORD-0002', notes: 'ORD-0002', paidTo: 'ORD-0002' });
    expect(typedOver(at, orders, 'ORD-0077', edit(orders, 'ORD-0002'))).toStrictEqual(['ORD-0077', []]);
    expect(at.calls).not.toContain('read Inventory');
  });

  test('is not looked for where its tab is gone', () => {
    const at = desk();
    delete at.rows.Orders;
    expect(keepReferredId(at.workbook, orders, edit(orders, 'ORD-0001'))).toStrictEqual([]);
  });

  test('is known by columns that stand on the sheet alone', () => {
    const at = desk();
    at.deleted.add('Shipments.order');
    delete at.rows.Expenses;
    expect(typedOver(at, orders, 'ORD-0077', edit(orders, 'ORD-0001'))).toStrictEqual(['ORD-0077', []]);
  });
});

describe('a name that people give', () => {
  test('stays as it is typed, and who typed hears how many rows still use the old one', () => {
    expect(typedOver(desk(), inventory, 'FAB-02', edit(inventory, ' FAB-01 '))).toStrictEqual([
      'FAB-02',
      [
        '3 rows still name FAB-01, which no row bears now. Type it back, or change them, too: Check this spreadsheet lists them.',
      ],
    ]);
  });

  test('is new where the cell was blank: rows that name nothing do not name it', () => {
    expect(typedOver(desk(), inventory, 'FAB-02', edit(inventory, ''))).toStrictEqual(['FAB-02', []]);
  });

  test('may be cleared or typed over in silence while nothing uses it', () => {
    expect(typedOver(desk(), inventory, '', edit(inventory, 'FAB-09'))).toStrictEqual(['', []]);
    expect(typedOver(desk(), inventory, 'FAB-02', edit(inventory, 'FAB-09'))).toStrictEqual(['FAB-02', []]);
  });
});

describe('an id is lost', () => {
  const isLost = (at: DeskInMemory) => isIdLost(at.workbook, orders, 'ORD');

  test('where a row of another tab names one that no row bears', () => {
    const at = desk();
    expect(isLost(at)).toBe(true);
    at.rows.Orders?.push({ orderId: 'ord-9' });
    expect(isLost(at)).toBe(false);
  });

  test('not where an archive took it', () => {
    const at = desk();
    at.now.archived = 8;
    expect(isLost(at)).toBe(true);
    at.now.archived = 9;
    expect(isLost(at)).toBe(false);
  });

  test('not where what is named is no id of ours, or stands in another column', () => {
    const at = desk();
    at.rows['Stock moves']?.splice(0, 1, { moveId: 'MOV-0001', order: 'PO 9', shipment: 'ORD-0009', note: 'ORD-0009' });
    expect(isLost(at)).toBe(false);
  });

  test('where the tab that should bear it is gone', () => {
    const at = desk();
    delete at.rows.Orders;
    at.rows['Stock moves']?.splice(0, 2);
    expect(isLost(at)).toBe(true);
  });
});
