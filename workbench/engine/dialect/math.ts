// Functions of numbers that the engine lacks.
import type { Engine } from '../engine';
import { byZero, ofAll, ofNumbers, outOfDomain } from './arguments';
import type { Definition, Functions } from './registry';
import { type Argument, type FunctionContext, isError, type Matrix, readings, spread, type Value } from './values';

export function math(engine: Engine): Functions {
  const read = readings(engine);
  const one = (compute: (value: number) => number | Value): Definition =>
    ofNumbers(read, ['value'], (value = 0) => compute(value));
  const two = (compute: (left: number, right: number) => number | Value): Definition =>
    ofNumbers(read, ['left', 'right'], (left = 0, right = 0) => compute(left, right));
  const many = (compute: (numbers: readonly number[]) => number | Value): Definition =>
    ofAll(read, ['value', 'more…'], compute);
  const log10 = one((value) => (value <= 0 ? positive('LOG10') : Math.log10(value)));
  return {
    SIGN: one(Math.sign),
    EVEN: one((value) => awayFromZero(value / 2) * 2),
    RADIANS: one((value) => (value * Math.PI) / 180),
    LOG10: log10,
    'LOG.10': log10,
    SQRTPI: one((value) => (value < 0 ? notNegative('SQRTPI') : Math.sqrt(value * Math.PI))),
    FACT: one((value) => (value < 0 ? notNegative('FACT') : finite(product(1, Math.floor(value))))),
    FACTDOUBLE: one((value) => (value < -1 ? notNegative('FACTDOUBLE') : finite(everySecond(Math.floor(value))))),
    MROUND: two((value, factor) => {
      if (value * factor < 0) return outOfDomain('Parameters of MROUND must have the same sign.');
      return factor === 0
        ? 0
        : cleaned(Math.sign(value) * Math.round(cleaned(Math.abs(value / factor))) * Math.abs(factor));
    }),
    QUOTIENT: two((dividend, divisor) => (divisor === 0 ? byZero('QUOTIENT') : Math.trunc(dividend / divisor) + 0)),
    COMBIN: two((n, k) => choices(Math.floor(n), Math.floor(k))),
    COMBINA: two((n, k) => (n === 0 && k === 0 ? 1 : choices(Math.floor(n) + Math.floor(k) - 1, Math.floor(k)))),
    PERMUT: two((n, k) => {
      if (k < 0 || n < k) return outOfDomain('PERMUT needs numbers, the first at least as large as the second.');
      return product(Math.floor(n) - Math.floor(k) + 1, Math.floor(n));
    }),
    PERMUTATIONA: two((n, k) => (n < 0 || k < 0 ? notNegative('PERMUTATIONA') : Math.floor(n) ** Math.floor(k))),
    SUMSQ: many((numbers) => numbers.reduce((sum, number) => sum + number * number, 0)),
    GCD: many((numbers) => wholes('GCD', numbers) ?? numbers.reduce((so, next) => divisor(so, Math.floor(next)), 0)),
    LCM: many((numbers) => wholes('LCM', numbers) ?? numbers.reduce((so, next) => multiple(so, Math.floor(next)), 1)),
    MULTINOMIAL: many((numbers) => {
      const sum = numbers.reduce((total, number) => total + Math.floor(number), 0);
      const parts = numbers.reduce((all, number) => all * product(1, Math.floor(number)), 1);
      return wholes('MULTINOMIAL', numbers) ?? Math.round(product(1, sum) / parts);
    }),
    GESTEP: ofNumbers(read, ['value', 'step?'], (value = 0, step = 0) => Number(value >= step)),
    UNARY_PERCENT: one((value) => value / 100),
    ISBETWEEN: isBetween(engine),
  };
}

const positive = (name: string): Value => outOfDomain(`Function ${name} parameter 1 must be greater than 0.`);
const notNegative = (name: string): Value => outOfDomain(`Function ${name} parameter 1 must be at least 0.`);

function finite(value: number): number | Value {
  return Number.isFinite(value) ? value : outOfDomain('The result is too large.');
}

/** Fifteen digits: 1.3 to the nearest 0.1 leaves no trace of the fractions of two. */
const cleaned = (value: number): number => Number(value.toPrecision(15));

const awayFromZero = (value: number): number => Math.sign(value) * Math.ceil(Math.abs(value)) + 0;

function product(from: number, to: number): number {
  let result = 1;
  for (let factor = from; factor <= to && Number.isFinite(result); factor += 1) result *= factor;
  return result;
}

function everySecond(value: number): number {
  let result = 1;
  for (let factor = value; factor > 1 && Number.isFinite(result); factor -= 2) result *= factor;
  return result;
}

function choices(n: number, k: number): number | Value {
  if (k < 0 || n < k) return outOfDomain('The first number must be at least as large as the second.');
  let result = 1;
  const least = Math.min(k, n - k);
  for (let step = 1; step <= least; step += 1) result = (result * (n - least + step)) / step;
  return Math.round(result);
}

function wholes(name: string, numbers: readonly number[]): Value | undefined {
  return numbers.some((number) => number < 0) ? outOfDomain(`${name} needs numbers of 0 or more.`) : undefined;
}

function divisor(left: number, right: number): number {
  return right === 0 ? left : divisor(right, left % right);
}

const multiple = (left: number, right: number): number =>
  left === 0 || right === 0 ? 0 : (left / divisor(left, right)) * right;

type Comparing = (this: FunctionContext, left: Argument, right: Argument) => Value | Matrix;

/** By the order in which cells are compared. */
function isBetween(engine: Engine): Definition {
  const compare = (name: string) => engine.registries.functionRegistry.content[name]?.compute as never as Comparing;
  return {
    args: ['value', 'lower', 'upper', 'lower_is_inclusive?', 'upper_is_inclusive?'],
    compute(value, lower, upper, lowerInclusive = { value: true }, upperInclusive = { value: true }) {
      const above = [compare('GTE'), compare('GT')].map((test) => test.call(this, value, lower));
      const below = [compare('LTE'), compare('LT')].map((test) => test.call(this, value, upper));
      const ordered = compare('LTE').call(this, lower, upper);
      return spread(
        [...above, lowerInclusive, ...below, upperInclusive, ordered],
        (from, past, withLower, to, before, withUpper, inOrder) => {
          if (inOrder.value === false) return outOfDomain('The lower value is greater than the upper one.');
          const sides = [withLower.value === false ? past : from, withUpper.value === false ? before : to];
          return sides.find(isError) ?? { value: sides.every((side) => side.value === true) };
        },
      );
    },
  };
}
