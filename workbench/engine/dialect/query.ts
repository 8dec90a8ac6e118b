// QUERY, as far as the workbench knows its language, with Google's meaning of types, headers, groups and labels.
import { compareScalars } from '../sort';
import { type Aggregate, type Condition, type Literal, parseQuery, type Query, type Term } from './query-language';
import type { Functions } from './registry';
import {
  BLANK,
  isError,
  type Matrix,
  matrixOf,
  notAvailable,
  type Scalar,
  scalarOf,
  type Value,
  wrongValue,
} from './values';

type Type = 'number' | 'string' | 'boolean';

interface Column {
  readonly name: string;
  readonly label: string;
  readonly type: Type;
  readonly values: readonly Value[];
}

export const query: Functions = {
  QUERY: {
    args: ['data', 'query', 'headers?'],
    compute(data, text, headers) {
      const wanted = scalarOf(text).value;
      const failed = matrixOf(data)[0]?.[0];
      if (failed && matrixOf(data).length === 1 && matrixOf(data)[0]?.length === 1 && isError(failed)) return failed;
      try {
        return answer(matrixOf(data), parseQuery(String(wanted ?? '')), headers && scalarOf(headers).value);
      } catch (reason) {
        if (!(reason instanceof Error)) throw reason;
        return wrongValue(`Unable to parse query string for Function QUERY parameter 2: ${reason.message}.`);
      }
    },
  },
};

function answer(data: Matrix, wanted: Query, headers: Scalar | undefined): Value | Matrix {
  const columns = columnsOf(data, headers);
  const find = (name: string): Column => {
    const found = columns.find((column) => column.name === name);
    if (!found) throw new Error(`NO_COLUMN: ${name}`);
    return found;
  };
  const terms = wanted.select ?? columns.map(({ name }) => ({ column: name, aggregate: null }));
  const rows = [...(columns[0]?.values.keys() ?? [])].filter((row) => holds(wanted.where, find, row));
  const groups = groupsOf(wanted, terms, find, rows);
  const sorted = ordered(groups, wanted, find).slice(0, wanted.limit ?? undefined);
  const labels = terms.map((term) => labelOf(wanted, term, find));
  const header = labels.some((label) => label !== '');
  if (sorted.length === 0 && !header) return notAvailable('Query completed with an empty output.');
  return terms.map((term, index) => [
    ...(header ? [{ value: labels[index] || null }] : []),
    ...sorted.map((group) => evaluate(term, find, group)),
  ]);
}

/** A range answers to its letters, an array to Col1, Col2 …; values of another type than most of their column are null. */
function columnsOf(data: Matrix, headers: Scalar | undefined): Column[] {
  const given = typeof headers === 'number' && headers >= 0 ? headers : guessedHeaders(data);
  return data.map((column, index): Column => {
    const body = column.slice(given);
    const type = majority(body);
    const label = column
      .slice(0, given)
      .map(({ value }) => String(value ?? ''))
      .join(' ');
    const values = body.map((value) => (typeof value.value === type && !isError(value) ? value : BLANK));
    return { name: letterOf(data, column, index) ?? `Col${index + 1}`, label, type, values };
  });
}

/** Cells of a range know where they stand. */
type Placed = Value & { readonly position?: { readonly col: number; readonly row: number } };

function letterOf(data: Matrix, column: readonly Value[], index: number): string | null {
  const start = (data[0]?.[0] as Placed | undefined)?.position;
  const own = (column[0] as Placed | undefined)?.position;
  if (!start || !own || own.col !== start.col + index || own.row !== start.row) return null;
  let letters = '';
  for (let rest = own.col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function guessedHeaders(data: Matrix): number {
  const allText = data.every((column) => typeof column[0]?.value === 'string');
  return allText && data.some((column) => majority(column.slice(1)) !== 'string') ? 1 : 0;
}

function majority(values: readonly Value[]): Type {
  const counts = { string: 0, number: 0, boolean: 0 };
  for (const value of values) {
    if (value.value !== null && !isError(value)) counts[typeof value.value as Type] += 1;
  }
  if (counts.number > counts.string && counts.number >= counts.boolean) return 'number';
  return counts.boolean > counts.string ? 'boolean' : 'string';
}

type Find = (name: string) => Column;

function holds(condition: Condition | null, find: Find, row: number): boolean {
  if (condition === null) return true;
  switch (condition.type) {
    case 'and':
      return holds(condition.left, find, row) && holds(condition.right, find, row);
    case 'or':
      return holds(condition.left, find, row) || holds(condition.right, find, row);
    case 'not':
      return !holds(condition.operand, find, row);
    case 'null':
      return (valueAt(find(condition.column), row) === null) !== condition.negated;
    case 'compare':
      return compares(valueAt(find(condition.column), row), condition);
  }
}

function valueAt(column: Column, row: number): Scalar {
  return column.values[row]?.value ?? null;
}

/** Texts are compared as they are written; a null meets no comparison. */
function compares(value: Scalar, { operator, literal }: Extract<Condition, { type: 'compare' }>): boolean {
  if (value === null || typeof value !== typeof literal) return false;
  switch (operator) {
    case '=':
      return value === literal;
    case '!=':
      return value !== literal;
    case '<':
      return order(value, literal) < 0;
    case '<=':
      return order(value, literal) <= 0;
    case '>':
      return order(value, literal) > 0;
    case '>=':
      return order(value, literal) >= 0;
    case 'contains':
      return String(value).includes(String(literal));
    case 'starts with':
      return String(value).startsWith(String(literal));
    case 'ends with':
      return String(value).endsWith(String(literal));
    case 'matches':
      return new RegExp(`^(?:${literal})$`, 'u').test(String(value));
  }
}

function order(left: Literal, right: Literal): number {
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : Number(left > right);
  return compareScalars(left, right);
}

type Group = readonly number[];

function groupsOf({ groupBy }: Query, terms: readonly Term[], find: Find, rows: readonly number[]): Group[] {
  const aggregated = terms.some(({ aggregate }) => aggregate !== null);
  if (!aggregated && groupBy.length === 0) return rows.map((row) => [row]);
  const loose = terms.find(({ aggregate, column }) => aggregate === null && !groupBy.includes(column));
  if (loose) throw new Error(`ADD_COL_TO_GROUP_BY_OR_AGG: ${loose.column}`);
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = JSON.stringify(groupBy.map((name) => valueAt(find(name), row)));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** Groups come in the order of what they are grouped by, unless told otherwise; nulls come first. */
function ordered(groups: readonly Group[], wanted: Query, find: Find): Group[] {
  const byGroup = wanted.groupBy.map((column) => ({ term: { column, aggregate: null }, descending: false }));
  const keys = wanted.orderBy.length > 0 ? wanted.orderBy : byGroup;
  if (keys.length === 0) return [...groups];
  const decorated = groups.map((group) => ({ group, by: keys.map(({ term }) => evaluate(term, find, group).value) }));
  decorated.sort((left, right) => {
    for (const [index, { descending }] of keys.entries()) {
      const difference = nullsFirst(left.by[index] ?? null, right.by[index] ?? null) * (descending ? -1 : 1);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return decorated.map(({ group }) => group);
}

function nullsFirst(left: Scalar, right: Scalar): number {
  if (left === null || right === null) return Number(right === null) - Number(left === null);
  return order(left, right);
}

function evaluate({ column, aggregate }: Term, find: Find, group: Group): Value {
  const { values, type } = find(column);
  if (aggregate === null) return values[group[0] ?? -1] ?? BLANK;
  const present = group.map((row) => values[row] ?? BLANK).filter(({ value }) => value !== null);
  if (aggregate === 'count') return { value: present.length };
  if ((aggregate === 'sum' || aggregate === 'avg') && type !== 'number') throw new Error('AVG_SUM_ONLY_NUMERIC');
  return present.length === 0 ? BLANK : summary(aggregate, present);
}

function summary(aggregate: Exclude<Aggregate, 'count'>, values: readonly Value[]): Value {
  if (aggregate === 'sum' || aggregate === 'avg') {
    const sum = values.reduce((total, { value }) => total + Number(value), 0);
    return { value: aggregate === 'sum' ? sum : sum / values.length };
  }
  const sign = aggregate === 'max' ? 1 : -1;
  return values.reduce((best, next) => (nullsFirst(next.value, best.value) * sign > 0 ? next : best));
}

function labelOf({ labels }: Query, term: Term, find: Find): string {
  const told = labels.find((label) => label.term.column === term.column && label.term.aggregate === term.aggregate);
  if (told) return told.text;
  const { label } = find(term.column);
  return term.aggregate ? `${term.aggregate} ${label}` : label;
}
