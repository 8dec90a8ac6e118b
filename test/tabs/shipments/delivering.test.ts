// A shipment arrives, and somebody calls about one: the days that are asked and written, and with whom the call is.
import { steps } from '../../../src/tabs/shipments/steps';
import { words } from '../../../src/tabs/shipments/words.en';
import type { Fields } from '../../support/calendar-book';
import { planned } from '../../support/planned';
import { desk, goods } from '../../support/shipping-desk';

const waiting = (at: number, more: Fields = {}) => goods({ shipmentId: `SHP-000${at}`, quantity: 100, ...more });

describe('A shipment that arrives', () => {
  const deliver = (more: Fields) =>
    steps.deliver('SHP-0001', desk({ shipments: [goods({ shipmentId: 'SHP-0001', quantity: 9, ...more })] }), words);

  it('left on the day that is known, else on its ETD where that is past', () => {
    const left = (more: Fields) => deliver(more)?.presets.shippedOn;
    expect(left({ shippedOn: '2026-11-10', etd: '2026-11-12' })).toBe('2026-11-10');
    expect(left({ etd: '2026-11-22' })).toBe('2026-11-22');
    expect(left({ etd: '2026-11-23' })).toBeUndefined();
    expect(left({})).toBeUndefined();
  });

  it('is marked once, with both days', () => {
    expect(deliver({})?.sections[0]?.fields.flatMap(({ key, required }) => (required ? key : []))).toEqual([
      'deliveredOn',
    ]);
    expect(deliver({ deliveredOn: '2026-11-20' })).toBeUndefined();
    expect(planned(deliver({}), { shippedOn: '2026-11-15' }).changed).toEqual([
      { in: 'Shipments', id: 'SHP-0001', shippedOn: '2026-11-15', deliveredOn: '2026-11-22' },
    ]);
  });
});

describe('The form of a delivery', () => {
  const offer = (more: Fields = {}) => steps.deliver('SHP-0001', desk({ shipments: [waiting(1, more)] }), words);

  it('asks both days, the arrival first of all, and holds them to the rules of a shipment', () => {
    expect(offer()?.sections).toMatchObject([
      { fields: [{ key: 'shippedOn' }, { key: 'deliveredOn', required: true }] },
    ]);
    expect(offer()?.sections[0]?.fields[0]?.required).toBeUndefined();
    expect(offer()?.rules).toContainEqual({ rule: 'notBefore', earlier: 'shippedOn', later: 'deliveredOn' });
    expect(offer({ shippedOn: '2026-11-10' })?.presets).toStrictEqual({
      shippedOn: '2026-11-10',
      deliveredOn: '2026-11-22',
    });
  });

  it('tells the day on which it was delivered', () => {
    const { said, asks, rows, added } = planned(offer(), { deliveredOn: '2026-11-21' });
    expect({ said, asks, rows, added }).toStrictEqual({
      said: { code: 'delivered', id: 'SHP-0001', day: '2026-11-21' },
      asks: [],
      rows: ['SHP-0001'],
      added: [],
    });
  });
});

describe('A call about a shipment', () => {
  const PEOPLE: Fields = { setting: 'Desk', item: 'People', value: 'on' };
  const call = (order: Fields, more: Fields = {}, settings = [PEOPLE]) =>
    steps.call('SHP-0001', desk({ order, shipments: [waiting(1, more)], settings }), words);

  it('is with whom it goes to or comes from, else with its carrier, else with whom one says', () => {
    const withWhom = (order: Fields, more?: Fields) => call(order, more)?.presets.with;
    expect(withWhom({ customer: 'Maison Roux' }, { carrier: 'UPS' })).toBe('Maison Roux');
    expect(withWhom({}, { carrier: 'UPS' })).toBe('UPS');
    expect(withWhom({ factory: 'Porto Lda' }, { direction: 'Inbound', carrier: 'UPS' })).toBe('Porto Lda');
    expect(withWhom({})).toBeUndefined();
  });

  it('is logged about the shipment, and leads back to it', () => {
    const { added, rows } = planned(call({ customer: 'Maison Roux' }), { what: 'Truck at eight' });
    expect(added).toMatchObject([{ in: 'Log', with: 'Maison Roux', about: 'SHP-0001', what: 'Truck at eight' }]);
    expect(rows).toStrictEqual(['SHP-0001', added[0]?.logId]);
  });

  it('is not offered where there is no log', () => {
    expect(call({ customer: 'Maison Roux' }, {}, [])).toBeUndefined();
  });
});
