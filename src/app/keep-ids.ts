// After a person's edit: an id that was cleared or typed over, though rows of other tabs refer to it, comes back.
import { normaliseKey } from '../schema/cells';
import { idNumber, idPrefix, keyColumn, type Table } from '../schema/table';
import { tabs } from '../tabs';
import * as en from '../text/en';
import type { Edit, Workbook } from './ports';

const say = en.edited;

const isOne = ({ rows, columns }: Edit) => rows.count === 1 && columns.first === columns.last;

/** How many rows of other tabs refer to the row of that id. */
function referringTo(workbook: Workbook, table: Table, id: string): number {
  const counts = tabs.flatMap(({ table: other, upkeep }) => {
    const tab = upkeep || other === table ? undefined : workbook.tab(other);
    const keys = Object.entries(other.inputs).flatMap(([key, { kind }]) =>
      kind.type === 'reference' && kind.table === table.name && !tab?.missing.includes(key) ? [key] : [],
    );
    if (!tab || keys.length === 0) return [];
    return tab.read(keys).filter((cells) => cells.some((cell) => normaliseKey(String(cell)) === id)).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** What is said of it. Of rows that people name themselves the new name stays: they hear who still uses the old one. */
export function keepReferredId(workbook: Workbook, table: Table, edit: Edit): readonly string[] {
  const { was = '', rows, columns } = edit;
  const [id, key, tab] = [normaliseKey(was), keyColumn(table), workbook.tab(table)];
  if (id === '' || !isOne(edit) || tab?.columnOf(key) !== columns.first) return [];
  const prefix = idPrefix(table);
  if (prefix !== undefined && idNumber(prefix, was) === 0) return [];
  if (tab.read([key]).some(([cell]) => normaliseKey(String(cell)) === id)) return [];
  const count = referringTo(workbook, table, id);
  if (count === 0) return [];
  if (prefix === undefined) return [say.stillNamed(was.trim(), count)];
  const held = workbook.locked(() => workbook.tab(table)?.write(rows.first, [key], [[was.trim()]]));
  return held ? [say.keepsId(rows.first, was.trim(), count)] : [];
}
