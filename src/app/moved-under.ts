// Where a step wrote while somebody moved rows or columns of its tab: noted for a moment, since Google tells of what was typed there only afterwards.
import { readMovedUnder } from '../schema/open-step';
import type { Table } from '../schema/table';
import type { Tab, Workbook } from './ports';
import { inAscii } from './property';

const movedIn = ({ name }: Table) => `moved.${name}`;
/** By so many rows a row may be moved while a step writes. */
export const MOST_MOVED = 3;

/** Into which rows was written, by columns that stood as those of `tab`. */
export function noteMoved(workbook: Workbook, table: Table, tab: Tab, numbers: readonly number[]): void {
  const keys = Object.keys(workbook.laid(table).inputs);
  const columns = Object.fromEntries(keys.flatMap((key) => (tab.columnOf(key) ? [[key, tab.columnOf(key)]] : [])));
  const rows = { first: Math.min(...numbers), last: Math.max(...numbers) };
  workbook.remember(movedIn(table), inAscii(JSON.stringify({ at: workbook.moment().text, rows, columns })));
}

/** The column that an edited cell was in when a step wrote there; undefined where none has written and been moved since that moment. */
export function keyAsWritten(
  workbook: Workbook,
  table: Table,
  { row, column, since }: { readonly row: number; readonly column: number; readonly since: string },
): string | undefined {
  const moved = readMovedUnder(workbook.recall(movedIn(table)));
  if (!moved || moved.at < since) return undefined;
  if (row < moved.rows.first - MOST_MOVED || row > moved.rows.last + MOST_MOVED) return undefined;
  return Object.keys(moved.columns).find((key) => moved.columns[key] === column);
}
