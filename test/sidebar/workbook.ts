// The workbook behind the scripted server: an order, what belongs to it, and the panels that the real server makes of it.
import type { PanelView, Refusal, RowRef } from '../../src/app/api';
import { panelView } from '../../src/app/panel';
import { toDayNumber } from '../../src/schema/dates';
import { type PlainRow, plainWorkbook } from '../support/plain-workbook';
import { today } from './today';

export type Rows = { readonly [table: string]: readonly PlainRow[] };

export const order: RowRef = { table: 'Orders', id: 'ORD-0017' };
export const ITEM = 'LS/ECRU "M"';

const linenShirt: PlainRow = {
  orderId: order.id,
  poNumber: '4711',
  customer: 'Maison Roux',
  factory: 'Textiles del Norte',
  style: 'Linen shirt',
  colour: 'Ecru',
  sizes: 'S:80 M:200 L:120',
  quantity: 400,
  unitPrice: 14.5,
  currency: 'EUR',
  stage: 'In production',
  tolerance: 0.03,
  originalExFactory: toDayNumber('2026-11-06'),
  revisedExFactory: toDayNumber('2026-11-17'),
  slipReason: 'Fabric late from the mill',
  cancelDate: toDayNumber('2026-12-01'),
  shipBy: toDayNumber('2027-01-20'),
};

const ofOrder = { order: order.id };

export const rows: Rows = {
  Orders: [linenShirt],
  Shipments: [
    {
      ...ofOrder,
      shipmentId: 'SHP-0012',
      direction: 'Outbound',
      sku: ITEM,
      quantity: 120,
      carrier: 'DHL',
      trackingNumber: '1234567890',
      shippedOn: toDayNumber('2026-11-20'),
      eta: toDayNumber('2026-12-01'),
      notes: '<b>fragile</b>',
    },
    { ...ofOrder, shipmentId: 'SHP-0009', direction: 'Inbound', quantity: 60 },
    { ...ofOrder, shipmentId: 'SHP-0014', direction: 'Outbound', quantity: 60, carrier: 'UPS' },
  ],
  Inventory: [
    {
      sku: ITEM,
      description: 'Linen shirt',
      colour: 'Ecru',
      size: 'M',
      unit: 'pcs',
      supplier: 'Textiles del Norte',
      unitCost: 8.5,
      dailyDemand: 30,
      demandDeviation: 5,
      leadTime: 10,
      leadTimeDeviation: 0,
      serviceLevel: 0.95,
    },
  ],
  'Stock moves': [
    { moveId: 'MOV-0001', sku: ITEM, kind: 'Receipt', quantity: 12, unitCost: 8.5 },
    { ...ofOrder, moveId: 'MOV-0004', kind: 'Issue', sku: 'LS-ECRU-M', quantity: -120, date: toDayNumber(today) },
    { ...ofOrder, moveId: 'MOV-0002', kind: 'Receipt', sku: 'LS-ECRU-M', quantity: 1234.5 },
    { moveId: 'MOV-0003', kind: 'Receipt', sku: 'LS-ECRU-M', quantity: -1234.5, reverses: 'MOV-0002' },
  ],
  Expenses: [
    {
      ...ofOrder,
      expenseId: 'EXP-0031',
      category: 'Deposit',
      vendor: 'Textiles del Norte',
      amount: 1740,
      currency: 'EUR',
      dueDate: toDayNumber('2026-11-27'),
      receipt: 'javascript:alert(1)',
    },
    {
      ...ofOrder,
      expenseId: 'EXP-0007',
      category: 'Sample',
      amount: 60.5,
      currency: 'USD',
      rate: 0.9,
      paidOn: toDayNumber('2026-11-02'),
    },
  ],
  Settings: [
    { setting: 'Lead days', item: 'Orders', value: 14 },
    { setting: 'Carrier link', item: 'DHL', value: 'https://www.dhl.com/tracking?id={number}' },
  ],
};

/** An order that was only just agreed. */
export const bareRows: Rows = {
  Orders: [
    {
      orderId: order.id,
      style: 'Linen shirt',
      factory: 'Textiles del Norte',
      quantity: 400,
      stage: 'Confirmed',
      originalExFactory: toDayNumber('2027-03-12'),
    },
  ],
};

/** What the server says of a row of a workbook. */
export const panelIn =
  (workbook: Rows) =>
  (table: string, id: string): PanelView | { readonly refused: Refusal } =>
    panelView(plainWorkbook(today, workbook), table, id);

export const panel = panelIn(rows);

/** The panel of a row that is there. */
export function panelOf({ table, id }: RowRef, workbook: Rows = rows): PanelView {
  const view = panelIn(workbook)(table, id);
  if ('refused' in view) throw new Error(`There is no ${id} in ${table}.`);
  return view;
}
