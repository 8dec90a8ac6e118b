// Groups of rows: how they are made, put in order and shown in part.
import type { Value } from '../values';
import { type Data, evaluator, type Group, nullsFirst } from './evaluate';
import type { Query } from './language';
import { keyOf, type Term } from './terms';

/** A column of the answer. */
export interface Shown {
  readonly label: string;
  readonly format: string | undefined;
  readonly values: readonly Value[];
}

export function formatOf({ formats }: Query, term: Term): string | undefined {
  return formats.find((told) => keyOf(told.term) === keyOf(term))?.text;
}

export function page<T>(items: readonly T[], { skipping, offset, limit }: Query): readonly T[] {
  const kept = skipping === null || skipping === 0 ? items : items.filter((_, index) => index % skipping === 0);
  return kept.slice(offset, limit === null ? undefined : offset + limit);
}

/** Rows by what a list of terms gives for them. */
export function byKeys(data: Data, terms: readonly Term[], rows: readonly number[]): Map<string, number[]> {
  const keys = terms.map((term) => evaluator(data, term));
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = JSON.stringify(keys.map((evaluate) => evaluate([row]).value));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** What is neither summed up nor grouped by has no one value for a group. */
export function requireGrouped(terms: readonly Term[], groupBy: readonly Term[]): void {
  const known = new Set(groupBy.map(keyOf));
  const looseIn = (term: Term): string | undefined => {
    if (known.has(keyOf(term)) || term.type === 'aggregate' || term.type === 'constant') return undefined;
    return term.type === 'column' ? term.column : term.args.map(looseIn).find((name) => name !== undefined);
  };
  const loose = terms.map(looseIn).find((name) => name !== undefined);
  if (loose !== undefined) throw new Error(`ADD_COL_TO_GROUP_BY_OR_AGG: ${loose}`);
}

/** Groups come in the order of what they are grouped by, unless told otherwise; nulls come first. */
export function ordered(data: Data, groups: readonly Group[], { groupBy, orderBy }: Query): Group[] {
  const keys = orderBy.length > 0 ? orderBy : groupBy.map((term) => ({ term, descending: false }));
  if (keys.length === 0) return [...groups];
  const evaluators = keys.map(({ term }) => evaluator(data, term));
  const decorated = groups.map((group) => ({ group, by: evaluators.map((evaluate) => evaluate(group).value) }));
  decorated.sort((left, right) => {
    for (const [index, { descending }] of keys.entries()) {
      const difference = nullsFirst(left.by[index] ?? null, right.by[index] ?? null) * (descending ? -1 : 1);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return decorated.map(({ group }) => group);
}
