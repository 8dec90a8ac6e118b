// Follows a row that one of the last steps gave another id, for a page that still knows it by the one it had.
import { normaliseKey } from '../schema/cells';
import { keyColumn, type Table } from '../schema/table';
import { keptSteps, lastUndo } from './kept-steps';
import type { Workbook } from './ports';

/** The id that it got; undefined where none of the last steps changed it. */
export function idSince(workbook: Workbook, table: Table, id: string): string | undefined {
  const key = keyColumn(table);
  for (const step of keptSteps(workbook)) {
    const rows = lastUndo(workbook, step)?.restore ?? [];
    const row = rows.find((each) => {
      const was = each.cells[key]?.was;
      return each.table === table.name && was !== undefined && normaliseKey(String(was)) === normaliseKey(id);
    });
    if (row) return row.id;
  }
  return undefined;
}
