// The trade's published check values, and the quantile they rest on.
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import fc from 'fast-check';
import { normalQuantile, reorderPoint } from '../../src/domain/inventory';

const steady = { dailyDemand: 30, demandDeviation: 5, leadTime: 10, leadTimeDeviation: 0 };

describe('The reorder point', () => {
  it('is 326.0 at a service level of 95 %', () => {
    expect(reorderPoint({ ...steady, serviceLevel: 0.95 })).toBeCloseTo(326.0, 1);
  });

  it('is 326.1 with the rounded Z of 1.65', () => {
    const spread = (reorderPoint({ ...steady, serviceLevel: 0.95 }) ?? 0) - 300;
    expect(300 + (1.65 * spread) / normalQuantile(0.95)).toBeCloseTo(326.1, 1);
  });

  it('is unknown without a demand, and has no safety stock without a service level', () => {
    expect(reorderPoint({ ...steady, dailyDemand: undefined, serviceLevel: 0.95 })).toBeUndefined();
    expect(reorderPoint({ ...steady, serviceLevel: undefined })).toBe(300);
  });
});

describe('The normal quantile', () => {
  it('agrees with an independent implementation at every service level a person may enter', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-5, max: 1 - 1e-5, noNaN: true }), (probability) => {
        expect(normalQuantile(probability)).toBeCloseTo(quantile(probability, 0, 1), 8);
      }),
    );
  });
});
