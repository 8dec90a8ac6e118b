// Gives ids: one more than the highest of the counter and the column, so that a deleted id never comes back.
import { unbroken } from '../derive/runs';
import type { Cell } from '../schema/cells';
import { formatId, idNumber, idPrefix, keyColumn, type Table } from '../schema/table';
import { rowsWithoutId } from './inputs';
import type { Workbook } from './ports';

const counterName = (prefix: string) => `counter.${prefix}`;

/** The highest number ever given in a table, by the counter and by what stands in its id column. */
export function highestNumber(workbook: Workbook, prefix: string, ids: readonly Cell[]): number {
  return ids.reduce<number>(
    (highest, id) => Math.max(highest, idNumber(prefix, String(id))),
    Number(workbook.recall(counterName(prefix)) ?? 0),
  );
}

export function keepNumber(workbook: Workbook, prefix: string, number: number): void {
  workbook.remember(counterName(prefix), String(number));
}

/** Gives an id to each filled row without one, in the whole tab or in some rows; says how many it gave. */
export function giveMissingIds(
  workbook: Workbook,
  table: Table,
  rows?: { readonly first: number; readonly count: number },
): number {
  const prefix = idPrefix(table);
  const seen = workbook.tab(table);
  if (prefix === undefined || !seen || rowsWithoutId(table, seen, rows).length === 0) return 0;
  const held = workbook.locked(() => {
    // Looked at again: while we waited for the lock, somebody may have given them or moved them.
    const tab = workbook.tab(table);
    const missing = tab ? rowsWithoutId(table, tab, rows) : [];
    if (!tab || missing.length === 0) return 0;
    const ids = tab.read([keyColumn(table)]).map(([id]) => id ?? '');
    let number = highestNumber(workbook, prefix, ids);
    keepNumber(workbook, prefix, number + missing.length);
    for (const { start, count } of unbroken(missing)) {
      const given = Array.from({ length: count }, () => [formatId(prefix, ++number)]);
      tab.write(start, [keyColumn(table)], given);
    }
    return missing.length;
  });
  return held?.done ?? 0;
}
