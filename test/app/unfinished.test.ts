// A row that counts nowhere yet, since nothing in it makes it an order or a shipment: it is told of, kept, and found.
import type { CheckView, HomeView, PanelView } from '../../src/app/api';
import { openBook } from '../../src/app/book';
import { keyColumn } from '../../src/schema/table';
import { tabs } from '../../src/tabs';
import { orders } from '../../src/tabs/orders/table';
import { type AddOn, keep, openKept, openSetUp, plainOrder } from '../support/add-on';
import { bookOf, wantedIn } from '../support/book';
import { plainWorkbook } from '../support/plain-workbook';

const inUse = (() => {
  const addOn = openSetUp({ freeCalls: true });
  addOn.call('addRow', 'Orders', plainOrder);
  return keep(addOn);
})();

const open = () => openKept(inUse, { freeCalls: true });
const lines = (addOn: AddOn) => (addOn.call('check') as CheckView).lines;
const attention = (addOn: AddOn) => (addOn.call('home') as HomeView).attention;

/** Of an order that comes next week somebody knows whose it is, and until when: no style yet, no quantity. */
function withUnfinished(): AddOn {
  const addOn = open();
  addOn.paste('Orders', 3, 'Customer', [['Maison Blanc']]);
  addOn.put('Orders', 3, 'Ship-by', [[46_476]]);
  return addOn;
}

test('it gets its ID, and its figures stay blank; check and desk say why, and what it lacks', () => {
  const addOn = withUnfinished();
  expect(addOn.shownRow('Orders', 3)).toMatchObject({ 'Order ID': 'ORD-0002', Status: '', Open: '' });
  expect(lines(addOn)).toEqual([
    expect.objectContaining({
      found:
        'Orders: Customer “Maison Blanc” in row 3. Such a row counts nowhere until its Style, Colour or Quantity is filled in. Do that, or clear the row.',
      reported: expect.not.stringContaining('Maison'),
      button: 'Show it',
    }),
  ]);
  expect(attention(addOn)).toContainEqual(
    expect.objectContaining({
      table: 'Orders',
      id: 'ORD-0002',
      tile: 'check',
      mark: 'does not count without Style, Colour or Quantity',
      panel: true,
    }),
  );
  expect(addOn.call('panel', 'Orders', 'ORD-0002') as PanelView).not.toHaveProperty('refused');
});

test('once its style stands there it counts, and nothing more is found', () => {
  const addOn = withUnfinished();
  addOn.paste('Orders', 3, 'Style', [['Wool coat']]);
  expect(lines(addOn)).toEqual([]);
  expect(addOn.shownRow('Orders', 3).Status).toBe('No quantity');
});

test('the next order goes below it, and takes neither its cells nor its ID', () => {
  const addOn = withUnfinished();
  addOn.call('addRow', 'Orders', plainOrder);
  expect(addOn.shownRow('Orders', 3)).toMatchObject({ 'Order ID': 'ORD-0002', Customer: 'Maison Blanc' });
  expect(addOn.shownRow('Orders', 4)).toMatchObject({ 'Order ID': 'ORD-0003', Style: 'Linen shirt' });
});

test('an ID alone, as an undone paste leaves it, is nothing to tell of', () => {
  const addOn = open();
  addOn.put('Orders', 3, 'Order ID', [['ORD-0002']]);
  expect(lines(addOn)).toEqual([]);
  expect(attention(addOn)).toHaveLength(attention(open()).length);
});

test('four of them are named by the first three', () => {
  const addOn = open();
  addOn.put('Orders', 3, 'Customer', [['Roux'], ['Brun'], ['Norte'], ['Sur']]);
  expect(lines(addOn)[0]?.found).toMatch(
    /^Orders: Customer “Roux” in row 3, Customer “Brun” in row 4, Customer “Norte” in row 5 and 1 more\./,
  );
});

test('a reminder counts it among what is to be put right', () => {
  const book = bookOf({ Orders: [{ orderId: 'ORD-0001', customer: 'Maison Roux' }] });
  expect(wantedIn(book, orders)?.attention).toMatchObject({
    id: 'ORD-0001',
    section: 'check',
    finding: { code: 'unfinished', lacks: ['Style', 'Colour', 'Quantity'] },
  });
});

const cells = tabs
  .filter(({ upkeep }) => !upkeep)
  .flatMap(({ table }) =>
    Object.keys(table.inputs)
      // What Selvedge alone writes, as an undone paste may leave it, is nobody's row.
      .filter((key) => key !== keyColumn(table) && !table.inputs[key]?.written)
      .map((key) => ({ tab: table.name, key, table })),
  );

test.each(cells)('a row of $tab that holds nothing but $key is a row or told of, and is never written over', (cell) => {
  const { tab, key, table } = cell;
  const book = openBook(plainWorkbook('2026-11-22', { [tab]: [{ [keyColumn(table)]: 'X-1', [key]: 1 }] }));
  const told = [...book.rowsOf(table), ...book.unfinishedOf(table)];
  expect(told.map(({ number }) => number)).toEqual([2]);
  expect(book.lastRow(table)).toBe(2);
  expect(book.find(table, 'x-1')?.number).toBe(2);
  const fresh = openBook(plainWorkbook('2026-11-22', { [tab]: [{ [keyColumn(table)]: 'X-1', [key]: 1 }] }));
  expect(fresh.lastRow(table)).toBe(2);
});
