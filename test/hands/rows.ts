// What people do to rows: sorted, inserted, deleted, copied, merged, totalled.
import type { Content, Hand, Kind } from './hand';

const same = (name: string, harm: Kind['harm']): Kind => ({ name, says: 'same', harm });
const own = (name: string, harm: Kind['harm']): Kind => ({ name, says: 'own', harm });
const lacks = (name: string, harm: Kind['harm']): Kind => ({ name, says: 'lacks', harm });

const TABS = ['Orders', 'Shipments', 'Inventory', 'Stock moves', 'Expenses'] as const;
const KEYS = {
  Orders: 'Order ID',
  Shipments: 'Shipment ID',
  Inventory: 'SKU',
  'Stock moves': 'Move ID',
  Expenses: 'Expense ID',
};

/** The whole table with its header and without formulas, as a paste of values carries it. */
const inputs = (hand: Hand, tab: string) => hand.grid(tab);

/** A sort takes the header for a row where somebody selects it along. */
function sortWithHeader(hand: Hand, tab: string, label: string, ascending: boolean): void {
  const { cols } = hand.addOn.book.sheet(hand.id(tab));
  const rows = inputs(hand, tab).length;
  hand.addOn.book.sort(hand.id(tab), { row: 0, col: 0, rows, cols }, [{ col: hand.col(tab, label), ascending }]);
}

function sortPart(hand: Hand, tab: string, [first, last]: readonly [string, string]): void {
  const [one, other] = [hand.col(tab, first), hand.col(tab, last)].sort((a, b) => a - b);
  const zone = { col: one ?? 0, cols: (other ?? 0) - (one ?? 0) + 1 };
  hand.sort(tab, zone, first, false);
}

const mixed = (what: string, tab: string, columns: readonly [string, string]): Kind =>
  lacks(`only ${what} sorted`, (hand) => sortPart(hand, tab, columns));

function copyRow(
  hand: Hand,
  tab: string,
  row: number,
  to: number,
  change: { readonly [label: string]: Content } = {},
): void {
  const contents = hand.grid(tab)[row - 1] ?? [];
  if (to <= hand.grid(tab).length) hand.insertRows(tab, to);
  hand.put(tab, to, 0, [contents]);
  for (const [label, content] of Object.entries(change)) hand.set(tab, to, label, content);
}

const end = (hand: Hand, tab: string) => hand.rowsOf(tab).length + 2;

const titled = (tab: string) =>
  same(`a title row typed above the header of ${tab}`, (hand) => {
    hand.insertRows(tab, 1);
    hand.put(tab, 1, 0, [['Season SS27']]);
  });

const copied = (tab: (typeof TABS)[number], row: number) =>
  lacks(`row ${row} of ${tab} copied to the bottom`, (hand) => copyRow(hand, tab, row, end(hand, tab)));

export const rows: readonly Kind[] = [
  same('all tabs sorted, header kept', (hand) => {
    for (const tab of TABS) hand.sort(tab, {}, KEYS[tab], false);
  }),
  ...(['Orders', 'Expenses'] as const).map((tab) =>
    same(`${tab} sorted with its header, A to Z`, (hand) => sortWithHeader(hand, tab, KEYS[tab], true)),
  ),
  same('Orders sorted with its header, Z to A', (hand) => sortWithHeader(hand, 'Orders', 'Order ID', false)),
  same('Orders sorted with its header by Quantity', (hand) => sortWithHeader(hand, 'Orders', 'Quantity', true)),
  mixed('the columns Style to Quantity', 'Orders', ['Style', 'Quantity']),
  mixed('the column Order ID', 'Orders', ['Order ID', 'Order ID']),
  mixed('the column Amount of Expenses', 'Expenses', ['Amount', 'Amount']),
  same('sorted with 20 blank rows', (hand) => hand.sort('Orders', { rows: 26 }, 'Style')),
  same('a filter hides half the rows', (hand) => hand.addOn.book.removeFilter(hand.id('Orders'))),
  same('rows 3 to 5 hidden', (hand) => hand.addOn.book.setHiddenElements(hand.id('Orders'), 'ROWS', 2, 3, true)),
  lacks('A3:C3 merged', (hand) => hand.merge('Orders', { row: 2, col: 0, rows: 1, cols: 3 })),
  lacks('the ids of rows 4 and 5 merged', (hand) => hand.merge('Orders', { row: 3, col: 0, rows: 2, cols: 1 })),
  ...(['Orders', 'Shipments', 'Expenses'] as const).map((tab) =>
    same(`six cells of the free row of ${tab} merged`, (hand) => {
      hand.merge(tab, { row: end(hand, tab) - 1, col: 4, rows: 1, cols: 6 });
    }),
  ),
  same('two blank rows in the middle', (hand) => hand.insertRows('Orders', 4, 2)),
  same('a blank row right below the header', (hand) => hand.insertRows('Orders', 2)),
  own('the row of ORD-0006 deleted', (hand) => hand.deleteRows('Orders', 7)),
  own('the row of ORD-0005 deleted', (hand) => hand.deleteRows('Orders', 6)),
  own('a row of the ledger deleted', (hand) => hand.deleteRows('Stock moves', 3)),
  same('the row of ORD-0002 cut and pasted at row 20', (hand) => {
    const contents = hand.grid('Orders')[2] ?? [];
    hand.deleteRows('Orders', 3);
    hand.put('Orders', 20, 0, [contents]);
  }),
  ...TABS.map((tab) => copied(tab, 2)),
  lacks('row of ORD-0004 copied above itself with another quantity', (hand) =>
    copyRow(hand, 'Orders', 5, 5, { Quantity: 999 }),
  ),
  ...(['Orders', 'Stock moves', 'Expenses'] as const).map((tab) =>
    same(`a total row below ${tab}`, (hand) => {
      const [amount, last] = [tab === 'Expenses' ? 'Amount' : 'Quantity', end(hand, tab)];
      const letter = lettersOf(hand.col(tab, amount));
      const words = tab === 'Orders' ? 'Style' : tab === 'Expenses' ? 'Vendor' : 'Note';
      hand.type(tab, last, words, 'Total');
      hand.type(tab, last, amount, `=SUM(${letter}2:${letter}${last - 1})`);
    }),
  ),
  same('a total row below Orders, a blank row between', (hand) => {
    const last = end(hand, 'Orders') + 1;
    const letter = lettersOf(hand.col('Orders', 'Quantity'));
    hand.type('Orders', last, 'Customer', 'TOTAL');
    hand.type('Orders', last, 'Quantity', `=SUM(${letter}2:${letter}${last - 1})`);
  }),
  ...(
    [
      ['Orders', 'Order ID', 'Quantity', 'Grand total'],
      ['Orders', 'Notes', 'Quantity', 'Totales:'],
      ['Inventory', 'SKU', 'Unit cost', 'Suma'],
    ] as const
  ).map(([tab, words, amount, word]) =>
    same(`${word} in ${words} below ${tab}`, (hand) => {
      const [last, letter] = [end(hand, tab), lettersOf(hand.col(tab, amount))];
      hand.type(tab, last, words, word);
      hand.type(tab, last, amount, `=SUM(${letter}2:${letter}${last - 1})`);
    }),
  ),
  same('a total in an own column below', (hand) => {
    const { cols } = hand.addOn.book.sheet(hand.id('Orders'));
    hand.put('Orders', end(hand, 'Orders'), cols, [[99]]);
  }),
  ...TABS.map((tab) => same(`a row inserted above the header of ${tab}`, (hand) => hand.insertRows(tab, 1))),
  ...TABS.map(titled),
  titled('Settings'),
  ...(['Orders', 'Shipments', 'Stock moves'] as const).map((tab) =>
    same(`the header row of ${tab} deleted`, (hand) => hand.deleteRows(tab, 1)),
  ),
  same('spare rows of Orders deleted', (hand) => hand.deleteRows('Orders', 12, 40)),
  same('spare rows of every tab deleted', (hand) => {
    for (const tab of TABS) hand.deleteRows(tab, 12, 40);
  }),
  same('spare rows of Totals deleted', (hand) => hand.deleteRows('Totals', 4, 20)),
  same('rows 2 to 20 of Totals deleted', (hand) => hand.deleteRows('Totals', 2, 19)),
  same('1,000 blank rows at the end', (hand) => hand.insertRows('Orders', 60, 1_000)),
  same('three rows and four columns frozen', (hand) => {
    hand.addOn.book.setFrozen(hand.id('Orders'), 'ROWS', 3);
    hand.addOn.book.setFrozen(hand.id('Orders'), 'COLUMNS', 4);
  }),
  ...(['Orders', 'Expenses'] as const).map((tab) =>
    lacks(`${tab} pasted transposed onto itself`, (hand) => {
      const contents = hand.grid(tab).map((row) => row.slice(0, 12));
      const turned = contents[0]?.map((_, col) => contents.map((row) => row[col] ?? null)) ?? [];
      hand.put(tab, 1, 0, turned);
    }),
  ),
];

const lettersOf = (col: number): string =>
  (col >= 26 ? lettersOf(Math.floor(col / 26) - 1) : '') + String.fromCharCode(65 + (col % 26));
