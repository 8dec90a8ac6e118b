// Goods leave: what an order still owes by size, what stock there is, and the rows that are written when it ships.
import { steps } from '../../../src/tabs/shipments/steps';
import { words } from '../../../src/tabs/shipments/words.en';
import type { Fields } from '../../support/calendar-book';
import { planned } from '../../support/planned';
import {
  counted,
  desk,
  goods,
  item,
  labels,
  NONE,
  offered,
  presets,
  type Rows,
  ship,
} from '../../support/shipping-desk';

describe('What is offered to ship of an order', () => {
  it('is what each size still owes, less what left and what is planned to leave', () => {
    expect(presets()).toMatchObject({ 'sku:LS-ECR-S': 80, 'sku:LS-ECR-M': 200, 'sku:LS-ECR-L': 120 });
    const shipments = [
      goods({ shipmentId: 'SHP-0001', sku: 'ls-ecr-m', quantity: 150, shippedOn: '2026-11-20' }),
      goods({ shipmentId: 'SHP-0002', sku: 'LS-ECR-L', quantity: 100 }),
      goods({ shipmentId: 'SHP-0003', sku: 'LS-ECR-S', quantity: 30, direction: 'Sample', shippedOn: '2026-11-20' }),
      goods({ shipmentId: 'SHP-0004', sku: 'LS-ECR-S', quantity: 30, order: 'ORD-0002', shippedOn: '2026-11-20' }),
    ];
    expect(presets({ shipments })).toMatchObject({
      'shipment:SHP-0002': 100,
      'sku:LS-ECR-S': 80,
      'sku:LS-ECR-M': 50,
      'sku:LS-ECR-L': 20,
    });
  });

  it('is never more than the order still owes, nor below nothing where a size went out too often', () => {
    const shipments = [
      goods({ shipmentId: 'SHP-0001', sku: 'LS-ECR-S', quantity: 250, deliveredOn: '2026-11-20' }),
      goods({ shipmentId: 'SHP-0002', sku: 'LS-ECR-M', quantity: 50, shippedOn: '2026-11-20' }),
    ];
    expect(presets({ shipments })).toMatchObject({
      'sku:LS-ECR-S': undefined,
      'sku:LS-ECR-M': 100,
      'sku:LS-ECR-L': undefined,
    });
  });

  it('is nothing beside what is planned, once that makes the order whole, and none of it is below nothing', () => {
    const shipments = [goods({ shipmentId: 'SHP-0001', quantity: 500 })];
    expect(presets({ shipments })).toMatchObject({ 'shipment:SHP-0001': 500, 'sku:LS-ECR-S': undefined });
    expect(labels({ shipments, items: [] }).map(([label]) => label)).toEqual([
      'SHP-0001',
      'Shipped on',
      'Carrier',
      'Tracking number',
      'ETD',
      'ETA',
    ]);
  });

  it('names a planned shipment by its id and item, with what is on hand of it; one without an id cannot be named', () => {
    const shipments = [
      goods({ shipmentId: 'SHP-0001', sku: 'LS-ECR-M', quantity: 50 }),
      goods({ shipmentId: 'SHP-0002', quantity: 40 }),
      goods({ sku: 'LS-ECR-L', quantity: 30 }),
    ];
    const moves = [counted('LS-ECR-M', 250)];
    expect(labels({ shipments, moves }).slice(0, 3)).toEqual([
      ['SHP-0001 LS-ECR-M', 'planned, 250 on hand'],
      ['SHP-0002', 'planned'],
      ['LS-ECR-S', '0 on hand'],
    ]);
  });

  it('is still asked in pieces once all has left, for what may go beyond it', () => {
    const shipments = [goods({ shipmentId: 'SHP-0001', quantity: 400, shippedOn: '2026-11-20' })];
    expect(labels({ shipments, items: [] })[0]).toEqual(['Pieces', '0 open']);
  });

  it('is an item for a size that has none, where the others are kept by size and the order has any of it', () => {
    const keys = (rows: Rows) => offered(rows)?.sections[0]?.fields.map(({ key }) => key) ?? [];
    const items = [item('S'), item('M')];
    expect(keys({ items })).toContain('sku:LS-ECR-L');
    expect(keys({ items, order: { sizes: 'S:80 M:320 L:0' } })).not.toContain('sku:LS-ECR-L');
    const mixed = [item('S'), item('M', { size: '' })];
    expect(keys({ items: mixed })).not.toContain('sku:LS-ECR-L');
    expect(keys({ items: [item('S'), item('M', { sku: '' })] })).not.toContain('sku:');
  });

  it('goes by what is on hand where the order says no sizes, and by the order alone where there is one item', () => {
    const moves = [counted('LS-ECR-S', 120.5), counted('LS-ECR-M', 900, 2)];
    expect(presets({ order: { sizes: '' }, moves })).toMatchObject({
      'sku:LS-ECR-S': 120.5,
      'sku:LS-ECR-M': 279.5,
      'sku:LS-ECR-L': undefined,
    });
    const items = [item('M', { size: '' })];
    expect(presets({ items, moves: [counted('LS-ECR-M', 5)] })).toMatchObject({ 'sku:LS-ECR-M': 400 });
    expect(labels({ items, moves: [counted('LS-ECR-M', 5)] })[0]).toEqual(['LS-ECR-M', '5 on hand']);
  });

  it('names the finished items of its style and colour, and no others', () => {
    const items = [
      item('S'),
      item('M', { kind: '', style: 'linen SHIRT', colour: 'ecru ' }),
      item('L', { kind: 'Fabric' }),
      item('XL', { style: 'Linen dress' }),
      item('XXL', { colour: 'Navy' }),
      item('3XL', { style: '' }),
    ];
    const skus = labels({ order: { sizes: '' }, items }).flatMap(([label]) => (/^LS/.test(String(label)) ? label : []));
    expect(skus).toEqual(['LS-ECR-S', 'LS-ECR-M']);
    const bare = [item('S', { style: '', colour: '' })];
    expect(labels({ order: { style: '', colour: '', sizes: '' }, items: bare })[0]).toEqual(['Pieces', '400 open']);
  });

  it('adds up to what is open, while anything is; none of a closed or cancelled order', () => {
    expect(offered()?.total).toEqual({ keys: ['sku:LS-ECR-S', 'sku:LS-ECR-M', 'sku:LS-ECR-L'], of: 400 });
    const shipments = [goods({ shipmentId: 'SHP-0001', sku: 'LS-ECR-S', quantity: 400, shippedOn: '2026-11-20' })];
    expect(offered({ shipments })?.total).toBeUndefined();
    for (const stage of ['Closed', 'Cancelled']) expect(offered({ order: { stage } })).toBeUndefined();
  });
});

describe('Shipping', () => {
  it('writes a shipment and a move for each item, with ids that follow one another', () => {
    const moves = [counted('LS-ECR-S', 100), counted('LS-ECR-M', 300, 2)];
    const typed = { ...NONE, 'sku:LS-ECR-S': 80, 'sku:LS-ECR-M': 120, carrier: 'DHL', eta: '2026-11-30' };
    const { said, asks, rows, added, changed } = ship({ moves }, typed);
    const by = 'ana@studio.example';
    const out = { in: 'Shipments', direction: 'Outbound', order: 'ORD-0001', shippedOn: '2026-11-22', carrier: 'DHL' };
    const issue = { in: 'Stock moves', kind: 'Issue', date: '2026-11-22', unitCost: 5, order: 'ORD-0001', by };
    expect(added).toMatchObject([
      { ...out, shipmentId: 'SHP-0001', sku: 'LS-ECR-S', quantity: 80, eta: '2026-11-30', owner: 'Bea' },
      { ...out, shipmentId: 'SHP-0002', sku: 'LS-ECR-M', quantity: 120, eta: '2026-11-30', owner: 'Bea' },
      { ...issue, moveId: 'MOV-0003', sku: 'LS-ECR-S', quantity: -80, shipment: 'SHP-0001' },
      { ...issue, moveId: 'MOV-0004', sku: 'LS-ECR-M', quantity: -120, shipment: 'SHP-0002' },
    ]);
    expect({ said, asks, rows, changed }).toEqual({
      said: { code: 'shipped', quantity: 200 },
      asks: [],
      rows: ['SHP-0001', 'SHP-0002'],
      changed: [],
    });
  });

  it('is whoever ships it when the order has no owner, and asks for a quantity where there is none', () => {
    const { added } = ship({ order: { owner: '' } }, { ...NONE, 'sku:LS-ECR-S': 1 });
    expect(added[0]).toMatchObject({ owner: 'ana@studio.example' });
    expect(ship({}, { ...NONE, 'sku:LS-ECR-M': 0 }).problems).toEqual({ 'sku:LS-ECR-S': { code: 'noQuantity' } });
  });

  it('asks where more leaves than is on hand, in one question an item however many lines take it', () => {
    const moves = [counted('LS-ECR-S', 80), counted('LS-ECR-M', 79, 2)];
    expect(ship({ moves }, { ...NONE, 'sku:LS-ECR-S': 80, 'sku:LS-ECR-M': 80 }).asks).toEqual([
      { code: 'moreThanOnHand', sku: 'LS-ECR-M', onHand: 79, quantity: 80 },
    ]);
    const shipments = [goods({ shipmentId: 'SHP-0001', sku: 'LS-ECR-S', quantity: 50.1 })];
    expect(ship({ moves, shipments }, { ...NONE, 'sku:LS-ECR-S': 30.2 }).asks).toEqual([
      { code: 'moreThanOnHand', sku: 'LS-ECR-S', onHand: 80, quantity: 80.3 },
    ]);
  });

  it('asks past the tolerance, counting what left before, and not at it', () => {
    const shipments = [goods({ shipmentId: 'SHP-0001', quantity: 300, shippedOn: '2026-11-20' })];
    const moves = [counted('LS-ECR-S', 500)];
    expect(ship({ shipments, moves }, { ...NONE, 'sku:LS-ECR-S': 112 }).asks).toEqual([]);
    expect(ship({ shipments, moves }, { ...NONE, 'sku:LS-ECR-S': 113 }).asks).toEqual([
      { code: 'overTolerance', shipped: 413, ordered: 400 },
    ]);
  });

  it('asks where the order is no more than a draft', () => {
    const moves = [counted('LS-ECR-S', 500)];
    const draft = { order: { stage: 'Draft' }, moves };
    expect(ship(draft, { ...NONE, 'sku:LS-ECR-S': 1 }).asks).toEqual([
      { code: 'notLive', id: 'ORD-0001', stage: 'Draft' },
    ]);
  });

  it('without a day is planned: nothing leaves the stock, and nothing is asked', () => {
    const { added, said, asks } = ship({}, { ...NONE, 'sku:LS-ECR-S': 500, shippedOn: undefined });
    expect(added).toMatchObject([{ in: 'Shipments', shipmentId: 'SHP-0001', quantity: 500, shippedOn: undefined }]);
    expect({ said, asks }).toEqual({ said: { code: 'planned', quantity: 500 }, asks: [] });
  });

  it('of what was planned changes its row, and leaves alone what was not told anew', () => {
    const shipments = [goods({ shipmentId: 'SHP-0007', sku: 'LS-ECR-M', quantity: 90, carrier: 'UPS' })];
    const context = desk({ shipments, moves: [counted('LS-ECR-M', 300)] });
    const offer = steps.ship('SHP-0007', context, words);
    expect(offer?.presets).toMatchObject({ 'shipment:SHP-0007': 90, carrier: 'UPS', shippedOn: '2026-11-22' });
    const { added, changed, rows } = planned(offer, { 'shipment:SHP-0007': 85, carrier: undefined, mode: 'Air' });
    expect(changed).toEqual([{ in: 'Shipments', id: 'SHP-0007', mode: 'Air', quantity: 85, shippedOn: '2026-11-22' }]);
    // What is written as blank would be taken away.
    expect(Object.keys(changed[0] ?? {})).not.toContain('carrier');
    expect(added).toMatchObject([{ moveId: 'MOV-0002', sku: 'LS-ECR-M', quantity: -85, shipment: 'SHP-0007' }]);
    expect(rows).toEqual(['SHP-0007']);
  });

  it('is offered for what was planned to go out, not for what left, arrived or comes in', () => {
    const planOf = (more: Fields) =>
      steps.ship('SHP-0001', desk({ shipments: [goods({ shipmentId: 'SHP-0001', quantity: 9, ...more })] }), words);
    expect(planOf({})).toBeDefined();
    expect(planOf({ direction: 'Sample' })).toBeDefined();
    const others = [
      { shippedOn: '2026-11-20' },
      { deliveredOn: '2026-11-20' },
      { direction: 'Inbound' },
      { direction: '' },
    ];
    for (const more of others) expect(planOf(more)).toBeUndefined();
  });

  it('of a sample that belongs to no order leaves as it is', () => {
    const shipments = [{ shipmentId: 'SHP-0001', direction: 'Sample', sku: 'LS-ECR-S', quantity: 2 }];
    const { added, changed } = planned(steps.ship('SHP-0001', desk({ shipments }), words));
    expect(changed).toMatchObject([{ id: 'SHP-0001', quantity: 2, shippedOn: '2026-11-22' }]);
    expect(added).toMatchObject([{ sku: 'LS-ECR-S', quantity: -2, order: undefined, shipment: 'SHP-0001' }]);
  });

  it('of a sample counts nothing towards the order, and asks no tolerance', () => {
    const shipments = [goods({ shipmentId: 'SHP-0001', direction: 'Sample', quantity: 500 })];
    const offer = steps.ship('SHP-0001', desk({ shipments }), words);
    expect(planned(offer).asks).toEqual([]);
  });

  it('makes the item of a size that has none, once, under a code that is free', () => {
    const items = [item('S'), item('M'), item('L', { size: '', style: 'Other' })];
    const { added, asks } = ship({ items }, { ...NONE, 'sku:LS-ECR-L-2': 20 });
    expect(added.map((row) => [row.in, row.sku])).toEqual([
      ['Inventory', 'LS-ECR-L-2'],
      ['Shipments', 'LS-ECR-L-2'],
      ['Stock moves', 'LS-ECR-L-2'],
    ]);
    expect(added[0]).toMatchObject({ kind: 'Finished', style: 'Linen shirt', colour: 'Ecru', size: 'L', unitCost: 6 });
    expect(asks).toContainEqual({ code: 'createsItem', size: 'L', sku: 'LS-ECR-L-2' });
  });
});

describe('A shipment that was typed by hand', () => {
  const typed = { shipmentId: 'SHP-0001', sku: 'LS-ECR-M', quantity: 40, shippedOn: '2026-11-20' };
  const issue = (more: Fields = {}, moves = [counted('LS-ECR-M', 250)]) =>
    steps.issue('SHP-0001', desk({ shipments: [goods({ ...typed, ...more })], moves }), words);

  it('takes its goods out of the stock on the day that it left', () => {
    const { added, said, asks, rows } = planned(issue());
    const move = {
      date: '2026-11-20',
      sku: 'LS-ECR-M',
      kind: 'Issue',
      quantity: -40,
      unitCost: 5,
      shipment: 'SHP-0001',
    };
    expect(added).toMatchObject([{ moveId: 'MOV-0002', order: 'ORD-0001', ...move }]);
    expect({ said, asks, rows }).toEqual({
      said: { code: 'issued', quantity: 40, id: 'SHP-0001' },
      asks: [],
      rows: ['MOV-0002'],
    });
  });

  it('takes out what is left of it, and is not offered without an item, before it left, or once all was issued', () => {
    const part = { moveId: 'MOV-0002', sku: 'LS-ECR-M', kind: 'Issue', quantity: -15, shipment: 'SHP-0001' };
    expect(planned(issue({}, [counted('LS-ECR-M', 250), part])).added).toMatchObject([{ quantity: -25 }]);
    expect(issue({}, [{ ...part, quantity: -40 }])).toBeUndefined();
    expect(issue({ sku: '' })).toBeUndefined();
    expect(issue({ shippedOn: '' })).toBeUndefined();
    expect(planned(issue({ shippedOn: '', deliveredOn: '2026-11-21' })).added).toMatchObject([{ date: '2026-11-21' }]);
    expect(planned(issue({}, [counted('LS-ECR-M', 39)])).asks).toEqual([
      { code: 'moreThanOnHand', sku: 'LS-ECR-M', onHand: 39, quantity: 40 },
    ]);
  });
});

it('nothing is offered on a shipment that is gone', () => {
  for (const step of Object.values(steps)) expect(step('SHP-0099', desk(), words)).toBeUndefined();
});
