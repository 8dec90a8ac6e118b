// Just before a step writes, what it writes upon has to stand where it was read: else it begins anew, or gives up and writes nothing.
import { Blocked } from '../../src/app/blocked';
import { requireAsRead, startingAnew } from '../../src/app/moved-since';
import { addRows, cellsOf, changeRow, type Rollbacks } from '../../src/app/row-writes';
import { lockedStep, openContext, performStep } from '../../src/app/step';
import type { Work } from '../../src/app/step-work';
import type { StepContext } from '../../src/domain/book';
import type { Change, Plan } from '../../src/domain/plan';
import type { Table } from '../../src/schema/table';
import { expenses } from '../../src/tabs/expenses/table';
import { orders } from '../../src/tabs/orders/table';
import { cellsIn } from '../support/desk-in-memory';
import { type SharedDesk, sharedDesk } from '../support/shared-desk';

const order = (at: number) => ({
  orderId: `ORD-000${at}`,
  style: `Style ${at}`,
  quantity: at * 100,
  stage: 'Confirmed',
});

const desk = () =>
  sharedDesk({
    Orders: [1, 2, 3, 4].map(order),
    Expenses: [{ expenseId: 'EXP-0001', category: 'Freight', amount: 85 }],
  });

const MOVED = 'somebody is moving or changing rows or columns there. Nothing was written.';

const ready = (...ids: readonly string[]): Change[] =>
  ids.map((id) => ({ table: orders, id, values: { stage: 'Ready' } }));

/** What a step is about to write, by what it has read so far. */
function workOf(at: SharedDesk, changes: readonly Change[], cleared: readonly string[] = []): () => void {
  const context = at.context();
  const rows = cleared.flatMap((id) => context.find(orders, id) ?? []);
  const work: Work = {
    added: [],
    changed: changes.map((change) => changeRow(at.workbook, context, cellsOf(change))),
    cleared: new Map<Table, typeof rows>(rows.length > 0 ? [[orders, rows]] : []),
  };
  return () => requireAsRead(at.workbook, context, work);
}

const looks = ({ asked }: SharedDesk) => asked.filter((call) => call.startsWith('look'));

describe('before a change is written', () => {
  test('one look a tab is enough, from the first to the last row that it writes upon', () => {
    const at = desk();
    workOf(at, [...ready('ORD-0004', 'ORD-0003'), { table: expenses, id: 'EXP-0001', values: { amount: 90 } }])();
    expect(at.asked).toStrictEqual(['look Orders 4-5', 'look Expenses 2-2']);
  });

  test.each<[string, (at: SharedDesk) => void]>([
    ['a row was inserted above', ({ rows }) => rows.Orders?.unshift({})],
    ['a row above was deleted', ({ rows }) => rows.Orders?.shift()],
    ['two rows changed places', ({ rows }) => rows.Orders?.reverse()],
    ['one of them was deleted at the end of the sheet', ({ rows }) => rows.Orders?.pop()],
    ['the last of them is called otherwise', ({ rows }) => Object.assign(rows.Orders?.[3] ?? {}, { orderId: 'ORD-9' })],
    [
      'a field was changed that is to be written',
      ({ rows }) => Object.assign(rows.Orders?.[1] ?? {}, { stage: 'Cut' }),
    ],
    ['such a field was blanked', ({ rows }) => Object.assign(rows.Orders?.[3] ?? {}, { stage: '' })],
    ['columns were moved', ({ moved }) => moved.add('Orders')],
  ])('it is refused where %s', (_, act) => {
    const at = desk();
    const look = workOf(at, ready('ORD-0002', 'ORD-0004'));
    act(at);
    expect(look).toThrow(`Orders: ${MOVED}`);
  });

  test.each<[string, (at: SharedDesk) => void]>([
    [
      'a field was changed that it leaves alone',
      ({ rows }) => Object.assign(rows.Orders?.[1] ?? {}, { notes: 'Ask Ben' }),
    ],
    ['rows between were changed', ({ rows }) => Object.assign(rows.Orders?.[2] ?? {}, order(7))],
    ['a row was added below', ({ type }) => type('Orders', order(8))],
    ['another tab was moved', ({ moved }) => moved.add('Expenses')],
  ])('it is not kept waiting where %s', (_, act) => {
    const at = desk();
    const look = workOf(at, ready('ORD-0002', 'ORD-0004'));
    act(at);
    expect(look).not.toThrow();
    expect(looks(at)).toStrictEqual(['look Orders 3-5']);
  });

  test('a row that stays as it is may be moved by anybody', () => {
    const at = desk();
    const look = workOf(at, [{ table: orders, id: 'ORD-0004', values: { stage: 'Confirmed' } }]);
    at.rows.Orders?.reverse();
    expect(look).not.toThrow();
    expect(at.asked).toStrictEqual([]);
  });

  describe('a row that no number of its own tells from others', () => {
    const bare = () =>
      sharedDesk({
        Orders: [
          order(1),
          { ...order(1), notes: 'From Ben' },
          { ...order(1), notes: 'From Ana' },
          { notes: 'Ask Ben' },
        ],
      });

    test.each<[string, string, (at: SharedDesk) => void]>([
      ['a row without one, where columns were moved', '(5)', ({ moved }) => moved.add('Orders')],
      ['a row without one, where a blank row stands now', '(5)', ({ rows }) => rows.Orders?.splice(3, 0, {})],
      ['a row without one that is gone', '(5)', ({ rows }) => rows.Orders?.pop()],
      ['a copy, where another copy stands now', 'ORD-0001 (3)', ({ rows }) => rows.Orders?.splice(1, 1)],
    ])('is not mistaken: %s', (_, id, act) => {
      const at = bare();
      const look = workOf(at, [{ table: orders, id, values: { colour: 'Ecru' } }]);
      expect(look).not.toThrow();
      act(at);
      expect(look).toThrow(`Orders: ${MOVED}`);
    });
  });

  test('the tab that somebody moved is named, not the others', () => {
    const at = desk();
    const look = workOf(at, [...ready('ORD-0002'), { table: expenses, id: 'EXP-0001', values: { amount: 90 } }]);
    at.moved.add('Expenses');
    expect(look).toThrow(`Expenses: ${MOVED}`);
  });
});

test('a tab that is added to alone is not read for it: how many rows it has costs nothing', () => {
  const at = desk();
  const context = at.context();
  const added = [addRows(at.workbook, context, orders, [order(5)])];
  at.calls.length = 0;
  requireAsRead(at.workbook, context, { added, changed: [], cleared: new Map() });
  expect([...at.calls, ...at.asked]).toStrictEqual([]);
  expect(context.hasRead(orders)).toBe(false);
});

describe('before rows are blanked', () => {
  test('each has to stand whole where it was read', () => {
    const at = desk();
    const look = workOf(at, [], ['ORD-0003', 'ORD-0002']);
    expect(look).not.toThrow();
    expect(at.asked).toStrictEqual(['look Orders 3-4']);
    Object.assign(at.rows.Orders?.[2] ?? {}, { notes: 'Ask Ben' });
    expect(look).toThrow(`Orders: ${MOVED}`);
  });

  test('another row that has taken its place is not blanked', () => {
    const at = desk();
    const look = workOf(at, ready('ORD-0001'), ['ORD-0003']);
    at.rows.Orders?.splice(1, 1);
    expect(look).toThrow(`Orders: ${MOVED}`);
  });
});

describe('a step that finds its rows elsewhere begins anew', () => {
  const take = (at: SharedDesk, planOf: (context: StepContext) => Plan) =>
    lockedStep(at.workbook, (begun) => {
      const context = openContext(at.workbook);
      return performStep(at.workbook, context, planOf(context), { id: 'ORD-0003', begun });
    });
  const halved = (context: StepContext): Plan => {
    const quantity = Number(context.find(orders, 'ORD-0003')?.row.quantity) / 2;
    return { changes: [{ table: orders, id: 'ORD-0003', values: { quantity } }] };
  };
  const quantities = ({ standing }: SharedDesk) =>
    standing('Orders').map(({ orderId, quantity }) => `${orderId} ${quantity}`);

  test('and writes upon its own row where that stands now', () => {
    const at = desk();
    at.somebody.acts = (look) => {
      if (look < 3) at.rows.Orders?.unshift(...cellsIn('Orders', [order(5 + look)]));
    };
    take(at, halved);
    expect(quantities(at)).toStrictEqual([
      ...['ORD-0007 700', 'ORD-0006 600', 'ORD-0001 100', 'ORD-0002 200', 'ORD-0003 150', 'ORD-0004 400'],
    ]);
  });

  test('and reckons by what a colleague has just typed', () => {
    const at = desk();
    at.somebody.acts = (look) => {
      if (look === 1) Object.assign(at.rows.Orders?.[2] ?? {}, { quantity: 1000 });
    };
    const undo = take(at, halved)?.done;
    expect(quantities(at)[2]).toBe('ORD-0003 500');
    expect(undo?.restore).toStrictEqual([
      { table: 'Orders', id: 'ORD-0003', cells: { quantity: { was: 1000, now: 500 } } },
    ]);
  });

  test('but gives up where they go on: nothing is written, and a sentence says so', () => {
    const at = desk();
    at.somebody.acts = () => at.rows.Orders?.unshift(...cellsIn('Orders', [order(9)]));
    expect(() => take(at, halved)).toThrow(`Orders: ${MOVED}`);
    expect(looks(at)).toStrictEqual(['look Orders 4-4', 'look Orders 5-5', 'look Orders 6-6']);
    expect(at.calls.filter((call) => call.startsWith('write'))).toStrictEqual([]);
    expect(quantities(at)).toContain('ORD-0003 300');
  });
});

describe('what was begun before rows were found elsewhere', () => {
  const moved = () => new Blocked({ code: 'moved', tab: 'Orders' });

  /** Begins a work that fails so often by this error; tells in order what was done and what was taken back. */
  function begin(at: SharedDesk, times: number, error: () => Error) {
    const told: string[] = [];
    const begun: Rollbacks = [() => told.push('the lock')];
    let start = 0;
    const work = () => {
      start += 1;
      told.push(`start ${start}`);
      const own = start;
      begun.unshift(
        () => told.push(`${own} second`),
        () => told.push(`${own} first`),
      );
      if (start <= times) throw error();
      return 'done';
    };
    const outcome = () => startingAnew(at.workbook, begun, work);
    return { told, begun, outcome };
  }

  test('is taken back, the last first, and nothing that others began before', () => {
    const at = desk();
    const { told, begun, outcome } = begin(at, 2, moved);
    expect(outcome()).toBe('done');
    expect(told).toStrictEqual(['start 1', '1 second', '1 first', 'start 2', '2 second', '2 first', 'start 3']);
    expect(begun).toHaveLength(3);
    for (const rollback of begun) rollback();
    expect(told.slice(-3)).toStrictEqual(['3 second', '3 first', 'the lock']);
    expect(at.asked).toStrictEqual(['forget', 'forget']);
  });

  test('stays for the lock to take back once it gives up', () => {
    const { told, begun, outcome } = begin(desk(), 3, moved);
    expect(outcome).toThrow(`Orders: ${MOVED}`);
    expect(told.filter((each) => each.startsWith('start'))).toStrictEqual(['start 1', 'start 2', 'start 3']);
    expect(begun).toHaveLength(3);
  });

  test.each([
    ['merged cells', () => new Blocked({ code: 'merged', tab: 'Orders', row: 4 }), 'are merged'],
    ['Google', () => new Error('Service invoked too many times'), 'Service invoked too many times'],
    ['an error that only looks alike', () => Object.assign(new Error('Gone'), { code: 'moved' }), 'Gone'],
  ])('is not begun anew where %s kept it', (_, error, sentence) => {
    const at = desk();
    const { told, outcome } = begin(at, 3, error);
    expect(outcome).toThrow(sentence);
    expect(told).toStrictEqual(['start 1']);
    expect(at.asked).toStrictEqual([]);
  });

  test('is begun anew though it has begun nothing yet', () => {
    const begun: Rollbacks = [() => undefined];
    let starts = 0;
    const work = () => {
      starts += 1;
      if (starts === 1) throw moved();
    };
    startingAnew(desk().workbook, begun, work);
    expect([starts, begun.length]).toStrictEqual([2, 1]);
  });

  test('is not begun twice where nothing takes back what it has written', () => {
    const begun: Rollbacks = [() => undefined];
    let starts = 0;
    const work = () => {
      starts += 1;
      begun.length = 0;
      throw moved();
    };
    expect(() => startingAnew(desk().workbook, begun, work)).toThrow(`Orders: ${MOVED}`);
    expect(starts).toBe(1);
  });
});
