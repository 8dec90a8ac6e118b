// Goods come in: what is expected, what it cost, and when a shipment is complete.
import { steps as orderSteps } from '../../../src/tabs/orders/steps';
import { words as orderWords } from '../../../src/tabs/orders/words.en';
import { steps } from '../../../src/tabs/shipments/steps';
import { words } from '../../../src/tabs/shipments/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const inbound: Fields = {
  shipmentId: 'SHP-0001',
  direction: 'Inbound',
  order: 'ORD-0001',
  sku: 'LS-ECR-S',
  quantity: 100,
  shippedOn: '2026-11-10',
};
const item = (size: string, more: Fields = {}): Fields => ({
  sku: `LS-ECR-${size}`,
  style: 'Linen shirt',
  colour: 'Ecru',
  size,
  unitCost: 6,
  ...more,
});
const order = { orderId: 'ORD-0001', style: 'Linen shirt', colour: 'Ecru', quantity: 400, stage: 'Confirmed' };
const receipt = (quantity: number): Fields => ({
  moveId: 'MOV-0001',
  sku: 'LS-ECR-S',
  kind: 'Receipt',
  quantity,
  shipment: 'SHP-0001',
});

interface Rows {
  readonly order?: Fields;
  readonly items?: readonly Fields[];
  readonly shipments?: readonly Fields[];
  readonly moves?: readonly Fields[];
}

const desk = ({ order: changes = {}, items, shipments = [inbound], moves = [] }: Rows) =>
  deskOf({
    Orders: [{ ...order, ...changes }],
    Inventory: items ?? [item('S'), item('M')],
    Shipments: shipments,
    'Stock moves': moves,
  });
const offered = (rows: Rows = {}) => steps.receive('SHP-0001', desk(rows), words);
const ofOrder = (rows: Rows = {}) => orderSteps.receive('ORD-0001', desk(rows), orderWords);
const LINE = 'shipment:SHP-0001';
const receive = (changes: Fields, typed: object, moves: readonly Fields[] = []) =>
  planned(offered({ shipments: [{ ...inbound, ...changes }], moves }), { ...typed });

describe('An inbound shipment', () => {
  it('is offered for what is still to come, at what its item costs', () => {
    expect(offered()?.presets).toEqual({ [LINE]: 100, [`cost:${LINE}`]: 6, date: '2026-11-22' });
    expect(offered({ moves: [receipt(40.1)] })?.presets).toMatchObject({ [LINE]: 59.9 });
    expect(offered({ moves: [receipt(100)] })).toBeUndefined();
    expect(offered({ shipments: [{ ...inbound, direction: 'Outbound' }] })).toBeUndefined();
    const facts = (rows?: Rows) => offered(rows)?.sections[0]?.fields[0];
    expect(facts()).toMatchObject({ label: 'SHP-0001 LS-ECR-S', fact: '100 expected' });
    expect(facts({ moves: [receipt(40)] })).toMatchObject({ fact: '40 of 100 received' });
  });

  it('comes into the stock as one receipt, and is delivered', () => {
    const { added, changed, said, asks, rows } = receive({ shippedOn: '' }, { [`cost:${LINE}`]: 7.5 });
    expect(added).toEqual([
      {
        in: 'Stock moves',
        moveId: 'MOV-0001',
        date: '2026-11-22',
        sku: 'LS-ECR-S',
        kind: 'Receipt',
        quantity: 100,
        unitCost: 7.5,
        order: 'ORD-0001',
        shipment: 'SHP-0001',
        by: 'ana@studio.example',
      },
    ]);
    expect(changed).toEqual([{ in: 'Shipments', id: 'SHP-0001', shippedOn: '2026-11-22', deliveredOn: '2026-11-22' }]);
    expect({ said, asks, rows }).toEqual({ said: { code: 'received', quantity: 100 }, asks: [], rows: ['MOV-0001'] });
  });

  it('left on its ETD where nobody said when, unless it was here before', () => {
    const left = (etd: string) => receive({ shippedOn: '', etd }, {}).changed[0]?.shippedOn;
    expect([left('2026-11-19'), left('2026-11-22'), left('2026-11-29')]).toEqual([
      '2026-11-19',
      '2026-11-22',
      '2026-11-22',
    ]);
  });

  it('is complete from 3 % under what was expected, and its quantity is then what came', () => {
    const complete = { in: 'Shipments', id: 'SHP-0001', deliveredOn: '2026-11-22' };
    expect(receive({}, { [LINE]: 97 }).changed).toEqual([{ ...complete, quantity: 97 }]);
    expect(receive({}, { [LINE]: 96.9 }).changed).toEqual([]);
    expect(receive({}, { [LINE]: 100 }).changed).toEqual([complete]);
    expect(receive({}, { [LINE]: 103 }).changed).toEqual([complete]);
    expect(receive({}, { [LINE]: 57 }, [receipt(40.1)]).changed).toEqual([{ ...complete, quantity: 97.1 }]);
  });

  it('is complete or not as the person says, whatever came', () => {
    expect(receive({}, { [LINE]: 10, rest: 'Nothing more to come' }).changed).toEqual([
      { in: 'Shipments', id: 'SHP-0001', deliveredOn: '2026-11-22', quantity: 10 },
    ]);
    expect(receive({}, { [LINE]: 99, rest: 'More to come' }).changed).toEqual([]);
    const arrived = { deliveredOn: '2026-11-20' };
    expect(receive(arrived, {}).changed).toEqual([]);
  });

  it('asks above 3 % more than was expected, with what came before', () => {
    expect(receive({}, { [LINE]: 103 }).asks).toEqual([]);
    expect(receive({}, { [LINE]: 103.5 }).asks).toEqual([
      { code: 'overReceipt', id: 'SHP-0001', expected: 100, received: 103.5 },
    ]);
    expect(receive({}, { [LINE]: 63.5 }, [receipt(40.1)]).asks).toEqual([
      { code: 'overReceipt', id: 'SHP-0001', expected: 100, received: 103.6 },
    ]);
  });

  it('wants a quantity, a cost, a day after it left, and an item that is kept', () => {
    expect(receive({}, { [LINE]: 0 }).problems).toEqual({ [LINE]: { code: 'noQuantity' } });
    expect(receive({}, { [`cost:${LINE}`]: undefined }).problems).toEqual({ [`cost:${LINE}`]: { code: 'required' } });
    expect(receive({}, { date: '2026-11-10' }).problems).toBeUndefined();
    expect(receive({}, { date: '2026-11-09' }).problems).toEqual({
      date: { code: 'before', earlier: 'Shipped on', earlierDay: '2026-11-10' },
    });
    const cost = { [`cost:${LINE}`]: 5 };
    expect(receive({ sku: 'NO-SUCH' }, cost).problems).toEqual({
      [LINE]: { code: 'noSuchRow', typed: 'NO-SUCH', table: 'Inventory' },
    });
    expect(receive({ sku: '' }, { ...cost, [`item:${LINE}`]: 'NO-SUCH' }).problems).toEqual({
      [`item:${LINE}`]: { code: 'noSuchRow', typed: 'NO-SUCH', table: 'Inventory' },
    });
  });

  it('that named no item is of the one that the person names, as that is written', () => {
    const { added, changed } = receive({ sku: '' }, { [`cost:${LINE}`]: 5, [`item:${LINE}`]: 'ls-ecr-m' });
    expect(added).toMatchObject([{ sku: 'LS-ECR-M', quantity: 100, unitCost: 5 }]);
    expect(changed).toMatchObject([{ sku: 'LS-ECR-M', deliveredOn: '2026-11-22' }]);
  });
});

describe('What a unit costs that comes in', () => {
  const cost = (rows: Rows) => offered(rows)?.presets[`cost:${LINE}`];
  const unpriced = [item('S', { unitCost: '' })];

  it('is what the item says, else the price of the order in the base currency, else nothing', () => {
    expect(cost({ order: { unitPrice: 14.5 } })).toBe(6);
    expect(cost({ items: unpriced, order: { unitPrice: 14.5, currency: 'eur' } })).toBe(14.5);
    expect(cost({ items: unpriced, order: { unitPrice: 14.5 } })).toBe(14.5);
    expect(cost({ items: unpriced, order: { unitPrice: 14.5, currency: 'USD' } })).toBeUndefined();
    expect(cost({ items: unpriced, shipments: [{ ...inbound, order: '' }] })).toBeUndefined();
  });
});

describe('Receiving for an order', () => {
  it('takes what its shipments bring, and what came without one only where that is told', () => {
    const shipments = [
      inbound,
      { ...inbound, shipmentId: 'SHP-0002', order: 'ORD-0002' },
      { ...inbound, shipmentId: 'SHP-0003', sku: 'LS-ECR-M', quantity: 30, shippedOn: '2026-11-12' },
    ];
    const offer = ofOrder({ shipments });
    expect(offer?.presets).toMatchObject({ [LINE]: 100, 'shipment:SHP-0003': 30, 'cost:sku:LS-ECR-M': 6 });
    expect(offer?.presets['sku:LS-ECR-M']).toBeUndefined();
    expect(offer?.presets['shipment:SHP-0002']).toBeUndefined();
    const { added, said } = planned(offer, { 'sku:LS-ECR-M': 0.1, [LINE]: 0.2 });
    expect(
      added.map(({ moveId, sku, quantity, shipment, order: of }) => [moveId, sku, quantity, shipment, of]),
    ).toEqual([
      ['MOV-0001', 'LS-ECR-S', 0.2, 'SHP-0001', 'ORD-0001'],
      ['MOV-0002', 'LS-ECR-M', 30, 'SHP-0003', 'ORD-0001'],
      ['MOV-0003', 'LS-ECR-M', 0.1, undefined, 'ORD-0001'],
    ]);
    expect(said).toEqual({ code: 'received', quantity: 30.3 });
    // The later of the two shipments left on the twelfth.
    expect(planned(offer, { date: '2026-11-11' }).problems).toEqual({
      date: { code: 'before', earlier: 'Shipped on', earlierDay: '2026-11-12' },
    });
  });

  it('makes the item of a size that has none, at the cost of the others, and asks first', () => {
    const offer = ofOrder({ order: { sizes: 'S:100 L:300' }, shipments: [] });
    expect(offer?.presets).toMatchObject({ 'cost:sku:LS-ECR-L': 6 });
    const { added, asks } = planned(offer, { 'sku:LS-ECR-L': 12 });
    expect(added).toMatchObject([
      { in: 'Inventory', sku: 'LS-ECR-L', size: 'L', unitCost: 6 },
      { in: 'Stock moves', sku: 'LS-ECR-L', quantity: 12, unitCost: 6, order: 'ORD-0001' },
    ]);
    expect(asks).toEqual([{ code: 'createsItem', size: 'L', sku: 'LS-ECR-L' }]);
  });

  it('asks first for what its shipments bring and whether more comes, then for the rest; without them for the items alone', () => {
    const keys = (rows: Rows) => ofOrder(rows)?.sections.map(({ fields }) => fields.map(({ key }) => key));
    const items = ['sku:LS-ECR-S', 'cost:sku:LS-ECR-S', 'sku:LS-ECR-M', 'cost:sku:LS-ECR-M'];
    expect(keys({})).toEqual([[LINE, `cost:${LINE}`, 'date', 'rest'], items]);
    expect(keys({ shipments: [] })).toEqual([[...items, 'date']]);
    expect(offered()?.sections.map(({ fields }) => fields.map(({ key }) => key))).toEqual([
      [LINE, `cost:${LINE}`, 'date', 'rest'],
    ]);
  });

  it('is not offered of one that was cancelled, nor where nothing is expected and no item is kept', () => {
    expect(ofOrder({ order: { stage: 'Cancelled' } })).toBeUndefined();
    expect(ofOrder({ order: { stage: 'Closed' } })).toBeDefined();
    expect(ofOrder({ items: [], shipments: [] })).toBeUndefined();
  });
});
