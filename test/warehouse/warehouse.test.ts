// What BigQuery is told of several spreadsheets, and that its queries say what each desk's own weekly summary says.

import { openBook } from '../../src/app/book';
import type { Title } from '../../src/domain/attention';
import type { Book } from '../../src/domain/book';
import type { Measure } from '../../src/domain/week';
import type { Cell } from '../../src/schema/cells';
import { tabNamed, tabs } from '../../src/tabs';
import { CORE } from '../../src/tabs/desks';
import { warehouseFiles } from '../../src/warehouse';
import { type SqlTable, sqlTables } from '../../src/warehouse/columns';
import { type AddOn, openSetUp, TODAY } from '../support/add-on';
import { type Engine, openEngine } from '../support/duckdb';
import { type PlainRow, plainWorkbook } from '../support/plain-workbook';

const URL = 'https://docs.google.com/spreadsheets/d/1a-B_c';
const DESKS = [
  { name: 'Spring desk', url: URL },
  { name: 'Madrid', url: `${URL}2` },
];
const options = { dataset: 'selvedge', desks: DESKS, mark: '.', with: [] } as const;
/** Four weeks: in one alone nothing of the sample season is due. */
const [from, to] = ['2026-10-26', '2026-11-22'];

/** What each cell of a tab shows, its header first: what BigQuery reads of a sheet. */
function shownIn({ book, sheetId }: AddOn, { titles, columns }: SqlTable): readonly (readonly string[])[] {
  const id = sheetId(titles.en);
  const rows = book.extent(id)?.rows ?? 1;
  return book.read(id, { row: 0, col: 0, rows, cols: columns.length }).map((row) => row.map(({ display }) => display));
}

/** The same workbook as the evaluator reads it. */
function bookOf(addOn: AddOn): Book {
  const rows = tabs
    .filter(({ desk }) => desk === CORE)
    .map(({ table }): [string, readonly PlainRow[]] => [
      table.name,
      addOn.rows(table.name).map((row) =>
        Object.fromEntries(
          Object.entries(table.inputs).map(([key, { label }]): [string, Cell] => {
            const value = row[label]?.value ?? '';
            return [key, typeof value === 'object' ? '' : value];
          }),
        ),
      ),
    ]);
  return openBook(plainWorkbook(TODAY, Object.fromEntries(rows)));
}

const weekOf = (book: Book, table: string): readonly Measure[] => tabNamed(table).week?.(book, from, to) ?? [];

/** Two desks: a season as the sample has it, and one whose orders fared worse, in another currency. */
function makeDesks(): readonly [AddOn, AddOn] {
  const [spring, madrid] = [openSetUp(), openSetUp()];
  spring.menu('addSampleSeason');
  const orders = [
    ['ORD-0001', '2026-11-17', 100, '', 'Confirmed'],
    ['ORD-0002', '2026-11-18', 200, 0.05, 'In production'],
    ['ORD-0003', '2026-11-22', 1_300, '', 'Closed'],
    ['ORD-0004', '2026-11-18', 50, '', 'Draft'],
    ['ORD-0005', '2026-11-23', 60, '', 'Confirmed'],
  ] as const;
  const day = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;
  const column = (tab: string, label: string, values: readonly (string | number)[]) =>
    madrid.put(
      tab,
      2,
      label,
      values.map((value) => [value]),
    );
  column(
    'Orders',
    'Order ID',
    orders.map(([id]) => id),
  );
  column(
    'Orders',
    'Style',
    orders.map(() => 'Abrigo'),
  );
  column(
    'Orders',
    'Factory',
    orders.map(() => 'Textiles del Norte'),
  );
  column(
    'Orders',
    'Original ex-factory',
    orders.map(([, due]) => day(due)),
  );
  column(
    'Orders',
    'Quantity',
    orders.map(([, , quantity]) => quantity),
  );
  column(
    'Orders',
    'Tolerance',
    orders.map(([, , , tolerance]) => tolerance),
  );
  column(
    'Orders',
    'Stage',
    orders.map(([, , , , stage]) => stage),
  );
  const goods = [
    ['ord-0001', 97, '2026-11-17'],
    ['ORD-0002 ', 150, '2026-11-18'],
    ['ORD-0002', 45, '2026-11-20'],
    ['ORD-0003', 1_300, '2026-11-24'],
  ] as const;
  column(
    'Shipments',
    'Shipment ID',
    goods.map((_, index) => `SHP-000${index + 1}`),
  );
  column(
    'Shipments',
    'Direction',
    goods.map(() => 'Outbound'),
  );
  column(
    'Shipments',
    'Order',
    goods.map(([order]) => order),
  );
  column(
    'Shipments',
    'Quantity',
    goods.map(([, quantity]) => quantity),
  );
  column(
    'Shipments',
    'Shipped on',
    goods.map(([, , left]) => day(left)),
  );
  // The same ID once more: on the sheet it counts for nothing, and so it must not here.
  madrid.put('Shipments', 6, 'Shipment ID', [['SHP-0001']]);
  madrid.put('Shipments', 6, 'Quantity', [[5]]);
  const costs = [
    ['Freight', 1_234.56, 'EUR', ''],
    ['Freight', 100, 'USD', 0.9213],
    ['Sample', -40, 'EUR', ''],
    ['Duty', 10, 'USD', ''],
  ] as const;
  column(
    'Expenses',
    'Expense ID',
    costs.map((_, index) => `EXP-000${index + 1}`),
  );
  column(
    'Expenses',
    'Date',
    costs.map(() => day('2026-11-02')),
  );
  column(
    'Expenses',
    'Category',
    costs.map(([category]) => category),
  );
  column(
    'Expenses',
    'Amount',
    costs.map(([, amount]) => amount),
  );
  column(
    'Expenses',
    'Currency',
    costs.map(([, , currency]) => currency),
  );
  column(
    'Expenses',
    'Rate',
    costs.map(([, , , rate]) => rate),
  );
  const settings = madrid.rows('Settings');
  const budget = settings.findIndex((row) => row.Setting?.value === 'Budget' && row.Item?.value === 'Freight');
  madrid.put('Settings', budget + 2, 'Value', [[1_000]]);
  return [spring, madrid];
}

/** What a person called the category of an expense. */
const categoryOf = (title: Title) => (typeof title === 'object' && 'category' in title ? title.category : title);

describe('The queries for BigQuery, over two desks', () => {
  const tables = sqlTables([]);
  const files = warehouseFiles(options);
  let desks: readonly AddOn[];
  let engine: Engine;
  beforeAll(async () => {
    desks = makeDesks();
    engine = await openEngine({ from, to });
    for (const [index, desk] of desks.entries()) {
      for (const table of tables) {
        const columns = table.columns.map(({ name }) => name);
        const [header = [], ...rows] = shownIn(desk, table);
        await engine.table(`${table.name}_${index + 1}`, columns, rows);
        await engine.table(`${table.name}_${index + 1}_header`, columns, [header]);
      }
    }
    await engine.run(files['3-views.sql'] ?? '');
  });
  afterAll(() => engine.close());

  it('find that every column stands where it was laid', async () => {
    expect(await engine.ask(files['4-check.sql'] ?? '')).toEqual([]);
  });

  it('say how the orders of the week fared, as each desk’s summary says it', async () => {
    const said = await engine.ask(files['week-orders.sql'] ?? '');
    for (const [index, desk] of desks.entries()) {
      const expected = Object.fromEntries(
        weekOf(bookOf(desk), 'Orders').flatMap((measure) =>
          measure.of === 'count'
            ? [[measure.name, measure.value]]
            : measure.of === 'share'
              ? [[measure.name, measure.share]]
              : [],
        ),
      );
      const line = said.find((row) => row.desk === DESKS[index]?.name);
      expect(expected.ordersDue).toBeGreaterThan(0);
      expect({
        ordersDue: Number(line?.orders_due),
        ordersShipped: Number(line?.orders_shipped),
        onTimeInFull: line?.on_time_in_full,
        fillRate: line?.fill_rate,
      }).toEqual({
        ...expected,
        onTimeInFull: expect.closeTo(Number(expected.onTimeInFull), 9),
        fillRate: expect.closeTo(Number(expected.fillRate), 9),
      });
    }
    // Three orders of Madrid are due: 97 and 150 of 100 and 200 pieces left in time, none of 1,300.
    expect(said.find((row) => row.desk === 'Madrid')).toMatchObject({ orders_due: '3', orders_shipped: '2' });
  });

  it('say over all desks what their pieces come to, not an average of averages', async () => {
    const said = await engine.ask(files['week-orders.sql'] ?? '');
    const all = said.find((row) => row.desk === null);
    const sum = (name: string) =>
      said.reduce((total, row) => (row.desk === null ? total : total + Number(row[name])), 0);
    expect(Number(all?.orders_due)).toBe(sum('orders_due'));
    expect(Number(all?.orders_shipped)).toBe(sum('orders_shipped'));
  });

  it('say what each category cost beside its budget, to the cent', async () => {
    const said = await engine.ask(files['week-expenses.sql'] ?? '');
    for (const [index, desk] of desks.entries()) {
      const expected = weekOf(bookOf(desk), 'Expenses').flatMap((measure) =>
        measure.of === 'spend' ? [[categoryOf(measure.title), measure.spent, measure.budget ?? null]] : [],
      );
      const lines = said.filter((row) => row.desk === DESKS[index]?.name);
      expect(lines.map(({ category, spent, budget }) => [category, spent, budget]).sort()).toEqual(expected.sort());
    }
    expect(said).toContainEqual({ desk: 'Madrid', currency: 'EUR', category: 'Freight', spent: 1326.69, budget: 1000 });
  });

  it('find a column that was moved, before its values are read as another’s', async () => {
    const [table] = tables;
    if (!table || !desks[1]) throw new Error('There is no desk to look at.');
    const columns = table.columns.map(({ name }) => name);
    const [header = []] = shownIn(desks[1], table);
    await engine.table(`${table.name}_2_header`, columns, [[header[1] ?? '', header[0] ?? '', ...header.slice(2)]]);
    expect(await engine.ask(files['4-check.sql'] ?? '')).toEqual([
      { desk: 'Madrid', tab: 'Orders', place: 'A', expected: 'Order ID', found: 'Status' },
      { desk: 'Madrid', tab: 'Orders', place: 'B', expected: 'Status', found: 'Order ID' },
    ]);
  });
});

describe('The definitions for BigQuery', () => {
  it('name each tab of each spreadsheet, in the form that bq mk takes', () => {
    const files = warehouseFiles(options);
    expect(JSON.parse(files['definitions/stock_moves_2.json'] ?? '')).toMatchObject({
      sourceFormat: 'GOOGLE_SHEETS',
      sourceUris: [`${URL}2`],
      googleSheetsOptions: { range: "'Stock moves'!A:L", skipLeadingRows: 1 },
      schema: { fields: expect.arrayContaining([{ name: 'order_', type: 'STRING', description: 'Order' }]) },
    });
    expect(files['2-tables.sql']).toContain("  format = 'GOOGLE_SHEETS',\n");
  });

  it('read what the sheet shows by the kind of each column', () => {
    const files = warehouseFiles(options);
    expect(files['3-views.sql']).toContain('selvedge.as_day(original_ex_factory) AS original_ex_factory');
    expect(files['3-views.sql']).toContain('selvedge.as_number(quantity) AS quantity');
  });

  it('read a workbook that is called in Spanish by its own names, beside one in English', () => {
    const spanish = DESKS.map((desk, index) => (index === 1 ? { ...desk, language: 'es' as const } : desk));
    const files = warehouseFiles({ ...options, desks: spanish });
    const rangeOf = (name: string) =>
      JSON.parse(files[`definitions/${name}.json`] ?? '{}').googleSheetsOptions.range as string;
    expect([rangeOf('orders_1'), rangeOf('orders_2')]).toEqual([
      expect.stringMatching(/^'Orders'!/),
      expect.stringMatching(/^'Pedidos'!/),
    ]);
    expect(files['4-check.sql']).toContain("WHERE order_id IS DISTINCT FROM 'Order ID'");
    expect(files['4-check.sql']).toContain("WHERE order_id IS DISTINCT FROM 'ID de pedido'");
    // The views read columns by the names of the declarations, whatever the sheet calls them.
    expect(files['3-views.sql']).toBe(warehouseFiles(options)['3-views.sql']);
  });

  it('bring the tabs of a desk that is on', () => {
    expect(warehouseFiles(options)).not.toHaveProperty(['definitions/samples_1.json']);
    expect(warehouseFiles({ ...options, with: ['Development'] })).toHaveProperty(['definitions/samples_1.json']);
  });

  it.each([
    [{ dataset: 'x; DROP TABLE y' }, 'is no name of a dataset'],
    [{ desks: [] }, 'Name at least one spreadsheet'],
    [{ desks: [{ name: "O'Neill", url: URL }] }, 'takes letters'],
    [{ desks: [{ name: 'Spring', url: 'https://example.com/x' }] }, 'is no address of a Google spreadsheet'],
    [{ desks: [DESKS[0], DESKS[0]].flatMap((desk) => desk ?? []) }, 'Two desks are called'],
    [{ with: ['Nothing'] }, 'There is no desk called'],
  ])('refuse %j with the reason', (wrong, why) => {
    expect(() => warehouseFiles({ ...options, ...wrong })).toThrow(why);
  });
});
