// After a person's edit: what was typed into the very cells that a step was on its way to write is written into the next free row, and they hear of it.

import type { StandingRow } from '../domain/book';
import { writeCell } from '../schema/cells';
import { checkField } from '../schema/checks';
import { keyColumn, type Table } from '../schema/table';
import * as en from '../text/en';
import type { Undo } from './api';
import { keptSteps } from './kept-steps';
import type { Edit, Tab, Workbook } from './ports';
import { endOf } from './tab-end';

/** So long an edit may wait until it is heard of, in milliseconds. */
const LATE = 120_000;
/** By so many rows a row may be moved until then. */
const MOVED = 3;

type Wrote = Pick<Undo, 'reverse' | 'remove'>;

/** What a step, or taking one back, has written into rows of a table just now; undefined where none has. */
function justWritten(workbook: Workbook, table: Table): Wrote | undefined {
  const since = workbook.moment(workbook.moment().at - LATE).text;
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

/** The single column that was edited, where it is an input. */
const editedIn = (table: Table, tab: Tab | undefined, { rows, columns }: Edit): string | undefined =>
  rows.count === 1 && columns.first === columns.last
    ? Object.keys(table.inputs).find((key) => tab?.columnOf(key) === columns.first)
    : undefined;

/** What is said of it. */
export function keepTypedUnder(workbook: Workbook, table: Table, edit: Edit): readonly string[] {
  const { typed = '', rows } = edit;
  const key = editedIn(table, workbook.tab(table), edit);
  const wrote = typed === '' || key === undefined ? undefined : justWritten(workbook, table);
  if (!wrote || key === undefined) return [];
  const held = workbook.locked((): readonly string[] => {
    const tab = workbook.tab(table);
    const [cell = '', id = ''] =
      tab?.read([key, keyColumn(table)], { first: rows.first, count: 1 })[0]?.map(String) ?? [];
    if (!tab || cell === typed || !isLeftBy(wrote, { id, key, cell })) return [];
    const end = endOf(workbook.laid(table), tab);
    // Where somebody moved rows since, it stands beside by itself: no row that a step writes holds so little.
    const isAlone = ({ number, cells }: StandingRow) =>
      Math.abs(number - rows.first) <= MOVED &&
      String(cells[key]) === typed &&
      Object.values(cells).filter((each) => each !== '').length <= 2;
    if (end.rows.some(isAlone)) return [];
    const kind = table.inputs[key]?.kind ?? { type: 'text' };
    const read = checkField(kind, typed, workbook.reading);
    const free = end.lastRow + 1;
    tab.makeRoom(free, 1);
    tab.write(free, [key], [[read.ok && read.value !== undefined ? writeCell(kind, read.value) : typed]]);
    return [en.edited.typedUnder(typed, id, free)];
  });
  return held?.done ?? [];
}
