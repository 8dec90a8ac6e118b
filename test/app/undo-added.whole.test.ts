// A row that was added by mistake is taken out again, as long as nobody has worked on it since.
import type { AddOutcome, UndoOutcome } from '../../src/app/api';
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';
import { everything, shown } from '../support/steps';

function add(addOn: AddOn, table = 'Orders', typed: object = plainOrder) {
  const outcome = addOn.call('addRow', table, typed) as AddOutcome;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome;
}

const undo = (addOn: AddOn, { undo: step }: ReturnType<typeof add>) => addOn.call('undo', step) as UndoOutcome;
const ids = (addOn: AddOn) => addOn.rows('Orders').map((row) => row['Order ID']?.value);

describe('A row just added', () => {
  it.each([
    ['Orders', plainOrder, 'ORD-0002'],
    ['Shipments', { direction: 'Outbound', order: 'ORD-0001', quantity: '20' }, 'SHP-0001'],
    ['Inventory', { sku: 'LS-ECR-M', description: 'Linen shirt', kind: 'Finished' }, 'LS-ECR-M'],
    ['Expenses', { category: 'Freight', amount: '85', currency: 'EUR', date: '2026-11-02' }, 'EXP-0001'],
  ])('to %s is taken out again, and the rest stays', (table, typed, id) => {
    const addOn = openSetUp();
    add(addOn);
    const before = everything(addOn);
    const outcome = add(addOn, table, typed);
    expect(outcome.added).toMatchObject({ table, id });
    expect(undo(addOn, outcome)).toEqual({ ok: true, said: `Undone: ${id} is as it was before.`, rows: [] });
    expect(everything(addOn)).toEqual(before);
  });

  it('is found wherever it was moved, and its number is not given again', () => {
    const addOn = openSetUp();
    const first = add(addOn);
    add(addOn);
    addOn.book.insert(addOn.sheetId('Orders'), 'ROWS', 1, 2);
    expect(undo(addOn, first)).toMatchObject({ ok: true });
    expect(ids(addOn).filter(Boolean)).toEqual(['ORD-0002']);
    expect(undo(addOn, add(addOn))).toMatchObject({ ok: true });
    expect(add(addOn).added.id).toBe('ORD-0004');
  });

  it('stays once it was changed, or is gone already: the person reads which and where', () => {
    const addOn = openSetUp();
    const outcome = add(addOn);
    addOn.type('Orders', 2, 'Quantity', '500');
    addOn.type('Orders', 2, 'Notes', 'call on Friday');
    expect(undo(addOn, outcome)).toEqual({
      ok: false,
      changed: [{ table: 'Orders', id: 'ORD-0001', fields: ['Quantity', 'Notes'] }],
    });
    expect(shown(addOn, 'Orders')).toMatchObject([{ Quantity: '500', Notes: 'call on Friday' }]);
    addOn.book.remove(addOn.sheetId('Orders'), 'ROWS', 1, 1);
    expect(undo(addOn, outcome)).toEqual({ ok: false, changed: [{ table: 'Orders', id: 'ORD-0001', fields: [] }] });
  });

  it('stays with what people wrote beside it in a column of their own', () => {
    const addOn = openSetUp();
    const sheet = addOn.sheetId('Orders');
    addOn.book.insert(sheet, 'COLUMNS', 0, 1);
    const outcome = add(addOn);
    const write = (row: number, text: string) =>
      addOn.book.write(sheet, { row, col: 0, rows: 1, cols: 1 }, [[{ typed: text }]]);
    write(0, 'Fit model');
    write(1, 'Inés');
    expect(undo(addOn, outcome)).toEqual({
      ok: false,
      changed: [{ table: 'Orders', id: 'ORD-0001', fields: ['Fit model'] }],
    });
    write(1, '');
    expect(undo(addOn, outcome)).toMatchObject({ ok: true });
  });
});
