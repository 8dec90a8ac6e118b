// The quantile of the normal distribution, against an independent implementation.
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import fc from 'fast-check';
import { normalQuantile } from '../../src/schema/normal-quantile';

describe('The normal quantile', () => {
  it('agrees with an independent implementation at every service level a person may enter', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-5, max: 1 - 1e-5, noNaN: true }), (probability) => {
        expect(normalQuantile(probability)).toBeCloseTo(quantile(probability, 0, 1), 8);
      }),
    );
  });
});
