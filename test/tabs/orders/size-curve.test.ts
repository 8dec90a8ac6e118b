// The sizes of a style in its season: what counts as ordered, as shipped and as left, and what is told apart.
import { packTold, sizeCurve } from '../../../src/tabs/orders/size-curve';
import { orders } from '../../../src/tabs/orders/table';
import { words } from '../../../src/tabs/orders/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf } from '../../support/planned';

const order = (more: Fields = {}): Fields => ({
  orderId: 'ORD-0001',
  style: 'Linen shirt',
  season: 'SS27',
  sizeScale: 'Alpha',
  sizes: 'S:40 M:60',
  quantity: 100,
  stage: 'Confirmed',
  originalExFactory: '2027-03-12',
  ...more,
});
const item = (size: string, more: Fields = {}): Fields => ({ sku: `LS-${size}`, style: 'Linen shirt', size, ...more });
const items = [item('S'), item('M'), item('L')];
const sent = (at: number, sku: string, quantity: number | '', more: Fields = {}): Fields => ({
  shipmentId: `SHP-000${at}`,
  direction: 'Outbound',
  order: 'ord-0001',
  sku,
  quantity,
  shippedOn: '2026-11-20',
  ...more,
});

interface Rows {
  readonly orders?: readonly Fields[];
  readonly items?: readonly Fields[];
  readonly shipments?: readonly Fields[];
  readonly settings?: readonly Fields[];
}

/** The curve that the panel of the first order, or of the one of an id, tells. */
function curveOf({ orders: all = [order()], items: kept = items, shipments = [], settings = [] }: Rows, id?: string) {
  const context = deskOf({ Orders: all, Inventory: kept, Shipments: shipments, Settings: settings });
  const own = id === undefined ? context.rowsOf(orders)[0] : context.find(orders, id);
  const block = own && sizeCurve(own, context, words);
  return block?.draw === 'sums' ? [block.title, ...block.sums.map(({ label, text }) => `${label}: ${text}`)] : [];
}

describe('The sizes of an order', () => {
  it('are those that it says, whole while nothing has left', () => {
    expect(curveOf({})).toStrictEqual(['Sizes', 'S: 40', 'M: 60']);
    expect(curveOf({ orders: [order({ sizes: '' })] })).toStrictEqual([]);
    expect(curveOf({ orders: [order({ sizes: 'some of each' })] })).toStrictEqual([]);
  });

  it('stand in the order of its scale and as that spells them, others behind', () => {
    const sizes = 'Tall:5 l:10 XS:1 S:4';
    expect(curveOf({ orders: [order({ sizes, quantity: 20 })] }).slice(1)).toStrictEqual([
      'XS: 1',
      'S: 4',
      'L: 10',
      'Tall: 5',
    ]);
    expect(curveOf({ orders: [order({ sizes, quantity: 20, sizeScale: '' })] })[1]).toBe('Tall: 5');
  });

  it('are left less what has left of each as an item of that size, whatever the case', () => {
    const shipments = [
      sent(1, 'ls-s', 15),
      sent(2, 'LS-S', 10, { shippedOn: '', deliveredOn: '2026-11-21' }),
      sent(3, 'LS-M', 60),
      sent(4, 'LS-S', 7, { direction: 'Sample' }),
      sent(5, 'LS-S', 7, { shippedOn: '' }),
      sent(6, 'LS-S', 7, { order: 'ORD-0009' }),
      sent(7, 'LS-S', ''),
    ];
    expect(curveOf({ shipments, items: [item('s', { sku: 'LS-S' }), item('M')] })).toStrictEqual([
      'Sizes',
      'S: 40, 15 left',
      'M: 60, 0 left',
    ]);
  });

  it('are never left below nothing where more has left than was ordered', () => {
    expect(curveOf({ shipments: [sent(1, 'LS-S', 45)] })).toStrictEqual(['Sizes', 'S: 40, 0 left', 'M: 60']);
  });

  it('that nobody ordered and that have left are told, and so is what left without a size', () => {
    const shipments = [sent(1, 'LS-L', 12), sent(2, 'LS-L', 3), sent(3, 'BOX', 2), sent(4, '', 0.5)];
    expect(curveOf({ shipments, items: [...items, item('', { sku: 'BOX' })] })).toStrictEqual([
      'Sizes',
      'S: 40',
      'M: 60',
      'L: 15 shipped',
      'Without a size: 2.5 shipped',
    ]);
  });

  it('take no size from an item that has no SKU, and no shipment that belongs to no order', () => {
    const kept = [...items, { style: 'Linen shirt', size: 'S' }];
    expect(curveOf({ items: kept, shipments: [sent(1, '', 5)] })).toStrictEqual([
      'Sizes',
      'S: 40',
      'M: 60',
      'Without a size: 5 shipped',
    ]);
    const nameless = [order({ orderId: '' })];
    expect(curveOf({ orders: nameless, shipments: [sent(1, 'LS-S', 5, { order: '' })] })).toStrictEqual([
      'Sizes',
      'S: 40',
      'M: 60',
    ]);
  });

  it('have none left once the order is closed, or what has left is within tolerance', () => {
    const shipments = [sent(1, 'LS-S', 38), sent(2, 'LS-M', 60)];
    expect(curveOf({ shipments })).toStrictEqual(['Sizes', 'S: 40, 0 left', 'M: 60, 0 left']);
    expect(curveOf({ shipments, orders: [order({ tolerance: 0 })] })[1]).toBe('S: 40, 2 left');
    const closed = [order({ stage: 'Closed' })];
    expect(curveOf({ orders: closed, shipments: [sent(1, 'LS-S', 10)] })).toStrictEqual([
      'Sizes',
      'S: 40, 0 left',
      'M: 60, 0 left',
    ]);
    // Nobody has said yet how many pieces there are.
    expect(curveOf({ orders: [order({ quantity: '' })] })).toStrictEqual(['Sizes', 'S: 40', 'M: 60']);
  });
});

describe('The sizes of a style', () => {
  const second = (more: Fields = {}) => order({ orderId: 'ORD-0002', sizes: 's:10 L:5', quantity: 15, ...more });

  it('are those of its orders in the season together, each size once', () => {
    const all = [order(), second({ style: 'linen SHIRT', season: 'ss27 ' })];
    expect(curveOf({ orders: all })).toStrictEqual(['Sizes of the style, 2 orders', 'S: 50', 'M: 60', 'L: 5']);
    for (const other of [{ stage: 'Cancelled' }, { style: 'Linen dress' }, { season: 'AW27' }, { season: '' }])
      expect(curveOf({ orders: [order(), second(other)] })).toStrictEqual(['Sizes', 'S: 40', 'M: 60']);
    // Without a scale as the orders say them one after the other.
    const bare = [order({ sizeScale: '' }), second({ sizes: 's:10 L:5', sizeScale: '' })];
    expect(curveOf({ orders: bare }).slice(1)).toStrictEqual(['S: 50', 'M: 60', 'L: 5']);
    expect(curveOf({ orders: [order({ season: '' }), second({ season: '' })] })[0]).toMatch('2 orders');
  });

  it('are not those of other orders that name no style, either', () => {
    const all = [order({ style: '' }), second({ style: '' })];
    expect(curveOf({ orders: all })).toStrictEqual(['Sizes', 'S: 40', 'M: 60']);
  });

  it('are left order by order: what went out too often of one is not there for the other', () => {
    const shipments = [sent(1, 'LS-S', 60), sent(2, 'LS-S', 4, { order: 'ORD-0002' })];
    expect(curveOf({ orders: [order(), second()], shipments })).toStrictEqual([
      'Sizes of the style, 2 orders',
      'S: 50, 6 left',
      'M: 60',
      'L: 5',
    ]);
  });

  it('leave out an order that says no sizes, and what has left for it', () => {
    const all = [order(), second({ sizes: '' })];
    const shipments = [sent(1, 'LS-S', 8, { order: 'ORD-0002' }), sent(2, 'LS-M', 1)];
    expect(curveOf({ orders: all, shipments })).toStrictEqual(['Sizes', 'S: 40', 'M: 60, 59 left']);
  });

  it('are called those of the style where the order itself says none, or is called off', () => {
    for (const own of [{ sizes: '' }, { stage: 'Cancelled' }])
      expect(curveOf({ orders: [order(own), second()] })).toStrictEqual([
        'Sizes of the style, 1 order',
        'S: 10',
        'L: 5',
      ]);
  });

  it('stand in the scale of the order that is looked at', () => {
    const settings = [{ setting: 'Size scale', item: 'Upwards', value: 'L M S' }];
    const all = [order(), second({ sizeScale: 'Upwards' })];
    expect(curveOf({ orders: all, settings }, 'ORD-0002').slice(1)).toStrictEqual(['L: 5', 'M: 60', 'S: 50']);
  });
});

describe('The packs of an order', () => {
  function told(more: Fields) {
    const context = deskOf({ Orders: [order(more)] });
    const [own] = context.rowsOf(orders);
    return own && packTold(own, context, words);
  }

  it('are told where they do not come to its sizes', () => {
    expect(told({ pack: '2-2 x 20' })).toStrictEqual({
      draw: 'days',
      title: 'Pack',
      days: [{ label: '2-2 x 20', text: 'Its packs hold 80, Sizes 100.', tone: 'soon' }],
    });
    expect(told({ pack: '2-3 x 20' })).toBeUndefined();
    expect(told({ pack: '' })).toBeUndefined();
    expect(told({ pack: '2-2 x 20', sizes: '' })).toBeUndefined();
    expect(told({ pack: 'solid' })).toBeUndefined();
  });
});
