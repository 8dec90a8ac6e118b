// After a person's edit: what was typed into the very cells that a step was on its way to write is written into the next free row, and they hear of it.

import { writeCell } from '../schema/cells';
import { checkField } from '../schema/checks';
import { keyColumn, type Table } from '../schema/table';
import * as en from '../text/en';
import { keptSteps } from './kept-steps';
import type { Edit, Tab, Workbook } from './ports';
import { endOf } from './tab-end';

/** So long an edit may wait until it is heard of, in milliseconds. */
const LATE = 120_000;

/** Whether the cell holds what a step that was taken just now has written there. */
function isJustWritten(
  workbook: Workbook,
  table: Table,
  { id, key, cell }: { id: string; key: string; cell: string },
): boolean {
  const [step] = keptSteps(workbook);
  const since = workbook.moment(workbook.moment().at - LATE).text;
  if (!step?.undo || step.at < since) return false;
  const isIt = (row: { readonly table: string; readonly id: string }) => row.table === table.name && row.id === id;
  // What a ledger holds is not kept with the step: there it has left the cell blank.
  if (step.undo.reverse.some(isIt)) return cell === '';
  return step.undo.remove.some((row) => isIt(row) && String(row.cells[key] ?? '') === cell);
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
  if (typed === '' || key === undefined) return [];
  const held = workbook.locked((): readonly string[] => {
    const tab = workbook.tab(table);
    const [cell = '', id = ''] =
      tab?.read([key, keyColumn(table)], { first: rows.first, count: 1 })[0]?.map(String) ?? [];
    if (!tab || cell === typed || !isJustWritten(workbook, table, { id, key, cell })) return [];
    const kind = table.inputs[key]?.kind ?? { type: 'text' };
    const read = checkField(kind, typed, workbook.reading);
    const free = endOf(workbook.laid(table), tab).lastRow + 1;
    tab.makeRoom(free, 1);
    tab.write(free, [key], [[read.ok && read.value !== undefined ? writeCell(kind, read.value) : typed]]);
    return [en.edited.typedUnder(typed, id, free)];
  });
  return held?.done ?? [];
}
