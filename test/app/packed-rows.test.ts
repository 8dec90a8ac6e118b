// Rows that a long step added, packed for keeping and unpacked without loss.
import * as fc from 'fast-check';
import type { Undo } from '../../src/app/api';
import { openBook } from '../../src/app/book';
import { packed, unpacked } from '../../src/app/packed-rows';
import { printsIn } from '../../src/derive/print';
import type { Cell } from '../../src/schema/cells';
import { TODAY } from '../support/book';
import { cellsIn } from '../support/desk-in-memory';
import { type PlainRow, plainWorkbook } from '../support/plain-workbook';
import { runs } from '../support/tiers';

const undoOf = (remove: Undo['remove']): Undo => ({ id: 'Orders', step: 3, reverse: [], remove, restore: [] });

const bookOf = (rows: { readonly [table: string]: readonly PlainRow[] }) => openBook(plainWorkbook(TODAY, rows));

const rowsOf = (table: string, key: string, cells: readonly PlainRow[]): Undo['remove'] =>
  cells.map((row) => ({ table, id: String(row[key]), cells: row }));

const orders = (ids: readonly string[], more: { readonly [key: string]: Cell } = {}) =>
  cellsIn(
    'Orders',
    ids.map((orderId, at) => ({ orderId, style: `Style ${at}`, quantity: at + 1, ...more })),
  );

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `ORD-${String(at + 1).padStart(4, '0')}`);

const idsIn = (ids: readonly string[]) => packed(undoOf(rowsOf('Orders', 'orderId', orders(ids)))).packed?.[0]?.ids;

describe('the ids of packed rows', () => {
  test('that follow one another are kept as the first and how many there are', () => {
    expect(idsIn(numbered(250))).toStrictEqual([['ORD-0001', 250]]);
    expect(idsIn(['ORD-0009', 'ORD-0010', 'ORD-0012', 'ORD-0013', 'ORD-0011'])).toStrictEqual([
      ['ORD-0009', 2],
      ['ORD-0012', 2],
      ['ORD-0011', 1],
    ]);
    expect(idsIn(['ORD-9999', 'ORD-10000', 'ORD-10001'])).toStrictEqual([['ORD-9999', 3]]);
  });

  test('that are written otherwise are kept letter by letter, and begin no run', () => {
    expect(idsIn(['ord-0001', 'ORD-0002', 'ORD-3', 'PO 7', 'ORD-0004', 'ORD-0005'])).toStrictEqual([
      ...['ord-0001', ['ORD-0002', 1], 'ORD-3', 'PO 7'],
      ['ORD-0004', 2],
    ]);
  });

  test('that people give are kept as they are', () => {
    const items = cellsIn('Inventory', [{ sku: 'INV-0001' }, { sku: 'INV-0002' }]);
    expect(packed(undoOf(rowsOf('Inventory', 'sku', items))).packed?.[0]?.ids).toStrictEqual(['INV-0001', 'INV-0002']);
  });
});

test('each row has its own print up to four hundred; of more rows two share one', () => {
  const of = (count: number) => packed(undoOf(rowsOf('Orders', 'orderId', orders(numbered(count))))).packed?.[0];
  expect([1, 400, 401, 801].map((count) => of(count)?.size)).toStrictEqual([1, 1, 2, 3]);
  expect([1, 400, 401, 801].map((count) => printsIn(of(count)?.prints ?? '').length)).toStrictEqual([1, 400, 201, 267]);
});

test('a way back without added rows is packed into nothing, and everything else of it stays', () => {
  const undo: Undo = {
    ...{ id: 'ORD-0001', step: 4, reverse: [{ table: 'Stock moves', id: 'MOV-0001' }], remove: [] },
    ...{ restore: [{ table: 'Orders', id: 'ORD-0001', cells: { stage: { was: 'Ready', now: '' } } }] },
    wrote: { Orders: [2] },
  };
  expect(packed(undo)).toStrictEqual({ ...undo, packed: [] });
  expect(unpacked(bookOf({}), packed(undo))).toStrictEqual({ ...undo, packed: undefined });
  expect(unpacked(bookOf({}), undo)).toStrictEqual({ ...undo, packed: undefined });
});

const anyCell = fc.oneof(
  fc.constantFrom<Cell>('', 'Señora, Lux', '["a"]', '0', 0, 1.5, -3, true),
  fc.string({ maxLength: 8 }),
);
const anyOrders = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 1, max: 12_000 }), fc.constantFrom('ord-0004', 'PO 7', 'ORD-5')), {
    minLength: 1,
    maxLength: 30,
    selector: (id) => (typeof id === 'number' ? id : Number(/\d+/.exec(id)?.[0])),
  })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          orderId: fc.constant<Cell>(typeof id === 'number' ? `ORD-${String(id).padStart(4, '0')}` : id),
          ...{ style: fc.constant<Cell>('Linen'), colour: anyCell, notes: anyCell, quantity: fc.nat() },
        }),
      ),
    ),
  );

test('any rows come out as they went in, however they are sorted meanwhile', () => {
  fc.assert(
    fc.property(anyOrders, fc.boolean(), (given, isTurned) => {
      const rows = cellsIn('Orders', given);
      const items = cellsIn('Inventory', [{ sku: 'FAB-01', description: 'Linen' }]);
      const undo = undoOf([...rowsOf('Orders', 'orderId', rows), ...rowsOf('Inventory', 'sku', items)]);
      const kept: Undo = JSON.parse(JSON.stringify(packed(undo)));
      const book = bookOf({ Orders: isTurned ? [...rows].reverse() : rows, Inventory: items });
      expect(unpacked(book, kept)).toStrictEqual({ ...undo, packed: undefined });
    }),
    runs(200),
  );
});

test('rows of two tabs that were added by turns come out tab by tab', () => {
  const [one, two] = orders(['ORD-0001', 'ORD-0002']).map((row) => rowsOf('Orders', 'orderId', [row]));
  const item = rowsOf('Inventory', 'sku', cellsIn('Inventory', [{ sku: 'FAB-01', description: 'Linen' }]));
  const undo = undoOf([...(one ?? []), ...item, ...(two ?? [])]);
  const book = bookOf({
    Orders: orders(['ORD-0001', 'ORD-0002']),
    Inventory: cellsIn('Inventory', [{ sku: 'FAB-01', description: 'Linen' }]),
  });
  expect(unpacked(book, packed(undo))).toStrictEqual({
    ...undo,
    remove: [...(one ?? []), ...(two ?? []), ...item],
    packed: undefined,
  });
});

test('a row that was kept before a column came is the same while that is blank, in whatever order its cells stand', () => {
  const [row] = orders(['ORD-0001']);
  const { notes: _, ...known } = row ?? {};
  const turned = Object.fromEntries(Object.entries(known).reverse());
  const kept = packed(undoOf([{ table: 'Orders', id: 'ORD-0001', cells: turned }]));
  expect(unpacked(bookOf({ Orders: row ? [row] : [] }), kept)).toMatchObject({ remove: [{ id: 'ORD-0001' }] });
});

describe('what was changed since is told', () => {
  const unpackedOver = (count: number, change: (rows: PlainRow[]) => void) => {
    const rows = orders(numbered(count));
    const kept = packed(undoOf(rowsOf('Orders', 'orderId', rows)));
    change(rows);
    return unpacked(bookOf({ Orders: rows }), kept);
  };

  test('by the id of the row, where each has its own print', () => {
    const changed = unpackedOver(3, (rows) => {
      rows[1] = { ...rows[1], colour: 'Ecru' };
    });
    expect(changed).toStrictEqual({ changed: [{ table: 'Orders', id: 'ORD-0002', fields: ['a cell'] }] });
  });

  test('by the first and the last of those that share a print', () => {
    const changed = unpackedOver(401, (rows) => {
      rows[3] = { ...rows[3], quantity: 5 };
      rows[400] = { ...rows[400], style: '' };
    });
    expect(changed).toStrictEqual({
      changed: [
        { table: 'Orders', id: 'ORD-0003 to ORD-0004', fields: ['a cell'] },
        { table: 'Orders', id: 'ORD-0401', fields: ['a cell'] },
      ],
    });
  });

  test('by the very id of one that is gone, without a field', () => {
    const changed = unpackedOver(401, (rows) => {
      rows.splice(3, 1);
    });
    expect(changed).toStrictEqual({ changed: [{ table: 'Orders', id: 'ORD-0004', fields: [] }] });
  });

  test('where two rows have exchanged what stands in them', () => {
    const changed = unpackedOver(2, (rows) => {
      const [one, two] = rows;
      rows.splice(0, 2, { ...two, orderId: 'ORD-0001' }, { ...one, orderId: 'ORD-0002' });
    });
    expect(changed).toMatchObject({ changed: [{ id: 'ORD-0001' }, { id: 'ORD-0002' }] });
  });
});
