// Leads to a row: finds it by its id now, since its number may have changed.
import { type Cell, normaliseKey } from '../schema/cells';
import { namingColumns, type Table } from '../schema/table';
import { readText } from '../schema/wire';
import { tableNamed, tabNamed } from '../tabs';
import type { SelectOutcome } from './api';
import { openBook } from './book';
import { rowsWithoutId } from './inputs';
import type { Tab, Workbook } from './ports';
import { rowName } from './row-title';

/** The number of the row of that id now; undefined when it is gone. */
export function rowOfId(table: Table, tab: Tab, id: string): number | undefined {
  const keys = namingColumns(table);
  const nameOf = (cells: readonly Cell[]) =>
    rowName(
      table,
      Object.fromEntries(keys.map((key, index) => [key, cells[index] === '' ? undefined : String(cells[index])])),
    );
  const index = tab.read(keys).findIndex((cells) => normaliseKey(nameOf(cells)) === normaliseKey(id));
  return index < 0 ? undefined : index + 2;
}

/** A copy is called by its id and its number: `ORD-0001 (14)`. */
const rowOfCopy = (workbook: Workbook, table: Table, id: string) =>
  /\(\d+\)$/.test(id) ? openBook(workbook).find(table, id)?.number : undefined;

/** Without an id, the first filled row that lacks one. */
export function selectRow(workbook: Workbook, tableName: string, sent: unknown): SelectOutcome {
  const id = readText(sent);
  const table = tableNamed(tableName);
  const tab = workbook.tab(table);
  if (!tab) return { ok: false, refused: 'notSetUp' };
  if (namingColumns(table).some((key) => tab.missing.includes(key))) return { ok: false, refused: 'columnsMissing' };
  const row = id === '' ? rowsWithoutId(table, tab)[0] : (rowOfId(table, tab, id) ?? rowOfCopy(workbook, table, id));
  if (row === undefined && tabNamed(tableName).whole && id === table.name) {
    workbook.select(table, 1);
    return { ok: true };
  }
  if (row === undefined) return { ok: false, refused: 'rowGone' };
  workbook.select(table, row);
  return { ok: true };
}
