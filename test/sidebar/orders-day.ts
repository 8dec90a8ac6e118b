// An order's day as the scripted server tells it: its story, its rows, and the steps that can be taken.
import type { ActionName, ActionView, Done, EditView, RowRef, RowView, StoryView, Undo } from '../../src/app/api';
import { type FormField, formSpec } from '../../src/derive/form';
import { date, number, text } from '../../src/schema/kinds';
import { tableNamed } from '../../src/tabs';
import { today } from './today';

const shipment: RowRef = { table: 'Shipments', id: 'SHP-0012' };
export const order: RowRef = { table: 'Orders', id: 'ORD-0017' };

export const story: StoryView = {
  row: order,
  title: 'Linen shirt, Ecru',
  party: 'Textiles del Norte',
  status: 'Late',
  tone: 'late',
  findings: [{ code: 'late', days: 6 }],
  facts: [
    { label: 'PO number', kind: { type: 'text' }, value: '4711' },
    { label: 'Sizes', kind: { type: 'sizes' }, value: 'S:80 M:200 L:120' },
    { label: 'Tolerance', kind: { type: 'percent' }, value: 0.03 },
  ],
  actions: ['ship', 'revise', 'receive', 'close', 'cancel'],
  editable: true,
  customer: 'Maison Roux',
  today,
  quantities: { ordered: 400, shipped: 120, open: 280, planned: 60 },
  dates: [
    { label: 'Ex-factory, original', day: '2026-11-06', tone: 'plain' },
    { label: 'Ex-factory, revised', day: '2026-11-17', tone: 'late', note: 'Fabric late from the mill' },
    { label: 'Cancel date', day: '2026-12-01', tone: 'soon' },
    { label: 'Ship-by', day: '2027-01-20', tone: 'plain' },
  ],
  shipments: [
    {
      ...shipment,
      direction: 'Outbound',
      carrier: 'DHL',
      trackingNumber: '1234567890',
      trackingLink: 'https://www.dhl.com/tracking?id=1234567890',
      quantity: 120,
      unissued: true,
      status: 'In transit',
      tone: 'good',
    },
    {
      table: 'Shipments',
      id: 'SHP-0009',
      direction: 'Inbound',
      carrier: '',
      trackingNumber: '',
      trackingLink: 'javascript:alert(1)',
      quantity: 60,
      unissued: false,
      status: 'Planned',
      tone: 'quiet',
    },
  ],
  moves: [
    {
      table: 'Stock moves',
      id: 'MOV-0004',
      kind: 'Issue',
      sku: 'LS-ECRU-M',
      quantity: -120,
      day: today,
      reversed: false,
    },
    { table: 'Stock moves', id: 'MOV-0002', kind: 'Receipt', sku: 'LS-ECRU-M', quantity: 200, reversed: true },
  ],
  expenses: [
    {
      table: 'Expenses',
      id: 'EXP-0031',
      category: 'Deposit',
      vendor: 'Textiles del Norte',
      sum: { amount: 1740, currency: 'EUR' },
      status: 'Due soon',
      tone: 'soon',
    },
    {
      table: 'Expenses',
      id: 'EXP-0007',
      category: 'Sample',
      vendor: '',
      sum: { amount: 60.5, currency: 'USD' },
      status: 'Paid',
      tone: 'good',
    },
  ],
  money: { value: { amount: 5800, currency: 'EUR' }, spent: { amount: 1740, currency: 'EUR' } },
};

export const bareStory: StoryView = {
  ...story,
  status: 'On track',
  tone: 'good',
  findings: [],
  facts: [],
  quantities: { ordered: 400, shipped: 0, open: 400, planned: 0 },
  dates: [],
  shipments: [],
  moves: [],
  expenses: [],
  money: { spent: { amount: 0, currency: 'EUR' } },
};

const row = (more: Partial<RowView> & Pick<RowView, 'row'>): RowView => ({
  title: '',
  party: '',
  status: '',
  tone: 'plain',
  findings: [],
  facts: [],
  actions: [],
  editable: true,
  ...more,
});

const rows: readonly RowView[] = [
  row({
    row: shipment,
    title: 'to Maison Roux',
    party: 'Maison Roux',
    status: 'In transit',
    tone: 'good',
    order: 'ORD-0017',
    actions: ['deliver'],
    facts: [
      { label: 'Order', kind: { type: 'reference', table: 'Orders' }, value: 'ORD-0017' },
      { label: 'SKU', kind: { type: 'reference', table: 'Inventory' }, value: 'LS/ECRU "M"' },
      { label: 'Quantity', kind: { type: 'number' }, value: 1234.5 },
      { label: 'ETA', kind: date, value: '2026-12-01' },
      { label: 'Tracking link', kind: text, value: 'https://www.dhl.com/tracking?id=1234567890' },
      { label: 'Notes', kind: { type: 'text', long: true }, value: '<b>fragile</b>' },
    ],
  }),
  row({
    row: { table: 'Shipments', id: 'SHP-0009' },
    title: 'to Maison Roux',
    status: 'In transit',
    findings: [{ code: 'stockNotIssued', pieces: 60 }],
    order: 'ORD-0017',
    actions: ['issue', 'deliver'],
  }),
  row({
    row: { table: 'Inventory', id: 'LS/ECRU "M"' },
    title: 'Linen shirt, Ecru, M',
    party: 'Textiles del Norte',
    status: 'Low',
    tone: 'soon',
    findings: [{ code: 'low', available: 12, unit: 'pcs' }],
    actions: ['count', 'receive'],
    facts: [
      { label: 'Unit cost', kind: { type: 'money' }, value: 8.5, currency: 'EUR' },
      { label: 'Service level', kind: { type: 'percent' }, value: 0.95 },
      { label: 'Reorder point', kind: { type: 'number', decimals: 1 }, value: 326.04 },
    ],
  }),
  row({
    row: { table: 'Expenses', id: 'EXP-0031' },
    title: 'Deposit, Textiles del Norte',
    status: 'Due soon',
    tone: 'soon',
    order: 'ORD-0017',
    actions: ['pay'],
    facts: [
      { label: 'Amount', kind: { type: 'money', currencyIn: 'Currency' }, value: 1740 },
      { label: 'Currency', kind: { type: 'currency' }, value: 'EUR' },
      { label: 'Receipt', kind: { type: 'link' }, value: 'javascript:alert(1)' },
    ],
  }),
  row({
    row: { table: 'Stock moves', id: 'MOV-0004' },
    title: 'Issue, LS-ECRU-M',
    actions: ['reverse'],
    editable: false,
  }),
];

export const rowView = (table: string, id: string): RowView | { readonly refused: 'rowGone' } =>
  rows.find((one) => one.row.table === table && one.row.id === id) ?? { refused: 'rowGone' };

const fieldsOf = (table: string): readonly FormField[] =>
  formSpec(tableNamed(table)).sections.flatMap(({ fields }) => fields);

function field(table: string, key: string, more: Partial<FormField> = {}): FormField {
  const found = fieldsOf(table).find((one) => one.key === key);
  if (!found) throw new Error(`${table} has no field ${key}.`);
  return { ...found, ...more };
}

interface Asked {
  readonly fields: readonly FormField[];
  readonly presets?: { readonly [key: string]: string };
  readonly total?: NonNullable<ActionView['spec']['total']>;
}

const piecesOf = (sku: string, onHand: number) =>
  field('Shipments', 'quantity', {
    key: `sku:${sku}`,
    label: sku,
    kind: number,
    required: false,
    fact: `${onHand} on hand`,
  });

const asked: { readonly [A in ActionName]: Asked } = {
  ship: {
    fields: [
      piecesOf('LS ECRU S', 82),
      piecesOf('LS ECRU M', 20),
      field('Shipments', 'shippedOn', { paired: false }),
      field('Shipments', 'carrier'),
      field('Shipments', 'trackingNumber'),
      field('Shipments', 'etd'),
      field('Shipments', 'eta'),
    ],
    presets: { 'sku:LS ECRU S': '80', 'sku:LS ECRU M': '200', shippedOn: today },
    total: { keys: ['sku:LS ECRU S', 'sku:LS ECRU M'], of: 280 },
  },
  receive: {
    fields: [piecesOf('LS ECRU S', 82), field('Expenses', 'date', { label: 'Received on' })],
    presets: { date: today },
  },
  issue: { fields: [] },
  deliver: { fields: [field('Shipments', 'deliveredOn', { required: true })], presets: { deliveredOn: today } },
  pay: {
    fields: [field('Expenses', 'paidOn', { required: true }), field('Expenses', 'rate')],
    presets: { paidOn: today },
  },
  revise: { fields: [field('Orders', 'revisedExFactory', { required: true }), field('Orders', 'slipReason')] },
  close: { fields: [] },
  cancel: { fields: [] },
  count: {
    fields: [field('Shipments', 'quantity', { key: 'counted', label: 'Counted', kind: number, fact: '82 on hand' })],
    presets: { counted: '79' },
  },
  reverse: { fields: [] },
};

export function actionView(action: ActionName, table: string, id: string): ActionView {
  const { fields, presets = {}, total } = asked[action];
  return {
    action,
    row: { table, id },
    title: 'Linen shirt, Ecru',
    spec: {
      table,
      one: tableNamed(table).one,
      sections: fields.length > 0 ? [{ fields }] : [],
      rules: [],
      ...(total ? { total } : {}),
    },
    reading: { today, dayFirst: true, decimalMark: '.' },
    presets,
    suggestions: {},
    known: [],
  };
}

export function editView(table: string, id: string, presets: { readonly [key: string]: string }): EditView {
  return {
    row: { table, id },
    title: 'Linen shirt, Ecru',
    spec: formSpec(tableNamed(table)),
    reading: { today, dayFirst: true, decimalMark: '.' },
    presets,
    suggestions: {},
    known: [],
  };
}

export const undo: Undo = { id: 'ORD-0017', reverse: ['MOV-0004'], remove: [], restore: [] };

export const shipped: Done = {
  ok: true,
  said: { code: 'shipped', quantity: 120, shipments: 1 },
  rows: [shipment],
  undo,
};
