// The last steps stay with the workbook: whoever left a panel can look at them and take them back while nothing else changed.
import type {
  AddOutcome,
  FormView,
  ImportCheck,
  ImportOutcome,
  PanelView,
  StepsView,
  UndoOutcome,
} from '../../src/app/api';
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';
import { orderFile } from '../support/files';

const add = (addOn: AddOn, typed: object = {}) => {
  const outcome = addOn.call('addRow', 'Orders', { ...plainOrder, ...typed }) as AddOutcome;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome;
};
const steps = (addOn: AddOn) => (addOn.call('steps') as StepsView).steps;
const told = (addOn: AddOn) => steps(addOn).map(({ said, state }) => `${said} ${state}`);
const undo = (addOn: AddOn, number: number) => addOn.call('undoKept', number) as UndoOutcome;
const orders = (addOn: AddOn) => addOn.rows('Orders').map((row) => row['Order ID']?.display);

test('what was done stands there, the newest first, with who did it and when', () => {
  const addOn = openSetUp();
  add(addOn);
  addOn.call('editRow', 'Orders', 'ORD-0001', { quantity: '400' }, { quantity: '500' }, false);
  addOn.call('snooze', 'Orders', 'ORD-0001', '2026-12-24');
  addOn.call('takeStep', 'cancel', 'Orders', 'ORD-0001', {}, true);
  expect(told(addOn)).toEqual([
    'ORD-0001 is cancelled. done',
    'ORD-0001 snoozed until 24 Dec 2026. done',
    'ORD-0001: Quantity changed. done',
    'ORD-0001 added. done',
  ]);
  expect(steps(addOn)[0]).toMatchObject({
    by: 'ana@studio.example',
    at: expect.stringMatching(/^2026-11-22 \d\d:\d\d$/),
  });
});

test('each can be undone, once, while nothing has changed what it wrote', () => {
  const addOn = openSetUp();
  add(addOn);
  addOn.call('editRow', 'Orders', 'ORD-0001', { quantity: '400' }, { quantity: '500' }, false);
  const [edited, added] = steps(addOn).map(({ number }) => number);
  expect(undo(addOn, added ?? 0)).toEqual({
    ok: false,
    changed: [{ table: 'Orders', id: 'ORD-0001', fields: ['Quantity'] }],
  });
  expect(undo(addOn, edited ?? 0)).toMatchObject({ ok: true, said: 'Undone: ORD-0001 is as it was before.' });
  expect(addOn.rows('Orders')[0]?.Quantity?.display).toBe('400');
  expect(undo(addOn, added ?? 0)).toMatchObject({ ok: true });
  expect(orders(addOn)).toEqual([]);
  expect(told(addOn)).toEqual(['ORD-0001: Quantity changed. undone', 'ORD-0001 added. undone']);
  expect(undo(addOn, added ?? 0)).toEqual({ ok: false, refused: 'notNow' });
});

test('a step undone from its own panel is not offered again', () => {
  const addOn = openSetUp();
  const { undo: back } = add(addOn);
  expect(addOn.call('undo', back)).toMatchObject({ ok: true });
  expect(told(addOn)).toEqual(['ORD-0001 added. undone']);
});

test('ten are kept, whatever signs they hold and however long they are', () => {
  const addOn = openSetUp();
  for (let count = 0; count < 11; count += 1) add(addOn, { customer: 'Señora Lux 服装' });
  expect(told(addOn).map((line) => line.slice(0, 8))).toEqual(
    Array.from({ length: 10 }, (_, index) => `ORD-00${String(11 - index).padStart(2, '0')}`),
  );
  expect(undo(addOn, steps(addOn)[0]?.number ?? 0)).toMatchObject({ ok: true });
  add(addOn, { notes: 'ñ'.repeat(5_000) });
  expect(told(addOn)[0]).toBe('ORD-0012 added. done');
  addOn.type('Orders', 12, 'Notes', 'another');
  const [long] = steps(addOn);
  expect(undo(addOn, long?.number ?? 0)).toEqual({
    ok: false,
    changed: [{ table: 'Orders', id: 'ORD-0012', fields: ['a cell'] }],
  });
  addOn.type('Orders', 12, 'Notes', 'ñ'.repeat(5_000));
  expect(undo(addOn, long?.number ?? 0)).toMatchObject({ ok: true });
});

describe('An import of many rows', () => {
  const lines = 45;
  const [keys, all, formats, everyRow] = orderFile(2 * lines);
  let addOn: AddOn;
  beforeAll(() => {
    addOn = openSetUp();
  });
  /** Brings a part of the file, as the page does: `of` is the step that its earlier parts are. */
  const bring = (rows: readonly (readonly string[])[], taken: readonly string[] = [], of?: number) => {
    const sent = [keys, rows, formats, { ...everyRow, taken }] as const;
    const { add, changed } = addOn.call('checkImport', 'Orders', ...sent) as ImportCheck;
    const change = changed.map(({ row, fields }) => ({ row, fields: fields.map(({ key, was }) => ({ key, was })) }));
    const outcome = addOn.call('importRows', 'Orders', { add, change, step: of }, ...sent) as ImportOutcome;
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    return outcome;
  };

  test('stands among the last steps, is refused once a cell was changed, and is taken back whole', () => {
    bring(all.slice(0, lines));
    expect(told(addOn)[0]).toBe('45 rows imported into Orders. done');
    const number = steps(addOn)[0]?.number ?? 0;
    addOn.type('Orders', 20, 'Quantity', '7');
    expect(undo(addOn, number)).toEqual({
      ok: false,
      changed: [{ table: 'Orders', id: 'ORD-0019', fields: ['a cell'] }],
    });
    addOn.type('Orders', 20, 'Quantity', '400');
    expect(undo(addOn, number)).toMatchObject({ ok: true });
    expect(orders(addOn)).toEqual([]);
    expect(told(addOn)[0]).toBe('45 rows imported into Orders. undone');
  });

  test('that came in parts is one step, taken back part by part, the last first', () => {
    const first = bring(all.slice(0, lines));
    bring(all.slice(lines), first.ids, first.undo.step);
    expect(told(addOn)[0]).toBe('90 rows imported into Orders. done');
    const number = steps(addOn)[0]?.number ?? 0;
    expect(undo(addOn, number)).toMatchObject({ ok: true, more: true });
    expect(orders(addOn)).toHaveLength(lines);
    const last = undo(addOn, number);
    expect(last).toMatchObject({ ok: true });
    expect(last).not.toHaveProperty('more');
    expect(orders(addOn)).toEqual([]);
    expect(undo(addOn, number)).toEqual({ ok: false, refused: 'notNow' });
  });

  test('that changed many cells puts back what they held', () => {
    const rows = all.slice(0, lines);
    bring(rows);
    const revised = rows.map((row) =>
      row.map((cell, index) => (keys[index] === 'season' ? 'SS28, all of it again' : cell)),
    );
    const outcome = bring(revised);
    expect(outcome.changed).toHaveLength(lines);
    expect(addOn.shownRow('Orders', 2).Season).toBe('SS28, all of it again');
    expect(undo(addOn, outcome.undo.step ?? 0)).toMatchObject({ ok: true });
    expect(addOn.rows('Orders').map((row) => row.Season?.display)).toEqual(rows.map(() => 'SS27'));
  });
});

test('the story of a row offers what may refer to it, with the reference filled in', () => {
  const addOn = openSetUp();
  add(addOn);
  expect((addOn.call('panel', 'Orders', 'ORD-0001') as PanelView).adds).toEqual([
    { table: 'Shipments', label: 'Add shipment' },
    { table: 'Expenses', label: 'Add expense' },
  ]);
  addOn.call('addRow', 'Shipments', { direction: 'Outbound', order: 'ORD-0001', quantity: '40' });
  const { presets } = addOn.call('openForm', 'Expenses', { table: 'Shipments', id: 'SHP-0001' }) as FormView;
  expect(presets).toMatchObject({ shipment: 'SHP-0001', order: 'ORD-0001' });
});

test('a new order is like the last of its style, price and owner too, else like the last of its factory', () => {
  const addOn = openSetUp();
  add(addOn, { currency: 'USD', owner: 'mei@studio.example' });
  add(addOn, { style: 'Cargo skirt', factory: 'Hanoi Garment 9', customer: 'Nordhaus', unitPrice: '9.00' });
  const { alike = [] } = addOn.call('openForm', 'Orders') as FormView;
  const [byStyle, byFactory] = alike;
  expect(byStyle?.rows.find(({ value }) => value === 'linen shirt')).toEqual({
    value: 'linen shirt',
    id: 'ORD-0001',
    typed: {
      customer: 'Maison Roux',
      factory: 'Textiles del Norte',
      unitPrice: '14.5',
      currency: 'USD',
      owner: 'mei@studio.example',
    },
  });
  // What another style costs says nothing of this one.
  expect(byFactory?.rows.find(({ value }) => value === 'hanoi garment 9')?.typed).toEqual({
    customer: 'Nordhaus',
  });
});

test('an order that is cancelled says what it lets go of, the shipments that were planned too', () => {
  const addOn = openSetUp();
  add(addOn);
  addOn.call('addRow', 'Shipments', { direction: 'Outbound', order: 'ORD-0001', quantity: '40' });
  expect(addOn.call('openStep', 'cancel', 'Orders', 'ORD-0001')).toMatchObject({ step: { grave: true } });
  expect(addOn.call('takeStep', 'cancel', 'Orders', 'ORD-0001', {}, false)).toEqual({
    ok: false,
    ask: [
      'ORD-0001 will be cancelled. Nothing was set aside for it. These planned shipments will not leave: SHP-0001.',
    ],
  });
});
