// A real export, not written for Selvedge (see test/fixtures/README.md): what it makes of it, tab by tab.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { ImportCheck, ImportOutcome, ImportView } from '../../src/app/api';
import { openSetUp } from '../support/add-on';
import { NOTHING_MORE } from '../support/files';

const { data } = Papa.parse<string[]>(readFileSync('test/fixtures/supply-chain-shipments.csv', 'utf8').trim());
const [header = [], ...rows] = data;

function recognised(table: string): Readonly<Record<string, string | undefined>> {
  const view = openSetUp().call('openImport', table, data) as ImportView;
  return Object.fromEntries(Object.entries(view.found).map(([key, column]) => [key, header[column]]));
}

/** The rows of the file under these keys; a text in place of a header is the same for every row. */
const taken = (columns: Readonly<Record<string, string>>): string[][] =>
  rows.map((row) =>
    Object.values(columns).map((name) => (header.includes(name) ? (row[header.indexOf(name)] ?? '') : name)),
  );

const FORMATS = { dates: 'monthFirst', decimalMark: '.' } as const;

describe('The export of a supply chain of 2006', () => {
  it('is recognised as far as its names and its cells agree, and no column is taken for what it does not hold', () => {
    expect(recognised('Shipments')).toEqual({
      quantity: 'Line Item Quantity',
      mode: 'Shipment Mode',
      incoterm: 'Vendor INCO Term',
      eta: 'Scheduled Delivery Date',
    });
    expect(recognised('Orders')).toEqual({
      factory: 'Vendor',
      quantity: 'Line Item Quantity',
      unitPrice: 'Unit Price',
      shipBy: 'Scheduled Delivery Date',
    });
    expect(recognised('Inventory')).toEqual({
      description: 'Item Description',
      unit: 'Unit of Measure (Per Pack)',
      supplier: 'Vendor',
    });
    expect(recognised('Expenses')).toEqual({ vendor: 'Vendor' });
  });

  it('comes in as orders once three columns are pointed at, and only once', () => {
    const addOn = openSetUp();
    const columns = {
      poNumber: 'PO / SO #',
      factory: 'Vendor',
      customer: 'Country',
      style: 'Item Description',
      quantity: 'Line Item Quantity',
      unitPrice: 'Pack Price',
      currency: 'USD',
      orderDate: 'PO Sent to Vendor Date',
      originalExFactory: 'Scheduled Delivery Date',
    };
    const keys = Object.keys(columns);
    const file = [keys, taken(columns), FORMATS, NOTHING_MORE] as const;
    const check = addOn.call('checkImport', 'Orders', ...file) as ImportCheck;
    expect(check.add).toHaveLength(8);
    const typed = check.wrong.map(({ problems }) =>
      Object.entries(problems).map(([key, { code }]) => `${key}: ${code}`),
    );
    // “Date Not Captured” where a date belongs; and dates that a spreadsheet had garbled come after the delivery.
    expect(new Set(typed.flat())).toEqual(new Set(['orderDate: notADate', 'originalExFactory: before']));
    const outcome = addOn.call('importRows', 'Orders', { add: check.add, change: [] }, ...file) as ImportOutcome;
    expect(outcome).toMatchObject({ ok: true, ids: expect.arrayContaining(['ORD-0001', 'ORD-0008']) });
    expect(addOn.shownRow('Orders', 2)).toMatchObject({
      'PO number': 'SCMS-165',
      Factory: 'ABBVIE LOGISTICS (FORMERLY ABBOTT LOGISTICS BV)',
      Customer: 'Zambia',
      Style: 'Lopinavir/Ritonavir 200/50mg [Aluvia], tablets, 120 Tabs',
      Quantity: '2,800',
      'Unit price': '41.10',
      'Order date': '13 Nov 2006',
      'Original ex-factory': '30 Jan 2007',
    });
    expect(addOn.call('checkImport', 'Orders', ...file)).toMatchObject({ add: [], there: { length: 8 } });
  });

  it('comes in as expenses: the freight that is a number, with the sentence for each that is none', () => {
    const addOn = openSetUp();
    const columns = {
      date: 'Delivered to Client Date',
      category: 'Freight',
      vendor: 'Vendor',
      amount: 'Freight Cost (USD)',
      currency: 'USD',
      notes: 'PO / SO #',
    };
    const file = [Object.keys(columns), taken(columns), FORMATS, NOTHING_MORE] as const;
    const check = addOn.call('checkImport', 'Expenses', ...file) as ImportCheck;
    expect(check.wrong.map(({ problems }) => problems.amount)).toEqual(
      check.wrong.map(({ row }) => ({ code: 'notANumber', typed: taken({ amount: 'Freight Cost (USD)' })[row]?.[0] })),
    );
    expect([check.add.length, check.wrong.length]).toEqual([12, 11]);
  });
});
