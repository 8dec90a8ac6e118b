// Stock as the ledger tells it: what is there, what is promised, and what it cost.
import fc from 'fast-check';
import { inventory } from '../../../src/tabs/inventory/table';
import { bookOf, figuresOf, type GivenMove, type GivenOrder, type GivenShipment } from '../../support/book';
import { opening, receipt, linenStock as stock } from './linen';

describe('The ledger', () => {
  it('adds up what is on hand, and tells receipts and issues apart', () => {
    const moves: readonly GivenMove[] = [
      opening,
      receipt,
      { kind: 'Issue', quantity: -1040, unitCost: 5.32 },
      { kind: 'Adjustment', quantity: -15, unitCost: 5.32 },
      { kind: 'Return', quantity: 40, unitCost: 5.32 },
    ];
    expect(stock({ moves })).toMatchObject({ onHand: 285, received: 400, issued: 1040 });
  });

  it('takes a mistake back with a move of the same kind and the opposite quantity', () => {
    const twice = [opening, receipt, receipt];
    expect(stock({ moves: twice })).toMatchObject({ onHand: 1700, received: 800 });
    expect(stock({ moves: [...twice, { ...receipt, quantity: -400 }] })).toEqual(stock({ moves: [opening, receipt] }));
  });

  it('counts only the moves of the item, however its SKU is written', () => {
    const moves = [opening, { ...receipt, sku: 'fab-lin-ecr' }, { ...receipt, sku: 'FAB-DEN-12' }];
    expect(stock({ moves })).toMatchObject({ onHand: 1300 });
  });

  it('says nothing of an item that has no SKU, but that it has none', () => {
    const unnamed = { Inventory: [{ description: 'Linen 160 g' }], 'Stock moves': [{ moveId: 'MOV-1', ...opening }] };
    const { status, ...rest } = figuresOf(bookOf(unnamed), inventory);
    expect(status).toBe('No ID');
    expect(Object.values(rest).filter((figure) => figure !== undefined)).toEqual([]);
  });
});

describe('The average cost', () => {
  it('moves with each receipt: the old value and the new over everything there', () => {
    expect(stock({ moves: [opening] })).toMatchObject({ averageCost: 5.2, stockValue: 4680 });
    const after = stock({ moves: [opening, receipt] });
    expect(after.stockValue).toBeCloseTo(6920, 10);
    expect(after.averageCost).toBeCloseTo(6920 / 1300, 10);
  });

  it('stays when goods leave at the average of that moment, and the next receipt moves it from there', () => {
    const issue: GivenMove = { kind: 'Issue', quantity: -1040, unitCost: 6920 / 1300 };
    expect(stock({ moves: [opening, receipt, issue] }).averageCost).toBeCloseTo(6920 / 1300, 10);
    const dearer: GivenMove = { kind: 'Receipt', quantity: 240, unitCost: 6 };
    // 260 m at 5.3231 and 240 m at 6.00 are 2824.00 in all.
    expect(stock({ moves: [opening, receipt, issue, dearer] }).averageCost).toBeCloseTo(5.648, 10);
  });

  it('is unknown while nothing is on hand', () => {
    expect(stock({})).toMatchObject({ onHand: 0, averageCost: undefined });
    expect(stock({ moves: [opening, { ...opening, kind: 'Issue', quantity: -900 }] }).averageCost).toBeUndefined();
  });

  it('agrees with the moving average worked out step by step, over any season of receipts and issues', () => {
    const step = fc.record({
      pieces: fc.integer({ min: 1, max: 5000 }),
      cents: fc.integer({ min: 1, max: 20_000 }),
      leaves: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        let [onHand, average] = [0, 0];
        const moves = steps.map(({ pieces, cents, leaves }): GivenMove => {
          if (leaves && pieces < onHand) {
            onHand -= pieces;
            return { kind: 'Issue', quantity: -pieces, unitCost: average };
          }
          average = (onHand * average + (pieces * cents) / 100) / (onHand + pieces);
          onHand += pieces;
          return { kind: 'Receipt', quantity: pieces, unitCost: cents / 100 };
        });
        const figures = stock({ moves });
        expect(figures.onHand).toBe(onHand);
        expect((figures.averageCost ?? 0) / average).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('What is promised and what is coming', () => {
  const orderAt = (orderId: string, stage: GivenOrder['stage']): GivenOrder => ({
    orderId,
    stage,
    customer: 'Maison Roux',
    factory: 'Textiles del Norte',
    quantity: 400,
    originalExFactory: '2027-03-12',
  });
  const orders = [
    orderAt('ORD-0001', 'In production'),
    orderAt('ORD-0002', 'Closed'),
    orderAt('ORD-0003', 'Cancelled'),
    orderAt('ORD-0004', 'Draft'),
  ];
  const promised = (...shipments: readonly GivenShipment[]) => stock({ moves: [opening], shipments, orders });

  it('takes outbound goods and samples that have not left from what is available', () => {
    const figures = promised(
      { order: 'ORD-0001', quantity: 300 },
      { order: 'ORD-0001', quantity: 2, direction: 'Sample' },
    );
    expect(figures).toMatchObject({ onHand: 900, allocated: 302, available: 598 });
  });

  it('promises nothing for an order that is closed or cancelled, and everything for one that lives', () => {
    expect(promised({ order: 'ORD-0002', quantity: 300 })).toMatchObject({ allocated: 0, available: 900 });
    expect(promised({ order: 'ORD-0003', quantity: 2, direction: 'Sample' })).toMatchObject({ allocated: 0 });
    expect(promised({ order: 'ORD-0004', quantity: 300 })).toMatchObject({ allocated: 300 });
    expect(promised({ order: 'ord-0002', quantity: 300 })).toMatchObject({ allocated: 0 });
  });

  it('holds what a shipment takes that belongs to no order', () => {
    expect(promised({ quantity: 50 })).toMatchObject({ allocated: 50 });
    expect(promised({ order: 'ORD-0099', quantity: 50 })).toMatchObject({ allocated: 50 });
  });

  it('lets go of what has left: from then on the ledger tells', () => {
    expect(promised({ order: 'ORD-0001', quantity: 300, shippedOn: '2026-11-20' })).toMatchObject({
      onHand: 900,
      allocated: 0,
    });
  });

  it('has on order what its inbound shipments still owe', () => {
    const figures = stock({
      moves: [opening, { ...receipt, quantity: 180, shipment: 'shp-1' }],
      shipments: [
        { direction: 'Inbound', quantity: 500 },
        { direction: 'Inbound', quantity: 250 },
        { direction: 'Outbound', quantity: 70 },
        { direction: 'Inbound', quantity: 999, sku: 'FAB-DEN-12' },
      ],
    });
    expect(figures).toMatchObject({ onOrder: 570, received: 180, allocated: 70 });
  });

  it('owes nothing for a shipment that brought more than it promised', () => {
    const moves = [{ ...receipt, quantity: 520, shipment: 'SHP-1' }];
    const shipments: readonly GivenShipment[] = [
      { direction: 'Inbound', quantity: 500 },
      { direction: 'Inbound', quantity: 100 },
    ];
    expect(stock({ moves, shipments })).toMatchObject({ onOrder: 100 });
  });
});
