// Kinds: what a person types comes back from the sheet as it was meant, whatever the column holds.
import { numberFormat, tabPlan } from '../../src/derive/layout';
import { readCell, typedAs, writeCell } from '../../src/schema/cells';
import { checkField } from '../../src/schema/checks';
import {
  baseMoney,
  choice,
  choices,
  controlOf,
  currency,
  date,
  email,
  id,
  isNumeric,
  type Kind,
  key,
  link,
  longText,
  mixed,
  moneyIn,
  number,
  percent,
  rate,
  reference,
  rounded,
  sizes,
  text,
  whole,
} from '../../src/schema/kinds';
import { defineTable } from '../../src/schema/table';

/** A workbook in Spain: the day first, a decimal comma. */
const reading = { today: '2026-11-25', dayFirst: true, decimalMark: ',' } as const;

interface Example {
  readonly kind: Kind;
  readonly typed: string;
  readonly cell: string | number;
  /** As the form offers it again. */
  readonly again: string;
  readonly control: string;
}

const EXAMPLES: { readonly [T in Kind['type']]: Example } = {
  id: { kind: id('ORD'), typed: 'ORD-0042', cell: 'ORD-0042', again: 'ORD-0042', control: 'text' },
  key: { kind: key, typed: 'LS-ECR-M', cell: 'LS-ECR-M', again: 'LS-ECR-M', control: 'text' },
  text: {
    kind: longText,
    typed: 'Two lines\nof notes',
    cell: 'Two lines\nof notes',
    again: 'Two lines\nof notes',
    control: 'longText',
  },
  email: { kind: email, typed: 'ana@studio.es', cell: 'ana@studio.es', again: 'ana@studio.es', control: 'email' },
  link: {
    kind: link,
    typed: 'https://drive.google.com/f',
    cell: 'https://drive.google.com/f',
    again: 'https://drive.google.com/f',
    control: 'url',
  },
  whole: { kind: whole(1), typed: '1.200', cell: 1200, again: '1200', control: 'numeric' },
  number: { kind: number, typed: '14,5', cell: 14.5, again: '14,5', control: 'decimal' },
  money: { kind: moneyIn('currency'), typed: '1.234,50', cell: 1234.5, again: '1234,5', control: 'decimal' },
  percent: { kind: percent(), typed: '2,5 %', cell: 0.025, again: '2,5 %', control: 'decimal' },
  date: { kind: date, typed: '12/3/2027', cell: 46458, again: '2027-03-12', control: 'date' },
  currency: { kind: currency, typed: 'eur', cell: 'EUR', again: 'EUR', control: 'text' },
  choice: { kind: choice('Air', 'Sea'), typed: 'sea', cell: 'Sea', again: 'Sea', control: 'choice' },
  reference: { kind: reference('Orders'), typed: 'ORD-0042', cell: 'ORD-0042', again: 'ORD-0042', control: 'text' },
  sizes: { kind: sizes, typed: 'S:20, M:40', cell: 'S:20 M:40', again: 'S:20 M:40', control: 'sizes' },
  mixed: { kind: mixed, typed: 'EUR', cell: 'EUR', again: 'EUR', control: 'text' },
};

describe('A value', () => {
  it.each(Object.entries(EXAMPLES))('of the kind %s is typed, written, read and offered again', (_, example) => {
    const { kind, typed, cell, again, control } = example;
    const checked = checkField(kind, typed, reading);
    if (!checked.ok || checked.value === undefined) throw new Error(`${typed} was refused.`);
    expect([writeCell(kind, checked.value), writeCell(kind, undefined)]).toEqual([cell, '']);
    expect(readCell(kind, cell)).toBe(checked.value);
    expect(typedAs(kind, checked.value, reading.decimalMark)).toBe(again);
    expect(checkField(kind, again, reading)).toEqual(checked);
    expect(controlOf(kind)).toBe(control);
    expect(isNumeric(kind)).toBe(typeof cell === 'number');
  });

  it('that a person put into a cell by hand is left out where it is not of the kind', () => {
    expect(readCell(whole(), 'twelve')).toBeUndefined();
    expect(readCell(date, '12 March')).toBeUndefined();
    expect(readCell(choice('Air', 'Sea'), 'Rail')).toBeUndefined();
    expect(readCell(text, true)).toBe('TRUE');
    expect(readCell(mixed, true)).toBe('TRUE');
    expect(readCell(text, '')).toBeUndefined();
  });

  it('of several choices is written in the order of the options, and one that is none of them is named', () => {
    const days = choices('Mon', 'Tue', 'Wed');
    expect(controlOf(days)).toBe('choices');
    expect(checkField(days, 'wed, mon', reading)).toEqual({ ok: true, value: 'Mon Wed' });
    expect(checkField(days, 'mon sun', reading)).toMatchObject({ problem: { code: 'notAChoice', typed: 'sun' } });
  });
});

describe('A column', () => {
  const help = { help: 'In a few words.' };
  const parts = defineTable({
    name: 'Parts',
    one: 'part',
    tabColor: '#000000',
    inputs: {
      partId: { label: 'Part ID', kind: id('PRT'), ...help },
      mode: { label: 'Mode', kind: choice('Air', 'Sea'), ...help },
      partOf: { label: 'Part of', kind: reference('Parts'), ...help },
      sentOn: { label: 'Sent on', kind: date, ...help },
      share: { label: 'Share', kind: percent(0.5), ...help },
      pieces: { label: 'Pieces', kind: whole(1), ...help },
      delta: { label: 'Delta', kind: whole(), ...help },
      price: { label: 'Price', kind: baseMoney, ...help },
    },
    computed: {},
  });

  it('shows numbers as its kind asks', () => {
    const kinds = [whole(), baseMoney, percent(), date, rounded, rate, number, text];
    expect(kinds.map(numberFormat)).toEqual([
      '#,##0',
      '#,##0.00',
      '0.0%',
      'd mmm yyyy',
      '#,##0.0',
      '#,##0.0#####',
      'General',
      'General',
    ]);
  });

  it('says on the sheet what it takes', () => {
    const words = {
      needed: (text: string) => text,
      computed: (text: string) => text,
      protection: '',
      date: 'Enter a day.',
      atLeast: (least: number) => `At least ${least}.`,
      between: (least: number, most: number) => `From ${least} to ${most}.`,
    };
    const { columns } = tabPlan(parts, [parts], words);
    expect(Object.fromEntries(columns.map(({ key, validation }) => [key, validation]))).toEqual({
      partId: undefined,
      mode: { type: 'list', values: ['Air', 'Sea'] },
      partOf: { type: 'idOf', table: 'Parts', key: 'partId' },
      sentOn: { type: 'date', help: 'Enter a day.' },
      share: { type: 'between', least: 0, most: 0.5, help: 'From 0 to 0.5.' },
      pieces: { type: 'atLeast', least: 1, help: 'At least 1.' },
      delta: undefined,
      price: { type: 'atLeast', least: 0, help: 'At least 0.' },
    });
  });
});
