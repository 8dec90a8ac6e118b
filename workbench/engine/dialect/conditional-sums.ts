// Conditional sums over arrays of keys: one pass adds up by key, each key is then found at once.
import type { Engine } from '../engine';
import { attempt, each } from './each-key';
import { type Definition, type Functions, native } from './registry';
import {
  type Argument,
  type Compute,
  isMatrix,
  keyOf,
  type Matrix,
  matrixOf,
  type Scalar,
  scalarOf,
  spread,
} from './values';

type Key = ReturnType<typeof keyOf>;

export function conditionalSums(engine: Engine): Functions {
  return {
    SUMIF: {
      args: ['range', 'criterion', 'sum_range?'],
      compute: conditional(native(engine, 'SUMIF'), (range, sums) => totals(range, sums ?? range)),
    },
    COUNTIF: {
      args: ['range', 'criterion'],
      compute: conditional(native(engine, 'COUNTIF'), (range) => counts(range)),
    },
    ...Object.fromEntries(['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'].map((name) => [name, ofOneKey(engine, name)])),
  };
}

/** These do not spread over an array of keys, also inside ARRAYFORMULA: its first counts. */
function ofOneKey(engine: Engine, name: string): Definition {
  const compute = native(engine, name);
  return {
    args: ['values', 'range', 'criterion', 'range_2…', 'criterion_2…'],
    compute(...args) {
      const isCriterion = (index: number) => index > 0 && index % 2 === 0;
      return compute.apply(
        this,
        args.map((argument, index) => (isCriterion(index) ? scalarOf(argument) : argument)),
      );
    },
  };
}

type Totals = (range: Matrix, sums?: Matrix) => Map<Key, number>;

function conditional(compute: Compute, totalsOf: Totals): Compute {
  return function (...args) {
    const [range, criteria, sums] = args;
    if (!isMatrix(criteria) || (criteria.length === 1 && criteria[0]?.length === 1)) {
      return each(this, compute, [matrixOf(range), ...args.slice(1)], [1]);
    }
    const byKey = totalsOf(matrixOf(range), sums && matrixOf(sums));
    return spread([criteria], (criterion) => {
      if (criterion.value === null || criterion.value === '') return { value: 0 };
      if (isPlain(criterion.value)) return { value: byKey.get(keyOf(criterion.value)) ?? 0 };
      const own: Argument[] = [matrixOf(range), criterion, ...(sums ? [sums] : [])];
      return scalarOf(attempt(() => compute.apply(this, own)));
    });
  };
}

/** Neither an operator nor a wildcard, nor a text that Google would read as a number. */
function isPlain(value: Scalar): boolean {
  return (
    typeof value !== 'string' ||
    (!/^[<>=]|[*?~]/.test(value) && Number.isNaN(Number(value)) && !/^\d+[-/]\d/.test(value))
  );
}

function totals(range: Matrix, sums: Matrix): Map<Key, number> {
  return tally(range, (col, row) => {
    const value = sums[col]?.[row]?.value;
    return typeof value === 'number' ? value : 0;
  });
}

function counts(range: Matrix): Map<Key, number> {
  return tally(range, () => 1);
}

function tally(range: Matrix, weigh: (col: number, row: number) => number): Map<Key, number> {
  const byKey = new Map<Key, number>();
  for (const [col, column] of range.entries()) {
    for (const [row, value] of column.entries()) {
      const key = keyOf(value.value);
      if (key !== null) byKey.set(key, (byKey.get(key) ?? 0) + weigh(col, row));
    }
  }
  return byKey;
}
