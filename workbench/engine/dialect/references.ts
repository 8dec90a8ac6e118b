// Functions of references: what they say of what is none, ranges that must be ranges, and R1C1 in INDIRECT.
import type { Engine } from '../engine';
import { a1OfR1C1 } from '../r1c1';
import { argumentsOf, type Definition, type Functions, native } from './registry';
import { type Argument, isError, isMatrix, matrixOf, notAvailable, scalarOf, textOf, type Value } from './values';

/** Cells know where they stand. */
export function isReference(argument: Argument): boolean {
  const first = isMatrix(argument) ? argument[0]?.[0] : argument;
  return first !== undefined && 'position' in first && first.position !== undefined;
}

export const notARange: Value = notAvailable('Argument must be a range.');

export function references(engine: Engine): Functions {
  const [column, indirect] = [native(engine, 'COLUMN'), native(engine, 'INDIRECT')];
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
    ISREF: { args: ['value'], compute: (value) => ({ value: isReference(value) }) },
    ...sumsOfRanges(engine),
  };
}

/** Of an array: its columns, or its rows, counted from 1. */
export function numbered(cols: number, rows: number): Value | (readonly Value[])[] {
  if (cols * rows === 1) return { value: 1 };
  return Array.from({ length: cols }, (_, col) => Array.from({ length: rows }, (_, row) => ({ value: col + row + 1 })));
}

/** What is added up, or searched for the most, is a range: an array of values is refused. */
function sumsOfRanges(engine: Engine): Functions {
  const refusing = (name: string, mustBeRange: (index: number) => boolean): [string, Definition] => {
    const compute = native(engine, name);
    return [
      name,
      {
        args: argumentsOf(engine, name),
        compute(...args) {
          const wrong = args.find(
            (arg, index) => mustBeRange(index) && arg !== undefined && !isReference(matrixOf(arg)),
          );
          if (wrong === undefined) return compute.apply(this, args);
          const failed = scalarOf(wrong);
          return isError(failed) ? failed : notARange;
        },
      },
    ];
  };
  const even = (index: number) => index === 0 || index % 2 === 1;
  return Object.fromEntries([
    refusing('SUMIF', (index) => index === 2),
    refusing('AVERAGEIF', (index) => index === 2),
    ...['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'].map((name) => refusing(name, even)),
  ]);
}
