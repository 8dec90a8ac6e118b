// Takes the last batch of an open archive back: its rows stand where they stood, and those that stood for them are gone.

import { labelsOfKey } from '../../schema/labels';
import type { Table } from '../../schema/table';
import type { ArchiveBatch, ArchiveState } from '../../schema/wire-archive';
import { tableNamed } from '../../tabs';
import * as en from '../../text/en';
import type { ArchiveOutcome } from '../api';
import type { Workbook } from '../ports';
import { endedStep, openContext, removeRows } from '../step';
import type { Archives } from './ports';
import { carriedIds, keepArchive, openArchive, settle } from './state';
import { printOfValues } from './take';

const say = en.archive;

/** What was changed since the batch was archived, in a sentence; undefined where it can be taken back. */
function changedSince(
  workbook: Workbook,
  archives: Archives,
  { label }: ArchiveState,
  batch: ArchiveBatch,
): string | undefined {
  const context = openContext(workbook);
  const standing = archives.standing().filter((tab) => tab.label === label);
  for (const [name, print] of Object.entries(batch.prints)) {
    const table = tableNamed(name);
    const tab = standing.find((each) => each.table === name);
    if (!tab) return say.tabGone(name, label);
    if (archives.print(label, name, batch.number) !== print) return say.rowsChanged(tab.name);
    if (!archives.fits(label, name)) return say.columnsMoved(name, tab.name);
    const taken = archives.texts(label, name, batch.number, labelsOfKey(table)).find((id) => context.find(table, id));
    if (taken !== undefined) return say.idTaken(taken, name);
  }
  for (const { table, ids } of carriedIds(batch)) {
    const rows = ids.map((id) => context.find(table, id));
    const gone = ids.find((_, index) => !rows[index]);
    if (gone !== undefined) return say.carriedChanged(gone, table.name);
    const values = rows.flatMap((row) => (row ? [row.row] : []));
    if (printOfValues(table, values) !== batch.carried[table.name]?.[2])
      return say.carriedChanged(ids[0] ?? '', table.name);
  }
  return undefined;
}

/** Takes the last batch back; asked again, the one before it. */
export function undoArchivePart(workbook: Workbook, archives: Archives): ArchiveOutcome {
  const held = endedStep(workbook, (): ArchiveOutcome => {
    settle(workbook, archives);
    const state = openArchive(workbook);
    const batch = state?.batches[state.batches.length - 1];
    if (!state || !batch) return { ok: false, why: say.nothingOpen };
    const why = changedSince(workbook, archives, state, batch);
    if (why !== undefined) return { ok: false, why };
    return restore(workbook, archives, state, batch);
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}

function restore(workbook: Workbook, archives: Archives, state: ArchiveState, batch: ArchiveBatch): ArchiveOutcome {
  const { label } = state;
  const names = Object.keys(batch.prints);
  const count = (table: Table) => archives.texts(label, table.name, batch.number, labelsOfKey(table)).length;
  const rows = names.reduce((sum, name) => sum + count(tableNamed(name)), 0);
  keepArchive(workbook, { ...state, pending: { batch, rows, is: 'restoring' } });
  for (const name of names) archives.putBack(label, name, batch.number);
  workbook.commit();
  keepArchive(workbook, { ...state, pending: { batch, rows, is: 'restored' } });
  // Read anew: rows have moved down.
  workbook.forget();
  const carried = carriedIds(batch).flatMap(({ table, ids }) => ids.map((id) => ({ table: table.name, id })));
  if (carried.length > 0) removeRows(workbook, openContext(workbook), carried);
  for (const name of names) archives.drop(label, name, batch.number);
  const batches = state.batches.slice(0, -1);
  const left = state.rows - rows;
  keepArchive(workbook, batches.length > 0 ? { ...state, batches, rows: left } : undefined);
  return { ok: true, said: say.undone(rows), rows, left: batches.length > 0 ? left : 0 };
}
