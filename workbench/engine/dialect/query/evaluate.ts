// What a term of a query gives for a group of rows, and which rows meet a condition.
import type { Engine } from '../../engine';
import { compareScalars } from '../../sort';
import { BLANK, type FunctionContext, readings, type Scalar, type Value } from '../values';
import { type Find, valueAt } from './columns';
import { applied, isOfDates } from './functions';
import type { Condition } from './language';
import { type Aggregate, keyOf, type Literal, type Term } from './terms';

export type Group = readonly number[];
export type Evaluate = (group: Group) => Value;

export interface Data {
  readonly engine: Engine;
  readonly context: FunctionContext;
  readonly find: Find;
}

export function evaluator(data: Data, term: Term): Evaluate {
  switch (term.type) {
    case 'constant': {
      const constant: Value = { value: term.value };
      return () => constant;
    }
    case 'column': {
      const { values } = data.find(term.column);
      return (group) => values[group[0] ?? -1] ?? BLANK;
    }
    case 'aggregate':
      return aggregated(data, term.aggregate, term.column);
    case 'call': {
      const args = term.args.map((arg) => evaluator(data, arg));
      if (isOfDates(term.name)) for (const arg of term.args) requireDates(data, term.name, arg);
      return (group) =>
        applied(
          term.name,
          args.map((arg) => arg(group)),
          data.context,
        );
    }
  }
}

/** Google looks at the type of the column, whatever stands in the row. */
function requireDates({ engine, find }: Data, name: string, arg: Term): void {
  if (arg.type !== 'column') return;
  const { values } = find(arg.column);
  const read = readings(engine);
  if (values.some(({ value, format }) => value !== null && !read.isDate(format))) {
    throw new Error(`Can't perform the function ${name} on a column that is not a Date or a DateTime column`);
  }
}

function aggregated({ find }: Data, aggregate: Aggregate, name: string): Evaluate {
  const { values, type } = find(name);
  if ((aggregate === 'sum' || aggregate === 'avg') && type !== 'number') throw new Error('AVG_SUM_ONLY_NUMERIC');
  return (group) => {
    const present = group.map((row) => values[row] ?? BLANK).filter(({ value }) => value !== null);
    if (aggregate === 'count') return { value: present.length };
    return present.length === 0 ? BLANK : summary(aggregate, present);
  };
}

function summary(aggregate: Exclude<Aggregate, 'count'>, values: readonly Value[]): Value {
  if (aggregate === 'sum' || aggregate === 'avg') {
    const sum = values.reduce((total, { value }) => total + Number(value), 0);
    return { value: aggregate === 'sum' ? sum : sum / values.length };
  }
  const sign = aggregate === 'max' ? 1 : -1;
  return values.reduce((best, next) => (nullsFirst(next.value, best.value) * sign > 0 ? next : best));
}

export function nullsFirst(left: Scalar, right: Scalar): number {
  if (left === null || right === null) return Number(right === null) - Number(left === null);
  return order(left, right);
}

function order(left: Literal, right: Literal): number {
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : Number(left > right);
  return compareScalars(left, right);
}

export type Test = (row: number) => boolean;

export function testOf(data: Data, condition: Condition): Test {
  switch (condition.type) {
    case 'and': {
      const [left, right] = [testOf(data, condition.left), testOf(data, condition.right)];
      return (row) => left(row) && right(row);
    }
    case 'or': {
      const [left, right] = [testOf(data, condition.left), testOf(data, condition.right)];
      return (row) => left(row) || right(row);
    }
    case 'not': {
      const operand = testOf(data, condition.operand);
      return (row) => !operand(row);
    }
    case 'null': {
      const value = scalarIn(data, condition.term);
      return (row) => (value(row) === null) !== condition.negated;
    }
    case 'compare': {
      const [left, right] = [scalarIn(data, condition.term), scalarIn(data, condition.with)];
      const holds = comparisons[condition.operator];
      return (row) => {
        const [a, b] = [left(row), right(row)];
        // Texts are compared as they are written; a null meets no comparison.
        return a !== null && b !== null && typeof a === typeof b && holds(a, b);
      };
    }
  }
}

function scalarIn(data: Data, term: Term): (row: number) => Scalar {
  if (term.type === 'column') {
    const column = data.find(term.column);
    return (row) => valueAt(column, row);
  }
  if (term.type === 'constant') return () => term.value;
  if (term.type === 'aggregate') throw new Error(`CANNOT_BE_IN_WHERE: ${keyOf(term)}`);
  const evaluate = evaluator(data, term);
  return (row) => evaluate([row]).value;
}

const comparisons: Readonly<
  Record<Extract<Condition, { type: 'compare' }>['operator'], (a: Literal, b: Literal) => boolean>
> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => order(a, b) < 0,
  '<=': (a, b) => order(a, b) <= 0,
  '>': (a, b) => order(a, b) > 0,
  '>=': (a, b) => order(a, b) >= 0,
  contains: (a, b) => String(a).includes(String(b)),
  'starts with': (a, b) => String(a).startsWith(String(b)),
  'ends with': (a, b) => String(a).endsWith(String(b)),
  matches: (a, b) => new RegExp(`^(?:${b})$`, 'u').test(String(a)),
  like: (a, b) => likeness(String(b)).test(String(a)),
};

/** `%` stands for any text, `_` for any one sign. */
function likeness(pattern: string): RegExp {
  const source = pattern
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('%', '.*')
    .replaceAll('_', '.');
  return new RegExp(`^${source}$`, 'su');
}
