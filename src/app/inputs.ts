// What the input cells of a tab tell: which columns are there, which rows hold something, where the next row goes.
import type { Cell } from '../schema/cells';
import { keyColumn, type Table, tellingColumns } from '../schema/table';
import type { Tab } from './ports';

export type Rows = readonly (readonly Cell[])[];

/** The keys of the input columns that stand on the sheet. */
export function standingInputs(table: Table, tab: Tab): readonly string[] {
  return Object.keys(table.inputs).filter((key) => tab.header(key) !== undefined);
}

/** The columns that a new row fills: all inputs, but for a trail that an older workbook has no column for yet. */
export function rowColumns(table: Table, tab: Tab): readonly string[] {
  return Object.keys(table.inputs).filter((key) => key !== table.trail?.into || !tab.missing.includes(key));
}

/** Whether a row can be written whole. */
export function isComplete(table: Table, tab: Tab): boolean {
  return !rowColumns(table, tab).some((key) => tab.missing.includes(key));
}

/** Whether a row holds anything in its input columns. */
export function isFilled(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cell !== '');
}

/** Whether cells of these columns are a row of a table: an id that Selvedge gave is none yet, as an undone paste leaves it. */
export function isRowOf(table: Table, keys: readonly string[]): (cells: readonly Cell[]) => boolean {
  const telling = new Set(tellingColumns(table));
  return (cells) => keys.some((key, index) => telling.has(key) && (cells[index] ?? '') !== '');
}

/** Whether a tab holds any row. */
export function holdsRows(table: Table, tab: Tab): boolean {
  const keys = standingInputs(table, tab);
  return tab.read(keys).some(isRowOf(table, keys));
}

/** The number of the first row below every row that holds any input. */
export function firstFreeRow(rows: Rows): number {
  let last = rows.length;
  while (last > 0 && !isFilled(rows[last - 1] ?? [])) last -= 1;
  return last + 2;
}

/** The numbers of the filled rows that have no id; `first` is the number of the first row read. */
export function rowsWithoutId(
  table: Table,
  tab: Tab,
  rows?: { readonly first: number; readonly count: number },
): readonly number[] {
  const keys = standingInputs(table, tab);
  const id = keys.indexOf(keyColumn(table));
  if (id < 0) return [];
  const first = rows?.first ?? 2;
  const isRow = isRowOf(table, keys);
  return tab.read(keys, rows).flatMap((cells, index) => (cells[id] === '' && isRow(cells) ? [first + index] : []));
}
