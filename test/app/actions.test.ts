// An assistant's day: goods come, part shipments leave, invoices are paid, stock is counted; each in one step, with a way back.
import type { HomeView, StoryView, Undo, UndoOutcome } from '../../src/app/api';
import { shirtDesk as desk, everything, open, send, shirt, shown, take } from '../support/actions';
import { openSetUp, plainOrder, TODAY } from '../support/add-on';

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
    expect(spec.total).toEqual({ keys: ['sku:LS-ECR-S', 'sku:LS-ECR-M'], of: 280 });
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
    expect(said).toEqual({ code: 'shipped', quantity: 120, shipments: 1 });
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
        { code: 'overTolerance', shipped: 480, ordered: 400 },
        { code: 'moreThanOnHand', sku: 'LS-ECR-S', onHand: 0, quantity: 80 },
        { code: 'moreThanOnHand', sku: 'LS-ECR-M', onHand: 250, quantity: 400 },
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
    expect(planned.said).toMatchObject({ code: 'planned', quantity: 90 });
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
    expect(outcome).toMatchObject({ ok: true, said: { code: 'undone', id: 'ORD-0001' } });
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
    const first = () => (addOn.call('story', 'ORD-0001') as StoryView).actions[0];
    expect(first()).toBe('ship');
    take(addOn, 'ship', 'Orders', 'ORD-0001', { 'sku:LS-ECR-S': '390', 'sku:LS-ECR-M': '' });
    expect(first()).toBe('close');
  });

  it('that was planned for an order cancelled since asks first, and nobody is reminded of it', () => {
    const addOn = desk();
    const planned = { 'sku:LS-ECR-S': '', 'sku:LS-ECR-M': '90', shippedOn: '', etd: '2026-11-20' };
    take(addOn, 'ship', 'Orders', 'ORD-0001', planned);
    const found = () => (addOn.call('home') as HomeView).attention.filter(({ id }) => id === 'SHP-0001');
    expect(found()).toMatchObject([{ finding: { code: 'leaveOverdue' } }]);
    take(addOn, 'cancel', 'Orders', 'ORD-0001');
    expect(found()).toEqual([]);
    expect(send(addOn, 'ship', 'Shipments', 'SHP-0001', {})).toMatchObject({
      ask: [{ code: 'notLive', id: 'ORD-0001', stage: 'Cancelled' }],
    });
  });

  it('is not offered for an order that is closed', () => {
    const addOn = desk();
    take(addOn, 'close', 'Orders', 'ORD-0001');
    expect(addOn.call('openAction', 'ship', 'Orders', 'ORD-0001')).toEqual({ refused: 'notNow' });
  });
});

describe('A shipment typed by hand', () => {
  it('without its move is named on the home panel, and one step makes the move', () => {
    const addOn = desk();
    const row = { direction: 'Outbound', order: 'ORD-0001', sku: 'LS-ECR-M', quantity: '40', shippedOn: '2026-11-20' };
    addOn.call('addRow', 'Shipments', row);
    const found = () => (addOn.call('home') as { attention: { finding: object; id: string }[] }).attention;
    expect(found()).toContainEqual(
      expect.objectContaining({ id: 'SHP-0001', finding: { code: 'stockNotIssued', pieces: 40 } }),
    );
    expect(addOn.call('rowView', 'Shipments', 'SHP-0001')).toMatchObject({ actions: ['issue', 'deliver'] });
    expect(addOn.call('story', 'ORD-0001')).toMatchObject({ shipments: [{ id: 'SHP-0001', unissued: true }] });
    expect(take(addOn, 'issue', 'Shipments', 'SHP-0001').said).toEqual({
      code: 'issued',
      quantity: 40,
      id: 'SHP-0001',
    });
    expect(found().filter(({ id }) => id === 'SHP-0001')).toEqual([]);
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
    const findings = [
      { code: 'arrivalLate', days: 2 },
      { code: 'stockNotIssued', pieces: 40 },
    ];
    const { attention } = addOn.call('home') as HomeView;
    expect(attention.filter(({ id }) => id === 'SHP-0001').map(({ finding }) => finding)).toEqual(findings);
    expect(addOn.call('rowView', 'Shipments', 'SHP-0001')).toMatchObject({ findings, actions: ['issue', 'deliver'] });
    expect(attention.filter(({ id }) => id === 'SHP-0002').map(({ finding }) => finding.code)).toEqual([
      'arrivesIn',
      'stockNotIssued',
    ]);
  });
});

describe('Receiving goods', () => {
  const inbound = {
    direction: 'Inbound',
    order: 'ORD-0001',
    sku: 'LS-ECR-S',
    quantity: '100',
    shippedOn: '2026-11-10',
  };

  it('takes part of an inbound shipment into stock and leaves the rest on order', () => {
    const addOn = desk();
    addOn.call('addRow', 'Shipments', inbound);
    const view = open(addOn, 'receive', 'Shipments', 'SHP-0001');
    expect(view.presets).toMatchObject({ 'shipment:SHP-0001': '100', 'cost:shipment:SHP-0001': '6', date: TODAY });
    take(addOn, 'receive', 'Shipments', 'SHP-0001', { 'shipment:SHP-0001': '40', 'cost:shipment:SHP-0001': '7.5' });
    expect(shown(addOn, 'Shipments')[0]).toMatchObject({ Received: '40', 'To receive': '60', 'Delivered on': '' });
    expect(shown(addOn, 'Inventory')[0]).toMatchObject({ 'On hand': '40', 'On order': '60', 'Average cost': '7.50' });
  });

  it('that nobody had marked as shipped: they are not chased as still to leave', () => {
    const addOn = desk();
    const { shippedOn, ...planned } = inbound;
    addOn.call('addRow', 'Shipments', { ...planned, etd: '2026-11-19' });
    addOn.call('addRow', 'Shipments', { ...planned, etd: '2026-11-29' });
    take(addOn, 'receive', 'Shipments', 'SHP-0001', { 'shipment:SHP-0001': '40' });
    const { undo } = take(addOn, 'receive', 'Shipments', 'SHP-0002', { 'shipment:SHP-0002': '40' });
    expect(shown(addOn, 'Shipments')).toMatchObject([
      { 'Shipped on': '19 Nov 2026', Status: 'In transit', 'To receive': '60' },
      { 'Shipped on': '22 Nov 2026', Status: 'In transit', 'To receive': '60' },
    ]);
    addOn.call('undo', undo);
    expect(shown(addOn, 'Shipments')[1]).toMatchObject({ 'Shipped on': '', Status: 'Planned' });
  });

  it('never before the day they left', () => {
    const addOn = desk();
    addOn.call('addRow', 'Shipments', inbound);
    expect(send(addOn, 'receive', 'Shipments', 'SHP-0001', { date: '2026-11-09' }, true)).toEqual({
      ok: false,
      problems: { date: { code: 'before', earlier: 'Shipped on', earlierDay: '2026-11-10' } },
    });
    expect(shown(addOn, 'Stock moves')).toHaveLength(1);
  });

  it('counts a shipment as complete within tolerance, so that nothing stays on order for ever', () => {
    const addOn = desk();
    addOn.call('addRow', 'Shipments', inbound);
    const { undo } = take(addOn, 'receive', 'Shipments', 'SHP-0001', { 'shipment:SHP-0001': '98' });
    const complete = { Quantity: '98', 'To receive': '0', 'Delivered on': '22 Nov 2026', Status: 'Delivered' };
    expect(shown(addOn, 'Shipments')[0]).toMatchObject(complete);
    expect(addOn.call('undo', undo)).toMatchObject({ ok: true });
    expect(shown(addOn, 'Shipments')[0]).toMatchObject({ Quantity: '100', 'To receive': '100', 'Delivered on': '' });
    expect(shown(addOn, 'Inventory')[0]).toMatchObject({ 'On hand': '0' });
  });

  it('asks before more than the tolerance comes in', () => {
    const addOn = desk();
    addOn.call('addRow', 'Shipments', inbound);
    expect(send(addOn, 'receive', 'Shipments', 'SHP-0001', { 'shipment:SHP-0001': '110' })).toEqual({
      ok: false,
      ask: [{ code: 'overReceipt', id: 'SHP-0001', expected: 100, received: 110 }],
    });
  });

  it('of an order takes what its shipments bring, and what came without one', () => {
    const addOn = desk();
    addOn.call('addRow', 'Shipments', inbound);
    take(addOn, 'receive', 'Orders', 'ORD-0001', { 'sku:LS-ECR-M': '30', 'cost:sku:LS-ECR-M': '9' });
    expect(shown(addOn, 'Stock moves').map((move) => [move.SKU, move.Kind, move.Quantity, move.Shipment])).toEqual([
      ['LS-ECR-M', 'Opening', '250', ''],
      ['LS-ECR-S', 'Receipt', '100', 'SHP-0001'],
      ['LS-ECR-M', 'Receipt', '30', ''],
    ]);
    // The moving average: (250 × 6 + 30 × 9) ÷ 280.
    expect(shown(addOn, 'Inventory')[1]).toMatchObject({ 'Average cost': '6.32', 'Stock value': '1,770.00' });
  });

  it('asks which item it is when the shipment does not say', () => {
    const addOn = desk();
    const { sku, ...bare } = inbound;
    addOn.call('addRow', 'Shipments', bare);
    const typed = { 'cost:shipment:SHP-0001': '5' };
    expect(send(addOn, 'receive', 'Shipments', 'SHP-0001', typed)).toMatchObject({
      problems: { 'item:shipment:SHP-0001': { code: 'required' } },
    });
    expect(
      send(addOn, 'receive', 'Shipments', 'SHP-0001', { ...typed, 'item:shipment:SHP-0001': 'NO-SUCH' }),
    ).toMatchObject({
      problems: { 'item:shipment:SHP-0001': { code: 'noSuchRow', typed: 'NO-SUCH' } },
    });
    take(addOn, 'receive', 'Shipments', 'SHP-0001', { ...typed, 'item:shipment:SHP-0001': 'ls-ecr-s' });
    expect(shown(addOn, 'Shipments')[0]).toMatchObject({ SKU: sku, Received: '100' });
  });
});

describe('Stock', () => {
  it('is opened by a first count and put right by later ones', () => {
    const addOn = desk();
    expect(take(addOn, 'count', 'Inventory', 'LS-ECR-M', { counted: '243', note: 'seven were damp' }).said).toEqual({
      code: 'counted',
      id: 'LS-ECR-M',
      onHand: 243,
      difference: -7,
    });
    expect(shown(addOn, 'Stock moves').map((move) => [move.Kind, move.Quantity, move.Note])).toEqual([
      ['Opening', '250', ''],
      ['Adjustment', '-7', 'seven were damp'],
    ]);
    const right = take(addOn, 'count', 'Inventory', 'LS-ECR-M', { counted: '243' });
    expect(right).toMatchObject({ said: { difference: 0 } });
    expect(right.undo).toBeUndefined();
    expect(shown(addOn, 'Stock moves')).toHaveLength(2);
  });

  it('that is found where none was known to be asks what it is worth, unless the item says so', () => {
    const addOn = desk();
    const { unitCost, ...unpriced } = shirt('L');
    addOn.call('addRow', 'Inventory', unpriced);
    take(addOn, 'count', 'Inventory', 'LS-ECR-L', { counted: '0', unitCost: '5' });
    expect(send(addOn, 'count', 'Inventory', 'LS-ECR-L', { counted: '10' })).toEqual({
      ok: false,
      problems: { unitCost: { code: 'required' } },
    });
    take(addOn, 'count', 'Inventory', 'LS-ECR-L', { counted: '10', unitCost: '5' });
    expect(shown(addOn, 'Inventory')[2]).toMatchObject({ 'On hand': '10', 'Stock value': '50.00' });
    expect(take(addOn, 'count', 'Inventory', 'LS-ECR-S', { counted: '0' }).ok).toBe(true);
    expect(take(addOn, 'count', 'Inventory', 'LS-ECR-S', { counted: '3' }).ok).toBe(true);
  });

  it('is put right by a reversing move of the same kind and cost, once', () => {
    const addOn = desk();
    expect(send(addOn, 'reverse', 'Stock moves', 'MOV-0001', {})).toEqual({
      ok: false,
      ask: [{ code: 'reverses', id: 'MOV-0001', quantity: 250, sku: 'LS-ECR-M' }],
    });
    take(addOn, 'reverse', 'Stock moves', 'MOV-0001');
    expect(shown(addOn, 'Stock moves')[1]).toMatchObject({
      Kind: 'Opening',
      Quantity: '-250',
      'Unit cost': '6.00',
      Reverses: 'MOV-0001',
    });
    for (const id of ['MOV-0001', 'MOV-0002']) {
      expect(addOn.call('openAction', 'reverse', 'Stock moves', id)).toEqual({ refused: 'notNow' });
    }
  });

  it('counts again once its reversal is undone, and can then be reversed anew; each undo works once', () => {
    const addOn = desk();
    const onHand = () => shown(addOn, 'Inventory').find(({ SKU }) => SKU === 'LS-ECR-M')?.['On hand'];
    const { undo } = take(addOn, 'reverse', 'Stock moves', 'MOV-0001');
    expect(onHand()).toBe('0');
    expect(addOn.call('undo', undo)).toMatchObject({ ok: true, rows: [{ table: 'Stock moves', id: 'MOV-0003' }] });
    expect(onHand()).toBe('250');
    expect(addOn.call('undo', undo)).toMatchObject({ ok: false, changed: [{ id: 'MOV-0002' }] });
    take(addOn, 'reverse', 'Stock moves', 'MOV-0001');
    expect(onHand()).toBe('0');
  });

  it('is not held up by moves that people typed as taking each other back', () => {
    const addOn = desk();
    take(addOn, 'count', 'Inventory', 'LS-ECR-M', { counted: '243' });
    addOn.type('Stock moves', 2, 'Reverses', 'MOV-0002');
    addOn.type('Stock moves', 3, 'Reverses', 'MOV-0001');
    expect(addOn.call('openAction', 'count', 'Inventory', 'LS-ECR-M')).toMatchObject({ action: 'count' });
    expect(addOn.call('openAction', 'reverse', 'Stock moves', 'MOV-0001')).toEqual({ refused: 'notNow' });
  });
});

describe('What happened is marked', () => {
  it('delivered, with the day it left when nobody had said', () => {
    const addOn = desk();
    addOn.call('addRow', 'Shipments', { direction: 'Outbound', order: 'ORD-0001', quantity: '5', etd: '2026-11-15' });
    expect(open(addOn, 'deliver', 'Shipments', 'SHP-0001').presets).toEqual({
      shippedOn: '2026-11-15',
      deliveredOn: TODAY,
    });
    take(addOn, 'deliver', 'Shipments', 'SHP-0001');
    expect(shown(addOn, 'Shipments')[0]).toMatchObject({ 'Shipped on': '15 Nov 2026', Status: 'Delivered' });
  });

  it('paid, with the rate of its currency frozen on it', () => {
    const addOn = desk();
    const freight = { category: 'Freight', amount: '85', currency: 'USD', date: '2026-11-02' };
    addOn.call('addRow', 'Expenses', freight);
    expect(shown(addOn, 'Expenses')[0]).toMatchObject({ Status: 'No rate' });
    expect(send(addOn, 'pay', 'Expenses', 'EXP-0001', {})).toMatchObject({ problems: { rate: { code: 'required' } } });
    take(addOn, 'pay', 'Expenses', 'EXP-0001', { rate: '0.92' });
    expect(shown(addOn, 'Expenses')[0]).toMatchObject({
      Status: 'Paid',
      'Base amount': '78.20',
      'Paid on': '22 Nov 2026',
    });
    addOn.call('addRow', 'Expenses', { ...freight, currency: 'EUR' });
    expect(Object.keys(open(addOn, 'pay', 'Expenses', 'EXP-0002').presets)).toEqual(['paidOn']);
  });
});

describe('An order', () => {
  it('gets a new ex-factory date with its reason, and keeps the original', () => {
    const addOn = desk();
    const typed = { revisedExFactory: '2027-03-20', slipReason: 'Fabric late from the mill' };
    const { said, undo } = take(addOn, 'revise', 'Orders', 'ORD-0001', typed);
    expect(said).toEqual({ code: 'revised', id: 'ORD-0001', day: '2027-03-20', later: 8 });
    expect(shown(addOn, 'Orders')[0]).toMatchObject({
      'Original ex-factory': '12 Mar 2027',
      'Revised ex-factory': '20 Mar 2027',
      'Slip reason': 'Fabric late from the mill',
      Due: '20 Mar 2027',
    });
    addOn.type('Orders', 2, 'Order date', '2026-11-02');
    const early = { revisedExFactory: '2026-11-01', slipReason: 'Typed the wrong month' };
    expect(send(addOn, 'revise', 'Orders', 'ORD-0001', early)).toMatchObject({
      problems: { revisedExFactory: { code: 'before', earlier: 'Order date', earlierDay: '2026-11-02' } },
    });
    expect(addOn.call('undo', undo)).toMatchObject({ ok: true });
    expect(shown(addOn, 'Orders')[0]).toMatchObject({
      'Revised ex-factory': '',
      'Slip reason': '',
      Due: '12 Mar 2027',
    });
  });

  it('asks before it is closed with pieces open, and before it is cancelled; what was allocated is free again', () => {
    const addOn = desk();
    take(addOn, 'ship', 'Orders', 'ORD-0001', { 'sku:LS-ECR-S': '', 'sku:LS-ECR-M': '90', shippedOn: '' });
    expect(send(addOn, 'close', 'Orders', 'ORD-0001', {})).toEqual({
      ok: false,
      ask: [{ code: 'stillOpen', id: 'ORD-0001', open: 400 }],
    });
    const sample = { direction: 'Sample', order: 'ORD-0001', sku: 'LS-ECR-M', quantity: '2' };
    addOn.call('addRow', 'Shipments', sample);
    expect(shown(addOn, 'Inventory')[1]).toMatchObject({ Allocated: '92' });
    expect(send(addOn, 'cancel', 'Orders', 'ORD-0001', {})).toEqual({
      ok: false,
      ask: [{ code: 'cancels', id: 'ORD-0001', allocated: 92 }],
    });
    const { undo } = take(addOn, 'cancel', 'Orders', 'ORD-0001');
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ Stage: 'Cancelled', Status: 'Cancelled', Open: '0' });
    expect(shown(addOn, 'Inventory')[1]).toMatchObject({ Allocated: '0' });
    addOn.call('undo', undo);
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ Stage: 'Confirmed' });
  });
});

describe('What a sidebar may send as an undo', () => {
  it('is read with a stated shape, and names only rows and columns of ours', () => {
    const addOn = desk();
    expect(() => addOn.call('undo', { reverse: 'all' })).toThrow(/no step that can be undone/);
    const nothing: Undo = { id: 'ORD-0001', reverse: [], remove: [], restore: [] };
    const computed = { table: 'Orders', id: 'ORD-0001', cells: { status: { was: '=1+1', now: '' } } };
    const typedByHand = { table: 'Orders', id: 'ORD-0001', cells: {} };
    const before = everything(addOn);
    expect(addOn.call('undo', { ...nothing, restore: [computed] })).toMatchObject({ ok: false });
    expect(addOn.call('undo', { ...nothing, remove: [typedByHand] })).toMatchObject({ ok: false });
    expect(everything(addOn)).toEqual(before);
  });
});
