// What rows of a file add up to, by which a person sees that none is missing.
import { addSums, differingSums, NO_SUMS, sumsOf } from '../../src/schema/sums';

const specs = [{ of: 'quantity' }, { of: 'price', times: 'quantity', currency: 'currency' }] as const;
const rows = [
  { quantity: 10, price: 0.1, currency: 'EUR' },
  { quantity: 20, price: 0.2, currency: 'EUR' },
  { quantity: 5, price: 3, currency: 'USD' },
  { quantity: 1, price: undefined, currency: 'USD' },
  { quantity: 2, price: 1 },
];

test('pieces are added up, and money by its currency, without what fractions leave behind', () => {
  expect(sumsOf(specs, rows)).toEqual({ rows: 5, totals: { quantity: 38, EUR: 5, USD: 15, '': 2 } });
  expect(sumsOf([{ of: 'price' }], [{ price: 0.1 }, { price: 0.2 }]).totals).toEqual({ price: 0.3 });
});

test('sums are added to others and taken from them, and what differs is named', () => {
  const [one, other] = [sumsOf(specs, rows.slice(0, 2)), sumsOf(specs, rows.slice(2))];
  const both = addSums(one, other);
  expect(both).toEqual(sumsOf(specs, rows));
  expect(addSums(both, other, -1)).toMatchObject({ rows: 2, totals: { quantity: 30, EUR: 5, USD: 0 } });
  expect(addSums(NO_SUMS, one)).toEqual(one);
  expect(differingSums(both, both)).toEqual([]);
  expect(differingSums(both, one)).toEqual(['', 'quantity', 'USD', '']);
  expect(differingSums(one, { ...one, totals: { ...one.totals, EUR: 5.00005 } })).toEqual([]);
  expect(differingSums(one, { ...one, totals: { ...one.totals, EUR: 5.0001 } })).toEqual(['EUR']);
});
