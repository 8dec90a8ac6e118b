// Values as the engine hands them to functions, and how Google reads them as numbers, texts and booleans.
import type { Engine, EngineLocale } from '../engine';

export type Scalar = string | number | boolean | null;

export interface Value {
  readonly value: Scalar;
  readonly format?: string;
  readonly message?: string;
}

/** Column by column: `matrix[column][row]`. */
export type Matrix = readonly (readonly Value[])[];

/** An argument left empty is undefined. */
export type Argument = Value | Matrix | undefined;

/** What the engine binds to a running function. */
export interface FunctionContext {
  readonly locale: EngineLocale;
  readonly getters: { getClock(): Date; getProperty(name: string): string | undefined };
}

export type Compute = (this: FunctionContext, ...args: Argument[]) => Value | Matrix;

export const BLANK: Value = { value: null };

const errorNames = new Set([
  '#N/A',
  '#REF',
  '#BAD_EXPR',
  '#CYCLE',
  '#NAME?',
  '#DIV/0!',
  '#NUM!',
  '#SPILL!',
  '#ERROR',
  '#NULL!',
]);

export function isError({ value }: Value): boolean {
  return typeof value === 'string' && value.charCodeAt(0) === 35 && errorNames.has(value);
}

/** The engine's #ERROR is Google's #VALUE!. */
export function wrongValue(message: string): Value {
  return { value: '#ERROR', message };
}

export function notAvailable(message: string): Value {
  return { value: '#N/A', message };
}

export function isMatrix(argument: Argument): argument is Matrix {
  return Array.isArray(argument);
}

export function scalarOf(argument: Argument): Value {
  if (isMatrix(argument)) return argument[0]?.[0] ?? BLANK;
  return argument ?? BLANK;
}

export function matrixOf(argument: Argument): Matrix {
  return isMatrix(argument) ? argument : [[argument ?? BLANK]];
}

export function columnCount(matrix: Matrix): number {
  return matrix.length;
}

export function rowCount(matrix: Matrix): number {
  return matrix[0]?.length ?? 0;
}

/** A function of single values over arrays: one column or row repeats, what lies beyond an array is #N/A. */
export function spread(args: readonly Argument[], compute: (...values: Value[]) => Value): Value | Matrix {
  let cols = 1;
  let rows = 1;
  for (const argument of args) {
    if (!isMatrix(argument)) continue;
    cols = Math.max(cols, argument.length);
    rows = Math.max(rows, rowCount(argument));
  }
  const values = new Array<Value>(args.length);
  const result: Value[][] = [];
  for (let col = 0; col < cols; col++) {
    const column: Value[] = [];
    result.push(column);
    for (let row = 0; row < rows; row++) {
      for (let index = 0; index < args.length; index++) values[index] = pick(args[index], col, row);
      column.push(compute(...values));
    }
  }
  return cols === 1 && rows === 1 ? (result[0]?.[0] ?? BLANK) : result;
}

const beyond = notAvailable('Array arguments are of different size.');

function pick(argument: Argument, col: number, row: number): Value {
  if (!isMatrix(argument)) return argument ?? BLANK;
  const column = argument.length === 1 ? argument[0] : argument[col];
  if (!column) return beyond;
  return (column.length === 1 ? column[0] : column[row]) ?? beyond;
}

/** Google's readings of a value; each gives an error value where there is no reading. */
export interface Readings {
  number(value: Value, locale: EngineLocale): number | Value;
  isDate(format: string | undefined): boolean;
}

export function readings({ helpers }: Engine): Readings {
  const dateFormats = new Map<string, boolean>();
  return {
    number({ value }, locale) {
      if (typeof value === 'number') return value;
      if (value === null) return 0;
      if (typeof value === 'boolean') return value ? 1 : 0;
      if (value !== '' && (helpers.isNumber(value, locale) || helpers.isDateTime(value, locale))) {
        return helpers.toNumber(value, locale);
      }
      return wrongValue(`'${value}' is a text and cannot be coerced to a number.`);
    },
    isDate(format) {
      if (!format) return false;
      let known = dateFormats.get(format);
      if (known === undefined) {
        known = helpers.isDateTimeFormat(format);
        dateFormats.set(format, known);
      }
      return known;
    },
  };
}

export function textOf({ value }: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value) : value;
}

/** Fifteen digits are what a cell shows: 0.1 + 0.2 reads 0.3. */
function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

export function truthOf({ value }: Value): boolean | Value {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  const upper = value.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return wrongValue(`'${value}' is a text and cannot be coerced to a boolean.`);
}

/** Texts are equal whatever their case. */
export function keyOf(value: Scalar): string | number | boolean | null {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
