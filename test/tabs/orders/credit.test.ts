// Letters of credit: the last day to present the documents, and goods that leave too late for one.
import { orders } from '../../../src/tabs/orders/table';
import { bookOf, figuresIn, type GivenOrder, leftFor } from '../../support/book';

const order: GivenOrder = { orderId: 'ORD-0001', style: 'Linen shirt', quantity: 400, stage: 'In production' };
function figures(changes: GivenOrder, shippedOn: string | undefined, today: string) {
  const shipments = shippedOn === undefined ? [] : leftFor('ORD-0001', 400).map((each) => ({ ...each, shippedOn }));
  return figuresIn(bookOf({ Orders: [{ ...order, ...changes }], Shipments: shipments }, { today }), orders)[0];
}

it('are presented so many days after shipment, and never after expiry', () => {
  const credit = { lcLatestShipment: '2001-03-20', lcExpiry: '2001-03-26' };
  const by = (more: GivenOrder) => figures({ ...credit, ...more }, '2001-03-19', '2001-03-20')?.lcPresentBy;
  expect(by({ lcDays: 15 })).toBe('2001-03-26');
  expect(by({ lcDays: 5 })).toBe('2001-03-24');
  expect(by({ lcExpiry: '2001-05-01' })).toBe('2001-04-09');
  expect(by({ lcExpiry: undefined, lcDays: 15 })).toBe('2001-04-03');
});

it('tell of goods that leave after the latest shipment, before and after they left', () => {
  const credit = { lcLatestShipment: '2026-12-10', originalExFactory: '2026-12-14', stage: 'In production' } as const;
  expect(figures(credit, undefined, '2026-11-22')).toMatchObject({ lcLateBy: 4, finding: 'Lc shipment' });
  expect(figures({ ...credit, originalExFactory: '2026-12-10' }, undefined, '2026-11-22')?.lcLateBy).toBeUndefined();
  expect(figures(credit, '2026-12-11', '2026-12-12')?.lcLateBy).toBe(1);
});

it('cannot be checked without a day, which is not the same as safe', () => {
  expect(figures({ lcLatestShipment: '2026-12-10' }, undefined, '2026-11-22')?.finding).toBe('Lc unchecked');
});

it('remind of the documents until they are presented', () => {
  const credit = { lcLatestShipment: '2026-11-20', lcExpiry: '2026-11-26', originalExFactory: '2026-11-19' };
  expect(figures(credit, '2026-11-19', '2026-11-22')?.finding).toBe('Lc documents');
  expect(figures(credit, '2026-11-19', '2026-11-28')?.finding).toBe('Lc documents late');
  expect(figures({ ...credit, lcPresentedOn: '2026-11-21' }, '2026-11-19', '2026-11-28')?.finding).toBeUndefined();
});
