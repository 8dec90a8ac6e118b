// Operators: arithmetic, comparison and `&`, element by element over arrays.
import type { Engine } from '../engine';
import { compareScalars } from '../sort';
import type { Definition, Functions } from './registry';
import {
  type FunctionContext,
  isError,
  isMatrix,
  keyOf,
  type Matrix,
  type Readings,
  readings,
  type Scalar,
  scalarOf,
  spread,
  textOf,
  type Value,
} from './values';

const binary = ['left', 'right'];

export function operators(engine: Engine): Functions {
  const read = readings(engine);
  const arithmetic = (compute: (left: number, right: number) => number | Value, format: Formatting): Definition => ({
    args: binary,
    compute(left, right) {
      return spread([left, right], (a, b) => combine(this, read, a, b, compute, format));
    },
  });
  const unary = (compute: (operand: number) => number): Definition => ({
    args: ['operand'],
    compute(operand) {
      return spread([operand], (value) => {
        if (isError(value)) return value;
        const number = read.number(value, this.locale);
        return typeof number === 'number' ? withFormat(compute(number), value.format) : number;
      });
    },
  });
  return {
    ADD: arithmetic(
      (left, right) => left + right,
      (left, right) => left ?? right,
    ),
    MINUS: arithmetic(
      (left, right) => left - right,
      // What a date is taken from leaves a number of days.
      (left, right) => (read.isDate(right) ? undefined : (left ?? right)),
    ),
    MULTIPLY: arithmetic(
      (left, right) => left * right,
      () => undefined,
    ),
    DIVIDE: arithmetic(
      (left, right) => (right === 0 ? divisionByZero : left / right),
      () => undefined,
    ),
    POWER: arithmetic(power, () => undefined),
    UMINUS: unary((operand) => -operand),
    UPLUS: { args: ['operand'], compute: (operand) => operand ?? { value: null } },
    'UNARY.PERCENT': unary((operand) => operand / 100),
    EQ: comparison((order) => order === 0),
    NE: comparison((order) => order !== 0),
    LT: comparison((order) => order < 0),
    LTE: comparison((order) => order <= 0),
    GT: comparison((order) => order > 0),
    GTE: comparison((order) => order >= 0),
    CONCATENATE: { args: ['text', 'more…'], compute: (...texts) => concatenate(texts) },
  };
}

type Formatting = (left: string | undefined, right: string | undefined) => string | undefined;

const divisionByZero: Value = { value: '#DIV/0!', message: 'Function DIVIDE parameter 2 cannot be zero.' };

function power(base: number, exponent: number): number | Value {
  const result = base ** exponent;
  return Number.isNaN(result) ? { value: '#NUM!', message: 'POWER has no real result.' } : result;
}

function combine(
  { locale }: FunctionContext,
  read: Readings,
  left: Value,
  right: Value,
  compute: (left: number, right: number) => number | Value,
  format: Formatting,
): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const a = read.number(left, locale);
  if (typeof a !== 'number') return a;
  const b = read.number(right, locale);
  if (typeof b !== 'number') return b;
  const result = compute(a, b);
  return typeof result === 'number'
    ? withFormat(result, format(left.format || undefined, right.format || undefined))
    : result;
}

function withFormat(value: number, format: string | undefined): Value {
  return format ? { value, format } : { value };
}

function comparison(holds: (order: number) => boolean): Definition {
  return {
    args: binary,
    compute: (left, right) =>
      spread([left, right], (a, b) => {
        if (isError(a)) return a;
        return isError(b) ? b : { value: holds(order(a.value, b.value)) };
      }),
  };
}

/** A blank counts as the other side's zero, empty text or FALSE; numbers stand before texts, texts before booleans. */
function order(left: Scalar, right: Scalar): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const a = left ?? blankAs(right);
  const b = right ?? blankAs(left);
  return typeof a === typeof b && keyOf(a) === keyOf(b) ? 0 : compareScalars(a, b);
}

function blankAs(other: Scalar): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** The engine calls this for `&` too, so two arguments go element by element and only more of them are strung together. */
function concatenate(texts: readonly (Value | Matrix | undefined)[]): Value | Matrix {
  if (texts.length === 2) {
    return spread(texts, (left, right) => {
      if (isError(left)) return left;
      return isError(right) ? right : { value: textOf(left) + textOf(right) };
    });
  }
  const all = texts.flatMap((text) => (isMatrix(text) ? rowFirst(text) : [scalarOf(text)]));
  return all.find(isError) ?? { value: all.map(textOf).join('') };
}

function rowFirst(matrix: Matrix): Value[] {
  const rows = matrix[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) => matrix.map((column) => column[row] ?? { value: null })).flat();
}
