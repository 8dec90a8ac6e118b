// An order moves, ends or is cancelled: what is asked before, and what is written.
import { openContext } from '../../../src/app/step';
import { steps } from '../../../src/tabs/orders/steps';
import { words } from '../../../src/tabs/orders/words.en';
import { calendarWorkbook, type Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const order: Fields = {
  orderId: 'ORD-0001',
  style: 'Linen shirt',
  quantity: 400,
  stage: 'Confirmed',
  originalExFactory: '2027-03-12',
};
const goods = (at: number, quantity: number, more: Fields = {}): Fields => ({
  shipmentId: `SHP-000${at}`,
  direction: 'Outbound',
  order: 'ord-0001',
  sku: 'LS-ECR-S',
  quantity,
  ...more,
});
const take = (
  name: 'revise' | 'close' | 'cancel' | 'present',
  changes: Fields = {},
  shipments: readonly Fields[] = [],
) => steps[name]('ORD-0001', deskOf({ Orders: [{ ...order, ...changes }], Shipments: shipments }), words);

describe('A new ex-factory date', () => {
  const revise = (changes: Fields, day: string) =>
    planned(take('revise', changes), { revisedExFactory: day, slipReason: 'Fabric late' });

  it('is written with its reason, and counted from the date before', () => {
    const { changed, said, asks, rows } = revise({}, '2027-03-20');
    expect(changed).toEqual([
      { in: 'Orders', id: 'ORD-0001', revisedExFactory: '2027-03-20', slipReason: 'Fabric late' },
    ]);
    expect(said).toEqual({ code: 'revised', id: 'ORD-0001', day: '2027-03-20', later: 8, payments: 0 });
    expect({ asks, rows }).toEqual({ asks: [], rows: ['ORD-0001'] });
    expect(revise({ revisedExFactory: '2027-03-22' }, '2027-03-20').said).toMatchObject({ later: -2 });
    expect(revise({ originalExFactory: '' }, '2027-03-20').said).toMatchObject({ later: 0 });
  });

  it('is not before the day of the order; that day itself is one', () => {
    const ordered = { orderDate: '2027-03-20' };
    expect(revise(ordered, '2027-03-20').problems).toBeUndefined();
    expect(revise(ordered, '2027-03-19').problems).toEqual({
      revisedExFactory: { code: 'before', earlier: 'Order date', earlierDay: '2027-03-20' },
    });
  });

  it('asks where the goods would arrive too late for the customer, by how much for each of its dates', () => {
    const late = { shipBy: '2027-03-15', cancelDate: '2027-03-22' };
    const misses = { code: 'missesWindow', day: '2027-03-20' };
    expect(revise(late, '2027-03-20').asks).toEqual([{ ...misses, shipBy: 5, cancel: -2 }]);
    expect(revise({ shipBy: '2027-03-15' }, '2027-03-20').asks).toEqual([{ ...misses, shipBy: 5 }]);
    expect(revise({ cancelDate: '2027-03-19' }, '2027-03-20').asks).toEqual([{ ...misses, cancel: 1 }]);
    expect(revise(late, '2027-03-15').asks).toEqual([]);
  });

  it('asks where a milestone that is still open would have been due already, beside what the customer takes', () => {
    const fabric = {
      milestoneId: 'MS-0001',
      order: 'ORD-0001',
      milestone: 'Fabric in-house',
      daysBefore: 26,
      who: 'Us',
    };
    const workbook = calendarWorkbook({
      today: '2027-01-18',
      days: ['2026-10-01', '2027-07-31'],
      orders: [{ ...order, cancelDate: '2027-01-20' }],
      milestones: [fabric],
    });
    const offer = steps.revise('ORD-0001', openContext(workbook), words);
    const typed = { revisedExFactory: '2027-01-25', slipReason: 'Needed sooner' };
    expect(planned(offer, typed).asks).toEqual([
      { code: 'missesWindow', day: '2027-01-25', cancel: 5 },
      { code: 'turnsPast', count: 1, first: 'Fabric in-house', due: '2026-12-18' },
    ]);
  });

  it('is offered until the goods have left the factory, or the order is over', () => {
    const needed = (name: 'revise' | 'present', changes: Fields = {}) =>
      take(name, changes)?.sections[0]?.fields.flatMap(({ key, required }) => (required ? key : []));
    expect(needed('revise')).toEqual(['revisedExFactory', 'slipReason']);
    expect(needed('present', { lcExpiry: '2026-12-01' })).toEqual(['lcPresentedOn']);
    expect(take('revise', { revisedExFactory: '2027-03-20' })?.presets.revisedExFactory).toBe('2027-03-20');
    for (const over of [{ actualExFactory: '2026-11-20' }, { stage: 'Closed' }, { stage: 'Cancelled' }])
      expect(take('revise', over)).toBeUndefined();
  });
});

describe('Closing an order', () => {
  const sent = goods(1, 400, { shippedOn: '2026-11-20' });

  it('asks while pieces are open, and is likely once all have left', () => {
    const early = take('close', {}, [{ ...sent, quantity: 150 }]);
    expect(early?.likely).toBe(false);
    expect(planned(early).asks).toEqual([{ code: 'stillOpen', id: 'ORD-0001', open: 250 }]);
    const whole = take('close', {}, [sent]);
    expect(whole?.likely).toBe(true);
    expect(planned(whole)).toMatchObject({ asks: [], changed: [{ in: 'Orders', id: 'ORD-0001', stage: 'Closed' }] });
  });

  it('is not likely where nothing was to leave, and not offered twice', () => {
    expect(take('close', { quantity: '' })?.likely).toBe(false);
    expect(
      take('close', { quantity: '' }, [goods(1, 5, { direction: 'Sample', shippedOn: '2026-11-20' })])?.likely,
    ).toBe(false);
    for (const stage of ['Closed', 'Cancelled']) expect(take('close', { stage })).toBeUndefined();
  });
});

describe('Cancelling an order', () => {
  it('says what was set aside for it and is free again, and which planned shipments will not leave', () => {
    const shipments = [
      goods(1, 90),
      goods(2, 2, { direction: 'Sample' }),
      goods(3, 40, { shippedOn: '2026-11-20' }),
      goods(4, 30, { direction: 'Inbound' }),
      goods(5, 20, { order: 'ORD-0002' }),
      goods(6, 10, { sku: '' }),
    ];
    const { changed, said, asks } = planned(take('cancel', {}, shipments));
    expect(changed).toEqual([{ in: 'Orders', id: 'ORD-0001', stage: 'Cancelled' }]);
    expect(said).toEqual({ code: 'cancelled', id: 'ORD-0001' });
    expect(asks).toEqual([{ code: 'cancels', id: 'ORD-0001', allocated: 92, planned: 'SHP-0001, SHP-0002, SHP-0006' }]);
    for (const stage of ['Closed', 'Cancelled']) expect(take('cancel', { stage })).toBeUndefined();
  });
});

describe('The documents of a letter of credit', () => {
  it('are marked as presented once, where there is one', () => {
    const credit = { lcExpiry: '2026-12-01' };
    expect(planned(take('present', credit))).toMatchObject({
      changed: [{ in: 'Orders', id: 'ORD-0001', lcPresentedOn: '2026-11-22' }],
      said: { code: 'presented', id: 'ORD-0001', day: '2026-11-22' },
    });
    expect(take('present')).toBeUndefined();
    expect(take('present', { ...credit, lcPresentedOn: '2026-11-20' })).toBeUndefined();
  });
});

it('nothing is offered on an order that is gone', () => {
  for (const step of Object.values(steps)) expect(step('ORD-0099', deskOf({ Orders: [order] }), words)).toBeUndefined();
});
