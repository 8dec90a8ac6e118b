// What the day's work costs does not grow with the rows: calls, cells and commits on twenty orders and on ten times as many.
import type { ImportCheck, ImportOutcome, SentFile } from '../../src/app/api';
import { toDayNumber } from '../../src/schema/dates';
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';
import { NOTHING_MORE } from '../support/files';

const [FEW, MANY] = [20, 200];
const id = (index: number) => `ORD-${String(index + 1).padStart(4, '0')}`;

/** A workbook with so many orders, which were given their ids, and a shipment of each. */
function withOrders(count: number): AddOn {
  const addOn = openSetUp();
  const rows = Array.from({ length: count }, (_, index) => index);
  addOn.book.insert(addOn.sheetId('Orders'), 'ROWS', 30, count);
  addOn.book.insert(addOn.sheetId('Shipments'), 'ROWS', 30, count);
  addOn.paste(
    'Orders',
    2,
    'Style',
    rows.map((index) => [`Style ${index}`, 'Textiles del Norte']),
  );
  addOn.paste(
    'Shipments',
    2,
    'Order',
    rows.map((index) => [id(index), 'Outbound']),
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

/** The same piece of work on a few rows and on many. */
function onBoth(work: (addOn: AddOn) => void) {
  const cost = (count: number) => {
    const addOn = withOrders(count);
    work(addOn);
    return costOf(addOn);
  };
  return { few: cost(FEW), many: cost(MANY) };
}

describe('However many rows there are', () => {
  it('an order is added with the header, the last rows, one look for its ID, one write and one commit', () => {
    const { few, many } = onBoth((addOn) => {
      expect(addOn.call('addRow', 'Orders', plainOrder)).toMatchObject({ ok: true });
    });
    expect(many).toEqual(few);
    expect(many).toMatchObject({ reads: 2, looks: 1, writes: 1, commits: 1 });
    expect(many.cells).toBeLessThan(900);
  });

  it('a shipment of an order costs the header of Orders and one more look', () => {
    const shipment = { direction: 'Outbound', order: id(11), quantity: '20' };
    const { few, many } = onBoth((addOn) => {
      expect(addOn.call('addRow', 'Shipments', shipment)).toMatchObject({ ok: true });
    });
    expect(many).toEqual(few);
    expect(many).toMatchObject({ reads: 3, looks: 2, writes: 1, commits: 1 });
  });

  it('a typed row gets its ID by the last rows, too', () => {
    const cost = (count: number) => {
      const addOn = withOrders(count);
      addOn.type('Orders', count + 2, 'Style', 'Typed');
      return costOf(addOn);
    };
    expect(cost(MANY)).toEqual(cost(FEW));
  });
});

describe('An ID', () => {
  it('is one more than the last that was given though a sort has put the newest row on top', () => {
    const addOn = withOrders(MANY);
    addOn.book.sort(addOn.sheetId('Orders'), { row: 1, col: 0, rows: MANY, cols: 30 }, [{ col: 0, ascending: false }]);
    expect(addOn.call('addRow', 'Orders', plainOrder)).toMatchObject({ added: { id: id(MANY) } });
  });

  it('that somebody put far above the last rows unseen is found, and none is given twice', () => {
    const addOn = withOrders(MANY);
    addOn.put('Orders', 3, 'Order ID', [[id(MANY + 40)]]);
    addOn.put('Orders', 4, 'Order ID', [[id(MANY)]]);
    expect(addOn.call('addRow', 'Orders', plainOrder)).toMatchObject({ added: { id: id(MANY + 41) } });
  });

  it('that a person typed and deleted again does not come back', () => {
    const addOn = withOrders(FEW);
    addOn.type('Orders', 5, 'Order ID', 'ORD-0400');
    addOn.type('Orders', 5, 'Order ID', id(3));
    expect(addOn.call('addRow', 'Orders', plainOrder)).toMatchObject({ added: { id: 'ORD-0401' } });
  });

  it('goes on below a column of the person’s own that reaches far down', () => {
    const addOn = withOrders(FEW);
    const sheetId = addOn.sheetId('Orders');
    const { cols } = addOn.book.sheet(sheetId);
    addOn.book.insert(sheetId, 'COLUMNS', cols, 1);
    addOn.book.insert(sheetId, 'ROWS', 40, 60);
    addOn.book.write(sheetId, { row: 110, col: cols, rows: 1, cols: 1 }, [[{ typed: 'mine' }]]);
    expect(addOn.call('addRow', 'Orders', plainOrder)).toMatchObject({ added: { id: id(FEW) } });
    expect(addOn.rows('Orders')[FEW]?.['Order ID']?.display).toBe(id(FEW));
  });
});

describe('A hundred scattered orders', () => {
  it('are changed by an import with three reads and one commit; of each row the changed cells are written and no others', () => {
    const addOn = withOrders(MANY);
    addOn.put(
      'Orders',
      2,
      'Quantity',
      Array.from({ length: MANY }, () => [400]),
    );
    addOn.put(
      'Orders',
      2,
      'Original ex-factory',
      Array.from({ length: MANY }, () => [toDayNumber('2027-03-12')]),
    );
    const rows = Array.from({ length: 100 }, (_, index) => {
      return [id(2 * index), `Style ${2 * index}`, '400', '2027-03-12', `Mill ${index}`, '2027-05-01'];
    });
    const file: SentFile = [
      ['orderId', 'style', 'quantity', 'originalExFactory', 'factory', 'shipBy'],
      rows,
      { dates: 'yearFirst', decimalMark: '.' },
      NOTHING_MORE,
    ];
    const check = addOn.call('checkImport', 'Orders', ...file) as ImportCheck;
    expect({ ...check, changed: check.changed.length }).toMatchObject({ changed: 100, wrong: [], add: [] });
    const change = check.changed.map(({ row, fields }) => ({
      row,
      fields: fields.map(({ key, was }) => ({ key, was })),
    }));
    const outcome = addOn.call('importRows', 'Orders', { add: [], change }, ...file) as ImportOutcome;
    expect(outcome).toMatchObject({ ok: true });
    const { cells, commits, calls } = addOn.last();
    expect(calls['Range.getValues']).toBeLessThanOrEqual(3);
    expect({ commits, written: cells.written }).toEqual({ commits: 1, written: 200 });
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ Factory: 'Mill 0', Style: 'Style 0' });
  });
});
