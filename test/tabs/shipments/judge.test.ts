// When a shipment needs someone: it is late or near its day.
import { shipments } from '../../../src/tabs/shipments/table';
import { bookOf, type GivenShipment, judgedIn } from '../../support/book';

const parcel: GivenShipment = {
  shipmentId: 'SHP-0001',
  direction: 'Outbound',
  order: 'ORD-0001',
  quantity: 120,
  carrier: 'DHL',
};
const shipment = (changes: GivenShipment) => {
  const roux = { orderId: 'ORD-0001', customer: 'Maison Roux' };
  return judgedIn(bookOf({ Orders: [roux], Shipments: [{ ...parcel, ...changes }] }), shipments);
};

const late = (finding: object) => ({ tile: 'late', tone: 'late', finding });
const soon = (finding: object) => ({ tile: 'soon', tone: 'soon', finding });

describe('A shipment needs someone', () => {
  it('when it has not left, or not arrived, the day after it should have', () => {
    expect(shipment({ etd: '2026-11-21' })).toEqual(late({ code: 'leaveOverdue', days: 1 }));
    expect(shipment({ shippedOn: '2026-10-20', eta: '2026-11-18' })).toEqual(late({ code: 'arrivalLate', days: 4 }));
  });

  it('in the week before it leaves, and in the week before it arrives', () => {
    expect(shipment({ etd: '2026-11-29', eta: '2026-12-03' })).toEqual(soon({ code: 'leavesIn', days: 7 }));
    expect(shipment({ etd: '2026-11-30', eta: '2026-12-03' })).toBeUndefined();
    const left = { etd: '2026-11-10', shippedOn: '2026-11-10' };
    expect(shipment({ ...left, eta: '2026-11-22' })).toEqual(soon({ code: 'arrivesIn', days: 0 }));
    expect(shipment({ ...left, eta: '2026-11-30' })).toBeUndefined();
  });

  it('never once it is delivered, nor while nobody knows its days', () => {
    expect(shipment({ etd: '2026-10-01', eta: '2026-10-05', deliveredOn: '2026-11-01' })).toBeUndefined();
    expect(shipment({})).toBeUndefined();
    expect(shipment({ shippedOn: '2026-11-20' })).toBeUndefined();
  });
});
