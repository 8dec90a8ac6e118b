// Numbers as people type them, and what a fraction of three figures may mean as well.
import fc from 'fast-check';
import { otherReading, plainNumber, readNumber, statedNumber } from '../../src/schema/numbers';

test('blanks around a number, after its sign and between its groups make no other number of it', () => {
  expect([' 12 ', '-  5', '+ 5', '1 234', '1’234.5', '.5', '7.'].map((typed) => statedNumber(typed, '.'))).toEqual([
    12, -5, 5, 1234, 1234.5, 0.5, 7,
  ]);
  expect(['5 - 3', '1 23', 'x5', '', '-', '12 34'].map((typed) => readNumber(typed, '.'))).toEqual(
    Array(6).fill(undefined),
  );
});

const grouped = (whole: number, by: string) => String(whole).replace(/\B(?=(?:\d{3})+$)/g, by);
const habits = fc.constantFrom(
  ['.', ','] as const,
  ['.', ' '] as const,
  ['.', '’'] as const,
  [',', '.'] as const,
  [',', '\u00a0'] as const,
  [',', "'"] as const,
);

test('a number is read as it was meant, however a country groups it and marks its decimals', () => {
  const [whole, fraction] = [fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 99 })];
  fc.assert(
    fc.property(habits, fc.constantFrom('', '-', '+ '), whole, fraction, ([mark, by], sign, pieces, cents) => {
      const meant = Number(`${sign.trim()}${pieces}.${cents}`);
      expect(statedNumber(`${sign}${grouped(pieces, by)}${mark}${cents}`, mark)).toBe(meant);
    }),
  );
  expect([',5', '7,', '1.234.567'].map((typed) => statedNumber(typed, ','))).toEqual([0.5, 7, 1234567]);
});

test('a decimal mark that is not the sheet’s own is read where no group can be meant', () => {
  expect([readNumber('14.5', ','), readNumber('14,5', '.'), readNumber('1.234', ',')]).toEqual([14.5, 14.5, 1234]);
});

test('a fraction of three figures may be thousands; any other fraction is none', () => {
  expect(['1.250', '-12.250', '125.250', '€1.250'].map((typed) => otherReading(typed, '.', false))).toEqual([
    1250,
    -12250,
    125250,
    undefined,
  ]);
  for (const typed of ['0.250', '1.25', '1.2500', '1250.250', '1,250', '1.250 x', '1-250', 'x1.250.'])
    expect([typed, otherReading(typed, '.', false)]).toEqual([typed, undefined]);
});

test('of a rate the groups of the other mark may be thousandths, and its own mark is no group', () => {
  expect(otherReading('1,085', '.', true)).toBe(1.085);
  expect(['1.085', '1085,123', '1,0855'].map((typed) => otherReading(typed, '.', true))).toEqual(
    Array(3).fill(undefined),
  );
});

test('a number is written so that it is read in one way only', () => {
  const written = [1.25, 1.125, -12.125, 125.125, 0.125, 1250.125, 1.1255, 1250].map((value) =>
    plainNumber(value, ','),
  );
  expect(written).toEqual(['1,25', '1,1250', '-12,1250', '125,1250', '0,125', '1250,125', '1,1255', '1250']);
});
