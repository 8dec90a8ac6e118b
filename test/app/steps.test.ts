// An assistant's day: goods come, stock is counted, invoices are paid, dates move; each in one step, with a way back.
import type { EditView, HomeView, PanelView, Undo } from '../../src/app/api';
import { TODAY } from '../support/add-on';
import { shirtDesk as desk, everything, open, send, shirt, shown, take } from '../support/steps';
import { further } from '../support/tiers';

describe('Receiving goods', () => {
  const inbound = {
    direction: 'Inbound',
    order: 'ORD-0001',
    sku: 'LS-ECR-S',
    quantity: '100',
    shippedOn: '2026-11-10',
  };

  further('takes part of an inbound shipment into stock and leaves the rest on order', () => {
    const addOn = desk();
    addOn.call('addRow', 'Shipments', inbound);
    const view = open(addOn, 'receive', 'Shipments', 'SHP-0001');
    expect(view.presets).toMatchObject({ 'shipment:SHP-0001': '100', 'cost:shipment:SHP-0001': '6', date: TODAY });
    take(addOn, 'receive', 'Shipments', 'SHP-0001', { 'shipment:SHP-0001': '40', 'cost:shipment:SHP-0001': '7.5' });
    expect(shown(addOn, 'Shipments')[0]).toMatchObject({ Received: '40', 'To receive': '60', 'Delivered on': '' });
    expect(shown(addOn, 'Inventory')[0]).toMatchObject({ 'On hand': '40', 'On order': '60', 'Average cost': '7.50' });
  });

  further('that nobody had marked as shipped: they are not chased as still to leave', () => {
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
      ask: ['SHP-0001: 110 would be received, but only 100 were expected.'],
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
    const { said } = take(addOn, 'count', 'Inventory', 'LS-ECR-M', { counted: '243', note: 'seven were damp' });
    expect(said).toBe('LS-ECR-M: 243 on hand, 7 fewer than before.');
    expect(shown(addOn, 'Stock moves').map((move) => [move.Kind, move.Quantity, move.Note])).toEqual([
      ['Opening', '250', ''],
      ['Adjustment', '-7', 'seven were damp'],
    ]);
    const right = take(addOn, 'count', 'Inventory', 'LS-ECR-M', { counted: '243' });
    expect(right.said).toBe('LS-ECR-M: 243 on hand, as before.');
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
      ask: ['MOV-0001 moved 250 of LS-ECR-M. A new move of -250 takes it back.'],
    });
    take(addOn, 'reverse', 'Stock moves', 'MOV-0001');
    expect(shown(addOn, 'Stock moves')[1]).toMatchObject({
      Kind: 'Opening',
      Quantity: '-250',
      'Unit cost': '6.00',
      Reverses: 'MOV-0001',
    });
    for (const id of ['MOV-0001', 'MOV-0002']) {
      expect(addOn.call('openStep', 'reverse', 'Stock moves', id)).toEqual({ refused: 'notNow' });
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
    expect(addOn.call('openStep', 'count', 'Inventory', 'LS-ECR-M')).toMatchObject({ step: { name: 'count' } });
    expect(addOn.call('openStep', 'reverse', 'Stock moves', 'MOV-0001')).toEqual({ refused: 'notNow' });
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
    expect(Object.keys(open(addOn, 'pay', 'Expenses', 'EXP-0002').presets)).toEqual(['paidOn', 'amount']);
  });
});

describe('An order', () => {
  it('gets a new ex-factory date with its reason, and keeps the original', () => {
    const addOn = desk();
    const typed = { revisedExFactory: '2027-03-20', slipReason: 'Fabric late from the mill' };
    const { said, undo } = take(addOn, 'revise', 'Orders', 'ORD-0001', typed);
    expect(said).toBe('ORD-0001 now leaves the factory on 20 March 2027, 8 days later.');
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

  it('that its window cannot take says so before the date moves, and on the sheet, the desk and in its story after', () => {
    const addOn = desk();
    addOn.type('Orders', 2, 'Ship-by', '2027-03-15');
    addOn.type('Orders', 2, 'Cancel date', '2027-03-22');
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ Arrives: '12 Mar 2027', Status: 'On track' });
    const typed = { revisedExFactory: '2027-03-20', slipReason: 'Fabric late from the mill' };
    const window = 'The goods would arrive on 20 March 2027: 5 days past Ship-by; 2 days left to Cancel date.';
    expect(send(addOn, 'revise', 'Orders', 'ORD-0001', typed)).toEqual({ ok: false, ask: [window] });
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ 'Revised ex-factory': '' });

    take(addOn, 'revise', 'Orders', 'ORD-0001', typed);
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ Arrives: '20 Mar 2027', Status: 'At risk', 'Earlier dates': '' });
    const { attention, counts } = addOn.call('home') as HomeView;
    expect(attention[0]).toMatchObject({ id: 'ORD-0001', mark: '5 days too late for ship-by', tile: 'soon' });
    expect(counts).toMatchObject({ late: 0, soon: 1 });

    const { undo } = take(addOn, 'revise', 'Orders', 'ORD-0001', {
      revisedExFactory: '2027-04-05',
      slipReason: 'Strike',
    });
    const { status, blocks } = addOn.call('panel', 'Orders', 'ORD-0001') as PanelView;
    expect(status).toBe('At risk');
    expect(blocks.find(({ draw }) => draw === 'days')).toMatchObject({
      days: expect.arrayContaining([
        { label: 'Revised before', text: '20 Mar 2027', tone: 'plain', note: 'Fabric late from the mill' },
        expect.objectContaining({ label: 'Revised ex-factory', note: 'Strike' }),
        { label: 'Arrives', text: '5 Apr 2027, 14 days past the cancel date', tone: 'late' },
      ]),
    });
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ 'Earlier dates': '2027-03-20: Fabric late from the mill' });
    addOn.call('undo', undo);
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ 'Revised ex-factory': '20 Mar 2027', 'Earlier dates': '' });
  });

  it('moved in the form of its row leaves its earlier date, too', () => {
    const addOn = desk();
    take(addOn, 'revise', 'Orders', 'ORD-0001', { revisedExFactory: '2027-03-20', slipReason: 'Fabric late' });
    const { presets, spec } = addOn.call('openEdit', 'Orders', 'ORD-0001') as EditView;
    const labels = spec.sections.flatMap(({ fields }) => fields.map(({ label }) => label));
    expect(labels).not.toContain('Earlier dates');
    const typed = { ...presets, revisedExFactory: '2027-04-05', slipReason: 'Strike' };
    expect(addOn.call('editRow', 'Orders', 'ORD-0001', presets, typed, false)).toMatchObject({ ok: true });
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ 'Earlier dates': '2027-03-20: Fabric late' });
  });

  it('typed over in the grid leaves its earlier date, and one that is taken away too; the same date again leaves none', () => {
    const addOn = desk();
    take(addOn, 'revise', 'Orders', 'ORD-0001', { revisedExFactory: '2027-03-20', slipReason: 'Fabric late' });
    addOn.type('Orders', 2, 'Revised ex-factory', '2027-04-05');
    addOn.type('Orders', 2, 'Slip reason', 'Strike');
    addOn.type('Orders', 2, 'Revised ex-factory', '2027-04-05');
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ 'Earlier dates': '2027-03-20: Fabric late' });
    addOn.type('Orders', 2, 'Revised ex-factory', '');
    expect(shown(addOn, 'Orders')[0]).toMatchObject({
      'Revised ex-factory': '',
      'Earlier dates': '2027-03-20: Fabric late\n2027-04-05: Strike',
    });
  });

  it('typed in the grid for the first time, or over a text that is no date, leaves none', () => {
    const addOn = desk();
    addOn.type('Orders', 2, 'Revised ex-factory', 'soon');
    addOn.type('Orders', 2, 'Revised ex-factory', '2027-04-05');
    expect(shown(addOn, 'Orders')[0]).toMatchObject({ 'Revised ex-factory': '5 Apr 2027', 'Earlier dates': '' });
  });

  it('asks before it is closed with pieces open, and before it is cancelled; what was allocated is free again', () => {
    const addOn = desk();
    take(addOn, 'ship', 'Orders', 'ORD-0001', { 'sku:LS-ECR-S': '', 'sku:LS-ECR-M': '90', shippedOn: '' });
    expect(send(addOn, 'close', 'Orders', 'ORD-0001', {})).toEqual({
      ok: false,
      ask: ['400 of ORD-0001 are still open. Once closed, nobody is reminded of them.'],
    });
    const sample = { direction: 'Sample', order: 'ORD-0001', sku: 'LS-ECR-M', quantity: '2' };
    addOn.call('addRow', 'Shipments', sample);
    expect(shown(addOn, 'Inventory')[1]).toMatchObject({ Allocated: '92' });
    expect(send(addOn, 'cancel', 'Orders', 'ORD-0001', {})).toEqual({
      ok: false,
      ask: [
        'ORD-0001 will be cancelled, and the 92 set aside for it will be free again. These planned shipments will not leave: SHP-0001, SHP-0002.',
      ],
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
