// Operators: arithmetic, comparison and `&`, element by element over arrays.
import { firstOfRising, headIn } from '../columns';
import type { Engine, EngineLocale } from '../engine';
import { compareScalars } from '../sort';
import type { Definition, Functions } from './registry';
import {
  type Argument,
  asTruth,
  type FunctionContext,
  isError,
  isMatrix,
  keyOf,
  localText,
  type Matrix,
  matrixOf,
  type Readings,
  readings,
  type Scalar,
  scalarOf,
  spread,
  type Value,
} from './values';

const binary = ['left', 'right'];

export function operators(engine: Engine): Functions {
  const read = readings(engine);
  const arithmetic = (compute: (left: number, right: number) => number | Value, format: Formatting): Definition => ({
    args: binary,
    rowWise: 'all',
    compute(left, right) {
      return spread([left, right], (a, b) => combine(this, read, a, b, compute, format));
    },
  });
  const unary = (compute: (operand: number) => number | Value): Definition => ({
    args: ['operand'],
    rowWise: 'all',
    compute(operand) {
      return spread([operand], (value) => {
        if (isError(value)) return value;
        const number = read.number(value, this.locale);
        const result = typeof number === 'number' ? compute(number) : number;
        return typeof result === 'number' ? withFormat(result, value.format) : result;
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
    SQRT: unary((operand) => (operand < 0 ? noRoot : Math.sqrt(operand))),
    EQ: comparison(equal, equalBelow),
    NE: comparison((left, right) => !equal(left, right), equalBelow),
    LT: comparison((left, right) => order(left, right) < 0),
    LTE: comparison((left, right) => order(left, right) <= 0),
    GT: comparison((left, right) => order(left, right) > 0),
    GTE: comparison((left, right) => order(left, right) >= 0),
    CONCATENATE: {
      args: ['text', 'more…'],
      rowWise: 'all',
      compute(...texts) {
        return concatenate(texts, this.locale);
      },
    },
  };
}

type Formatting = (left: string | undefined, right: string | undefined) => string | undefined;

const divisionByZero: Value = { value: '#DIV/0!', message: 'Function DIVIDE parameter 2 cannot be zero.' };

const noRoot: Value = { value: '#NUM!', message: 'Function SQRT parameter 1 must be at least 0.' };

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

function comparison(
  holds: (left: Scalar, right: Scalar) => boolean,
  head: (left: Argument, right: Argument) => number | undefined = () => undefined,
): Definition {
  const compare = (a: Value, b: Value): Value => {
    if (isError(a)) return a;
    return isError(b) ? b : asTruth(holds(a.value, b.value));
  };
  return { args: binary, rowWise: 'all', compute: (left, right) => spread([left, right], compare, head(left, right)) };
}

/** Numbers that count the rows leave any number behind: below it, none is equal. */
function equalBelow(left: Argument, right: Argument): number | undefined {
  const [counting, other] = firstOfRising(matrixOf(left)[0]) === undefined ? [right, left] : [left, right];
  const [line, ...more] = matrixOf(counting);
  const [column, ...others] = matrixOf(other);
  const first = firstOfRising(line);
  if (!line || !column || first === undefined || more.length + others.length > 0) return undefined;
  if (column.length !== 1 && column.length !== line.length) return undefined;
  const below = column[column.length - 1]?.value;
  return typeof below === 'number' ? Math.max(headIn(column), Math.ceil(below - first) + 1, 0) : undefined;
}

function equal(left: Scalar, right: Scalar): boolean {
  const a = left ?? blankAs(right);
  const b = right ?? blankAs(left);
  return a === b || (typeof a === 'string' && typeof b === 'string' && keyOf(a) === keyOf(b));
}

/** A blank counts as the other side's zero, empty text or FALSE; numbers stand before texts, texts before booleans. */
function order(left: Scalar, right: Scalar): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const a = left ?? blankAs(right);
  const b = right ?? blankAs(left);
  return compareScalars(a, b);
}

function blankAs(other: Scalar): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** The engine calls this for `&` too, so two arguments go element by element and only more of them are strung together. */
function concatenate(texts: readonly Argument[], locale: EngineLocale): Value | Matrix {
  if (texts.length === 2) {
    return spread(texts, (left, right) => {
      if (isError(left)) return left;
      return isError(right) ? right : { value: localText(left, locale) + localText(right, locale) };
    });
  }
  const all = texts.flatMap((text) => (isMatrix(text) ? rowFirst(text) : [scalarOf(text)]));
  return all.find(isError) ?? { value: all.map((one) => localText(one, locale)).join('') };
}

function rowFirst(matrix: Matrix): Value[] {
  const rows = matrix[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) => matrix.map((column) => column[row] ?? { value: null })).flat();
}
