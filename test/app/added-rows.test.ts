// Where new rows go: below the last one, above a total, and never upon what somebody typed in the meantime.
import { type AddedRows, addRows } from '../../src/app/row-writes';
import type { Values } from '../../src/schema/checks';
import { toDayNumber } from '../../src/schema/dates';
import type { Table } from '../../src/schema/table';
import { orders } from '../../src/tabs/orders/table';
import { styles } from '../../src/tabs/styles/table';
import { cellsIn } from '../support/desk-in-memory';
import { type SharedDesk, sharedDesk } from '../support/shared-desk';

const coat = { orderId: 'ORD-0001', style: 'Wool coat', factory: 'Textiles del Norte', quantity: 400 };
const shirt = { orderId: 'ORD-0002', style: 'Linen shirt', factory: 'Textiles del Norte', quantity: 300 };
const scarf = { orderId: 'ORD-0003', style: 'Silk scarf', quantity: 120, originalExFactory: '2027-01-15' };
const belt = { orderId: 'ORD-0004', style: 'Leather belt', quantity: 60 };
const total = { style: 'Total', quantity: 700 };

const desk = (...below: readonly SharedDesk['rows'][string][number][]) =>
  sharedDesk({ Orders: [coat, shirt, ...below], Styles: [{ style: 'LS-1', description: 'Shirt' }] });

/** Adds rows as a step does. */
function add(at: SharedDesk, rows: readonly Values[], table: Table = orders): AddedRows {
  const added = addRows(at.workbook, at.context(), table, rows);
  added.make();
  added.apply();
  return added;
}

/** The orders by number, as they stand on the sheet from row 2 on. */
const standing = ({ rows }: SharedDesk) => (rows.Orders ?? []).map(({ orderId, style }) => orderId || style || '');

const writes = ({ calls }: SharedDesk) => calls.filter((call) => call.startsWith('write'));

const landedAs = (number: number, fields: SharedDesk['rows'][string][number]) => ({
  number,
  cells: cellsIn('Orders', [fields])[0],
});

test('new orders go below the last one, in one write, and are told by the rows where they stand', () => {
  const at = desk();
  const added = add(at, [scarf, belt]);
  expect(writes(at)).toStrictEqual(['write Orders 4']);
  expect(at.standing('Orders').slice(2)).toStrictEqual([
    { ...scarf, originalExFactory: toDayNumber('2027-01-15') },
    belt,
  ]);
  expect(added.table).toBe(orders);
  expect(added.landed()).toStrictEqual([landedAs(4, scarf), landedAs(5, belt)]);
  expect(added.typed()).toStrictEqual([]);
  expect(at.asked).toStrictEqual(['room Orders 4-5', 'look Orders 4-5']);
});

test('of a long import only the first rows are looked at: nobody types further down in that moment', () => {
  const at = desk();
  add(
    at,
    Array.from({ length: 25 }, (_, index) => ({ orderId: `ORD-${index + 3}`, style: 'Tee', quantity: 1 })),
  );
  expect(at.asked).toStrictEqual(['room Orders 4-28', 'look Orders 4-23']);
});

describe('somebody types where a new order was to go', () => {
  test('it goes below what was typed, and what was typed is told, and nothing else', () => {
    const at = desk();
    at.somebody.acts = (look) => {
      if (look === 1) at.type('Orders', { style: 'Denim jacket', quantity: 80 });
    };
    const added = add(at, [scarf, belt]);
    expect(standing(at)).toStrictEqual(['ORD-0001', 'ORD-0002', 'Denim jacket', 'ORD-0003', 'ORD-0004']);
    expect(at.rows.Orders?.[2]).toStrictEqual(cellsIn('Orders', [{ style: 'Denim jacket', quantity: 80 }])[0]);
    expect(added.typed()).toStrictEqual([landedAs(4, { style: 'Denim jacket', quantity: 80 })]);
    expect(added.landed().map(({ number }) => number)).toStrictEqual([5, 6]);
    expect(at.asked).toStrictEqual(['room Orders 4-5', 'look Orders 4-5', 'room Orders 5-6', 'look Orders 5-6']);
  });

  test('and goes on: each row is told once, and the order goes below them all', () => {
    const at = desk();
    at.somebody.acts = (look) => {
      if (look <= 3) at.type('Orders', { style: `Tee ${look}` });
    };
    const added = add(at, [scarf]);
    expect(standing(at)).toStrictEqual(['ORD-0001', 'ORD-0002', 'Tee 1', 'Tee 2', 'Tee 3', 'ORD-0003']);
    expect(added.typed().map(({ number, cells }) => [number, cells.style])).toStrictEqual([
      [4, 'Tee 1'],
      [5, 'Tee 2'],
      [6, 'Tee 3'],
    ]);
  });

  test('and does not end: nothing is written, and a sentence says so', () => {
    const at = desk();
    at.somebody.acts = (look) => at.type('Orders', { style: `Tee ${look}` });
    expect(() => add(at, [scarf])).toThrow(
      'Orders: somebody is moving or changing rows or columns there. Nothing was written.',
    );
    expect(standing(at)).toStrictEqual(['ORD-0001', 'ORD-0002', 'Tee 1', 'Tee 2', 'Tee 3', 'Tee 4']);
    expect(writes(at)).toStrictEqual([]);
  });

  test('a total of their own: the order goes above it', () => {
    const at = desk();
    at.somebody.acts = (look) => {
      if (look === 1) at.type('Orders', total);
    };
    const added = add(at, [scarf]);
    expect(standing(at)).toStrictEqual(['ORD-0001', 'ORD-0002', 'ORD-0003', 'Total']);
    expect(added.typed()).toStrictEqual([]);
    expect(at.asked).toStrictEqual(['room Orders 4-4', 'look Orders 4-4', 'insert Orders 4-4', 'look Orders 4-4']);
  });

  test('a bare number that Selvedge gave before is nothing yet: the order goes there', () => {
    const at = desk();
    at.somebody.acts = (look) => {
      if (look === 1) at.type('Orders', { orderId: 'ORD-0007' });
    };
    expect(add(at, [scarf]).landed()[0]?.number).toBe(4);
    expect(standing(at)).toStrictEqual(['ORD-0001', 'ORD-0002', 'ORD-0003']);
  });
});

test('where somebody moves columns in that moment no order is written into the wrong ones', () => {
  const at = desk();
  at.moved.add('Orders');
  expect(() => add(at, [scarf])).toThrow('Orders: somebody is moving or changing rows or columns there.');
  expect(standing(at)).toStrictEqual(['ORD-0001', 'ORD-0002']);
});

describe('a total of a person’s own below the orders', () => {
  test.each([
    ['right below the last one', 0, 1, 'insert Orders 4-4'],
    ['with room for one, where two are added', 1, 2, 'insert Orders 4-5'],
    ['with just room enough', 2, 2, 'room Orders 4-5'],
    ['far below', 3, 1, 'room Orders 4-4'],
  ])('stays below them: it stands %s', (_, blanks, count, room) => {
    const at = desk(...Array.from({ length: blanks }, () => ({})), total);
    const added = add(at, [scarf, belt].slice(0, count));
    expect(added.landed().map(({ number }) => number)).toStrictEqual([4, 5].slice(0, count));
    expect(at.asked[0]).toBe(room);
    const left = standing(at).filter((name) => name !== '');
    expect(left).toStrictEqual(['ORD-0001', 'ORD-0002', ...['ORD-0003', 'ORD-0004'].slice(0, count), 'Total']);
    expect(at.standing('Orders').at(-1)).toStrictEqual(total);
  });
});

describe('merged cells take only their first value: no order is written there', () => {
  const sentence = (row: number) => `Orders: cells of row ${row}, where the next row goes, are merged`;

  test.each([4, 5])('where row %s of two new ones is merged', (row) => {
    const at = desk();
    at.merged.add(`Orders ${row}`);
    expect(() => add(at, [scarf, belt])).toThrow('where the next row goes, are merged');
    expect(writes(at)).toStrictEqual([]);
    expect(at.asked).toStrictEqual([]);
  });

  test('the sentence names the row', () => {
    const at = desk();
    at.merged.add('Orders 4');
    expect(() => add(at, [scarf])).toThrow(sentence(4));
  });

  test('nor where it comes to go since somebody typed above', () => {
    const at = desk();
    at.merged.add('Orders 5');
    at.somebody.acts = () => at.type('Orders', { style: 'Tee' });
    expect(() => add(at, [scarf])).toThrow(sentence(5));
    expect(standing(at)).toStrictEqual(['ORD-0001', 'ORD-0002', 'Tee']);
  });

  test('those elsewhere are in nobody’s way', () => {
    const at = desk();
    at.merged.add('Orders 3').add('Orders 6');
    expect(add(at, [scarf, belt]).landed()).toHaveLength(2);
  });
});

describe('a column that this workbook does not have', () => {
  test('no value for it is dropped in silence', () => {
    const at = desk();
    at.deleted.add('Orders.earlierDates');
    expect(() => add(at, [{ ...scarf, earlierDates: '2026-12-01' }])).toThrow(
      'Orders has no column earlierDates here.',
    );
    expect(standing(at)).toStrictEqual(['ORD-0001', 'ORD-0002']);
  });

  test('a row that leaves it blank is written without it', () => {
    const at = desk();
    at.deleted.add('Orders.earlierDates');
    const added = add(at, [{ ...scarf, earlierDates: undefined }]);
    expect(added.landed()[0]?.cells).not.toHaveProperty('earlierDates');
    expect(standing(at)).toStrictEqual(['ORD-0001', 'ORD-0002', 'ORD-0003']);
  });

  test('a tab that is gone is told by its name', () => {
    const at = desk();
    const context = at.context();
    delete at.rows.Orders;
    expect(() => addRows(at.workbook, context, orders, [scarf])).toThrow('The tab of Orders is gone.');
  });
});

describe('the highest number that was ever given is kept', () => {
  test('before the row is written: a write that fails skips a number, and none is given twice', () => {
    const at = desk();
    at.now.failsAt = 'write Orders 4';
    expect(() => add(at, [scarf, belt])).toThrow('Google has failed');
    expect([...at.properties]).toStrictEqual([['counter.ORD', '4']]);
  });

  test('though a row brings a lower one of its own', () => {
    const at = desk();
    at.properties.set('counter.ORD', '12');
    add(at, [scarf, belt]);
    expect([...at.properties]).toStrictEqual([['counter.ORD', '12']]);
  });

  test('and none of rows that people name themselves', () => {
    const at = desk();
    add(at, [{ style: 'WC-9', description: 'Coat' }], styles);
    expect(at.standing('Styles')).toStrictEqual([
      { style: 'LS-1', description: 'Shirt' },
      { style: 'WC-9', description: 'Coat' },
    ]);
    expect([...at.properties.keys()]).toStrictEqual([]);
  });
});
