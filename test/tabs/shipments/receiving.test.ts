// Goods come in on a day: when they must have left, which item they are, and which rows that leaves.
import { steps as orderSteps } from '../../../src/tabs/orders/steps';
import { words as orderWords } from '../../../src/tabs/orders/words.en';
import { steps } from '../../../src/tabs/shipments/steps';
import { words } from '../../../src/tabs/shipments/words.en';
import { words as spanish } from '../../../src/tabs/shipments/words.es';
import { COST, desk, LINE, offered, ofOrder, type Rows, receive } from '../../support/arrivals';
import type { Fields } from '../../support/calendar-book';
import { planned } from '../../support/planned';

const unnamedShipment = (shipmentId: string): Fields => ({
  shipmentId,
  direction: 'Inbound',
  order: 'ORD-0001',
  quantity: 100,
});

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
  const shipments = [unnamedShipment('SHP-0001'), unnamedShipment('SHP-0002')];

  it('is asked of the lines alone of which something came', () => {
    const offer = ofOrder({ shipments });
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
    const offer = ofOrder({ shipments });
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

describe('What is offered to receive of an order', () => {
  const keys = (rows: Rows) => ofOrder(rows)?.sections.map(({ fields }) => fields.map(({ key }) => key));

  it('is what is expected of it, of shipments that can be named, and none without an ID', () => {
    const shipments = [unnamedShipment(''), { ...unnamedShipment('SHP-0001'), order: 'ord-0001 ' }];
    expect(keys({ shipments })?.[0]).toStrictEqual([`item:${LINE}`, LINE, COST, 'date', 'rest']);
    expect(keys({ shipments: [{ ...unnamedShipment('SHP-0001'), quantity: '' }] })?.[0]).not.toContain(LINE);
    expect(keys({ shipments: [{ ...unnamedShipment('SHP-0001'), order: 'ORD-0002' }], items: [] })).toBeUndefined();
  });

  it('is an item in a section of its own, beside what shipments bring', () => {
    expect(ofOrder()?.sections.map(({ name }) => name)).toStrictEqual([undefined, 'Without a shipment']);
    expect(ofOrder({ shipments: [] })?.sections.map(({ name }) => name)).toStrictEqual([undefined]);
  });

  it('is asked of a day that has come, of quantities that may be left blank, and of costs until it was here', () => {
    expect(offered()?.rules).toStrictEqual([{ rule: 'past', day: 'date' }]);
    const fields = ofOrder({ shipments: [] })?.sections[0]?.fields ?? [];
    expect(fields.map(({ key, required, fact }) => [key, required ?? false, fact])).toStrictEqual([
      ['sku:LS-ECR-S', false, undefined],
      ['cost:sku:LS-ECR-S', false, undefined],
      ['sku:LS-ECR-M', false, undefined],
      ['cost:sku:LS-ECR-M', false, undefined],
      ['date', true, undefined],
    ]);
    expect(fields[1]?.help).toBe('What one unit cost until it was here, in the base currency.');
  });

  it('is nothing of an order, a shipment or an item that is not there', () => {
    expect(orderSteps.receive('ORD-0009', desk({}), orderWords)).toBeUndefined();
    expect(steps.receive('SHP-0009', desk({}), words)).toBeUndefined();
  });
});

describe('What keeps goods from being received', () => {
  const two: readonly Fields[] = [
    { ...unnamedShipment('SHP-0001'), shippedOn: '2026-11-20' },
    { ...unnamedShipment('SHP-0002'), sku: 'NO-SUCH', shippedOn: '2026-11-12' },
  ];
  const typed = { [COST]: 6, [`item:${LINE}`]: 'LS-ECR-M', 'cost:shipment:SHP-0002': 6 };

  it('is an item that is not kept, told where it was typed or at its shipment', () => {
    const noSuch = { code: 'noSuchRow', typed: 'NO-SUCH', table: 'Inventory' };
    expect(planned(ofOrder({ shipments: two }), typed).problems).toStrictEqual({ 'shipment:SHP-0002': noSuch });
    expect(planned(ofOrder({ shipments: two }), { ...typed, [`item:${LINE}`]: 'NO-SUCH' }).problems).toStrictEqual({
      [`item:${LINE}`]: noSuch,
      'shipment:SHP-0002': noSuch,
    });
  });

  it('is a day before the last of them left, in whichever order they stand', () => {
    const early = { date: { code: 'before', earlier: 'Shipped on', earlierDay: '2026-11-20' } };
    const kept = two.map((row) => ({ ...row, sku: 'LS-ECR-S' }));
    for (const shipments of [kept, [...kept].reverse()]) {
      expect(planned(ofOrder({ shipments }), { date: '2026-11-19' }).problems).toStrictEqual(early);
      expect(planned(ofOrder({ shipments }), { date: '2026-11-20' }).problems).toBeUndefined();
      // Of what does not come now, the day does not matter.
      expect(planned(ofOrder({ shipments }), { date: '2026-11-19', [LINE]: 0 }).problems).toBeUndefined();
    }
  });

  it('is that nothing of it came, or that its cost is told of one line alone', () => {
    const none = { [LINE]: 0, 'shipment:SHP-0002': undefined };
    expect(planned(ofOrder({ shipments: two }), none).problems).toStrictEqual({ [LINE]: { code: 'noQuantity' } });
    const kept = two.map((row) => ({ ...row, sku: 'LS-ECR-S' }));
    expect(
      planned(ofOrder({ shipments: kept }), { [COST]: undefined, 'cost:shipment:SHP-0002': 0 }).problems,
    ).toStrictEqual({ [COST]: { code: 'required' } });
  });
});

describe('Goods that come in', () => {
  it('are taken down by nobody where Google does not tell who it is', () => {
    const offer = steps.receive('SHP-0001', { ...desk({}), user: '' }, words);
    expect(planned(offer).added).toMatchObject([{ sku: 'LS-ECR-S', by: undefined }]);
  });

  it('as an item that was typed in other letters are of the item as it is kept', () => {
    const { added, changed } = receive({}, { shipment: { sku: 'ls-ecr-s' } });
    expect(added).toMatchObject([{ sku: 'LS-ECR-S' }]);
    expect(changed).toStrictEqual([{ in: 'Shipments', id: 'SHP-0001', deliveredOn: '2026-11-22' }]);
    expect(offered({ shipment: { sku: 'ls-ecr-s' } })?.presets[COST]).toBe(6);
  });

  it('of a size that has no item count in full, though its shipments bring the other sizes', () => {
    const { added, said, asks } = planned(ofOrder({ order: { sizes: 'S:100 L:300', tolerance: 'much' } }), {
      [LINE]: 0,
      'sku:LS-ECR-L': 12,
    });
    expect(added.map(({ in: tab, sku, quantity }) => [tab, sku, quantity])).toStrictEqual([
      ['Inventory', 'LS-ECR-L', undefined],
      ['Stock moves', 'LS-ECR-L', 12],
    ]);
    expect({ said, asks }).toStrictEqual({
      said: { code: 'received', quantity: 12 },
      asks: [{ code: 'createsItem', size: 'L', sku: 'LS-ECR-L' }],
    });
  });
});
