// Gives ids: one more than the highest of the counter and the column, so that a deleted id never comes back.
import type { Cell } from '../schema/cells';
import { formatId, idNumber, idPrefix, keyColumn, type Table } from '../schema/table';
import { tables } from '../tables';
import type { Desk, Tab } from './ports';

const counterName = (prefix: string) => `counter.${prefix}`;

/** The highest number ever given in a table, by the counter and by what stands in its id column. */
export function highestNumber(desk: Desk, prefix: string, ids: readonly Cell[]): number {
  return ids.reduce<number>(
    (highest, id) => Math.max(highest, idNumber(prefix, String(id))),
    Number(desk.recall(counterName(prefix)) ?? 0),
  );
}

export function keepNumber(desk: Desk, prefix: string, number: number): void {
  desk.remember(counterName(prefix), String(number));
}

/** Whether a row holds anything in its input columns. */
export function isFilled(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cell !== '');
}

/** Runs of neighbouring numbers, each as first number and length. */
export function runsOf(numbers: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === number) last.count += 1;
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}

/** Gives an id to each filled row without one, in the whole tab or in some rows; says how many it gave. */
export function giveMissingIds(
  desk: Desk,
  table: Table,
  rows?: { readonly first: number; readonly count: number },
): number {
  const prefix = idPrefix(table);
  const tab = desk.tab(table);
  if (prefix === undefined || !tab || tab.missing.length > 0) return 0;
  if (missingIds(table, tab, rows).length === 0) return 0;
  return (
    desk.locked(() => {
      // Read again: the rows may have moved while we waited for the lock.
      const missing = missingIds(table, tab, rows);
      const ids = tab.read([keyColumn(table)]).map(([id]) => id ?? '');
      let number = highestNumber(desk, prefix, ids);
      for (const { first, count } of runsOf(missing)) {
        const given = Array.from({ length: count }, () => [formatId(prefix, ++number)]);
        tab.write(first, [keyColumn(table)], given);
      }
      keepNumber(desk, prefix, number);
      return missing.length;
    })?.done ?? 0
  );
}

/** The numbers of the filled rows that have no id. */
function missingIds(
  table: Table,
  tab: Tab,
  rows?: { readonly first: number; readonly count: number },
): readonly number[] {
  const keys = Object.keys(table.inputs);
  const first = rows?.first ?? 2;
  return tab.read(keys, rows).flatMap((cells, index) => (cells[0] === '' && isFilled(cells) ? [first + index] : []));
}

/** After a person's edit: rows typed or pasted without an id get one. */
export function giveIdsAfterEdit(
  desk: Desk,
  tableName: string,
  rows: { readonly first: number; readonly count: number },
): void {
  const table = tables.find(({ name }) => name === tableName);
  if (table && idPrefix(table) !== undefined) giveMissingIds(desk, table, rows);
}
