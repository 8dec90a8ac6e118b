// Ids: each is given once, one more than the highest that was ever given or seen, and never to a row that may have lost its own.
import { giveMissingIds, highestNumber, idsIn, keepNumber, openNumbers, prefixOf } from '../../src/app/give-ids';
import { inventory } from '../../src/tabs/inventory/table';
import { orders } from '../../src/tabs/orders/table';
import { stockMoves } from '../../src/tabs/stock-moves/table';
import { cellsIn, deskInMemory } from '../support/desk-in-memory';

const order = (orderId: string, style = 'Linen') => ({ orderId, style, quantity: 400 });

const desk = (ids: readonly string[], shipped: readonly string[] = []) =>
  deskInMemory({
    Orders: ids.map((id) => order(id)),
    Shipments: shipped.map((id, at) => ({ shipmentId: `SHP-000${at + 1}`, order: id, quantity: 1 })),
    Inventory: [{ description: 'Linen' }],
    'Stock moves': [],
  });

type Desk = ReturnType<typeof desk>;

const ids = ({ rows }: Desk) => rows.Orders?.map(({ orderId }) => orderId);
const counter = ({ properties }: Desk) => properties.get('counter.ORD');
const looks = ({ calls }: Desk) => calls.filter((call) => call.startsWith('look for '));

describe('a row without an id', () => {
  test('gets the next one, and the number is remembered', () => {
    const at = desk(['ORD-0001', 'ORD-0007', '']);
    expect(giveMissingIds(at.workbook, orders)).toBe(1);
    expect(ids(at)).toStrictEqual(['ORD-0001', 'ORD-0007', 'ORD-0008']);
    expect(counter(at)).toBe('8');
    expect(giveMissingIds(at.workbook, orders)).toBe(0);
  });

  test('never gets one that was given before, though its row is deleted', () => {
    const at = desk(['ORD-0001', '', '']);
    keepNumber(at.workbook, 'ORD', 41);
    giveMissingIds(at.workbook, orders);
    expect(ids(at)).toStrictEqual(['ORD-0001', 'ORD-0042', 'ORD-0043']);
    expect(counter(at)).toBe('43');
  });

  test('never gets one that stands in an archive, in a copy that remembers no numbers', () => {
    const at = desk(['ORD-0001', '']);
    at.now.archived = 90;
    giveMissingIds(at.workbook, orders);
    expect(ids(at)).toStrictEqual(['ORD-0001', 'ORD-0091']);
  });

  test('gets one wherever it stands, and rows side by side get theirs in one write', () => {
    const at = desk(['', '', 'ORD-0003', '', 'ORD-0001', '']);
    expect(giveMissingIds(at.workbook, orders)).toBe(4);
    expect(ids(at)).toStrictEqual(['ORD-0004', 'ORD-0005', 'ORD-0003', 'ORD-0006', 'ORD-0001', 'ORD-0007']);
    expect(at.calls.filter((call) => call.startsWith('write'))).toStrictEqual([
      ...['write Orders 2', 'write Orders 5', 'write Orders 7'],
    ]);
    expect(at.rows.Orders?.map(({ style }) => style)).toStrictEqual(Array.from({ length: 6 }, () => 'Linen'));
  });

  test('never gets one that a person has typed far above, which the end of the tab does not tell', () => {
    const at = desk(['ORD-0006', ...Array.from({ length: 40 }, () => 'ORD-0001'), '']);
    keepNumber(at.workbook, 'ORD', 5);
    giveMissingIds(at.workbook, orders);
    expect(ids(at)?.slice(-1)).toStrictEqual(['ORD-0007']);
  });

  test('is looked for before anybody is kept waiting', () => {
    const at = desk(['ORD-0001']);
    const locked = () => {
      throw new Error('Somebody is kept waiting.');
    };
    expect(giveMissingIds({ ...at.workbook, locked }, orders)).toBe(0);
  });

  test('gets one in the rows that are asked for alone', () => {
    const at = desk(['ORD-0001', '', '', '']);
    expect(giveMissingIds(at.workbook, orders, { first: 4, count: 1 })).toBe(1);
    expect(ids(at)).toStrictEqual(['ORD-0001', '', 'ORD-0002', '']);
  });

  test('gets none while it holds nothing but a blank, or where people name the rows themselves', () => {
    const at = desk(['ORD-0001']);
    at.rows.Orders?.push(...cellsIn('Orders', [{}, { style: ' ' }]));
    expect(giveMissingIds(at.workbook, orders)).toBe(0);
    expect(giveMissingIds(at.workbook, inventory)).toBe(0);
    expect(at.standing('Inventory')).toStrictEqual([{ description: 'Linen' }]);
    expect(at.properties.size).toBe(0);
  });

  test('gets none where the tab is not set up, or while somebody else writes', () => {
    const at = desk(['ORD-0001', '']);
    at.now.isHeld = true;
    expect(giveMissingIds(at.workbook, orders)).toBe(0);
    at.now.isHeld = false;
    delete at.rows.Orders;
    expect(giveMissingIds(at.workbook, orders)).toBe(0);
    expect(at.properties.size).toBe(0);
  });

  test('gets none that another person has given while this one waited, or whose tab is gone by then', () => {
    const at = desk(['ORD-0001', '']);
    const waiting = (meanwhile: () => void): Desk['workbook'] => ({
      ...at.workbook,
      locked(step) {
        meanwhile();
        return { done: step() };
      },
    });
    const given = waiting(() => at.rows.Orders?.splice(1, 1, ...cellsIn('Orders', [order('ORD-0002')])));
    expect(giveMissingIds(given, orders)).toBe(0);
    expect(ids(at)).toStrictEqual(['ORD-0001', 'ORD-0002']);
    at.rows.Orders?.push(...cellsIn('Orders', [order('')]));
    const gone = waiting(() => {
      delete at.rows.Orders;
    });
    expect(giveMissingIds(gone, orders)).toBe(0);
    expect(at.properties.size).toBe(0);
  });
});

describe('a row that may have lost its id', () => {
  test('is left for the check while a shipment names an order that no row bears; one below all others is new', () => {
    const at = desk(['ORD-0001', '', 'ORD-0003', '', ''], ['ORD-0001', 'ORD-0002']);
    expect(giveMissingIds(at.workbook, orders)).toBe(2);
    expect(ids(at)).toStrictEqual(['ORD-0001', '', 'ORD-0003', 'ORD-0004', 'ORD-0005']);
  });

  test('gets a new one where none is lost', () => {
    const at = desk(['ORD-0001', '', 'ORD-0003'], ['ORD-0001', 'ord-3']);
    expect(giveMissingIds(at.workbook, orders)).toBe(1);
    expect(ids(at)).toStrictEqual(['ORD-0001', 'ORD-0004', 'ORD-0003']);
  });

  test('keeps waiting where it is the only one, and nothing is written or remembered', () => {
    const at = desk(['', 'ORD-0003'], ['ORD-0002']);
    expect(giveMissingIds(at.workbook, orders)).toBe(0);
    expect(at.properties.size).toBe(0);
    expect(at.calls.filter((call) => call.startsWith('write'))).toStrictEqual([]);
  });

  test('is not thought of where all rows without one stand below: shipments are not read', () => {
    const at = desk(['ORD-0001', '', ''], ['ORD-0002']);
    expect(giveMissingIds(at.workbook, orders)).toBe(2);
    expect(at.calls).not.toContain('read Shipments');
  });

  test('may be a move that another move of the same tab takes back', () => {
    const at = desk([]);
    const move = (moveId: string, more = {}) => ({ moveId, sku: 'FAB-01', kind: 'Receipt', quantity: 5, ...more });
    at.rows['Stock moves']?.push(
      ...cellsIn('Stock moves', [move(''), move('MOV-0002', { quantity: -5, reverses: 'MOV-0001' })]),
    );
    expect(giveMissingIds(at.workbook, stockMoves)).toBe(0);
    expect(at.rows['Stock moves']?.[0]?.moveId).toBe('');
  });
});

describe('numbers for new rows', () => {
  const numbers = (at: Desk, count: number, known = { ids: [] as readonly string[], whole: false }) => {
    const next = openNumbers(at.workbook, orders, known);
    return Array.from({ length: count }, next);
  };

  test('where the whole column is known are given without a look at it', () => {
    const at = desk(['ORD-0001']);
    expect(numbers(at, 5, { ids: ['ord-0009', 'PO 70', 'SHP-0099'], whole: true })).toStrictEqual([10, 11, 12, 13, 14]);
    expect(at.calls).toStrictEqual([]);
  });

  test('where a number is remembered are looked for three times, then the column is read', () => {
    const at = desk(['ORD-0001']);
    keepNumber(at.workbook, 'ORD', 5);
    expect(numbers(at, 3)).toStrictEqual([6, 7, 8]);
    expect(looks(at)).toStrictEqual(['look for ORD-0006', 'look for ORD-0007', 'look for ORD-0008']);
    expect(at.calls).not.toContain('read Orders');
    at.calls.length = 0;
    expect(numbers(at, 5)).toStrictEqual([6, 7, 8, 9, 10]);
    expect(looks(at)).toHaveLength(3);
    expect(at.calls.filter((call) => call === 'read Orders')).toHaveLength(1);
  });

  test('pass over one that somebody has typed far above, and over all others that stand there', () => {
    const at = desk(['ORD-0007', 'ORD-0012', 'ORD-0001']);
    keepNumber(at.workbook, 'ORD', 5);
    expect(numbers(at, 3)).toStrictEqual([6, 13, 14]);
    expect(looks(at)).toStrictEqual(['look for ORD-0006', 'look for ORD-0007']);
  });

  test('where none is remembered come from the whole column at once', () => {
    const at = desk(['ORD-0030', 'ORD-0001']);
    expect(numbers(at, 2, { ids: ['ORD-0001'], whole: false })).toStrictEqual([31, 32]);
    expect(looks(at)).toStrictEqual([]);
    expect(numbers(desk([]), 1)).toStrictEqual([1]);
  });

  test('begin behind the ids of the last rows, though a person typed them higher than any that was given', () => {
    const at = desk(['ORD-0001', 'ORD-0040']);
    keepNumber(at.workbook, 'ORD', 5);
    expect(numbers(at, 2, { ids: ['ORD-0040'], whole: false })).toStrictEqual([41, 42]);
  });

  test('of a tab that is not set up begin at one', () => {
    const at = desk([]);
    delete at.rows.Orders;
    expect(numbers(at, 2)).toStrictEqual([1, 2]);
    keepNumber(at.workbook, 'ORD', 8);
    expect(numbers(at, 1)).toStrictEqual([9]);
    expect(idsIn(at.workbook, orders)).toStrictEqual([]);
  });
});

test('the highest number is that of the counter, of the ids or of the archive, whatever else stands among the ids', () => {
  const at = desk(['ORD-0003', '', 'ord-0004 ', 'PO 99']);
  expect(idsIn(at.workbook, orders)).toStrictEqual(['ORD-0003', '', 'ord-0004 ', 'PO 99']);
  expect(highestNumber(at.workbook, 'ORD', idsIn(at.workbook, orders))).toBe(4);
  at.now.archived = 6;
  expect(highestNumber(at.workbook, 'ORD', [2, ''])).toBe(6);
  // The counter of a workbook that has one knows of its archives.
  keepNumber(at.workbook, 'ORD', 5);
  expect([...at.properties]).toStrictEqual([['counter.ORD', '5']]);
  expect(highestNumber(at.workbook, 'ORD', ['ORD-0002'])).toBe(5);
});

test('a table whose rows people name gets no numbers', () => {
  expect(prefixOf(orders)).toBe('ORD');
  expect(() => prefixOf(inventory)).toThrow('Rows of Inventory are named by people.');
});
