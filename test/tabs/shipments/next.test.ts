// What a reminder advises for a shipment: who is on time is not chased.
import fc from 'fast-check';
import { addDays } from '../../../src/schema/dates';
import { shipments } from '../../../src/tabs/shipments/table';
import { bookOf, type GivenShipment, wantedIn } from '../../support/book';

const MONDAY = '2026-11-23';

const day = fc.option(
  fc.integer({ min: -20, max: 20 }).map((days) => addDays(MONDAY, days)),
  { nil: undefined },
);

const shipment: fc.Arbitrary<GivenShipment> = fc.record({
  shipmentId: fc.constant('SHP-0001'),
  direction: fc.constantFrom('Inbound', 'Outbound', 'Sample', undefined),
  order: fc.constant('ORD-0001'),
  sku: fc.constantFrom('FAB-LIN', undefined),
  quantity: fc.constant(120),
  carrier: fc.constantFrom('DHL', undefined),
  etd: day,
  shippedOn: day,
  eta: day,
  deliveredOn: day,
});

function adviceFor(row: GivenShipment): string | undefined {
  const roux = { orderId: 'ORD-0001', customer: 'Maison Roux' };
  const wanted = wantedIn(bookOf({ Orders: [roux], Shipments: [row] }, { today: MONDAY }), shipments);
  if (wanted) expect(wanted.next).toBeDefined();
  return wanted?.next?.code;
}

test('what is late or not in the ledger is for the one who can do something about it', () => {
  const parcel: GivenShipment = { shipmentId: 'SHP-0001', direction: 'Outbound', quantity: 120, carrier: 'DHL' };
  const notLeft = { ...parcel, etd: '2026-11-20' };
  expect(adviceFor(notLeft)).toBe('bookShipping');
  expect(adviceFor({ ...notLeft, direction: 'Inbound' })).toBe('askSupplier');
  const neverLeft = { ...parcel, eta: '2026-11-20' };
  expect(adviceFor(neverLeft)).toBe('bookShipping');
  expect(adviceFor({ ...neverLeft, direction: 'Inbound' })).toBe('askSupplier');
  const sailing = { ...neverLeft, shippedOn: '2026-11-01' };
  expect(adviceFor(sailing)).toBe('callCarrier');
  expect(adviceFor({ ...sailing, carrier: undefined })).toBe('confirmDelivery');
  const sku = 'LS-ECR-M';
  expect(adviceFor({ ...parcel, sku, shippedOn: '2026-11-20' })).toBe('issueStock');
  expect(adviceFor({ ...parcel, sku, direction: 'Inbound', deliveredOn: '2026-11-20' })).toBe('receiveStock');
});

test('what is on time is to be confirmed, shipped or received, not chased', () => {
  const parcel: GivenShipment = {
    shipmentId: 'SHP-0001',
    direction: 'Outbound',
    order: 'ORD-0001',
    quantity: 120,
    carrier: 'DHL',
    etd: MONDAY,
  };
  expect(adviceFor(parcel)).toBe('markShipped');
  expect(adviceFor({ ...parcel, carrier: undefined })).toBe('bookShipping');
  expect(adviceFor({ ...parcel, direction: 'Inbound' })).toBe('confirmDate');
  expect(adviceFor({ ...parcel, shippedOn: MONDAY, eta: MONDAY })).toBe('markDelivered');
  fc.assert(
    fc.property(shipment, (row) => {
      const isOnTime = (row.etd ?? MONDAY) >= MONDAY && (row.eta ?? MONDAY) >= MONDAY;
      if (isOnTime) expect(['askSupplier', 'callCarrier', 'confirmDelivery']).not.toContain(adviceFor(row));
    }),
  );
});
