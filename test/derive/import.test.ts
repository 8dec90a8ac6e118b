// Which rows of a file are new: by their id, else by what tells them apart, each standing row claimed once.

import fc from 'fast-check';
import { findHeader, importColumns, matchColumns } from '../../src/derive/import';
import { findThere } from '../../src/derive/standing';
import type { Values } from '../../src/schema/checks';
import { fieldsOf } from '../../src/schema/checks';
import { isCurrency } from '../../src/schema/currency-names';
import { plainWords } from '../../src/schema/file-words';
import { tabNamed, tabs } from '../../src/tabs';
import { expensesTab } from '../../src/tabs/expenses';
import { ordersTab } from '../../src/tabs/orders';

const KEYS = ['poNumber', 'style', 'colour', 'quantity'];
const line: fc.Arbitrary<Values> = fc.record({
  poNumber: fc.constantFrom(undefined, '4501', '4502'),
  style: fc.constantFrom('Shirt', 'shirt ', 'Skirt'),
  colour: fc.constantFrom(undefined, 'Ecru'),
  quantity: fc.constantFrom(20, 40),
});
const lines = fc.array(line, { maxLength: 12 });
const standing = lines.map((rows) => rows.map((row, index): Values => ({ ...row, orderId: `ORD-${index}` })));

const told = (row: Values) =>
  KEYS.map((key) =>
    String(row[key] ?? '')
      .trim()
      .toLowerCase(),
  );
const identity = (row: Values) => told(row).slice(0, 3).join('|');
const counted = (rows: readonly Values[], keyOf: (row: Values) => string) =>
  rows.reduce((counts, row) => counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1), new Map<string, number>());

describe('Rows of a file that are there already', () => {
  it('are, of each identity, as many as stand there, and each standing row is claimed by one only', () => {
    fc.assert(
      fc.property(lines, standing, (file, there) => {
        const found = findThere(ordersTab, { keys: KEYS, rows: file }, there).there;
        expect(new Set(found.values()).size).toBe(found.size);
        const [inFile, inSheet] = [counted(file, identity), counted(there, identity)];
        const claimed = counted(
          [...found.keys()].map((index) => file[index] ?? {}),
          identity,
        );
        for (const [key, count] of inFile) {
          expect(claimed.get(key) ?? 0).toBe(Math.min(count, inSheet.get(key) ?? 0));
        }
      }),
    );
  });

  it('are all of them once the file came in, in whatever order it is read again', () => {
    const files = lines.chain((file) =>
      fc.tuple(fc.constant(file), fc.shuffledSubarray(file, { minLength: file.length, maxLength: file.length })),
    );
    fc.assert(
      fc.property(files, standing, ([file, again], there) => {
        const found = findThere(ordersTab, { keys: KEYS, rows: file }, there).there;
        const added = file.flatMap((row, index) => (found.has(index) ? [] : [{ ...row, orderId: `NEW-${index}` }]));
        expect(findThere(ordersTab, { keys: KEYS, rows: again }, [...there, ...added]).there.size).toBe(again.length);
      }),
    );
  });

  it('are the ones that are equal in all they say, before those that only go by the same name', () => {
    fc.assert(
      fc.property(lines, standing, (file, there) => {
        const found = findThere(ordersTab, { keys: KEYS, rows: file }, there).there;
        const equal = (row: Values) => told(row).join('|');
        const [inFile, inSheet] = [counted(file, equal), counted(there, equal)];
        const claimed = counted(
          [...found.keys()].map((index) => file[index] ?? {}),
          equal,
        );
        for (const [key, count] of inFile) {
          expect(claimed.get(key) ?? 0).toBeGreaterThanOrEqual(Math.min(count, inSheet.get(key) ?? 0));
        }
      }),
    );
  });

  it('are known by an id of their own and by nothing else, where they have one', () => {
    const there = [{ orderId: 'ORD-0001', poNumber: '4501', style: 'Shirt' }];
    const file = [
      { orderId: 'ord-0001', poNumber: '9', style: 'Other' },
      { orderId: 'ORD-0002', poNumber: '4501', style: 'Shirt' },
      { poNumber: '4501', style: 'Shirt' },
    ];
    expect([...findThere(ordersTab, { keys: ['orderId', ...KEYS], rows: file }, there).there.keys()]).toEqual([0]);
  });

  it('are not told apart by a rate that was frozen when they came in', () => {
    const said = { date: '2026-11-02', category: 'Freight', vendor: 'DHL', amount: 85, currency: 'USD' };
    const keys = [...Object.keys(said), 'rate', 'notes'];
    const there = [
      { ...said, expenseId: 'EXP-0001', rate: 0.92, notes: 'first' },
      { ...said, expenseId: 'EXP-0002', rate: 0.92, notes: 'second' },
    ];
    const found = findThere(expensesTab, { keys: keys, rows: [{ ...said, notes: 'second' }] }, there).there;
    expect(found.get(0)?.expenseId).toBe('EXP-0002');
  });
});

const imported = tabs.flatMap((tab) => (tab.imports ? [[tab.table.name, tab, tab.imports] as const] : []));

describe('The columns of a file', () => {
  it.each(imported)('of %s are known by their own labels', (_, tab) => {
    const columns = importColumns(tab);
    const header = columns.map(({ label }) => ` ${label.toUpperCase()} *`);
    const rows = [['printed today'], header];
    expect(findHeader(tab, rows)).toEqual({ header: 1, lines: 1 });
    expect(matchColumns(tab, header, [])).toEqual(Object.fromEntries(columns.map(({ key }, index) => [key, index])));
  });

  it.each(imported)('of %s are declared for columns it has', (_, { table }, declared) => {
    const { headerSynonyms, valueSynonyms = {}, amongWords = {}, naturalKeys, calledBy } = declared;
    const told = [
      ...Object.keys(headerSynonyms),
      ...Object.keys(valueSynonyms),
      ...naturalKeys.flat(),
      ...(calledBy ? [calledBy] : []),
    ];
    expect(told.filter((key) => !(key in table.inputs))).toEqual([]);
    for (const [key, meant = {}] of [...Object.entries(valueSynonyms), ...Object.entries(amongWords)]) {
      const { kind } = table.inputs[key] ?? {};
      const isKnown = (value: string) => (kind?.type === 'choice' ? kind.options.includes(value) : isCurrency(value));
      expect(Object.values(meant).filter((value) => !isKnown(value))).toEqual([]);
    }
    // Words that stand among others are compared as they are: without case, accents and punctuation.
    const among = Object.values(amongWords).flatMap((words = {}) => Object.keys(words));
    expect(among.filter((word) => plainWords(word) !== word)).toEqual([]);
    const required = fieldsOf(table).filter((field) => field.required);
    expect(naturalKeys.some(([first]) => required.some(({ key }) => key === first))).toBe(true);
  });

  it('are never taken twice, nor for what they cannot hold', () => {
    const header = ['Date', 'Ship date', 'Quantity', 'Qty'];
    const rows = [['soon', '2027-03-12', '20', '20']];
    expect(matchColumns(ordersTab, header, rows)).toEqual({ shipBy: 1, quantity: 2 });
  });

  it('hold days though their year or all of them are still to come', () => {
    const header = ['Ex-fty date', 'Window start', 'Window end', 'CXL'];
    const rows = [['12 Mar', 'wk 10', 'TBC', 'next Friday']];
    const found = { originalExFactory: 0, startShip: 1, shipBy: 2, cancelDate: 3 };
    expect(matchColumns(ordersTab, header, rows)).toEqual(found);
  });

  it('never take a day that was moved or kept for the one that was agreed', () => {
    const rows = [['2027-03-12', '2027-03-20']];
    const found = { revisedExFactory: 0, actualExFactory: 1 };
    expect(matchColumns(ordersTab, ['Rev. ex-fty', 'Actual ship date'], rows)).toEqual(found);
  });

  it('are not told by their last words where the first make another thing of them', () => {
    const of = (table: string, title: string, cell: string) =>
      matchColumns(tabNamed(table), ['Ref', title], [['7', cell]]);
    expect(of('Expenses', 'Tax amount', '12.50')).toEqual({});
    expect(of('Expenses', 'Invoice total amount', '12.50')).toEqual({ amount: 1 });
    expect(of('Orders', 'Shipped quantity', '40')).toEqual({});
    expect(of('Orders', 'Actual delivery date', '2027-03-12')).toEqual({});
    // More of the last words say more: no factory is called 12 March.
    expect(of('Orders', 'Confirmed ex-factory', '2027-03-12')).toEqual({ originalExFactory: 1 });
  });
});
