// A planned shipment leaves: its new days suit those that stand in its row.
import { steps as orderSteps } from '../../../src/tabs/orders/steps';
import { words as orderWords } from '../../../src/tabs/orders/words.en';
import { desk } from '../../support/arrivals';
import type { Fields } from '../../support/calendar-book';
import { planned } from '../../support/planned';

const outbound = (at: number, more: Fields = {}): Fields => ({
  shipmentId: `SHP-000${at}`,
  direction: 'Outbound',
  order: 'ORD-0001',
  quantity: 200,
  ...more,
});
const ship = (shipments: readonly Fields[], typed: object) =>
  planned(orderSteps.ship('ORD-0001', desk({ shipments, items: [] }), orderWords), { ...typed });

describe('Two planned shipments that leave at once', () => {
  const shipments = [outbound(1, { etd: '2026-11-20' }), outbound(2, { etd: '2026-12-10', eta: '2026-12-15' })];

  it('keep no arrival before the day that one of them is to leave', () => {
    expect(ship(shipments, { eta: '2026-12-05' }).problems).toStrictEqual({
      eta: { code: 'before', earlier: 'ETD', earlierDay: '2026-12-10' },
    });
    expect(ship(shipments, { etd: '2026-12-20' }).problems).toStrictEqual({
      eta: { code: 'before', earlier: 'ETD', earlierDay: '2026-12-20' },
    });
  });

  it('leave with days that suit both', () => {
    const { problems, changed } = ship(shipments, { eta: '2026-12-10' });
    expect(problems).toBeUndefined();
    expect(changed).toMatchObject([
      { id: 'SHP-0001', eta: '2026-12-10', shippedOn: '2026-11-22' },
      { id: 'SHP-0002', eta: '2026-12-10', shippedOn: '2026-11-22' },
    ]);
  });

  it('leave, too, where one of them stood wrong before, and no day of it is touched', () => {
    const wrong = [outbound(1, { etd: '2026-12-10', eta: '2026-12-05' }), outbound(2)];
    expect(ship(wrong, {}).problems).toBeUndefined();
  });
});
