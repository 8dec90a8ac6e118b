// The log of the reminder mails: what earlier runs left in it, and what this one writes there.
import { unbroken } from '../derive/runs';
import type { Claim, LogRow, Settled } from '../domain/delivery';
import { type Cell, readCell, writeCell } from '../schema/cells';
import type { Value } from '../schema/kinds';
import type { RowOf } from '../schema/table';
import { reminderLog } from '../tabs/reminder-log/table';
import * as en from '../text/en';
import { firstFreeRow } from './inputs';
import type { Tab, Workbook } from './ports';

const LOG_KEYS = Object.keys(reminderLog.inputs);
const STATE_KEYS = ['state', 'preparedAt', 'sentAt', 'error'];

/** What the log holds, and the first row that is free. */
export function readLog(tab: Tab): { readonly logged: readonly LogRow[]; readonly free: number } {
  const rows = tab.read(LOG_KEYS);
  return { logged: rows.map(readLogRow), free: firstFreeRow(rows) };
}

function readLogRow(cells: readonly Cell[], index: number): LogRow {
  const entries = Object.entries(reminderLog.inputs).map(([key, { kind }], place): [string, Value | undefined] => [
    key,
    readCell(kind, cells[place] ?? ''),
  ]);
  const row = Object.fromEntries(entries) as RowOf<typeof reminderLog>;
  return { row: index + 2, key: row.key ?? '', day: row.day, recipient: row.recipient ?? '', state: row.state };
}

/** Writes what became of the mails of an earlier run. */
export function settle(tab: Tab, settled: readonly Settled[]): void {
  const states = new Map(settled.map(({ row, state }) => [row, state]));
  const rows = [...states.keys()].sort((one, other) => one - other);
  for (const { start, count } of unbroken(rows)) {
    const run = Array.from({ length: count }, (_, index) => [states.get(start + index) ?? '']);
    tab.write(start, ['state'], run);
  }
}

/** Adds a row for each mail that has none yet. */
export function claim(tab: Tab, free: number, claims: readonly Claim[]): void {
  const fresh = claims.filter(({ row }) => row === undefined);
  if (fresh.length === 0) return;
  tab.makeRoom(free, fresh.length);
  const cells = fresh.map((claimed) => [...mailOf(claimed), 'Queued', '', '', '']);
  tab.write(free, LOG_KEYS, cells);
}

/** What a row of the log says of its mail, whatever became of it. */
function mailOf({ key, digest }: Pick<Claim, 'key' | 'digest'>): readonly Cell[] {
  const rows = Object.values(digest.counts).reduce((sum, count) => sum + count, 0);
  return [key, writeCell(reminderLog.inputs.day.kind, digest.day), digest.recipient, rows];
}

export interface Mark extends Pick<Claim, 'key' | 'digest'> {
  /** State, Prepared at, Sent at, Error. */
  readonly cells: readonly string[];
}

/**
 * Writes marks where their rows stand now: a person may have sorted the log since. A row that somebody deleted is written again: without
 * it the next run would not know of its mail, and send it once more. `earlier` are those that this run marked before.
 */
export function mark(workbook: Workbook, marks: readonly Mark[], earlier: readonly Mark[] = []): void {
  const tab = workbook.tab(reminderLog);
  if (!tab) throw new Error(en.refused.columnsMissing);
  const { logged, free } = readLog(tab);
  const rowOf = (wanted: string) => logged.find(({ key }) => key === wanted)?.row;
  let below = free;
  for (const each of [...earlier.filter(({ key }) => rowOf(key) === undefined), ...marks]) {
    const row = rowOf(each.key);
    if (row !== undefined) tab.write(row, STATE_KEYS, [each.cells]);
    else {
      tab.makeRoom(below, 1);
      tab.write(below, LOG_KEYS, [[...mailOf(each), ...each.cells]]);
      below += 1;
    }
  }
  workbook.commit();
}
