// The order in which Google sorts: numbers, texts, booleans; blanks last whatever the direction.
import type { Scalar } from './book';

interface SortKey {
  readonly col: number;
  readonly ascending: boolean;
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });
const ranks = { number: 0, string: 1, boolean: 2 };

/** The rows in their new order; equal rows keep theirs. */
export function sortedRows(
  rows: readonly number[],
  by: readonly SortKey[],
  value: (row: number, col: number) => Scalar,
): number[] {
  return [...rows].sort((left, right) => {
    for (const { col, ascending } of by) {
      const difference = compare(value(left, col), value(right, col), ascending);
      if (difference !== 0) return difference;
    }
    return left - right;
  });
}

function compare(left: Scalar, right: Scalar, ascending: boolean): number {
  const leftBlank = left === null || left === '';
  const rightBlank = right === null || right === '';
  if (leftBlank || rightBlank) return Number(leftBlank) - Number(rightBlank);
  return compareScalars(left, right) * (ascending ? 1 : -1);
}

export function compareScalars(left: string | number | boolean, right: string | number | boolean): number {
  const byType = rank(left) - rank(right);
  if (byType !== 0) return byType;
  if (typeof left === 'string') return collator.compare(left, String(right));
  return Number(left) - Number(right);
}

function rank(value: string | number | boolean): number {
  return typeof value === 'string' ? ranks.string : typeof value === 'number' ? ranks.number : ranks.boolean;
}
