// The panel of a row on tall tabs: it reads what the row is made of, and says what it says when every tab is read whole.
import type { PanelView } from '../../src/app/api';
import { toDayNumber } from '../../src/schema/dates';
import { tabs } from '../../src/tabs';
import type { Between } from '../../workbench/runtime/between';
import { type AddOn, keep, openKept, openSetUp } from '../support/add-on';
import { laterScript } from '../support/later-release';
import { openSeason, rowsOn } from '../tabs/conformance/season';
import { hasForm } from '../tabs/conformance/typed';

const ORDERS = 120;
const id = (number: number) => `ORD-${String(number).padStart(4, '0')}`;
/** Where every tab counts as tall. */
const files = laterScript({ edits: [['\\bTALL = 2_000', 'TALL = 1']] });

/** Orders of a few factories, each with a shipment that has left. */
function inUse(): AddOn {
  const addOn = openSetUp();
  const rows = Array.from({ length: ORDERS }, (_, index) => index);
  for (const { id: sheetId, name } of addOn.book.sheets())
    if (name !== 'Settings') addOn.book.insert(sheetId, 'ROWS', 30, ORDERS);
  const cells = (of: (row: number) => string | number) => rows.map((row) => [of(row)]);
  const day = toDayNumber('2027-03-12');
  addOn.put(
    'Orders',
    2,
    'Quantity',
    cells(() => 400),
  );
  addOn.put(
    'Orders',
    2,
    'Factory',
    cells((row) => `Mill ${row % 4}`),
  );
  addOn.put(
    'Orders',
    2,
    'Original ex-factory',
    cells((row) => day + (row % 30)),
  );
  addOn.put(
    'Shipments',
    2,
    'Direction',
    cells(() => 'Outbound'),
  );
  addOn.put(
    'Shipments',
    2,
    'Quantity',
    cells((row) => 100 + row),
  );
  addOn.put(
    'Shipments',
    2,
    'Shipped on',
    cells(() => day - 120),
  );
  addOn.paste(
    'Orders',
    2,
    'Style',
    cells((row) => `Style ${row}`),
  );
  addOn.paste(
    'Shipments',
    2,
    'Order',
    cells((row) => id(row + 1)),
  );
  return addOn;
}

const kept = keep(inUse());
const panel = (addOn: AddOn) => addOn.call('panel', 'Orders', id(90)) as PanelView;

test('An order among many is shown by a part of the cells, and says the same', () => {
  const [whole, sparse] = [openKept(kept), openKept(kept, { files })];
  const view = panel(whole);
  expect(view).toMatchObject({ title: expect.stringContaining('Style 89'), status: 'Part shipped' });
  expect(panel(sparse)).toEqual(view);
  expect(sparse.last().cells.read).toBeLessThan(whole.last().cells.read / 2);
});

test('A row that a colleague inserts while it is read moves nothing into it', () => {
  const expected = panel(openKept(kept));
  for (const at of [2, 9]) {
    let reads = 0;
    let next: Between | undefined;
    const addOn = openKept(kept, { files, between: (moment) => next?.(moment) });
    next = ({ call, when }) => {
      if (call !== 'Range.getValues' || when !== 'after') return;
      reads += 1;
      if (reads === at) addOn.book.insert(addOn.sheetId('Orders'), 'ROWS', 1, 1);
    };
    expect({ at, view: panel(addOn) }).toEqual({ at, view: expected });
    expect(reads).toBeGreaterThan(at);
  }
});

test('The last row of every tab says what it says where its tab is read whole', () => {
  const [whole, sparse] = [openSeason(), openSeason({ files })];
  for (const { table } of tabs.filter(hasForm)) {
    const row = rowsOn(whole, table).at(-1)?.id;
    const [view, seen] = [whole, sparse].map((addOn) => addOn.call('panel', table.name, row));
    expect({ row, view: seen }).toEqual({ row, view });
  }
});
