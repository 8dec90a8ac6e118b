// Which cases the quick tier of the tests plays.
import { spread } from './spread';

const cases = Array.from({ length: 14 }, (_, index) => index);

test('a share is the same each time, evenly spread, and each case once', () => {
  const few = spread(cases, 4, 'rows');
  expect(spread(cases, 4, 'rows')).toEqual(few);
  const gaps = few.slice(1).map((each, index) => each - (few[index] ?? 0));
  expect([few.length, Math.min(...gaps), Math.max(...gaps)]).toEqual([4, 3, 4]);
});

test('a short list is played whole', () => {
  expect(spread(cases, 14, 'rows')).toEqual(cases);
  expect(spread([], 3, 'rows')).toEqual([]);
});

test('lists of other names meet the others', () => {
  const names = Array.from({ length: 200 }, (_, index) => `list ${index}`);
  expect([...new Set(names.flatMap((name) => spread(cases, 1, name)))].sort((one, other) => one - other)).toEqual(
    cases,
  );
});
