// Goods come in on a day: when they must have left, which item they are, and which rows that leaves.
import { words } from '../../../src/tabs/shipments/words.en';
import { words as spanish } from '../../../src/tabs/shipments/words.es';
import { COST, LINE, offered, ofOrder, type Rows, receive } from '../../support/arrivals';
import { planned } from '../../support/planned';

describe('The day that a shipment left, where nobody said it', () => {
  const left = (shipment: Rows['shipment'], typed: object = {}) =>
    receive(typed, { shipment: { shippedOn: '', ...shipment } }).changed;

  it('is never after the day that it was delivered', () => {
    const delivered = { deliveredOn: '2026-11-18' };
    expect(left(delivered)).toStrictEqual([{ in: 'Shipments', id: 'SHP-0001', shippedOn: '2026-11-18' }]);
    expect(left({ ...delivered, etd: '2026-11-20' })).toMatchObject([{ shippedOn: '2026-11-18' }]);
    expect(left({ ...delivered, etd: '2026-11-18' })).toMatchObject([{ shippedOn: '2026-11-18' }]);
    expect(left({ ...delivered, etd: '2026-11-12' })).toMatchObject([{ shippedOn: '2026-11-12' }]);
    // It is put into stock on an earlier day than somebody typed.
    expect(left(delivered, { date: '2026-11-16' })).toMatchObject([{ shippedOn: '2026-11-16' }]);
  });

  it('that stands after the day it was delivered is told, and stays as it is', () => {
    const shipment = { shippedOn: '2026-11-20', deliveredOn: '2026-11-18' };
    const told = {
      code: 'deliveredFirst',
      id: 'SHP-0001',
      shippedOn: '2026-11-20',
      deliveredOn: '2026-11-18',
    } as const;
    const { asks, changed } = receive({}, { shipment });
    expect(asks).toStrictEqual([told]);
    expect(changed).toStrictEqual([]);
    expect(receive({}, { shipment: { ...shipment, deliveredOn: '2026-11-20' } }).asks).toStrictEqual([]);
    expect(receive({}, { shipment: { ...shipment, deliveredOn: '' } }).asks).toStrictEqual([]);
    expect(words.warning.deliveredFirst(told)).toBe(
      'SHP-0001: Delivered on is 18 November 2026, before Shipped on, 20 November 2026. Correct one of them in the shipment.',
    );
    expect(spanish.warning.deliveredFirst(told)).toBe(
      'SHP-0001: Entregado el es el 18 de noviembre de 2026, antes de Enviado el, el 20 de noviembre de 2026. Corrige uno de los dos en el envío.',
    );
  });
});

describe('Which item came', () => {
  const unnamed = (at: number, more: object = {}) => ({
    shipmentId: `SHP-000${at}`,
    direction: 'Inbound',
    order: 'ORD-0001',
    quantity: 100,
    ...more,
  });

  it('is asked of the lines alone of which something came', () => {
    const offer = ofOrder({ shipments: [unnamed(1), unnamed(2)] });
    const fields = offer?.sections.flatMap((section) => section.fields) ?? [];
    expect(fields.filter(({ key }) => key.startsWith('item:')).map(({ required }) => required ?? false)).toStrictEqual([
      false,
      false,
    ]);
    const typed = { [LINE]: 100, [COST]: 6, [`item:${LINE}`]: 'LS-ECR-M', 'shipment:SHP-0002': undefined };
    const { added, changed } = planned(offer, typed);
    expect(added).toMatchObject([{ sku: 'LS-ECR-M', quantity: 100, unitCost: 6, shipment: 'SHP-0001' }]);
    expect(changed).toMatchObject([{ id: 'SHP-0001', sku: 'LS-ECR-M' }]);
    expect(planned(offer, { ...typed, 'shipment:SHP-0002': 0 }).problems).toBeUndefined();
  });

  it('is needed of each of them', () => {
    const offer = ofOrder({ shipments: [unnamed(1), unnamed(2)] });
    expect(planned(offer, { [COST]: 6, 'cost:shipment:SHP-0002': 6 }).problems).toStrictEqual({
      [`item:${LINE}`]: { code: 'required' },
      'item:shipment:SHP-0002': { code: 'required' },
    });
  });

  it('is not asked where the shipment names it', () => {
    expect(offered()?.sections[0]?.fields.map(({ key }) => key)).toStrictEqual([LINE, COST, 'date', 'rest']);
    const asked = offered({ shipment: { sku: '' } })?.sections[0]?.fields;
    expect(asked?.map(({ key, label }) => [key, label])).toStrictEqual([
      [`item:${LINE}`, 'SKU'],
      [LINE, 'SHP-0001'],
      [COST, 'Unit cost'],
      ['date', 'Received on'],
      ['rest', 'If less than expected'],
    ]);
  });
});
