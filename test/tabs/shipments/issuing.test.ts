// What leaves the stock with a shipment: once, of the item as it is kept, at what it has cost.
import { steps } from '../../../src/tabs/shipments/steps';
import { words } from '../../../src/tabs/shipments/words.en';
import type { Fields } from '../../support/calendar-book';
import { planned } from '../../support/planned';
import { counted, desk, goods, item, labels, NONE, offeredBySku, type Rows, ship } from '../../support/shipping-desk';

const issued = (quantity: number, more: Fields = {}): Fields => ({
  ...{ moveId: 'MOV-0002', sku: 'LS-ECR-M', kind: 'Issue', quantity: -quantity, unitCost: 5, shipment: 'SHP-0001' },
  ...more,
});
const waiting = goods({ shipmentId: 'SHP-0001', sku: 'LS-ECR-M', quantity: 90 });
const shipPlanned = (rows: Rows, typed: object = {}) =>
  planned(steps.ship('SHP-0001', desk({ shipments: [waiting], ...rows }), words), { ...typed });
const moves = (written: readonly { readonly in: string }[]) => written.filter(({ in: tab }) => tab === 'Stock moves');

describe('What leaves the stock', () => {
  it('costs what the stock of the item costs on average, else what its item says, else nothing', () => {
    const unitCost = (rows: Rows) => ship(rows, { ...NONE, 'sku:LS-ECR-M': 10 }).added[1]?.unitCost;
    const bought = { moveId: 'MOV-0002', sku: 'ls-ecr-m', kind: 'Receipt', quantity: 100, unitCost: 8 };
    expect(unitCost({ moves: [counted('LS-ECR-M', 300), bought] })).toBe(5.75);
    expect(unitCost({})).toBe(6);
    expect(unitCost({ items: [item('M', { unitCost: '' })], order: { sizes: '' } })).toBe(0);
  });

  it('is written whole: the day, the order, the shipment, and who has shipped it', () => {
    const { added } = shipPlanned({ moves: [counted('LS-ECR-M', 300)] }, { shippedOn: '2026-11-21' });
    expect(added).toStrictEqual([
      {
        in: 'Stock moves',
        moveId: 'MOV-0002',
        date: '2026-11-21',
        sku: 'LS-ECR-M',
        kind: 'Issue',
        quantity: -90,
        unitCost: 5,
        order: 'ORD-0001',
        shipment: 'SHP-0001',
        by: 'ana@studio.example',
      },
    ]);
  });

  it('is only what nobody has taken out for that shipment yet', () => {
    const stock = [counted('LS-ECR-M', 300)];
    expect(moves(shipPlanned({ moves: [...stock, issued(40)] }).added)).toMatchObject([{ quantity: -50 }]);
    expect(moves(shipPlanned({ moves: [...stock, issued(40.1)] }).added)).toMatchObject([{ quantity: -49.9 }]);
    expect(moves(shipPlanned({ moves: [...stock, issued(90)] }).added)).toStrictEqual([]);
    expect(moves(shipPlanned({ moves: [...stock, issued(95)] }).added)).toStrictEqual([]);
    // Of another shipment, or what came in with it, is none of it.
    const others = [issued(40, { shipment: 'SHP-0002' }), issued(-40, { moveId: 'MOV-0003', kind: 'Receipt' })];
    expect(moves(shipPlanned({ moves: [...stock, ...others] }).added)).toMatchObject([{ quantity: -90 }]);
    // The shipment is as large as it was told to be.
    expect(shipPlanned({ moves: [...stock, issued(90)] }).changed).toMatchObject([{ id: 'SHP-0001', quantity: 90 }]);
  });

  it('is asked about by what is still to be taken out', () => {
    expect(shipPlanned({ moves: [counted('LS-ECR-M', 90), issued(40)] }).asks).toStrictEqual([]);
    expect(shipPlanned({ moves: [counted('LS-ECR-M', 89), issued(40)] }).asks).toStrictEqual([
      { code: 'moreThanOnHand', sku: 'LS-ECR-M', onHand: 49, quantity: 50 },
    ]);
    // Oversold before: of what has left already nothing more is asked.
    expect(shipPlanned({ moves: [issued(90)] }).asks).toStrictEqual([]);
  });

  it('is added up for one item however its code is written', () => {
    const shipments = [{ ...waiting, sku: 'ls-ecr-m ' }];
    const { asks } = ship({ shipments, moves: [counted('LS-ECR-M', 100)] }, { ...NONE, 'sku:LS-ECR-M': 20 });
    // By the name that came first.
    expect(asks).toStrictEqual([{ code: 'moreThanOnHand', sku: 'ls-ecr-m ', onHand: 100, quantity: 110 }]);
  });

  it('is asked about of a new size, which has none on hand', () => {
    const { asks } = ship({ items: [item('S'), item('M')] }, { ...NONE, 'sku:LS-ECR-L': 20 });
    expect(asks).toStrictEqual([
      { code: 'createsItem', size: 'L', sku: 'LS-ECR-L' },
      { code: 'moreThanOnHand', sku: 'LS-ECR-L', onHand: 0, quantity: 20 },
    ]);
    // Only planned, it is told that the item is made, and nothing leaves.
    const later = ship({ items: [item('S'), item('M')] }, { ...NONE, 'sku:LS-ECR-L': 20, shippedOn: undefined });
    expect(later.asks).toStrictEqual([{ code: 'createsItem', size: 'L', sku: 'LS-ECR-L' }]);
    expect(later.added.map((row) => row.in)).toStrictEqual(['Inventory', 'Shipments']);
  });

  it('is nothing where the shipment names no item', () => {
    const { added, changed } = shipPlanned({ shipments: [{ ...waiting, sku: '' }] });
    expect(added).toStrictEqual([]);
    expect(changed).toStrictEqual([{ in: 'Shipments', id: 'SHP-0001', quantity: 90, shippedOn: '2026-11-22' }]);
  });
});

describe('An item that stands twice in Inventory', () => {
  const twice: Rows = { items: [item('S'), item('M'), item('L'), item('M', { sku: 'ls-ecr-m' })] };

  it('is offered once, so that its pieces leave once', () => {
    expect(offeredBySku(twice)).toStrictEqual([
      ['LS-ECR-S', 80],
      ['LS-ECR-M', 200],
      ['LS-ECR-L', 120],
    ]);
    expect(labels({ items: [item('M'), item('M')], order: { sizes: '' } }).slice(0, 2)).toStrictEqual([
      ['LS-ECR-M', '0 on hand'],
      ['Shipped on', undefined],
    ]);
    expect(ship(twice, { ...NONE, 'sku:LS-ECR-M': 10 }).rows).toStrictEqual(['SHP-0001']);
  });
});

describe('Stock of a shipment that was typed by hand', () => {
  const typed = goods({ shipmentId: 'SHP-0001', sku: 'LS-ECR-M', quantity: 40, shippedOn: '2026-11-20' });
  const issue = (more: Fields, items?: readonly Fields[], moves: readonly Fields[] = []) =>
    planned(
      steps.issue('SHP-0001', desk({ shipments: [{ ...typed, ...more }], ...(items ? { items } : {}), moves }), words),
    );

  it('leaves at the average of its stock, or at what the item says, for its own order or none', () => {
    expect(issue({}).added).toStrictEqual([
      {
        in: 'Stock moves',
        moveId: 'MOV-0001',
        date: '2026-11-20',
        sku: 'LS-ECR-M',
        kind: 'Issue',
        quantity: -40,
        unitCost: 6,
        order: 'ORD-0001',
        shipment: 'SHP-0001',
        by: 'ana@studio.example',
      },
    ]);
    expect(issue({ order: '' }, undefined, [counted('LS-ECR-M', 250)]).added).toMatchObject([
      { unitCost: 5, order: undefined },
    ]);
    expect(issue({}, []).added).toMatchObject([{ unitCost: 0 }]);
  });

  it('leaves on the day it arrived where nobody wrote when it was shipped, and of a sample, too', () => {
    expect(issue({ shippedOn: '', deliveredOn: '2026-11-21' }).added).toMatchObject([{ date: '2026-11-21' }]);
    expect(issue({ direction: 'Sample', deliveredOn: '2026-11-21' }).added).toMatchObject([{ date: '2026-11-20' }]);
    const inbound = desk({ shipments: [{ ...typed, direction: 'Inbound' }] });
    expect(steps.issue('SHP-0001', inbound, words)).toBeUndefined();
  });

  it('asks for nothing but a yes, in an empty form', () => {
    const offer = steps.issue('SHP-0001', desk({ shipments: [typed] }), words);
    expect(offer).toMatchObject({ sections: [], rules: [], presets: {} });
  });
});
