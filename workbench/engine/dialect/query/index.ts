// QUERY, with Google's meaning of types, headers, groups, pivots and labels.
import type { Engine } from '../../engine';
import { requireDrawable } from '../../formats';
import type { Functions } from '../registry';
import {
  type FunctionContext,
  isError,
  type Matrix,
  matrixOf,
  notAvailable,
  type Scalar,
  scalarOf,
  type Value,
  wrongValue,
} from '../values';
import { columnsOf } from './columns';
import { type Data, evaluator, type Group, testOf } from './evaluate';
import { byKeys, formatOf, ordered, page, requireGrouped, type Shown } from './groups';
import { labelOf } from './labels';
import { parseQuery, type Query } from './language';
import { pivoted } from './pivot';
import { isAggregated, type Term } from './terms';

export function query(engine: Engine): Functions {
  return {
    QUERY: {
      args: ['data', 'query', 'headers?'],
      compute(data, text, headers) {
        const wanted = scalarOf(text).value;
        const failed = matrixOf(data)[0]?.[0];
        if (failed && matrixOf(data).length === 1 && matrixOf(data)[0]?.length === 1 && isError(failed)) return failed;
        try {
          const parsed = parseQuery(String(wanted ?? ''));
          return answer({ engine, context: this }, matrixOf(data), parsed, headers && scalarOf(headers).value);
        } catch (reason) {
          if (!(reason instanceof Error)) throw reason;
          return wrongValue(`Unable to parse query string for Function QUERY parameter 2: ${reason.message}.`);
        }
      },
    },
  };
}

interface Host {
  readonly engine: Engine;
  readonly context: FunctionContext;
}

function answer(host: Host, matrix: Matrix, wanted: Query, headers: Scalar | undefined): Value | Matrix {
  const columns = columnsOf(matrix, headers);
  const byName = new Map(columns.map((column) => [column.name, column]));
  const data: Data = {
    ...host,
    find(name) {
      const found = byName.get(name);
      if (!found) throw new Error(`NO_COLUMN: ${name}`);
      return found;
    },
  };
  const all = columns.map(({ name }): Term => ({ type: 'column', column: name }));
  const terms = wanted.select ?? all;
  const meets = wanted.where && testOf(data, wanted.where);
  const rows = [...(columns[0]?.values.keys() ?? [])].filter((row) => !meets || meets(row));
  const shown = wanted.pivot.length > 0 ? pivoted(data, wanted, terms, rows) : grouped(data, wanted, terms, rows);
  const header = shown.some(({ label }) => label !== '');
  if (shown.every(({ values }) => values.length === 0) && !header)
    return notAvailable('Query completed with an empty output.');
  const plain = wanted.options.includes('no_format');
  return shown.map(({ label, format, values }) => {
    const own = format === undefined ? undefined : requireDrawable(host.engine, format);
    const asShown = (value: Value): Value => {
      if (plain) return { value: value.value };
      return own === undefined ? value : { ...value, format: own };
    };
    return [
      ...(header ? [{ value: label || null }] : []),
      ...(plain || own !== undefined ? values.map(asShown) : values),
    ];
  });
}

function grouped(data: Data, wanted: Query, terms: readonly Term[], rows: readonly number[]): Shown[] {
  const groups = page(ordered(data, groupsOf(data, wanted, terms, rows), wanted), wanted);
  return terms.map((term) => {
    const evaluate = evaluator(data, term);
    return { label: labelOf(wanted, term, data.find), format: formatOf(wanted, term), values: groups.map(evaluate) };
  });
}

function groupsOf(data: Data, { groupBy }: Query, terms: readonly Term[], rows: readonly number[]): Group[] {
  const aggregated = terms.some(isAggregated);
  if (!aggregated && groupBy.length === 0) return rows.map((row) => [row]);
  requireGrouped(terms, groupBy);
  return [...byKeys(data, groupBy, rows).values()];
}
