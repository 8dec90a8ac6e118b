// Groups the rows of a table by a key, and sums a column of theirs group by group.

import { isNumeric } from '../schema/kinds';
import type { Table } from '../schema/table';
import type { Compute, ComputeKey } from './dialect/calls';
import { kindOfLabel, type RollupSum, type RollupWay } from './dialect/needs';
import { ERROR, numberOf, type Scalar, textOf } from './dialect/scalar';

/** The rows of a column by key: groups are numbered as their keys first occur. */
export interface Groups {
  readonly byKey: ReadonlyMap<string, number>;
  /** The group of each row; -1 for a row without a key, or one that does not count. */
  readonly ofRow: Int32Array;
  readonly firstRows: readonly number[];
}

/** Calls `take` with each row of a group whose conditions all hold; a condition that fails does not. */
function eachHeld({ ofRow }: Groups, conditions: readonly Compute[], take: (group: number, row: number) => void): void {
  const holds = (condition: Compute, row: number) => {
    const number = numberOf(condition(row));
    return number !== ERROR && number !== 0;
  };
  ofRow.forEach((group, row) => {
    if (group >= 0 && conditions.every((condition) => holds(condition, row))) take(group, row);
  });
}

/** A row counts whose value is a number. */
function totalsOf(groups: Groups, value: Compute, conditions: readonly Compute[]): Float64Array {
  const totals = new Float64Array(groups.firstRows.length);
  eachHeld(groups, conditions, (group, row) => {
    const amount = value(row);
    if (typeof amount === 'number') totals[group] = (totals[group] ?? 0) + amount;
  });
  return totals;
}

/** The text of each group that comes last by its characters. */
function lastOf(groups: Groups, value: Compute, conditions: readonly Compute[]): readonly Scalar[] {
  const last = groups.firstRows.map(() => '');
  eachHeld(groups, conditions, (group, row) => {
    const text = textOf(value(row));
    if (text !== ERROR && text > (last[group] ?? '')) last[group] = text;
  });
  return last.map((text) => text || null);
}

/** How many values of each group there are. */
function countOf(groups: Groups, value: Compute, conditions: readonly Compute[]): Float64Array {
  const counts = new Float64Array(groups.firstRows.length);
  eachHeld(groups, conditions, (group, row) => {
    const held = value(row);
    if (held !== null && held !== '' && held !== ERROR) counts[group] = (counts[group] ?? 0) + 1;
  });
  return counts;
}

/** The number of each group that `isBeyond` says of that it outdoes another. */
function extremeOf(isBeyond: (one: number, other: number) => boolean): RollUp<Scalar>['of'] {
  return (groups, value, conditions) => {
    const found = groups.firstRows.map((): number | null => null);
    eachHeld(groups, conditions, (group, row) => {
      const number = value(row);
      const known = found[group] ?? null;
      if (typeof number === 'number' && (known === null || isBeyond(number, known))) found[group] = number;
    });
    return found;
  };
}

/** What is made of the rows of each key, and what stands where there are none. */
export interface RollUp<Value> {
  readonly of: (groups: Groups, value: Compute, conditions: readonly Compute[]) => ArrayLike<Value>;
  readonly none: Value;
}
export const SUM: RollUp<number> = { of: totalsOf, none: 0 };

/** By what is made of the values; `last` is the greatest of texts. */
const ROLL_UPS: { readonly [way in RollupWay | 'last']: RollUp<Scalar> } = {
  sum: SUM,
  count: { of: countOf, none: 0 },
  max: { of: extremeOf((one, other) => one > other), none: null },
  min: { of: extremeOf((one, other) => one < other), none: null },
  last: { of: lastOf, none: null },
};

/** What a roll-up makes of the values of its column. */
export function rollUpOf(table: Table, { value, way }: Pick<RollupSum, 'value' | 'way'>): RollUp<Scalar> {
  return way === 'max' && !isNumeric(kindOfLabel(table, value)) ? ROLL_UPS.last : ROLL_UPS[way];
}

export function groupsBy(keyAt: ComputeKey, count: number, counts: (row: number) => boolean): Groups {
  const byKey = new Map<string, number>();
  const firstRows: number[] = [];
  const ofRow = new Int32Array(count).fill(-1);
  for (let row = 0; row < count; row += 1) {
    const key = counts(row) ? keyAt(row) : '';
    if (key === '') continue;
    const known = byKey.get(key);
    if (known === undefined) {
      byKey.set(key, firstRows.length);
      ofRow[row] = firstRows.length;
      firstRows.push(row);
    } else ofRow[row] = known;
  }
  return { byKey, ofRow, firstRows };
}

/** Of rows with one key the first; a row without one counts too. */
export function firstOfEach(keyAt: ComputeKey, count: number, isThere: (row: number) => boolean): readonly boolean[] {
  const known = new Set<string>();
  return Array.from({ length: count }, (_, row) => {
    if (!isThere(row)) return false;
    const key = keyAt(row);
    if (key === '') return true;
    const isFirst = !known.has(key);
    known.add(key);
    return isFirst;
  });
}
