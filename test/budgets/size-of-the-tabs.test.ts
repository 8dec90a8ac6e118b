// What the day's work costs does not grow with the rows: calls, cells and commits on a short tab and on a longer one.
import type { AddOutcome, ImportCheck, ImportOutcome, SentFile } from '../../src/app/api';
import { toDayNumber } from '../../src/schema/dates';
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';
import { NOTHING_MORE } from '../support/files';

const [FEW, MANY] = [22, 60];
const id = (number: number) => `ORD-${String(number).padStart(4, '0')}`;

/** A workbook with so many orders, which were given their ids, and a shipment of each. */
function withOrders(count: number): AddOn {
  const addOn = openSetUp();
  const rows = Array.from({ length: count }, (_, index) => index);
  for (const tab of ['Orders', 'Shipments']) addOn.book.insert(addOn.sheetId(tab), 'ROWS', 30, count);
  addOn.put(
    'Orders',
    2,
    'Quantity',
    Array.from(rows, () => [400]),
  );
  addOn.put(
    'Orders',
    2,
    'Original ex-factory',
    Array.from(rows, () => [toDayNumber('2027-03-12')]),
  );
  addOn.paste(
    'Orders',
    2,
    'Style',
    Array.from(rows, (index) => [`Style ${index}`, 'Textiles del Norte']),
  );
  addOn.paste(
    'Shipments',
    2,
    'Order',
    Array.from(rows, (index) => [id(index + 1), 'Outbound']),
  );
  return addOn;
}

function costOf(addOn: AddOn) {
  const { calls, cells, commits } = addOn.last();
  return {
    reads: calls['Range.getValues'] ?? 0,
    looks: calls['TextFinder.findNext'] ?? 0,
    writes: calls['Range.setValues'] ?? 0,
    cells: cells.read,
    commits,
  };
}

let few: AddOn;
let many: AddOn;
beforeAll(() => {
  few = withOrders(FEW);
  many = withOrders(MANY);
});

const costsOf = (work: (addOn: AddOn) => void) =>
  [few, many].map((addOn) => {
    work(addOn);
    return costOf(addOn);
  });

/** What a piece of work costs on the longer tab, which is what it costs on the short one. */
function costOnBoth(work: (addOn: AddOn) => void) {
  const costs = costsOf(work);
  expect(costs[1]).toEqual(costs[0]);
  return costs[1];
}

/** The same of a new row: on the short tab the header, which stands near, is read with the free rows, and with what was written. */
function costOfAdding(work: (addOn: AddOn) => void) {
  const [short, long] = costsOf(work);
  expect(short).toEqual({ ...long, reads: (long?.reads ?? 0) - 2, cells: expect.any(Number) });
  expect(short?.cells).toBeLessThan(3_200);
  return long;
}

const add = (addOn: AddOn): string => {
  const outcome = addOn.call('addRow', 'Orders', plainOrder) as AddOutcome;
  if (!outcome.ok) throw new Error('The order was not added.');
  return outcome.added.id;
};
const lastRow = (addOn: AddOn) => addOn.rows('Orders').filter((row) => row['Order ID']?.display).length + 1;

describe('However many rows there are', () => {
  it('an order is added with the header, the last rows and one look for its ID; then the header and the free rows, one write, the header and what was written, one commit', () => {
    const cost = costOfAdding(add);
    expect(cost).toMatchObject({ reads: 6, looks: 1, writes: 1, commits: 1 });
    expect(cost?.cells).toBeLessThan(1_200);
  });

  it('a shipment of an order costs the header of Orders and one more look', () => {
    const shipment = { direction: 'Outbound', order: id(11), quantity: '20' };
    const cost = costOfAdding((addOn) => {
      expect(addOn.call('addRow', 'Shipments', shipment)).toMatchObject({ ok: true });
    });
    expect(cost).toMatchObject({ reads: 7, looks: 2, writes: 1, commits: 1 });
  });

  it('a typed row gets its ID by the last rows, too', () => {
    const cost = costOnBoth((addOn) => addOn.type('Orders', lastRow(addOn) + 1, 'Style', 'Typed'));
    expect(cost).toMatchObject({ looks: 1, writes: 1, commits: 1 });
  });

  it('scattered rows are changed by an import with five reads and one commit; of each row the changed cells are written and no others', () => {
    const rows = Array.from({ length: 30 }, (_, index) => {
      return [id(2 * index + 1), `Style ${2 * index}`, '400', '2027-03-12', `Mill ${index}`, '2027-05-01'];
    });
    const keys = ['orderId', 'style', 'quantity', 'originalExFactory', 'factory', 'shipBy'];
    const file: SentFile = [keys, rows, { dates: 'yearFirst', decimalMark: '.' }, NOTHING_MORE];
    const check = many.call('checkImport', 'Orders', ...file) as ImportCheck;
    expect({ ...check, changed: check.changed.length }).toMatchObject({ changed: 30, wrong: [], add: [] });
    const change = check.changed.map(({ row, fields }) => ({
      row,
      fields: fields.map(({ key, was }) => ({ key, was })),
    }));
    const outcome = many.call('importRows', 'Orders', { add: [], change }, ...file) as ImportOutcome;
    expect(outcome).toMatchObject({ ok: true });
    expect(costOf(many)).toMatchObject({ reads: 5, commits: 1 });
    expect(many.last().cells.written).toBe(60);
    expect(many.shownRow('Orders', 2)).toMatchObject({ Factory: 'Mill 0', Style: 'Style 0' });
  });

  it('the desk opens with three reads and at most 2,000 cells', () => {
    many.call('home');
    expect(costOf(many)).toMatchObject({ reads: 3, commits: 0 });
    expect(many.last().cells.read).toBeLessThanOrEqual(2_000);
  });
});

describe('An ID', () => {
  it('that a person typed and deleted again does not come back', () => {
    // No other row refers to the newest order: an ID that one does comes back at once.
    const newest = FEW + 2;
    few.type('Orders', newest, 'Order ID', id(400));
    few.type('Orders', newest, 'Order ID', id(FEW + 1));
    expect(add(few)).toBe(id(401));
  });

  it('goes on below a column of the person’s own that reaches far down', () => {
    const sheetId = few.sheetId('Orders');
    const { cols } = few.book.sheet(sheetId);
    few.book.insert(sheetId, 'COLUMNS', cols, 1);
    few.book.insert(sheetId, 'ROWS', 40, 60);
    few.book.write(sheetId, { row: 110, col: cols, rows: 1, cols: 1 }, [[{ typed: 'mine' }]]);
    const row = lastRow(few) + 1;
    expect(add(few)).toBe(id(402));
    expect(few.shownRow('Orders', row)).toMatchObject({ 'Order ID': id(402) });
  });

  it('is one more than the last that was given though a sort has put the newest row on top', () => {
    const rows = lastRow(many) - 1;
    many.book.sort(many.sheetId('Orders'), { row: 1, col: 0, rows, cols: 30 }, [{ col: 0, ascending: false }]);
    expect(add(many)).toBe(id(rows + 1));
  });

  it('that somebody put far above the last rows unseen is found, and none is given twice', () => {
    const next = lastRow(many);
    many.put('Orders', 3, 'Order ID', [[id(next + 40)], [id(next)]]);
    expect(add(many)).toBe(id(next + 41));
  });
});
