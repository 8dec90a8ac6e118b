// A reminder as it may come on a Monday morning, for tests and pictures.
import type { Amount, Finding, WaitsFor } from '../../src/domain/attention';
import type { Digest, DigestLine, DigestSection } from '../../src/domain/digest';
import { type FindingSpec, noIdSpec, urgencyOf } from '../../src/domain/finding';
import { tabNamed } from '../../src/tabs';
import type { ExpenseCodes } from '../../src/tabs/expenses/codes';
import type { ItemCodes } from '../../src/tabs/inventory/codes';
import type { OrderCodes } from '../../src/tabs/orders/codes';
import type { ShipmentCodes } from '../../src/tabs/shipments/codes';
import type { TabCodes } from '../../src/tabs/tab';

const SHEETS: { readonly [table: string]: number } = { Orders: 11, Shipments: 12, Inventory: 13, Expenses: 14 };

interface AnyCodes extends TabCodes {
  readonly finding: Finding;
}

/** A row that needs someone and what is said of it; the rest follows from its finding. */
interface LineAbout<C extends TabCodes = AnyCodes> {
  readonly id: string;
  readonly title: string | C['title'];
  readonly party: string;
  readonly finding: C['finding'];
  readonly amount?: Amount;
  readonly waitsFor?: C['waits'] & WaitsFor;
  readonly next?: C['next'];
  readonly notes?: readonly C['note'][];
  readonly row: number;
}

/** A finding with what its tab says of all like it: its tile, its section, how urgent it is, which date it counts to. */
export function judged(table: string, finding: Finding) {
  const spec: FindingSpec = tabNamed(table).findings[finding.code] ?? noIdSpec;
  const { tile, tone, section, date, past } = spec;
  return {
    ...{ table, finding, tile, tone, section, urgency: urgencyOf(spec, finding) },
    ...(date === undefined ? {} : { date }),
    ...(past ? { past } : {}),
  };
}

/** The line of a row of any tab. */
export function lineOf(table: string, { row, finding, ...about }: LineAbout): DigestLine {
  return { ...judged(table, finding), ...about, place: { sheetId: SHEETS[table] ?? 0, row } };
}

export const orderLine = (about: LineAbout<OrderCodes>) => lineOf('Orders', about);
const shipmentLine = (about: LineAbout<ShipmentCodes>) => lineOf('Shipments', about);
const itemLine = (about: LineAbout<ItemCodes>) => lineOf('Inventory', about);
const expenseLine = (about: LineAbout<ExpenseCodes>) => lineOf('Expenses', about);

const late: readonly DigestLine[] = [
  orderLine({
    row: 17,
    id: 'ORD-0017',
    title: 'Linen shirt, Ecru',
    party: 'Textiles del Norte',
    finding: { code: 'late', days: 6 },
    amount: { of: 'progress', ordered: 400, open: 280 },
    next: { code: 'askNewDateBeforeCancel', days: 8 },
    notes: [{ code: 'slipReason', reason: 'fabric late from the mill' }],
  }),
  shipmentLine({
    row: 8,
    id: 'SHP-0007',
    title: { code: 'way', direction: 'Inbound', party: 'Confecções Minho' },
    party: 'Maersk MSKU1234565',
    finding: { code: 'arrivalLate', days: 3 },
    amount: { of: 'pieces', pieces: 1200 },
    next: { code: 'callCarrier' },
  }),
  orderLine({
    row: 22,
    id: 'ORD-0022',
    title: 'Cargo skirt, Olive',
    party: 'Hanoi Garment 9',
    finding: { code: 'late', days: 1 },
    amount: { of: 'progress', ordered: 150, open: 150 },
    waitsFor: { code: 'deposit', table: 'Expenses', id: 'EXP-0031', days: 2 },
  }),
];

const soon: readonly DigestLine[] = [
  shipmentLine({
    row: 10,
    id: 'SHP-0009',
    title: { code: 'way', direction: 'Outbound', party: 'Maison Roux' },
    party: 'DHL',
    finding: { code: 'leavesIn', days: 1 },
    amount: { of: 'pieces', pieces: 60 },
    next: { code: 'bookShipping' },
    notes: [{ code: 'noTracking' }],
  }),
  orderLine({
    row: 29,
    id: 'ORD-0029',
    title: 'Boxy tee, Black',
    party: 'Nordvest Strik',
    finding: { code: 'dueIn', days: 4 },
    amount: { of: 'progress', ordered: 1250, open: 250 },
    next: { code: 'confirmDate' },
  }),
];

const stock: readonly DigestLine[] = [
  itemLine({
    row: 6,
    id: 'LS-ECRU-M',
    title: 'Linen shirt, Ecru, M',
    party: 'Textiles del Norte',
    finding: { code: 'low', available: 12, unit: 'pcs' },
    next: { code: 'reorder' },
  }),
];

const pay: readonly DigestLine[] = [
  expenseLine({
    row: 31,
    id: 'EXP-0031',
    title: 'Deposit, Hanoi Garment 9',
    party: 'ORD-0022',
    finding: { code: 'payOverdue', days: 2 },
    amount: { of: 'money', amount: 2400, currency: 'EUR' },
    next: { code: 'payFor', order: 'ORD-0022' },
  }),
];

const section = (name: DigestSection['name'], lines: readonly DigestLine[]): DigestSection => ({
  name,
  lines,
  more: name === 'pay' ? [{ table: 'Expenses', sheetId: 14, count: 14 }] : [],
});

/** Monday 23 November 2026, with the week before told. */
export const mondayDigest: Digest = {
  recipient: 'ana@studio.example',
  language: 'en',
  spreadsheetName: 'Spring desk',
  url: 'https://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit',
  day: '2026-11-23',
  counts: { late: 3, risk: 0, soon: 2, stock: 1, pay: 15, check: 0 },
  sections: [section('late', late), section('soon', soon), section('stock', stock), section('pay', pay)],
  week: {
    from: '2026-11-16',
    to: '2026-11-22',
    baseCurrency: 'EUR',
    parts: [
      {
        table: 'Orders',
        measures: [
          { of: 'count', name: 'ordersDue', value: 8 },
          { of: 'count', name: 'ordersShipped', value: 6 },
          { of: 'share', name: 'onTimeInFull', share: 0.75 },
          { of: 'share', name: 'fillRate', share: 0.923 },
        ],
      },
      {
        table: 'Expenses',
        measures: [
          { of: 'spend', title: 'Freight', spent: 1240, budget: 2000 },
          { of: 'spend', title: 'Sample', spent: 1180, budget: 1000 },
          { of: 'spend', title: 'Travel', spent: 90, budget: undefined },
        ],
      },
    ],
  },
  standsIn: false,
};
