// Archives one batch: copied and read back before a row leaves its tab, within the lock, whole or not at all.

import { printOf } from '../../derive/print';
import { unbroken } from '../../derive/runs';
import type { StepContext } from '../../domain/book';
import type { Addition } from '../../domain/plan';
import type { Values } from '../../schema/checks';
import { idNumber, keyColumn, type Table } from '../../schema/table';
import { type ArchiveBatch, type ArchiveState, readArchiveChoice } from '../../schema/wire-archive';
import * as en from '../../text/en';
import type { ArchiveOutcome } from '../api';
import { isSetUp } from '../book';
import { prefixOf } from '../give-ids';
import type { Workbook } from '../ports';
import { lockedStep, obstacle, openContext, performStep, removeRows } from '../step';
import type { Family, Member } from './belonging';
import { type Exchange, weigh } from './figures';
import { planArchive } from './plan';
import type { Archives } from './ports';
import { keepArchive, keepNumbersOf, openArchive, settle } from './state';

const say = en.archive;

/** As much as Google does within a minute or two: rows that are written, and stretches of them that are deleted, a call each. */
const MOST_ROWS = 3_000;
const MOST_STRETCHES = 200;
/** A property takes no more. */
const MOST_OCTETS = 7_500;

/** How many calls it takes to delete rows. */
function stretchesOf(members: readonly Member[]): number {
  const tables = [...new Set(members.map(({ tab }) => tab.table))];
  const numbers = (table: Table) =>
    members.flatMap(({ tab, row }) => (tab.table === table ? [row.number] : [])).sort((one, other) => one - other);
  return tables.reduce((sum, table) => sum + unbroken(numbers(table)).length, 0);
}

/** The first families that go together in one run: at least one, whatever it holds. */
export function firstBatch(families: readonly Family[]): readonly Member[] {
  const members: Member[] = [];
  let counted = 0;
  for (const family of families) {
    if (members.length > 0 && members.length + family.length > MOST_ROWS) break;
    // Counted with every so many rows: what is added in between may exceed the measure a little.
    if (members.length - counted >= 50) {
      counted = members.length;
      if (stretchesOf(members) > MOST_STRETCHES) break;
    }
    members.push(...family);
  }
  return members;
}

/** The rows that come in the place of these, each with an id of its own. */
export function comingFor(context: StepContext, members: readonly Member[], label: string): readonly Addition[] {
  const tabs = [...new Set(members.map(({ tab }) => tab))];
  return tabs.flatMap(({ table, archive }) => {
    const rows = members.flatMap(({ tab, row }) => (tab.table === table ? [row] : []));
    const carried: readonly Values[] = archive?.carried?.(rows, context, say.carried(label)) ?? [];
    const key = keyColumn(table);
    return carried.map((values) => ({ table, values: { ...values, [key]: context.next(table) } }));
  });
}

/** What of the rows that came is remembered: the number of the first, how many, and what they hold. */
function carriedOf(coming: readonly Addition[]): ArchiveBatch['carried'] {
  const tables = [...new Set(coming.map(({ table }) => table))];
  return Object.fromEntries(
    tables.map((table): [string, [number, number, string]] => {
      const rows = coming.filter((each) => each.table === table).map(({ values }) => values);
      const first = idNumber(prefixOf(table), String(rows[0]?.[keyColumn(table)]));
      return [table.name, [first, rows.length, printOfValues(table, rows)]];
    }),
  );
}

export const printOfValues = (table: Table, rows: readonly Values[]): string =>
  printOf(JSON.stringify(rows.map((row) => Object.keys(table.inputs).map((key) => row[key] ?? ''))));

interface Batch {
  readonly state: ArchiveState;
  readonly members: readonly Member[];
  readonly coming: readonly Addition[];
}

/** Everything that is written, in the order in which a run that is cut off can be put right. */
function writeBatch(
  workbook: Workbook,
  archives: Archives,
  context: StepContext,
  { state, members, coming }: Batch,
  begun: (() => void)[],
): ArchiveState {
  const { label } = state;
  const number = Math.max(0, ...state.batches.map((each) => each.number)) + 1;
  const tables = [...new Set(members.map(({ tab }) => tab.table))];
  const membersOf = (table: Table) => members.filter(({ tab }) => tab.table === table);
  const batch: ArchiveBatch = {
    number,
    prints: Object.fromEntries(tables.map(({ name }) => [name, ''])),
    carried: carriedOf(coming),
  };
  const pending = (is: 'copying' | 'copied', of: ArchiveBatch) =>
    keepArchive(workbook, { ...state, pending: { batch: of, rows: members.length, is } });
  begun.unshift(() => keepArchive(workbook, state.batches.length > 0 ? state : undefined));
  pending('copying', batch);
  performStep(workbook, context, { additions: coming }, { id: label, begun });
  for (const table of tables) {
    begun.unshift(() => archives.drop(label, table.name, number));
    const numbers = membersOf(table)
      .map(({ row }) => row.number)
      .sort((one, other) => one - other);
    batch.prints[table.name] = archives.copy(label, table.name, { numbers, batch: number });
  }
  workbook.commit();
  for (const { name } of tables) {
    const isRight = archives.print(label, name, number) === batch.prints[name];
    if (!isRight) throw new Error(say.notAsWritten(name));
  }
  for (const table of tables)
    keepNumbersOf(
      workbook,
      table,
      membersOf(table).map(({ id }) => id),
    );
  pending('copied', batch);
  // From here on a run that is cut off is ended, not taken back: the rows stand in the archive.
  begun.length = 0;
  removeRows(
    workbook,
    context,
    members.map(({ tab, id }) => ({ table: tab.table.name, id })),
  );
  const done = { ...state, rows: state.rows + members.length, batches: [...state.batches, batch] };
  keepArchive(workbook, done);
  return done;
}

const sameChoice = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The open archive, or a new one of that choice; undefined where another one is open. */
function stateFor(workbook: Workbook, archives: Archives, sent: unknown): ArchiveState | undefined {
  const choice = readArchiveChoice(sent);
  const open = openArchive(workbook);
  if (open) return sameChoice(open.choice, choice) ? open : undefined;
  const taken = new Set(archives.standing().map(({ label }) => label));
  const wanted = say.label(choice.by, choice.value);
  let label = wanted;
  for (let count = 2; taken.has(label); count += 1) label = `${wanted} (${count})`;
  return { label, choice, by: workbook.user, at: workbook.moment().text, rows: 0, batches: [] };
}

/** Moves the next batch of what was chosen; asked again, the one after it. */
export function archivePart(workbook: Workbook, archives: Archives, sent: unknown): ArchiveOutcome {
  const held = lockedStep(workbook, (begun): ArchiveOutcome => {
    if (!isSetUp(workbook)) return { ok: false, refused: 'notSetUp' };
    settle(workbook, archives);
    const state = stateFor(workbook, archives, sent);
    if (!state) return { ok: false, why: say.otherOpen(openArchive(workbook)?.label ?? '') };
    if (JSON.stringify(state).length > MOST_OCTETS) return { ok: false, why: say.full(state.label) };
    const context = openContext(workbook);
    const { taken } = planArchive(context, state.choice);
    const members = firstBatch(taken);
    if (members.length === 0) return { ok: true, said: say.done(state.rows, state.label), rows: state.rows, left: 0 };
    const coming = comingFor(context, members, state.label);
    const why = hindrance(workbook, archives, context, { leave: members, come: coming }, state.label);
    if (why !== undefined) return typeof why === 'string' ? { ok: false, why } : why;
    const { rows } = writeBatch(workbook, archives, context, { state, members, coming }, begun);
    const left = taken.reduce((sum, family) => sum + family.length, 0) - members.length;
    return { ok: true, said: say.done(rows, state.label), rows, left };
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}

/** What keeps a batch from being written. */
function hindrance(
  workbook: Workbook,
  archives: Archives,
  context: StepContext,
  exchange: Exchange,
  label: string,
): string | Extract<ArchiveOutcome, { readonly refused: unknown }> | undefined {
  const refused = obstacle(workbook, { additions: exchange.come });
  if (refused) return { ok: false, refused };
  const standing = archives.standing().filter((tab) => tab.label === label);
  const other = standing.find(({ table }) => !archives.fits(label, table));
  if (other) return say.columnsMoved(other.table, other.name);
  const { changed } = weigh(workbook, context, exchange);
  return changed && say.wouldChange(changed);
}
