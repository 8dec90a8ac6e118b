// The formulas on the sheet and the rules in the domain are one and the same, on any workbook.
import fc from 'fast-check';
import { readSettings } from '../../src/domain/settings';
import { workbookFigures } from '../../src/domain/workbook';
import { type Cell, readCell } from '../../src/schema/cells';
import { fromDayNumber, toDayNumber } from '../../src/schema/dates';
import { isNumeric, type Kind } from '../../src/schema/kinds';
import type { InputColumns, RowOf, Table } from '../../src/schema/table';
import { expenses } from '../../src/tables/expenses';
import { inventory } from '../../src/tables/inventory';
import { orders } from '../../src/tables/orders';
import { settingDefaults, settings } from '../../src/tables/settings';
import { shipments } from '../../src/tables/shipments';
import { stockMoves } from '../../src/tables/stock-moves';
import type { Scalar } from '../../workbench/engine/book';
import { type InputCells, openFormulaBook } from '../support/formulas';

const TODAY = '2026-11-22';
const ROWS = 8;
const day = toDayNumber(TODAY);

/** Ids as people really write them: other cases, spaces, numbers, other alphabets, wildcards. */
const IDS: { readonly [table: string]: readonly Cell[] } = {
  Orders: ['ORD-0001', 'ord-0001', 'ORD-0002', ' ORD-0003', 'Ñandú-7', 7, '7', '*', '='],
  Inventory: ['LS-ECR-M', 'ls-ecr-m', 'FAB-12', 'Ærø', 12, '?', "O'Neill"],
  Shipments: ['SHP-0001', 'SHP-0002', 'shp-0002', 'SHP-0003'],
  'Stock moves': ['MOV-0001', 'MOV-0002', 'MOV-0003', 'MOV-0004'],
  Expenses: ['EXP-0001', 'EXP-0002', 'EXP-0003'],
};

const blank = fc.constant<Cell>('');
const oddity = fc.constantFrom<Cell>('n/a', 'tbc', '?', true);

function cellOf(table: Table, key: string, kind: Kind): fc.Arbitrary<Cell> {
  const ids = fc.constantFrom<Cell>(...(IDS[kind.type === 'reference' ? kind.table : table.name] ?? ['x']));
  const usual: { readonly [T in Kind['type']]?: fc.Arbitrary<Cell> } = {
    id: ids,
    key: ids,
    reference: ids,
    date: fc.oneof(
      fc.integer({ min: day - 40, max: day + 40 }),
      fc.constantFrom<Cell>(day, day - 1, day + 7, day + 8, day + 0.5),
    ),
    whole: fc.integer({ min: -3, max: 500 }),
    number: fc.oneof(fc.integer({ min: -50, max: 400 }), fc.constantFrom<Cell>(0, 0.5, 12.25, 0.1, -0.3)),
    money: fc.constantFrom<Cell>(0, 0.1, 9.99, 14.5, 2400, -0.1, 0.005),
    percent: fc.constantFrom<Cell>(0, 0.03, 0.1, 0.5, 0.95, 1),
    choice: fc.constantFrom<Cell>(
      ...(kind.type === 'choice' ? [...kind.options, kind.options[0]?.toLowerCase() ?? ''] : ['x']),
    ),
    currency: fc.constantFrom<Cell>('EUR', 'eur', 'USD'),
  };
  const text =
    key === 'carrier'
      ? fc.constantFrom<Cell>('DHL', 'dhl', 'Nobody', 'ups', 'Royal Mail', 'CTT', 'MSC', 'Maersk')
      : fc.constantFrom<Cell>('Maison Roux', 'Norte', '1 2 3', 'ü/&');
  return fc.oneof(
    { weight: 6, arbitrary: usual[kind.type] ?? text },
    { weight: 3, arbitrary: blank },
    { weight: 1, arbitrary: oddity },
  );
}

const rowOf = (table: Table) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(...Object.entries(table.inputs).map(([key, { kind }]) => cellOf(table, key, kind))),
    },
    { weight: 1, arbitrary: fc.constant(Object.keys(table.inputs).map(() => '' as Cell)) },
  );

const settingRows = fc
  .record({
    currency: fc.constantFrom<Cell>('EUR', 'USD', 'jpy', 'KWD', ''),
    tolerance: fc.constantFrom<Cell>(0.03, 0, 'some', ''),
    lead: fc.constantFrom<Cell>(7, 0, ''),
    budget: fc.constantFrom<Cell>(1000, 'none', ''),
  })
  .map(({ currency, tolerance, lead, budget }): readonly (readonly Cell[])[] => [
    ['Base currency', '', currency, ''],
    ['default tolerance', '', tolerance, ''],
    ['Lead days', 'Orders', lead, ''],
    ['Budget', 'Freight', budget, ''],
    ['Budget', 'freight', 5, ''],
    ['Carrier link', 'DHL', 'https://dhl.example/{number}?n={number}', ''],
    ['Carrier link', 'Maersk', '', ''],
  ]);

const workbook: fc.Arbitrary<InputCells> = fc.record({
  Orders: fc.array(rowOf(orders), { maxLength: ROWS }),
  Inventory: fc.array(rowOf(inventory), { maxLength: ROWS }),
  'Stock moves': fc.array(rowOf(stockMoves), { maxLength: ROWS }),
  Shipments: fc.array(rowOf(shipments), { maxLength: ROWS }),
  Expenses: fc.array(rowOf(expenses), { maxLength: ROWS }),
  Settings: settingRows,
});

function rowsOf<I extends InputColumns>(table: Table<I>, cells: InputCells): readonly RowOf<Table<I>>[] {
  return (cells[table.name] ?? []).map((row) => {
    const entries = Object.entries(table.inputs).map(([key, { kind }], index) => [
      key,
      readCell(kind, row[index] ?? ''),
    ]);
    return Object.fromEntries(entries) as RowOf<Table<I>>;
  });
}

/** What the sheet should show for a figure of the domain. */
function shown(kind: Kind, value: unknown): Scalar {
  if (value === undefined) return null;
  return kind.type === 'date' ? toDayNumber(String(value)) : (value as Scalar);
}

function compare(
  table: Table,
  sheet: readonly { readonly [key: string]: Scalar }[],
  domain: readonly (object | undefined)[],
  cells: InputCells,
) {
  expect([table.name, domain.length]).toEqual([table.name, cells[table.name]?.length ?? 0]);
  domain.forEach((figures, row) => {
    for (const [key, { kind, label }] of Object.entries(table.computed)) {
      const input = cells[table.name]?.[row] ?? [];
      const filled = input.some((cell) => cell !== '');
      const identified = input[0] !== '';
      const expected =
        key === table.status?.column && filled && !identified
          ? 'No ID'
          : identified
            ? shown(kind, (figures as Record<string, unknown> | undefined)?.[key])
            : null;
      const cell = sheet[row]?.[key] ?? null;
      // A text column may hold TRUE or a number: what counts is what is shown.
      const seen = cell === null || isNumeric(kind) ? cell : String(cell).replace(/^true$/, 'TRUE');
      const told = `${table.name} row ${row + 2}, ${label}`;
      if (typeof expected === 'number' && typeof seen === 'number') {
        expect({
          told,
          // Said so that a figure that is no number differs, too.
          differ: Math.abs(seen - expected) <= 1e-6 * Math.max(1, Math.abs(expected)) ? false : [seen, expected],
        }).toEqual({
          told,
          differ: false,
        });
      } else expect({ told, value: seen === '' ? null : seen }).toEqual({ told, value: expected });
    }
  });
}

const sheets = openFormulaBook(ROWS, new Date(`${TODAY}T10:00:00Z`));

function check(cells: InputCells): void {
  sheets.fill(cells);
  const rows = {
    orders: rowsOf(orders, cells),
    inventory: rowsOf(inventory, cells),
    stockMoves: rowsOf(stockMoves, cells),
    shipments: rowsOf(shipments, cells),
    expenses: rowsOf(expenses, cells),
  };
  const figures = workbookFigures(rows, readSettings(rowsOf(settings, cells), settingDefaults), TODAY);
  compare(orders, sheets.computed(orders), figures.orders, cells);
  compare(inventory, sheets.computed(inventory), figures.inventory, cells);
  compare(shipments, sheets.computed(shipments), figures.shipments, cells);
  compare(expenses, sheets.computed(expenses), figures.expenses, cells);
  const values = rows.stockMoves.map(({ quantity, unitCost }) => ({ value: (quantity ?? 0) * (unitCost ?? 0) }));
  compare(stockMoves, sheets.computed(stockMoves), values, cells);
}

describe('The sheet and the rules', () => {
  it('agree on an empty workbook', () => {
    check({});
    expect(sheets.computed(orders).every((row) => Object.values(row).every((value) => value === null))).toBe(true);
  });

  it('agree on any workbook: blank rows, text for numbers, doubled ids, other alphabets', () => {
    fc.assert(fc.property(workbook, check), { numRuns: 120 });
  });

  it('agree that metres which cancel out are none left, neither a hair more nor a hair less', () => {
    const row = (table: Table, filled: { readonly [key: string]: Cell }) =>
      Object.keys(table.inputs).map((key) => filled[key] ?? '');
    const move = (sku: string, quantity: number, index: number) =>
      row(stockMoves, { moveId: `MOV-${index}`, sku, kind: quantity > 0 ? 'Receipt' : 'Issue', quantity });
    const promise = (quantity: number, index: number) =>
      row(shipments, { shipmentId: `SHP-${index}`, direction: 'Outbound', sku: 'RIB-2', quantity });
    check({
      Inventory: [row(inventory, { sku: 'FAB-12' }), row(inventory, { sku: 'RIB-2' })],
      'Stock moves': [0.1, 0.2, -0.3]
        .map((metres, index) => move('FAB-12', metres, index))
        .concat([move('RIB-2', 0.3, 9)]),
      Shipments: [0.1, 0.2].map(promise),
    });
    expect(sheets.computed(inventory).slice(0, 2)).toMatchObject([
      { onHand: 0, status: 'Out' },
      { onHand: 0.3, available: 0, status: 'OK' },
    ]);
  });

  it('reads a day number as the day the property counts from', () => {
    expect(fromDayNumber(day)).toBe(TODAY);
  });
});
