// Values as formulas see them: how Google Sheets reads, compares and joins them; the same on the sheet is held in dialect.test.ts.
import { ERROR, numberOf, OPERATIONS, type Scalar, scalarOf, textOf, truthOf } from '../../src/derive/dialect/scalar';
import type { Operator } from '../../src/derive/dialect/syntax';

const is = (left: Scalar, operator: Operator, right: Scalar) => OPERATIONS[operator](left, right);

const equality = (one: Scalar, other: Scalar) => [is(one, '=', other), is(one, '<>', other)];

test('a blank cell is blank, and any other is what it holds', () => {
  expect([undefined, '', 0, false, 'x'].map(scalarOf)).toEqual([null, null, 0, false, 'x']);
});

test('a number is read from what looks like one in every country', () => {
  expect([7, null, true, false, ' 17 ', '-0.5', '+.25', '7.'].map(numberOf)).toEqual([7, 0, 1, 0, 17, -0.5, 0.25, 7]);
  for (const none of ['', '.', '1,5', '1 000', '7x', 'x7', '--7', '1e3', ERROR] as const)
    expect(numberOf(none)).toBe(ERROR);
});

test('a text is what a cell shows, to fifteen digits', () => {
  const shown = ['é', null, true, false, 7, 0.1 + 0.2, 1 / 3, 123456789012345680].map(textOf);
  expect(shown).toEqual(['é', '', 'TRUE', 'FALSE', '7', '0.3', '0.333333333333333', '123456789012345680']);
  expect(textOf(ERROR)).toBe(ERROR);
});

test('a condition holds by a number that is something, or by its word', () => {
  expect([true, false, 7, -1, 0, null, 'true', 'FALSE'].map(truthOf)).toEqual([
    ...[true, false, true, true, false, false],
    ...[true, false],
  ]);
  expect(['yes', '', '1', ERROR].map((value) => truthOf(value as Scalar))).toEqual([ERROR, ERROR, ERROR, ERROR]);
});

describe('Two values', () => {
  it('are equal in any case, and a blank is the empty one beside each', () => {
    for (const [left, right] of [
      ['Ecru', 'ECRU'],
      [null, ''],
      ['', null],
      [null, 0],
      [0, null],
      [null, false],
      ['ecru', 'ecru'],
      [7, 7],
      [null, null],
    ] as const)
      expect([left, right, ...equality(left, right), ...equality(right, left)]).toEqual([
        left,
        right,
        true,
        false,
        true,
        false,
      ]);
    for (const [left, right] of [
      ['7', 7],
      [1, true],
      ['', 0],
      [null, 'x'],
      [null, true],
      ['é', 'e'],
      ['', false],
    ] as const)
      expect([left, right, ...equality(left, right), ...equality(right, left)]).toEqual([
        left,
        right,
        false,
        true,
        false,
        true,
      ]);
  });

  it('stand numbers first, then texts, then booleans', () => {
    const inOrder = [-1, 0, 7, 'ecru', 'Zinc', false, true];
    for (const [at, left] of inOrder.entries())
      for (const [other, right] of inOrder.entries()) {
        const told = (['<', '<=', '>', '>='] as const).map((operator) => is(left, operator, right));
        expect([left, right, ...told]).toEqual([left, right, at < other, at <= other, at > other, at >= other]);
      }
  });

  it('stand a blank where the empty value of the other would', () => {
    expect([is(null, '<', 1), is(-1, '<', null), is(null, '<', 'a'), is('a', '>', null)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([is(null, '<', true), is(null, '<', false), is(null, '<', ''), is(null, '<', 0)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([is(true, '>', null), is('', '>', null), is('A', '<', 'a'), is('a', '<', 'A')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('are joined as they are shown', () => {
    expect([is('S:', '&', 20), is(null, '&', null), is(0.1 + 0.2, '&', true)]).toEqual(['S:20', '', '0.3TRUE']);
  });

  it('are reckoned with as numbers', () => {
    const sums = (['+', '-', '*', '/', '^'] as const).map((operator) => is(7, operator, '2'));
    expect([...sums, is(null, '+', true)]).toEqual([9, 5, 14, 3.5, 49, 1]);
  });

  it('give an error where one of them is one, or no number comes of them', () => {
    for (const operator of Object.keys(OPERATIONS) as Operator[])
      expect([is(ERROR, operator, 1), is(1, operator, ERROR)]).toEqual([ERROR, ERROR]);
    expect([is(1, '/', 0), is('x', '*', 2), is(2, '*', 'x'), is(-8, '^', 0.5)]).toEqual([ERROR, ERROR, ERROR, ERROR]);
  });
});
