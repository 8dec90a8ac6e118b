// After a person's edit: what was typed into the very cells that a step was on its way to write is written into the next free row, and they hear of it.

import type { StandingRow } from '../domain/book';
import { type Cell, writeCell } from '../schema/cells';
import { checkField } from '../schema/checks';
import { keyColumn, type Table } from '../schema/table';
import * as en from '../text/en';
import type { Undo } from './api';
import { keptSteps } from './kept-steps';
import { keyAsWritten } from './moved-under';
import type { Edit, Tab, Workbook } from './ports';
import { endOf } from './tab-end';

/** So long an edit may wait until it is heard of, in milliseconds. */
const LATE = 120_000;
/** By so many rows a row may be moved until then. */
const MOVED = 3;
/** No row that a step writes holds so few cells. */
const LITTLE = 2;

type Wrote = Pick<Undo, 'reverse' | 'remove'>;

/** What a step, or taking one back, has written into rows of a table just now; undefined where none has. */
function justWritten(workbook: Workbook, table: Table, since: string): Wrote | undefined {
  const steps = keptSteps(workbook);
  const undone = steps.flatMap(({ back }) => (back && back.at >= since ? [{ reverse: back.added, remove: [] }] : []));
  const written = steps.slice(0, 1).flatMap(({ at, undo }) => (undo && at >= since ? [undo] : []));
  return [...undone, ...written].find(({ reverse, remove }) =>
    [...reverse, ...remove].some((row) => row.table === table.name),
  );
}

interface Standing {
  readonly id: string;
  readonly key: string;
  readonly cell: string;
}

/** Whether the cell holds what that step has left there. */
function isLeftBy({ reverse, remove }: Wrote, { id, key, cell }: Standing): boolean {
  // What a ledger holds is not kept with the step: there it has left the cell blank.
  if (reverse.some((row) => row.id === id)) return cell === '';
  return remove.some((row) => row.id === id && String(row.cells[key] ?? '') === cell);
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
    holds && (Math.abs(number - at) <= MOVED || Object.values(cells).filter((cell) => cell !== '').length <= LITTLE)
  );
}

/** Where rows or columns moved while a step wrote, what was typed stands somewhere, or it was written over. */
function keepAmidMoves(workbook: Workbook, table: Table, key: string, edit: Edit): readonly string[] {
  const { typed = '', rows } = edit;
  const tab = workbook.tab(table);
  if (!tab) return [];
  const cell = asCell(workbook, table, key, typed);
  const end = endOf(workbook.laid(table), tab);
  const keys = [key, ...editedIn(workbook, table, edit)];
  if (end.rows.some((row) => isTypedIn(row, keys, [typed, String(cell)], rows.first))) return [];
  return [en.edited.typedAmidMoves(typed, keepBelow(tab, end.lastRow, key, cell))];
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
  const held = workbook.locked((): readonly string[] => {
    const tab = workbook.tab(table);
    const [id = '', ...cells] =
      tab?.read([keyColumn(table), ...keys], { first: rows.first, count: 1 })[0]?.map(String) ?? [];
    const key = keys.find((each, index) => isLeftBy(wrote, { id, key: each, cell: cells[index] ?? '' }));
    if (!tab || key === undefined || cells.includes(typed)) return [];
    const end = endOf(workbook.laid(table), tab);
    // Where somebody moved rows since, it stands beside by itself: no row that a step writes holds so little.
    const isAlone = ({ number, cells }: StandingRow) =>
      Math.abs(number - rows.first) <= MOVED &&
      keys.some((each) => String(cells[each]) === typed) &&
      Object.values(cells).filter((each) => each !== '').length <= LITTLE;
    if (end.rows.some(isAlone)) return [];
    return [en.edited.typedUnder(typed, id, keepBelow(tab, end.lastRow, key, asCell(workbook, table, key, typed)))];
  });
  return held?.done ?? [];
}
