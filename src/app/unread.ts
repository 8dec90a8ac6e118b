// Cells that cannot be read, by the rows that they stand in, and by the rows whose figures they enter.
import type { Book, BookRow } from '../domain/book';
import { normaliseKey } from '../schema/cells';
import { keyColumn, type Table } from '../schema/table';
import { type UnreadCell, unreadCells } from '../schema/unread';
import { tabs } from '../tabs';
import { labelOnSheet, titleOnSheet } from './sheet-names';

export interface UnreadRow {
  /** What its tab is called on the sheet. */
  readonly tab: string;
  readonly row: BookRow;
  /** Each with the label of its column there. */
  readonly cells: readonly (UnreadCell & { readonly label: string })[];
}

/** The rows of a table that hold such cells, of those that are wanted; those without an id are told of as that first. */
export function unreadIn(
  table: Table,
  book: Book,
  isWanted: (row: BookRow) => boolean = () => true,
): readonly UnreadRow[] {
  return book.rowsOf(table).flatMap((row) => {
    if (!isWanted(row)) return [];
    const found = row.row[keyColumn(table)] === undefined ? [] : unreadCells(table, row.cells);
    const cells = found.map((cell) => ({ ...cell, label: labelOnSheet(book, table, cell.key) }));
    return cells.length === 0 ? [] : [{ tab: titleOnSheet(book, table), row, cells }];
  });
}

/** Whether a row names another one in a column that refers to its table. */
function refersTo({ inputs }: Table, { cells }: BookRow, target: Table, id: string): boolean {
  return Object.entries(inputs).some(
    ([key, { kind }]) =>
      kind.type === 'reference' && kind.table === target.name && normaliseKey(String(cells[key] ?? '')) === id,
  );
}

/** What cannot be read in a row and in the rows that refer to it, of the tables that were read: its figures lack that much. */
export function unreadBehind(table: Table, name: string, book: Book): readonly UnreadRow[] {
  const id = normaliseKey(name);
  const isIt = ({ cells }: BookRow) => normaliseKey(String(cells[keyColumn(table)] ?? '')) === id;
  return tabs
    .filter(({ table: other, upkeep }) => !upkeep && book.hasRead(other))
    .flatMap(({ table: other }) =>
      unreadIn(other, book, (row) => (other === table && isIt(row)) || refersTo(other, row, table, id)),
    );
}
