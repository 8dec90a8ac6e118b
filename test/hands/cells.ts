// What people type or paste into cells, over ids, settings and formulas.
import type { Content, Hand, Kind } from './hand';

const same = (name: string, harm: Kind['harm']): Kind => ({ name, says: 'same', harm });
const own = (name: string, harm: Kind['harm']): Kind => ({ name, says: 'own', harm });
const lacks = (name: string, harm: Kind['harm']): Kind => ({ name, says: 'lacks', harm });

/** Every cell of a column as somebody else's file writes it. */
function retyped(hand: Hand, tab: string, label: string, write: (content: Content) => Content): void {
  const col = hand.col(tab, label);
  for (const row of hand.rowsOf(tab)) {
    const content = hand.grid(tab)[row - 1]?.[col] ?? null;
    if (content !== null) hand.put(tab, row, col, [[write(content)]]);
  }
}

const asText = (content: Content) => String(content);
const isoOf = (content: Content) => new Date((Number(content) - 25_569) * 86_400_000).toISOString().slice(0, 10);
const textual = (tab: string, label: string, write = asText) =>
  same(`${label} of ${tab} typed as text`, (hand) => retyped(hand, tab, label, write));

const unread = (tab: string, row: number, label: string, typed: Content) =>
  lacks(`“${typed}” in ${label} of ${tab}`, (hand) => hand.set(tab, row, label, typed));

export const cells: readonly Kind[] = [
  textual('Orders', 'Quantity'),
  textual('Orders', 'Original ex-factory', isoOf),
  textual('Stock moves', 'Quantity'),
  textual('Shipments', 'Quantity'),
  textual('Shipments', 'ETA', isoOf),
  textual('Expenses', 'Amount'),
  textual('Expenses', 'Due date', isoOf),
  unread('Orders', 5, 'Quantity', 'about 300'),
  unread('Orders', 5, 'Quantity', '=1/0'),
  unread('Orders', 3, 'Original ex-factory', 'end of November'),
  unread('Stock moves', 3, 'Quantity', '1.234,5'),
  unread('Stock moves', 3, 'Quantity', '=1/0'),
  unread('Shipments', 2, 'Direction', 'Oubound'),
  unread('Expenses', 2, 'Amount', 'see invoice'),
  unread('Orders', 5, 'Quantity', true),
  unread('Inventory', 3, 'Unit cost', '#REF!'),
  own('a formula in an input: =200+105', (hand) => hand.set('Orders', 5, 'Quantity', '=200+105')),
  own('formulas in three inputs of ORD-0004', (hand) => {
    hand.set('Orders', 5, 'Customer', '="Kaufhaus"&" Ost"');
    hand.set('Orders', 5, 'Unit price', '=30*1.1');
    hand.set('Orders', 5, 'Original ex-factory', '=DATE(2027,2,5)');
  }),
  own('a formula in the amount of an expense', (hand) => hand.set('Expenses', 4, 'Amount', '=200+12.4')),
  lacks('=NA() in the id of ORD-0006', (hand) => hand.set('Orders', 7, 'Order ID', '=NA()')),
  own('a boolean in Style and in Notes', (hand) => {
    hand.set('Orders', 7, 'Style', true);
    hand.set('Orders', 7, 'Notes', false);
  }),
  lacks('a stage mistyped', (hand) => hand.set('Orders', 5, 'Stage', 'Confrimed')),
  own('50,000 characters in Notes', (hand) => hand.set('Orders', 7, 'Notes', 'x'.repeat(50_000))),
  lacks('a blank typed into Style of row 30', (hand) => hand.set('Orders', 30, 'Style', ' ')),
  own('numbers out of reach', (hand) => {
    hand.set('Orders', 7, 'Quantity', 1e308);
    hand.set('Orders', 6, 'Unit price', 1e15 + 0.1);
  }),
  own('days of 1899 and 9999', (hand) => {
    hand.set('Orders', 7, 'Original ex-factory', 0);
    hand.set('Orders', 6, 'Original ex-factory', 2_958_465);
  }),
  same('SKU-B written sku-b in Inventory only', (hand) => hand.set('Inventory', 3, 'SKU', 'sku-b')),
  lacks('rows pasted with text dates and commas', (hand) => {
    hand.set('Orders', 3, 'Original ex-factory', '27.11.2026');
    hand.set('Orders', 3, 'Unit price', '61,00');
  }),
];

export const computed: readonly Kind[] = [
  same('typed into computed Status', (hand) => hand.set('Orders', 4, 'Status', 'Shipped')),
  same('typed into computed On hand', (hand) => hand.set('Inventory', 3, 'On hand', 500)),
  same('a row’s values pasted over itself, computed cells too', (hand) => {
    const shown = Object.entries(hand.addOn.rows('Orders')[3] ?? {});
    hand.put('Orders', 5, 0, [shown.map(([, { value }]) => value)]);
  }),
  same('the hidden Totals typed into', (hand) => hand.put('Totals', 3, 4, [['hello']])),
];

const TABS_OF_REFS = [
  ['Shipments', 'Order'],
  ['Expenses', 'Order'],
  ['Stock moves', 'Order'],
] as const;

const ORDER = 'ORD-0004';

export const ids: readonly Kind[] = [
  lacks('ORD-0004 overtyped with PO-4', (hand) => hand.set('Orders', 5, 'Order ID', 'PO-4')),
  lacks('ORD-0004 overtyped with PO-4, seen', (hand) => hand.type('Orders', 5, 'Order ID', 'PO-4')),
  lacks('ORD-0004 overtyped with ORD-0099, seen', (hand) => hand.type('Orders', 5, 'Order ID', 'ORD-0099')),
  lacks('the id of ORD-0004 cleared, seen', (hand) => hand.type('Orders', 5, 'Order ID', '')),
  lacks('the id of ORD-0004 cleared', (hand) => hand.set('Orders', 5, 'Order ID', null)),
  lacks('the id of SHP-0002 cleared, seen', (hand) => hand.type('Shipments', 3, 'Shipment ID', '')),
  lacks('SKU-B overtyped', (hand) => hand.type('Inventory', 3, 'SKU', 'LABEL')),
  lacks('SKU-B cleared', (hand) => hand.type('Inventory', 3, 'SKU', '')),
  same('ids with blanks around, and what refers to them', (hand) => {
    hand.set('Orders', 5, 'Order ID', ` ${ORDER} `);
    for (const [tab, label] of TABS_OF_REFS)
      for (const row of hand.rowsOf(tab))
        if (hand.grid(tab)[row - 1]?.[hand.col(tab, label)] === ORDER) hand.set(tab, row, label, `${ORDER} `);
  }),
  same('an id with a no-break space', (hand) => hand.set('Orders', 5, 'Order ID', `${ORDER}\u00a0`)),
  same('ids in lower case', (hand) => {
    hand.set('Orders', 2, 'Order ID', 'ord-0001');
    hand.set('Orders', 5, 'Order ID', 'ord-0004');
  }),
  same('an id without zeros', (hand) => hand.set('Orders', 5, 'Order ID', 'ORD-4')),
  same('a reference without zeros', (hand) => hand.set('Shipments', 4, 'Order', 'ORD-4')),
  own('ord-7 typed by hand on a new row', (hand) => {
    hand.type('Orders', 8, 'Style', 'Cape');
    hand.type('Orders', 8, 'Order ID', 'ord-7');
  }),
  own('ORD-999999999 typed on a new row', (hand) => {
    hand.type('Orders', 8, 'Style', 'Cape');
    hand.type('Orders', 8, 'Order ID', 'ORD-999999999');
  }),
  own('an id of ten digits typed on a new row', (hand) => {
    hand.type('Orders', 8, 'Style', 'Cape');
    hand.type('Orders', 8, 'Order ID', 'ORD-9999999999');
  }),
];

/** The row of a setting. */
const settingRow = (hand: Hand, name: string) => hand.grid('Settings').findIndex((row) => row.includes(name)) + 1;
const setting = (hand: Hand, name: string, value: Content) =>
  hand.set('Settings', settingRow(hand, name), 'Value', value);

export const settings: readonly Kind[] = [
  same('the row Base currency deleted', (hand) => hand.deleteRows('Settings', settingRow(hand, 'Base currency'))),
  own('Base currency changed to USD', (hand) => setting(hand, 'Base currency', 'USD')),
  lacks('Default tolerance typed “three”', (hand) => setting(hand, 'Default tolerance', 'three')),
  lacks('Lead days of 1e9 typed', (hand) => setting(hand, 'Lead days', 1e9)),
  same('Settings sorted by value', (hand) => hand.sort('Settings', {}, 'Value')),
  own('all rows of Settings deleted', (hand) => hand.deleteRows('Settings', 2, hand.grid('Settings').length - 1)),
  lacks('Setting column deleted', (hand) => hand.deleteColumn('Settings', 'Setting')),
];
