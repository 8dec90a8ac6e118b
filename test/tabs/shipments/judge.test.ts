// When a shipment needs someone: it is late, near its day, or not yet in the ledger; and what is told of it.
import { findings } from '../../../src/tabs/shipments/judge';
import { shipments } from '../../../src/tabs/shipments/table';
import {
  bookOf,
  type GivenMove,
  type GivenRows,
  type GivenShipment,
  judgedIn,
  leadingIn,
  sectionsOf,
  wantedIn,
} from '../../support/book';

const parcel: GivenShipment = {
  shipmentId: 'SHP-0001',
  direction: 'Outbound',
  order: 'ORD-0001',
  quantity: 120,
  carrier: 'DHL',
};
const shipment = (changes: GivenShipment) => {
  const roux = { orderId: 'ORD-0001', style: 'Linen shirt', customer: 'Maison Roux' };
  return judgedIn(bookOf({ Orders: [roux], Shipments: [{ ...parcel, ...changes }] }), shipments);
};

/** The same parcel in a workbook that holds more. */
const among = (changes: GivenShipment, more: GivenRows) =>
  wantedIn(bookOf({ Shipments: [{ ...parcel, ...changes }], ...more }), shipments);

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

describe('The ledger of a shipment', () => {
  const check = (finding: object) => ({ tile: 'check', tone: 'soon', finding });
  const moved = (kind: GivenMove['kind'], quantity: number): GivenRows => ({
    'Stock moves': [{ moveId: 'MOV-0001', sku: 'LS-ECR-M', kind, quantity, shipment: 'shp-0001' }],
  });
  const found = (changes: GivenShipment, more: GivenRows = {}) => {
    const { tile, tone, finding } = among({ sku: 'LS-ECR-M', ...changes }, more)?.attention ?? {};
    return tile && { tile, tone, finding };
  };

  it('wants what has arrived, until it is received', () => {
    const arrived: GivenShipment = { direction: 'Inbound', shippedOn: '2026-11-01', deliveredOn: '2026-11-19' };
    expect(found(arrived)).toEqual(check({ code: 'toReceive', pieces: 120 }));
    expect(found(arrived, moved('Receipt', 50))).toEqual(check({ code: 'toReceive', pieces: 70 }));
    expect(found(arrived, moved('Receipt', 120))).toBeUndefined();
    expect(found({ ...arrived, sku: undefined })).toBeUndefined();
    expect(found({ ...arrived, deliveredOn: undefined })).toBeUndefined();
  });

  it('wants what has left to be issued, before anything else but what is late', () => {
    const left = { shippedOn: '2026-11-20' };
    expect(found(left)).toEqual(check({ code: 'stockNotIssued', pieces: 120 }));
    expect(found(left, moved('Issue', -50))).toEqual(check({ code: 'stockNotIssued', pieces: 70 }));
    expect(found(left, moved('Issue', -120))).toBeUndefined();
    const near = among({ sku: 'LS-ECR-M', ...left, eta: '2026-11-24' }, {});
    expect(near?.attention.finding).toEqual({ code: 'stockNotIssued', pieces: 120 });
    expect(near?.also).toMatchObject(soon({ code: 'arrivesIn', days: 2 }));
    const past = among({ sku: 'LS-ECR-M', ...left, eta: '2026-11-21' }, {});
    expect(past?.attention).toMatchObject(late({ code: 'arrivalLate', days: 1 }));
    expect(past?.also).toMatchObject(check({ code: 'stockNotIssued', pieces: 120 }));
  });
});

describe('A shipment of an order that has ended', () => {
  const ended = (stage: 'Closed' | 'Cancelled' | 'Ready', changes: GivenShipment) =>
    among({ order: 'ord-0001', ...changes }, { Orders: [{ orderId: 'ORD-0001', style: 'Linen shirt', stage }] })
      ?.attention.finding;

  it('will not leave any more, so nobody is reminded of it', () => {
    expect(ended('Closed', { etd: '2026-11-18' })).toBeUndefined();
    expect(ended('Cancelled', { etd: '2026-11-18', direction: 'Sample' })).toBeUndefined();
    expect(ended('Ready', { etd: '2026-11-18' })).toEqual({ code: 'leaveOverdue', days: 4 });
  });

  it('is still followed once it has left, or while it comes to us', () => {
    expect(ended('Closed', { shippedOn: '2026-11-01', eta: '2026-11-18' })).toEqual({ code: 'arrivalLate', days: 4 });
    expect(ended('Closed', { direction: 'Inbound', etd: '2026-11-18' })).toEqual({ code: 'leaveOverdue', days: 4 });
  });
});

describe('What is told of a shipment', () => {
  const told = (changes: GivenShipment, more: GivenRows = {}) => among({ etd: '2026-11-21', ...changes }, more);

  it('is where it goes, by whom, and how much it holds, in the unit of its item', () => {
    const roux: GivenRows = { Orders: [{ orderId: 'ORD-0001', style: 'Linen shirt', customer: 'Maison Roux' }] };
    expect(told({ trackingNumber: '1Z999' }, roux)?.attention).toMatchObject({
      title: { code: 'way', direction: 'Outbound', party: 'Maison Roux' },
      party: 'DHL 1Z999',
      amount: { of: 'pieces', pieces: 120 },
    });
    const held = (unit: string | undefined) =>
      told({ sku: 'fab-lin' }, { Inventory: [{ sku: 'FAB-LIN', unit }] })?.attention.amount;
    expect(held('m')).toEqual({ of: 'pieces', pieces: 120, unit: 'm' });
    expect(held('pcs')).toEqual({ of: 'pieces', pieces: 120 });
    expect(held(undefined)).toEqual({ of: 'pieces', pieces: 120 });
  });

  it('is that its tracking number is missing, but not of a lorry or of what has arrived', () => {
    const missing = [{ code: 'noTracking' }];
    expect(told({})?.notes).toEqual(missing);
    expect(told({ mode: 'Sea' })?.notes).toEqual(missing);
    expect(told({ mode: 'Road' })?.notes).toEqual([]);
    expect(told({ trackingNumber: '1Z999' })?.notes).toEqual([]);
    const arrived: GivenShipment = { direction: 'Inbound', sku: 'FAB-LIN', deliveredOn: '2026-11-19' };
    expect(told(arrived)?.notes).toEqual([]);
  });
});

test('the findings of a shipment stand in these sections of the mail, and look ahead only to what is still to come', () => {
  expect(sectionsOf(findings)).toEqual({
    late: ['leaveOverdue', 'arrivalLate'],
    soon: ['leavesIn', 'arrivesIn'],
    stock: ['toReceive', 'stockNotIssued'],
  });
  expect(leadingIn(findings)).toEqual(['leavesIn', 'arrivesIn']);
});
