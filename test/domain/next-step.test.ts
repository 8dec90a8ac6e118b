// What a reminder advises: something for every row, and nothing of the factory's where it waits for us.
import fc from 'fast-check';
import { judgeOrder, judgeShipment, type WaitsFor } from '../../src/domain/attention';
import { nextForOrder, nextForShipment } from '../../src/domain/next-step';
import { type Order, orderFigures } from '../../src/domain/orders';
import { readSettings } from '../../src/domain/settings';
import { type Shipment, shipmentFigures } from '../../src/domain/shipments';
import { addDays } from '../../src/schema/dates';
import { settingDefaults } from '../../src/tables/settings';

const TODAY = '2026-11-23';
const settings = readSettings([], settingDefaults);
const DEPOSIT: WaitsFor = { code: 'deposit', table: 'Expenses', id: 'EXP-0031', days: 2 };
const FACTORY = ['askNewDate', 'askNewDateBeforeCancel', 'confirmDate', 'bookShipping'];

const day = fc.option(
  fc.integer({ min: -20, max: 20 }).map((days) => addDays(TODAY, days)),
  { nil: undefined },
);

const order: fc.Arbitrary<Order> = fc.record({
  stage: fc.constantFrom('Confirmed', 'In production', 'Ready', undefined),
  quantity: fc.constantFrom(400, 0, undefined),
  unitPrice: fc.constant(14.5),
  tolerance: fc.constant(undefined),
  shipBy: day,
  cancelDate: day,
  originalExFactory: day,
  revisedExFactory: day,
  actualExFactory: day,
});

const shipment: fc.Arbitrary<Shipment> = fc.record({
  direction: fc.constantFrom('Inbound', 'Outbound', 'Sample', undefined),
  order: fc.constant('ORD-0001'),
  sku: fc.constantFrom('FAB-LIN', undefined),
  quantity: fc.constant(120),
  carrier: fc.constantFrom('DHL', undefined),
  trackingNumber: fc.constant(undefined),
  etd: day,
  shippedOn: day,
  eta: day,
  deliveredOn: day,
});

function nextOf(row: Order, shipped: number, waitsFor?: WaitsFor) {
  const figures = orderFigures(row, { shipped, expenses: 0 }, settings, TODAY);
  const judged = judgeOrder(row, figures, settings, TODAY, { waitsFor });
  return judged && { judged, next: nextForOrder(judged, row, figures) };
}

const shippingOf = (row: Shipment) => {
  const links = { customer: 'Maison Roux', factory: undefined, supplier: undefined, received: 0, issued: 0 };
  const judged = judgeShipment(row, shipmentFigures(row, links, settings, TODAY), settings, TODAY);
  return judged && nextForShipment(judged, row).code;
};

test('every order that needs someone says what to do next', () => {
  let met = 0;
  fc.assert(
    fc.property(order, fc.constantFrom(0, 120, 900), (row, shipped) => {
      const found = nextOf(row, shipped);
      if (!found) return;
      met += 1;
      expect(found.next).toHaveProperty('code');
    }),
  );
  expect(met).toBeGreaterThan(20);
});

test('one that waits for us says nothing of the factory’s', () => {
  let met = 0;
  fc.assert(
    fc.property(order, (row) => {
      const found = nextOf(row, 0, DEPOSIT);
      if (!found?.judged.waitsFor) return;
      met += 1;
      expect(FACTORY).not.toContain(found.next?.code);
    }),
  );
  expect(met).toBeGreaterThan(10);
});

test('what is on time is to be confirmed, shipped or received, not chased', () => {
  const parcel: Shipment = {
    ...{ direction: 'Outbound', order: 'ORD-0001', sku: undefined, quantity: 120, carrier: 'DHL' },
    ...{ trackingNumber: undefined, etd: TODAY, shippedOn: undefined, eta: undefined, deliveredOn: undefined },
  };
  expect(shippingOf(parcel)).toBe('markShipped');
  expect(shippingOf({ ...parcel, carrier: undefined })).toBe('bookShipping');
  expect(shippingOf({ ...parcel, direction: 'Inbound' })).toBe('confirmDate');
  expect(shippingOf({ ...parcel, shippedOn: TODAY, eta: TODAY })).toBe('markDelivered');
  let met = 0;
  fc.assert(
    fc.property(shipment, (row) => {
      const isOnTime = (row.etd ?? TODAY) >= TODAY && (row.eta ?? TODAY) >= TODAY;
      const next = shippingOf(row);
      if (!isOnTime || next === undefined) return;
      met += 1;
      expect(['askSupplier', 'callCarrier', 'confirmDelivery']).not.toContain(next);
    }),
    { numRuns: 300 },
  );
  expect(met).toBeGreaterThan(10);
});
