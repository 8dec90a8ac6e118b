// What the form of a new row takes from an earlier one that is like it: an order of the same style, else of the same factory.
import type { Book, BookRow } from '../domain/book';
import { normaliseKey, readCell, typedAs } from '../schema/cells';
import { idNumber, idPrefix, keyColumn, type Table } from '../schema/table';
import { tableNamed } from '../tabs';
import type { FormView } from './api';
import { isTableOn } from './desks';

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

type Alike = NonNullable<FormView['alike']>[number]['rows'][number];

/** What the rows that a column names by their key hand on to a new one, by that key. */
function namedRows(book: Book, table: Table, by: string, decimalMark: string): ReadonlyMap<string, Alike> {
  const of = table.inputs[by]?.names;
  const named = of === undefined ? undefined : tableNamed(of);
  const handed = Object.entries(table.inputs).flatMap(([key, { takes }]) =>
    takes?.by === by ? [[key, takes.from] as const] : [],
  );
  if (!named || handed.length === 0 || !isTableOn(book)(named)) return new Map();
  return new Map(
    book.rowsOf(named).map(({ cells }): [string, Alike] => {
      const id = String(cells[keyColumn(named)] ?? '');
      const typed = handed.flatMap(([key, from]): [string, string][] => {
        const kind = named.inputs[from]?.kind;
        const value = kind && readCell(kind, cells[from] ?? '');
        return kind === undefined || value === undefined ? [] : [[key, typedAs(kind, value, decimalMark)]];
      });
      return [normaliseKey(id), { value: normaliseKey(id), id, typed: Object.fromEntries(typed) }];
    }),
  );
}

/** The newest row of each value that a new row may be like, by the column and the value. */
export function alikeRows(book: Book, table: Table, decimalMark: string): Pick<FormView, 'alike'> {
  const { alikeBy = [] } = table;
  if (alikeBy.length === 0) return {};
  const rows = newestFirst(book, table);
  const alike = alikeBy.map((by) => {
    const known = new Map<string, NonNullable<FormView['alike']>[number]['rows'][number]>();
    for (const row of rows) {
      const value = normaliseKey(String(row.cells[by] ?? ''));
      if (value === '' || known.has(value) || known.size === MOST_VALUES) continue;
      const id = String(row.cells[keyColumn(table)] ?? '');
      known.set(value, { value, id, typed: filledIn(table, row, by, decimalMark) });
    }
    // What a row of its own says of the style counts before what an earlier order had.
    for (const [value, own] of namedRows(book, table, by, decimalMark)) {
      const like = known.get(value);
      known.set(value, { ...own, id: like?.id ?? own.id, typed: { ...like?.typed, ...own.typed } });
    }
    return { by, rows: [...known.values()].filter(({ typed }) => Object.keys(typed).length > 0) };
  });
  return { alike };
}
