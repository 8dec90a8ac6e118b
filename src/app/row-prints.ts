// What steps have left in rows, by table and id: a print of each cell, which outlives the few steps that are kept whole.

import { kept } from '../derive/once';
import { printOf, printsIn } from '../derive/print';
import { type Cell, normaliseKey } from '../schema/cells';
import { readPrints } from '../schema/wire';
import type { Undo } from './api';
import type { Workbook } from './ports';

/** Google takes some 8,000 octets a property: so many of the rows of a table, the newest. */
const MOST_OCTETS = 8_000;

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
  return [...tables].map(([table, rows]) => {
    const all = [...rows].map(([id, prints]) => [id, [...prints].join('')] as const);
    const write = (from: number) => JSON.stringify(Object.fromEntries(all.slice(from)));
    let from = 0;
    while (write(from).length > MOST_OCTETS) from += 1;
    return [nameOf(table), write(from)];
  });
}
