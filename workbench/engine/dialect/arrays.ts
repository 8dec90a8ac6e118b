// Arrays, and the statistics that the engine lacks.
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { risingFrom } from '../columns';
import { sortedRows } from '../sort';
import { notARange, numbered } from './references';
import { type Definition, detached, type Functions } from './registry';
import {
  type Argument,
  BLANK,
  isError,
  isMatrix,
  type Matrix,
  matrixOf,
  notAvailable,
  scalarOf,
  spread,
  type Value,
  wrongValue,
} from './values';

const normalInverse: Definition = {
  args: ['probability'],
  compute: (probability) => spread([probability], inverseOf),
};

export const arrays: Functions = {
  HSTACK: { args: ['range', 'more…'], compute: (...ranges) => beside(ranges) },
  VSTACK: { args: ['range', 'more…'], compute: (...ranges) => below(ranges) },
  ROW: {
    args: ['cell_reference?'],
    compute(reference) {
      const [column] = matrixOf(reference);
      const place = reference === undefined ? this.__originCellPosition : (column?.[0] as Placed | undefined)?.position;
      if (!place) return isMatrix(reference) ? numbered(1, column?.length ?? 0) : notARange;
      if (!column || column.length === 1) return { value: place.row + 1 };
      return [rowNumbers(place.row + 1, column.length)];
    },
  },
  SORT: {
    args: ['range', 'columns_and_orders…'],
    compute(range, ...by) {
      // What failed has no rows to sort.
      if (!isMatrix(range) && isError(scalarOf(range))) return range ?? BLANK;
      return sorted(matrixOf(range), by);
    },
  },
  ARRAY_CONSTRAIN: {
    args: ['range', 'rows', 'columns'],
    compute(range, rows, columns) {
      const [height, width] = [scalarOf(rows).value, scalarOf(columns).value];
      if (typeof height !== 'number' || typeof width !== 'number') return wrongValue('ARRAY_CONSTRAIN needs numbers.');
      return matrixOf(range)
        .slice(0, width)
        .map((column) => column.slice(0, height));
    },
  },
  NORMSINV: normalInverse,
  'NORM.S.INV': normalInverse,
};

/** How many columns of row numbers are kept. */
const MOST_NUMBERED = 50;
const numberedRows = new Map<string, readonly Value[]>();

/** The same column each time that it is asked for: what was computed with it still holds. */
function rowNumbers(first: number, rows: number): readonly Value[] {
  const name = `${first}:${rows}`;
  const known = numberedRows.get(name);
  if (known) return known;
  const [oldest] = numberedRows.size < MOST_NUMBERED ? [] : numberedRows.keys();
  if (oldest !== undefined) numberedRows.delete(oldest);
  const made = risingFrom(
    Array.from({ length: rows }, (_, index) => ({ value: first + index })),
    first,
  );
  numberedRows.set(name, made);
  return made;
}

/** Cells of a range know where they stand. */
type Placed = Value & { readonly position?: { readonly row: number } };

/** Columns beside one another; where one is shorter, #N/A stands below it. */
function beside(ranges: readonly Argument[]): Matrix {
  const columns = ranges.flatMap(matrixOf);
  const rows = Math.max(...columns.map(({ length }) => length));
  const none = notAvailable('HSTACK has no value there.');
  const filled = (column: readonly Value[]) =>
    column.length === rows ? column : Array.from({ length: rows }, (_, row) => column[row] ?? none);
  return detached(columns.map(filled)) as Matrix;
}

/** Rows below one another; where they are shorter, #N/A stands behind them. */
function below(ranges: readonly Argument[]): Matrix {
  const parts = ranges.map(matrixOf);
  const width = Math.max(...parts.map(({ length }) => length));
  const none = notAvailable('VSTACK has no value there.');
  const column = (col: number) => parts.flatMap((part) => part[col] ?? (part[0] ?? []).map(() => none));
  return detached(Array.from({ length: width }, (_, col) => column(col))) as Matrix;
}

/** By pairs of a column, told by its number or given beside the rows, and whether it rises. */
function sorted(range: Matrix, by: readonly Argument[]): Value | Matrix {
  const pairs = by.length === 0 ? [{ value: 1 }, { value: true }] : by;
  const keys = pairs.flatMap((column, index) => {
    if (index % 2 === 1) return [];
    const number = scalarOf(column).value;
    const values = isMatrix(column) ? column[0] : typeof number === 'number' ? range[number - 1] : undefined;
    return [{ values, ascending: scalarOf(pairs[index + 1] ?? { value: true }).value !== false }];
  });
  if (keys.some(({ values }) => values === undefined)) return wrongValue('SORT has no such column.');
  const rows = [...(range[0] ?? []).keys()];
  const order = sortedRows(
    rows,
    keys.map(({ ascending }, col) => ({ col, ascending })),
    (row, col) => keys[col]?.values?.[row]?.value ?? null,
  );
  return range.map((column) => order.map((row) => column[row] ?? BLANK));
}

function inverseOf(probability: Value): Value {
  if (isError(probability)) return probability;
  const { value } = probability;
  if (typeof value !== 'number') return wrongValue('NORM.S.INV needs a number.');
  if (value <= 0 || value >= 1) return { value: '#NUM!', message: 'A probability lies between 0 and 1.' };
  return { value: quantile(value, 0, 1) };
}
