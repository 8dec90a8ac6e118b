// Orders as a production assistant would tell them: what is due, what is open, who is late.
import { orders } from '../../../src/tabs/orders/table';
import { bookOf, figuresOf, type GivenOrder, leftFor } from '../../support/book';

const shirt: GivenOrder = {
  orderId: 'ORD-0001',
  style: 'Linen shirt',
  stage: 'In production',
  quantity: 400,
  unitPrice: 14.5,
  originalExFactory: '2027-03-12',
};

/** Its figures once so many pieces have left. */
const figures = (changes: GivenOrder, shipped = 0) =>
  figuresOf(bookOf({ Orders: [{ ...shirt, ...changes }], Shipments: leftFor('ORD-0001', shipped) }), orders);

describe('An order', () => {
  it('is on track while it is due far ahead', () => {
    expect(figures({})).toMatchObject({ due: '2027-03-12', open: 400, filled: 0, value: 5800, status: 'On track' });
  });

  it('turns to part shipped, then to shipped once within the tolerance of 3 %', () => {
    expect(figures({}, 120)).toMatchObject({ shipped: 120, open: 280, filled: 0.3, status: 'Part shipped' });
    expect(figures({}, 387)).toMatchObject({ open: 13, status: 'Part shipped' });
    expect(figures({}, 388)).toMatchObject({ open: 0, status: 'Shipped' });
  });

  it('keeps its own tolerance over that of Settings', () => {
    expect(figures({ tolerance: 0 }, 399).status).toBe('Part shipped');
    expect(figures({ tolerance: 0.1 }, 360).status).toBe('Shipped');
  });

  it('is due by the revised date, and by the customer once it left the factory', () => {
    expect(figures({ revisedExFactory: '2027-03-20' }).due).toBe('2027-03-20');
    expect(figures({ actualExFactory: '2027-03-10', shipBy: '2027-03-30' }).due).toBe('2027-03-30');
    expect(figures({ actualExFactory: '2027-03-10', cancelDate: '2027-04-05' }).due).toBe('2027-04-05');
    expect(figures({ actualExFactory: '2027-03-10' })).toMatchObject({ due: undefined, status: 'On track' });
  });

  it('is due soon from seven days ahead, due today still soon, late from the day after', () => {
    expect(figures({ originalExFactory: '2026-11-30' }).status).toBe('On track');
    expect(figures({ originalExFactory: '2026-11-29' }).status).toBe('Due soon');
    expect(figures({ originalExFactory: '2026-11-22' })).toMatchObject({ status: 'Due soon', daysLeft: 0 });
    expect(figures({ originalExFactory: '2026-11-21' })).toMatchObject({ status: 'Late', daysLeft: -1 });
  });

  it('is late when its cancel date passed, whatever the factory says', () => {
    expect(figures({ cancelDate: '2026-11-20' })).toMatchObject({ status: 'Late', daysToCancel: -2 });
  });

  it('is not chased when closed, cancelled, a draft, or without a date or quantity', () => {
    expect(figures({ stage: 'Closed', originalExFactory: '2026-01-01' })).toMatchObject({
      status: 'Closed',
      open: 0,
      daysLeft: undefined,
    });
    expect(figures({ stage: 'Cancelled' })).toMatchObject({ status: 'Cancelled', open: 0 });
    expect(figures({ stage: 'Draft', originalExFactory: '2026-01-01' }).status).toBe('Draft');
    expect(figures({ originalExFactory: undefined }).status).toBe('No date');
    expect(figures({ quantity: undefined }).status).toBe('No quantity');
  });
});
