// What the input cells of a tab tell: which columns are there, which rows hold something, where the next row goes.
import type { Cell } from '../schema/cells';
import { keyColumn, type Table } from '../schema/table';
import type { Tab } from './ports';

export type Rows = readonly (readonly Cell[])[];

/** The keys of the input columns that stand on the sheet. */
export function standingInputs(table: Table, tab: Tab): readonly string[] {
  return Object.keys(table.inputs).filter((key) => tab.header(key) !== undefined);
}

/** Whether a row can be written whole. */
export function isComplete(table: Table, tab: Tab): boolean {
  return !Object.keys(table.inputs).some((key) => tab.missing.includes(key));
}

/** Whether a row holds anything in its input columns. */
export function isFilled(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cell !== '');
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
  return tab.read(keys, rows).flatMap((cells, index) => (cells[id] === '' && isFilled(cells) ? [first + index] : []));
}
