// What people do to columns: moved, renamed, doubled, deleted, formatted; and to their headers.
import type { Hand, Kind } from './hand';

const same = (name: string, harm: Kind['harm']): Kind => ({ name, says: 'same', harm });
const own = (name: string, harm: Kind['harm']): Kind => ({ name, says: 'own', harm });
const lacks = (name: string, harm: Kind['harm']): Kind => ({ name, says: 'lacks', harm });

/** The contents of a column, its header first. */
const column = (hand: Hand, tab: string, label: string) => {
  const col = hand.col(tab, label);
  return hand.grid(tab).map((row) => [row[col] ?? null]);
};
const width = (hand: Hand, tab: string) => hand.addOn.book.sheet(hand.id(tab)).cols;

/** Two columns change places, cell by cell. */
function swapColumns(hand: Hand, tab: string, [one, other]: readonly [string, string], withHeaders: boolean): void {
  const [first, second] = [hand.col(tab, one), hand.col(tab, other)];
  const [left, right] = [column(hand, tab, one), column(hand, tab, other)];
  const from = withHeaders ? 0 : 1;
  hand.put(tab, 1 + from, first, right.slice(from));
  hand.put(tab, 1 + from, second, left.slice(from));
}

function swapHeaders(hand: Hand, tab: string, [one, other]: readonly [string, string]): void {
  const [first, second] = [hand.col(tab, one), hand.col(tab, other)];
  hand.put(tab, 1, first, [[other]]);
  hand.put(tab, 1, second, [[one]]);
}

function copyAside(hand: Hand, tab: string, label: string): number {
  const cells = column(hand, tab, label);
  hand.insertColumn(tab, hand.col(tab, label) + 1);
  hand.put(tab, 1, hand.col(tab, label) + 1, cells);
  return hand.col(tab, label);
}

function cutAndPaste(hand: Hand, tab: string, label: string): void {
  const cells = column(hand, tab, label);
  const from = hand.col(tab, label);
  hand.put(
    tab,
    1,
    from,
    cells.map(() => [null]),
  );
  hand.put(tab, 1, width(hand, tab), cells);
}

function ownColumn(hand: Hand, at: number, header: string, cell: string | boolean, last: number): void {
  hand.insertColumn('Orders', at);
  hand.put('Orders', 1, at, [[header]]);
  hand.put(
    'Orders',
    2,
    at,
    Array.from({ length: last - 1 }, () => [cell]),
  );
}

const deleted = (tab: string, label: string) =>
  lacks(`${label} of ${tab} deleted`, (hand) => hand.deleteColumn(tab, label));

const duplicated = (tab: string, label: string) =>
  same(`${label} of ${tab} duplicated and the original deleted`, (hand) => {
    const at = copyAside(hand, tab, label);
    hand.addOn.book.remove(hand.id(tab), 'COLUMNS', at, 1);
  });

const exchanged = (tab: string, one: string, other: string) =>
  same(`only the header texts of ${one} and ${other} of ${tab} swapped`, (hand) =>
    swapHeaders(hand, tab, [one, other]),
  );

const overwritten = (tab: string, label: string, text: string) =>
  same(`header ${label} of ${tab} overwritten with ${text}`, (hand) => hand.header(tab, label, text));

const SPANISH = { Customer: 'Cliente', Factory: 'Fábrica', Quantity: 'Cantidad', Stage: 'Etapa', Notes: 'Notas' };

export const headers: readonly Kind[] = [
  exchanged('Orders', 'Quantity', 'Unit price'),
  exchanged('Orders', 'Customer', 'Factory'),
  exchanged('Orders', 'Original ex-factory', 'Revised ex-factory'),
  exchanged('Shipments', 'ETD', 'ETA'),
  exchanged('Stock moves', 'Quantity', 'Unit cost'),
  exchanged('Expenses', 'Date', 'Due date'),
  exchanged('Inventory', 'Unit cost', 'Daily demand'),
  overwritten('Orders', 'Quantity', 'Style'),
  overwritten('Orders', 'Customer', 'Quantity'),
  overwritten('Orders', 'Order ID', 'PO number'),
  overwritten('Stock moves', 'Unit cost', 'Quantity'),
  overwritten('Expenses', 'Amount', 'Rate'),
  same('header Quantity deleted', (hand) => hand.header('Orders', 'Quantity', null)),
  same('header Quantity renamed to Qty', (hand) => hand.header('Orders', 'Quantity', 'Qty')),
  same('header Quantity with a trailing space', (hand) => hand.header('Orders', 'Quantity', 'Quantity ')),
  same('five headers in Spanish', (hand) => {
    for (const [label, text] of Object.entries(SPANISH)) hand.header('Orders', label, text);
  }),
  same('headers Factory and Due merged', (hand) =>
    hand.merge('Orders', { row: 0, col: hand.col('Orders', 'Factory'), rows: 1, cols: 2 }),
  ),
  same('computed header Open typed over by its own name', (hand) => hand.header('Orders', 'Open', 'Open')),
  same('computed header Open renamed', (hand) => hand.header('Orders', 'Open', 'Left')),
  same('computed header Open deleted', (hand) => hand.header('Orders', 'Open', null)),
  same('computed header Status of Shipments deleted', (hand) => hand.header('Shipments', 'Status', null)),
  same('the formula in a header edited', (hand) => {
    const at = hand.col('Orders', 'Open');
    const formula = String(hand.grid('Orders')[0]?.[at]);
    hand.put('Orders', 1, at, [[formula.replace(/\)$/, '+0)')]]);
  }),
];

export const columns: readonly Kind[] = [
  deleted('Orders', 'Order ID'),
  deleted('Orders', 'Quantity'),
  deleted('Orders', 'Notes'),
  deleted('Stock moves', 'SKU'),
  deleted('Shipments', 'Order'),
  deleted('Shipments', 'Shipment ID'),
  deleted('Expenses', 'Amount'),
  deleted('Inventory', 'SKU'),
  same('computed Status of Orders deleted', (hand) => hand.deleteColumn('Orders', 'Status')),
  same('computed On hand of Inventory deleted', (hand) => hand.deleteColumn('Inventory', 'On hand')),
  same('Quantity duplicated with its values, right beside', (hand) => void copyAside(hand, 'Orders', 'Quantity')),
  duplicated('Orders', 'Quantity'),
  duplicated('Orders', 'Order ID'),
  duplicated('Stock moves', 'Quantity'),
  duplicated('Shipments', 'Order'),
  duplicated('Expenses', 'Due date'),
  same('a blank column headed Quantity at the end', (hand) =>
    hand.put('Orders', 1, width(hand, 'Orders'), [['Quantity']]),
  ),
  {
    ...same('the cells of Customer and Factory swapped with their headers', (hand) =>
      swapColumns(hand, 'Orders', ['Customer', 'Factory'], true),
    ),
    answer: 'Keep the names',
  },
  // Who stands below Customer is the customer: nothing in the sheet says otherwise.
  own('the cells of Customer and Factory swapped below their headers', (hand) =>
    swapColumns(hand, 'Orders', ['Customer', 'Factory'], false),
  ),
  same('Quantity cut and pasted over a blank column at the end', (hand) => cutAndPaste(hand, 'Orders', 'Quantity')),
  same('Order of Shipments cut and pasted at the end', (hand) => cutAndPaste(hand, 'Shipments', 'Order')),
  same('Quantity and Order ID hidden', (hand) => {
    for (const label of ['Quantity', 'Order ID'])
      hand.addOn.book.setHiddenElements(hand.id('Orders'), 'COLUMNS', hand.col('Orders', label), 1, true);
  }),
  same('Quantity moved to the far left', (hand) => hand.moveColumn('Orders', 'Quantity', 0)),
  same('Order ID moved behind Stage', (hand) => hand.moveColumn('Orders', 'Order ID', hand.col('Orders', 'Stage') + 1)),
  same('Status moved to the front', (hand) => hand.moveColumn('Orders', 'Status', 0)),
  same('an own column with values in the middle', (hand) => ownColumn(hand, 7, 'Fit model', 'Inés', 7)),
  same('an own column without a header', (hand) => ownColumn(hand, 7, '', 'ask', 7)),
  same('an own column left of everything, filled to row 55', (hand) => ownColumn(hand, 0, 'No.', 'x', 55)),
  same('a column of check boxes on every row', (hand) => ownColumn(hand, 5, 'Done', false, 60)),
  same('an own column of one formula', (hand) => {
    hand.insertColumn('Orders', 7);
    hand.put('Orders', 1, 7, [['=ARRAYFORMULA(IF(ROW(A:A)=1,"Own",""))']]);
  }),
];

export const formats: readonly Kind[] = [
  same('Original ex-factory formatted as plain text', (hand) => hand.format('Orders', 'Original ex-factory', '@')),
  same('Revised ex-factory formatted as plain text', (hand) => hand.format('Orders', 'Revised ex-factory', '@')),
  same('Quantity formatted as plain text', (hand) => hand.format('Orders', 'Quantity', '@')),
  ...['Orders', 'Shipments', 'Inventory', 'Stock moves', 'Expenses'].map((tab) =>
    same(`${tab} formatted as plain text`, (hand) => hand.format(tab, undefined, '@')),
  ),
  same('Original ex-factory formatted as a plain number', (hand) => hand.format('Orders', 'Original ex-factory', '0')),
  same('Quantity formatted as a percentage', (hand) => hand.format('Orders', 'Quantity', '0%')),
];
