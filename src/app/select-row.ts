// Leads to a row: finds it by its id now, since its number may have changed.
import { normaliseKey } from '../schema/cells';
import { keyColumn } from '../schema/table';
import { tableNamed } from '../tables';
import type { SelectOutcome } from './api';
import type { Desk } from './ports';

export function selectRow(desk: Desk, tableName: string, id: string): SelectOutcome {
  const table = tableNamed(tableName);
  const tab = desk.tab(table);
  if (!tab) return { ok: false, refused: 'notSetUp' };
  if (tab.missing.includes(keyColumn(table))) return { ok: false, refused: 'columnsMissing' };
  const index = tab.read([keyColumn(table)]).findIndex(([cell]) => normaliseKey(String(cell)) === normaliseKey(id));
  if (index < 0) return { ok: false, refused: 'rowGone' };
  desk.select(table, index + 2);
  return { ok: true };
}
