// The archive that is open, kept with the spreadsheet, and how a run that was cut off in the middle of a batch is put right.
import type { Book } from '../../domain/book';
import { labelsOfKey } from '../../schema/labels';
import { formatId, type Table } from '../../schema/table';
import { type ArchiveBatch, type ArchiveState, readArchiveState } from '../../schema/wire-archive';
import { tableNamed } from '../../tabs';
import { highestNumber, keepNumber, prefixOf } from '../give-ids';
import type { Workbook } from '../ports';
import { openContext, removeRows } from '../step';
import type { Archives } from './ports';

const NAME = 'archive';

export const openArchive = (workbook: Workbook): ArchiveState | undefined => readArchiveState(workbook.recall(NAME));

export const keepArchive = (workbook: Workbook, state: ArchiveState | undefined): void =>
  workbook.remember(NAME, state && JSON.stringify(state));

/** The ids of the rows that came in a batch, by table. */
export function carriedIds({
  carried,
}: ArchiveBatch): readonly { readonly table: Table; readonly ids: readonly string[] }[] {
  return Object.entries(carried).map(([name, [first, count]]) => {
    const table = tableNamed(name);
    return { table, ids: Array.from({ length: count }, (_, index) => formatId(prefixOf(table), first + index)) };
  });
}

/** No number of a row that leaves is given again, in a copy of the spreadsheet neither. */
export function keepNumbersOf(workbook: Workbook, table: Table, ids: readonly string[]): void {
  const prefix = prefixOf(table);
  const highest = highestNumber(workbook, prefix, ids);
  keepNumber(workbook, prefix, highest);
  workbook.keepHighestArchived(prefix, highest);
}

/** Rows of these ids that stand in their tab. */
const standing = (book: Book, table: Table, ids: readonly string[]) =>
  ids.flatMap((id) => (book.find(table, id) ? [{ table: table.name, id }] : []));

/**
 * Ends a batch that a run left half done: its rows stand in the archive or in their tabs, never in both. Within the lock;
 * says whether there was one.
 */
export function settle(workbook: Workbook, archives: Archives): boolean {
  const state = openArchive(workbook);
  if (!state?.pending) return false;
  const { pending, ...rest } = state;
  const { batch, is, rows } = pending;
  const names = Object.keys(batch.prints);
  const context = openContext(workbook);
  const archived = (table: Table) => {
    const stands = archives.standing().some((tab) => tab.label === state.label && tab.table === table.name);
    return stands ? archives.texts(state.label, table.name, batch.number, labelsOfKey(table)) : [];
  };
  const isTaken = is === 'copied' || is === 'restoring';
  const leaves = isTaken
    ? names.flatMap((name) => standing(context, tableNamed(name), archived(tableNamed(name))))
    : carriedIds(batch).flatMap(({ table, ids }) => standing(context, table, ids));
  removeRows(workbook, context, leaves);
  if (!isTaken) for (const name of names) archives.drop(state.label, name, batch.number);
  const batches = isTaken ? [...state.batches.filter(({ number }) => number !== batch.number), batch] : state.batches;
  const others = isTaken ? batches : batches.filter(({ number }) => number !== batch.number);
  const count = { copying: 0, copied: rows, restoring: 0, restored: -rows }[is];
  keepArchive(workbook, others.length > 0 ? { ...rest, batches: others, rows: state.rows + count } : undefined);
  return true;
}
