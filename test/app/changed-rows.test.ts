// Which cells of which rows a step writes: what really changes, where its row stands, and what is blanked.
import { cellsOf, changeRow, clearRows, fillWrites, type RowChange } from '../../src/app/row-writes';
import type { Values } from '../../src/schema/checks';
import { toDayNumber } from '../../src/schema/dates';
import type { Table } from '../../src/schema/table';
import { orders } from '../../src/tabs/orders/table';
import { settings } from '../../src/tabs/settings/table';
import { type SharedDesk, sharedDesk } from '../support/shared-desk';

const order = (at: number) => ({
  ...{ orderId: `ORD-000${at}`, style: `Style ${at}`, quantity: at * 100 },
  ...{ stage: 'In production', originalExFactory: '2027-01-15' },
});

const desk = () =>
  sharedDesk({
    Orders: [1, 2, 3, 4, 5].map(order),
    Settings: [
      { setting: 'Budget', item: 'Travel', value: 500 },
      { setting: 'Budget', item: 'Freight', value: 900 },
    ],
  });

const change = (at: SharedDesk, id: string, values: Values, table: Table = orders): RowChange =>
  changeRow(at.workbook, at.context(), cellsOf({ table, id, values }));

/** What was written, in order. */
const writes = ({ calls }: SharedDesk) => calls.filter((call) => /^(write|fill|count)/.test(call));

describe('a change of a row', () => {
  const values = { stage: 'Ready', quantity: 200, actualExFactory: '2026-11-22', style: undefined };

  test('is told by what each field was and is, with what names the row beside it', () => {
    const { apply: _, ...told } = change(desk(), 'ord-0002', values);
    expect(told).toStrictEqual({
      table: orders,
      number: 3,
      ref: { table: 'Orders', id: 'ord-0002' },
      cells: {
        stage: { was: 'In production', now: 'Ready' },
        actualExFactory: { was: '', now: toDayNumber('2026-11-22') },
        style: { was: 'Style 2', now: '' },
      },
      before: { orderId: 'ORD-0002', stage: 'In production', actualExFactory: '', style: 'Style 2' },
      after: { orderId: 'ORD-0002', stage: 'Ready', actualExFactory: toDayNumber('2026-11-22'), style: '' },
    });
  });

  test('is written into its own row in one write, and into no other', () => {
    const at = desk();
    const before = structuredClone(at.rows.Orders);
    change(at, 'ORD-0002', values).apply();
    expect(writes(at)).toStrictEqual(['write Orders 3']);
    const now = { stage: 'Ready', actualExFactory: toDayNumber('2026-11-22'), style: '' };
    expect(at.rows.Orders).toStrictEqual(before?.map((row, index) => (index === 1 ? { ...row, ...now } : row)));
  });

  test('that gives what stands there already is no change, and writes nothing', () => {
    const at = desk();
    const same = change(at, 'ORD-0002', { stage: 'In production', quantity: 200, notes: undefined });
    expect(same.cells).toStrictEqual({});
    expect(same.after).toStrictEqual({ orderId: 'ORD-0002' });
    expect(same.before).toStrictEqual({ orderId: 'ORD-0002' });
    same.apply();
    expect(writes(at)).toStrictEqual([]);
  });

  test('of a row that is gone, or of a field that is none, is not written anywhere', () => {
    expect(() => change(desk(), 'ORD-0009', { stage: 'Ready' })).toThrow('ORD-0009 is not in Orders.');
    expect(() => change(desk(), 'ORD-0002', { weather: 'rain' })).toThrow('Orders has no input column weather.');
    expect(() => change(desk(), 'ORD-0002', { status: 'Late' })).toThrow('Orders has no input column status.');
  });

  test('of a column that this workbook lacks was blank there before', () => {
    const at = desk();
    at.deleted.add('Orders.notes');
    expect(change(at, 'ORD-0002', { notes: 'Ask Ben' }).cells).toStrictEqual({ notes: { was: '', now: 'Ask Ben' } });
  });
});

describe('a row that goes by more than one field is found again by what it is called now', () => {
  test.each([
    ['its item is another', { item: 'Trim' }, 'Budget, Trim'],
    ['its item is a number', { item: '2027' }, 'Budget, 2027'],
    ['its item is blanked', { item: undefined }, 'Budget'],
    ['its setting is another', { setting: 'Limit' }, 'Limit, Travel'],
    ['both are others', { setting: 'Limit', item: 'Trim' }, 'Limit, Trim'],
    ['it is given as it was', { item: 'Travel' }, 'Budget, Travel'],
    ['another field changes: by what it was asked for', { value: 700 }, 'budget, travel'],
  ])('where %s', (_, values, id) => {
    const at = desk();
    const changed = change(at, 'budget, travel', values, settings);
    expect(changed.ref).toStrictEqual({ table: 'Settings', id });
    expect(changed.number).toBe(2);
    changed.apply();
    expect(at.context().find(settings, id)?.number).toBe(2);
  });

  test('the names that it had are kept for the way back', () => {
    const { before, after } = change(desk(), 'Budget, Travel', { item: 'Trim', value: 500 }, settings);
    expect(before).toStrictEqual({ setting: 'Budget', item: 'Travel' });
    expect(after).toStrictEqual({ setting: 'Budget', item: 'Trim' });
  });

  test('one whose item is blank is named by its setting alone, and the blank is one of its names', () => {
    const at = sharedDesk({ Orders: [], Settings: [{ setting: 'Base currency', value: 'EUR' }] });
    const { before, ref } = change(at, 'Base currency', { value: 'GBP' }, settings);
    expect(ref).toStrictEqual({ table: 'Settings', id: 'Base currency' });
    expect(before).toStrictEqual({ setting: 'Base currency', item: '', value: 'EUR' });
    at.deleted.add('Settings.item');
    expect(change(at, 'Base currency', { value: 'GBP' }, settings).before).toStrictEqual(before);
  });
});

describe('where many rows of a tab get the same', () => {
  /** Carries out changes of orders by their numbers, and gives how they were written. */
  const carriedOut = (at: SharedDesk, changes: readonly (readonly [id: string, values: Values])[]) => {
    const context = at.context();
    const rows = changes.map(([id, values]) => changeRow(at.workbook, context, cellsOf({ table: orders, id, values })));
    const fills = fillWrites(at.workbook, rows);
    for (const { apply } of fills) apply();
    return { rows, fills };
  };
  const stages = ({ rows }: SharedDesk) => rows.Orders?.map(({ stage, notes }) => [stage, notes]);

  test('each text is written in one call, into the rows that get it and no others', () => {
    const at = desk();
    const { fills } = carriedOut(at, [
      ['ORD-0001', { stage: 'Ready' }],
      ['ORD-0003', { stage: 'Shipped', notes: 'Ready' }],
      ['ORD-0005', { stage: 'Ready' }],
    ]);
    expect(writes(at)).toStrictEqual(['fill Orders', 'fill Orders']);
    expect(fills.map(({ table }) => table)).toStrictEqual([orders]);
    expect(stages(at)).toStrictEqual([
      ['Ready', ''],
      ['In production', ''],
      ['Shipped', 'Ready'],
      ['In production', ''],
      ['Ready', ''],
    ]);
  });

  test('two rows that get the same take one call', () => {
    const at = desk();
    carriedOut(at, [
      ['ORD-0002', { stage: 'Ready' }],
      ['ORD-0004', { stage: 'Ready' }],
    ]);
    expect(writes(at)).toStrictEqual(['fill Orders']);
    expect(stages(at)?.map(([stage]) => stage === 'Ready')).toStrictEqual([false, true, false, true, false]);
  });

  test('where each gets its own, each row is written by itself', () => {
    const at = desk();
    const { rows, fills } = carriedOut(at, [
      ['ORD-0002', { stage: 'Ready' }],
      ['ORD-0004', { stage: 'Shipped' }],
    ]);
    expect(fills).toBe(rows);
    expect(writes(at)).toStrictEqual(['write Orders 3', 'write Orders 5']);
  });

  test('a row alone is written as a row, and without any nothing is', () => {
    const at = desk();
    const { rows, fills } = carriedOut(at, [['ORD-0002', { stage: 'Ready', notes: 'Ready' }]]);
    expect(fills).toBe(rows);
    expect(writes(at)).toStrictEqual(['write Orders 3']);
    expect(fillWrites(at.workbook, [])).toStrictEqual([]);
  });
});

describe('rows that are blanked', () => {
  const blanked = (ids: readonly string[]) => {
    const at = desk();
    const context = at.context();
    const rows = ids.flatMap((id) => context.find(orders, id) ?? []);
    const write = clearRows(at.workbook, orders, rows);
    expect(writes(at)).toStrictEqual([]);
    write.apply();
    expect(write.table).toBe(orders);
    return { at, left: at.rows.Orders?.map(({ orderId, ...cells }) => [orderId, Object.values(cells).join('')]) };
  };
  const whole = (at: number) => [`ORD-000${at}`, expect.stringContaining('In production')];

  test.each([
    { ids: ['ORD-0004', 'ORD-0002', 'ORD-0003'] },
    { ids: ['ORD-0003', 'ORD-0004', 'ORD-0002'] },
    { ids: ['ORD-0002', 'ORD-0003', 'ORD-0004'] },
    { ids: ['ORD-0004', 'ORD-0003', 'ORD-0002'] },
  ])('a run of them takes one write, in whatever order they are named: $ids', ({ ids }) => {
    const { at, left } = blanked(ids);
    expect(writes(at)).toStrictEqual(['count Orders', 'write Orders 3']);
    expect(left).toStrictEqual([whole(1), ['', ''], ['', ''], ['', ''], whole(5)]);
  });

  test('those between them stay as they are', () => {
    const { at, left } = blanked(['ORD-0005', 'ORD-0001', 'ORD-0002']);
    expect(writes(at)).toStrictEqual(['count Orders', 'write Orders 2', 'write Orders 6']);
    expect(left).toStrictEqual([['', ''], ['', ''], whole(3), whole(4), ['', '']]);
  });
});
