// Whatever stands in a workbook: an archive changes no figure of what stays, loses no row, and its Undo leaves all as it was.
import fc from 'fast-check';
import { archivePart } from '../../src/app/archive/take';
import { undoArchivePart } from '../../src/app/archive/undo';
import { openBook } from '../../src/app/book';
import { keyColumn } from '../../src/schema/table';
import { tables } from '../../src/tabs';
import { plainArchives } from '../support/plain-archives';
import { type PlainRow, writableWorkbook } from '../support/plain-workbook';

const TODAY = '2026-11-22';
const DAY = 46_348;
const orderIds = ['ORD-0001', 'ord-0002 ', 'ORD-0003', 'ORD-0004', 'ORD-0005'];
const shipmentIds = ['SHP-0001', 'SHP-0002', 'SHP-0003', 'SHP-0004', 'SHP-0005', 'SHP-0006'];

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.oneof(value, fc.constant<''>(''));
/** Blank in most rows, as what is rare: else nothing could leave. */
const rarely = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 1, arbitrary: value }, { weight: 6, arbitrary: fc.constant<''>('') });
const mostly = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: fc.constant<''>('') });
const past = fc.integer({ min: DAY - 400, max: DAY - 20 });
const cost = fc.integer({ min: 0, max: 9_999 }).map((cents) => cents / 700);

const order = (id: string) =>
  fc.record({
    orderId: fc.constant(id.trim()),
    season: fc.constantFrom('SS26', 'ss26', 'AW26', ''),
    style: fc.constantFrom('Linen shirt', '=1+1'),
    factory: fc.constant('Textiles del Norte'),
    quantity: fc.integer({ min: 1, max: 300 }),
    originalExFactory: fc.oneof(past, fc.constant(DAY - 3)),
    stage: fc.constantFrom('Closed', 'Closed', 'Closed', 'Closed', 'Closed', 'Cancelled', 'In production'),
  });
const shipment = (id: string) =>
  fc.record({
    shipmentId: fc.constant(id),
    direction: fc.constantFrom('Inbound', 'Outbound', 'Outbound', 'Outbound', 'Outbound', 'Sample'),
    order: maybe(fc.constantFrom(...orderIds)),
    sku: rarely(fc.constantFrom('LS', 'FAB')),
    quantity: fc.integer({ min: 1, max: 300 }),
    shippedOn: maybe(past),
    deliveredOn: mostly(past),
  });
const move = fc.record({
  date: past,
  sku: fc.constantFrom('LS', 'ls', 'FAB'),
  kind: fc.constantFrom('Receipt', 'Issue', 'Adjustment', 'Opening'),
  quantity: fc.integer({ min: -300, max: 300 }),
  unitCost: maybe(cost),
  order: maybe(fc.constantFrom(...orderIds)),
  shipment: rarely(fc.constantFrom(...shipmentIds)),
  reverses: rarely(fc.constantFrom('MOV-0001', 'MOV-0002', 'MOV-0003')),
});
const expense = fc.record({
  date: past,
  category: fc.constantFrom('Freight', 'Duty', 'Sample'),
  order: maybe(fc.constantFrom(...orderIds)),
  shipment: rarely(fc.constantFrom(...shipmentIds)),
  amount: fc.integer({ min: -9_999, max: 99_999 }).map((cents) => cents / 100),
  currency: fc.constantFrom('EUR', 'USD'),
  rate: fc.constantFrom(0.9213, 1),
  paidOn: mostly(past),
});

const numbered = (rows: readonly PlainRow[], key: string, prefix: string) =>
  rows.map((row, index) => ({ [key]: `${prefix}-${String(index + 1).padStart(4, '0')}`, ...row }));

const workbooks = fc
  .record({
    orders: fc.tuple(...orderIds.map(order)),
    shipments: fc.tuple(...shipmentIds.map(shipment)),
    moves: fc.array(move, { minLength: 4, maxLength: 14 }),
    expenses: fc.array(expense, { maxLength: 6 }),
    budget: maybe(fc.constant(5_000)),
  })
  .map(({ orders, shipments, moves, expenses, budget }): { [table: string]: PlainRow[] } => ({
    Orders: orders,
    Shipments: shipments,
    Inventory: [
      { sku: 'LS', description: 'Linen shirt', kind: 'Finished', unitCost: 6 },
      { sku: 'FAB', description: 'Linen', kind: 'Fabric', unitCost: 2 },
    ],
    Samples: [],
    'Stock moves': numbered(moves, 'moveId', 'MOV'),
    Expenses: numbered(expenses, 'expenseId', 'EXP'),
    Settings: [{ setting: 'Budget', item: 'Freight', value: budget }],
    'Reminder log': [],
  }));

type Rows = { [table: string]: PlainRow[] };

/** Every figure of every row, by table and id. */
function figuresOf(rows: Rows): ReadonlyMap<string, unknown> {
  const book = openBook(writableWorkbook(TODAY, rows));
  return new Map(
    tables.flatMap((table) =>
      book.rowsOf(table).flatMap(({ cells, figures }) => {
        const read: { readonly [key: string]: unknown } = figures;
        return Object.keys(table.computed).map((key): [string, unknown] => [
          `${table.name} ${cells[keyColumn(table)]} ${key}`,
          read[key],
        ]);
      }),
    ),
  );
}

/** Equal but for what the order of adding up leaves. */
const close = (value: unknown) => (typeof value === 'number' ? expect.closeTo(value, 5) : value);

const everyId = (rows: Rows, table: string) => rows[table]?.map((row) => Object.values(row)[0]) ?? [];

describe('Any workbook', () => {
  it('keeps its figures and its rows when a season is archived, and is as it was after the Undo', () => {
    let archived = 0;
    fc.assert(
      fc.property(workbooks, (rows) => {
        const before = structuredClone(rows);
        const figures = figuresOf(rows);
        const workbook = writableWorkbook(TODAY, rows);
        const archives = plainArchives(rows);
        const outcome = archivePart(workbook, archives, { by: 'season', value: 'SS26' });
        expect(outcome).toMatchObject({ ok: true, left: 0 });
        const after = figuresOf(rows);
        for (const table of ['Orders', 'Shipments', 'Stock moves', 'Expenses']) {
          const all = [...everyId(rows, table), ...archives.rowsOf(table).map((row) => Object.values(row)[0])];
          expect(all).toEqual(expect.arrayContaining(everyId(before, table)));
          expect(new Set(all).size).toBe(all.length);
          archived += archives.rowsOf(table).length;
        }
        for (const [name, value] of after) if (figures.has(name)) expect(value).toEqual(close(figures.get(name)));
        while (outcome.ok && outcome.rows > 0) {
          const undone = undoArchivePart(workbook, archives);
          expect(undone).toMatchObject({ ok: true });
          if (undone.ok && undone.left === 0) break;
        }
        expect(rows).toEqual(before);
      }),
      { numRuns: 150 },
    );
    expect(archived).toBeGreaterThan(100);
  });
});
