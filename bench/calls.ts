// What the day's work asks of Google: our calls beside those of sheetquery, and beside the fewest that a script by hand makes.
import { buildSync } from 'esbuild';
import type { AddOutcome, ImportCheck, ImportOutcome, SentFile } from '../src/app/api';
import { toDayNumber } from '../src/schema/dates';
import { type AddOn, openSetUp, plainOrder, withCode } from '../test/support/add-on';
import { NOTHING_MORE } from '../test/support/files';
import { type Row, report } from './report';

const ORDERS = 1_000;
const CHANGED = 100;
const id = (number: number) => `ORD-${String(number).padStart(4, '0')}`;
const due = toDayNumber('2027-03-12');

/** Every tenth order. */
const changed = Array.from({ length: CHANGED }, (_, index) => id(index * 10 + 1));

const query = buildSync({
  stdin: { contents: "export { sheetQuery } from 'sheetquery';", resolveDir: '.' },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'queries',
  target: 'es2020',
  logLevel: 'error',
});

/** The same work by sheetquery, and by hand: one read where one does, one write a stretch, nothing asked and nothing looked at again. */
const others = `
${query.outputFiles[0]?.text ?? ''}
var orders = () => queries.sheetQuery().from('Orders');
function queryAdd(row) { orders().insertRows([row]); SpreadsheetApp.flush(); }
function queryChange(ids) {
  orders().where((row) => ids.includes(row['Order ID'])).updateRows((row) => { row.Factory = 'Mill'; return row; });
  SpreadsheetApp.flush();
}
function queryFind(id) { return orders().where((row) => row['Order ID'] === id).getRows().length; }
function handAdd(row) {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Orders');
  const [labels] = sheet.getRange('1:1').getValues();
  const at = sheet.getRange('A:A').getValues().findIndex(([value]) => value === '') + 1;
  for (const [label, value] of Object.entries(row)) sheet.getRange(at, labels.indexOf(label) + 1).setValues([[value]]);
  SpreadsheetApp.flush();
}
function handChange(ids) {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Orders');
  const [labels, ...rows] = sheet.getDataRange().getValues();
  const at = labels.indexOf('Factory');
  const column = rows.map((row) => [ids.includes(row[labels.indexOf('Order ID')]) ? 'Mill' : row[at]]);
  sheet.getRange(2, at + 1, column.length, 1).setValues(column);
  SpreadsheetApp.flush();
}
function handFind(id) {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Orders');
  const found = sheet.getRange('A:A').createTextFinder(id).matchEntireCell(true).findNext();
  return sheet.getRange(found.getRow(), 1, 1, sheet.getLastColumn()).getValues().length;
}
`;

function opened(): AddOn {
  const addOn = openSetUp({ files: withCode(others) });
  for (const { id: sheetId } of addOn.book.sheets()) addOn.book.insert(sheetId, 'ROWS', 30, ORDERS);
  const rows = Array.from({ length: ORDERS }, (_, index) => index);
  const put = (label: string, of: (row: number) => string | number) =>
    addOn.put(
      'Orders',
      2,
      label,
      rows.map((row) => [of(row)]),
    );
  put('Quantity', () => 400);
  put('Original ex-factory', () => due);
  put('Factory', (row) => `Factory ${row}`);
  addOn.paste(
    'Orders',
    2,
    'Style',
    rows.map((row) => [`Style ${row}`]),
  );
  return addOn;
}

const labelled = { Style: 'Linen shirt', Quantity: 400, Factory: 'Textiles del Norte', 'Order ID': id(ORDERS + 1) };

function changeByImport(addOn: AddOn): void {
  const rows = changed.map((order, index) => [order, `Style ${index * 10}`, '400', '2027-03-12', 'Mill']);
  const keys = ['orderId', 'style', 'quantity', 'originalExFactory', 'factory'];
  const file: SentFile = [keys, rows, { dates: 'yearFirst', decimalMark: '.' }, NOTHING_MORE];
  const check = addOn.call('checkImport', 'Orders', ...file) as ImportCheck;
  const change = check.changed.map(({ row, fields }) => ({
    row,
    fields: fields.map(({ key, was }) => ({ key, was })),
  }));
  const outcome = addOn.call('importRows', 'Orders', { add: [], change }, ...file) as ImportOutcome;
  if (change.length !== CHANGED || !outcome.ok) throw new Error(`${change.length} orders were changed.`);
}

function addByForm(addOn: AddOn): void {
  const outcome = addOn.call('addRow', 'Orders', plainOrder) as AddOutcome;
  if (!outcome.ok) throw new Error('The order was not added.');
}

const works: readonly (readonly [task: string, way: string, work: (addOn: AddOn) => unknown])[] = [
  ['one order is added', 'Selvedge', addByForm],
  ['one order is added', 'sheetquery', (addOn) => addOn.call('queryAdd', labelled)],
  ['one order is added', 'by hand', (addOn) => addOn.call('handAdd', labelled)],
  [`${CHANGED} scattered orders are changed`, 'Selvedge', changeByImport],
  [`${CHANGED} scattered orders are changed`, 'sheetquery', (addOn) => addOn.call('queryChange', changed)],
  [`${CHANGED} scattered orders are changed`, 'by hand', (addOn) => addOn.call('handChange', changed)],
  ['an order is found', 'Selvedge', (addOn) => addOn.call('search', id(500))],
  ['an order is found', 'sheetquery', (addOn) => addOn.call('queryFind', id(500))],
  ['an order is found', 'by hand', (addOn) => addOn.call('handFind', id(500))],
];

const rows = works.map(([task, way, work]): Row => {
  const addOn = opened();
  work(addOn);
  const { calls, cells, commits, charged } = addOn.last();
  const sum = (name: RegExp) => Object.entries(calls).reduce((all, [call, of]) => all + (name.test(call) ? of : 0), 0);
  return {
    task,
    way,
    reads: sum(/\.(get(Values|Formulas|DisplayValues)|findNext)$|getSheetValues$/),
    writes: sum(/\.(setValues?|setFormulas?|appendRow)$/),
    'cells read': cells.read,
    'cells written': cells.written,
    commits,
    'on Google, s': Number((charged / 1_000).toFixed(2)),
  };
});

report('calls', 'Our calls beside others', rows, [
  `Among ${ORDERS.toLocaleString('en')} orders. The seconds are what Google publishes of its service calls, not a measurement there. By hand nothing is locked, checked or looked at again, and what a colleague types meanwhile is overwritten; sheetquery (npm, 1.5.2) reads the whole tab and writes whole rows, over what formulas have computed there.`,
]);
