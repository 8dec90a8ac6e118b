// Shipments as a production assistant would tell them: what has left, what is late, with whom, and where to follow it.
import { trackingFormats } from '../../src/domain/carriers';
import { readSettings, type SettingCells } from '../../src/domain/settings';
import { type Shipment, type ShipmentLinks, shipmentFigures } from '../../src/domain/shipments';
import { settingDefaults, settingDefaultsOf } from '../../src/tables/all-settings';

const today = '2026-11-22';
const settings = readSettings(settingDefaults, settingDefaults);
const parcel: Shipment = {
  direction: 'Outbound',
  order: 'ORD-0001',
  sku: undefined,
  quantity: 120,
  carrier: 'DHL',
  trackingNumber: undefined,
  etd: undefined,
  shippedOn: undefined,
  eta: undefined,
  deliveredOn: undefined,
};
const linenShirt: ShipmentLinks = {
  customer: 'Maison Roux',
  factory: 'Textiles del Norte',
  supplier: 'Lino Mills',
  received: 0,
  issued: 0,
};
const figures = (changes: Partial<Shipment>, links: Partial<ShipmentLinks> = {}) =>
  shipmentFigures({ ...parcel, ...changes }, { ...linenShirt, ...links }, settings, today);

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
    expect(figures({ direction: 'Sample' }, { customer: undefined }).counterparty).toBeUndefined();
  });

  it('is the factory of the order when goods come in, else the supplier of the item', () => {
    expect(figures({ direction: 'Inbound' }).counterparty).toBe('Textiles del Norte');
    expect(figures({ direction: 'Inbound' }, { factory: undefined }).counterparty).toBe('Lino Mills');
  });

  it('is nobody until the direction is known', () => {
    expect(figures({ direction: undefined }).counterparty).toBeUndefined();
  });
});

describe('What is still to receive', () => {
  const fabric: Partial<Shipment> = { direction: 'Inbound', order: undefined, sku: 'FAB-LIN-ECR', quantity: 500 };

  it('goes down with each receipt and never below nothing', () => {
    expect(figures(fabric)).toMatchObject({ received: 0, toReceive: 500 });
    expect(figures(fabric, { received: 180 })).toMatchObject({ received: 180, toReceive: 320 });
    expect(figures(fabric, { received: 500 }).toReceive).toBe(0);
    expect(figures(fabric, { received: 512 }).toReceive).toBe(0);
  });

  it('stays open when the lorry came and nobody counted the goods', () => {
    expect(figures({ ...fabric, deliveredOn: today })).toMatchObject({ status: 'Delivered', toReceive: 500 });
  });

  it('is nothing without a quantity, and means nothing for what goes out', () => {
    expect(figures({ ...fabric, quantity: undefined }).toReceive).toBe(0);
    expect(figures({ direction: 'Outbound' }).toReceive).toBeUndefined();
    expect(figures({ direction: 'Sample' }).toReceive).toBeUndefined();
  });
});

describe('The tracking link', () => {
  const link = (carrier: string | undefined, trackingNumber: string | undefined) =>
    figures({ carrier, trackingNumber }).trackingLink;

  it('is the carrier’s page with the number in it, however the carrier is written', () => {
    expect(link('Maersk', 'MSKU4567893')).toBe('https://www.maersk.com/tracking/MSKU4567893');
    expect(link('MAERSK', 'MSKU4567893')).toBe('https://www.maersk.com/tracking/MSKU4567893');
  });

  it('drops the spaces of a number copied from a waybill and keeps its signs from breaking the address', () => {
    expect(link('UPS', '1Z 999 AA1')).toBe('https://www.ups.com/track?tracknum=1Z999AA1');
    expect(link('UPS', '12/34&x=5')).toBe('https://www.ups.com/track?tracknum=12%2F34%26x%3D5');
  });

  it('is missing without a number, a carrier, or a page for that carrier', () => {
    expect(link('DHL', undefined)).toBeUndefined();
    expect(link(undefined, '1234567890')).toBeUndefined();
    expect(link('Transportes Lopes', '1234567890')).toBeUndefined();
  });
});

describe('The carriers that have a page from the start', () => {
  const parcelOf = (carrier: string, ...rows: readonly SettingCells[]) =>
    shipmentFigures(
      { ...parcel, carrier, trackingNumber: '1Z 999' },
      linenShirt,
      readSettings(rows, settingDefaults),
      today,
    ).trackingLink;

  it('have it in a workbook whose Settings never heard of them', () => {
    expect(parcelOf('ups')).toBe('https://www.ups.com/track?tracknum=1Z999');
    expect(parcelOf('Correos')).toContain('correos.es');
    expect(parcelOf('The van')).toBeUndefined();
  });

  it('have the one in Settings instead, or none when its value is blank', () => {
    const row = { setting: 'Carrier link', item: 'UPS' };
    expect(parcelOf('UPS', { ...row, value: 'https://ups.example/{number}' })).toBe('https://ups.example/1Z999');
    expect(parcelOf('UPS', { ...row, value: undefined })).toBeUndefined();
  });

  it('are called as recognition calls them, and their pages are safe to open', () => {
    const names = trackingFormats.flatMap(({ carrier }) =>
      typeof carrier === 'string' ? [carrier] : Object.keys(carrier),
    );
    for (const { item, value } of settingDefaultsOf('Carrier link')) {
      expect(names).toContain(item);
      expect(value).toMatch(/^https:\/\/[a-z0-9.-]+\/\S*$/);
    }
  });
});
