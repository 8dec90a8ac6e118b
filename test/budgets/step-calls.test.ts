// What each step, edit and panel of the desk asks of Google: part of its contract, whatever the workbook holds.
import type { AddOn } from '../support/add-on';
import { open, shirtDesk, take } from '../support/steps';
import { openEmpty } from '../tabs/conformance/season';

/** Calls that go to Google and back, or that read and write cells; the others only prepare them. */
const costly = (addOn: AddOn) =>
  Object.fromEntries(
    Object.entries(addOn.last().calls).filter(([name]) =>
      /Range\.(get|set)Values|Properties\.|insertRows|deleteRows|flush|Lock\.tryLock|getActiveUser/.test(name),
    ),
  );

/** In which language the person is spoken to. */
const language = { 'Properties.getProperty': 1, 'Session.getActiveUserLocale': 1 };
const written = { 'Lock.tryLock': 1, 'SpreadsheetApp.flush': 1 };

describe('Service calls', () => {
  it('of shipping: a read for each of five tabs, of the two that are written the header, the free rows and what was written, one write a tab, one commit', () => {
    const addOn = shirtDesk();
    take(addOn, 'ship', 'Orders', 'ORD-0001');
    expect(costly(addOn)).toMatchObject({
      ...written,
      'Range.getValues': 11,
      'Range.setValues': 2,
      'Properties.setProperty': 3,
    });
    expect(addOn.last().commits).toBe(1);
  });

  it('of shipping more SKUs: not one more', () => {
    const one = shirtDesk();
    take(one, 'ship', 'Orders', 'ORD-0001', { 'sku:LS-ECR-S': '' });
    const two = shirtDesk();
    take(two, 'ship', 'Orders', 'ORD-0001');
    expect(costly(two)).toEqual(costly(one));
  });

  it('of receiving, counting and reversing: only the tabs that each looks at', () => {
    const addOn = shirtDesk();
    take(addOn, 'receive', 'Inventory', 'LS-ECR-S', { 'sku:LS-ECR-S': '30' });
    expect(costly(addOn)).toMatchObject({ ...written, 'Range.getValues': 6, 'Range.setValues': 1 });
    take(addOn, 'count', 'Inventory', 'LS-ECR-S', { counted: '29' });
    expect(costly(addOn)).toMatchObject({ ...written, 'Range.getValues': 5, 'Range.setValues': 1 });
    take(addOn, 'reverse', 'Stock moves', 'MOV-0002');
    expect(costly(addOn)).toMatchObject({ ...written, 'Range.getValues': 4, 'Range.setValues': 1 });
  });

  it('of revising, closing, marking and editing: one write for each unbroken run of fields', () => {
    const addOn = shirtDesk();
    take(addOn, 'revise', 'Orders', 'ORD-0001', { revisedExFactory: '2027-03-20', slipReason: 'late' });
    // A new date is held against the customer's window: the transit days stand in Settings. Payments may move with it.
    expect(costly(addOn)).toMatchObject({ ...written, 'Range.getValues': 6, 'Range.setValues': 2 });
    const { presets } = addOn.call('openEdit', 'Orders', 'ORD-0001') as { presets: object };
    // Which sizes a scale has stands in Settings.
    expect(costly(addOn)).toEqual({ 'Properties.getProperties': 1, ...language, 'Range.getValues': 2 });
    addOn.call('editRow', 'Orders', 'ORD-0001', presets, { ...presets, notes: 'sizes to come' }, false);
    expect(costly(addOn)).toMatchObject({ ...written, 'Range.getValues': 4, 'Range.setValues': 1 });
    take(addOn, 'close', 'Orders', 'ORD-0001');
    expect(costly(addOn)).toMatchObject({ ...written, 'Range.getValues': 6, 'Range.setValues': 1 });
  });

  it('of receiving a shipment, issuing what was typed by hand, and delivering: one write for each unbroken run', () => {
    const addOn = shirtDesk();
    const row = { sku: 'LS-ECR-M', quantity: '40', shippedOn: '2026-11-20' };
    addOn.call('addRow', 'Shipments', { ...row, direction: 'Inbound' });
    addOn.call('addRow', 'Shipments', { ...row, direction: 'Outbound', order: 'ORD-0001' });
    take(addOn, 'receive', 'Shipments', 'SHP-0001');
    expect(costly(addOn)).toMatchObject({ ...written, 'Range.getValues': 10, 'Range.setValues': 2 });
    take(addOn, 'issue', 'Shipments', 'SHP-0002');
    expect(costly(addOn)).toMatchObject({ ...written, 'Range.getValues': 6, 'Range.setValues': 1 });
    take(addOn, 'deliver', 'Shipments', 'SHP-0002');
    expect(costly(addOn)).toMatchObject({ ...written, 'Range.getValues': 4, 'Range.setValues': 1 });
    expect(addOn.last().commits).toBe(1);
  });

  it('of paying and of cancelling: the row, what it depends on, one write for each unbroken run', () => {
    const addOn = shirtDesk();
    addOn.call('addRow', 'Expenses', { category: 'Freight', date: '2026-11-02', amount: '85', currency: 'USD' });
    take(addOn, 'pay', 'Expenses', 'EXP-0001', { rate: '0.92' });
    expect(costly(addOn)).toMatchObject({ ...written, 'Range.getValues': 5, 'Range.setValues': 1 });
    take(addOn, 'cancel', 'Orders', 'ORD-0001');
    // What of it is not paid is told.
    expect(costly(addOn)).toMatchObject({ ...written, 'Range.getValues': 6, 'Range.setValues': 1 });
    expect(addOn.last().commits).toBe(1);
  });

  it('of measuring a sample: the same for two points as for one, one write for all their rows', () => {
    const addOn = openEmpty();
    const row = { style: 'Linen shirt', size: 'M' };
    addOn.call('addRow', 'Samples', { ...row, type: 'Fit' });
    const measuring = (points: readonly string[], figures: object) => {
      for (const point of points) addOn.call('addRow', 'Measurements', { ...row, point, spec: '50', unit: 'cm' });
      take(addOn, 'measure', 'Samples', 'SMP-0001', figures);
      expect(addOn.last().commits).toBe(1);
      return costly(addOn);
    };
    const one = measuring(['1/2 chest'], { 'point:POM-0001': '50.5' });
    expect(one).toMatchObject({ ...written, 'Range.getValues': 6, 'Range.setValues': 1 });
    expect(measuring(['Sleeve', 'Hem'], { 'point:POM-0003': '51', 'point:POM-0004': '50' })).toEqual(one);
  });

  it('of taking back a payment: the row again, and its cells as they were', () => {
    const addOn = shirtDesk();
    addOn.call('addRow', 'Expenses', { category: 'Freight', date: '2026-11-02', amount: '85', currency: 'EUR' });
    const { undo } = take(addOn, 'pay', 'Expenses', 'EXP-0001');
    addOn.call('undo', undo);
    expect(costly(addOn)).toMatchObject({ ...written, 'Range.setValues': 1 });
    expect(addOn.last().calls).not.toHaveProperty(['Sheet.deleteRows']);
  });

  it('of Show this order: the header, the one cell that names it, and its story, a read a tab', () => {
    const addOn = shirtDesk();
    addOn.select({ sheetId: addOn.sheetId('Orders'), zone: { row: 1, col: 2, rows: 1, cols: 1 } });
    addOn.menu('showSelected');
    expect(costly(addOn)).toEqual({ 'Properties.getProperties': 1, ...language, 'Range.getValues': 8 });
  });

  it('of an undo: what it looks at, one write a tab, and not one deletion', () => {
    const addOn = shirtDesk();
    const { undo } = take(addOn, 'ship', 'Orders', 'ORD-0001');
    addOn.call('undo', undo);
    expect(costly(addOn)).toMatchObject({ ...written, 'Range.getValues': 8, 'Range.setValues': 2 });
    expect(addOn.last().calls).not.toHaveProperty(['Sheet.deleteRows']);
  });

  it('of opening a step or the panel of a row: reads alone, one a tab', () => {
    const addOn = shirtDesk();
    open(addOn, 'ship', 'Orders', 'ORD-0001');
    expect(costly(addOn)).toEqual({ 'Properties.getProperties': 1, ...language, 'Range.getValues': 5 });
    addOn.call('panel', 'Inventory', 'LS-ECR-M');
    expect(costly(addOn)).toEqual({ 'Properties.getProperties': 1, ...language, 'Range.getValues': 5 });
    addOn.call('panel', 'Orders', 'ORD-0001');
    expect(costly(addOn)).toEqual({ 'Properties.getProperties': 1, ...language, 'Range.getValues': 6 });
    expect(addOn.last().commits).toBe(0);
  });
});
