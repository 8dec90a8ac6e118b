// A change of several writes of which a run that was cut off has written a part: who comes next takes that part back.
import type { Undo } from '../../src/app/api';
import { halfWritten, isOpen, noteOpen, noteWhole } from '../../src/app/open-step';
import type { Rollbacks } from '../../src/app/row-writes';
import { lockedStep, mendOpen } from '../../src/app/step';
import { orders } from '../../src/tabs/orders/table';
import { shipments } from '../../src/tabs/shipments/table';
import { deskInMemory, stepOn, typeInto } from '../support/desk-in-memory';

const desk = () =>
  deskInMemory({
    Orders: [
      { orderId: 'ORD-0001', style: 'Linen', stage: 'Placed', colour: 'Ecru' },
      { orderId: 'ORD-0002', style: 'Twill', stage: 'Placed' },
    ],
    Shipments: [],
    Settings: [],
  });

/** Two orders go on, and a shipment is added. */
const change: Undo = {
  ...{ id: 'ORD-0001', reverse: [] },
  remove: [{ table: 'Shipments', id: 'SHP-0001', cells: { shipmentId: 'SHP-0001', direction: 'Inbound' } }],
  restore: [
    {
      ...{ table: 'Orders', id: 'ORD-0001' },
      cells: { stage: { was: 'Placed', now: 'Ready' }, colour: { was: 'Ecru', now: '' } },
    },
    { table: 'Orders', id: 'ORD-0002', cells: { stage: { was: 'Placed', now: 'Ready' } } },
  ],
};

function noted() {
  const at = desk();
  const begun: Rollbacks = [];
  noteOpen(at.workbook, change, begun);
  return { ...at, at, begun, half: () => halfWritten(at.workbook, at.context()) };
}

test('a change is noted without what stands in the rows that it adds, and is open until it is whole', () => {
  const { workbook, properties } = noted();
  expect(JSON.parse(properties.get('step.open') ?? '')).toStrictEqual({
    remove: [{ table: 'Shipments', id: 'SHP-0001' }],
    restore: change.restore,
  });
  expect(isOpen(workbook)).toBe(true);
  noteWhole(workbook);
  expect(isOpen(workbook)).toBe(false);
  expect(properties.size).toBe(0);
});

test('where none is open nothing is taken back, and nothing is remembered anew', () => {
  const { workbook, context } = desk();
  expect(halfWritten(workbook, context())).toBeUndefined();
  const remembered: unknown[] = [];
  noteWhole({ ...workbook, remember: (...given) => void remembered.push(given) });
  expect(remembered).toStrictEqual([]);
});

test('a change that fails is open no more, before anything else of it is taken back', () => {
  const { workbook, begun } = noted();
  const order: string[] = [];
  begun.push(() => order.push(isOpen(workbook) ? 'open' : 'ended'));
  for (const rollBack of begun) rollBack();
  expect(order).toStrictEqual(['ended']);
});

test('one that is longer than a property takes is not noted, and leaves nothing to take back', () => {
  const { workbook } = desk();
  const begun: Rollbacks = [];
  const of = (signs: number): Undo => ({
    ...{ id: '', reverse: [], remove: [] },
    restore: [{ table: 'Orders', id: 'ORD-0001', cells: { notes: { was: '', now: 'x'.repeat(signs) } } }],
  });
  const bare = JSON.stringify({ remove: [], restore: of(0).restore }).length;
  noteOpen(workbook, of(8_001 - bare), begun);
  expect([isOpen(workbook), begun.length]).toStrictEqual([false, 0]);
  noteOpen(workbook, of(8_000 - bare), begun);
  expect([isOpen(workbook), begun.length]).toStrictEqual([true, 1]);
});

test('signs outside ASCII count as Google may count them', () => {
  const { workbook } = desk();
  const now = 'ñ'.repeat(1_400);
  noteOpen(
    workbook,
    { ...change, restore: [{ table: 'Orders', id: 'ORD-0001', cells: { notes: { was: '', now } } }] },
    [],
  );
  expect(isOpen(workbook)).toBe(false);
});

test('nothing is taken back where none of it was written, or all of it', () => {
  const { half, at } = noted();
  expect(half()).toBeUndefined();
  at.rows.Shipments?.push({ shipmentId: 'SHP-0001', direction: 'Inbound' });
  typeInto(at, 'Orders', 'ORD-0001', { stage: 'Ready', colour: '' });
  typeInto(at, 'Orders', 'ORD-0002', { stage: 'Ready' });
  expect(half()).toBeUndefined();
});

test('of a change of which a part was written, that part is taken back and nothing else', () => {
  const { half, at } = noted();
  typeInto(at, 'Orders', 'ORD-0001', { colour: '' });
  typeInto(at, 'Orders', 'ORD-0002', { stage: 'Cancelled' });
  expect(half()).toStrictEqual({
    cells: [
      { table: orders, id: 'ORD-0001', cells: { colour: 'Ecru' } },
      { table: orders, id: 'ORD-0002', cells: {} },
    ],
    clears: [],
  });
  at.rows.Shipments?.push({ shipmentId: 'SHP-0001', direction: 'Inbound' });
  expect(half()?.clears).toStrictEqual([{ table: 'Shipments', id: 'SHP-0001' }]);
});

test('where the added row alone was written it is taken out, and where all but it was written the rest comes back', () => {
  const { half, at } = noted();
  at.rows.Shipments?.push({ shipmentId: 'SHP-0001', direction: 'Inbound' });
  expect(half()).toMatchObject({ cells: [{ cells: {} }, { cells: {} }], clears: [{ id: 'SHP-0001' }] });
  at.rows.Shipments?.pop();
  typeInto(at, 'Orders', 'ORD-0001', { stage: 'Ready', colour: '' });
  typeInto(at, 'Orders', 'ORD-0002', { stage: 'Ready' });
  expect(half()).toMatchObject({
    cells: [{ cells: { stage: 'Placed', colour: 'Ecru' } }, { cells: { stage: 'Placed' } }],
    clears: [],
  });
});

test('a row that somebody deleted meanwhile counts neither way', () => {
  const { half, at } = noted();
  at.rows.Shipments?.push({ shipmentId: 'SHP-0001', direction: 'Inbound' });
  typeInto(at, 'Orders', 'ORD-0001', { stage: 'Ready', colour: '' });
  at.rows.Orders?.pop();
  expect(half()).toBeUndefined();
});

test('a cell whose column is gone stands blank', () => {
  const { half, at } = noted();
  at.deleted.add('Orders.colour');
  expect(half()?.cells[0]?.cells).toStrictEqual({ colour: 'Ecru' });
});

test('whoever only looks has the part taken back, and the change is open no more', () => {
  const { at, workbook, standing } = noted();
  typeInto(at, 'Orders', 'ORD-0001', { stage: 'Ready' });
  at.rows.Shipments?.push({ shipmentId: 'SHP-0001', direction: 'Inbound' });
  mendOpen(workbook);
  expect(standing('Shipments')).toStrictEqual([]);
  expect(standing('Orders').map(({ stage, colour }) => [stage, colour])).toStrictEqual([
    ['Placed', 'Ecru'],
    ['Placed', undefined],
  ]);
  expect(isOpen(workbook)).toBe(false);
});

test('a step of one write is not noted, one of several is whole once it is written', () => {
  const at = desk();
  const notes: string[] = [];
  const { remember } = at.workbook;
  const watched = {
    ...at,
    workbook: {
      ...at.workbook,
      remember: (name: string, value: string | undefined) => {
        notes.push(`${name} ${value === undefined ? 'ends' : 'begins'}`);
        remember(name, value);
      },
    },
  };
  stepOn(watched, 'ORD-0001', () => ({ changes: [{ table: orders, id: 'ORD-0001', values: { stage: 'Ready' } }] }));
  expect(notes).toStrictEqual(['step.1 begins']);
  stepOn(watched, 'ORD-0002', (context) => ({
    additions: [{ table: shipments, values: { shipmentId: context.next(shipments), direction: 'Inbound' } }],
    changes: [{ table: orders, id: 'ORD-0002', values: { stage: 'Ready' } }],
  }));
  expect(notes.slice(1)).toStrictEqual(['step.open begins', 'counter.SHP begins', 'step.open ends', 'step.2 begins']);
  expect(lockedStep(at.workbook, () => 'done')).toStrictEqual({ done: 'done' });
});
