// A change that takes several writes is noted before the first: should the run end between them, whoever comes next takes back what was written of it.
import type { StepContext } from '../domain/book';
import type { CellChange, RowRef } from '../domain/plan';
import { readOpenStep } from '../schema/open-step';
import { tableNamed } from '../tabs';
import type { Undo } from './api';
import type { Workbook } from './ports';
import { inAscii, MOST_OCTETS } from './property';
import type { Rollbacks } from './row-writes';

const OPEN = 'step.open';

/** A longer one is not noted: its rows come back by themselves with the next import of the file. */
export function noteOpen(workbook: Workbook, { remove, restore }: Undo, begun: Rollbacks): void {
  const rows = remove.map(({ table, id }) => ({ table, id }));
  const text = inAscii(JSON.stringify({ remove: rows, restore }));
  if (text.length > MOST_OCTETS) return;
  begun.unshift(() => workbook.remember(OPEN, undefined));
  workbook.remember(OPEN, text);
}

export const isOpen = (workbook: Workbook): boolean => workbook.recall(OPEN) !== undefined;

export function noteWhole(workbook: Workbook): void {
  if (isOpen(workbook)) workbook.remember(OPEN, undefined);
}

/** What takes a change back of which a part alone was written; nothing where all of it was, or none. */
export function halfWritten(
  workbook: Workbook,
  context: StepContext,
): { readonly cells: readonly CellChange[]; readonly clears: readonly RowRef[] } | undefined {
  const { remove, restore } = readOpenStep(workbook.recall(OPEN)) ?? { remove: [], restore: [] };
  const there = remove.filter(({ table, id }) => context.find(tableNamed(table), id));
  const changed = restore.flatMap(({ table: name, id, cells }) => {
    const table = tableNamed(name);
    const stands = context.find(table, id)?.cells;
    const written = Object.entries(cells).filter(([key, { now }]) => (stands?.[key] ?? '') === now);
    return stands ? [{ table, id, all: Object.keys(cells).length, written }] : [];
  });
  const [all, written] = [
    changed.reduce((sum, row) => sum + row.all, remove.length),
    changed.reduce((sum, row) => sum + row.written.length, there.length),
  ];
  if (written === 0 || written === all) return undefined;
  const cells = changed.map(({ table, id, written: its }) => ({
    table,
    id,
    cells: Object.fromEntries(its.map(([key, { was }]) => [key, was])),
  }));
  return { cells, clears: there };
}
