// After a person's edit: an id that was cleared, or typed over though other rows refer to it, comes back.
import { type Cell, normaliseKey } from '../schema/cells';
import { idNumber, idPrefix, keyColumn, type Table } from '../schema/table';
import { tabs } from '../tabs';
import * as en from '../text/en';
import { rowsWithoutId } from './inputs';
import type { Edit, Workbook } from './ports';

const say = en.edited;

const isOne = ({ rows, columns }: Edit) => rows.count === 1 && columns.first === columns.last;

/** Of each row that could refer to rows of this tab, the cells that do: a move names the one that it takes back. */
function referencesTo(workbook: Workbook, table: Table): readonly (readonly Cell[])[] {
  return tabs.flatMap(({ table: other, upkeep }) => {
    const tab = upkeep ? undefined : workbook.tab(other);
    const keys = Object.entries(other.inputs).flatMap(([key, { kind }]) =>
      kind.type === 'reference' && kind.table === table.name && !tab?.missing.includes(key) ? [key] : [],
    );
    return tab && keys.length > 0 ? tab.read(keys) : [];
  });
}

/** Whether a row names an id that no row bears: a row without one may have lost it. */
export function isIdLost(workbook: Workbook, table: Table, prefix: string): boolean {
  const numberOf = (cell: Cell = '') => idNumber(prefix, String(cell));
  const known = new Set(
    workbook
      .tab(table)
      ?.read([keyColumn(table)])
      .map(([id]) => numberOf(id)),
  );
  const archived = workbook.highestArchived(prefix);
  const isLost = (number: number) => number > archived && !known.has(number);
  return referencesTo(workbook, table).some((cells) => cells.map(numberOf).some(isLost));
}

/** What is said of it. Of rows that people name themselves the new name stays: they hear who still uses the old one. */
export function keepReferredId(workbook: Workbook, table: Table, edit: Edit): readonly string[] {
  const { was = '', rows, columns } = edit;
  const [id, key, tab] = [normaliseKey(was), keyColumn(table), workbook.tab(table)];
  if (id === '' || !isOne(edit) || tab?.columnOf(key) !== columns.first) return [];
  const prefix = idPrefix(table);
  if (prefix !== undefined && idNumber(prefix, was) === 0) return [];
  if (tab.read([key]).some(([cell]) => normaliseKey(String(cell)) === id)) return [];
  const refers = (cells: readonly Cell[]) => cells.some((cell) => normaliseKey(String(cell)) === id);
  const count = referencesTo(workbook, table).filter(refers).length;
  // What only a letter or a note knows it by stays its name, too: one that is cleared comes back.
  if (count === 0 && (prefix === undefined || rowsWithoutId(table, tab, rows).length === 0)) return [];
  if (prefix === undefined) return [say.stillNamed(was.trim(), count)];
  const held = workbook.locked(() => workbook.tab(table)?.write(rows.first, [key], [[was.trim()]]));
  return held && count > 0 ? [say.keepsId(rows.first, was.trim(), count)] : [];
}
