// A sample season: enough rows to see every tab at work, dated around today, and taken out again without a trace.
import { normaliseKey, writeCell } from '../schema/cells';
import type { Value } from '../schema/kinds';
import { formatId, idPrefix, keyColumn, type Table } from '../schema/table';
import { readIdList } from '../schema/wire';
import { expenses } from '../tabs/expenses/table';
import { inventory } from '../tabs/inventory/table';
import { orders } from '../tabs/orders/table';
import { shipments } from '../tabs/shipments/table';
import { stockMoves } from '../tabs/stock-moves/table';
import type { Refusal } from './api';
import { highestNumber, keepNumber } from './give-ids';
import { firstFreeRow, isComplete, isFilled, standingInputs } from './inputs';
import type { Desk } from './ports';
import { type SampleRow, sampleTables } from './sample-rows';

/** The ids of the sample rows, kept with the spreadsheet until they are taken out. */
const memoryOf = (table: Table) => `sample.${table.name}`;

const tablesInSample: readonly Table[] = [orders, inventory, shipments, stockMoves, expenses];

/** Whether people have rows of their own in any tab of the sample. */
export function hasRows(desk: Desk): boolean {
  return tablesInSample.some((table) => {
    const tab = desk.tab(table);
    return tab?.read(standingInputs(table, tab)).some(isFilled) ?? false;
  });
}

export function hasSample(desk: Desk): boolean {
  return tablesInSample.some((table) => desk.recall(memoryOf(table)) !== undefined);
}

export type SampleOutcome =
  | { readonly ok: true; readonly rows: number }
  | { readonly ok: false; readonly refused: Refusal };

/** Adds the season below what is there; each tab is read once and written once. */
export function addSampleSeason(desk: Desk): SampleOutcome {
  const held = desk.locked((): SampleOutcome => {
    if (hasSample(desk)) return { ok: false, refused: 'sampleThere' };
    const sample = sampleTables(desk.reading.today, desk.user);
    for (const [table] of sample) {
      const tab = desk.tab(table);
      if (!tab) return { ok: false, refused: 'notSetUp' };
      if (!isComplete(table, tab)) return { ok: false, refused: 'columnsMissing' };
    }
    const ids = new Map<string, readonly string[]>();
    for (const [table, rows] of sample) ids.set(table.name, writeSample(desk, table, rows, ids));
    return { ok: true, rows: sample.reduce((sum, [, rows]) => sum + rows.length, 0) };
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}

/** Writes one table's sample rows; returns their ids, so that later tables can refer to them. */
function writeSample(
  desk: Desk,
  table: Table,
  wanted: readonly SampleRow[],
  ids: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const tab = desk.tab(table);
  if (!tab) throw new Error(`The tab ${table.name} is gone.`);
  const keys = Object.keys(table.inputs);
  const standing = tab.read(keys);
  const prefix = idPrefix(table);
  // An item of that SKU may be the person's own: it stays theirs.
  const taken = new Set(standing.map(([id]) => normaliseKey(String(id))));
  const rows = wanted.filter(
    (row) => row[keyColumn(table)] === undefined || !taken.has(normaliseKey(row[keyColumn(table)])),
  );
  const start =
    prefix === undefined
      ? 0
      : highestNumber(
          desk,
          prefix,
          standing.map(([id]) => id ?? ''),
        );
  const own = rows.map((row, index) =>
    prefix === undefined ? String(row[keyColumn(table)] ?? '') : formatId(prefix, start + index + 1),
  );
  const cells = rows.map((row, index) =>
    keys.map((key, column) => {
      const kind = table.inputs[key]?.kind;
      if (column === 0 || kind === undefined) return own[index] ?? '';
      const value = kind.type === 'reference' ? referred(row[key], ids.get(kind.table)) : row[key];
      return writeCell(kind, value);
    }),
  );
  const first = firstFreeRow(standing);
  tab.makeRoom(first, cells.length);
  if (cells.length > 0) tab.write(first, keys, cells);
  if (prefix !== undefined) keepNumber(desk, prefix, start + rows.length);
  desk.remember(memoryOf(table), JSON.stringify(own));
  return own;
}

/** `#3` becomes the id of the third sample row of the table it refers to. */
function referred(value: Value | undefined, ids: readonly string[] | undefined): Value | undefined {
  const place = /^#(\d+)$/.exec(String(value ?? ''));
  return place ? ids?.[Number(place[1]) - 1] : value;
}

/** Deletes the rows the sample added, wherever they stand now, and nothing else. */
export function removeSampleSeason(desk: Desk): SampleOutcome {
  const held = desk.locked((): SampleOutcome => {
    let removed = 0;
    for (const table of tablesInSample) {
      const tab = desk.tab(table);
      const remembered = desk.recall(memoryOf(table));
      if (!tab || remembered === undefined) continue;
      const ids = new Set(readIdList(remembered));
      const rows = tab.read([keyColumn(table)]).flatMap(([id], index) => (ids.has(String(id)) ? [index + 2] : []));
      tab.deleteRows(rows);
      desk.remember(memoryOf(table), undefined);
      removed += rows.length;
    }
    return { ok: true, rows: removed };
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}
