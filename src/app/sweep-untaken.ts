// Reads a tab but for rows that need not be looked at again: of those the ids alone.
import { runsBy } from '../derive/runs';
import { type Cell, normaliseKey } from '../schema/cells';
import { keyColumn, type Table } from '../schema/table';
import type { Sweep, Tab } from './ports';

/** Rows of a table that an earlier part of a file has claimed or added, by their ids. */
export interface Taken {
  readonly table: Table;
  readonly ids: readonly string[];
}

/** Where they lie scattered, one read of all is less than a read for each stretch between them. */
const MOST_STRETCHES = 20;

export function sweepUntaken(tab: Tab, keys: readonly string[], { table, ids }: Taken): Sweep {
  const id = keyColumn(table);
  if (ids.length === 0 || tab.missing.includes(id)) return tab.sweep(keys);
  const gone = new Set(ids.map(normaliseKey));
  const standing = tab.read([id]).map(([cell = '']) => cell);
  const runs = runsBy(standing, (cell) => gone.has(normaliseKey(String(cell))));
  const free = runs.filter(({ value }) => !value);
  if (free.length > MOST_STRETCHES) return tab.sweep(keys);
  const laid = keys.filter((key) => !tab.missing.includes(key));
  const rows = standing.map((cell): readonly Cell[] => laid.map((key) => (key === id ? cell : '')));
  for (const { first, count } of free) rows.splice(first, count, ...tab.read(laid, { first: first + 2, count }));
  return { keys: laid, broken: [], rows };
}
