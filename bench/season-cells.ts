// A season of any size as input cells: orders, twice as many shipments, four times as many moves, as many expenses, half as many items.
import { toDayNumber } from '../src/schema/dates';
import type { Table } from '../src/schema/table';
import { tables } from '../src/tabs';
import { settingDefaults } from '../src/tabs/all-settings';
import type { InputCells } from '../test/support/formulas';

export const TODAY = '2026-11-22';
const day = toDayNumber(TODAY);
type Line = { readonly [key: string]: string | number };

const id = (prefix: string, number: number) => `${prefix}-${String(number + 1).padStart(4, '0')}`;
const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

const order = (index: number): Line => ({
  orderId: id('ORD', index),
  customer: pick(['Maison Roux', 'Atelier Brun', 'Norte'], index),
  factory: pick(['Textiles del Norte', 'Hilados Sur'], index),
  season: 'SS27',
  style: `Style ${index % 400}`,
  colour: pick(['Ecru', 'Ink', 'Clay'], index),
  quantity: 400 + (index % 7) * 50,
  unitPrice: 14.5,
  currency: pick(['EUR', 'USD'], index),
  shipBy: day + (index % 90) - 10,
  cancelDate: day + (index % 90) + 5,
  originalExFactory: day + (index % 60) - 20,
  revisedExFactory: index % 5 === 0 ? day + (index % 60) - 10 : '',
  stage: pick(['In production', 'Confirmed', 'Closed'], index),
  owner: 'ana@studio.example',
  notes: `Note ${index}`,
});

const shipment =
  (items: number) =>
  (index: number): Line => ({
    shipmentId: id('SHP', index),
    direction: pick(['Outbound', 'Inbound', 'Outbound', 'Sample'], index),
    order: id('ORD', index >> 1),
    sku: id('SKU', index % items),
    quantity: 150,
    carrier: pick(['DHL', 'UPS', 'FedEx'], index),
    trackingNumber: `1Z${index}`,
    etd: day + (index % 40) - 20,
    shippedOn: index % 3 === 0 ? '' : day - 3,
    eta: day + (index % 40) - 10,
    deliveredOn: index % 4 === 0 ? day - 1 : '',
    owner: 'ana@studio.example',
  });

const move =
  (items: number, shipments: number) =>
  (index: number): Line => ({
    moveId: id('MOV', index),
    date: day - (index % 90),
    sku: id('SKU', index % items),
    kind: pick(['Receipt', 'Issue', 'Opening'], index),
    quantity: index % 3 === 1 ? -5 : 20,
    unitCost: 4.5,
    shipment: index % 2 === 0 ? id('SHP', index % shipments) : '',
  });

const expense = (index: number): Line => ({
  expenseId: id('EXP', index),
  date: day - (index % 60),
  category: pick(['Freight', 'Sample', 'Fabric', 'Travel'], index),
  vendor: `Vendor ${index % 50}`,
  order: id('ORD', index),
  amount: 85 + index / 100,
  currency: pick(['EUR', 'USD', 'GBP'], index),
  rate: pick([1, 0.92, ''], index),
  dueDate: day + (index % 40) - 20,
  paidOn: index % 3 === 0 ? day - (index % 10) : '',
});

const item = (index: number): Line => ({
  sku: id('SKU', index),
  description: `Item ${index}`,
  kind: 'Finished',
  unit: 'pcs',
  supplier: pick(['Hilados Sur', 'Botones SA'], index),
  dailyDemand: 10,
  demandDeviation: 3,
  leadTime: 30,
  leadTimeDeviation: 4,
  serviceLevel: 0.95,
});

/** The rows of every tab, by the number of orders. */
export function seasonOf(orders: number): { readonly [table: string]: readonly Line[] } {
  const items = Math.max(1, orders / 2);
  const rows = (count: number, line: (index: number) => Line) =>
    Array.from({ length: count }, (_, index) => line(index));
  return {
    Orders: rows(orders, order),
    Shipments: rows(orders * 2, shipment(items)),
    'Stock moves': rows(orders * 4, move(items, orders * 2)),
    Expenses: rows(orders, expense),
    Inventory: rows(items, item),
    Settings: settingDefaults.map(({ setting, item: of, value }) => ({
      setting,
      item: of,
      value: value as string | number,
    })),
  };
}

/** The same as cells in the order of each table's inputs. */
export function cellsOf(season: { readonly [table: string]: readonly Line[] }): InputCells {
  const line = (table: Table, row: Line) => Object.keys(table.inputs).map((key) => row[key] ?? '');
  return Object.fromEntries(
    tables.map((table) => [table.name, (season[table.name] ?? []).map((row) => line(table, row))]),
  );
}
