// Stock as the ledger tells it: what is there, what is promised, what it cost, and when to order again.
import fc from 'fast-check';
import type { LedgerMove } from '../../src/domain/ledger';
import { readSettings } from '../../src/domain/settings';
import { type WorkbookRows, workbookFigures } from '../../src/domain/workbook';
import { settingDefaults } from '../../src/tables/settings';

type ItemRow = WorkbookRows['inventory'][number];
type OrderRow = WorkbookRows['orders'][number];
type ShipmentRow = WorkbookRows['shipments'][number];

const settings = readSettings([], settingDefaults);
const linen: ItemRow = {
  sku: 'FAB-LIN-ECR',
  kind: 'Fabric',
  supplier: 'Lino Mills',
  dailyDemand: undefined,
  demandDeviation: undefined,
  leadTime: undefined,
  leadTimeDeviation: undefined,
  serviceLevel: undefined,
};

const ledger = (moves: readonly Partial<LedgerMove>[]): readonly LedgerMove[] =>
  moves.map((move, index) => ({
    moveId: `MOV-${index + 1}`,
    sku: 'FAB-LIN-ECR',
    kind: 'Receipt',
    quantity: undefined,
    unitCost: undefined,
    shipment: undefined,
    reverses: undefined,
    ...move,
  }));

const shipmentRows = (shipments: readonly Partial<ShipmentRow>[]): readonly ShipmentRow[] =>
  shipments.map((shipment, index) => ({
    shipmentId: `SHP-${index + 1}`,
    direction: 'Outbound',
    order: undefined,
    sku: 'FAB-LIN-ECR',
    kind: 'Fabric',
    quantity: undefined,
    carrier: undefined,
    trackingNumber: undefined,
    etd: undefined,
    shippedOn: undefined,
    eta: undefined,
    deliveredOn: undefined,
    ...shipment,
  }));

const orderAt = (orderId: string, stage: string): OrderRow => ({
  orderId,
  stage,
  customer: 'Maison Roux',
  factory: 'Textiles del Norte',
  quantity: 400,
  unitPrice: undefined,
  tolerance: undefined,
  shipBy: undefined,
  cancelDate: undefined,
  originalExFactory: '2027-03-12',
  revisedExFactory: undefined,
  actualExFactory: undefined,
});

interface Story {
  readonly item?: Partial<ItemRow>;
  readonly moves?: readonly Partial<LedgerMove>[];
  readonly shipments?: readonly Partial<ShipmentRow>[];
  readonly orders?: readonly OrderRow[];
}

/** The linen's figures in a workbook that holds nothing else. */
function stock({ item = {}, moves = [], shipments = [], orders = [] }: Story) {
  const rows = {
    orders,
    inventory: [{ ...linen, ...item }],
    stockMoves: ledger(moves),
    shipments: shipmentRows(shipments),
    expenses: [],
  };
  return workbookFigures(rows, settings, '2026-11-22').inventory[0];
}

const opening = { kind: 'Opening', quantity: 900, unitCost: 5.2 };
const receipt = { kind: 'Receipt', quantity: 400, unitCost: 5.6 };

describe('The ledger', () => {
  it('adds up what is on hand, and tells receipts and issues apart', () => {
    const moves = [
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

  it('says nothing of an item that has no SKU', () => {
    expect(stock({ item: { sku: undefined }, moves: [opening] })).toBeUndefined();
  });
});

describe('The average cost', () => {
  it('moves with each receipt: the old value and the new over everything there', () => {
    expect(stock({ moves: [opening] })).toMatchObject({ averageCost: 5.2, stockValue: 4680 });
    const after = stock({ moves: [opening, receipt] });
    expect(after?.stockValue).toBeCloseTo(6920, 10);
    expect(after?.averageCost).toBeCloseTo(6920 / 1300, 10);
  });

  it('stays when goods leave at the average of that moment, and the next receipt moves it from there', () => {
    const issue = { kind: 'Issue', quantity: -1040, unitCost: 6920 / 1300 };
    expect(stock({ moves: [opening, receipt, issue] })?.averageCost).toBeCloseTo(6920 / 1300, 10);
    const dearer = { kind: 'Receipt', quantity: 240, unitCost: 6 };
    // 260 m at 5.3231 and 240 m at 6.00 are 2824.00 in all.
    expect(stock({ moves: [opening, receipt, issue, dearer] })?.averageCost).toBeCloseTo(5.648, 10);
  });

  it('is unknown while nothing is on hand', () => {
    expect(stock({})).toMatchObject({ onHand: 0, averageCost: undefined });
    const issued = { ...opening, kind: 'Issue', quantity: -900 };
    expect(stock({ moves: [opening, issued] })).toMatchObject({ onHand: 0, averageCost: undefined });
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
        const moves = steps.map(({ pieces, cents, leaves }) => {
          if (leaves && pieces < onHand) {
            onHand -= pieces;
            return { kind: 'Issue', quantity: -pieces, unitCost: average };
          }
          average = (onHand * average + (pieces * cents) / 100) / (onHand + pieces);
          onHand += pieces;
          return { kind: 'Receipt', quantity: pieces, unitCost: cents / 100 };
        });
        const figures = stock({ moves });
        expect(figures?.onHand).toBe(onHand);
        expect((figures?.averageCost ?? 0) / average).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('What is promised and what is coming', () => {
  const orders = [
    orderAt('ORD-0001', 'In production'),
    orderAt('ORD-0002', 'Closed'),
    orderAt('ORD-0003', 'Cancelled'),
    orderAt('ORD-0004', 'Draft'),
  ];
  const promised = (...shipments: readonly Partial<ShipmentRow>[]) => stock({ moves: [opening], shipments, orders });

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
    const shipments = [
      { direction: 'Inbound', quantity: 500 },
      { direction: 'Inbound', quantity: 100 },
    ];
    expect(stock({ moves, shipments })).toMatchObject({ onOrder: 100 });
  });
});

describe('When to order again', () => {
  const steady = { dailyDemand: 30, demandDeviation: 5, leadTime: 10, leadTimeDeviation: 0, serviceLevel: 0.95 };
  const holding = (quantity: number, story: Story = {}) =>
    stock({ item: steady, moves: [{ ...opening, quantity }], ...story });

  it('is at 326.0 for 30 a day over 10 days at 95 %', () => {
    expect(holding(900)?.reorderPoint).toBeCloseTo(326.0, 1);
  });

  it('comes sooner when the supplier is not steady either', () => {
    // Z of 95 % is 1.6449; √(10·5² + 30²·2²) is 62.05.
    expect(stock({ item: { ...steady, leadTimeDeviation: 2 } })?.reorderPoint).toBeCloseTo(402.06, 2);
  });

  it('says low from the reorder point down, and OK above it', () => {
    expect(holding(327)?.status).toBe('OK');
    expect(holding(326)?.status).toBe('Low');
    const exactly = { ...steady, serviceLevel: undefined };
    expect(stock({ item: exactly, moves: [{ ...opening, quantity: 300 }] })).toMatchObject({
      reorderPoint: 300,
      status: 'Low',
    });
    expect(stock({ item: exactly, moves: [{ ...opening, quantity: 301 }] })?.status).toBe('OK');
  });

  it('counts what is on order, and not what is promised away', () => {
    expect(holding(200, { shipments: [{ direction: 'Inbound', quantity: 127 }] })?.status).toBe('OK');
    expect(holding(400, { shipments: [{ direction: 'Outbound', quantity: 100 }] })?.status).toBe('Low');
  });

  it('is out when nothing is on hand, even with plenty on order', () => {
    expect(holding(0, { shipments: [{ direction: 'Inbound', quantity: 5000 }] })?.status).toBe('Out');
  });

  it('is oversold when more is promised than there is, with or without anything on hand', () => {
    const shipments = [{ direction: 'Outbound', quantity: 101 }];
    expect(holding(101, { shipments })).toMatchObject({ available: 0, status: 'Low' });
    expect(holding(100, { shipments })).toMatchObject({ available: -1, status: 'Oversold' });
    expect(holding(0, { shipments })?.status).toBe('Oversold');
  });

  it('never says low where no demand is known', () => {
    expect(stock({ moves: [{ ...opening, quantity: 1 }] })).toMatchObject({ reorderPoint: undefined, status: 'OK' });
  });
});
