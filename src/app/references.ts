// Finds rows of other tables by what a row calls them; each tab is read once, when it is first asked for.
import { normaliseKey } from '../schema/cells';
import type { Values } from '../schema/checks';
import type { Value } from '../schema/kinds';
import { keyColumn } from '../schema/table';
import { tabNamed } from '../tabs';
import type { Workbook } from './ports';

export interface References {
  /** Whether a row of that table has that id. */
  has(table: string, id: Value): boolean;
  /**
   * The ids of the rows that are meant: the one of that id, else those that files call by that name, as far as what
   * else is said of them fits.
   */
  meant(table: string, name: Value, hints?: Values): readonly string[];
}

interface Called {
  readonly id: string;
  /** What its title says, by column key. */
  readonly title: Values;
}

interface Index {
  readonly ids: ReadonlyMap<string, string>;
  /** By the column that files call the rows by. */
  readonly called: ReadonlyMap<string, readonly Called[]>;
}

function readIndex(workbook: Workbook, tableName: string): Index {
  const { table, imports } = tabNamed(tableName);
  const tab = workbook.tab(table);
  const other = imports?.calledBy;
  const titles = other === undefined ? [] : (table.title ?? []).filter((key) => !tab?.missing.includes(key));
  const keys = [keyColumn(table), ...(other === undefined || tab?.missing.includes(other) ? [] : [other, ...titles])];
  const ids = new Map<string, string>();
  const called = new Map<string, Called[]>();
  for (const [id = '', name = '', ...said] of tab?.read(keys) ?? []) {
    if (id === '') continue;
    ids.set(normaliseKey(String(id)), String(id));
    if (name === '') continue;
    const title = Object.fromEntries(titles.map((key, index) => [key, String(said[index] ?? '')]));
    const same = called.get(normaliseKey(String(name)));
    if (same) same.push({ id: String(id), title });
    else called.set(normaliseKey(String(name)), [{ id: String(id), title }]);
  }
  return { ids, called };
}

/** Whether a single row is there, by its id: Google looks first, and where it finds none the column is read. */
export function isThere(workbook: Workbook, tableName: string, id: Value): boolean {
  const { table } = tabNamed(tableName);
  const key = keyColumn(table);
  const tab = workbook.tab(table);
  if (!tab || tab.missing.includes(key)) return false;
  return tab.rowOf(key, String(id)) !== undefined || openReferences(workbook).has(tableName, id);
}

export function openReferences(workbook: Workbook): References {
  const indexes = new Map<string, Index>();
  const indexOf = (table: string): Index => {
    const index = indexes.get(table) ?? readIndex(workbook, table);
    indexes.set(table, index);
    return index;
  };
  return {
    has: (table, id) => indexOf(table).ids.has(normaliseKey(id)),
    meant(table, name, hints = {}) {
      const { ids, called } = indexOf(table);
      const id = ids.get(normaliseKey(name));
      if (id !== undefined) return [id];
      const all = called.get(normaliseKey(name)) ?? [];
      const fitting = all.filter(({ title }) =>
        Object.entries(hints).every(([key, said]) => normaliseKey(title[key]) === normaliseKey(said)),
      );
      return (fitting.length > 0 ? fitting : all).map((row) => row.id);
    },
  };
}
