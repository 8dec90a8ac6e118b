// Where a shipment can be followed: its carrier's page, as Settings has it.
import { trackingFormats } from '../../../src/domain/carriers';
import { settingDefaults, settingDefaultsOf } from '../../../src/tabs/all-settings';
import { shipments } from '../../../src/tabs/shipments/table';
import { bookOf, figuresOf, type GivenSetting, type GivenShipment } from '../../support/book';

const linkOf = (changes: GivenShipment, settings: readonly GivenSetting[]) => {
  const parcel: GivenShipment = { shipmentId: 'SHP-0001', direction: 'Outbound', quantity: 120, ...changes };
  return figuresOf(bookOf({ Shipments: [parcel] }, { settings }), shipments).trackingLink;
};

describe('The tracking link', () => {
  /** In a workbook whose Settings are as they were set up. */
  const link = (carrier: string | undefined, trackingNumber: string | undefined) =>
    linkOf({ carrier, trackingNumber }, settingDefaults);

  it('is the carrier’s page with the number in it, however the carrier is written', () => {
    expect(link('Maersk', 'MSKU4567893')).toBe('https://www.maersk.com/tracking/MSKU4567893');
    expect(link('MAERSK', 'MSKU4567893')).toBe('https://www.maersk.com/tracking/MSKU4567893');
  });

  it('drops the spaces of a number copied from a waybill and keeps its signs from breaking the address', () => {
    expect(link('UPS', '1Z 999 AA1')).toBe('https://www.ups.com/track?tracknum=1Z999AA1');
    expect(link('UPS', '12/34&x=5')).toBe('https://www.ups.com/track?tracknum=12%2F34%26x%3D5');
  });

  it('is the page itself where somebody pasted that in place of the number', () => {
    const page = 'https://www.ups.com/track?tracknum=1Z12345E6605272234';
    expect([link('UPS', page), link(undefined, page)]).toEqual([page, page]);
  });

  it('is missing without a number, a carrier, or a page for that carrier', () => {
    expect(link('DHL', undefined)).toBeUndefined();
    expect(link(undefined, '1234567890')).toBeUndefined();
    expect(link('Transportes Lopes', '1234567890')).toBeUndefined();
  });
});

describe('The carriers that have a page from the start', () => {
  const parcelOf = (carrier: string, ...rows: readonly GivenSetting[]) =>
    linkOf({ carrier, trackingNumber: '1Z 999' }, rows);

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
