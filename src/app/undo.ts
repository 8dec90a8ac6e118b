// Takes a step back: moves by new moves, added rows by taking them out, fields by what they held; or not at all.
import type { Book, StepContext } from '../domain/book';
import type { Addition, RowRef } from '../domain/plan';
import type { Cell } from '../schema/cells';
import { labelTo } from '../schema/labels';
import { readUndo } from '../schema/wire';
import { tableNamed, tabNamed, tabs } from '../tabs';
import * as en from '../text/en';
import type { Undo, UndoOutcome } from './api';
import { noteUndone } from './kept-steps';
import { unpacked } from './packed-rows';
import type { Workbook } from './ports';
import { lockedStep, obstacle, openContext, performStep } from './step';

type Changed = RowRef & { readonly fields: readonly string[] };

/** The fields of a row that no longer hold what the step left there; undefined when the row is gone. */
function changedFields(
  context: StepContext,
  { table: tableName, id }: RowRef,
  left: { readonly [key: string]: Cell },
): readonly string[] | undefined {
  const table = tableNamed(tableName);
  const found = context.find(table, id);
  if (!found) return undefined;
  return Object.entries(left).flatMap(([key, cell]) => {
    // What is no input column of ours was never written by a step.
    return key in table.inputs && (found.cells[key] ?? '') === cell ? [] : [labelTo(table, key)];
  });
}

/** Every input cell of a row that a step added, as it left them. */
function wholeRow(tableName: string, cells: { readonly [key: string]: Cell }): { readonly [key: string]: Cell } {
  const keys = Object.keys(tableNamed(tableName).inputs);
  return { ...Object.fromEntries(keys.map((key) => [key, ''])), ...cells };
}

/** The rows that a step added and beside which people wrote in columns of their own: that would go with them. */
function writtenBeside(workbook: Workbook, context: StepContext, remove: Undo['remove']): readonly Changed[] {
  return [...new Set(remove.map(({ table }) => table))].flatMap((name) => {
    const table = tableNamed(name);
    const rows = remove.flatMap(({ table: its, id }) => {
      const number = its === name ? context.find(table, id)?.number : undefined;
      return number === undefined ? [] : [{ id, number }];
    });
    const columns = workbook.tab(table)?.typedBeside(rows.map(({ number }) => number)) ?? [];
    return columns.flatMap((fields, index) => {
      const { id } = rows[index] ?? {};
      return id === undefined || fields.length === 0 ? [] : [{ table: name, id, fields }];
    });
  });
}

function changedSince(
  workbook: Workbook,
  context: StepContext,
  { remove, restore, reverse }: Undo,
): readonly Changed[] {
  const rows = [
    ...remove.map(({ table, id, cells }) => ({ table, id, left: wholeRow(table, cells) })),
    ...restore.map(({ table, id, cells }) => ({
      table,
      id,
      left: Object.fromEntries(Object.entries(cells).map(([key, { now }]) => [key, now])),
    })),
  ];
  const changed = rows.flatMap(({ table, id, left }): readonly Changed[] => {
    const fields = changedFields(context, { table, id }, left);
    return fields?.length === 0 ? [] : [{ table, id, fields: fields ?? [] }];
  });
  return [...changed, ...settledSince(context, reverse), ...writtenBeside(workbook, context, remove)];
}

/** The rows of ledgers that were taken back meanwhile, and what else keeps them from it. */
function settledSince(book: Book, reverse: readonly RowRef[]): readonly Changed[] {
  return tabs.flatMap(({ table, ledger }) => {
    const ids = reverse.flatMap((row) => (row.table === table.name ? [row.id] : []));
    if (!ledger || ids.length === 0) return [];
    const settled = ids.flatMap((id): readonly Changed[] => {
      const row = book.find(table, id)?.row;
      return row && !ledger.isReversed(row, book) ? [] : [{ table: table.name, id, fields: [] }];
    });
    return [...settled, ...ledger.inTheWay(ids, book)];
  });
}

/** The rows that take these back. */
function reversals(context: StepContext, reverse: readonly RowRef[]): readonly Addition[] {
  return reverse.flatMap(({ table: name, id }) => {
    const { table, ledger } = tabNamed(name);
    const row = context.find(table, id)?.row;
    return row && ledger ? [{ table, values: ledger.reversal(row, context) }] : [];
  });
}

/** Refused, with what is in the way, as soon as one of the cells was changed since. */
export function undoStep(workbook: Workbook, sent: unknown): UndoOutcome {
  const kept: Undo = readUndo(sent);
  const held = lockedStep(workbook, (begun): UndoOutcome => {
    for (const name of new Set(kept.remove.map(({ table }) => table))) workbook.tab(tableNamed(name))?.countRows();
    const context = openContext(workbook);
    const undo = unpacked(context, kept);
    if ('changed' in undo) return { ok: false, changed: undo.changed };
    const changed = changedSince(workbook, context, undo);
    if (changed.length > 0) return { ok: false, changed };
    const additions = reversals(context, undo.reverse);
    const refused = obstacle(workbook, { additions });
    if (refused) return { ok: false, refused };
    const plan = { additions, cells: undo.restore.map(backTo), clears: undo.remove };
    const done = performStep(workbook, context, plan, { id: undo.id, begun });
    noteUndone(workbook, undo.step, done, begun);
    return { ok: true, said: en.said.undone(undo.id), rows: done.reverse };
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}

const backTo = ({ table, id, cells }: Undo['restore'][number]) => ({
  table: tableNamed(table),
  id,
  cells: Object.fromEntries(Object.entries(cells).map(([key, { was }]) => [key, was])),
});
