// How functions take their arguments: value by value over arrays, or all the numbers that stand in them.
import type { EngineLocale } from '../engine';
import type { Definition } from './registry';
import {
  type Argument,
  BLANK,
  isError,
  isMatrix,
  type Matrix,
  type Readings,
  type Scalar,
  spread,
  textOf,
  truthOf,
  type Value,
} from './values';

export type Outcome = Scalar | Value;

const asValue = (outcome: Outcome): Value =>
  typeof outcome === 'object' && outcome !== null ? outcome : { value: outcome };

/** A function of numbers; what was left out is undefined. */
export function ofNumbers(
  read: Readings,
  args: readonly string[],
  compute: (...numbers: (number | undefined)[]) => Outcome,
): Definition {
  return {
    args,
    rowWise: 'all',
    compute(...given) {
      return spread(given, (...values) => {
        const numbers: (number | undefined)[] = [];
        for (const [index, value] of values.entries()) {
          if (isError(value)) return value;
          const number = given[index] === undefined ? undefined : read.number(value, this.locale);
          if (typeof number === 'object') return number;
          numbers.push(number);
        }
        return asValue(compute(...numbers));
      });
    },
  };
}

/** A function of texts, element by element. */
export function ofTexts(args: readonly string[], compute: (...texts: string[]) => Outcome): Definition {
  return ofValues(args, (...values) => compute(...values.map(textOf)));
}

/** A function of any values, element by element; errors are passed on. */
export function ofValues(args: readonly string[], compute: (...values: Value[]) => Outcome): Definition {
  return {
    args,
    rowWise: 'all',
    compute: (...given) => spread(given, (...values) => values.find(isError) ?? asValue(compute(...values))),
  };
}

/** The numbers of all arguments: of ranges and arrays only what is a number, of single values what reads as one. */
export function numbersIn(args: readonly Argument[], read: Readings, locale: EngineLocale): readonly number[] | Value {
  const numbers: number[] = [];
  for (const arg of args) {
    if (!isMatrix(arg)) {
      const number = isError(arg ?? BLANK) ? arg : read.number(arg ?? BLANK, locale);
      if (typeof number !== 'number') return number ?? BLANK;
      numbers.push(number);
      continue;
    }
    const failed = plainNumbers(arg, numbers);
    if (failed) return failed;
  }
  return numbers;
}

/** Adds the numbers of an array, row by row; gives the first error in it. */
function plainNumbers(matrix: Matrix, numbers: number[]): Value | undefined {
  const rows = matrix[0]?.length ?? 0;
  for (let row = 0; row < rows; row += 1) {
    for (const column of matrix) {
      const value = column[row] ?? BLANK;
      if (isError(value)) return value;
      if (typeof value.value === 'number') numbers.push(value.value);
    }
  }
  return undefined;
}

/** A function of all the numbers that its arguments hold. */
export function ofAll(
  read: Readings,
  args: readonly string[],
  compute: (numbers: readonly number[]) => Outcome,
): Definition {
  return {
    args,
    compute(...given) {
      const numbers = numbersIn(given, read, this.locale);
      return 'value' in numbers ? numbers : asValue(compute(numbers));
    },
  };
}

/** A truth that was left out is as told. */
export function truthOr(value: Argument, otherwise: boolean): boolean {
  if (value === undefined || isMatrix(value)) return otherwise;
  const truth = truthOf(value);
  return typeof truth === 'boolean' ? truth : otherwise;
}

/** The engine's names for Google's errors. */
export const outOfDomain = (message: string): Value => ({ value: '#NUM!', message });
export const byZero = (name: string): Value => ({
  value: '#DIV/0!',
  message: `Function ${name} parameter 2 cannot be zero.`,
});
