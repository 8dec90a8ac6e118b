// What a form offers while its fields are typed: earlier values of a column, or the ids of another tab with their titles.
import type { FormField } from '../derive/form';
import type { Book } from '../domain/book';
import { keyColumn, type Table } from '../schema/table';
import { tableNamed } from '../tabs';
import type { FormView, Suggestion } from './api';
import { rowTitle } from './row-title';

/** Enough for a type-ahead; the newest are the likeliest. */
const MOST_SUGGESTIONS = 200;

/** The ids of a table, newest first. */
function idsOf(book: Book, table: Table): readonly Suggestion[] {
  const key = keyColumn(table);
  return book
    .rowsOf(table)
    .flatMap(({ row, cells }) => {
      const id = cells[key] ?? '';
      return id === '' ? [] : [{ value: String(id), title: rowTitle(table, row) }];
    })
    .reverse();
}

/** What the column holds already, each value once, newest first. */
function earlierValues(book: Book, table: Table, key: string): readonly Suggestion[] {
  const values = new Set(
    book
      .rowsOf(table)
      .map(({ cells }) => String(cells[key] ?? ''))
      .filter((value) => value !== '')
      .reverse(),
  );
  return [...values].slice(0, MOST_SUGGESTIONS).map((value) => ({ value }));
}

/** The suggestions of a table's fields, and the reference fields that know every id there is. */
export function suggestionsFor(
  book: Book,
  table: Table,
  fields: readonly FormField[],
): Pick<FormView, 'suggestions' | 'known'> {
  const suggestions: { [key: string]: readonly Suggestion[] } = {};
  const known: string[] = [];
  for (const { key, kind } of fields) {
    if (kind.type === 'reference') {
      const ids = idsOf(book, tableNamed(kind.table));
      suggestions[key] = ids.slice(0, MOST_SUGGESTIONS);
      if (ids.length <= MOST_SUGGESTIONS) known.push(key);
    } else {
      const suggests = kind.type === 'currency' || (kind.type === 'text' && kind.suggest);
      suggestions[key] = suggests && key in table.inputs ? earlierValues(book, table, key) : [];
    }
  }
  return { suggestions, known };
}
