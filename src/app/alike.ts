// What the form of a new row takes from an earlier one that is like it: an order of the same style, else of the same factory.
import type { Book, BookRow } from '../domain/book';
import { normaliseKey, readCell, typedAs } from '../schema/cells';
import { idNumber, idPrefix, keyColumn, type Table } from '../schema/table';
import type { FormView } from './api';

/** How many different values of a column are known: the newest are the likeliest. */
const MOST_VALUES = 200;

/** The newest first: a sort may have moved them, but a later one has a higher id. */
function newestFirst(book: Book, table: Table): readonly BookRow[] {
  const rows = [...book.rowsOf(table)].reverse();
  const prefix = idPrefix(table);
  if (prefix === undefined) return rows;
  const number = ({ cells }: BookRow) => idNumber(prefix, String(cells[keyColumn(table)] ?? ''));
  return rows.sort((one, other) => number(other) - number(one));
}

function filledIn(
  table: Table,
  { cells }: BookRow,
  by: string,
  decimalMark: string,
): { readonly [key: string]: string } {
  const texts = Object.entries(table.inputs).flatMap(([key, { kind, alike }]): [string, string][] => {
    const value = alike?.includes(by) ? readCell(kind, cells[key] ?? '') : undefined;
    return value === undefined ? [] : [[key, typedAs(kind, value, decimalMark)]];
  });
  return Object.fromEntries(texts);
}

/** The newest row of each value that a new row may be like, by the column and the value. */
export function alikeRows(book: Book, table: Table, decimalMark: string): Pick<FormView, 'alike'> {
  const { alikeBy = [] } = table;
  if (alikeBy.length === 0) return {};
  const rows = newestFirst(book, table);
  const alike = alikeBy.map((by) => {
    const known: { [value: string]: { id: string; typed: { readonly [key: string]: string } } } = {};
    let count = 0;
    for (const row of rows) {
      const value = normaliseKey(String(row.cells[by] ?? ''));
      if (value === '' || known[value] || count === MOST_VALUES) continue;
      known[value] = { id: String(row.cells[keyColumn(table)] ?? ''), typed: filledIn(table, row, by, decimalMark) };
      count += 1;
    }
    return { by, rows: known };
  });
  return { alike };
}
