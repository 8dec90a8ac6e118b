// MAP, BYROW, BYCOL, SCAN, REDUCE and MAKEARRAY: each calls a LAMBDA for the parts of arrays.
import { type Bound, functionIn, given } from '../syntax/scope';
import { detached, type Functions } from './registry';
import { type Argument, BLANK, isMatrix, type Matrix, matrixOf, scalarOf, type Value, wrongValue } from './values';

type Call = (...args: Argument[]) => Argument;

export const lambdas: Functions = {
  // The formula's own syntax reads these two; here they are for the lists of functions.
  LET: { args: ['name', 'value', 'formula', 'more…'], compute: (...args) => scalarOf(args.at(-1)) },
  LAMBDA: { args: ['name_or_formula', 'more…'], compute: (...args) => scalarOf(args.at(-1)) },
  MAP: {
    args: ['array', 'array_or_lambda', 'more…'],
    compute: (...args) =>
      withLambda('MAP', args.length, args.at(-1), (call) => mapped(args.slice(0, -1).map(matrixOf), call)),
  },
  BYROW: {
    args: ['array', 'lambda'],
    compute: (array, last) =>
      withLambda('BYROW', 2, last, (call) => {
        const matrix = matrixOf(array);
        return stacked(rowsOf(matrix).map((_, row) => call(matrix.map((column) => [column[row] ?? BLANK]))));
      }),
  },
  BYCOL: {
    args: ['array', 'lambda'],
    compute: (array, last) =>
      withLambda('BYCOL', 2, last, (call) => beside(matrixOf(array).map((column) => call([column])))),
  },
  REDUCE: {
    args: ['initial', 'array', 'lambda'],
    compute: (initial, array, last) =>
      withLambda('REDUCE', 3, last, (call) =>
        detached(inRows(matrixOf(array)).reduce<Argument>((so, value) => call(so, value), initial) ?? BLANK),
      ),
  },
  SCAN: {
    args: ['initial', 'array', 'lambda'],
    compute: (initial, array, last) =>
      withLambda('SCAN', 3, last, (call) => {
        const matrix = matrixOf(array);
        let so: Argument = initial;
        const results = inRows(matrix).map((value) => {
          so = single(call(so, value));
          return scalarOf(so);
        });
        return matrix.map((column, col) => column.map((_, row) => results[row * matrix.length + col] ?? BLANK));
      }),
  },
  MAKEARRAY: {
    args: ['rows', 'columns', 'lambda'],
    compute: (rows, columns, last) =>
      withLambda('MAKEARRAY', 3, last, (call) => {
        const [height, width] = [scalarOf(rows).value, scalarOf(columns).value];
        if (!isCount(height) || !isCount(width))
          return wrongValue('MAKEARRAY needs a number of rows and one of columns, each 1 or more.');
        const at = (col: number) => (_: unknown, row: number) => single(call({ value: row + 1 }, { value: col + 1 }));
        return Array.from({ length: Math.floor(width) }, (_, col) =>
          Array.from({ length: Math.floor(height) }, at(col)),
        );
      }),
  },
};

const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 1;

function withLambda(
  name: string,
  position: number,
  value: Argument,
  work: (call: Call) => Value | Matrix,
): Value | Matrix {
  const lambda = functionIn(value);
  if (!lambda) return { value: '#N/A', message: `Argument ${position} of ${name} should be a LAMBDA.` };
  return work((...args) => lambda(args.map((arg): Bound => given(arg))));
}

function rowsOf(matrix: Matrix): readonly Value[] {
  return matrix[0] ?? [];
}

/** Row by row, as Google goes through an array. */
function inRows(matrix: Matrix): Value[] {
  return rowsOf(matrix).flatMap((_, row) => matrix.map((column) => column[row] ?? BLANK));
}

const nested = wrongValue('Single values are expected for nested array results.');

function single(result: Argument): Value {
  if (!isMatrix(result)) return detached(result ?? BLANK) as Value;
  return result.length === 1 && result[0]?.length === 1 ? scalarOf(detached(result)) : nested;
}

function mapped(arrays: readonly Matrix[], call: Call): Value | Matrix {
  const [first = []] = arrays;
  const isOther = (array: Matrix) => array.length !== first.length || rowsOf(array).length !== rowsOf(first).length;
  if (arrays.some(isOther)) return wrongValue('The arrays of MAP must have the same size.');
  const at = (col: number, row: number) => call(...arrays.map((array) => array[col]?.[row] ?? BLANK));
  if (first.length === 1) return stacked(rowsOf(first).map((_, row) => at(0, row)));
  if (rowsOf(first).length === 1) return beside(first.map((_, col) => at(col, 0)));
  return detached(first.map((column, col) => column.map((_, row) => single(at(col, row)))));
}

/** A row of values for each, one below the other; what is shorter ends in blanks. */
function stacked(results: readonly Argument[]): Matrix {
  const parts = results.map(matrixOf);
  const width = Math.max(...parts.map(({ length }) => length));
  const cell = (part: Matrix, col: number) => (rowsOf(part).length > 1 ? nested : (part[col]?.[0] ?? BLANK));
  return detached(Array.from({ length: width }, (_, col) => parts.map((part) => cell(part, col)))) as Matrix;
}

/** A column of values for each, one beside the other. */
function beside(results: readonly Argument[]): Matrix {
  const parts = results.map(matrixOf);
  const height = Math.max(...parts.map((part) => rowsOf(part).length));
  const column = (part: Matrix) =>
    Array.from({ length: height }, (_, row) => (part.length > 1 ? nested : (part[0]?.[row] ?? BLANK)));
  return detached(parts.map(column)) as Matrix;
}
