// Goods leave: an order ships from the desk with its stock, and what was typed by hand is mended by one step.
import type { UndoOutcome } from '../../src/app/api';
import { openSetUp, plainOrder, TODAY } from '../support/add-on';
import {
  shirtDesk as desk,
  everything,
  lineOf,
  listed,
  marksOf,
  open,
  panelOf,
  send,
  shown,
  stepsOf,
  take,
} from '../support/steps';

describe('Shipping an order', () => {
  it('offers the SKUs of its style and colour with what is on hand, each with what its size still owes', () => {
    const view = open(desk(), 'ship', 'Orders', 'ORD-0001');
    const [fields] = view.spec.sections.map((section) => section.fields);
    expect(fields?.slice(0, 2).map(({ label, fact }) => ({ label, fact }))).toEqual([
      { label: 'LS-ECR-S', fact: '0 on hand' },
      { label: 'LS-ECR-M', fact: '250 on hand' },
    ]);
    expect(view.presets).toMatchObject({ 'sku:LS-ECR-S': '80', 'sku:LS-ECR-M': '200', shippedOn: TODAY });
  });

  it('says which fields add up to what is open, as long as anything is', () => {
    const addOn = desk();
    take(addOn, 'ship', 'Orders', 'ORD-0001', { 'sku:LS-ECR-S': '', 'sku:LS-ECR-M': '120' });
    const { spec } = open(addOn, 'ship', 'Orders', 'ORD-0001');
    expect(spec.total).toEqual({ keys: ['sku:LS-ECR-S', 'sku:LS-ECR-M', 'sku:LS-ECR-L'], of: 280 });
    take(addOn, 'ship', 'Orders', 'ORD-0001', { 'sku:LS-ECR-S': '', 'sku:LS-ECR-M': '280' });
    expect(open(addOn, 'ship', 'Orders', 'ORD-0001').spec.total).toBeUndefined();
  });

  it('writes a shipment for each SKU and takes it out of the ledger at the average cost', () => {
    const addOn = desk();
    const { said, rows } = take(addOn, 'ship', 'Orders', 'ORD-0001', {
      'sku:LS-ECR-S': '',
      'sku:LS-ECR-M': '120',
      carrier: 'DHL',
      trackingNumber: '1234567890',
      eta: '2026-11-30',
    });
    expect(said).toBe('Shipped 120.');
    expect(rows).toEqual([{ table: 'Shipments', id: 'SHP-0001' }]);
    expect(shown(addOn, 'Shipments')[0]).toMatchObject({
      Direction: 'Outbound',
      Order: 'ORD-0001',
      SKU: 'LS-ECR-M',
      Quantity: '120',
      Carrier: 'DHL',
      'Shipped on': '22 Nov 2026',
      Status: 'In transit',
    });
    expect(shown(addOn, 'Stock moves')[1]).toMatchObject({
      Kind: 'Issue',
      SKU: 'LS-ECR-M',
      Quantity: '-120',
      'Unit cost': '6.00',
      Order: 'ORD-0001',
      Shipment: 'SHP-0001',
      By: 'ana@studio.example',
    });
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ Shipped: '120', Open: '280', Status: 'Part shipped' });
    expect(shown(addOn, 'Inventory')[1]).toMatchObject({ 'On hand': '130', Issued: '120' });
  });

  it('without any SKU writes one shipment and no stock move', () => {
    const addOn = openSetUp();
    addOn.call('addRow', 'Orders', plainOrder);
    expect(open(addOn, 'ship', 'Orders', 'ORD-0001').presets).toMatchObject({ order: '400' });
    take(addOn, 'ship', 'Orders', 'ORD-0001', { order: '150' });
    expect(shown(addOn, 'Shipments')).toHaveLength(1);
    expect(shown(addOn, 'Stock moves')).toHaveLength(0);
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ Open: '250' });
  });

  it('asks before more leaves than is on hand or than the order may get, and writes nothing until it is told', () => {
    const addOn = desk();
    const before = everything(addOn);
    const typed = { 'sku:LS-ECR-S': '80', 'sku:LS-ECR-M': '400' };
    expect(send(addOn, 'ship', 'Orders', 'ORD-0001', typed)).toEqual({
      ok: false,
      ask: [
        '480 would be shipped of 400 ordered: more than the tolerance allows.',
        'LS-ECR-S: 80 would leave, but only 0 are on hand.',
        'LS-ECR-M: 400 would leave, but only 250 are on hand.',
      ],
    });
    expect(everything(addOn)).toEqual(before);
    take(addOn, 'ship', 'Orders', 'ORD-0001', typed);
    expect(shown(addOn, 'Inventory')[0]).toMatchObject({ 'On hand': '-80', Status: 'Oversold' });
  });

  it('says which field is wanted when nothing was told to leave', () => {
    const outcome = send(desk(), 'ship', 'Orders', 'ORD-0001', { 'sku:LS-ECR-S': '', 'sku:LS-ECR-M': '0' });
    expect(outcome).toEqual({ ok: false, problems: { 'sku:LS-ECR-S': { code: 'noQuantity' } } });
  });

  it('left without a day it left is planned: allocated, and no move; later it leaves as it was planned', () => {
    const addOn = desk();
    const planned = take(addOn, 'ship', 'Orders', 'ORD-0001', {
      'sku:LS-ECR-S': '',
      'sku:LS-ECR-M': '90',
      shippedOn: '',
    });
    expect(planned.said).toBe('Planned 90.');
    expect(shown(addOn, 'Inventory')[1]).toMatchObject({ 'On hand': '250', Allocated: '90', Available: '160' });
    const view = open(addOn, 'ship', 'Orders', 'ORD-0001');
    expect(view.presets).toMatchObject({ 'shipment:SHP-0001': '90', 'sku:LS-ECR-M': '110' });
    take(addOn, 'ship', 'Shipments', 'SHP-0001', { 'shipment:SHP-0001': '85' });
    expect(shown(addOn, 'Shipments')).toHaveLength(1);
    expect(shown(addOn, 'Inventory')[1]).toMatchObject({ 'On hand': '165', Allocated: '0' });
  });

  it('is taken back by a reversing move and by taking the shipment out again', () => {
    const addOn = desk();
    const { undo } = take(addOn, 'ship', 'Orders', 'ORD-0001', { 'sku:LS-ECR-S': '', 'sku:LS-ECR-M': '120' });
    const outcome = addOn.call('undo', undo) as UndoOutcome;
    expect(outcome).toMatchObject({ ok: true, said: 'Undone: ORD-0001 is as it was before.' });
    expect(shown(addOn, 'Shipments')).toEqual([]);
    expect(shown(addOn, 'Stock moves').map((move) => [move.Kind, move.Quantity, move.Reverses])).toEqual([
      ['Opening', '250', ''],
      ['Issue', '-120', ''],
      ['Issue', '120', 'MOV-0002'],
    ]);
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ Shipped: '0', Open: '400' });
    expect(addOn.call('undo', undo)).toMatchObject({ ok: false });
  });

  it('is not taken back once the shipment was changed: it says which field, and touches nothing', () => {
    const addOn = desk();
    const { undo } = take(addOn, 'ship', 'Orders', 'ORD-0001', { 'sku:LS-ECR-S': '', 'sku:LS-ECR-M': '120' });
    addOn.type('Shipments', 2, 'Notes', 'left with the van');
    const before = everything(addOn);
    expect(addOn.call('undo', undo)).toEqual({
      ok: false,
      changed: [{ table: 'Shipments', id: 'SHP-0001', fields: ['Notes'] }],
    });
    expect(everything(addOn)).toEqual(before);
  });

  it('is not taken back over what people wrote beside it in a column of their own; a formula of theirs is no reason', () => {
    const addOn = desk();
    const sheet = addOn.sheetId('Shipments');
    addOn.book.insert(sheet, 'COLUMNS', 0, 2);
    const write = (row: number, col: number, text: string) =>
      addOn.book.write(sheet, { row, col, rows: 1, cols: 1 }, [[{ typed: text }]]);
    write(0, 0, 'Forwarder’s ref');
    const { undo } = take(addOn, 'ship', 'Orders', 'ORD-0001', { 'sku:LS-ECR-S': '', 'sku:LS-ECR-M': '120' });
    write(1, 1, '=ROW()');
    write(1, 0, 'FW-77');
    const before = everything(addOn);
    expect(addOn.call('undo', undo)).toEqual({
      ok: false,
      changed: [{ table: 'Shipments', id: 'SHP-0001', fields: ['Forwarder’s ref'] }],
    });
    expect(everything(addOn)).toEqual(before);
    write(1, 0, '');
    expect(addOn.call('undo', undo)).toMatchObject({ ok: true });
  });

  it('gives way to closing once nothing is open any more', () => {
    const addOn = desk();
    const first = () => stepsOf(addOn, 'Orders', 'ORD-0001')[0];
    expect(first()).toBe('ship');
    take(addOn, 'ship', 'Orders', 'ORD-0001', { 'sku:LS-ECR-S': '390', 'sku:LS-ECR-M': '' });
    expect(first()).toBe('close');
  });

  it('that was planned for an order cancelled since asks first, and nobody is reminded of it', () => {
    const addOn = desk();
    const planned = { 'sku:LS-ECR-S': '', 'sku:LS-ECR-M': '90', shippedOn: '', etd: '2026-11-20' };
    take(addOn, 'ship', 'Orders', 'ORD-0001', planned);
    expect(marksOf(addOn, 'SHP-0001')).toEqual(['2 days overdue']);
    take(addOn, 'cancel', 'Orders', 'ORD-0001');
    expect(marksOf(addOn, 'SHP-0001')).toEqual([]);
    expect(send(addOn, 'ship', 'Shipments', 'SHP-0001', {})).toMatchObject({
      ask: ['The stage of ORD-0001 is Cancelled.'],
    });
  });

  it('is not offered for an order that is closed', () => {
    const addOn = desk();
    take(addOn, 'close', 'Orders', 'ORD-0001');
    expect(addOn.call('openStep', 'ship', 'Orders', 'ORD-0001')).toEqual({ refused: 'notNow' });
  });
});

describe('A shipment typed by hand', () => {
  it('without its move is named on the home panel, and one step makes the move', () => {
    const addOn = desk();
    const row = { direction: 'Outbound', order: 'ORD-0001', sku: 'LS-ECR-M', quantity: '40', shippedOn: '2026-11-20' };
    addOn.call('addRow', 'Shipments', row);
    expect(lineOf(addOn, 'SHP-0001')).toMatchObject({
      mark: 'stock not issued',
      step: { name: 'issue', label: 'Issue stock' },
    });
    expect(stepsOf(addOn, 'Shipments', 'SHP-0001')).toEqual(['issue', 'deliver']);
    expect(listed(addOn, 'Orders', 'ORD-0001', 'Shipments')).toMatchObject([
      { id: 'SHP-0001', mark: 'stock not issued', step: { name: 'issue' } },
    ]);
    expect(take(addOn, 'issue', 'Shipments', 'SHP-0001').said).toBe('Issued 40 for SHP-0001.');
    expect(marksOf(addOn, 'SHP-0001')).toEqual([]);
    expect(shown(addOn, 'Stock moves')[1]).toMatchObject({
      Date: '20 Nov 2026',
      Quantity: '-40',
      Shipment: 'SHP-0001',
    });
  });
});

describe('A shipment typed by hand that is late as well', () => {
  it('has a line for each, and the move can be made from its panel', () => {
    const addOn = desk();
    const left = { direction: 'Outbound', order: 'ORD-0001', sku: 'LS-ECR-M', quantity: '40', shippedOn: '2026-11-10' };
    addOn.call('addRow', 'Shipments', { ...left, eta: '2026-11-20' });
    addOn.call('addRow', 'Shipments', { ...left, eta: '2026-11-24' });
    // What makes the other figures false stands above all on the desk, whatever else is late.
    expect(marksOf(addOn, 'SHP-0001')).toEqual(['stock not issued', '2 days late']);
    expect(panelOf(addOn, 'Shipments', 'SHP-0001')).toMatchObject({ findings: ['2 days late', 'stock not issued'] });
    expect(stepsOf(addOn, 'Shipments', 'SHP-0001')).toEqual(['issue', 'deliver']);
    expect(marksOf(addOn, 'SHP-0002')).toEqual(['arrives in 2 days', 'stock not issued']);
  });
});
