// What the form of shipping asks: its fields in their order, what stands in them, and what the quantities add up to.
import { number as atLeastZero } from '../../../src/schema/kinds';
import { steps } from '../../../src/tabs/shipments/steps';
import { shipments as shipmentsTable } from '../../../src/tabs/shipments/table';
import { words } from '../../../src/tabs/shipments/words.en';
import type { Fields } from '../../support/calendar-book';
import { counted, desk, goods, item, labels, offered, offeredBySku, presets } from '../../support/shipping-desk';

const waiting = (at: number, more: Fields = {}) => goods({ shipmentId: `SHP-000${at}`, quantity: 100, ...more });
const CARRIED = {
  ...{ carrier: 'UPS', trackingNumber: '1Z1', mode: 'Air', incoterm: 'FOB' },
  ...{ etd: '2026-11-21', eta: '2026-11-25' },
};
const NOTHING_CARRIED = Object.fromEntries(Object.keys(CARRIED).map((key) => [key, undefined]));

describe('The form of shipping an order', () => {
  it('asks the quantity of each item, the day and the carrier, and how it travels in a part of its own', () => {
    const sections = offered()?.sections.map(({ name, fields }) => [name, fields.map(({ key }) => key)]);
    const quantities = ['sku:LS-ECR-S', 'sku:LS-ECR-M', 'sku:LS-ECR-L'];
    expect(sections).toStrictEqual([
      [undefined, [...quantities, 'shippedOn', 'carrier', 'trackingNumber', 'etd', 'eta']],
      ['Mode', ['mode', 'incoterm']],
    ]);
  });

  it('needs no quantity of any one item, takes none below nothing, and says what is on hand', () => {
    const [quantity] = offered({ moves: [counted('LS-ECR-S', 82)] })?.sections[0]?.fields ?? [];
    const { help } = shipmentsTable.inputs.quantity;
    expect(quantity).toStrictEqual({
      ...{ key: 'sku:LS-ECR-S', label: 'LS-ECR-S', fact: '82 on hand', help },
      ...{ kind: atLeastZero, required: false, halfWidth: false },
    });
  });

  it('says that without a day it is planned only, on a line of its own', () => {
    const day = offered()?.sections[0]?.fields.find(({ key }) => key === 'shippedOn');
    expect(day).toMatchObject({
      halfWidth: false,
      help: 'The day it left. Leave it blank to plan the shipment only.',
    });
  });

  it('holds the days to the rules of a shipment', () => {
    expect(offered()?.rules).toStrictEqual(shipmentsTable.rules);
    expect(offered()?.rules).toContainEqual({ rule: 'notBefore', earlier: 'etd', later: 'eta' });
    expect(offered()?.rules).toContainEqual({ rule: 'past', day: 'shippedOn' });
  });

  it('starts with today and what is still owed, and with no carrier', () => {
    expect(presets()).toStrictEqual({
      ...{ 'sku:LS-ECR-S': 80, 'sku:LS-ECR-M': 200, 'sku:LS-ECR-L': 120, shippedOn: '2026-11-22' },
      ...NOTHING_CARRIED,
    });
  });

  it('says of a size without an item that it has none', () => {
    expect(labels({ items: [item('S'), item('M')] })[2]).toStrictEqual(['LS-ECR-L', 'L has no item yet']);
  });

  it('starts with the carrier of the one that is planned, where nothing else can leave', () => {
    const whole = waiting(1, { quantity: 400, ...CARRIED });
    expect(presets({ shipments: [whole], items: [] })).toStrictEqual({
      ...{ 'shipment:SHP-0001': 400, shippedOn: '2026-11-22' },
      ...CARRIED,
    });
    // Beside another line it would be told of both.
    expect(presets({ shipments: [whole] })).toMatchObject(NOTHING_CARRIED);
    expect(presets({ shipments: [waiting(1, CARRIED)], items: [] })).toMatchObject({
      ...{ 'shipment:SHP-0001': 100, order: 300 },
      ...NOTHING_CARRIED,
    });
  });

  it('adds up to what is open, the planned and the other lines together', () => {
    const shipments = [waiting(1), goods({ shipmentId: 'SHP-0002', quantity: 150, shippedOn: '2026-11-20' })];
    const lines = ['shipment:SHP-0001', 'order'];
    expect(offered({ shipments, items: [] })?.total).toStrictEqual({ keys: lines, of: 250 });
    expect(labels({ shipments, items: [] })[1]).toStrictEqual(['Pieces', '150 open']);
  });

  it('offers nothing more of what was planned in excess', () => {
    const shipments = [waiting(1, { quantity: 450, sku: 'LS-ECR-S' })];
    expect(offeredBySku({ shipments })).toStrictEqual([
      ['LS-ECR-S', undefined],
      ['LS-ECR-M', undefined],
      ['LS-ECR-L', undefined],
    ]);
  });

  it('offers parts of a metre as they are', () => {
    const rows = { order: { sizes: '' }, items: [item('S'), item('M')] };
    const moves = [counted('LS-ECR-S', 0.1), counted('LS-ECR-M', 900, 2)];
    expect(offeredBySku({ ...rows, moves })).toStrictEqual([
      ['LS-ECR-S', 0.1],
      ['LS-ECR-M', 399.9],
    ]);
    const oversold = [counted('LS-ECR-S', -5), counted('LS-ECR-M', 900, 2)];
    expect(offeredBySku({ ...rows, moves: oversold })).toStrictEqual([
      ['LS-ECR-S', undefined],
      ['LS-ECR-M', 400],
    ]);
  });
});

describe('The form of shipping what was planned', () => {
  const offer = (more: Fields) => steps.ship('SHP-0001', desk({ shipments: [waiting(1, more)] }), words);

  it('starts with all that is known of it, and is no part of a whole', () => {
    expect(offer(CARRIED)?.presets).toStrictEqual({
      ...{ 'shipment:SHP-0001': 100, shippedOn: '2026-11-22' },
      ...CARRIED,
    });
    expect(offer({})?.total).toBeUndefined();
    expect(offer({ sku: 'LS-ECR-M' })?.sections[0]?.fields[0]).toMatchObject({
      key: 'shipment:SHP-0001',
      label: 'SHP-0001 LS-ECR-M',
      fact: 'planned, 0 on hand',
    });
  });

  it('asks its quantity where its row has none', () => {
    expect(offer({ quantity: '' })?.presets).toMatchObject({ 'shipment:SHP-0001': undefined });
  });
});
