// What a step wrote is read back: a merged cell refuses the whole row, and cells of plain text take numbers and dates as such.
import type { AddOutcome } from '../../src/app/api';
import { type AddOn, columnAt, keep, openKept, openSetUp, plainOrder } from '../support/add-on';
import { shown } from '../support/steps';

const inUse = (() => {
  const addOn = openSetUp({ freeCalls: true });
  addOn.call('addRow', 'Orders', plainOrder);
  return keep(addOn);
})();
const open = () => openKept(inUse, { freeCalls: true });
const orders = (addOn: AddOn) => shown(addOn, 'Orders');

test('cells merged in the free row: nothing is added, and the sentence says which row to unmerge', () => {
  const addOn = open();
  const before = orders(addOn);
  // The engine merges no cells below a filter.
  addOn.book.removeFilter(addOn.sheetId('Orders'));
  addOn.book.merge(addOn.sheetId('Orders'), { row: 2, col: columnAt('Orders', 'Quantity'), rows: 1, cols: 4 });
  expect(() => addOn.call('addRow', 'Orders', plainOrder)).toThrow(/row 3 of Orders are merged.*Nothing was changed/);
  expect(orders(addOn)).toEqual(before);
});

test('columns formatted as plain text: a new order has numbers and dates, its status is right, and its undo takes it back', () => {
  const addOn = open();
  const before = orders(addOn);
  const id = addOn.sheetId('Orders');
  for (const label of ['Quantity', 'Original ex-factory', 'Unit price'])
    addOn.book.setFormats(id, { row: 2, col: columnAt('Orders', label), rows: 20, cols: 1 }, '@');
  const added = addOn.call('addRow', 'Orders', plainOrder) as AddOutcome;
  const [first, second] = orders(addOn);
  expect(second).toEqual({ ...first, 'Order ID': 'ORD-0002' });
  expect(typeof addOn.rows('Orders')[1]?.Quantity?.value).toBe('number');
  if (added.ok) expect(addOn.call('undo', added.undo)).toMatchObject({ ok: true });
  expect(orders(addOn)).toEqual(before);
});
