// What adding a shipment, searching and leading to a row ask of Google, however much the workbook holds.
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';

const item = { sku: 'LS-ECR-M', description: 'Linen shirt', kind: 'Finished' };
const shipment = { direction: 'Outbound', order: 'ORD-0001', sku: 'LS-ECR-M', quantity: '20' };

const freight = { category: 'Freight', amount: '85', currency: 'USD', rate: '0.92', date: '2026-11-02' };

/** A workbook with one row in each tab. */
function small(): AddOn {
  const addOn = openSetUp({ answers: ['YES'] });
  addOn.call('addRow', 'Orders', plainOrder);
  addOn.call('addRow', 'Inventory', item);
  addOn.call('addRow', 'Shipments', shipment);
  addOn.call('addRow', 'Expenses', freight);
  addOn.type('Stock moves', 2, 'SKU', 'LS-ECR-M');
  return addOn;
}

const callsOf = (addOn: AddOn, functionName: string, ...args: readonly unknown[]) => {
  addOn.call(functionName, ...args);
  return addOn.last().calls;
};

/** Calls that go to Google and back, or that read and write cells; the others only prepare them. */
const costly = (calls: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(calls).filter(([name]) =>
      /Range\.(get|set)(Values|Formulas|DisplayValues)|findNext|Properties\.|insertRows|flush|Lock\.tryLock|activate/.test(
        name,
      ),
    ),
  );

describe('Service calls', () => {
  it('of adding a shipment: of the tabs it refers to the headers are read, and Google looks for the two rows and the new ID', () => {
    const addOn = small();
    expect(costly(callsOf(addOn, 'addRow', 'Shipments', shipment))).toEqual({
      'Properties.getProperties': 1,
      'Properties.getProperty': 1,
      'Properties.setProperty': 2,
      'Range.getValues': 6,
      'TextFinder.findNext': 3,
      'Range.setValues': 1,
      'Lock.tryLock': 1,
      'SpreadsheetApp.flush': 1,
    });
    expect(addOn.last().commits).toBe(1);
  });

  it('of adding a shipment that refers to one tab, or to none: that much less', () => {
    const addOn = small();
    const { order, sku, ...bare } = shipment;
    expect(callsOf(addOn, 'addRow', 'Shipments', { ...bare, order })).toMatchObject({ 'Range.getValues': 5 });
    expect(callsOf(addOn, 'addRow', 'Shipments', bare)).toMatchObject({ 'Range.getValues': 4 });
    expect(callsOf(addOn, 'addRow', 'Shipments', { ...bare, sku })).toMatchObject({ 'Range.getValues': 5 });
  });

  it('of adding an expense: the settings as well, which hold the base currency and the rates', () => {
    const addOn = small();
    const costs = { 'Range.getValues': 5, 'Range.setValues': 1 };
    expect(callsOf(addOn, 'addRow', 'Expenses', freight)).toMatchObject(costs);
    expect(callsOf(addOn, 'addRow', 'Expenses', { ...freight, rate: '' })).toMatchObject(costs);
  });

  it('of a search: one read a tab, header and cells together', () => {
    const addOn = small();
    expect(costly(callsOf(addOn, 'search', 'linen'))).toEqual({
      'Properties.getProperties': 1,
      'Properties.getProperty': 1,
      'Range.getValues': 7,
    });
    expect(addOn.last().commits).toBe(0);
  });

  it('of leading to a row: the header, the column of IDs, and the step there', () => {
    const addOn = small();
    const led = {
      'Properties.getProperties': 1,
      'Properties.getProperty': 1,
      'Range.getValues': 2,
      'Range.activate': 1,
    };
    expect(costly(callsOf(addOn, 'selectRow', 'Orders', 'ORD-0001'))).toEqual(led);
    addOn.book.clear(addOn.sheetId('Orders'), { row: 1, col: 0, rows: 1, cols: 1 }, { content: true });
    expect(costly(callsOf(addOn, 'selectRow', 'Orders', ''))).toEqual(led);
    expect(costly(callsOf(addOn, 'selectRow', 'Orders', 'ORD-0001'))).toEqual({
      'Properties.getProperties': 1,
      'Properties.getProperty': 1,
      'Range.getValues': 2,
    });
    expect(addOn.last().commits).toBe(0);
  });

  it('are the same, call for call, on a whole season as on a single order', () => {
    const measure = (addOn: AddOn) => ({
      add: callsOf(addOn, 'addRow', 'Shipments', shipment),
      search: callsOf(addOn, 'search', 'linen'),
      lead: callsOf(addOn, 'selectRow', 'Orders', 'ORD-0001'),
    });
    const addOn = small();
    const before = measure(addOn);
    addOn.menu('addSampleSeason');
    expect(measure(addOn)).toEqual(before);
  });
});
