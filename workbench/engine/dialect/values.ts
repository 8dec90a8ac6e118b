// Values as the engine hands them to functions, and how Google reads them as numbers, texts and booleans.
import { alikeFrom, headOf } from '../columns';
import type { Engine, EngineLocale } from '../engine';
import { booleanWord } from '../local-words';
import { digitsOf } from '../number-format/draw-number';
import { asEngineReads, typedDate } from '../typed-date';

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
  readonly __originCellPosition?: { readonly row: number; readonly col: number };
  readonly getters: { getClock(): Date; getProperty(name: string): string | undefined };
}

export type Compute = (this: FunctionContext, ...args: Argument[]) => Value | Matrix;

export const BLANK: Value = { value: null };

const TRUE: Value = Object.freeze({ value: true });
const FALSE: Value = Object.freeze({ value: false });

/** One value for all rows: conditions fill most of the columns that a formula makes on its way. */
export const asTruth = (holds: boolean): Value => (holds ? TRUE : FALSE);

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

function columnCount(matrix: Matrix): number {
  return matrix.length;
}

function rowCount(matrix: Matrix): number {
  return matrix[0]?.length ?? 0;
}

/** A column that is computed down to `head` and once for all rows below, which are alike. */
export function columnOf(rows: number, head: number, at: (row: number) => Value): readonly Value[] {
  const column = new Array<Value>(rows);
  const computed = Math.min(rows, head);
  for (let row = 0; row < computed; row++) column[row] = at(row);
  if (computed < rows) alikeFrom(column.fill(at(computed), computed), computed);
  return column;
}

/** A function of single values over arrays: one column or row repeats, what lies beyond an array is #N/A. */
export function spread(
  args: readonly Argument[],
  compute: (...values: Value[]) => Value,
  known?: number,
): Value | Matrix {
  const matrices = args.map(matrixOf);
  const cols = Math.max(...matrices.map(columnCount));
  const rows = Math.max(...matrices.map(rowCount));
  const result: (readonly Value[])[] = [];
  for (let col = 0; col < cols; col++) {
    const columns = matrices.map((matrix) => (matrix.length === 1 ? matrix[0] : matrix[col]) ?? noColumn);
    result.push(columnOf(rows, known ?? headOf(columns, rows), rowWise(columns, compute)));
  }
  return cols === 1 && rows === 1 ? (result[0]?.[0] ?? BLANK) : result;
}

/** Operators and IF make up most formulas: for as many values as they take no list of them is made in each row. */
function rowWise(columns: Matrix, compute: (...values: Value[]) => Value): (row: number) => Value {
  const [first = noColumn, second = noColumn, third = noColumn] = columns;
  switch (columns.length) {
    case 1:
      return (row) => compute(inRow(first, row));
    case 2:
      return (row) => compute(inRow(first, row), inRow(second, row));
    case 3:
      return (row) => compute(inRow(first, row), inRow(second, row), inRow(third, row));
    default:
      return (row) => compute(...columns.map((column) => inRow(column, row)));
  }
}

const inRow = (column: readonly Value[], row: number): Value => column[column.length === 1 ? 0 : row] ?? beyond;

const beyond = notAvailable('Array arguments are of different size.');
const noColumn: readonly Value[] = [];

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
      const text = asEngineReads(value);
      if (text && (helpers.isNumber(text, locale) || helpers.isDateTime(text, locale))) {
        return helpers.toNumber(text, locale);
      }
      // A date as people write it, with the name of the month.
      const date = /\p{L}/u.test(value) ? typedDate(value.trim(), locale, Number.NaN) : null;
      if (date) return helpers.toNumber(date.content, locale);
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
  return typeof value === 'number' ? digitsOf(value) : value;
}

/** As the locale writes it where texts are put together: 1,5 and WAHR in German. */
export function localText(known: Value, { decimalSeparator, code }: EngineLocale): string {
  if (typeof known.value === 'boolean') return booleanWord(known.value, code);
  const text = textOf(known);
  return typeof known.value === 'number' && decimalSeparator !== '.' ? text.replace('.', decimalSeparator) : text;
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
