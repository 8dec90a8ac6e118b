// Any reminder that could ever come: every finding and every sentence, with whatever people type.
import * as fc from 'fast-check';
import type { Amount, Finding, Title, WaitsFor } from '../../src/domain/attention';
import type { Digest, DigestLine } from '../../src/domain/digest';
import type { Coded } from '../../src/domain/finding';
import type { WeekSummary } from '../../src/domain/week';
import { fromDayNumber } from '../../src/schema/dates';
import type { ExpenseCodes } from '../../src/tabs/expenses/codes';
import type { ItemCodes } from '../../src/tabs/inventory/codes';
import type { OrderCodes } from '../../src/tabs/orders/codes';
import type { SampleCodes } from '../../src/tabs/samples/codes';
import type { ShipmentCodes } from '../../src/tabs/shipments/codes';
import type { TabCodes } from '../../src/tabs/tab';
import { judged, mondayDigest } from './digest';

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
const code = <Code extends string>(...codes: readonly Code[]) => fc.record({ code: fc.constantFrom(...codes) });

/** What a tab may say of a row: each code with facts of its own. */
interface Sayings<C extends TabCodes = TabCodes> {
  readonly finding: fc.Arbitrary<C['finding']>;
  readonly next: fc.Arbitrary<C['next']>;
  readonly title?: fc.Arbitrary<C['title']>;
  readonly note?: fc.Arbitrary<C['note']>;
  readonly waits?: fc.Arbitrary<C['waits'] & WaitsFor>;
}

const tableName = fc.constantFrom('Orders', 'Shipments', 'Inventory', 'Expenses', 'Samples');

const orders: Sayings<OrderCodes> = {
  finding: fc.oneof(
    fc.record({ code: fc.constantFrom('late', 'dueIn', 'pastCancel', 'cancelIn'), days }),
    code('noDate', 'noQuantity', 'ready'),
    fc.record({ code: fc.constant('overShipped'), by: amount }),
  ),
  next: fc.oneof(
    code('askNewDate', 'bookShipping', 'giveDate', 'giveQuantity', 'confirmDate', 'agreeExtra'),
    fc.record({ code: fc.constantFrom('askNewDateBeforeCancel', 'agreeWithCustomer'), days }),
  ),
  note: fc.record({ code: fc.constant('slipReason'), reason: typed }),
  waits: fc.record({ code: fc.constantFrom('deposit', 'material'), table: tableName, id: typed, days }),
};

const shipments: Sayings<ShipmentCodes> = {
  finding: fc.oneof(
    fc.record({ code: fc.constantFrom('arrivalLate', 'leaveOverdue', 'leavesIn', 'arrivesIn'), days }),
    fc.record({ code: fc.constantFrom('toReceive', 'stockNotIssued'), pieces: amount }),
  ),
  next: code(
    'receiveStock',
    'issueStock',
    'confirmDelivery',
    'callCarrier',
    'askSupplier',
    'bookShipping',
    'markDelivered',
    'confirmDate',
    'markShipped',
  ),
  title: fc.record({
    code: fc.constant('way'),
    direction: fc.constantFrom('Inbound', 'Outbound', 'Sample', ''),
    party: typed,
  }),
  note: code('noTracking'),
};

const inventory: Sayings<ItemCodes> = {
  finding: fc.record({ code: fc.constantFrom('oversold', 'out', 'low'), available: amount, unit: typed }),
  next: code('countAgain', 'makeRoom', 'chaseSupplier', 'reorder'),
};

const expenses: Sayings<ExpenseCodes> = {
  finding: fc.oneof(fc.record({ code: fc.constantFrom('payOverdue', 'payIn'), days }), code('noRate', 'onHold')),
  next: fc.oneof(code('pay', 'giveRate', 'inspect'), fc.record({ code: fc.constant('payFor'), order: typed })),
};

const samples: Sayings<SampleCodes> = {
  finding: fc.record({
    code: fc.constantFrom('loanOverdue', 'loanLong', 'commentsOverdue', 'commentsDue', 'sampleLate', 'sampleDue'),
    days,
  }),
  next: fc.oneof(
    code('sendComments', 'askMaker', 'followParcel', 'askWhen'),
    fc.record({ code: fc.constant('askBack'), lentTo: typed }),
  ),
  title: fc.record({ code: fc.constant('sample'), type: typed, style: typed, round: fc.integer({ min: 1, max: 9 }) }),
};

const anyAmount: fc.Arbitrary<Amount> = fc.oneof(
  fc.record({ of: fc.constant('progress'), ordered: amount, open: amount }),
  fc.record({ of: fc.constant('pieces'), pieces: amount, unit: typed }, { requiredKeys: ['of', 'pieces'] }),
  fc.record({
    of: fc.constant('money'),
    amount,
    currency: fc.oneof(fc.constantFrom('EUR', 'USD', 'XXX'), typed),
  }),
);

type Unnamed = Omit<DigestLine, 'id'>;

/** Lines without ids, which the digest's own are given: each row stands once. */
function anyLine(table: string, { finding, next, title, note, waits }: Sayings): fc.Arbitrary<Unnamed> {
  const anyTitle: fc.Arbitrary<Title> = title ? fc.oneof(typed, title) : typed;
  return fc
    .record(
      {
        finding: finding as fc.Arbitrary<Finding>,
        title: anyTitle,
        party: typed,
        next: next as fc.Arbitrary<Coded>,
        waitsFor: waits ?? fc.constant(undefined),
        notes: note ? fc.array(note, { maxLength: 1 }) : fc.constant([]),
        amount: anyAmount,
        wrongOwner: typed,
        place: fc.record({ sheetId: fc.nat(), row: fc.integer({ min: 2, max: 50_000 }) }),
      },
      { requiredKeys: ['finding', 'title', 'party', 'place'] },
    )
    .map(({ finding: why, waitsFor, ...about }) => ({
      ...judged(table, why),
      ...about,
      ...(waitsFor ? { waitsFor } : {}),
    }));
}

const line = fc.oneof(
  anyLine('Orders', orders),
  anyLine('Shipments', shipments),
  anyLine('Inventory', inventory),
  anyLine('Expenses', expenses),
  anyLine('Samples', samples),
);

const share = (max: number) => fc.option(fc.double({ min: 0, max, noNaN: true }), { nil: undefined });

const week: fc.Arbitrary<WeekSummary> = fc
  .record({
    ordersDue: fc.nat(),
    ordersShipped: fc.nat(),
    onTimeInFull: share(1),
    fillRate: share(2),
    spend: fc.array(
      fc.record({
        of: fc.constant('spend' as const),
        title: typed,
        spent: amount,
        budget: fc.option(amount, { nil: undefined }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ ordersDue, ordersShipped, onTimeInFull, fillRate, spend }) => ({
    ...{ from: '2026-11-16', to: '2026-11-22', baseCurrency: 'EUR' },
    parts: [
      {
        table: 'Orders',
        measures: [
          { of: 'count', name: 'ordersDue', value: ordersDue },
          { of: 'count', name: 'ordersShipped', value: ordersShipped },
          { of: 'share', name: 'onTimeInFull', share: onTimeInFull },
          { of: 'share', name: 'fillRate', share: fillRate },
        ],
      },
      { table: 'Expenses', measures: spend },
    ],
  }));

/** A digest of any rows, its counts and ids in order. */
export const anyDigest: fc.Arbitrary<Digest> = fc
  .record({
    language: fc.constantFrom('en', 'es'),
    spreadsheetName: typed,
    day: fc.integer({ min: 40_000, max: 60_000 }).map((number) => fromDayNumber(number) ?? ''),
    standsIn: fc.boolean(),
    parts: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('late', 'risk', 'soon', 'stock', 'pay', 'check'),
        lines: fc.array(line, { minLength: 1, maxLength: 10 }),
        more: fc.array(fc.record({ table: tableName, sheetId: fc.nat(), count: fc.integer({ min: 1, max: 50_000 }) }), {
          maxLength: 2,
        }),
      }),
      { selector: ({ name }) => name },
    ),
    week: fc.option(week, { nil: undefined }),
  })
  .map(({ parts, week: told, ...about }) => {
    const sections = parts.map(({ lines, ...part }, index) => ({
      ...part,
      lines: lines.map((each, row) => ({ ...each, id: `ROW-${index}-${row}` })),
    }));
    const counts = { late: 0, risk: 0, soon: 0, stock: 0, pay: 0, check: 0 };
    for (const { name, lines, more } of sections) {
      counts[name] = more.reduce((sum, { count }) => sum + count, lines.length);
    }
    const { recipient, url } = mondayDigest;
    return { ...about, recipient, url, counts, sections, ...(told ? { week: told } : {}) };
  });
