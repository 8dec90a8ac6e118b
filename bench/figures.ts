// How long the figures of 50,000 rows take: all of them by the evaluator, and by the rules that are written out by hand.
import { openRows } from '../src/app/read-workbook';
import { openFigures } from '../src/derive/evaluate';
import { readSettings } from '../src/domain/settings';
import { type WorkbookRows, workbookFigures } from '../src/domain/workbook';
import { normaliseKey } from '../src/schema/cells';
import { toDayNumber } from '../src/schema/dates';
import type { Table } from '../src/schema/table';
import { tables } from '../src/tabs';
import { settingDefaults, settingDefaultsOf, settings } from '../src/tabs/all-settings';
import { expenses } from '../src/tabs/expenses/table';
import { inventory } from '../src/tabs/inventory/table';
import { orders } from '../src/tabs/orders/table';
import { shipments } from '../src/tabs/shipments/table';
import { stockMoves } from '../src/tabs/stock-moves/table';
import { type PlainRow, plainDesk } from '../test/support/plain-desk';

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

/** Rows of values for the hand-written figures, and of cells for the evaluator: both are read before they are timed. */
const rowsOf = openRows(plainDesk(TODAY, season));
const valuesOf = {
  orders: rowsOf(orders).map(({ row }) => row),
  inventory: rowsOf(inventory).map(({ row }) => row),
  stockMoves: rowsOf(stockMoves).map(({ row }) => row),
  shipments: rowsOf(shipments).map(({ row }) => row),
  expenses: rowsOf(expenses).map(({ row }) => row),
} satisfies WorkbookRows;
const set = rowsOf(settings).map(({ row }) => row);
const computed = [orders, inventory, stockMoves, shipments, expenses] as const;

/** What both need first. */
function reading(): number {
  const read = openRows(plainDesk(TODAY, season));
  return [...computed, settings].reduce((count, table: Table) => count + read(table).length, 0);
}

function byHand(): number {
  const figures = workbookFigures(valuesOf, readSettings(set, settingDefaults), TODAY);
  return figures.orders.length + figures.inventory.length + figures.shipments.length + figures.expenses.length;
}

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

/** Every cell of every computed column. */
function byCells(): number {
  const figures = open();
  let seen = 0;
  for (const table of computed as readonly Table[]) {
    const keys = Object.keys(table.computed);
    const { length } = rowsOf(table);
    for (let row = 0; row < length; row += 1)
      for (const key of keys) seen += figures.cell(table, key, row) === null ? 0 : 1;
  }
  return seen;
}

/** Every figure of every row as a value: dates as text. */
function byValues(): number {
  const figures = open();
  let seen = 0;
  for (const table of computed as readonly Table[]) {
    const keys = Object.keys(table.computed);
    const { length } = rowsOf(table);
    for (let row = 0; row < length; row += 1) {
      const own = figures.of(table, row);
      for (const key of keys) seen += own[key] === undefined ? 0 : 1;
    }
  }
  return seen;
}

/** Of this process alone: whoever else uses the machine counts nothing. */
function milliseconds(work: () => number): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const ways = {
  'by hand': byHand,
  'evaluator, cells': byCells,
  'evaluator, values': byValues,
  'reading the rows': reading,
};
const times = new Map<string, number[]>(Object.keys(ways).map((way) => [way, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [way, work] of Object.entries(ways)) times.get(way)?.push(milliseconds(work));
}
const median = (way: string) => [...(times.get(way) ?? [])].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
const first = (way: string) => times.get(way)?.[0] ?? 0;
const read = median('reading the rows');
console.table(
  Object.keys(ways).map((way) => ({
    way,
    'first, ms': Math.round(first(way)),
    'median, ms': Math.round(median(way)),
    'times by hand': Number((median(way) / median('by hand')).toFixed(2)),
    'with reading': Number(((read + median(way)) / (read + median('by hand'))).toFixed(2)),
  })),
);
