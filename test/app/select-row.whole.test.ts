// Leading to a row: by its ID as the tab is now, never by a row number that has gone stale.
import type { SearchView } from '../../src/app/api';
import { type AddOn, columnAt, openAddOn, openSetUp, plainOrder, withCode } from '../support/add-on';

/** Beside the add-on's own functions: which cell the person stands in. */
const probe = `
function whereAmI() {
  const cell = SpreadsheetApp.getActiveRange();
  return cell.getSheet().getName() + '!' + cell.getA1Notation();
}`;

function openDesk(): AddOn {
  const files = withCode(probe);
  const addOn = openSetUp({ files });
  for (const style of ['Rib tank', 'Cargo skirt', 'Linen shirt']) {
    addOn.call('addRow', 'Orders', { ...plainOrder, style });
  }
  return addOn;
}

const lead = (addOn: AddOn, table: string, id: string) => addOn.call('selectRow', table, id);
const where = (addOn: AddOn) => addOn.call('whereAmI');

describe('Leading to a row', () => {
  it('shows it, in its tab', () => {
    const addOn = openDesk();
    addOn.call('addRow', 'Expenses', { category: 'Freight', amount: '85', currency: 'EUR', date: '2026-11-02' });
    expect(lead(addOn, 'Orders', 'ORD-0003')).toEqual({ ok: true });
    expect(where(addOn)).toBe('Orders!A4');
    expect(lead(addOn, 'Expenses', 'EXP-0001')).toEqual({ ok: true });
    expect(where(addOn)).toBe('Expenses!A2');
  });

  it('finds it again after a sort, a row put above, and a new name for the tab', () => {
    const addOn = openDesk();
    const id = addOn.sheetId('Orders');
    addOn.book.sort(id, { row: 1, col: 0, rows: 3, cols: 33 }, [{ col: columnAt('Orders', 'Style'), ascending: true }]);
    lead(addOn, 'Orders', 'ORD-0001');
    expect(where(addOn)).toBe('Orders!A4');
    addOn.book.insert(id, 'ROWS', 1, 2);
    lead(addOn, 'Orders', 'ORD-0001');
    expect(where(addOn)).toBe('Orders!A6');
    addOn.book.renameSheet(id, 'Pedidos');
    lead(addOn, 'Orders', 'ORD-0001');
    expect(where(addOn)).toBe('Pedidos!A6');
  });

  it('reads an ID in any case, with or without spaces around it', () => {
    const addOn = openDesk();
    addOn.type('Orders', 5, 'Order ID', ' my-7 ');
    expect(lead(addOn, 'Orders', 'MY-7')).toEqual({ ok: true });
    expect(where(addOn)).toBe('Orders!A5');
  });

  it('leads to the one setting that was found, among several of one name', () => {
    const addOn = openDesk();
    const { lines } = addOn.call('search', 'budget sample') as SearchView;
    expect(lines.map(({ table, id }) => [table, id])).toEqual([['Settings', 'Budget, Sample']]);
    expect(lead(addOn, 'Settings', 'Budget, Sample')).toEqual({ ok: true });
    const row = Number(/\d+$/.exec(String(where(addOn)))?.[0]);
    expect(addOn.shownRow('Settings', row)).toMatchObject({ Setting: 'Budget', Item: 'Sample' });
  });

  it('says that a row is gone, and leaves the person where they were', () => {
    const addOn = openDesk();
    lead(addOn, 'Orders', 'ORD-0003');
    addOn.book.remove(addOn.sheetId('Orders'), 'ROWS', 1, 1);
    expect(lead(addOn, 'Orders', 'ORD-0001')).toEqual({ ok: false, refused: 'rowGone' });
    expect(lead(addOn, 'Orders', 'ORD-000')).toEqual({ ok: false, refused: 'rowGone' });
    expect(where(addOn)).toBe('Orders!A4');
  });

  it('leads to the first row without an ID, past the blank ones', () => {
    const addOn = openDesk();
    expect(lead(addOn, 'Orders', '')).toEqual({ ok: false, refused: 'rowGone' });
    const zone = { row: 7, col: columnAt('Orders', 'Style'), rows: 2, cols: 1 };
    addOn.book.write(addOn.sheetId('Orders'), zone, [[{ value: 'Wrap coat' }], [{ value: 'Silk scarf' }]]);
    expect(lead(addOn, 'Orders', '')).toEqual({ ok: true });
    expect(where(addOn)).toBe('Orders!A8');
  });

  it('says what is missing when the tab or its ID column is', () => {
    expect(lead(openAddOn(), 'Orders', 'ORD-0001')).toEqual({ ok: false, refused: 'notSetUp' });
    const addOn = openDesk();
    addOn.book.remove(addOn.sheetId('Orders'), 'COLUMNS', 0, 1);
    expect(lead(addOn, 'Orders', 'ORD-0001')).toEqual({ ok: false, refused: 'columnsMissing' });
  });
});
