// What the panel and the mail say alike of a row: an order that waits for us, goods that are ready, goods to receive.
import type { HomeView } from '../../src/app/api';
import type { Finding } from '../../src/domain/attention';
import type { WrittenMail } from '../../src/domain/digest';
import { tables } from '../../src/tabs';
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
    expect(of(addOn, 'ORD-0001')?.waitsFor).toEqual({ code: 'deposit', table: 'Expenses', id: 'EXP-0031', days: 5 });
    expect(mail(addOn)).toMatch(/waits for us: the deposit EXP-0031/i);
    expect(mail(addOn)).not.toMatch(/new ex-factory date/);
    paste(addOn, 'Expenses', [{ ...deposit, 'Paid on': '2026-11-20' }]);
    expect(of(addOn, 'ORD-0001')).not.toHaveProperty('waitsFor');
    expect(mail(addOn)).toMatch(/new ex-factory date/);
  });

  it('says so while its material is late on its way to it, but not for finished goods', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [lateOrder(1, ANA)]);
    paste(addOn, 'Inventory', [fabric]);
    paste(addOn, 'Shipments', [inbound]);
    expect(of(addOn, 'ORD-0001')?.waitsFor).toEqual({ code: 'material', table: 'Shipments', id: 'SHP-0009', days: 4 });
    paste(addOn, 'Expenses', [deposit]);
    expect(of(addOn, 'ORD-0001')?.waitsFor?.code).toBe('deposit');
    paste(addOn, 'Expenses', [{ ...deposit, Category: 'Balance' }]);
    paste(addOn, 'Inventory', [{ ...fabric, Kind: 'Finished' }]);
    expect(of(addOn, 'ORD-0001')).not.toHaveProperty('waitsFor');
  });
});

describe('Goods', () => {
  it('that are ready want their transport, until a shipment of them is planned', () => {
    const addOn = openReminders();
    paste(addOn, 'Orders', [{ ...lateOrder(1, ANA, '2027-03-01'), Stage: 'Ready' }]);
    expect(of(addOn, 'ORD-0001')).toMatchObject({ tile: 'soon', finding: { code: 'ready' } });
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
    expect(of(addOn, 'SHP-0009')).toMatchObject({ tile: 'check', finding: { code: 'toReceive', pieces: 500 } });
    paste(addOn, 'Stock moves', [
      { 'Move ID': 'MOV-0001', SKU: 'FAB-LIN', Kind: 'Receipt', Quantity: 500, Shipment: 'SHP-0009' },
    ]);
    expect(of(addOn, 'SHP-0009')).toBeUndefined();
  });
});

/** A finding without a section would be shown in the panel and never mailed. */
const findings: { readonly [Code in Finding['code']]: string } = {
  late: 'Orders',
  dueIn: 'Orders',
  pastCancel: 'Orders',
  cancelIn: 'Orders',
  noDate: 'Orders',
  noQuantity: 'Orders',
  overShipped: 'Orders',
  ready: 'Orders',
  noId: 'Stock moves',
  noRate: 'Expenses',
  payOverdue: 'Expenses',
  payIn: 'Expenses',
  stockNotIssued: 'Shipments',
  arrivalLate: 'Shipments',
  leaveOverdue: 'Shipments',
  leavesIn: 'Shipments',
  arrivesIn: 'Shipments',
  toReceive: 'Shipments',
  oversold: 'Inventory',
  out: 'Inventory',
  low: 'Inventory',
};

describe('Every finding', () => {
  it.each(Object.entries(findings))('%s stands in one section of the mail, as its tab declares', (code, name) => {
    const reminders = tables.find((table) => table.name === name)?.reminders ?? [];
    expect(reminders.filter((reminder) => reminder.findings.includes(code))).toHaveLength(1);
  });

  it('that a tab declares is one that rows can have', () => {
    const declared = tables.flatMap(({ reminders = [] }) => reminders.flatMap((reminder) => reminder.findings));
    expect([...new Set(declared)].sort()).toEqual(Object.keys(findings).sort());
  });
});
