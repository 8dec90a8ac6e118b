// Groups the rows of a table by a key, and sums a column of theirs group by group.

import { isNumeric } from '../schema/kinds';
import type { Table } from '../schema/table';
import type { Compute, ComputeKey } from './dialect/calls';
import { kindOfLabel, type RollupSum, type RollupWay } from './dialect/needs';
import { ERROR, numberOf, type Scalar, textOf } from './dialect/scalar';
import { kept } from './once';

/** The rows of each key in their order, those that count and have a key. */
export type Groups = ReadonlyMap<string, readonly number[]>;

/** What is made of the values of one group. */
type Roll<Value> = (values: readonly Scalar[]) => Value;

/** The values of the rows whose conditions all hold; a condition that fails does not. */
function held(rows: readonly number[], value: Compute, conditions: readonly Compute[]): readonly Scalar[] {
  const holds = (condition: Compute, row: number) => {
    const number = numberOf(condition(row));
    return number !== ERROR && number !== 0;
  };
  return rows.filter((row) => conditions.every((condition) => holds(condition, row))).map(value);
}

const isNumber = (value: Scalar): value is number => typeof value === 'number';

/** Whatever is no number counts for nothing. */
const totalOf: Roll<number> = (values) => values.filter(isNumber).reduce((sum, amount) => sum + amount, 0);

/** The text that comes last by its characters. */
const lastOf: Roll<Scalar> = (values) => {
  const texts = values.map(textOf).filter((text) => text !== ERROR);
  return texts.reduce((last, text) => (text > last ? text : last), '') || null;
};

/** How many values there are. */
const countOf: Roll<number> = (values) =>
  values.filter((value) => value !== null && value !== '' && value !== ERROR).length;

/** The number that outdoes all others. */
const extremeOf =
  (pick: (one: number, other: number) => number): Roll<Scalar> =>
  (values) => {
    const numbers = values.filter(isNumber);
    return numbers.length === 0 ? null : numbers.reduce((one, other) => pick(one, other));
  };

/** What is made of the rows of each key, and what stands where there are none. */
export interface RollUp<Value> {
  readonly of: (rows: readonly number[], value: Compute, conditions: readonly Compute[]) => Value;
  readonly none: Value;
}

const rollUp = <Value>(roll: Roll<Value>, none: Value): RollUp<Value> => ({
  of: (rows, value, conditions) => roll(held(rows, value, conditions)),
  none,
});

export const SUM = rollUp(totalOf, 0);

/** By what is made of the values; `last` is the greatest of texts. */
const ROLL_UPS: { readonly [way in RollupWay | 'last']: RollUp<Scalar> } = {
  sum: SUM,
  count: rollUp<Scalar>(countOf, 0),
  max: rollUp(extremeOf(Math.max), null),
  min: rollUp(extremeOf(Math.min), null),
  last: rollUp(lastOf, null),
};

/** What a roll-up makes of the values of its column. */
export function rollUpOf(table: Table, { value, way }: Pick<RollupSum, 'value' | 'way'>): RollUp<Scalar> {
  return way === 'max' && !isNumeric(kindOfLabel(table, value)) ? ROLL_UPS.last : ROLL_UPS[way];
}

export function groupsBy(keyAt: ComputeKey, count: number, counts: (row: number) => boolean): Groups {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < count; row += 1) {
    const key = counts(row) ? keyAt(row) : '';
    if (key !== '') kept(groups, key, () => []).push(row);
  }
  return groups;
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
