// What the rules of a table say of a row: one rule at a time, at its edges, and what blank fields take from others.
import {
  checkField,
  checkRow,
  checkRules,
  type FieldToCheck,
  fieldsOf,
  packsOf,
  readFields,
  readingOf,
  type Values,
} from '../../src/schema/checks';
import { baseMoney, currency, date, longText, moneyIn, sizes, text, whole } from '../../src/schema/kinds';
import type { RowRule } from '../../src/schema/table';
import { inventory } from '../../src/tabs/inventory/table';
import { log } from '../../src/tabs/log/table';
import { orders } from '../../src/tabs/orders/table';

const TODAY = '2026-11-22';
const reading = { today: TODAY, dayFirst: true, decimalMark: '.' } as const;
const labels = { from: 'Sent on', amount: 'Amount' };
const said = (rule: RowRule, values: Values) => checkRules([rule], values, labels, TODAY);

describe('A rule of a table', () => {
  it('holds a later day not to be before an earlier one, where both are known', () => {
    const rule = { rule: 'notBefore', earlier: 'from', later: 'to' } as const;
    const from = '2026-11-10';
    expect(said(rule, { from, to: '2026-11-09' })).toStrictEqual({
      to: { code: 'before', earlier: 'Sent on', earlierDay: from },
    });
    for (const values of [{ from, to: from }, { from, to: '2026-11-11' }, { from }, { to: '2026-11-01' }, {}]) {
      expect(said(rule, values)).toStrictEqual({});
    }
    // A field that nobody has named goes by its key.
    expect(said({ ...rule, earlier: 'start' }, { start: from, to: '2026-11-09' })).toMatchObject({
      to: { earlier: 'start' },
    });
  });

  it('holds a day to have come', () => {
    const rule = { rule: 'past', day: 'on' } as const;
    expect(said(rule, { on: '2026-11-23' })).toStrictEqual({ on: { code: 'inFuture', day: '2026-11-23' } });
    for (const on of ['2026-11-22', '2026-11-21', undefined]) expect(said(rule, { on })).toStrictEqual({});
  });

  it('holds an amount to what its currency can pay', () => {
    const rule = { rule: 'payable', amount: 'amount', currency: 'in' } as const;
    const fine = (amount: number, decimals: number, code: string) => ({
      amount: { code: 'tooFine', currency: code, decimals, amount },
    });
    expect(said(rule, { amount: 10.005, in: 'EUR' })).toStrictEqual(fine(10.005, 2, 'EUR'));
    expect(said(rule, { amount: 10.5, in: 'JPY' })).toStrictEqual(fine(10.5, 0, 'JPY'));
    for (const values of [{ amount: 10.05, in: 'EUR' }, { amount: 10.005 }, { in: 'EUR' }, { amount: 3, in: 'JPY' }]) {
      expect(said(rule, values)).toStrictEqual({});
    }
  });

  it('asks for a field once another is filled in', () => {
    const rule = { rule: 'needs', when: 'amount', needed: 'why' } as const;
    expect(said(rule, { amount: 1 })).toStrictEqual({ why: { code: 'needed', because: 'Amount' } });
    for (const values of [{ amount: 1, why: 'late' }, { why: 'late' }, {}]) {
      expect(said(rule, values)).toStrictEqual({});
    }
  });

  it('holds sizes to add up to the quantity, where both are known and the sizes can be read', () => {
    const rule = { rule: 'sizesAddUp', sizes: 'run', quantity: 'pieces', scale: 'scale', pack: 'pack' } as const;
    expect(said(rule, { run: 'S:20 M:40', pieces: 61 })).toStrictEqual({
      run: { code: 'sizesDiffer', sum: 60, quantity: 61 },
    });
    for (const values of [{ run: 'S:20 M:40', pieces: 60 }, { run: 'S:20 M:40' }, { pieces: 60 }]) {
      expect(said(rule, values)).toStrictEqual({});
    }
  });

  it('lets the first of several speak that are told at one field', () => {
    const rules: readonly RowRule[] = [
      { rule: 'notBefore', earlier: 'from', later: 'on' },
      { rule: 'past', day: 'on' },
      { rule: 'notBefore', earlier: 'ready', later: 'on' },
    ];
    const values = { from: '2026-12-20', ready: '2026-12-19', on: '2026-12-18' };
    expect(checkRules(rules, values, labels, TODAY)).toStrictEqual({
      on: { code: 'before', earlier: 'Sent on', earlierDay: '2026-12-20' },
    });
    expect(checkRules(rules, { on: '2026-12-18' }, labels, TODAY)).toMatchObject({ on: { code: 'inFuture' } });
  });
});

describe('A text that is too long', () => {
  it('is told with what it may have: a thousand signs in a line, ten thousand in several', () => {
    const long = (kind: typeof text, length: number) => checkField(kind, 'x'.repeat(length), reading);
    expect(long(text, 1_000).ok).toBe(true);
    expect(long(text, 1_001)).toStrictEqual({
      ok: false,
      problem: { code: 'tooLong', most: 1_000, length: 1_001 },
    });
    expect(long(longText, 10_000).ok).toBe(true);
    expect(long(longText, 10_001)).toMatchObject({ problem: { most: 10_000, length: 10_001 } });
    // Blanks around it are no part of it, and signs that nobody sees fill no field.
    expect(checkField(text, `  ${'x'.repeat(1_000)}  `, reading).ok).toBe(true);
    expect(checkField(text, '\u200b\ufeff', reading)).toStrictEqual({ ok: true, value: undefined });
  });
});

describe('A day without its year', () => {
  const rules: readonly RowRule[] = [
    { rule: 'past', day: 'paidOn' },
    { rule: 'notBefore', earlier: 'date', later: 'dueDate' },
  ];
  const field = (key: string, more: object = {}) => ({ key, label: key, kind: date, ...more });

  it('lies behind where the field says what has happened, by itself or by a rule', () => {
    expect(readingOf(field('paidOn'), rules, reading, {})).toStrictEqual({ ...reading, past: true });
    expect(readingOf(field('sentOn', { past: true }), rules, reading, {})).toStrictEqual({ ...reading, past: true });
    expect(readingOf(field('dueDate'), rules, reading, {})).toStrictEqual(reading);
    expect(readingOf(field('paidOn'), [], reading, {})).toStrictEqual(reading);
    const row = checkRow([field('paidOn'), field('dueDate')], rules, { paidOn: '24 Dec', dueDate: '24 Dec' }, reading);
    expect(row).toMatchObject({ values: { paidOn: '2025-12-24', dueDate: '2026-12-24' } });
  });
});

describe('Sizes of a row', () => {
  const rules: readonly RowRule[] = [
    { rule: 'sizesAddUp', sizes: 'run', quantity: 'pieces', scale: 'scale', pack: 'pack' },
  ];
  const fields: readonly FieldToCheck[] = [
    { key: 'run', label: 'Sizes', kind: sizes },
    { key: 'scale', label: 'Scale', kind: text },
    { key: 'pieces', label: 'Quantity', kind: whole(1) },
    { key: 'pack', label: 'Pack', kind: text },
  ];
  const lists = { scales: [{ name: 'Alpha', sizes: ['S', 'M', 'L'] }], packs: [{ name: 'Shop', ratio: [1, 2, 1] }] };
  const known = { ...reading, sizeLists: lists };
  const read = (typed: { readonly [key: string]: string }) => checkRow(fields, rules, typed, known);

  it('are read along the scale that is typed beside them, and make the quantity where that is blank', () => {
    expect(read({ run: '20 40 20', scale: ' Alpha ' })).toMatchObject({
      values: { run: 'S:20 M:40 L:20', pieces: 80 },
    });
    expect(read({ run: '20 40 20', scale: 'Alpha', pieces: '81' })).toMatchObject({
      problems: { run: { code: 'sizesDiffer', sum: 80, quantity: 81 } },
    });
    expect(read({ run: '20 40 20' }).ok).toBe(false);
  });

  it('share the quantity where they are a ratio of it', () => {
    expect(read({ run: '1-2-1', scale: 'Alpha', pieces: '400' })).toMatchObject({
      values: { run: 'S:100 M:200 L:100', pieces: 400 },
    });
    expect(read({ run: '1-2-1', scale: 'Alpha' })).toMatchObject({ problems: { run: { code: 'ratioOfNothing' } } });
    expect(read({ run: '1-2-1', scale: 'Alpha', pieces: '0' }).ok).toBe(false);
  });

  it('that were entered in packs say so, unless somebody said it otherwise or there is no such field', () => {
    const packs = (typed: { readonly [key: string]: string }) => packsOf(fields, rules, typed, known);
    const [entered, ...more] = Object.entries(packs({ run: '1-2-1 x 50', scale: 'Alpha' }));
    expect(entered?.[0]).toBe('pack');
    expect(String(entered?.[1])).toMatch(/50/);
    expect(more).toStrictEqual([]);
    expect(packs({ run: '1-2-1 x 50', scale: 'Alpha', pack: 'by hand' })).toStrictEqual({});
    expect(packs({ run: '1-2-1 x 50', scale: 'Alpha', pack: '  ' })).toStrictEqual(Object.fromEntries([entered ?? []]));
    expect(packs({ run: 'S:20', scale: 'Alpha' })).toStrictEqual({});
    expect(packs({})).toStrictEqual({});
    expect(packsOf(fields, rules, { run: '1-2-1 x 50', scale: 'Alpha' }, reading)).toStrictEqual({});
    expect(packsOf(fields, [], { run: '1-2-1 x 50', scale: 'Alpha' }, known)).toStrictEqual({});
    expect(readFields(fields, rules, { run: '1-2-1 x 50', scale: 'Alpha' }, known).values).toMatchObject({
      run: 'S:50 M:100 L:50',
      pack: entered?.[1],
    });
  });
});

describe('An amount that was typed with its currency', () => {
  const fields: readonly FieldToCheck[] = [
    { key: 'amount', label: 'Amount', kind: moneyIn('in') },
    { key: 'cost', label: 'Cost', kind: baseMoney },
    { key: 'in', label: 'Currency', kind: currency },
  ];
  const read = (typed: { readonly [key: string]: string }) => checkRow(fields, [], typed, reading);
  const other = (typed: string, stated: readonly string[], given?: string) => ({
    code: 'otherCurrency',
    typed,
    stated,
    holder: 'Currency',
    at: 'in',
    ...(given === undefined ? {} : { given }),
  });

  it('fills in a blank currency, and agrees with one that is given', () => {
    expect(read({ amount: '14.50 USD' })).toMatchObject({ values: { amount: 14.5, in: 'USD' } });
    expect(read({ amount: ' 14.50 USD ', in: 'USD' })).toMatchObject({
      values: { amount: 14.5, in: 'USD' },
      stated: { amount: { typed: '14.50 USD', currencies: ['USD'] } },
    });
    expect(read({ amount: '14.50' })).toMatchObject({ values: { in: undefined }, stated: {} });
    // What is in the base currency has no field that says so.
    expect(read({ cost: '14.50 USD' })).toMatchObject({ values: { cost: 14.5, in: undefined } });
  });

  it('is refused beside another, and where its sign stands for several that none settles', () => {
    expect(read({ amount: '14.50 USD', in: 'EUR' })).toStrictEqual({
      ok: false,
      problems: { amount: other('14.50 USD', ['USD'], 'EUR') },
    });
    const kroner = read({ amount: '500 kr' });
    if (kroner.ok) throw new Error('It may be of several countries.');
    expect(kroner.problems.amount).toMatchObject({ code: 'otherCurrency', typed: '500 kr', holder: 'Currency' });
    expect(kroner.problems.amount).not.toHaveProperty('given');
    expect(read({ amount: '500 kr', in: 'SEK' })).toMatchObject({ values: { amount: 500, in: 'SEK' } });
  });
});

describe('The fields that a person fills in', () => {
  const keys = (table: Parameters<typeof fieldsOf>[0]) => fieldsOf(table).map(({ key }) => key);

  it('are all but the id that Selvedge gives and what it writes by itself', () => {
    expect(keys(orders)).not.toContain('orderId');
    expect(keys(orders)).not.toContain('earlierDates');
    expect(keys(orders)).not.toContain('sheetSent');
    expect(keys(orders)).toEqual(expect.arrayContaining(['style', 'revisedExFactory', 'tolerance']));
    // A code of the person's own is theirs to write, and what refers to another row, too.
    expect(keys(inventory)[0]).toBe('sku');
    expect(keys(log)).not.toContain('logId');
  });

  it('say which are needed and which have happened', () => {
    const field = (key: string) => fieldsOf(log).find((each) => each.key === key);
    expect(field('day')).toStrictEqual({ key: 'day', label: 'Day', kind: date, required: true, past: true });
    expect(field('followUpOn')).toStrictEqual({ key: 'followUpOn', label: 'Follow up on', kind: date });
  });
});
