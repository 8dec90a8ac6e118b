// Shipments as a production assistant would tell them: what has left, what is late, with whom, and what is to receive.
import { shipments } from '../../../src/tabs/shipments/table';
import { bookOf, figuresOf, type GivenRows, type GivenShipment, TODAY } from '../../support/book';

const parcel: GivenShipment = {
  shipmentId: 'SHP-0001',
  direction: 'Outbound',
  order: 'ORD-0001',
  quantity: 120,
  carrier: 'DHL',
};
const linen = { orderId: 'ORD-0001', style: 'Linen shirt', customer: 'Maison Roux', factory: 'Textiles del Norte' };
const fabric: GivenShipment = { direction: 'Inbound', order: undefined, sku: 'FAB-LIN-ECR', quantity: 500 };
const around: GivenRows = { Orders: [linen], Inventory: [{ sku: 'FAB-LIN-ECR', supplier: 'Lino Mills' }] };

const figures = (changes: GivenShipment, more: GivenRows = {}) =>
  figuresOf(bookOf({ ...around, Shipments: [{ ...parcel, ...changes }], ...more }), shipments);

describe('A shipment', () => {
  it('goes from planned to in transit to delivered as its days are filled in', () => {
    const planned = { etd: '2026-11-25', eta: '2026-11-30' };
    expect(figures(planned).status).toBe('Planned');
    expect(figures({ ...planned, shippedOn: '2026-11-21' }).status).toBe('In transit');
    expect(figures({ ...planned, shippedOn: '2026-11-21', deliveredOn: '2026-11-22' }).status).toBe('Delivered');
  });

  it('is only planned while nobody knows when it leaves', () => {
    expect(figures({})).toMatchObject({ status: 'Planned', daysLate: undefined });
  });

  it('may leave on its ETD and is overdue to ship from the day after', () => {
    expect(figures({ etd: '2026-11-22' })).toMatchObject({ status: 'Planned', daysLate: undefined });
    expect(figures({ etd: '2026-11-21' })).toMatchObject({ status: 'Overdue to ship', daysLate: 1 });
  });

  it('may arrive on its ETA and is late from the day after', () => {
    const sailing = { etd: '2026-10-20', shippedOn: '2026-10-22' };
    expect(figures({ ...sailing, eta: '2026-11-22' })).toMatchObject({ status: 'In transit', daysLate: undefined });
    expect(figures({ ...sailing, eta: '2026-11-21' })).toMatchObject({ status: 'Late', daysLate: 1 });
  });

  it('that never left is late by its ETA, not only overdue to ship', () => {
    expect(figures({ etd: '2026-11-01', eta: '2026-11-10' })).toMatchObject({ status: 'Late', daysLate: 12 });
  });

  it('keeps how late it came once it is delivered, and says nothing when it came on time', () => {
    const eta = '2026-11-10';
    expect(figures({ eta, deliveredOn: '2026-11-13' })).toMatchObject({ status: 'Delivered', daysLate: 3 });
    expect(figures({ eta, deliveredOn: '2026-11-10' }).daysLate).toBeUndefined();
    expect(figures({ eta, deliveredOn: '2026-11-08' }).daysLate).toBeUndefined();
    expect(figures({ deliveredOn: '2026-11-13' }).daysLate).toBeUndefined();
  });

  it('is counted in whole days over a month’s end', () => {
    expect(figures({ etd: '2026-10-31' }).daysLate).toBe(22);
  });
});

describe('Whom a shipment is with', () => {
  it('is the customer when goods or samples go out', () => {
    expect(figures({ direction: 'Outbound' }).counterparty).toBe('Maison Roux');
    expect(figures({ direction: 'Sample' }).counterparty).toBe('Maison Roux');
    const stranger = { Orders: [{ ...linen, customer: undefined }] };
    expect(figures({ direction: 'Sample' }, stranger).counterparty).toBeUndefined();
  });

  it('is the factory of the order when goods come in, else the supplier of the item', () => {
    const inbound: GivenShipment = { direction: 'Inbound', sku: 'FAB-LIN-ECR' };
    expect(figures(inbound).counterparty).toBe('Textiles del Norte');
    expect(figures(inbound, { Orders: [{ ...linen, factory: undefined }] }).counterparty).toBe('Lino Mills');
  });

  it('is nobody until the direction is known', () => {
    expect(figures({ direction: undefined }).counterparty).toBeUndefined();
  });
});

describe('What is still to receive', () => {
  const received = (quantity: number): GivenRows => ({
    'Stock moves': [{ moveId: 'MOV-0001', sku: 'FAB-LIN-ECR', kind: 'Receipt', quantity, shipment: 'shp-0001' }],
  });

  it('goes down with each receipt and never below nothing', () => {
    expect(figures(fabric)).toMatchObject({ received: 0, toReceive: 500 });
    expect(figures(fabric, received(180))).toMatchObject({ received: 180, toReceive: 320 });
    expect(figures(fabric, received(500)).toReceive).toBe(0);
    expect(figures(fabric, received(512)).toReceive).toBe(0);
  });

  it('stays open when the lorry came and nobody counted the goods', () => {
    expect(figures({ ...fabric, deliveredOn: TODAY })).toMatchObject({ status: 'Delivered', toReceive: 500 });
  });

  it('is nothing without a quantity, and means nothing for what goes out', () => {
    expect(figures({ ...fabric, quantity: undefined }).toReceive).toBe(0);
    expect(figures({ direction: 'Outbound' }).toReceive).toBeUndefined();
    expect(figures({ direction: 'Sample' }).toReceive).toBeUndefined();
  });
});
