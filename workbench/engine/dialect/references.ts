// Functions of references: what they say of what is none, ranges that must be ranges, and R1C1 in INDIRECT.
import type { Engine } from '../engine';
import { a1OfR1C1 } from '../r1c1';
import { argumentsOf, type Definition, type Functions, native } from './registry';
import {
  type Argument,
  type Compute,
  isError,
  isMatrix,
  matrixOf,
  notAvailable,
  scalarOf,
  spread,
  textOf,
  type Value,
  wrongValue,
} from './values';

/** Cells know where they stand. */
export function isReference(argument: Argument): boolean {
  const first = isMatrix(argument) ? argument[0]?.[0] : argument;
  return first !== undefined && 'position' in first && first.position !== undefined;
}

type Natives = [Compute, Compute, Compute];

export const notARange: Value = notAvailable('Argument must be a range.');

export function references(engine: Engine): Functions {
  const [column, indirect, choose] = ['COLUMN', 'INDIRECT', 'CHOOSE'].map((name) => native(engine, name)) as Natives;
  return {
    COLUMN: {
      args: ['cell_reference?'],
      compute(reference) {
        if (reference === undefined || isReference(reference)) return column.call(this, reference);
        return isMatrix(reference) ? numbered(reference.length, 1) : notARange;
      },
    },
    INDIRECT: {
      args: ['cell_reference_as_string', 'is_A1_notation?'],
      compute(reference, isA1) {
        const text = scalarOf(reference);
        if (isError(text) || isA1 === undefined || scalarOf(isA1).value !== false) return indirect.call(this, text);
        const { __originCellPosition: origin = { row: 0, col: 0 } } = this;
        const a1 = a1OfR1C1(textOf(text), origin, engine.helpers.numberToLetters);
        if (a1 !== undefined) return indirect.call(this, { value: a1 });
        return {
          value: '#REF',
          message: `Function INDIRECT parameter 1 value is '${textOf(text)}'. It is not a valid cell or range reference.`,
        };
      },
    },
    CHOOSE: {
      args: argumentsOf(engine, 'CHOOSE'),
      compute(index, ...choices) {
        if (!isMatrix(index) || index.length * (index[0]?.length ?? 0) < 2) return choose.call(this, index, ...choices);
        // Beside one another: CHOOSE({1,2},B2:B9,A2:A9) puts two columns the other way round.
        return spread([index, ...choices], (one, ...values) => scalarOf(choose.call(this, one, ...values)));
      },
    },
    ISREF: { args: ['value'], compute: (value) => ({ value: isReference(value) }) },
    ...sumsOfRanges(engine),
  };
}

/** Of an array: its columns, or its rows, counted from 1. */
export function numbered(cols: number, rows: number): Value | (readonly Value[])[] {
  if (cols * rows === 1) return { value: 1 };
  return Array.from({ length: cols }, (_, col) => Array.from({ length: rows }, (_, row) => ({ value: col + row + 1 })));
}

/** What is added up, or searched for the most, is a range: an array of values is refused, and so are ranges of several sizes. */
function sumsOfRanges(engine: Engine): Functions {
  const refusing = (name: string, refuse: (args: readonly Argument[]) => Value | undefined): [string, Definition] => {
    const compute = native(engine, name);
    return [
      name,
      {
        args: argumentsOf(engine, name),
        compute(...args) {
          return refuse(args) ?? compute.apply(this, args);
        },
      },
    ];
  };
  const ofSeveral = (name: string): [string, Definition] =>
    refusing(name, (args) => {
      const ranges = args.filter((_, index) => index === 0 || index % 2 === 1);
      return refusedRange(ranges) ?? refusedSizes(name, ranges);
    });
  return Object.fromEntries([
    ...['SUMIF', 'AVERAGEIF'].map((name) => [name, shaped(engine, name)]),
    ...['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'].map(ofSeveral),
  ]);
}

function refusedRange(ranges: readonly Argument[]): Value | undefined {
  const wrong = ranges.find((range) => range !== undefined && !isReference(matrixOf(range)));
  if (wrong === undefined) return undefined;
  const failed = scalarOf(wrong);
  return isError(failed) ? failed : notARange;
}

const sizeOf = (range: Argument): string => `${matrixOf(range).length} ${matrixOf(range)[0]?.length}`;

/** Ranges of which each row is compared with the same row of the others. */
export function refusedSizes(name: string, ranges: readonly Argument[]): Value | undefined {
  const sizes = new Set(ranges.map(sizeOf));
  return sizes.size > 1 ? wrongValue(`Array arguments to ${name} are of different size.`) : undefined;
}

/** Of the range that is added up its first cell counts: from there it is taken in the shape of what is compared. */
function shaped(engine: Engine, name: string): Definition {
  const [compute, offset] = [native(engine, name), native(engine, 'OFFSET')];
  return {
    args: argumentsOf(engine, name),
    compute(range, criterion, sums) {
      if (sums === undefined) return compute.call(this, range, criterion);
      const refused = refusedRange([sums]);
      if (refused || sizeOf(range) === sizeOf(sums)) return refused ?? compute.call(this, range, criterion, sums);
      const none = { value: 0 };
      const [cols, rows] = [matrixOf(range).length, matrixOf(range)[0]?.length ?? 0];
      return compute.call(
        this,
        range,
        criterion,
        offset.call(this, sums, none, none, { value: rows }, { value: cols }),
      );
    },
  };
}
