// A row changed in the form: what the person changed is written and nothing else, judged against the rest, and taken back.
import { addRow } from '../../src/app/add-row';
import type { EditOutcome, EditView } from '../../src/app/api';
import { editRow, editView } from '../../src/app/edit-row';
import { undoStep } from '../../src/app/undo';
import { type DeskInMemory, deskInMemory } from '../support/desk-in-memory';

type Typed = { readonly [key: string]: string };

const linen = {
  ...{ orderId: 'ORD-0001', style: 'Linen shirt', colour: 'Ecru', factory: 'Minho', quantity: 400, unitPrice: 14.5 },
  ...{ currency: 'EUR', originalExFactory: '2027-03-12', stage: 'Confirmed', owner: 'ana@studio.example' },
};
const EX = 46458;

const desk = (order: object = {}) =>
  deskInMemory({
    Settings: [{ setting: 'Base currency', value: 'GBP' }],
    Orders: [
      { ...linen, orderId: 'ORD-0002', style: 'Cargo skirt' },
      { ...linen, ...order },
    ],
    Expenses: [{ expenseId: 'EXP-0001', date: '2026-11-20', category: 'Freight', amount: 120, currency: 'USD' }],
    Inventory: [{ sku: 'FAB-01', description: 'Linen', kind: 'Fabric', unitCost: 4 }],
    Shipments: [],
  });

function opened({ workbook }: DeskInMemory, table = 'Orders', id = 'ORD-0001'): EditView {
  const view = editView(workbook, table, id);
  if ('refused' in view) throw new Error(view.refused);
  return view;
}

/** Opens the form, and saves it with these fields typed. */
const edit = (at: DeskInMemory, typed: Typed, keepMine: unknown = false, before = opened(at).presets): EditOutcome =>
  editRow(at.workbook, 'Orders', 'ORD-0001', { before, typed: { ...before, ...typed }, keepMine });

const order = (at: DeskInMemory) => at.standing('Orders').find(({ orderId }) => orderId === 'ORD-0001') ?? {};
const writes = ({ calls }: DeskInMemory) => calls.filter((call) => call.startsWith('write'));
const standsAs = (more: object) => ({ ...linen, originalExFactory: EX, ...more });

describe('the form of a row', () => {
  test('opens with its cells as a person types them, without its id and the day that never changes', () => {
    const at = desk({ revisedExFactory: '2027-03-20', slipReason: 'Yarn late', quantity: 'many', tolerance: 0.03 });
    const view = opened(at);
    expect(view).toMatchObject({ row: { table: 'Orders', id: 'ORD-0001' }, title: 'Linen shirt, Ecru' });
    expect(view.presets).toMatchObject({
      ...{ quantity: 'many', unitPrice: '14.5', currency: 'EUR', revisedExFactory: '2027-03-20', tolerance: '3 %' },
      ...{ shipBy: '', notes: '' },
    });
    const keys = view.spec.sections.flatMap(({ fields }) => fields.map(({ key }) => key));
    expect([...keys].sort()).toStrictEqual(Object.keys(view.presets).sort());
    for (const kept of ['orderId', 'originalExFactory', 'earlierDates', 'sheetSent']) expect(keys).not.toContain(kept);
    expect(view.reading.sizeLists?.scales.map(({ name }) => name)).toStrictEqual(['Alpha', 'EU']);
    expect(view.suggestions.style).toStrictEqual([{ value: 'Linen shirt' }, { value: 'Cargo skirt' }]);
    expect(Object.keys(view.suggestions)).not.toContain('originalExFactory');
  });

  test('asks for the day that never changes as long as it is blank', () => {
    const at = desk({ originalExFactory: '' });
    expect(opened(at).presets.originalExFactory).toBe('');
    expect(edit(at, { originalExFactory: '2027-03-12' })).toMatchObject({ ok: true });
    expect(order(at)).toStrictEqual(standsAs({}));
    expect(edit(at, { originalExFactory: '2027-04-12', notes: 'x' }, false, {})).toMatchObject({ ok: true });
    expect(order(at)).toStrictEqual(standsAs({ notes: 'x' }));
  });

  test('never changes the code by which other tabs know an item', () => {
    const at = desk();
    const before = opened(at, 'Inventory', 'FAB-01').presets;
    expect(Object.keys(before)).not.toContain('sku');
    const typed = { ...before, sku: 'FAB-02', notes: 'x' };
    expect(editRow(at.workbook, 'Inventory', 'FAB-01', { before, typed, keepMine: true })).toMatchObject({ ok: true });
    expect(at.standing('Inventory')[0]).toMatchObject({ sku: 'FAB-01', notes: 'x' });
  });

  test('does not open for a row that is gone, nor where the tab is not set up', () => {
    const at = desk();
    expect(editView(at.workbook, 'Orders', 'ORD-0099')).toStrictEqual({ refused: 'rowGone' });
    expect(
      editRow(at.workbook, 'Orders', 'ORD-0099', { before: {}, typed: { notes: 'x' }, keepMine: false }),
    ).toStrictEqual({
      ok: false,
      refused: 'rowGone',
    });
    const before = opened(at).presets;
    delete at.rows.Orders;
    expect(editView(at.workbook, 'Orders', 'ORD-0001')).toStrictEqual({ refused: 'notSetUp' });
    expect(edit(at, { notes: 'x' }, false, before)).toStrictEqual({ ok: false, refused: 'notSetUp' });
  });
});

describe('what is written', () => {
  test('is what the person changed alone, in the row of that id', () => {
    const at = desk();
    expect(edit(at, { quantity: '420', notes: ' Call Rita ', colour: ' Ecru ' })).toMatchObject({
      ok: true,
      said: 'ORD-0001: Quantity and Notes changed.',
      rows: [{ table: 'Orders', id: 'ORD-0001' }],
      undo: { step: expect.any(Number) },
    });
    expect(order(at)).toStrictEqual(standsAs({ quantity: 420, notes: 'Call Rita' }));
    expect(at.standing('Orders')[0]).toMatchObject({ orderId: 'ORD-0002', quantity: 400 });
  });

  test('is a blank where the person emptied a field', () => {
    const at = desk();
    expect(edit(at, { owner: ' ' })).toMatchObject({ ok: true, said: 'ORD-0001: Owner changed.' });
    const { owner: _, ...rest } = standsAs({});
    expect(order(at)).toStrictEqual(rest);
  });

  test('is nothing where nothing was changed, and that is said without a step to take back', () => {
    const at = desk();
    expect(edit(at, {})).toStrictEqual({
      ok: true,
      said: 'Nothing was changed.',
      rows: [{ table: 'Orders', id: 'ORD-0001' }],
    });
    expect(writes(at)).toStrictEqual([]);
    expect(at.properties.size).toBe(0);
  });

  test('is nothing of a field that the form did not send, whatever the row holds of it', () => {
    const at = desk();
    const sent = { before: { notes: '', quantity: '400' }, typed: { notes: 'Call Rita' }, keepMine: false };
    expect(editRow(at.workbook, 'Orders', 'ORD-0001', sent)).toMatchObject({ said: 'ORD-0001: Notes changed.' });
    expect(order(at)).toStrictEqual(standsAs({ notes: 'Call Rita' }));
  });

  test('keeps the earlier date with its reason where the day is revised again', () => {
    const at = desk({ revisedExFactory: '2027-03-20', slipReason: 'Yarn late' });
    expect(edit(at, { revisedExFactory: '2027-03-27', slipReason: 'Dye lot' })).toMatchObject({
      ok: true,
      said: 'ORD-0001: Revised ex-factory, Slip reason and Earlier dates changed.',
    });
    expect(order(at)).toStrictEqual(
      standsAs({ revisedExFactory: EX + 15, slipReason: 'Dye lot', earlierDates: '2027-03-20: Yarn late' }),
    );
  });

  test('is taken back to exactly what stood there', () => {
    const at = desk({ revisedExFactory: '2027-03-20', slipReason: 'Yarn late' });
    const stood = order(at);
    edit(at, { revisedExFactory: '2027-03-27', quantity: '420', owner: '' });
    const kept = [...at.properties.values()].find((each) => each.includes('"said"')) ?? '{}';
    const { said, undo } = JSON.parse(kept);
    expect(said).toBe('ORD-0001: Quantity, Revised ex-factory, Owner and Earlier dates changed.');
    expect(undo.id).toBe('ORD-0001');
    expect(undoStep(at.workbook, undo)).toMatchObject({ ok: true });
    expect(order(at)).toStrictEqual(stood);
  });

  test('waits while somebody else writes, or while its column or that of the earlier dates is gone', () => {
    const at = desk({ revisedExFactory: '2027-03-20', slipReason: 'Yarn late' });
    const before = opened(at).presets;
    at.now.isHeld = true;
    expect(edit(at, { notes: 'x' })).toStrictEqual({ ok: false, refused: 'busy' });
    at.now.isHeld = false;
    at.deleted.add('Orders.earlierDates');
    expect(edit(at, { revisedExFactory: '2027-03-27' }, false, before)).toStrictEqual({
      ...{ ok: false, refused: 'columnsMissing' },
    });
    expect(writes(at)).toStrictEqual([]);
    expect(edit(at, { notes: 'x' }, false, before)).toMatchObject({ ok: true });
  });
});

describe('what somebody else changed meanwhile', () => {
  const meanwhile = (cells: object) => {
    const at = desk();
    const before = opened(at).presets;
    at.rows.Orders?.splice(1, 1, { ...at.rows.Orders[1], ...cells });
    return { at, save: (typed: Typed, keepMine: unknown = false) => edit(at, typed, keepMine, before) };
  };

  test('to another value is told and asked; nothing is written until the person says whose stays', () => {
    const { at, save } = meanwhile({ quantity: 380, unitPrice: '' });
    const conflicts = [
      { key: 'quantity', label: 'Quantity', was: '400', now: '380' },
      { key: 'unitPrice', label: 'Unit price', was: '14.5', now: '' },
    ];
    for (const keepMine of [false, undefined, 'true', 1])
      expect(save({ quantity: '420', unitPrice: '15', notes: 'x' }, keepMine)).toStrictEqual({ ok: false, conflicts });
    expect(writes(at)).toStrictEqual([]);
    expect(save({ quantity: '420', unitPrice: '15', notes: 'x' }, true)).toMatchObject({ ok: true });
    expect(order(at)).toStrictEqual(standsAs({ quantity: 420, unitPrice: 15, notes: 'x' }));
  });

  test('to the same value, or in a field that the person left, is asked of nobody and stays', () => {
    const { at, save } = meanwhile({ quantity: 420, notes: 'Call Rita' });
    expect(save({ quantity: '420', colour: 'Olive' })).toMatchObject({ ok: true, said: 'ORD-0001: Colour changed.' });
    expect(order(at)).toStrictEqual(standsAs({ quantity: 420, notes: 'Call Rita', colour: 'Olive' }));
  });

  test('stays without a question where the person typed no more than a blank before or behind what stood there', () => {
    const { at, save } = meanwhile({ quantity: 380, colour: 'Olive' });
    expect(save({ quantity: ' 400 ', colour: 'Ecru ', notes: 'x' })).toMatchObject({
      said: 'ORD-0001: Notes changed.',
    });
    expect(order(at)).toStrictEqual(standsAs({ quantity: 380, colour: 'Olive', notes: 'x' }));
    const sent = { before: { colour: ' Ecru ' }, typed: { colour: 'Ecru', notes: 'y' }, keepMine: true };
    expect(editRow(at.workbook, 'Orders', 'ORD-0001', sent)).toMatchObject({ ok: true });
    expect(order(at)).toStrictEqual(standsAs({ quantity: 380, colour: 'Olive', notes: 'y' }));
  });

  test('in a field that the form left blank stays, though the form did not say what stood there', () => {
    const { at } = meanwhile({ notes: 'Call Rita' });
    const sent = { before: {}, typed: { notes: '', poNumber: 'PO 7' }, keepMine: false };
    expect(editRow(at.workbook, 'Orders', 'ORD-0001', sent)).toMatchObject({ said: 'ORD-0001: PO number changed.' });
    expect(order(at)).toStrictEqual(standsAs({ notes: 'Call Rita', poNumber: 'PO 7' }));
  });

  test('in a field that was blank is told as well, and so is one that the form says nothing of', () => {
    const { at, save } = meanwhile({ notes: 'Call Rita' });
    const told = { ok: false, conflicts: [{ key: 'notes', label: 'Notes', was: '', now: 'Call Rita' }] };
    expect(save({ notes: 'Call Ana' })).toStrictEqual(told);
    const sent = { before: {}, typed: { notes: 'Call Ana' }, keepMine: false };
    expect(editRow(at.workbook, 'Orders', 'ORD-0001', sent)).toStrictEqual(told);
    expect(writes(at)).toStrictEqual([]);
  });
});

test('nothing is written over cells that may be those of another row, as where the ids alone were sorted', () => {
  const at = deskInMemory({ Settings: [], Orders: [] });
  const first = {
    style: 'Linen shirt',
    colour: 'Ecru',
    factory: 'Minho',
    quantity: '400',
    originalExFactory: '2027-03-12',
  };
  const second = { ...first, style: 'Cargo skirt', colour: 'Olive', quantity: '50' };
  for (const typed of [first, second]) expect(addRow(at.workbook, 'Orders', typed)).toMatchObject({ ok: true });
  const [one, two] = at.rows.Orders ?? [];
  at.rows.Orders?.splice(0, 2, { ...one, orderId: 'ORD-0002' }, { ...two, orderId: 'ORD-0001' });
  const stood = at.standing('Orders');
  expect(() => edit(at, { notes: 'x' }, true)).toThrow('ORD-0002');
  expect(at.standing('Orders')).toStrictEqual(stood);
});
