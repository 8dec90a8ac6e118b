// A reminder as it may come on a Monday morning, for tests and pictures.
import * as fc from 'fast-check';
import type { Finding } from '../../src/domain/attention';
import type { Digest, DigestLine, DigestSection, NextStep } from '../../src/domain/digest';
import { fromDayNumber } from '../../src/schema/dates';

const SHEETS: { readonly [table: string]: number } = { Orders: 11, Shipments: 12, Inventory: 13, Expenses: 14 };

type Line = Omit<DigestLine, 'tile' | 'place'> & { readonly row: number };

const line = ({ row, ...about }: Line, tile: DigestLine['tile']): DigestLine => ({
  ...about,
  tile,
  place: { sheetId: SHEETS[about.table] ?? 0, row },
});

const late: readonly Line[] = [
  {
    table: 'Orders',
    row: 17,
    id: 'ORD-0017',
    title: 'Linen shirt, Ecru',
    party: 'Textiles del Norte',
    finding: { code: 'late', days: 6 },
    tone: 'late',
    progress: { ordered: 400, open: 280 },
    slipReason: 'fabric late from the mill',
    next: { code: 'askNewDateBeforeCancel', days: 8 },
  },
  {
    table: 'Shipments',
    row: 8,
    id: 'SHP-0007',
    title: 'from Confecções Minho',
    party: 'Maersk MSKU1234565',
    way: { direction: 'Inbound', party: 'Confecções Minho' },
    finding: { code: 'arrivalLate', days: 3 },
    tone: 'late',
    pieces: 1200,
    next: { code: 'callCarrier' },
  },
  {
    table: 'Orders',
    row: 22,
    id: 'ORD-0022',
    title: 'Cargo skirt, Olive',
    party: 'Hanoi Garment 9',
    finding: { code: 'late', days: 1 },
    tone: 'late',
    progress: { ordered: 150, open: 150 },
    waitsFor: { code: 'deposit', table: 'Expenses', id: 'EXP-0031', days: 2 },
  },
];

const soon: readonly Line[] = [
  {
    table: 'Shipments',
    row: 10,
    id: 'SHP-0009',
    title: 'to Maison Roux',
    party: 'DHL',
    way: { direction: 'Outbound', party: 'Maison Roux' },
    finding: { code: 'leavesIn', days: 1 },
    tone: 'soon',
    pieces: 60,
    trackingMissing: true,
    next: { code: 'bookShipping' },
  },
  {
    table: 'Orders',
    row: 29,
    id: 'ORD-0029',
    title: 'Boxy tee, Black',
    party: 'Nordvest Strik',
    finding: { code: 'dueIn', days: 4 },
    tone: 'soon',
    progress: { ordered: 1250, open: 250 },
    next: { code: 'confirmDate' },
  },
];

const stock: readonly Line[] = [
  {
    table: 'Inventory',
    row: 6,
    id: 'LS-ECRU-M',
    title: 'Linen shirt, Ecru, M',
    party: 'Textiles del Norte',
    finding: { code: 'low', available: 12, unit: 'pcs' },
    tone: 'soon',
    next: { code: 'reorder' },
  },
];

const pay: readonly Line[] = [
  {
    table: 'Expenses',
    row: 31,
    id: 'EXP-0031',
    title: 'Deposit, Hanoi Garment 9',
    party: 'ORD-0022',
    finding: { code: 'payOverdue', days: 2 },
    tone: 'late',
    money: { amount: 2400, currency: 'EUR' },
    next: { code: 'payFor', order: 'ORD-0022' },
  },
];

const section = (name: DigestSection['name'], tile: DigestLine['tile'], lines: readonly Line[]): DigestSection => ({
  name,
  lines: lines.map((about) => line(about, tile)),
  more: name === 'pay' ? [{ table: 'Expenses', sheetId: 14, count: 14 }] : [],
});

/** Monday 23 November 2026, with the week before told. */
export const mondayDigest: Digest = {
  recipient: 'ana@studio.example',
  language: 'en',
  desk: 'Spring desk',
  url: 'https://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit',
  day: '2026-11-23',
  counts: { late: 3, soon: 2, stock: 1, pay: 15, check: 0 },
  sections: [
    section('late', 'late', late),
    section('soon', 'soon', soon),
    section('stock', 'short', stock),
    section('pay', 'unpaid', pay),
  ],
  week: {
    from: '2026-11-16',
    to: '2026-11-22',
    ordersDue: 8,
    ordersShipped: 6,
    onTimeInFull: 0.75,
    fillRate: 0.923,
    baseCurrency: 'EUR',
    spend: [
      { category: 'Freight', spent: 1240, budget: 2000 },
      { category: 'Sample', spent: 1180, budget: 1000 },
      { category: 'Travel', spent: 90, budget: undefined },
    ],
  },
  standsIn: false,
};

const days = fc.integer({ min: 0, max: 900 });
const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const typed = fc.oneof(
  fc.constantFrom(
    'Linen shirt, Ecru',
    'Señora Lux',
    '<b>&"\'',
    'قميص كتان',
    '亜麻のシャツ',
    '👗'.repeat(30),
    ' ',
    'a\r\nb',
  ),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);
const finding: fc.Arbitrary<Finding> = fc.oneof(
  fc.record({ code: fc.constantFrom('late', 'dueIn', 'pastCancel', 'cancelIn'), days }),
  fc.record({ code: fc.constantFrom('arrivalLate', 'leaveOverdue', 'leavesIn', 'arrivesIn'), days }),
  fc.record({ code: fc.constantFrom('payOverdue', 'payIn'), days }),
  fc.record({ code: fc.constantFrom('noDate', 'noQuantity', 'noRate', 'ready') }),
  fc.record({ code: fc.constantFrom('oversold', 'out', 'low'), available: amount, unit: typed }),
  fc.record({ code: fc.constant('overShipped'), by: amount }),
  fc.record({ code: fc.constant('toReceive'), pieces: amount }),
);
const next: fc.Arbitrary<NextStep> = fc.oneof(
  fc.record({ code: fc.constantFrom('askNewDate', 'bookShipping', 'reorder', 'pay', 'giveRate') }),
  fc.record({ code: fc.constantFrom('askNewDateBeforeCancel', 'agreeWithCustomer'), days }),
  fc.record({ code: fc.constant('payFor'), order: typed }),
);
const tableName = fc.constantFrom('Orders', 'Shipments', 'Inventory', 'Expenses');

/** Lines without ids, which the digest's own are given: each row stands once. */
const anyLine = fc.record(
  {
    table: tableName,
    title: typed,
    party: typed,
    tile: fc.constantFrom('late', 'soon', 'short', 'unpaid', 'check'),
    tone: fc.constantFrom('late', 'soon', 'plain'),
    finding,
    next,
    waitsFor: fc.record({ code: fc.constantFrom('deposit', 'material'), table: tableName, id: typed, days }),
    slipReason: typed,
    trackingMissing: fc.boolean(),
    progress: fc.record({ ordered: amount, open: amount }),
    pieces: amount,
    money: fc.record({ amount, currency: fc.oneof(fc.constantFrom('EUR', 'USD', 'XXX'), typed) }),
    way: fc.record({ direction: fc.constantFrom('Inbound', 'Outbound', 'Sample', ''), party: typed }),
    wrongOwner: typed,
    place: fc.record({ sheetId: fc.nat(), row: fc.integer({ min: 2, max: 50_000 }) }),
  },
  { requiredKeys: ['table', 'title', 'party', 'tile', 'tone', 'finding', 'place'] },
);

/** A digest of any rows, its counts and ids in order. */
export const anyDigest: fc.Arbitrary<Digest> = fc
  .record({
    language: fc.constantFrom('en', 'es'),
    desk: typed,
    day: fc.integer({ min: 40_000, max: 60_000 }).map((number) => fromDayNumber(number) ?? ''),
    standsIn: fc.boolean(),
    parts: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('late', 'soon', 'stock', 'pay', 'check'),
        lines: fc.array(anyLine, { minLength: 1, maxLength: 10 }),
        more: fc.array(fc.record({ table: tableName, sheetId: fc.nat(), count: fc.integer({ min: 1, max: 50_000 }) }), {
          maxLength: 2,
        }),
      }),
      { selector: ({ name }) => name },
    ),
    week: fc.option(
      fc.record({
        ordersDue: fc.nat(),
        ordersShipped: fc.nat(),
        onTimeInFull: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
        fillRate: fc.option(fc.double({ min: 0, max: 2, noNaN: true }), { nil: undefined }),
        spend: fc.array(fc.record({ category: typed, spent: amount, budget: fc.option(amount, { nil: undefined }) }), {
          maxLength: 12,
        }),
      }),
      { nil: undefined },
    ),
  })
  .map(({ parts, week, ...about }) => {
    const sections = parts.map(({ lines, ...part }, index) => ({
      ...part,
      lines: lines.map((line, row) => ({ ...line, id: `ROW-${index}-${row}` })),
    }));
    const counts = { late: 0, soon: 0, stock: 0, pay: 0, check: 0 };
    for (const { name, lines, more } of sections) {
      counts[name] = more.reduce((sum, { count }) => sum + count, lines.length);
    }
    const span = { from: '2026-11-16', to: '2026-11-22', baseCurrency: 'EUR' };
    const { recipient, url } = mondayDigest;
    return { ...about, recipient, url, counts, sections, ...(week ? { week: { ...span, ...week } } : {}) };
  });
