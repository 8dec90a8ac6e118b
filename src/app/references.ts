// Finds rows of other tables by what a row calls them; each tab is read once, when it is first asked for.
import { normaliseKey } from '../schema/cells';
import type { Value } from '../schema/kinds';
import { keyColumn } from '../schema/table';
import { tabNamed } from '../tabs';
import type { Workbook } from './ports';

export interface References {
  /** Whether a row of that table has that id. */
  has(table: string, id: Value): boolean;
  /** The ids of the rows that are meant: the one of that id, else those that files call by that name. */
  meant(table: string, name: Value): readonly string[];
}

interface Index {
  readonly ids: ReadonlyMap<string, string>;
  /** Ids by the column that files call the rows by. */
  readonly called: ReadonlyMap<string, readonly string[]>;
}

function readIndex(workbook: Workbook, tableName: string): Index {
  const { table, imports } = tabNamed(tableName);
  const tab = workbook.tab(table);
  const other = imports?.calledBy;
  const keys = [keyColumn(table), ...(other === undefined || tab?.missing.includes(other) ? [] : [other])];
  const ids = new Map<string, string>();
  const called = new Map<string, string[]>();
  for (const [id = '', name = ''] of tab?.read(keys) ?? []) {
    if (id === '') continue;
    ids.set(normaliseKey(String(id)), String(id));
    if (name === '') continue;
    const same = called.get(normaliseKey(String(name)));
    if (same) same.push(String(id));
    else called.set(normaliseKey(String(name)), [String(id)]);
  }
  return { ids, called };
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
    meant(table, name) {
      const { ids, called } = indexOf(table);
      const id = ids.get(normaliseKey(name));
      return id === undefined ? (called.get(normaliseKey(name)) ?? []) : [id];
    },
  };
}
