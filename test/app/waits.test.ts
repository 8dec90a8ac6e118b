// What the panel and the mail say alike of a row: an order that waits for us, goods that are ready, goods to receive.
import type { HomeView } from '../../src/app/api';
import type { WrittenMail } from '../../src/domain/digest';
import type { AddOn } from '../support/add-on';
import { ANA, lateOrder, openReminders, paste } from '../support/reminders';

const home = (addOn: AddOn) => (addOn.call('home') as HomeView).attention;
const of = (addOn: AddOn, id: string) => home(addOn).find((row) => row.id === id);
const mail = (addOn: AddOn) => (addOn.call('previewReminder') as WrittenMail).text;

const fabric = { SKU: 'FAB-LIN', Description: 'Linen 160 g', Kind: 'Fabric', Unit: 'm' };
const deposit = {
  'Expense ID': 'EXP-0031',
  Category: 'Deposit',
  Order: 'ORD-0001',
  Amount: 900,
  Currency: 'EUR',
  'Due date': '2026-11-17',
  Owner: ANA,
};
const inbound = {
  'Shipment ID': 'SHP-0009',
  Direction: 'Inbound',
  Order: 'ord-0001',
  SKU: 'fab-lin',
  Quantity: 500,
  'Shipped on': '2026-11-01',
  ETA: '2026-11-18',
  Owner: ANA,
};

describe('An order that waits for us', () => {
  it('says so while its deposit is overdue, and the factory is not to be chased', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA)]);
    paste(addOn, 'Expenses', [deposit]);
    expect(of(addOn, 'ORD-0001')).toMatchObject({ tile: 'late', mark: '2 days late' });
    expect(mail(addOn)).toContain('Waits for us: the deposit EXP-0031 is 5 days overdue.\n');
    expect(mail(addOn)).not.toMatch(/new ex-factory date/);
    paste(addOn, 'Expenses', [{ ...deposit, 'Paid on': '2026-11-20' }]);
    expect(mail(addOn)).not.toContain('Waits for us');
    expect(mail(addOn)).toMatch(/new ex-factory date/);
  });

  it('says so while its material is late on its way to it, but not for finished goods', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA)]);
    paste(addOn, 'Inventory', [fabric]);
    paste(addOn, 'Shipments', [inbound]);
    expect(mail(addOn)).toContain('Waits for us: the material on SHP-0009 is 4 days late.\n');
    expect(mail(addOn)).not.toMatch(/new ex-factory date/);
    paste(addOn, 'Expenses', [deposit]);
    expect(mail(addOn)).toContain('Waits for us: the deposit EXP-0031 is 5 days overdue.\n');
    expect(mail(addOn)).not.toContain('Waits for us: the material');
    paste(addOn, 'Expenses', [{ ...deposit, Category: 'Balance' }]);
    paste(addOn, 'Inventory', [{ ...fabric, Kind: 'Finished' }]);
    expect(mail(addOn)).not.toContain('Waits for us');
    expect(mail(addOn)).toMatch(/new ex-factory date/);
  });
});

describe('Goods', () => {
  it('that are ready want their transport, until a shipment of them is planned', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [{ ...lateOrder(1, ANA, '2027-03-01'), Stage: 'Ready' }]);
    expect(of(addOn, 'ORD-0001')).toMatchObject({ tile: 'soon', mark: 'ready to ship' });
    paste(addOn, 'Shipments', [
      { 'Shipment ID': 'SHP-0001', Direction: 'Outbound', Order: 'ORD-0001', Quantity: 400, ETD: '2027-02-01' },
    ]);
    expect(home(addOn)).toEqual([]);
  });

  it('that have arrived want to be received, until they are', () => {
    const addOn = openReminders();
    paste(addOn, 'Inventory', [fabric]);
    const arrived = { ...inbound, Order: '', 'Delivered on': '2026-11-19' };
    paste(addOn, 'Shipments', [arrived]);
    expect(of(addOn, 'SHP-0009')).toMatchObject({ tile: 'check', mark: '500 to receive' });
    paste(addOn, 'Stock moves', [
      { 'Move ID': 'MOV-0001', SKU: 'FAB-LIN', Kind: 'Receipt', Quantity: 500, Shipment: 'SHP-0009' },
    ]);
    expect(of(addOn, 'SHP-0009')).toBeUndefined();
  });
});
