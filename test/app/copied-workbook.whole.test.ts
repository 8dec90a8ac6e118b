// The tests open a workbook that was opened before as a copy of it: whatever is done to one leaves the others alone, and each goes the same way.
import { type AddOn, keep, openSetUp, plainOrder } from '../support/add-on';

const cells = ({ book }: AddOn) =>
  book.sheets().map(({ id, rows, cols }) => book.read(id, { row: 0, col: 0, rows, cols }));
/** All that is kept, but for the name of the last revision. */
const kept = (addOn: AddOn) => JSON.stringify({ ...JSON.parse(keep(addOn).data), revisionId: '' });
const fill = (addOn: AddOn) => {
  addOn.call('addRow', 'Orders', plainOrder);
  addOn.type('Settings', 2, 'Value', 'USD');
  addOn.book.insert(addOn.sheetId('Orders'), 'COLUMNS', 3, 1);
  addOn.menu('setUp');
};

test('what is done to one copy shows in no other', () => {
  const [one, other] = [openSetUp(), openSetUp()];
  const before = { cells: cells(other), kept: kept(other) };
  fill(one);
  expect(one.rows('Orders')).toHaveLength(1);
  expect({ cells: cells(other), kept: kept(other) }).toEqual(before);
  expect(cells(openSetUp())).toEqual(before.cells);
});

test('copies that are treated alike stay alike, and say what they would say if all were computed anew', () => {
  const [one, other] = [openSetUp(), openSetUp()];
  fill(one);
  cells(other);
  fill(other);
  expect(cells(other)).toEqual(cells(one));
  expect(kept(other)).toBe(kept(one));
  const said = cells(one);
  one.book.recalculate();
  expect(cells(one)).toEqual(said);
  one.book.undo();
  one.book.redo();
  expect(cells(one)).toEqual(said);
});
