// What a row that is changed in the form may be: each field by itself, against the rest of its row, and by what the workbook tells.
import { editRow, editView } from '../../src/app/edit-row';
import { type DeskInMemory, deskInMemory } from '../support/desk-in-memory';

type Typed = { readonly [key: string]: string };

const linen = {
  ...{ orderId: 'ORD-0001', style: 'Linen shirt', factory: 'Minho', quantity: 400, unitPrice: 14.5 },
  ...{ currency: 'EUR', originalExFactory: '2027-03-12' },
};

const desk = (order: object = {}) =>
  deskInMemory({
    Settings: [{ setting: 'Base currency', value: 'GBP' }],
    Orders: [{ ...linen, ...order }],
    Expenses: [{ expenseId: 'EXP-0001', date: '2026-11-20', category: 'Freight', amount: 120, currency: 'USD' }],
    Inventory: [{ sku: 'FAB-01', description: 'Linen', kind: 'Fabric', unitCost: 4 }],
    Shipments: [],
  });

const FIRST: { readonly [table: string]: string } = { Orders: 'ORD-0001', Expenses: 'EXP-0001', Inventory: 'FAB-01' };

function edit({ workbook }: DeskInMemory, typed: Typed, table = 'Orders') {
  const view = editView(workbook, table, FIRST[table]);
  if ('refused' in view) throw new Error(view.refused);
  const before = view.presets;
  return editRow(workbook, table, FIRST[table], { before, typed: { ...before, ...typed }, keepMine: false });
}

/** What is told of a change that is not written. */
function told(at: DeskInMemory, typed: Typed, table = 'Orders') {
  const stood = JSON.stringify(at.rows);
  const outcome = edit(at, typed, table);
  expect(outcome.ok).toBe(false);
  expect(JSON.stringify(at.rows)).toBe(stood);
  return 'problems' in outcome ? outcome.problems : outcome;
}
const order = (at: DeskInMemory) => at.standing('Orders')[0];

describe('a field by itself', () => {
  test('is told where it cannot be read, or is emptied though it is needed', () => {
    expect(told(desk(), { quantity: 'many', factory: '', style: ' ' })).toStrictEqual({
      quantity: { code: 'notANumber', typed: 'many' },
      factory: { code: 'required' },
      style: { code: 'required' },
    });
  });

  test('may stay wrong or missing where the person left it so', () => {
    const at = desk({ factory: '', unitPrice: 'about 14' });
    expect(edit(at, { notes: 'x' })).toMatchObject({ ok: true, said: 'ORD-0001: Notes changed.' });
    expect(order(at)).toMatchObject({ unitPrice: 'about 14', notes: 'x' });
  });
});

describe('against the rest of its row', () => {
  test('a day that comes before another is told, and so is a new day without its reason', () => {
    expect(told(desk({ shipBy: '2027-03-20' }), { cancelDate: '2027-03-10' })).toStrictEqual({
      cancelDate: { code: 'before', earlier: 'Ship-by', earlierDay: '2027-03-20' },
    });
    expect(told(desk({ cancelDate: '2027-03-10' }), { shipBy: '2027-03-20' })).toStrictEqual({
      cancelDate: { code: 'before', earlier: 'Ship-by', earlierDay: '2027-03-20' },
    });
    expect(told(desk(), { revisedExFactory: '2027-03-20' })).toStrictEqual({
      slipReason: { code: 'needed', because: 'Revised ex-factory' },
    });
    expect(told(desk(), { actualExFactory: '2026-11-23' })).toStrictEqual({
      actualExFactory: { code: 'inFuture', day: '2026-11-23' },
    });
  });

  test('what was wrong before is not held against a change elsewhere, but against one of just that field', () => {
    const wrong = { shipBy: '2027-03-20', cancelDate: '2027-03-10', sizes: 'S:100 M:200' };
    expect(edit(desk(wrong), { notes: 'x' })).toMatchObject({ ok: true });
    expect(edit(desk(wrong), { shipBy: '2027-03-19' })).toMatchObject({ ok: true });
    expect(told(desk(wrong), { cancelDate: '2027-03-11' })).toStrictEqual({
      cancelDate: { code: 'before', earlier: 'Ship-by', earlierDay: '2027-03-20' },
    });
    expect(edit(desk(wrong), { cancelDate: '2027-03-21' })).toMatchObject({ ok: true });
  });

  test('sizes that do not add up to the quantity are told, and a blank quantity is their sum', () => {
    expect(told(desk(), { sizes: 'S:100 M:200' })).toStrictEqual({
      sizes: { code: 'sizesDiffer', sum: 300, quantity: 400 },
    });
    const both = desk();
    expect(edit(both, { sizes: 'S:100 M:200', quantity: '300' })).toMatchObject({ ok: true });
    expect(order(both)).toMatchObject({ sizes: 'S:100 M:200', quantity: 300 });
    const emptied = desk();
    expect(edit(emptied, { sizes: 'S:100 M:200', quantity: '' })).toMatchObject({ ok: true });
    expect(order(emptied)).toMatchObject({ sizes: 'S:100 M:200', quantity: 300 });
  });

  test('a quantity is emptied by nobody who leaves the sizes as they are', () => {
    expect(told(desk({ sizes: 'S:100 M:300' }), { quantity: '' })).toStrictEqual({ quantity: { code: 'required' } });
  });

  test('packs are read by the scale that the row has', () => {
    const at = desk({ quantity: 30, sizeScale: 'Alpha' });
    expect(edit(at, { sizes: '1-2-2-1-0 x 5' })).toMatchObject({ ok: true });
    expect(order(at)).toMatchObject({ sizes: 'XS:5 S:10 M:10 L:5', pack: '1-2-2-1 x 5', quantity: 30 });
  });
});

describe('an amount that states its currency', () => {
  test('is written in the currency of the row, gives a blank one its own, and is told in any other', () => {
    const same = desk();
    expect(edit(same, { unitPrice: '15 EUR' })).toMatchObject({ ok: true });
    expect(order(same)).toMatchObject({ unitPrice: 15, currency: 'EUR' });
    const blank = desk({ currency: '' });
    expect(edit(blank, { unitPrice: '15 USD' })).toMatchObject({ ok: true });
    expect(order(blank)).toMatchObject({ unitPrice: 15, currency: 'USD' });
    expect(told(desk(), { unitPrice: '15 USD' })).toStrictEqual({
      unitPrice: {
        ...{ code: 'otherCurrency', typed: '15 USD', stated: ['USD'] },
        ...{ holder: 'Currency', at: 'currency', given: 'EUR' },
      },
    });
  });

  test('in the base currency is told where it states another', () => {
    const at = desk();
    expect(told(at, { unitCost: '5 USD' }, 'Inventory')).toStrictEqual({
      unitCost: {
        ...{ code: 'otherCurrency', typed: '5 USD', stated: ['USD'] },
        ...{ given: 'GBP', holder: 'Base currency' },
      },
    });
    expect(edit(at, { unitCost: '5 GBP' }, 'Inventory')).toMatchObject({
      ok: true,
      said: 'FAB-01: Unit cost changed.',
    });
    expect(at.standing('Inventory')[0]).toStrictEqual({
      sku: 'FAB-01',
      description: 'Linen',
      kind: 'Fabric',
      unitCost: 5,
    });
  });
});

test('what the workbook alone can tell is told beside what is wrong in other fields', () => {
  const at = desk();
  expect(told(at, { order: 'ORD-0099', amount: 'lots' }, 'Expenses')).toStrictEqual({
    order: { code: 'noSuchRow', typed: 'ORD-0099', table: 'Orders' },
    amount: { code: 'notANumber', typed: 'lots' },
  });
  expect(edit(at, { order: 'ORD-0001' }, 'Expenses')).toMatchObject({ ok: true, said: 'EXP-0001: Order changed.' });
  expect(at.standing('Expenses')[0]).toMatchObject({ expenseId: 'EXP-0001', order: 'ORD-0001', amount: 120 });
  expect(Object.keys(told(at, { terms: 'some day' }))).toStrictEqual(['terms']);
});
