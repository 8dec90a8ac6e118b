// The steps of an order's day as the scripted server asks and tells them, in the words of the real tabs.
import type { Done, EditView, RowRef, StepView, Undo } from '../../src/app/api';
import { stepIn, wordsOf } from '../../src/app/words';
import { type FormField, formSpec } from '../../src/derive/form';
import { number } from '../../src/schema/kinds';
import { tableNamed, tabNamed } from '../../src/tabs';
import { words as orders } from '../../src/tabs/orders/words.en';
import { today } from './today';
import { order } from './workbook';

const shipment: RowRef = { table: 'Shipments', id: 'SHP-0012' };

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
  readonly total?: NonNullable<StepView['spec']['total']>;
}

const piecesOf = (sku: string, onHand: number) =>
  field('Shipments', 'quantity', {
    key: `sku:${sku}`,
    label: sku,
    kind: number,
    required: false,
    fact: `${onHand} on hand`,
  });

const asked: { readonly [step: string]: Asked } = {
  ship: {
    fields: [
      piecesOf('LS ECRU S', 82),
      piecesOf('LS ECRU M', 20),
      field('Shipments', 'shippedOn', { halfWidth: false }),
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

export function stepView(step: string, table: string, id: string): StepView {
  const { fields, presets = {}, total } = asked[step] ?? { fields: [] };
  const tab = tabNamed(table);
  const words: { readonly [name: string]: { readonly about?: string } } = wordsOf(tab).step;
  const about = words[step]?.about;
  return {
    step: stepIn(tab, step),
    ...(about === undefined ? {} : { about }),
    row: { table, id },
    title: 'Linen shirt, Ecru',
    spec: {
      table,
      one: tab.table.one,
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

export const done = (said: string, more: Partial<Done> = {}): Done => ({ ok: true, said, rows: [], ...more });

export const undo: Undo = {
  id: order.id,
  reverse: [{ table: 'Stock moves', id: 'MOV-0004' }],
  remove: [],
  restore: [],
};

export const shipped = done(orders.said.shipped({ code: 'shipped', quantity: 120 }), { rows: [shipment], undo });
