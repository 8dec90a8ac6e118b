// Every computed column of every tab says the same on the sheet and in the evaluator, on any workbook.
import fc from 'fast-check';
import type { Cell } from '../../src/schema/cells';
import { fromDayNumber, toDayNumber } from '../../src/schema/dates';
import type { Table } from '../../src/schema/table';
import { tables } from '../../src/tabs';
import { contacts } from '../../src/tabs/contacts/table';
import { expenses } from '../../src/tabs/expenses/table';
import { inspections } from '../../src/tabs/inspections/table';
import { inventory } from '../../src/tabs/inventory/table';
import { measurements } from '../../src/tabs/measurements/table';
import { milestones } from '../../src/tabs/milestones/table';
import { orders } from '../../src/tabs/orders/table';
import { samples } from '../../src/tabs/samples/table';
import { shipments } from '../../src/tabs/shipments/table';
import { stockMoves } from '../../src/tabs/stock-moves/table';
import { styles } from '../../src/tabs/styles/table';
import { compare } from '../support/figures';
import { evaluate, type InputCells, openFormulaBook, shipped } from '../support/formulas';
import { heightsFor, randomWorkbook } from '../support/random-cells';
import { isWhole, runs, share } from '../support/tiers';

const TODAY = '2026-11-22';
const ROWS = 8;
const now = new Date(`${TODAY}T10:00:00Z`);
const workbook = randomWorkbook(tables, ROWS, toDayNumber(TODAY));
const sheets = openFormulaBook(heightsFor(ROWS), now);
const computing = tables.filter(({ computed }) => Object.keys(computed).length > 0);

const row = (table: Table, filled: { readonly [key: string]: Cell }) =>
  Object.keys(table.inputs).map((key) => filled[key] ?? '');

/** A calendar in which every day is worked, as Selvedge writes it. */
const CALENDAR = Array.from({ length: 60 }, (_, at): readonly Cell[] => {
  const number = toDayNumber(TODAY) - 30 + at;
  const isEnd = at === 0 || at === 59;
  return [1_000_000 + number, at + 2, isEnd ? '' : number, '', at === 0 ? 1 : ''];
});

/** An order that waits for two deposits and whose milestone is late, one that waits for its fabric, one whose factory is late and cannot be reached, and one of a style that its factory has by an old tech pack: chance seldom makes them. */
const day = toDayNumber(TODAY);
const deposit = { category: 'Deposit', order: ' ord-0001', amount: 900, dueDate: day - 3 };
const waiting: InputCells = {
  Orders: [
    ...['ORD-0001', 'ORD-0002'].map((orderId) => row(orders, { orderId, quantity: 5, originalExFactory: day + 4 })),
    row(orders, { orderId: 'ORD-0003', factory: 'Mill', quantity: 5, originalExFactory: day - 4 }),
    row(orders, { orderId: 'ORD-0004', factory: 'Mill', style: 'rib tank', quantity: 9, originalExFactory: day - 4 }),
  ],
  Contacts: [row(contacts, { name: 'mill', kind: 'Factory' })],
  Milestones: [
    { milestone: 'Fabric', daysBefore: 9, doneOn: day - 4 },
    { milestone: 'Cutting', daysBefore: 6, who: 'Factory', after: 'fabric', takes: 3 },
    { milestone: 'Sewing', daysBefore: 2, after: 'Cutting' },
    { milestone: 'Trims', daysBefore: 8, order: 'ORD-0002' },
    { milestone: 'Packing', daysBefore: 2, who: 'Factory', order: 'ORD-0003' },
    { milestone: 'Final inspection', daysBefore: 2, who: 'Inspector', order: 'ORD-0002' },
  ].map((each, at) => row(milestones, { milestoneId: `MS-000${at + 1}`, order: 'ord-0001', ...each })),
  Styles: [row(styles, { style: 'Rib tank', stage: 'Fit', techPackVersion: 'v5', factoryHas: 'v4' })],
  Samples: [
    row(samples, { sampleId: 'SMP-0001', style: ' RIB TANK', type: 'PP', verdict: 'Approved', commentedOn: day - 3 }),
  ],
  Measurements: [{ measured: 51.2 }, { measured: 48.6, sample: ' smp-0001' }].map((each, at) =>
    row(measurements, {
      pointId: `POM-000${at + 1}`,
      style: 'Rib tank',
      point: 'Chest',
      spec: 50,
      minus: -1,
      unit: 'CM',
      ...each,
    }),
  ),
  'Working days': CALENDAR,
  Inspections: [
    { order: 'ORD-0001', type: 'Final', doneOn: day - 2, lot: 90, criticalFound: 0, majorFound: 2, minorFound: 0 },
    { order: 'ord-0002', type: 'final' },
  ].map((each, at) => row(inspections, { inspectionId: `INS-000${at + 1}`, ...each })),
  Inventory: [row(inventory, { sku: 'FAB-12', kind: 'fabric' })],
  Shipments: [
    row(shipments, { shipmentId: 'SHP-0001', direction: 'Inbound', order: 'ORD-0002', sku: 'fab-12', eta: day - 4 }),
    row(shipments, { shipmentId: 'SHP-0002', direction: 'Outbound', order: 'ORD-0002', quantity: 5, etd: day + 4 }),
    row(shipments, {
      shipmentId: 'SHP-0003',
      direction: 'Outbound',
      order: 'ORD-0003',
      quantity: 5,
      shippedOn: day - 4,
    }),
  ],
  Expenses: [
    row(expenses, { expenseId: 'EXP-0001', ...deposit }),
    row(expenses, { expenseId: 'EXP-0002', ...deposit, dueDate: day - 12 }),
    row(expenses, { expenseId: 'EXP-0003', ...deposit, dueDate: day - 30, paidOn: day }),
    ...[
      { order: 'ORD-0003', dueFrom: 'Shipped', offset: 'eom+1m' },
      { order: 'ORD-0002', dueFrom: 'Delivered', offset: '-2wd', holdUntil: 'Inspection passed' },
      { order: 'ORD-0001', dueFrom: 'Inspection', offset: '30' },
    ].map((each, at) => row(expenses, { expenseId: `EXP-001${at}`, category: 'Balance', amount: 9, ...each })),
  ],
};

const others = tables.flatMap(({ name }) => (name === 'Settings' ? [] : [name]));

describe('The sheet and the evaluator', () => {
  it('agree on an empty workbook', () => {
    expect(compare(sheets, {}, TODAY)).toEqual({ differences: [], rows: {}, held: {} });
  });

  it('agree on any workbook, in every computed column: blank rows, text for numbers, doubled ids, other alphabets', () => {
    const rows = new Map<string, number>();
    const held = new Set<string>();
    fc.assert(
      fc.property(workbook, (cells) => {
        const comparison = compare(sheets, cells, TODAY);
        expect(comparison.differences).toEqual([]);
        for (const [table, count] of Object.entries(comparison.rows)) rows.set(table, (rows.get(table) ?? 0) + count);
        for (const column of Object.keys(comparison.held)) held.add(column);
      }),
      runs(60),
    );
    const { differences, held: also } = compare(sheets, waiting, TODAY);
    expect(differences).toEqual([]);
    for (const column of Object.keys(also)) held.add(column);
    expect(computing.filter(({ name }) => (rows.get(name) ?? 0) === 0).map(({ name }) => name)).toEqual([]);
    const columns = computing.flatMap(({ name, computed }) => Object.keys(computed).map((key) => `${name} › ${key}`));
    // A few workbooks hold no figure in some columns.
    expect(isWhole ? columns.filter((column) => !held.has(column)) : []).toEqual([]);
  });

  it.each(share(others, 1, 'figures'))('agree on a workbook without the tab %s', (name) => {
    const declared = { ...shipped, absent: [name] };
    const fewer = openFormulaBook(heightsFor(ROWS), now, declared);
    const agree = (cells: InputCells) => expect(compare(fewer, cells, TODAY, declared).differences).toEqual([]);
    fc.assert(fc.property(workbook, agree), { numRuns: 3 });
  });

  it('agree what an order waits for: the deposit that is longest overdue, else material', () => {
    expect(compare(sheets, waiting, TODAY).differences).toEqual([]);
    const { figures } = evaluate(waiting, TODAY);
    expect(figures.of(orders, 0).waitsFor).toBe('Deposit 100012 EXP-0002');
    expect(figures.of(orders, 1).waitsFor).toBe('Material 100004 SHP-0001');
  });

  it('agree that a row without a word is none, and a total no row, whatever blanks stand around', () => {
    const blanks = ['', ' ', '\u00a0', ' \u00a0 ', '\u2003'];
    const every = blanks.flatMap((blank) => [blank, `${blank}Total${blank}`, `Grand${blank}total`]);
    const words = share(every, 5, 'blanks');
    const cells = (word: string) => ({
      Orders: [row(orders, { style: word, quantity: 5 })],
      Inspections: [row(inspections, { order: word, lot: 90, owner: 'Ana' })],
      Expenses: [row(expenses, { vendor: word, amount: 9 })],
    });
    for (const word of words) expect([word, compare(sheets, cells(word), TODAY).differences]).toEqual([word, []]);
    const shown = (word: string) => {
      sheets.fill(cells(word));
      return [orders, inspections, expenses].map((table) => sheets.computed(table)[0]?.status ?? null);
    };
    expect(shown('\u00a0')).toEqual([null, null, null]);
    expect(shown('Total\u00a0')).toEqual([null, null, null]);
    expect(shown('Totally')).toEqual(['No ID', 'No ID', 'No ID']);
  });

  it('agree that metres which cancel out are none left, neither a hair more nor a hair less', () => {
    const move = (sku: string, quantity: number, index: number) =>
      row(stockMoves, { moveId: `MOV-${index}`, sku, kind: quantity > 0 ? 'Receipt' : 'Issue', quantity });
    const promise = (quantity: number, index: number) =>
      row(shipments, { shipmentId: `SHP-${index}`, direction: 'Outbound', sku: 'RIB-2', quantity });
    const cells = {
      Inventory: [row(inventory, { sku: 'FAB-12' }), row(inventory, { sku: 'RIB-2' })],
      'Stock moves': [0.1, 0.2, -0.3]
        .map((metres, index) => move('FAB-12', metres, index))
        .concat([move('RIB-2', 0.3, 9)]),
      Shipments: [0.1, 0.2].map(promise),
    };
    expect(compare(sheets, cells, TODAY).differences).toEqual([]);
    const { figures } = evaluate(cells, TODAY);
    expect(figures.of(inventory, 0)).toMatchObject({ onHand: 0, status: 'Out' });
    expect(figures.of(inventory, 1)).toMatchObject({ onHand: 0.3, available: 0, status: 'OK' });
  });

  it('read a day number as the day the property counts from', () => {
    expect(fromDayNumber(toDayNumber(TODAY))).toBe(TODAY);
  });
});
