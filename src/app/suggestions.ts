// What a form offers while its fields are typed: earlier values of a column, or the ids of another tab with their titles.
import type { FormField } from '../derive/form';
import { keyColumn, type Table } from '../schema/table';
import { tableNamed } from '../tabs';
import type { FormView, Suggestion } from './api';
import type { RowsOf } from './read-workbook';
import { rowTitle } from './row-title';

/** Enough for a type-ahead; the newest are the likeliest. */
const MOST_SUGGESTIONS = 200;

/** The ids of a table, newest first. */
function idsOf(rowsOf: RowsOf, table: Table): readonly Suggestion[] {
  const key = keyColumn(table);
  return rowsOf(table)
    .flatMap(({ row, cells }) => {
      const id = cells[key] ?? '';
      return id === '' ? [] : [{ value: String(id), title: rowTitle(table, row) }];
    })
    .reverse();
}

/** What the column holds already, each value once, newest first. */
function earlierValues(rowsOf: RowsOf, table: Table, key: string): readonly Suggestion[] {
  const values = new Set(
    rowsOf(table)
      .map(({ cells }) => String(cells[key] ?? ''))
      .filter((value) => value !== '')
      .reverse(),
  );
  return [...values].slice(0, MOST_SUGGESTIONS).map((value) => ({ value }));
}

/** The suggestions of a table's fields, and the reference fields that know every id there is. */
export function suggestionsFor(
  rowsOf: RowsOf,
  table: Table,
  fields: readonly FormField[],
): Pick<FormView, 'suggestions' | 'known'> {
  const suggestions: { [key: string]: readonly Suggestion[] } = {};
  const known: string[] = [];
  for (const { key, kind } of fields) {
    if (kind.type === 'reference') {
      const ids = idsOf(rowsOf, tableNamed(kind.table));
      suggestions[key] = ids.slice(0, MOST_SUGGESTIONS);
      if (ids.length <= MOST_SUGGESTIONS) known.push(key);
    } else {
      const suggests = kind.type === 'currency' || (kind.type === 'text' && kind.suggest);
      suggestions[key] = suggests && key in table.inputs ? earlierValues(rowsOf, table, key) : [];
    }
  }
  return { suggestions, known };
}
