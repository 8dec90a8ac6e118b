// Goods come in short or over: how much of either an order takes, and what is asked where that cannot be read.
import { steps as orderSteps } from '../../../src/tabs/orders/steps';
import { words as orderWords } from '../../../src/tabs/orders/words.en';
import { steps } from '../../../src/tabs/shipments/steps';
import { words } from '../../../src/tabs/shipments/words.en';
import { words as spanish } from '../../../src/tabs/shipments/words.es';
import { COST, desk, LINE, offered, ofOrder, type Rows, receive } from '../../support/arrivals';
import { planned } from '../../support/planned';

const isComplete = (quantity: number, rows: Rows) => receive({ [LINE]: quantity }, rows).changed.length > 0;
const isOver = (quantity: number, rows: Rows) =>
  receive({ [LINE]: quantity }, rows).asks.some(({ code }) => code === 'overReceipt');

describe('What may come short or over', () => {
  it('is what the order itself allows, above what Settings say', () => {
    const tight = { order: { tolerance: 0.01 } };
    expect([isComplete(98.9, tight), isComplete(99, tight)]).toStrictEqual([false, true]);
    expect([isOver(101, tight), isOver(101.1, tight)]).toStrictEqual([false, true]);
    const wide = { order: { tolerance: 0.1 } };
    expect([isComplete(89.9, wide), isComplete(90, wide)]).toStrictEqual([false, true]);
    expect([isOver(110, wide), isOver(110.1, wide)]).toStrictEqual([false, true]);
    expect([isComplete(99.9, { order: { tolerance: 0 } }), isOver(100.1, { order: { tolerance: 0 } })]).toStrictEqual([
      false,
      true,
    ]);
  });

  it('is what Settings say where the order says nothing, or no order is named', () => {
    const settings = [{ setting: 'Default tolerance', value: 0.05 }];
    for (const rows of [{ settings }, { settings, shipment: { order: '' } }]) {
      expect([isComplete(94.9, rows), isComplete(95, rows)]).toStrictEqual([false, true]);
      expect([isOver(105, rows), isOver(105.1, rows)]).toStrictEqual([false, true]);
    }
  });

  it('is 5 % where 5 was typed without the sign, in the order or in Settings', () => {
    for (const rows of [{ order: { tolerance: 5 } }, { settings: [{ setting: 'Default tolerance', value: 5 }] }]) {
      expect([isComplete(94.9, rows), isComplete(95, rows)]).toStrictEqual([false, true]);
      expect([isOver(105, rows), isOver(105.1, rows)]).toStrictEqual([false, true]);
    }
  });

  it('is exact at its edge, though 100 × 1.15 is a hair below 115', () => {
    const rows = { order: { tolerance: 0.15 } };
    expect([isOver(115, rows), isOver(115.001, rows)]).toStrictEqual([false, true]);
    expect([isComplete(85, rows), isComplete(84.999, rows)]).toStrictEqual([true, false]);
    // 12 less a tenth is a hair above 10.8.
    expect(isComplete(10.8, { order: { tolerance: 0.1 }, shipment: { quantity: 12 } })).toBe(true);
  });

  it('is the order’s own for what it orders alone, not for the cloth that is bought for it', () => {
    const cloth = { order: { tolerance: 0.2 }, shipment: { sku: 'FAB-LIN' } };
    expect([isComplete(96.9, cloth), isComplete(97, cloth)]).toStrictEqual([false, true]);
    expect([isOver(103, cloth), isOver(103.1, cloth)]).toStrictEqual([false, true]);
    // It is cloth, too, where only the person says so.
    const named = (sku: string) =>
      receive({ [LINE]: 85, [COST]: 3, [`item:${LINE}`]: sku }, { order: { tolerance: 0.2 }, shipment: { sku: '' } });
    expect(named('fab-lin').changed).toStrictEqual([{ in: 'Shipments', id: 'SHP-0001', sku: 'FAB-LIN' }]);
    expect(named('ls-ecr-m').changed).toMatchObject([{ sku: 'LS-ECR-M', deliveredOn: '2026-11-22', quantity: 85 }]);
  });

  it('is each order’s own where several shipments come in at once, and what comes without one knows none', () => {
    const offer = ofOrder({ order: { tolerance: 0.1 } });
    const { changed, asks } = planned(offer, { [LINE]: 90, 'sku:LS-ECR-M': 900 });
    expect(changed).toMatchObject([{ id: 'SHP-0001', deliveredOn: '2026-11-22', quantity: 90 }]);
    expect(asks).toStrictEqual([]);
  });
});

describe('A tolerance that cannot be read', () => {
  const rows: Rows = { order: { tolerance: 'about 8' } };
  const told = { code: 'toleranceUnread', id: 'ORD-0001', typed: 'about 8', used: 0.03 };

  it('is told as it stands, with the one that is used in its place', () => {
    expect(receive({}, rows).asks).toStrictEqual([told]);
    expect(receive({ [LINE]: 104 }, rows).asks).toStrictEqual([
      told,
      { code: 'overReceipt', id: 'SHP-0001', expected: 100, received: 104 },
    ]);
    expect(words.warning.toleranceUnread({ ...told, code: 'toleranceUnread' })).toBe(
      'The tolerance of ORD-0001, “about 8”, cannot be read, so that of Settings counts: 3 %. Correct it, such as 3 %.',
    );
    expect(spanish.warning.toleranceUnread({ ...told, code: 'toleranceUnread' })).toBe(
      'La tolerancia de ORD-0001, «about 8», no se puede leer: cuenta la de los ajustes, 3 %. Corrígela, como 3 %.',
    );
  });

  it('is told once, and only where it would count', () => {
    const two = ['LS-ECR-S', 'LS-ECR-M'].map((sku, at) => ({
      shipmentId: `SHP-000${at + 1}`,
      direction: 'Inbound',
      order: 'ORD-0001',
      sku,
      quantity: 50,
    }));
    expect(planned(ofOrder({ ...rows, shipments: two })).asks).toStrictEqual([told]);
    expect(receive({}, { ...rows, shipment: { sku: 'FAB-LIN' } }).asks).toStrictEqual([]);
    expect(receive({}, { ...rows, shipment: { order: '' } }).asks).toStrictEqual([]);
    expect(planned(ofOrder(rows), { [LINE]: 0, 'sku:LS-ECR-M': 5 }).asks).toStrictEqual([]);
    expect(receive({}, { order: { tolerance: '' } }).asks).toStrictEqual([]);
    // Another cell of the order that cannot be read is none of this.
    expect(receive({}, { order: { unitPrice: 'about 14' } }).asks).toStrictEqual([]);
  });

  it('is told where goods are shipped, too', () => {
    const open = {
      ...rows,
      shipments: [{ shipmentId: 'SHP-0001', direction: 'Outbound', order: 'ORD-0001', quantity: 40 }],
    };
    expect(planned(steps.ship('SHP-0001', desk(open), words)).asks).toStrictEqual([told]);
    expect(planned(orderSteps.ship('ORD-0001', desk(open), orderWords), { 'sku:LS-ECR-S': 5 }).asks[0]).toStrictEqual(
      told,
    );
    expect(planned(steps.ship('SHP-0001', desk(open), words), { shippedOn: undefined }).asks).toStrictEqual([]);
    const samples = [{ shipmentId: 'SHP-0001', direction: 'Sample', order: 'ORD-0001', quantity: 2 }];
    expect(planned(steps.ship('SHP-0001', desk({ ...rows, shipments: samples }), words)).asks).toStrictEqual([]);
  });
});

describe('What a unit costs that is bought for an order', () => {
  const cost = (rows: Rows) => offered(rows)?.presets[COST];
  const cloth = { sku: 'FAB-LIN', kind: 'Fabric' };

  it('is the order’s price for what it orders, never for the cloth of it', () => {
    const order = { unitPrice: 14.5, currency: 'EUR' };
    const kinds = ['Finished', '', 'Fabric', 'Trim', 'Packaging', 'Sample'];
    const costs = kinds.map((kind) => cost({ order, items: [{ sku: 'LS-ECR-S', kind }] }));
    expect(costs).toStrictEqual([14.5, 14.5, undefined, undefined, undefined, undefined]);
    expect(cost({ order, items: [cloth], shipment: { sku: 'FAB-LIN' } })).toBeUndefined();
    expect(cost({ order, shipment: { sku: 'FAB-LIN' } })).toBe(3.2);
  });

  it('is asked where nobody has said yet which item it is', () => {
    expect(cost({ order: { unitPrice: 14.5 }, shipment: { sku: '' } })).toBeUndefined();
    expect(receive({ [`item:${LINE}`]: 'FAB-LIN' }, { shipment: { sku: '' } }).problems).toStrictEqual({
      [COST]: { code: 'required' },
    });
  });
});
