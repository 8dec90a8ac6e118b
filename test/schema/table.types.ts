// What a table may not declare: compiled with the types, never run. Each line after @ts-expect-error must fail to compile.

import { choice, date, id, moneyIn, text, whole } from '../../src/schema/kinds';
import { defineTable, type FiguresOf, type RowOf, type Table } from '../../src/schema/table';
import { tables } from '../../src/tabs';
import { orders } from '../../src/tabs/orders/table';

const words = { name: 'Samples', one: 'sample', tabColor: '#000000' };
const inputs = {
  sampleId: { label: 'Sample ID', kind: id('SMP'), help: 'Given by Selvedge.' },
  stage: { label: 'Stage', kind: choice('Proto', 'Fit'), help: 'How far it has come.' },
  sentOn: { label: 'Sent on', kind: date, help: 'The day it left.' },
  price: { label: 'Price', kind: moneyIn('currency'), help: 'For one.' },
} as const;
const computed = {
  daysOut: { label: 'Days out', kind: whole(), help: 'Since it left.', formula: '1' },
  status: { label: 'Status', kind: text, help: 'How it stands.', formula: '"Out"' },
} as const;
const tones = { Out: 'soon', Back: 'good' } as const;

const samples = defineTable({
  ...words,
  inputs,
  computed,
  form: ['stage', 'sentOn'],
  title: ['stage'],
  namedBy: ['sampleId', 'stage'],
  counterparty: 'stage',
  rules: [{ rule: 'past', day: 'sentOn' }],
  status: { column: 'status', tones },
});

/** Any table stands for a table of which nothing is known. */
export const erased: readonly Table[] = [samples, orders, ...tables];

// @ts-expect-error: the form names no column.
defineTable({ ...words, inputs, computed, form: ['stage', 'sendOn'] });
// @ts-expect-error: a computed column stands in no form.
defineTable({ ...words, inputs, computed, form: ['daysOut'] });
// @ts-expect-error: no column has that key.
defineTable({ ...words, inputs, computed, title: ['stge'] });
// @ts-expect-error: no column has that key.
defineTable({ ...words, inputs, computed, namedBy: ['smapleId'] });
// @ts-expect-error: no column has that key.
defineTable({ ...words, inputs, computed, counterparty: 'factory' });
// @ts-expect-error: each rule names its columns.
defineTable({ ...words, inputs, computed, rules: [{ rule: 'past', day: 'sentOnn' }] });
// @ts-expect-error: no column has that key.
defineTable({ ...words, inputs, computed, rules: [{ rule: 'needs', when: 'sentOn', needed: 'reason' }] });
// @ts-expect-error: the status is a computed column.
defineTable({ ...words, inputs, computed, status: { column: 'stage', tones } });
// @ts-expect-error: a tone that has no colour.
defineTable({ ...words, inputs, computed, status: { column: 'status', tones: { Out: 'soonish' } } });
export const row: RowOf<typeof samples> = {
  sampleId: 'SMP-0001',
  stage: 'Fit',
  sentOn: '2026-11-25',
  price: undefined,
};
// @ts-expect-error: the column has no such choice.
export const wrongStage: RowOf<typeof samples> = { ...row, stage: 'Final' };

export const figures: FiguresOf<typeof samples> = { daysOut: 12, status: 'Out' };
export const blank: FiguresOf<typeof samples> = { daysOut: undefined, status: undefined };
// @ts-expect-error: the status has no such word.
export const wrongStatus: FiguresOf<typeof samples> = { daysOut: 12, status: 'Lost' };
// @ts-expect-error: a number of days is no text.
export const wrongDays: FiguresOf<typeof samples> = { daysOut: 'twelve', status: 'Out' };
export const orderStatus: FiguresOf<typeof orders>['status'] = 'Part shipped';
// @ts-expect-error: an order's status has no such word.
export const wrongOrderStatus: FiguresOf<typeof orders>['status'] = 'Shipped part';

const plain = defineTable({ ...words, inputs, computed });
/** A table without a status has figures all the same. */
export const plainFigures: FiguresOf<typeof plain> = { daysOut: 1, status: 'anything' };
/** Of a table of which nothing is known, a figure is a number or a text. */
export const anyFigures: FiguresOf<Table> = { daysOut: 1, status: 'anything' };
