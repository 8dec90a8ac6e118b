// The values of formulas: how Google Sheets reads, compares and joins numbers, texts, booleans, blanks and errors.
import type { Cell } from '../../schema/cells';
import type { Operator } from './syntax';

/** What a formula gives where it has no value, such as a division by zero; which error it is makes no difference to any rule. */
export const ERROR: unique symbol = Symbol('error');

/** A value as formulas see it: a date is its day number, a blank is null. */
export type Scalar = number | string | boolean | null | typeof ERROR;

export function scalarOf(cell: Cell | undefined): Scalar {
  return cell === undefined || cell === '' ? null : cell;
}

/** A text that reads as a number in every locale: digits with a sign, and a point if it needs one. */
const NUMERIC = /^\s*[-+]?(\d+\.?\d*|\.\d+)\s*$/;

export function numberOf(value: Scalar): number | typeof ERROR {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' && NUMERIC.test(value) ? Number(value) : ERROR;
}

export function textOf(value: Scalar): string | typeof ERROR {
  if (typeof value === 'string' || value === ERROR) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Fifteen digits are what a cell shows: 0.1 + 0.2 reads 0.3.
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
}

export function truthOf(value: Scalar): boolean | typeof ERROR {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (value === ERROR) return ERROR;
  const word = value.toUpperCase();
  return word === 'TRUE' || word === 'FALSE' ? word === 'TRUE' : ERROR;
}

export type Operation = (left: Scalar, right: Scalar) => Scalar;

function arithmetic(compute: (left: number, right: number) => number): Operation {
  return (left, right) => {
    const one = numberOf(left);
    const other = numberOf(right);
    if (one === ERROR || other === ERROR) return ERROR;
    const result = compute(one, other);
    return Number.isFinite(result) ? result : ERROR;
  };
}

function comparison(holds: (left: Scalar, right: Scalar) => boolean): Operation {
  return (left, right) => (left === ERROR || right === ERROR ? ERROR : holds(left, right));
}

/** A blank beside a value is the empty value of its type. */
function blankBeside(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function equal(left: Scalar, right: Scalar): boolean {
  if (left === right) return true;
  const one = left ?? blankBeside(right);
  const other = right ?? blankBeside(left);
  if (typeof one !== 'string' || typeof other !== 'string') return one === other;
  return one.toLowerCase() === other.toLowerCase();
}

/** Numbers stand before texts, texts before booleans. */
function rank(value: Scalar): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function order(left: Scalar, right: Scalar): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const one = left ?? blankBeside(right);
  const other = right ?? blankBeside(left);
  if (typeof one !== 'string' || typeof other !== 'string') {
    return rank(one) - rank(other) || Number(one) - Number(other);
  }
  return one.localeCompare(other, 'en', { sensitivity: 'accent' });
}

export const OPERATIONS: { readonly [operator in Operator]: Operation } = {
  '=': comparison(equal),
  '<>': comparison((left, right) => !equal(left, right)),
  '<': comparison((left, right) => order(left, right) < 0),
  '<=': comparison((left, right) => order(left, right) <= 0),
  '>': comparison((left, right) => order(left, right) > 0),
  '>=': comparison((left, right) => order(left, right) >= 0),
  '&': (left, right) => {
    const one = textOf(left);
    const other = textOf(right);
    return one === ERROR || other === ERROR ? ERROR : one + other;
  },
  '+': arithmetic((left, right) => left + right),
  '-': arithmetic((left, right) => left - right),
  '*': arithmetic((left, right) => left * right),
  '/': arithmetic((left, right) => left / right),
  '^': arithmetic((left, right) => left ** right),
};
