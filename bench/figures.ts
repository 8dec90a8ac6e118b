// How long the figures of 50,000 rows take: all of them by the evaluator, and by the rules that are written out by hand.
import { openFigures } from '../src/derive/evaluate';
import { type Cell, normaliseKey, readCell } from '../src/schema/cells';
import { toDayNumber } from '../src/schema/dates';
import type { RowOf, Table } from '../src/schema/table';
import { tables } from '../src/tabs';
import { settingDefaults, settingDefaultsOf } from '../src/tabs/all-settings';
import { expenses } from '../src/tabs/expenses/table';
import { inventory } from '../src/tabs/inventory/table';
import { orders } from '../src/tabs/orders/table';
import { settings } from '../src/tabs/settings/table';
import { shipments } from '../src/tabs/shipments/table';
import { stockMoves } from '../src/tabs/stock-moves/table';
import { figuresByHand, readSettings } from './by-hand';
import { machine, report } from './report';

type PlainRow = { readonly [key: string]: Cell };

const TODAY = '2026-11-22';
const day = toDayNumber(TODAY);
const COUNTS = { orders: 10_000, shipments: 20_000, moves: 10_000, expenses: 5_000, items: 5_000 };
const ROUNDS = 9;

const of = (count: number, row: (index: number) => PlainRow) => Array.from({ length: count }, (_, index) => row(index));
const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;
const id = (prefix: string, index: number) => `${prefix}-${String(index + 1).padStart(4, '0')}`;

const season: { readonly [table: string]: readonly PlainRow[] } = {
  Orders: of(COUNTS.orders, (index) => ({
    orderId: id('ORD', index),
    customer: pick(['Maison Roux', 'Galeries Norte', 'Kaufhaus Mitte'], index),
    factory: pick(['Textiles del Norte', 'Lopes & Filhos'], index),
    style: 'Linen shirt',
    quantity: 100 + (index % 40) * 10,
    unitPrice: 14.5,
    originalExFactory: day + (index % 90) - 30,
    revisedExFactory: index % 4 === 0 ? day + (index % 60) - 10 : '',
    actualExFactory: index % 5 === 0 ? day - (index % 20) : '',
    shipBy: day + (index % 100) - 20,
    cancelDate: day + (index % 120) - 10,
    tolerance: index % 3 === 0 ? 0.05 : '',
    stage: pick(['Draft', 'Confirmed', 'In production', 'Ready', 'Closed', 'Cancelled', 'In production'], index),
  })),
  Inventory: of(COUNTS.items, (index) => ({
    sku: id('FAB', index),
    description: 'Linen',
    kind: 'Fabric',
    supplier: 'Lino Mills',
    dailyDemand: index % 3 === 0 ? '' : index % 30,
    demandDeviation: index % 7,
    leadTime: 10 + (index % 20),
    leadTimeDeviation: index % 3,
    serviceLevel: 0.95,
  })),
  'Stock moves': of(COUNTS.moves, (index) => ({
    moveId: id('MOV', index),
    sku: id('FAB', index % COUNTS.items),
    kind: pick(['Opening', 'Receipt', 'Issue', 'Adjustment'], index >> 1),
    quantity: (index % 4 === 2 ? -1 : 1) * (index % 50),
    unitCost: 5.2,
    shipment: index % 2 === 0 ? id('SHP', index) : '',
  })),
  Shipments: of(COUNTS.shipments, (index) => ({
    shipmentId: id('SHP', index),
    direction: pick(['Outbound', 'Inbound', 'Sample'], index),
    order: id('ORD', index >> 1),
    sku: id('FAB', index % COUNTS.items),
    quantity: 50 + (index % 100),
    carrier: pick(['DHL', 'UPS', 'Maersk', 'The van'], index),
    trackingNumber: index % 3 === 0 ? `1Z 999 ${index}` : '',
    etd: day + (index % 40) - 20,
    shippedOn: index % 2 === 0 ? day - (index % 30) : '',
    eta: day + (index % 50) - 20,
    deliveredOn: index % 4 === 0 ? day - (index % 10) : '',
  })),
  Expenses: of(COUNTS.expenses, (index) => ({
    expenseId: id('EXP', index),
    category: pick(['Freight', 'Sample', 'Fabric', 'Travel'], index),
    order: id('ORD', index * 2),
    amount: 85 + index / 100,
    currency: pick(['EUR', 'USD', 'GBP'], index),
    rate: pick([1, 0.92, ''], index),
    dueDate: day + (index % 40) - 20,
    paidOn: index % 3 === 0 ? day - (index % 10) : '',
  })),
  Settings: settingDefaults.map((row) => ({ ...row })),
};

const computed: readonly Table[] = [orders, inventory, stockMoves, shipments, expenses];

/** Every input cell of the rows, as a sheet gives them. */
const filled = new Map(
  [...computed, settings].map((table): [string, readonly { readonly cells: PlainRow }[]] => [
    table.name,
    (season[table.name] ?? []).map((row) => ({
      cells: Object.fromEntries(Object.keys(table.inputs).map((key) => [key, row[key] ?? ''])),
    })),
  ]),
);
const rowsOf = (table: Table) => filled.get(table.name) ?? [];

/** The rows of a table as values. */
function valuesOf<T extends Table>(table: T): readonly RowOf<T>[] {
  const kinds = Object.entries(table.inputs);
  return rowsOf(table).map(
    ({ cells }) =>
      Object.fromEntries(kinds.map(([key, { kind }]) => [key, readCell(kind, cells[key] ?? '')])) as RowOf<T>,
  );
}

/** What the hand-written figures need first, and the evaluator does not. */
const reading = () => ({
  orders: valuesOf(orders),
  inventory: valuesOf(inventory),
  stockMoves: valuesOf(stockMoves),
  shipments: valuesOf(shipments),
  expenses: valuesOf(expenses),
});
const rows = reading();
const set = valuesOf(settings);

const byHand = () => figuresByHand(rows, readSettings(set), TODAY);

function open() {
  return openFigures({
    tables,
    rowsOf,
    defaults: settingDefaultsOf,
    fallback: ({ setting, item }) =>
      settingDefaults.find((row) => normaliseKey(row.setting) === normaliseKey(setting) && row.item === item)?.value ??
      '',
    today: TODAY,
  });
}

/** The columns that are written out by hand: what is measured must be the same work. */
const handed = new Map<Table, readonly string[]>(
  Object.entries(byHand()).flatMap(([name, [line = {}]]) => {
    const table = Object.entries({ orders, inventory, stockMoves, shipments, expenses }).find(([key]) => key === name);
    return table ? [[table[1], Object.keys(line)]] : [];
  }),
);

/** Every cell of the columns that `keysOf` names. */
function byCells(keysOf: (table: Table) => readonly string[]): number {
  const figures = open();
  let seen = 0;
  for (const table of computed) {
    const keys = keysOf(table);
    const { length } = rowsOf(table);
    for (let row = 0; row < length; row += 1)
      for (const key of keys) seen += figures.cell(table, row, key) === null ? 0 : 1;
  }
  return seen;
}

/** Every figure of every row as a value: dates as text. */
function byValues(): number {
  const figures = open();
  let seen = 0;
  for (const table of computed) {
    const keys = Object.keys(table.computed);
    const { length } = rowsOf(table);
    for (let row = 0; row < length; row += 1) {
      const own: { readonly [key: string]: unknown } = figures.of(table, row);
      for (const key of keys) seen += own[key] === undefined ? 0 : 1;
    }
  }
  return seen;
}

/** Every figure by hand is the evaluator's, but for what binary fractions leave. */
function holdEqual(): void {
  const told = byHand();
  const figures = open();
  const plain = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) + 0 : value);
  const same = (table: Table, lines: readonly object[]) => {
    for (const [row, line] of lines.entries()) {
      const own: { readonly [key: string]: unknown } = figures.of(table, row);
      const other = Object.entries(line).find(([key, value]) => plain(own[key]) !== plain(value));
      if (other) throw new Error(`${table.name}, row ${row}, ${other[0]}: ${own[other[0]]} is ${other[1]} by hand.`);
    }
  };
  same(orders, told.orders);
  same(inventory, told.inventory);
  same(stockMoves, told.stockMoves);
  same(shipments, told.shipments);
  same(expenses, told.expenses);
}

/** Of this process alone: whoever else uses the machine counts nothing. */
function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

holdEqual();
const ways = {
  'by hand': () => [reading(), byHand()],
  'by hand, the cells read before': byHand,
  'evaluator, the same columns': () => byCells((table) => handed.get(table) ?? []),
  'evaluator, every column': () => byCells(({ computed: columns }) => Object.keys(columns)),
  'evaluator, every column as values': byValues,
};
const times = new Map<string, number[]>(Object.keys(ways).map((way) => [way, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [way, work] of Object.entries(ways)) times.get(way)?.push(milliseconds(work));
}
const median = (way: string) => [...(times.get(way) ?? [])].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
report(
  'figures',
  'The figures of rows, by the evaluator and by hand',
  Object.keys(ways).map((way) => ({
    way,
    'first, ms': Math.round(times.get(way)?.[0] ?? 0),
    'median, ms': Math.round(median(way)),
    'times by hand': Number((median(way) / median('by hand')).toFixed(2)),
  })),
  [
    `The median of ${ROUNDS} rounds (${machine}). By hand: the rules of ${[...handed.values()].flat().length} columns written as plain code for these tables alone, read from the same cells. The evaluator's other columns carry milestones, payments and Today.`,
  ],
);
