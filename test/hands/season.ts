// The small workbook in use that every kind of damage is done to: made once for a bundle, and opened as it stood as often as wanted.
import { type AddOn, type Kept, keep, keptOnce, openAddOn, openKept, openSetUp } from '../support/add-on';
import { take } from '../support/steps';

export const ANA = 'ana@studio.example';
/** Monday: what is due in the season is late by then or soon. */
export const NOW = '2026-11-23T09:00:00Z';

const order = (style: string, quantity: string, due: string, more: object = {}) => ({
  ...{ style, quantity, originalExFactory: due, stage: 'Confirmed', owner: ANA, currency: 'EUR' },
  ...more,
});

const ORDERS = [
  order('Linen shirt', '410', '2026-11-20', {
    customer: 'Maison Roux',
    factory: 'Norte',
    unitPrice: '14.5',
    poNumber: 'R-7',
  }),
  order('Wool coat', '120', '2026-11-27', {
    customer: 'Atelier Lund',
    factory: 'Braga',
    unitPrice: '61',
    notes: 'Horn buttons',
  }),
  order('Silk scarf', '260', '2027-03-12', {
    customer: 'Maison Roux',
    factory: 'Como',
    unitPrice: '9.25',
    colour: 'Ivory',
  }),
  order('Denim jacket', '305', '2027-02-05', {
    customer: 'Kaufhaus Ost',
    factory: 'Norte',
    unitPrice: '33',
    poNumber: 'K-1',
  }),
  order('Knit dress', '95', '2026-11-18', {
    customer: 'Atelier Lund',
    factory: 'Braga',
    unitPrice: '47.5',
    colour: 'Olive',
  }),
  order('Rib tank', '530', '2027-04-09', {
    customer: 'Kaufhaus Ost',
    factory: 'Como',
    unitPrice: '5.75',
    notes: 'Two-pack',
  }),
];

const item = (sku: string, description: string, unitCost: string) => ({ sku, description, kind: 'Trim', unitCost });

const ROWS: readonly (readonly [tab: string, typed: object])[] = [
  ...ORDERS.map((typed) => ['Orders', typed] as const),
  ['Inventory', { ...item('SKU-A', 'Horn button', '0.4'), supplier: 'Lusobotão', dailyDemand: '4', leadTime: '9' }],
  ['Inventory', item('SKU-B', 'Woven label', '0.15')],
  ['Inventory', item('SKU-C', 'Zip 18 cm', '1.1')],
  [
    'Shipments',
    { direction: 'Outbound', order: 'ORD-0001', quantity: '150', shippedOn: '2026-11-19', etd: '2026-11-19' },
  ],
  ['Shipments', { direction: 'Inbound', sku: 'SKU-B', quantity: '800', etd: '2026-11-10', eta: '2026-11-21' }],
  ['Shipments', { direction: 'Outbound', order: 'ORD-0004', quantity: '75', etd: '2026-12-03', carrier: 'DHL' }],
  [
    'Expenses',
    {
      category: 'Freight',
      order: 'ORD-0001',
      amount: '85',
      currency: 'EUR',
      date: '2026-11-02',
      dueDate: '2026-11-16',
    },
  ],
  [
    'Expenses',
    {
      category: 'Deposit',
      order: 'ORD-0004',
      amount: '1900',
      currency: 'EUR',
      date: '2026-11-05',
      dueDate: '2026-11-25',
    },
  ],
  ['Expenses', { category: 'Duty', order: 'ORD-0002', amount: '212.4', currency: 'EUR', date: '2026-11-09' }],
];

function make(): AddOn {
  const addOn = openSetUp({ now: NOW, freeCalls: true });
  for (const [tab, typed] of ROWS) addOn.call('addRow', tab, typed);
  take(addOn, 'count', 'Inventory', 'SKU-A', { counted: '28' });
  take(addOn, 'count', 'Inventory', 'SKU-B', { counted: '340' });
  take(addOn, 'count', 'Inventory', 'SKU-C', { counted: '12' });
  // The first look makes what later ones only read.
  addOn.call('home');
  return addOn;
}

let kept: Kept | undefined;

function season(): Kept {
  kept ??= keptOnce('hands', 'test/hands/season.ts', () => keep(make()));
  return kept;
}

/** Whoever is asked anything in a dialog presses its button. */
const LOCAL = { now: NOW, user: ANA, freeCalls: true, answers: Array.from({ length: 9 }, () => 'OK' as const) };

export const openAgain = (as: Kept): AddOn => openKept(as, LOCAL);

/** A copy of its own. */
export const openSeason = (): AddOn => openKept(season(), LOCAL);

let copies: { readonly [marks: string]: Kept } = {};

/** What Google makes of it by File › Make a copy: no properties; the marks go along, or are lost on the way through another format. */
export function openCopy({ marks }: { readonly marks: boolean }): AddOn {
  const name = String(marks);
  const copy = copies[name] ?? copyOf(season(), marks);
  copies = { ...copies, [name]: copy };
  return openKept(copy, LOCAL);
}

function copyOf({ data }: Kept, marks: boolean): Kept {
  const book = JSON.parse(data);
  return {
    data: JSON.stringify(marks ? book : { ...book, marks: [] }),
    state: JSON.stringify(openAddOn().google.state()),
  };
}

let ids: ReadonlyMap<string, number> | undefined;

/** Google's number of a tab of the season, by which it is known however it is called. */
export function sheetIdIn(tab: string): number | undefined {
  ids ??= new Map(
    openSeason()
      .book.sheets()
      .map(({ id, name }) => [name, id]),
  );
  return ids.get(tab);
}
