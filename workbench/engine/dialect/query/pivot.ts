// A query's pivot: what is summed up gets a column for each value of other columns.
import { BLANK, textOf, type Value } from '../values';
import { type Data, evaluator, type Group, nullsFirst } from './evaluate';
import { byKeys, formatOf, ordered, page, requireGrouped, type Shown } from './groups';
import { labelOf } from './labels';
import type { Query } from './language';
import { isAggregated, type Term } from './terms';

interface Across {
  readonly label: string;
  readonly values: readonly Value[];
  readonly rows: ReadonlySet<number>;
}

export function pivoted(data: Data, wanted: Query, terms: readonly Term[], rows: readonly number[]): Shown[] {
  const summed = terms.filter(isAggregated);
  if (summed.length === 0) throw new Error('CANNOT_PIVOT_WITHOUT_AGG');
  requireGrouped(terms, wanted.groupBy);
  const groups = page(ordered(data, [...byKeys(data, wanted.groupBy, rows).values()], wanted), wanted);
  const across = acrossOf(data, wanted.pivot, rows);
  return terms.flatMap((term): Shown[] => {
    const evaluate = evaluator(data, term);
    const [label, format] = [labelOf(wanted, term, data.find), formatOf(wanted, term)];
    if (!isAggregated(term)) return [{ label, format, values: groups.map(evaluate) }];
    return across.map((column) => {
      const values = groups.map((group): Value => {
        const own: Group = group.filter((row) => column.rows.has(row));
        return own.length === 0 ? BLANK : evaluate(own);
      });
      // One sum alone needs no name of its own.
      return { label: summed.length === 1 ? column.label : `${column.label} ${label}`, format, values };
    });
  });
}

function acrossOf(data: Data, terms: readonly Term[], rows: readonly number[]): Across[] {
  const evaluators = terms.map((term) => evaluator(data, term));
  const columns = [...byKeys(data, terms, rows).values()].map((own): Across => {
    const values = evaluators.map((evaluate) => evaluate(own));
    return { label: values.map((value) => shown(data, value)).join(','), values, rows: new Set(own) };
  });
  return columns.sort((left, right) => {
    for (const [index, value] of left.values.entries()) {
      const difference = nullsFirst(value.value, right.values[index]?.value ?? null);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** A date as it is shown. */
function shown({ engine, context }: Data, value: Value): string {
  if (typeof value.value !== 'number' || !value.format) return textOf(value);
  return engine.helpers.formatValue(value.value, { format: value.format, locale: context.locale });
}
