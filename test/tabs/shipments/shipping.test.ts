// What shipping writes: each shipment and move whole, several that were planned at once, and what it asks before.
import { steps } from '../../../src/tabs/shipments/steps';
import { words } from '../../../src/tabs/shipments/words.en';
import type { Fields } from '../../support/calendar-book';
import { planned } from '../../support/planned';
import { counted, desk, goods, item, NONE, offered, type Rows, ship } from '../../support/shipping-desk';

const waiting = (at: number, more: Fields = {}) => goods({ shipmentId: `SHP-000${at}`, quantity: 100, ...more });
const ONE = 'shipment:SHP-0001';
const TWO = 'shipment:SHP-0002';
const left = (quantity: number, more: Fields = {}) =>
  goods({ shipmentId: 'SHP-0009', quantity, shippedOn: '2026-11-20', ...more });

describe('A shipment that leaves', () => {
  it('is written with all that was told of it, and nothing else', () => {
    const told = {
      ...{ carrier: 'Maersk', trackingNumber: 'MSKU9070323', mode: 'Sea', incoterm: 'FOB' },
      ...{ etd: '2026-11-20', eta: '2026-12-15', shippedOn: '2026-11-21' },
    };
    const { added } = ship({ items: [] }, { order: 250, ...told });
    const row = { shipmentId: 'SHP-0001', direction: 'Outbound', order: 'ORD-0001', sku: undefined, quantity: 250 };
    expect(added).toStrictEqual([{ in: 'Shipments', ...told, ...row, owner: 'Bea' }]);
  });

  it('belongs to the order by the ID that the order has', () => {
    const offer = steps.ship('shp-0001', desk({ shipments: [waiting(1, { order: 'ord-0001' })] }), words);
    expect(planned(offer).changed).toStrictEqual([
      { in: 'Shipments', id: 'SHP-0001', quantity: 100, shippedOn: '2026-11-22' },
    ]);
    expect(ship({ order: { orderId: 'ORD-0001' } }, { ...NONE, 'sku:LS-ECR-S': 1 }).added).toMatchObject([
      { in: 'Shipments', order: 'ORD-0001' },
      { in: 'Stock moves', order: 'ORD-0001' },
    ]);
  });

  it('takes its stock out for the order that it names, be that there or not', () => {
    const of = (order: string) => {
      const shipments = [waiting(1, { order, sku: 'LS-ECR-S' })];
      return planned(steps.ship('SHP-0001', desk({ shipments, moves: [counted('LS-ECR-S', 100)] }), words));
    };
    expect(of('ORD-0077')).toMatchObject({ asks: [], added: [{ order: 'ORD-0077', quantity: -100 }] });
    expect(of('').added).toMatchObject([{ order: undefined, quantity: -100 }]);
  });

  it('is as many pieces as its lines together, to the last part of a metre', () => {
    const { said } = ship({}, { ...NONE, 'sku:LS-ECR-S': 0.1, 'sku:LS-ECR-M': 0.2 });
    expect(said).toStrictEqual({ code: 'shipped', quantity: 0.3 });
  });

  it('is refused without any quantity, also below nothing, at the first of its lines', () => {
    const problems = { [ONE]: { code: 'noQuantity' } };
    expect(ship({ shipments: [waiting(1)] }, { ...NONE, [ONE]: undefined }).problems).toStrictEqual(problems);
    expect(ship({ shipments: [waiting(1)] }, { ...NONE, [ONE]: -5 }).problems).toStrictEqual(problems);
  });
});

describe('Several that were planned', () => {
  const shipments = [
    waiting(1, { carrier: 'UPS', trackingNumber: '1Z1', etd: '2026-11-25', sku: 'LS-ECR-S' }),
    waiting(2, { carrier: 'DHL', eta: '2026-12-01', sku: 'LS-ECR-M' }),
  ];

  it('leave at once, each with its own pieces and what was not told anew', () => {
    const { changed, added, rows, said } = ship({ shipments }, { ...NONE, [ONE]: 90, mode: 'Air' });
    expect(changed).toStrictEqual([
      { in: 'Shipments', id: 'SHP-0001', mode: 'Air', quantity: 90, shippedOn: '2026-11-22' },
      { in: 'Shipments', id: 'SHP-0002', mode: 'Air', quantity: 100, shippedOn: '2026-11-22' },
    ]);
    expect(added).toMatchObject([
      { in: 'Stock moves', moveId: 'MOV-0001', sku: 'LS-ECR-S', quantity: -90, shipment: 'SHP-0001' },
      { in: 'Stock moves', moveId: 'MOV-0002', sku: 'LS-ECR-M', quantity: -100, shipment: 'SHP-0002' },
    ]);
    expect(rows).toStrictEqual(['SHP-0001', 'SHP-0002']);
    expect(said).toStrictEqual({ code: 'shipped', quantity: 190 });
  });

  it('are left as they are where their quantity is taken out, beside what leaves anew', () => {
    const { changed, added } = ship({ shipments }, { ...NONE, [ONE]: undefined, [TWO]: 0, 'sku:LS-ECR-L': 9 });
    expect(changed).toStrictEqual([]);
    expect(added).toMatchObject([
      { in: 'Shipments', shipmentId: 'SHP-0003', sku: 'LS-ECR-L', quantity: 9 },
      { in: 'Stock moves', shipment: 'SHP-0003', quantity: -9 },
    ]);
  });

  it('stay planned without a day, with what is told of them', () => {
    const typed = { ...NONE, [TWO]: undefined, shippedOn: undefined, carrier: 'FedEx' };
    expect(ship({ shipments, order: { stage: 'Draft' } }, typed)).toStrictEqual({
      said: { code: 'planned', quantity: 100 },
      asks: [],
      rows: ['SHP-0001'],
      added: [],
      changed: [{ in: 'Shipments', id: 'SHP-0001', carrier: 'FedEx', quantity: 100, shippedOn: undefined }],
    });
  });

  it('are refused where a day for all of them contradicts the day of one', () => {
    const before = { code: 'before', earlier: 'ETD', earlierDay: '2026-11-25' };
    expect(ship({ shipments }, { ...NONE, eta: '2026-11-24' }).problems).toStrictEqual({ eta: before });
    expect(ship({ shipments }, { ...NONE, eta: '2026-11-25' }).problems).toBeUndefined();
    const late = { code: 'before', earlier: 'ETD', earlierDay: '2026-12-02' };
    expect(ship({ shipments }, { ...NONE, etd: '2026-12-02' }).problems).toStrictEqual({ eta: late });
    // Of one that stays nothing is written, and both days of another may be told anew.
    expect(ship({ shipments }, { ...NONE, [ONE]: undefined, eta: '2026-11-24' }).problems).toBeUndefined();
    expect(ship({ shipments }, { ...NONE, etd: '2026-12-02', eta: '2026-12-03' }).problems).toBeUndefined();
  });

  it('leave although one of them was planned to arrive before it leaves, where no day is told', () => {
    const wrong = [waiting(1, { etd: '2026-11-25', eta: '2026-11-20' }), waiting(2)];
    expect(ship({ shipments: wrong }, NONE).rows).toStrictEqual(['SHP-0001', 'SHP-0002']);
  });
});

describe('What shipping asks', () => {
  const stock = [counted('LS-ECR-S', 999)];
  const asks = (rows: Rows, pieces: number) =>
    ship({ moves: stock, ...rows }, { ...NONE, 'sku:LS-ECR-S': pieces }).asks;

  it('is whether more may leave than the tolerance of the order allows, with all that has left', () => {
    const over = (shipped: number) => [{ code: 'overTolerance', shipped, ordered: 400 }];
    expect(asks({ order: { tolerance: 0 } }, 400)).toStrictEqual([]);
    expect(asks({ order: { tolerance: 0 } }, 401)).toStrictEqual(over(401));
    expect(asks({ order: { tolerance: 0.1 } }, 440)).toStrictEqual([]);
    const shipments = [left(100), left(150, { shipmentId: 'SHP-0008', shippedOn: '', deliveredOn: '2026-11-20' })];
    expect(asks({ order: { tolerance: 0 }, shipments }, 151)).toStrictEqual(over(401));
    const others = [
      left(300, { direction: 'Sample' }),
      left(300, { shipmentId: 'SHP-0008', order: 'ORD-0002' }),
      waiting(1, { quantity: 300 }),
    ];
    expect(asks({ order: { tolerance: 0 }, shipments: others.slice(0, 2) }, 400)).toStrictEqual([]);
    // What was planned leaves with it.
    expect(asks({ order: { tolerance: 0 }, shipments: others }, 400)).toStrictEqual(over(700));
  });

  it('counts parts of a piece as they are', () => {
    const shipments = [left(400.1)];
    expect(asks({ order: { tolerance: 0 }, shipments }, 0.2)).toStrictEqual([
      { code: 'overTolerance', shipped: 400.3, ordered: 400 },
    ]);
  });

  it('is nothing of the tolerance where nobody has said how many were ordered', () => {
    expect(asks({ order: { quantity: '' } }, 500)).toStrictEqual([]);
  });

  it('is told of one that was planned with what left before, and of a sample not', () => {
    const of = (direction: string) => {
      const shipments = [left(400), waiting(1, { direction, quantity: 20 })];
      return planned(steps.ship('SHP-0001', desk({ shipments, order: { tolerance: 0 } }), words)).asks;
    };
    expect(of('Outbound')).toStrictEqual([{ code: 'overTolerance', shipped: 420, ordered: 400 }]);
    expect(of('Sample')).toStrictEqual([]);
    const oversent = [left(500), waiting(1, { direction: 'Sample' })];
    expect(planned(steps.ship('SHP-0001', desk({ shipments: oversent }), words)).asks).toStrictEqual([]);
  });

  it('is told that the tolerance of the order cannot be read, and which one counts; of a sample not', () => {
    const order = { tolerance: 'about 8' };
    const told = { code: 'toleranceUnread', id: 'ORD-0001', typed: 'about 8', used: 0.03 };
    expect(asks({ order }, 100)).toStrictEqual([told]);
    expect(asks({ order }, 413)).toStrictEqual([told, { code: 'overTolerance', shipped: 413, ordered: 400 }]);
    const shipments = [waiting(1, { direction: 'Sample' })];
    expect(planned(steps.ship('SHP-0001', desk({ shipments, order }), words)).asks).toStrictEqual([]);
  });

  it('is whether it may leave for an order that is a draft, closed or cancelled, of a sample, too', () => {
    const of = (stage: string, direction: string) => {
      const shipments = [waiting(1, { direction })];
      return planned(steps.ship('SHP-0001', desk({ shipments, order: { stage } }), words)).asks;
    };
    for (const stage of ['Draft', 'Closed', 'Cancelled']) {
      expect(of(stage, 'Outbound')).toStrictEqual([{ code: 'notLive', id: 'ORD-0001', stage }]);
      expect(of(stage, 'Sample')).toStrictEqual([{ code: 'notLive', id: 'ORD-0001', stage }]);
    }
    for (const stage of ['', 'Confirmed', 'In production', 'Ready']) expect(of(stage, 'Outbound')).toStrictEqual([]);
  });

  it('stands in this order: new items, the stage, the tolerance, the stock', () => {
    const rows = { order: { stage: 'Draft', tolerance: 0 }, items: [item('S'), item('M')] };
    const { asks: all = [] } = ship(rows, { ...NONE, 'sku:LS-ECR-S': 300, 'sku:LS-ECR-L': 200 });
    expect(all).toStrictEqual([
      { code: 'createsItem', size: 'L', sku: 'LS-ECR-L' },
      { code: 'notLive', id: 'ORD-0001', stage: 'Draft' },
      { code: 'overTolerance', shipped: 500, ordered: 400 },
      { code: 'moreThanOnHand', sku: 'LS-ECR-S', onHand: 0, quantity: 300 },
      { code: 'moreThanOnHand', sku: 'LS-ECR-L', onHand: 0, quantity: 200 },
    ]);
  });

  it('is asked of a shipment without an order by its stock alone', () => {
    const shipments = [waiting(1, { order: '', sku: 'LS-ECR-S', quantity: 1000 })];
    expect(planned(steps.ship('SHP-0001', desk({ shipments, moves: stock }), words)).asks).toStrictEqual([
      { code: 'moreThanOnHand', sku: 'LS-ECR-S', onHand: 999, quantity: 1000 },
    ]);
  });
});

it('Nothing is offered of an order that is gone', () => {
  expect(offered({ order: { orderId: 'ORD-0002' } })).toBeUndefined();
});
