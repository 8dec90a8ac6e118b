// Gives ids: one more than the highest that was ever given or seen, so that a deleted id never comes back.
import { unbroken } from '../derive/runs';
import type { Cell } from '../schema/cells';
import { formatId, idNumber, idPrefix, keyColumn, type Table } from '../schema/table';
import { rowsWithoutId } from './inputs';
import { isIdLost } from './keep-ids';
import type { Workbook } from './ports';
import { endOf } from './tab-end';

const counterName = (prefix: string) => `counter.${prefix}`;

/**
 * The highest number ever given in a table, by the counter and by what stands in its id column; a copied spreadsheet has no
 * counters, but knows which numbers its archives took.
 */
export function highestNumber(workbook: Workbook, prefix: string, ids: readonly Cell[]): number {
  return ids.reduce<number>(
    (highest, id) => Math.max(highest, idNumber(prefix, String(id))),
    Number(workbook.recall(counterName(prefix)) ?? workbook.highestArchived(prefix)),
  );
}

export function keepNumber(workbook: Workbook, prefix: string, number: number): void {
  workbook.remember(counterName(prefix), String(number));
}

/** Ids that stand in a table: every one of them, or those of its last rows. */
export interface KnownIds {
  readonly ids: readonly Cell[];
  readonly whole: boolean;
}

/** For so many numbers Google is asked whether one is taken; whoever needs more reads the column of ids. */
const MOST_LOOKS = 3;

/**
 * Gives numbers that no row has, one more than the last with each call. The counter knows every number that was given; what
 * people put there unseen is found by looking for the very id, and where there is one, or no counter, the column tells.
 */
export function openNumbers(workbook: Workbook, table: Table, { ids, whole }: KnownIds): () => number {
  const prefix = prefixOf(table);
  let highest = highestNumber(workbook, prefix, ids);
  let looks = workbook.recall(counterName(prefix)) === undefined ? 0 : MOST_LOOKS;
  let isSure = whole;
  return () => {
    if (!isSure && (looks === 0 || isTaken(workbook, table, formatId(prefix, highest + 1)))) {
      // What was given in this run stands nowhere yet.
      highest = Math.max(highest, highestNumber(workbook, prefix, [...ids, ...idsIn(workbook, table)]));
      isSure = true;
    }
    looks -= 1;
    highest += 1;
    return highest;
  };
}

/** @throws {Error} when people name the rows of a table themselves. */
export function prefixOf(table: Table): string {
  const prefix = idPrefix(table);
  if (prefix === undefined) throw new Error(`Rows of ${table.name} are named by people.`);
  return prefix;
}

const isTaken = (workbook: Workbook, table: Table, id: string): boolean =>
  workbook.tab(table)?.rowOf(keyColumn(table), id) !== undefined;

/** The whole column of ids. */
export const idsIn = (workbook: Workbook, table: Table): readonly Cell[] =>
  workbook
    .tab(table)
    ?.read([keyColumn(table)])
    .map(([id]) => id ?? '') ?? [];

/**
 * Of the rows without an id those that are new: below all others, or anywhere where no id is lost. One among the others may be the row
 * that lost it, and a new id would cut it from what refers to it: the check asks.
 */
function newOf(missing: readonly number[], lastRow: number, isLost: () => boolean): readonly number[] {
  let last = lastRow;
  while (missing.includes(last)) last -= 1;
  const below = missing.filter((row) => row > last);
  return below.length < missing.length && isLost() ? below : missing;
}

/** Gives an id to each new row without one, in the whole tab or in some rows; says how many it gave. */
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
    if (!tab) return 0;
    const { ids, lastRow } = endOf(table, tab);
    const missing = newOf(rowsWithoutId(table, tab, rows), lastRow, () => isIdLost(workbook, table, prefix));
    if (missing.length === 0) return 0;
    const next = openNumbers(workbook, table, { ids, whole: false });
    const numbers = missing.map(next);
    keepNumber(workbook, prefix, Math.max(...numbers));
    for (const { start, count } of unbroken(missing)) {
      const from = missing.indexOf(start);
      const given = numbers.slice(from, from + count).map((number) => [formatId(prefix, number)]);
      tab.write(start, [keyColumn(table)], given);
    }
    return missing.length;
  });
  return held?.done ?? 0;
}
