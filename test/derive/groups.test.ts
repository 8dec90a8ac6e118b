// Rows by a key, and what is made of a column of each group.
import { ERROR, type Scalar } from '../../src/derive/dialect/scalar';
import { firstOfEach, groupsBy, rollUpOf, SUM } from '../../src/derive/groups';
import { kept, once, onceOfFew, onceOfMany } from '../../src/derive/once';
import { date, id, number, text } from '../../src/schema/kinds';
import { defineTable } from '../../src/schema/table';

const help = '';
const bales = defineTable({
  name: 'Bales',
  one: 'bale',
  tabColor: '#000000',
  inputs: {
    baleId: { label: 'Bale ID', kind: id('BAL'), help },
    metres: { label: 'Metres', kind: number, help },
    cut: { label: 'Cut on', kind: date, help },
    shade: { label: 'Shade', kind: text, help },
  },
  computed: {},
});

const made = (
  way: 'sum' | 'count' | 'max' | 'min',
  label: string,
  values: readonly Scalar[],
  holds: readonly Scalar[] = [],
) =>
  rollUpOf(bales, { value: label, way }).of(
    values.map((_, row) => row),
    (row) => values[row] ?? null,
    holds.length > 0 ? [(row) => holds[row] ?? null] : [],
  );

test('rows stand in the group of their key, in their order; those without one, or that do not count, in none', () => {
  const keys = ['b', 'a', '', 'b', 'c', 'a', 'below'];
  const groups = groupsBy(
    (row) => keys[row] ?? '',
    keys.length - 1,
    (row) => row !== 5,
  );
  expect([...groups]).toEqual([
    ['b', [0, 3]],
    ['a', [1]],
    ['c', [4]],
  ]);
});

test('the first row of each key counts, and each without one; what is not there counts for nothing', () => {
  const keys = ['b', 'a', '', 'b', '', 'a', 'c', 'c'];
  const counted = firstOfEach(
    (row) => keys[row] ?? '',
    keys.length,
    (row) => row !== 1 && row !== 7,
  );
  expect(counted).toEqual([true, false, true, false, true, true, true, false]);
});

test('numbers are added up, and the greatest and the least are told; what is no number is none', () => {
  const values: readonly Scalar[] = [2.5, 'x', null, 7, true, '9', -1, ERROR];
  expect((['sum', 'max', 'min'] as const).map((way) => made(way, 'Metres', values))).toEqual([8.5, 7, -1]);
  expect((['sum', 'count', 'max', 'min'] as const).map((way) => made(way, 'Metres', [null, 'x', '']))).toEqual([
    0,
    1,
    null,
    null,
  ]);
  expect(made('max', 'Cut on', [46348, 46350])).toBe(46350);
});

test('what holds something is counted', () => {
  expect(made('count', 'Shade', ['ecru', '', null, 0, false, ERROR])).toBe(3);
});

test('the last of texts by their characters is told', () => {
  expect(made('max', 'Shade', ['ecru', 'zinc', null, ERROR, 'Zinc'])).toBe('zinc');
  expect(made('max', 'Shade', [null, ERROR])).toBeNull();
});

test('a row counts where its condition is a number that is something', () => {
  const holds: readonly Scalar[] = [1, 0, '2', 'x', null, true, ERROR];
  expect(made('sum', 'Metres', [1, 2, 4, 8, 16, 32, 64], holds)).toBe(37);
});

test('where no row has a key, the sum is nothing and all else is blank', () => {
  const none = (['sum', 'count', 'max', 'min'] as const).map((way) => rollUpOf(bales, { value: 'Metres', way }).none);
  expect([SUM.none, ...none, rollUpOf(bales, { value: 'Shade', way: 'max' }).none]).toEqual([
    0,
    0,
    0,
    null,
    null,
    null,
  ]);
});

test('what is asked is asked once, and what is computed is computed once a row', () => {
  const asked: unknown[] = [];
  const hear = <Told>(told: Told) => {
    asked.push(told);
    return told;
  };
  const nothing = once(() => hear(undefined));
  expect([nothing(), nothing()]).toEqual([undefined, undefined]);
  for (const open of [onceOfFew<number>, (compute: (row: number) => number) => onceOfMany(3, compute)]) {
    const twice = open((row) => hear(row) * 2);
    expect([twice(1), twice(2), twice(1), twice(0), twice(0)]).toEqual([2, 4, 2, 0, 0]);
  }
  expect(asked).toEqual([undefined, 1, 2, 0, 1, 2, 0]);
  const known = new Map([['a', 1]]);
  expect([kept(known, 'a', () => 2), kept(known, 'b', () => 2), kept(known, 'b', () => 3)]).toEqual([1, 2, 2]);
});
