// What steps have left in rows, by table and id: a print of each cell, which outlives the few steps that are kept whole.

import { kept } from '../derive/once';
import { printOf, printsIn } from '../derive/print';
import { type Cell, normaliseKey } from '../schema/cells';
import { readPrints } from '../schema/wire';
import type { Undo } from './api';
import type { Workbook } from './ports';
import { inAscii, MOST_OCTETS } from './property';

/** The prints of a row's cells. */
export type Prints = ReadonlySet<string>;

/** By table and id. */
type Tables = Map<string, Map<string, Set<string>>>;

const nameOf = (table: string) => `prints.${table}`;

const printIn = (key: string, cell: Cell): string => printOf(`${key} ${cell}`);

export const printsOf = (cells: { readonly [key: string]: Cell }): Set<string> =>
  new Set(Object.entries(cells).flatMap(([key, cell]) => (cell === '' ? [] : [printIn(key, cell)])));

/** What stands in rows once a step has written them; the newest row goes last. */
function follow(workbook: Workbook, tables: Tables, { remove, restore }: Undo): void {
  const take = (table: string, id: string, change: (prints: Set<string>) => Set<string>) => {
    const rows = kept(tables, table, () => storedIn(workbook, table));
    const before = rows.get(normaliseKey(id)) ?? new Set();
    rows.delete(normaliseKey(id));
    rows.set(normaliseKey(id), change(before));
  };
  for (const { table, id, cells } of remove) take(table, id, () => printsOf(cells));
  for (const { table, id, cells } of restore)
    take(table, id, (prints) => {
      for (const [key, { was }] of Object.entries(cells)) prints.delete(printIn(key, was));
      for (const [key, { now }] of Object.entries(cells)) if (now !== '') prints.add(printIn(key, now));
      return prints;
    });
}

function storedIn(workbook: Workbook, table: string): Map<string, Set<string>> {
  const stored = Object.entries(readPrints(workbook.recall(nameOf(table))) ?? {});
  return new Map(stored.map(([id, prints]) => [id, new Set(printsIn(prints))]));
}

/** What steps left in the rows of a table, the kept ones after those that are kept no more. */
export function rememberedIn(workbook: Workbook, table: string, steps: readonly Undo[]): ReadonlyMap<string, Prints> {
  const tables: Tables = new Map([[table, storedIn(workbook, table)]]);
  for (const step of steps) follow(workbook, tables, step);
  return tables.get(table) ?? new Map();
}

/** What to remember of the rows of a step that is kept no more, by the names of properties. */
export function printsAfter(workbook: Workbook, step: Undo): readonly (readonly [name: string, text: string])[] {
  const tables: Tables = new Map();
  follow(workbook, tables, step);
  return [...tables].map(([table, rows]) => [
    nameOf(table),
    inAscii(JSON.stringify(Object.fromEntries(newestOf(rows)))),
  ]);
}

/** As many of the newest rows as one property takes. */
function newestOf(rows: ReadonlyMap<string, Prints>): readonly (readonly [id: string, prints: string])[] {
  const all = [...rows].map(([id, prints]) => [id, [...prints].join('')] as const);
  let [from, room] = [all.length, MOST_OCTETS];
  for (const row of [...all].reverse()) {
    room -= inAscii(JSON.stringify(Object.fromEntries([row]))).length;
    if (room < 0) break;
    from -= 1;
  }
  return all.slice(from);
}
