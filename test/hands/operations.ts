// What people do with a workbook, each as the sidebar, the menu or the grid does it; what it answers, without what may differ by chance.
import type {
  AddOutcome,
  CheckView,
  HomeView,
  ImportCheck,
  PanelView,
  SearchView,
  StepOutcome,
  StepView,
} from '../../src/app/api';
import type { AddOn } from '../support/add-on';
import { NOTHING_MORE } from '../support/files';
import { sheetIdIn } from './season';

export interface Operation {
  readonly name: string;
  /** Whether it writes; one that only looks answers what it saw. */
  readonly writes: boolean;
  readonly run: (addOn: AddOn) => unknown;
}

const reads = (name: string, run: Operation['run']): Operation => ({ name, writes: false, run });
const writes = (name: string, run: Operation['run']): Operation => ({ name, writes: true, run });

const step = (name: string, table: string, id: string, typed: object) =>
  writes(`${name} ${id}`, (addOn) => {
    const view = addOn.call('openStep', name, table, id) as StepView;
    return 'refused' in view ? view : addOn.call('takeStep', name, table, id, { ...view.presets, ...typed }, false);
  });

const add = (table: string, typed: object) => writes(`add to ${table}`, (addOn) => addOn.call('addRow', table, typed));

const edit = (table: string, id: string, typed: { readonly [key: string]: string }) =>
  writes(`edit ${Object.keys(typed).join(' and ')} of ${id}`, (addOn) => {
    const view = addOn.call('openEdit', table, id) as { presets: { [key: string]: string } };
    return 'refused' in view
      ? view
      : addOn.call('editRow', table, id, view.presets, { ...view.presets, ...typed }, false);
  });

/** A step and its undo: afterwards everything is as it was. */
const undone = ({ name, run }: Operation) =>
  writes(`${name}, undone`, (addOn) => {
    const outcome = run(addOn) as StepOutcome | AddOutcome;
    return outcome.ok ? addOn.call('undo', outcome.undo) : outcome;
  });

const newOrder = {
  ...{ style: 'Poplin skirt', quantity: '222', originalExFactory: '2027-05-07', stage: 'Confirmed' },
  ...{ customer: 'Maison Roux', factory: 'Norte', unitPrice: '21.5' },
};

const file = (rows: readonly (readonly string[])[]) =>
  [['poNumber', 'style', 'quantity', 'originalExFactory', 'factory'], rows, ISO, NOTHING_MORE] as const;
const ISO = { dates: 'yearFirst', decimalMark: '.' };
const IMPORTED = file([
  ['P-1', 'Twill trouser', '640', '2027-05-14', 'Braga'],
  ['P-2', 'Twill short', '350', '2027-05-21', 'Braga'],
]);
const bring = writes('import two orders', (addOn) => {
  const check = addOn.call('checkImport', 'Orders', ...IMPORTED) as ImportCheck;
  return 'refused' in check ? check : addOn.call('importRows', 'Orders', { add: check.add, change: [] }, ...IMPORTED);
});

const panel = (table: string, id: string) =>
  reads(`panel of ${id}`, (addOn) => {
    const view = addOn.call('panel', table, id) as PanelView;
    if ('refused' in view) return view;
    const { title, party, status, findings, waits, blocks } = view;
    return { title, party, status, findings, waits, blocks };
  });

const order = add('Orders', newOrder);
const quantity = edit('Orders', 'ORD-0004', { quantity: '315' });
const ship = step('ship', 'Orders', 'ORD-0004', { 'shipment:SHP-0003': '75', order: '' });

export const operations: readonly Operation[] = [
  reads('home', (addOn) => {
    const { ready, counts, attention } = addOn.call('home') as HomeView;
    return {
      ready,
      counts,
      attention: attention.map(({ table, id, mark, amount }) => `${table} ${id} ${mark} ${amount}`),
    };
  }),
  reads('search', (addOn) =>
    (addOn.call('search', 'norte') as SearchView).lines.map(({ id, title, party }) => [id, title, party]),
  ),
  panel('Orders', 'ORD-0004'),
  panel('Inventory', 'SKU-B'),
  panel('Shipments', 'SHP-0002'),
  reads('the mail', (addOn) => {
    const mail = addOn.call('previewReminder') as { subject?: string; text?: string };
    return 'refused' in mail ? mail : { subject: mail.subject };
  }),
  reads('what the tabs show', shownIn),
  order,
  add('Shipments', { direction: 'Outbound', order: 'ORD-0003', quantity: '60', etd: '2027-03-01' }),
  add('Inventory', { sku: 'SKU-D', description: 'Care label', kind: 'Trim' }),
  add('Expenses', { category: 'Testing', order: 'ORD-0003', amount: '77', currency: 'EUR', date: '2026-11-20' }),
  quantity,
  edit('Orders', 'ORD-0002', { revisedExFactory: '2026-12-04', slipReason: 'Fabric late' }),
  edit('Shipments', 'SHP-0003', { quantity: '70' }),
  edit('Expenses', 'EXP-0003', { amount: '215' }),
  ship,
  step('close', 'Orders', 'ORD-0003', {}),
  step('receive', 'Shipments', 'SHP-0002', { 'shipment:SHP-0002': '790' }),
  step('count', 'Inventory', 'SKU-B', { counted: '331' }),
  step('count', 'Inventory', 'SKU-A', { counted: '25' }),
  step('pay', 'Expenses', 'EXP-0001', {}),
  step('reverse', 'Stock moves', 'MOV-0003', {}),
  bring,
  undone(order),
  undone(quantity),
  undone(ship),
  undone(bring),
  writes('snooze', (addOn) => addOn.call('snooze', 'Orders', 'ORD-0001', '2026-12-10')),
  writes('set up', (addOn) => addOn.menu('setUp')),
];

/** One of each sort, which the bench plays unless it is told to play all. */
const MAIN =
  /^(?:home|panel of (?:ORD|SKU)|what the tabs|add to (?:Orders|Shipments)$|edit quantity of ORD-0004$|count SKU-B|ship ORD-0004$|pay|import two orders$|set up)/;
export const mainOperations = operations.filter(({ name }) => MAIN.test(name));

/** What the computed columns of every row show, wherever the row stands and whatever its tab is called. */
function shownIn(addOn: AddOn): unknown {
  const labels = ['Status', 'Open', 'Shipped', 'On hand', 'Available', 'Base amount', 'Days left', 'To receive'];
  const sheets = addOn.book.sheets();
  return ['Orders', 'Shipments', 'Inventory', 'Expenses'].map((tab) => {
    const sheet = sheets.find(({ id }) => id === sheetIdIn(tab)) ?? sheets.find(({ name }) => name === tab);
    const lines = (sheet ? addOn.rows(sheet.name) : []).map((row) =>
      labels.map((label) => row[label]?.display ?? '').join(' '),
    );
    return lines.filter((line) => line.trim() !== '').sort();
  });
}

/** What the check finds. */
export const linesOf = (addOn: AddOn): CheckView['lines'] => (addOn.call('check') as CheckView).lines;
