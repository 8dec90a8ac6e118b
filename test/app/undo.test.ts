// What taking a step back puts back, and what it refuses since somebody has gone on with it.
import { keptSteps, lastUndo } from '../../src/app/kept-steps';
import { undoStep } from '../../src/app/undo';
import type { StepContext } from '../../src/domain/book';
import type { Plan } from '../../src/domain/plan';
import { toDayNumber } from '../../src/schema/dates';
import { expenses } from '../../src/tabs/expenses/table';
import { inventory } from '../../src/tabs/inventory/table';
import { orders } from '../../src/tabs/orders/table';
import { shipments } from '../../src/tabs/shipments/table';
import { styles } from '../../src/tabs/styles/table';
import { cellsIn, deskInMemory, stepOn, typeInto } from '../support/desk-in-memory';

const order = (orderId: string) => ({
  ...{ orderId, style: 'Linen shirt', factory: 'Textiles del Norte', quantity: 400 },
  ...{ originalExFactory: '2027-01-15', revisedExFactory: '2027-01-20', stage: 'In production' },
});

const desk = () =>
  deskInMemory({ Orders: [order('ORD-0001'), order('ORD-0002')], Shipments: [], Expenses: [], Settings: [] });

/** Ships an order: one more shipment with an expense for its freight, and the day on the order itself. */
const shipping = (context: StepContext): Plan => ({
  additions: [
    { table: shipments, values: { shipmentId: context.next(shipments), direction: 'Outbound', quantity: 100 } },
    { table: expenses, values: { expenseId: context.next(expenses), category: 'Freight', amount: 85 } },
  ],
  changes: [{ table: orders, id: 'ORD-0001', values: { stage: 'Ready', actualExFactory: '2026-11-22' } }],
});

const shipped = () => {
  const at = desk();
  const before = at.standing('Orders');
  const undo = stepOn(at, 'ORD-0001', shipping);
  return { ...at, before, undo, at };
};

test('a step remembers each row that it added with what stands in it, and of each changed field what it was', () => {
  const { undo, standing } = shipped();
  expect(standing('Shipments')).toStrictEqual([{ shipmentId: 'SHP-0001', direction: 'Outbound', quantity: 100 }]);
  expect(undo).toStrictEqual({
    id: 'ORD-0001',
    step: 1,
    reverse: [],
    remove: [
      {
        ...{ table: 'Shipments', id: 'SHP-0001' },
        cells: cellsIn('Shipments', [{ shipmentId: 'SHP-0001', direction: 'Outbound', quantity: 100 }])[0],
      },
      {
        ...{ table: 'Expenses', id: 'EXP-0001' },
        cells: cellsIn('Expenses', [{ expenseId: 'EXP-0001', category: 'Freight', amount: 85 }])[0],
      },
    ],
    restore: [
      {
        ...{ table: 'Orders', id: 'ORD-0001' },
        cells: {
          stage: { was: 'In production', now: 'Ready' },
          actualExFactory: { was: '', now: toDayNumber('2026-11-22') },
        },
      },
    ],
    wrote: { Shipments: [2], Expenses: [2] },
  });
});

test('taken back, its rows are gone, its fields hold what they held, and the step is told as undone', () => {
  const { workbook, standing, undo, before } = shipped();
  expect(undoStep(workbook, undo)).toStrictEqual({
    ok: true,
    said: 'Undone: ORD-0001 is as it was before.',
    rows: [],
  });
  expect(standing('Orders')).toStrictEqual(before);
  expect(standing('Shipments')).toStrictEqual([]);
  expect(standing('Expenses')).toStrictEqual([]);
  expect(keptSteps(workbook)).toStrictEqual([
    {
      ...{ number: 1, at: '2026-11-22 08:00', by: 'ana@studio.example', said: 'ORD-0001: done.', undone: true },
      back: { at: '2026-11-22 08:00', added: [], wrote: { Shipments: [2], Expenses: [2] } },
    },
  ]);
});

test('the rows of each tab are counted once before any is read: one that is deleted meanwhile is noticed', () => {
  const { workbook, undo, calls } = shipped();
  const [first] = undo.remove;
  calls.length = 0;
  undoStep(workbook, { ...undo, remove: [...undo.remove, ...(first ? [first] : [])] });
  expect(calls.slice(0, 3)).toStrictEqual(['count Shipments', 'count Expenses', 'read Shipments']);
});

test('a number that was given is not given again once its row is gone', () => {
  const { workbook, undo, context } = shipped();
  undoStep(workbook, undo);
  expect(context().next(shipments)).toBe('SHP-0002');
});

test('the way back that the workbook keeps leaves out blank cells, and knows them all the same', () => {
  const { workbook, at, properties } = shipped();
  const [step] = keptSteps(workbook);
  const undo = step && lastUndo(workbook, step);
  expect(undo?.remove[0]).toStrictEqual({
    ...{ table: 'Shipments', id: 'SHP-0001' },
    cells: { shipmentId: 'SHP-0001', direction: 'Outbound', quantity: 100 },
  });
  expect([...properties.keys()].sort()).toStrictEqual(['counter.EXP', 'counter.SHP', 'step.1']);
  typeInto(at, 'Shipments', 'SHP-0001', { notes: 'Ask Ben' });
  expect(undoStep(workbook, undo)).toStrictEqual({
    ok: false,
    changed: [{ table: 'Shipments', id: 'SHP-0001', fields: ['Notes'] }],
  });
  typeInto(at, 'Shipments', 'SHP-0001', { notes: '' });
  expect(undoStep(workbook, undo)).toMatchObject({ ok: true });
});

describe('nothing is taken back', () => {
  test.each([
    ['a field that the step changed', 'Orders', 'ORD-0001', { stage: 'Cancelled' }, ['Stage']],
    ['a day that the step wrote', 'Orders', 'ORD-0001', { actualExFactory: '' }, ['Actual ex-factory']],
    ['a field of a row that the step added', 'Expenses', 'EXP-0001', { amount: 90 }, ['Amount']],
    ['a blank field of such a row', 'Shipments', 'SHP-0001', { notes: 'Ask Ben', etd: 46_400 }, ['ETD', 'Notes']],
  ])('since somebody changed %s', (_, table, id, typed, fields) => {
    const { workbook, undo, at } = shipped();
    typeInto(at, table, id, typed);
    const before = structuredClone(at.rows);
    expect(undoStep(workbook, undo)).toStrictEqual({ ok: false, changed: [{ table, id, fields }] });
    expect(at.rows).toStrictEqual(before);
    expect(keptSteps(workbook).map(({ undone }) => undone)).toStrictEqual([undefined]);
  });

  test('since a row that it changed is gone, or one that it added is called otherwise: nobody says which field', () => {
    const { workbook, undo, at, rows } = shipped();
    typeInto(at, 'Shipments', 'SHP-0001', { shipmentId: 'SHP-0009' });
    rows.Orders?.shift();
    expect(undoStep(workbook, undo)).toStrictEqual({
      ok: false,
      changed: [
        { table: 'Shipments', id: 'SHP-0001', fields: [] },
        { table: 'Orders', id: 'ORD-0001', fields: [] },
      ],
    });
  });

  test('since the number of a row that it added stands on another row above', () => {
    const { workbook, undo, rows } = shipped();
    rows.Shipments?.unshift(...cellsIn('Shipments', [{ shipmentId: 'SHP-0001', quantity: 7, direction: 'Inbound' }]));
    expect(undoStep(workbook, undo)).toStrictEqual({
      ok: false,
      changed: [{ table: 'Shipments', id: 'SHP-0001', fields: ['Direction', 'Quantity'] }],
    });
  });

  test('since people keep something beside a row that it added: that would go with it', () => {
    const { workbook, undo, beside } = shipped();
    beside.set('Expenses 2', ['Paid by', 'Our code']);
    beside.set('Orders 2', ['Kept by']);
    expect(undoStep(workbook, undo)).toStrictEqual({
      ok: false,
      changed: [{ table: 'Expenses', id: 'EXP-0001', fields: ['Paid by', 'Our code'] }],
    });
  });

  test('where a column that it wrote into was deleted, the field is named', () => {
    const { workbook, undo, deleted } = shipped();
    deleted.add('Orders.stage');
    expect(undoStep(workbook, undo)).toStrictEqual({
      ok: false,
      changed: [{ table: 'Orders', id: 'ORD-0001', fields: ['Stage'] }],
    });
  });

  test('where the column is gone of a field that it has blanked: what stood there has no place', () => {
    const { workbook, at, deleted, standing } = shipped();
    const undo = stepOn(at, 'ORD-0002', () => ({
      changes: [{ table: orders, id: 'ORD-0002', values: { stage: undefined, colour: 'Ecru' } }],
    }));
    const before = standing('Orders');
    deleted.add('Orders.stage');
    expect(() => undoStep(workbook, undo)).toThrow('Orders has no column stage.');
    expect(standing('Orders')).toStrictEqual(before);
  });

  test('where a tab that it added to is gone, its rows are', () => {
    const { workbook, undo, rows } = shipped();
    delete rows.Expenses;
    expect(undoStep(workbook, undo)).toStrictEqual({
      ok: false,
      changed: [{ table: 'Expenses', id: 'EXP-0001', fields: [] }],
    });
  });

  test('where rows of two tabs share a name, what is kept beside one is not told of the other', () => {
    const at = deskInMemory({ Styles: [], Inventory: [{ sku: 'FAB-01', description: 'Linen' }], Settings: [] });
    const undo = stepOn(at, 'LS-1', () => ({
      additions: [
        { table: styles, values: { style: 'LS-1', description: 'Shirt' } },
        { table: inventory, values: { sku: 'LS-1', description: 'Shirt' } },
      ],
    }));
    at.beside.set('Styles 2', ['Rack']);
    expect(undoStep(at.workbook, undo)).toStrictEqual({
      ok: false,
      changed: [{ table: 'Styles', id: 'LS-1', fields: ['Rack'] }],
    });
  });

  test('while somebody else writes', () => {
    const { workbook, undo, now, standing } = shipped();
    now.isHeld = true;
    expect(undoStep(workbook, undo)).toStrictEqual({ ok: false, refused: 'busy' });
    expect(standing('Shipments')).toHaveLength(1);
  });
});

test('what Google refuses in the midst of it leaves the step as it was, and it can be taken back later', () => {
  const { workbook, undo, before, standing, at } = shipped();
  const left = ['Orders', 'Shipments', 'Expenses'].map(standing);
  at.now.failsAt = 'write Expenses 2';
  expect(() => undoStep(workbook, undo)).toThrow('Google has failed at write Expenses 2.');
  expect(['Orders', 'Shipments', 'Expenses'].map(standing)).toStrictEqual(left);
  expect(keptSteps(workbook)[0]).not.toHaveProperty('undone');
  delete at.now.failsAt;
  expect(undoStep(workbook, undo)).toMatchObject({ ok: true });
  expect(standing('Orders')).toStrictEqual(before);
});

test('rows beside which nothing stands are told by their own numbers, whichever of them people wrote beside', () => {
  const at = desk();
  const adding = (context: StepContext): Plan => ({
    additions: [1, 2, 3].map((quantity) => ({
      table: shipments,
      values: { shipmentId: context.next(shipments), direction: 'Inbound', quantity },
    })),
  });
  const undo = stepOn(at, '', adding);
  at.beside.set('Shipments 3', ['Shelf']);
  expect(undoStep(at.workbook, undo)).toStrictEqual({
    ok: false,
    changed: [{ table: 'Shipments', id: 'SHP-0002', fields: ['Shelf'] }],
  });
  at.beside.clear();
  expect(undoStep(at.workbook, undo)).toStrictEqual({ ok: true, said: 'Undone.', rows: [] });
  expect(at.standing('Shipments')).toStrictEqual([]);
});

test('a row that a sort has put elsewhere is found by its number, and nothing else is blanked', () => {
  const { workbook, undo, rows, standing } = shipped();
  const [mine] = rows.Shipments ?? [];
  const others = cellsIn('Shipments', [{ shipmentId: 'SHP-0007', direction: 'Inbound', quantity: 5 }]);
  if (mine) rows.Shipments?.splice(0, 1, ...others, mine);
  rows.Orders?.reverse();
  expect(undoStep(workbook, undo)).toMatchObject({ ok: true });
  expect(standing('Shipments')).toStrictEqual([{ shipmentId: 'SHP-0007', direction: 'Inbound', quantity: 5 }]);
  expect(standing('Orders').map(({ orderId, stage }) => [orderId, stage])).toStrictEqual([
    ['ORD-0002', 'In production'],
    ['ORD-0001', 'In production'],
  ]);
});

test('a field of a later release, which this one does not know, is not taken for unchanged', () => {
  const { workbook, undo } = shipped();
  const restore = undo.restore.map((row) => ({ ...row, cells: { ...row.cells, weather: { was: 'rain', now: '' } } }));
  expect(undoStep(workbook, { ...undo, restore })).toStrictEqual({
    ok: false,
    changed: [{ table: 'Orders', id: 'ORD-0001', fields: ['weather'] }],
  });
});

test('what the page sends is read by its shape, and refused where it is none', () => {
  expect(() => undoStep(desk().workbook, { id: 'ORD-0001' })).toThrow(
    'The sidebar sent no step that can be undone. Reload it and try again.',
  );
});
