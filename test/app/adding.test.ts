// A row added in the form: checked once more, given its id, written once, and taken back by the step that is kept.
import { addRow, foreseeRow, formTable } from '../../src/app/add-row';
import { undoStep } from '../../src/app/undo';
import { type DeskInMemory, deskInMemory } from '../support/desk-in-memory';

type Typed = { readonly [key: string]: string };

const settings = [
  { setting: 'Base currency', value: 'GBP' },
  { setting: 'Rate', item: 'USD', value: 0.8 },
  { setting: 'Terms', item: 'House', value: '100% ex-factory' },
];
const linen = { style: 'Linen shirt', factory: 'Minho', quantity: '400', originalExFactory: '2027-03-12' };
const freight = { category: 'Freight', vendor: 'Kestrel', date: '2026-11-20', amount: '120' };

const desk = () =>
  deskInMemory({
    Settings: settings,
    Orders: [{ orderId: 'ORD-0007', style: 'Cargo skirt', factory: 'Minho', quantity: 50 }],
    Expenses: [],
    Inventory: [
      { sku: 'FAB-01', description: 'Linen' },
      { sku: 'TRM-01', description: 'Button' },
    ],
    Styles: [{ style: 'S-1', stage: 'Idea' }],
    'Stock moves': [],
    Log: [],
  });

const add = ({ workbook }: DeskInMemory, table: string, typed: Typed) => addRow(workbook, table, typed);
const writes = ({ calls }: DeskInMemory) => calls.filter((call) => call.startsWith('write'));

describe('an order added in the form', () => {
  test('gets the next id, stands below the others as it was typed, and tells the id after it', () => {
    const at = desk();
    expect(add(at, 'Orders', { ...linen, unitPrice: '14.50', currency: 'usd', notes: ' ' })).toStrictEqual({
      ok: true,
      added: { table: 'Orders', tab: 'Orders', id: 'ORD-0008' },
      undo: expect.objectContaining({ step: expect.any(Number) }),
      nextId: 'ORD-0009',
    });
    expect(at.standing('Orders').slice(1)).toStrictEqual([
      {
        ...{ orderId: 'ORD-0008', style: 'Linen shirt', factory: 'Minho', quantity: 400, originalExFactory: 46458 },
        ...{ unitPrice: 14.5, currency: 'USD' },
      },
    ]);
    expect(writes(at)).toStrictEqual(['write Orders 3']);
    expect(add(at, 'Orders', linen)).toMatchObject({ added: { id: 'ORD-0009' }, nextId: 'ORD-0010' });
  });

  test('is kept among the last steps by its id, and taken back whole', () => {
    const at = desk();
    add(at, 'Orders', linen);
    const kept = [...at.properties.values()].find((each) => each.includes('"said"')) ?? '{}';
    const { said, undo } = JSON.parse(kept);
    expect(said).toBe('ORD-0008 added.');
    expect(undo).toMatchObject({ id: 'ORD-0008', remove: [{ table: 'Orders', id: 'ORD-0008' }] });
    expect(undoStep(at.workbook, undo)).toMatchObject({ ok: true });
    expect(at.standing('Orders').map(({ orderId }) => orderId)).toStrictEqual(['ORD-0007']);
  });

  test('is not held up by a row without an id', () => {
    const at = desk();
    at.rows.Orders?.push({ orderId: '', style: 'Cargo skirt', quantity: 7 });
    expect(add(at, 'Orders', linen)).toMatchObject({ ok: true, added: { id: 'ORD-0008' } });
    expect(at.standing('Orders')).toHaveLength(3);
  });

  test('has Settings read for its sizes only where it has any', () => {
    const reads = (sizes: string) => {
      const at = desk();
      add(at, 'Orders', { ...linen, sizes });
      return at.calls.filter((call) => call === 'read Settings').length;
    };
    expect(reads(' ')).toBe(reads(''));
    expect(reads('S:400')).toBeGreaterThan(reads(' '));
  });

  test('takes its currency from the amount, and its quantity from the sizes', () => {
    const at = desk();
    const { quantity: _, ...sized } = linen;
    add(at, 'Orders', { ...sized, unitPrice: '14.50 EUR', sizeScale: 'Alpha', sizes: 'S:100 M:250' });
    expect(at.standing('Orders')[1]).toMatchObject({ unitPrice: 14.5, currency: 'EUR', quantity: 350 });
  });

  test('reads packs by the scales and packs of Settings', () => {
    const at = desk();
    const { quantity: _, ...sized } = linen;
    expect(add(at, 'Orders', { ...sized, sizeScale: 'Alpha', sizes: '1-2-2-1-0 x 5' })).toMatchObject({ ok: true });
    expect(at.standing('Orders')[1]).toMatchObject({ sizes: 'XS:5 S:10 M:10 L:5', quantity: 30, pack: '1-2-2-1 x 5' });
  });

  test('with anything wrong is not written, and each field is told', () => {
    const at = desk();
    const { style: _, ...rest } = linen;
    expect(add(at, 'Orders', { ...rest, unitPrice: '14 EUR', currency: 'USD', orderDate: '2027-04-01' })).toStrictEqual(
      {
        ok: false,
        problems: {
          style: { code: 'required' },
          unitPrice: {
            ...{ code: 'otherCurrency', typed: '14 EUR', stated: ['EUR'] },
            ...{ holder: 'Currency', at: 'currency', given: 'USD' },
          },
          originalExFactory: { code: 'before', earlier: 'Order date', earlierDay: '2027-04-01' },
        },
      },
    );
    expect(at.standing('Orders')).toHaveLength(1);
    expect(writes(at)).toStrictEqual([]);
    expect(at.properties.size).toBe(0);
  });

  test('is paid by terms that Settings name, in any case, or that are written out; others are told', () => {
    const at = desk();
    for (const terms of [' house', 'lc SIGHT', '30% order; 70% ex-factory', ''])
      expect(add(at, 'Orders', { ...linen, terms })).toMatchObject({ ok: true });
    expect(add(at, 'Orders', { ...linen, terms: 'some day' })).toStrictEqual({
      ok: false,
      problems: { terms: expect.objectContaining({ code: expect.any(String) }) },
    });
    expect(at.standing('Orders').map(({ terms }) => terms)).toStrictEqual([
      ...[undefined, 'house', 'lc SIGHT', '30% order; 70% ex-factory', undefined],
    ]);
  });

  test('waits while somebody else writes, or while the tab or a column of it is gone', () => {
    const at = desk();
    at.now.isHeld = true;
    expect(add(at, 'Orders', linen)).toStrictEqual({ ok: false, refused: 'busy' });
    at.now.isHeld = false;
    at.deleted.add('Orders.season');
    expect(add(at, 'Orders', linen)).toStrictEqual({ ok: false, refused: 'columnsMissing' });
    at.deleted.clear();
    at.deleted.add('Orders.terms');
    expect(add(at, 'Orders', { ...linen, terms: 'House' })).toStrictEqual({ ok: false, refused: 'columnsMissing' });
    expect(at.standing('Orders')).toHaveLength(1);
    // What no person can mend in the form is told before what is wrong in it.
    at.deleted.add('Expenses.vendor');
    const lost = { ...freight, currency: 'GBP', order: 'ORD-0099' };
    expect(add(at, 'Expenses', lost)).toStrictEqual({ ok: false, refused: 'columnsMissing' });
    expect(add(at, 'Orders', linen)).toMatchObject({ ok: true });
    delete at.rows.Orders;
    expect(add(at, 'Orders', linen)).toStrictEqual({ ok: false, refused: 'notSetUp' });
  });
});

describe('the rate of an expense', () => {
  const rateOf = (typed: Typed) => {
    const at = desk();
    const outcome = add(at, 'Expenses', { ...freight, ...typed });
    return outcome.ok ? (at.standing('Expenses')[0]?.rate ?? 'blank') : outcome;
  };

  test('left blank is frozen as it is today: 1 in the base currency, else what Settings hold, else it stays blank', () => {
    expect(rateOf({ currency: 'GBP' })).toBe(1);
    expect(rateOf({ currency: 'USD' })).toBe(0.8);
    expect(rateOf({ amount: '120 USD' })).toBe(0.8);
    expect(rateOf({ currency: 'JPY' })).toBe('blank');
  });

  test('is the person’s where it is typed, and in the base currency none but 1', () => {
    expect(rateOf({ currency: 'USD', rate: '0.75' })).toBe(0.75);
    expect(rateOf({ currency: 'GBP', rate: '1' })).toBe(1);
    expect(rateOf({ currency: 'GBP', rate: '1.1' })).toStrictEqual({
      ok: false,
      problems: { rate: { code: 'baseRate', currency: 'GBP' } },
    });
  });
});

describe('what the workbook alone can tell', () => {
  test('a reference that leads nowhere is told with what was typed, and one that leads somewhere is written', () => {
    const at = desk();
    expect(add(at, 'Expenses', { ...freight, currency: 'GBP', order: 'ORD-0099' })).toStrictEqual({
      ok: false,
      problems: { order: { code: 'noSuchRow', typed: 'ORD-0099', table: 'Orders' } },
    });
    expect(add(at, 'Expenses', { ...freight, currency: 'GBP', order: 'ORD-0007' })).toMatchObject({ ok: true });
    expect(at.standing('Expenses')).toMatchObject([{ expenseId: 'EXP-0001', order: 'ORD-0007' }]);
  });

  test('a code that people give is the row’s id: taken once, in whatever case, and no next one is told', () => {
    const at = desk();
    const item = { description: 'Poplin', kind: 'Fabric' };
    expect(add(at, 'Inventory', { ...item, sku: 'fab-01' })).toStrictEqual({
      ok: false,
      problems: { sku: { code: 'taken', typed: 'fab-01' } },
    });
    expect(add(at, 'Inventory', { ...item, sku: 'FAB-02' })).toStrictEqual({
      ok: true,
      added: { table: 'Inventory', tab: 'Inventory', id: 'FAB-02' },
      undo: expect.objectContaining({ step: expect.any(Number) }),
    });
    expect(at.standing('Inventory')[2]).toStrictEqual({ ...item, sku: 'FAB-02' });
  });

  test('an amount in the base currency that states another is not written', () => {
    const at = desk();
    const outcome = add(at, 'Styles', { style: 'S-2', targetFob: '7 EUR', targetCost: '7 EUR' });
    expect(outcome.ok).toBe(false);
    expect(at.standing('Styles')).toHaveLength(1);
  });

  test('rows of a ledger are not added by a form', () => {
    expect(() => formTable('Stock moves')).toThrow('Rows of Stock moves are not added by a form.');
    expect(formTable('Orders').name).toBe('Orders');
    const at = desk();
    expect(() => add(at, 'Stock moves', { sku: 'FAB-01' })).toThrow('Rows of Stock moves are not added by a form.');
    expect(() => foreseeRow(at.workbook, 'Stock moves', {})).toThrow('are not added by a form.');
  });
});
