// When to order again: the trade's published check values, and what the status makes of them.
import { normalQuantile } from '../../../src/schema/normal-quantile';
import { opening, type Story, linenStock as stock } from './linen';

const steady = { dailyDemand: 30, demandDeviation: 5, leadTime: 10, leadTimeDeviation: 0, serviceLevel: 0.95 };
const reorderPoint = (changes: Story['item'] = {}) => stock({ item: { ...steady, ...changes } }).reorderPoint;

describe('The reorder point', () => {
  it('is 326.0 for 30 a day over 10 days at a service level of 95 %', () => {
    expect(reorderPoint()).toBeCloseTo(326.0, 1);
  });

  it('is 326.1 with the rounded Z of 1.65', () => {
    const spread = (reorderPoint() ?? 0) - 300;
    expect(300 + (1.65 * spread) / normalQuantile(0.95)).toBeCloseTo(326.1, 1);
  });

  it('comes sooner when the supplier is not steady either', () => {
    // Z of 95 % is 1.6449; √(10·5² + 30²·2²) is 62.05.
    expect(reorderPoint({ leadTimeDeviation: 2 })).toBeCloseTo(402.06, 2);
  });

  it('is unknown without a demand, and has no safety stock without a service level', () => {
    expect(reorderPoint({ dailyDemand: undefined })).toBeUndefined();
    expect(reorderPoint({ serviceLevel: undefined })).toBe(300);
  });
});

describe('When to order again', () => {
  const holding = (quantity: number, story: Story = {}) =>
    stock({ item: steady, moves: [{ ...opening, quantity }], ...story });

  it('says low from the reorder point down, and OK above it', () => {
    expect(holding(327).status).toBe('OK');
    expect(holding(326).status).toBe('Low');
    const exactly = { ...steady, serviceLevel: undefined };
    expect(stock({ item: exactly, moves: [{ ...opening, quantity: 300 }] })).toMatchObject({
      reorderPoint: 300,
      status: 'Low',
    });
    expect(stock({ item: exactly, moves: [{ ...opening, quantity: 301 }] }).status).toBe('OK');
  });

  it('counts what is on order, and not what is promised away', () => {
    expect(holding(200, { shipments: [{ direction: 'Inbound', quantity: 127 }] }).status).toBe('OK');
    expect(holding(400, { shipments: [{ direction: 'Outbound', quantity: 100 }] }).status).toBe('Low');
  });

  it('is out when nothing is on hand, even with plenty on order', () => {
    expect(holding(0, { shipments: [{ direction: 'Inbound', quantity: 5000 }] }).status).toBe('Out');
  });

  it('is oversold when more is promised than there is, with or without anything on hand', () => {
    const shipments = [{ direction: 'Outbound', quantity: 101 }] as const;
    expect(holding(101, { shipments }).status).not.toBe('Oversold');
    expect(holding(100, { shipments })).toMatchObject({ available: -1, status: 'Oversold' });
    expect(holding(0, { shipments }).status).toBe('Oversold');
  });

  it('never says low where no demand is known', () => {
    expect(stock({ moves: [{ ...opening, quantity: 1 }] })).toMatchObject({ reorderPoint: undefined, status: 'OK' });
  });
});
