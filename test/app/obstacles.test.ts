// What keeps a step from being written at all, whose name a setting may bear, and the tab of working days that follows what is written.
import { lockedStep, obstacle, openContext, removeRows } from '../../src/app/step';
import type { Plan } from '../../src/domain/plan';
import type { Values } from '../../src/schema/checks';
import { contacts } from '../../src/tabs/contacts/table';
import { expenses } from '../../src/tabs/expenses/table';
import { orders } from '../../src/tabs/orders/table';
import { settings } from '../../src/tabs/settings/table';
import { shipments } from '../../src/tabs/shipments/table';
import { deskInMemory, stepOn } from '../support/desk-in-memory';

const desk = () => deskInMemory({ Orders: [{ orderId: 'ORD-0001', style: 'Linen' }], Shipments: [], Settings: [] });

describe('a step is not written', () => {
  const obstacleTo = (plan: Plan, ...deleted: readonly string[]) => {
    const at = desk();
    for (const column of deleted) at.deleted.add(column);
    return obstacle(at.workbook, plan);
  };
  const parcel = (values: Values) => ({
    additions: [{ table: shipments, values }],
  });
  const change = (values: Values) => ({
    changes: [{ table: orders, id: 'ORD-0001', values }],
  });

  test('where a tab is not set up that it adds to or changes a row of', () => {
    const cost = { expenseId: 'EXP-0001' };
    expect(obstacleTo({ additions: [{ table: expenses, values: cost }] })).toBe('notSetUp');
    expect(obstacleTo({ changes: [{ table: expenses, id: 'EXP-0001', values: cost }] })).toBe('notSetUp');
    expect(
      obstacleTo({
        additions: [
          { table: shipments, values: {} },
          { table: expenses, values: cost },
        ],
      }),
    ).toBe('notSetUp');
    expect(obstacleTo({})).toBeUndefined();
  });

  test('where a tab that it adds to lacks a column, though the row leaves it blank', () => {
    const row = parcel({ shipmentId: 'SHP-0001' });
    expect(obstacleTo(row)).toBeUndefined();
    expect(obstacleTo(row, 'Shipments.notes')).toBe('columnsMissing');
    expect(obstacleTo(row, 'Orders.notes')).toBeUndefined();
  });

  test('where an added row gives what a column would hold that a tab may do without', () => {
    const added = (values: Values) => ({ additions: [{ table: orders, values }] });
    const row = { orderId: 'ORD-0002', earlierDates: '2027-01-20' };
    expect(obstacleTo(added(row))).toBeUndefined();
    expect(obstacleTo(added(row), 'Orders.earlierDates')).toBe('columnsMissing');
    expect(obstacleTo(added({ ...row, earlierDates: undefined }), 'Orders.earlierDates')).toBeUndefined();
  });

  test('where the column of a field that it changes is gone, or the one that names the row; others may be', () => {
    const both = change({ stage: 'Ready', colour: undefined });
    expect(obstacleTo(both)).toBeUndefined();
    expect(obstacleTo(both, 'Orders.stage')).toBe('columnsMissing');
    expect(obstacleTo(both, 'Orders.colour')).toBe('columnsMissing');
    expect(obstacleTo(both, 'Orders.orderId')).toBe('columnsMissing');
    expect(obstacleTo(both, 'Orders.notes')).toBeUndefined();
  });

  test('where the ex-factory date moves and the column that keeps the earlier ones is gone', () => {
    expect(obstacleTo(change({ revisedExFactory: '2027-02-01' }), 'Orders.earlierDates')).toBe('columnsMissing');
    expect(obstacleTo(change({ revisedExFactory: '2027-02-01' }))).toBeUndefined();
    expect(obstacleTo(change({ stage: 'Ready' }), 'Orders.earlierDates')).toBeUndefined();
    const value = { changes: [{ table: settings, id: 'Base currency', values: { value: 'GBP' } }] };
    expect(obstacleTo(value)).toBeUndefined();
  });

  test('where one of several does not stand, whichever it is', () => {
    const row = parcel({ shipmentId: 'SHP-0001' });
    const all = { ...row, ...change({ stage: 'Ready' }) };
    expect(obstacleTo(all, 'Shipments.notes')).toBe('columnsMissing');
    expect(obstacleTo(all, 'Orders.stage')).toBe('columnsMissing');
    expect(obstacleTo(all)).toBeUndefined();
  });
});

test('a setting may be of somebody where it is set for each of them, and where nobody has declared it', () => {
  const { isOfContact } = desk().context();
  const of = (names: readonly string[]) => names.filter(isOfContact);
  expect(of(['Carrier link', ' carrier LINK ', 'Transit days', 'Closed days', 'Country', 'House rule'])).toStrictEqual([
    ...['Carrier link', ' carrier LINK ', 'Transit days', 'Closed days', 'Country', 'House rule'],
  ]);
  expect(
    of([
      ...['Base currency', 'Lead days', 'Reminder hour', 'Reminders', 'Rate', 'Budget'],
      ...['Terms', 'Milestone list', 'Size scale', 'Pack', ' pack '],
    ]),
  ).toStrictEqual([]);
});

test('formulas are asked for in the tab that is meant, and one that is not set up has none', () => {
  const { workbook } = desk();
  const found = [{ key: 'factory', number: 2 }];
  const context = openContext({
    ...workbook,
    tab(table) {
      const tab = workbook.tab(table);
      return tab && { ...tab, formulasIn: (keys) => (keys.includes('factory') && table === orders ? found : []) };
    },
  });
  expect(context.formulasIn(orders, ['style', 'factory'])).toStrictEqual(found);
  expect(context.formulasIn(orders, ['style'])).toStrictEqual([]);
  expect(context.formulasIn(expenses, ['factory'])).toStrictEqual([]);
});

test('rows are numbered one after another, those of each tab by themselves, and by whoever works', () => {
  const at = desk();
  const context = at.context();
  expect([shipments, orders, shipments, orders].map((table) => context.next(table))).toStrictEqual([
    ...['SHP-0001', 'ORD-0002', 'SHP-0002', 'ORD-0003'],
  ]);
  at.now.user = 'luis@studio.example';
  expect(context.user).toBe('luis@studio.example');
});

describe('the tab of working days follows', () => {
  const closed = { setting: 'Closed days', item: '', value: '2026-12-24' };
  const closing = () => {
    const at = deskInMemory({
      Settings: [closed],
      Contacts: [],
      Orders: [{ orderId: 'ORD-0001', style: 'Linen' }],
      'Working days': [],
    });
    return { at, followed: () => at.calls.filter((call) => call === 'write Working days 2').length };
  };
  const follows = (plan: Plan) => {
    const { at, followed } = closing();
    stepOn(at, '', () => plan);
    return followed();
  };

  test('a row that is added, changed or blanked, and no step on other rows', () => {
    expect(follows({ additions: [{ table: contacts, values: { name: 'Textiles del Norte' } }] })).toBe(1);
    expect(follows({ changes: [{ table: settings, id: 'Closed days', values: { value: '2026-12-25' } }] })).toBe(1);
    expect(follows({ cells: [{ table: settings, id: 'Closed days', cells: { value: '2026-12-25' } }] })).toBe(1);
    expect(follows({ clears: [{ table: 'Settings', id: 'Closed days' }] })).toBe(1);
    expect(follows({ changes: [{ table: orders, id: 'ORD-0001', values: { stage: 'Ready' } }] })).toBe(0);
  });

  test('a row that is deleted', () => {
    const { at, followed } = closing();
    lockedStep(at.workbook, () => removeRows(at.workbook, at.context(), [{ table: 'Settings', id: 'Closed days' }]));
    expect([at.rows.Settings, followed()]).toStrictEqual([[], 1]);
  });
});
