// Long steps are kept in parts and taken back part by part, the last first; what could not be kept is not half undone.
import type { Undo } from '../../src/app/api';
import { canBeUndone, keepPart, keepStep, keptSteps, lastUndo, noteUndone } from '../../src/app/kept-steps';
import { rememberedIn } from '../../src/app/row-prints';
import { openContext, performStep } from '../../src/app/step';
import { undoStep } from '../../src/app/undo';
import { orders } from '../../src/tabs/orders/table';
import { type DeskInMemory, deskInMemory, stepOn, typeInto } from '../support/desk-in-memory';

const desk = () => deskInMemory({ Orders: [{ orderId: 'ORD-0001', style: 'Linen' }], Settings: [] });

const rowsIn = (count: number) => (count === 1 ? '1 row imported.' : `${count} rows imported.`);

/** Imports so many orders as one part of a step. */
function importing({ workbook }: DeskInMemory, count: number, of?: number): Undo {
  const context = openContext(workbook);
  const additions = Array.from({ length: count }, (_, at) => ({
    table: orders,
    values: { orderId: context.next(orders), style: `Señora ${at}`, factory: 'Confecções Minho', quantity: at + 1 },
  }));
  const undo = performStep(workbook, context, { additions }, { id: 'Orders', begun: [] });
  return keepPart(workbook, { undo, rows: count, of, say: rowsIn }, []);
}

const newest = ({ workbook }: DeskInMemory) => keptSteps(workbook)[0];
const last = (at: DeskInMemory) => {
  const step = newest(at);
  return step && lastUndo(at.workbook, step);
};
const told = (at: DeskInMemory) => keptSteps(at.workbook).map(({ number, said, rows }) => [number, said, rows]);
const ids = ({ standing }: DeskInMemory) => standing('Orders').map(({ orderId }) => orderId);

test('an import of hundreds of orders is kept packed, and comes out again whole', () => {
  const at = desk();
  importing(at, 410);
  expect(newest(at)).toMatchObject({ number: 1, said: '410 rows imported.', rows: 410 });
  expect(last(at)).toMatchObject({ remove: [], packed: [{ table: 'Orders', ids: [['ORD-0002', 410]], size: 2 }] });
  expect(undoStep(at.workbook, last(at))).toMatchObject({ ok: true, said: 'Undone: Orders is as it was before.' });
  expect(ids(at)).toStrictEqual(['ORD-0001']);
  expect(newest(at)).toMatchObject({ undone: true, back: { wrote: { Orders: expect.anything() } } });
});

test('one of whose orders somebody has changed is not taken back, and says which', () => {
  const at = desk();
  importing(at, 410);
  typeInto(at, 'Orders', 'ORD-0300', { notes: 'Ask Ben' });
  expect(undoStep(at.workbook, last(at))).toStrictEqual({
    ok: false,
    changed: [{ table: 'Orders', id: 'ORD-0300 to ORD-0301', fields: ['a cell'] }],
  });
  expect(ids(at)).toHaveLength(411);
  expect(newest(at)).not.toHaveProperty('undone');
});

test('beside one of whose orders people keep something is not taken back, either', () => {
  const at = desk();
  importing(at, 120);
  at.beside.set('Orders 100', ['Rack']);
  expect(undoStep(at.workbook, last(at))).toStrictEqual({
    ok: false,
    changed: [{ table: 'Orders', id: 'ORD-0099', fields: ['Rack'] }],
  });
});

test('the parts of an import are one step, and are taken back one by one, the last first', () => {
  const at = desk();
  const first = importing(at, 300);
  importing(at, 200, first.step);
  importing(at, 1, first.step);
  expect(told(at)).toStrictEqual([[1, '501 rows imported.', 501]]);
  const left = [];
  for (let part = 0; part < 3; part += 1) {
    expect(newest(at)?.undone).toBeUndefined();
    expect(undoStep(at.workbook, last(at))).toMatchObject({ ok: true });
    left.push(ids(at).length);
  }
  expect(left).toStrictEqual([501, 301, 1]);
  expect(newest(at)).toMatchObject({ undone: true, said: '501 rows imported.' });
  expect(newest(at)).not.toHaveProperty('parts');
  expect([...at.properties.keys()].sort()).toStrictEqual(['counter.ORD', 'step.1']);
});

test('a short first part stands beside its sentence, and a longer one after it in properties of its own', () => {
  const at = desk();
  const first = importing(at, 2);
  expect(newest(at)).toMatchObject({ rows: 2, undo: { remove: [{ id: 'ORD-0002' }, { id: 'ORD-0003' }] } });
  importing(at, 300, first.step);
  expect(newest(at)).toMatchObject({ rows: 302, parts: [1], undo: { step: 1 } });
  expect(last(at)).toMatchObject({ packed: [{ ids: [['ORD-0004', 300]] }] });
  undoStep(at.workbook, last(at));
  expect(last(at)).toMatchObject({ remove: [{ id: 'ORD-0002' }, { id: 'ORD-0003' }] });
  expect(undoStep(at.workbook, last(at))).toMatchObject({ ok: true });
  expect(ids(at)).toStrictEqual(['ORD-0001']);
  expect(newest(at)).toMatchObject({ undone: true });
});

test('a part that comes once the step was taken back, or that names a step of one piece, begins a new one', () => {
  const at = desk();
  const first = importing(at, 2);
  undoStep(at.workbook, last(at));
  importing(at, 3, first.step);
  const single = stepOn(at, 'ORD-0001', () => ({
    changes: [{ table: orders, id: 'ORD-0001', values: { colour: 'Ecru' } }],
  }));
  importing(at, 4, single.step);
  expect(told(at)).toStrictEqual([
    [4, '4 rows imported.', 4],
    [3, 'ORD-0001: done.', undefined],
    [2, '3 rows imported.', 3],
    [1, '2 rows imported.', 2],
  ]);
});

test('ten steps are kept; the eleventh takes the place of the first, of whose rows the prints stay', () => {
  const at = desk();
  for (let step = 1; step <= 11; step += 1)
    stepOn(at, 'ORD-0001', () => ({ changes: [{ table: orders, id: 'ORD-0001', values: { quantity: step } }] }));
  expect(keptSteps(at.workbook).map(({ number }) => number)).toStrictEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  expect([...at.properties.keys()]).toContain('prints.Orders');
  expect(rememberedIn(at.workbook, 'Orders', []).get('ord-0001')?.size).toBe(1);
});

test('a step that is undone leaves no prints once its place is taken', () => {
  const at = desk();
  for (let step = 1; step <= 10; step += 1)
    stepOn(at, 'ORD-0001', () => ({ changes: [{ table: orders, id: 'ORD-0001', values: { quantity: step } }] }));
  const first = keptSteps(at.workbook)[9];
  noteUndone(at.workbook, first?.number, { id: '', reverse: [], remove: [], restore: [] }, []);
  expect(keptSteps(at.workbook)[9]).toStrictEqual({
    ...{ number: 1, at: '2026-11-22 08:00', by: 'ana@studio.example', said: 'ORD-0001: done.', undone: true },
  });
  keepStep(at.workbook, { said: 'next', undo: { id: '', reverse: [], remove: [], restore: [] } }, []);
  expect([...at.properties.keys()]).not.toContain('prints.Orders');
});

test('of what taking back has added the first twenty rows are kept, with who did the step and when it was taken back', () => {
  const at = desk();
  const known = keepStep(at.workbook, { said: 'Moved.', undo: { id: '', reverse: [], remove: [], restore: [] } }, []);
  const reverse = Array.from({ length: 25 }, (_, index) => ({ table: 'Stock moves', id: `MOV-${index}` }));
  Object.assign(at.now, { text: '2026-11-23 09:30', user: 'ben@studio.example' });
  noteUndone(at.workbook, known.step, { id: '', reverse, remove: [], restore: [], wrote: { Orders: [4] } }, []);
  expect(newest(at)).toStrictEqual({
    ...{ number: 1, at: '2026-11-22 08:00', by: 'ana@studio.example', said: 'Moved.', undone: true },
    back: { at: '2026-11-23 09:30', added: reverse.slice(0, 20), wrote: { Orders: [4] } },
  });
});

test('a step that is kept no more is noted nowhere', () => {
  const at = desk();
  const before = new Map(at.properties);
  noteUndone(at.workbook, 7, { id: '', reverse: [], remove: [], restore: [], wrote: { Orders: [4] } }, []);
  noteUndone(at.workbook, undefined, { id: '', reverse: [], remove: [], restore: [] }, []);
  expect(at.properties).toStrictEqual(before);
});

test('a step can be undone while it has a way back, short or in parts', () => {
  const step = { number: 1, at: '', by: '', said: '' };
  const undo: Undo = { id: '', reverse: [], remove: [], restore: [] };
  expect([{ ...step, undo }, { ...step, parts: [2] }, { ...step, parts: [] }, step].map(canBeUndone)).toStrictEqual([
    ...[true, true],
    ...[false, false],
  ]);
});
