// After a person's edit: what was typed into the very cells that a step was on its way to write is written into the next free row, and they hear of it.

import type { StandingRow } from '../domain/book';
import { type Cell, writeCell } from '../schema/cells';
import { checkField } from '../schema/checks';
import { keyColumn, type Table } from '../schema/table';
import * as en from '../text/en';
import type { Undo } from './api';
import { keptSteps } from './kept-steps';
import { keyAsWritten, MOST_MOVED } from './moved-under';
import type { Edit, Tab, Workbook } from './ports';
import { standsNow } from './standing-rows';
import { endOf } from './tab-end';

/** So long an edit may wait until it is heard of, in milliseconds. */
const LATE = 120_000;
/** No row that a step writes holds so few cells. */
const LITTLE = 2;

type Wrote = Pick<Undo, 'reverse' | 'remove' | 'wrote'>;

/** What a step, or taking one back, has written into rows of a table just now; undefined where none has. */
function justWritten(workbook: Workbook, { name }: Table, since: string): Wrote | undefined {
  const steps = keptSteps(workbook);
  const undone = steps.flatMap(({ back }) =>
    back && back.at >= since ? [{ reverse: back.added, remove: [], wrote: back.wrote }] : [],
  );
  const written = steps.slice(0, 1).flatMap(({ at, undo }) => (undo && at >= since ? [undo] : []));
  return [...undone, ...written].find(({ wrote = {} }) => name in wrote);
}

interface Standing {
  readonly id: string;
  readonly key: string;
  readonly cell: string;
}

/** Whether the cell holds what that step has left there. */
function isLeftBy({ reverse, remove }: Wrote, { id, key, cell }: Standing): boolean {
  const added = remove.find((row) => row.id === id);
  // What a ledger holds is not kept with the step: there it has left the cell blank, as in a row that it has blanked.
  return added
    ? String(added.cells[key] ?? '') === cell
    : cell === '' && (id === '' || reverse.some((row) => row.id === id));
}

interface Keys {
  readonly keys: readonly string[];
}

/** The columns that the edited one may be, as they stood when the step was taken and as they stand now: a person may have moved them since. */
function editedIn(workbook: Workbook, table: Table, { columns }: Edit): readonly string[] {
  const [tab, last] = [workbook.tab(table), workbook.lastPlaces(table) ?? {}];
  const places = [(key: string) => last[key], (key: string) => tab?.columnOf(key)];
  const keys = places.flatMap(
    (placeOf) => Object.keys(table.inputs).find((key) => placeOf(key) === columns.first) ?? [],
  );
  return [...new Set(keys)];
}

/** What was typed as it stands in a cell of its column. */
function asCell(workbook: Workbook, table: Table, key: string, typed: string): Cell {
  const kind = table.inputs[key]?.kind ?? { type: 'text' };
  const read = checkField(kind, typed, workbook.reading);
  return read.ok && read.value !== undefined ? writeCell(kind, read.value) : typed;
}

/** Writes what was typed into the next free row; the number of that. */
function keepBelow(tab: Tab, lastRow: number, key: string, cell: Cell): number {
  const free = lastRow + 1;
  tab.makeRoom(free, 1);
  tab.write(free, [key], [[cell]]);
  return free;
}

/** Whether a row holds what was typed, as far as that can be told: it stands near, or holds little else. */
function isTypedIn({ number, cells }: StandingRow, keys: readonly string[], texts: readonly string[], at: number) {
  const holds = keys.some((key) => texts.includes(String(cells[key])));
  return (
    holds &&
    (Math.abs(number - at) <= MOST_MOVED || Object.values(cells).filter((cell) => cell !== '').length <= LITTLE)
  );
}

/** Where rows or columns moved while a step wrote, what was typed stands somewhere, or it was written over. */
function keepAmidMoves(workbook: Workbook, table: Table, key: string, edit: Edit): readonly string[] {
  const { typed = '', rows } = edit;
  const tab = workbook.tab(table);
  if (!tab) return [];
  const cell = asCell(workbook, table, key, typed);
  const keys = [key, ...editedIn(workbook, table, edit)];
  const all = standsNow(workbook, table).rows;
  if (all.some((row) => isTypedIn(row, keys, [typed, String(cell)], rows.first))) return [];
  return [en.edited.typedAmidMoves(typed, keepBelow(tab, endOf(workbook.laid(table), tab).lastRow, key, cell))];
}

/** What is said of it. */
export function keepTypedUnder(workbook: Workbook, table: Table, edit: Edit): readonly string[] {
  const { typed = '', rows, columns } = edit;
  if (typed === '' || rows.count > 1 || columns.first !== columns.last) return [];
  const since = workbook.moment(workbook.moment().at - LATE).text;
  const wasIn = keyAsWritten(workbook, table, { row: rows.first, column: columns.first, since });
  if (wasIn !== undefined) return workbook.locked(() => keepAmidMoves(workbook, table, wasIn, edit))?.done ?? [];
  const wrote = justWritten(workbook, table, since);
  const keys = wrote ? editedIn(workbook, table, edit) : [];
  if (!wrote || keys.length === 0) return [];
  return workbook.locked(() => keepUnder(workbook, table, edit, { ...wrote, keys }))?.done ?? [];
}

/** The row that a step wrote where somebody typed: there, or wherever it stands by now. */
function rowWritten({ name }: Table, row: number, { reverse, remove, wrote }: Wrote): string | undefined {
  const at = wrote?.[name]?.indexOf(row) ?? -1;
  // One that it has blanked has no id.
  return at < 0 ? undefined : ([...remove, ...reverse].filter(({ table }) => table === name)[at]?.id ?? '');
}

/** Where the step has left its own in the cell, what was typed stands somewhere, or it was written over. */
function keepUnder(workbook: Workbook, table: Table, edit: Edit, { keys, ...wrote }: Wrote & Keys): readonly string[] {
  const { typed = '', rows } = edit;
  const tab = workbook.tab(table);
  const id = rowWritten(table, rows.first, wrote);
  if (!tab || id === undefined) return [];
  const naming = keyColumn(table);
  const [there = ''] = tab.read([naming, ...keys], { first: rows.first, count: 1 }).map((cells) => cells.map(String));
  if (there.includes(typed)) return [];
  const all = standsNow(workbook, table).rows;
  const own = all.find(({ number, cells }) => (id === '' ? number === rows.first : String(cells[naming]) === id));
  const key = keys.find((each) => isLeftBy(wrote, { id, key: each, cell: String(own?.cells[each] ?? '') }));
  if (key === undefined) return [];
  const cell = asCell(workbook, table, key, typed);
  if (all.some((row) => isTypedIn(row, keys, [typed, String(cell)], rows.first))) return [];
  const free = keepBelow(tab, endOf(workbook.laid(table), tab).lastRow, key, cell);
  return [id === '' ? en.edited.typedAmidMoves(typed, free) : en.edited.typedUnder(typed, id, free)];
}
