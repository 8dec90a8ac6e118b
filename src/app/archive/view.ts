// What the page that archives shows: how full the spreadsheet is, what can leave, and what an archive would do.
import { readText } from '../../schema/wire';
import { readArchiveChoice } from '../../schema/wire-archive';
import { principal } from '../../tabs/principal';
import * as en from '../../text/en';
import type { ArchiveFile, ArchiveLine, ArchivePreview, ArchiveSeason, ArchiveView, Refusal } from '../api';
import { isSetUp, openBook } from '../book';
import type { Workbook } from '../ports';
import { endedStep, openContext } from '../step';
import type { Member } from './belonging';
import { csvLines } from './csv';
import { type Total, weigh } from './figures';
import { type Left, type Offered, planArchive, rowsByTable, seasonsToArchive } from './plan';
import type { Archives } from './ports';
import { keepArchive, openArchive, settle } from './state';
import { comingFor } from './take';

const say = en.archive;

/** Google takes no more in one spreadsheet. */
export const MOST_CELLS = 10_000_000;

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** How many cells of the tabs go with the rows of an archive, once it is saved and its tabs are taken away. */
export const cellsOf = (archives: Archives, { rows }: Pick<Offered, 'rows'>): number =>
  sum(Object.entries(rows).map(([table, count]) => count * archives.columns(table)));

function seasonOf(archives: Archives, offered: Offered): ArchiveSeason {
  const { choice, heads, rows } = offered;
  const all = sum(Object.values(rows));
  return { choice, name: choice.value, holds: say.holds(heads, principal.one, all, cellsOf(archives, offered)) };
}

function linesOf(archives: Archives, open: string | undefined): readonly ArchiveLine[] {
  const tabs = archives.standing();
  return [...new Set(tabs.map(({ label }) => label))].map((label) => ({
    label,
    tabs: tabs.flatMap(({ table, name, rows, ...tab }) => (tab.label === label ? [{ table, name, rows }] : [])),
    open: label === open,
  }));
}

export function archiveView(workbook: Workbook, archives: Archives): ArchiveView | { readonly refused: Refusal } {
  if (!isSetUp(workbook)) return { refused: 'notSetUp' };
  const mended = openArchive(workbook)?.pending && endedStep(workbook, () => settle(workbook, archives))?.done;
  const state = openArchive(workbook);
  return {
    size: say.size(archives.cells(), MOST_CELLS),
    seasons: seasonsToArchive(openBook(workbook)).map((offered) => seasonOf(archives, offered)),
    archives: linesOf(archives, state?.label),
    ...(state && { open: { label: state.label, choice: state.choice, rows: state.rows } }),
    ...(mended && { mended: say.mended }),
  };
}

/** Each reason once, with how many it keeps and the first of them. */
function staysIn(left: readonly Left[]): readonly string[] {
  const reasons = [...new Set(left.map(({ why }) => why))];
  return reasons.map((why) => {
    const kept = left.filter((each) => each.why === why);
    return say.stays[why](kept.length, kept[0]?.id ?? '', kept[0]?.by.id ?? '');
  });
}

const totalOf = ({ table, label, before, archived, carried, after }: Total): ArchivePreview['totals'][number] => ({
  name: label === '' ? say.rowsOf(table) : `${table} › ${label}`,
  before: say.figure(before),
  archived: say.figure(archived),
  carried: say.figure(carried),
  after: say.figure(after),
});

export function previewArchive(
  workbook: Workbook,
  archives: Archives,
  sent: unknown,
): ArchivePreview | { readonly refused: Refusal } {
  if (!isSetUp(workbook)) return { refused: 'notSetUp' };
  const choice = readArchiveChoice(sent);
  const context = openContext(workbook);
  const { taken, left } = planArchive(context, choice);
  const members = taken.flat();
  const label = openArchive(workbook)?.label ?? say.label(choice.by, choice.value);
  const come = comingFor(context, members, label);
  const { changed, totals } = weigh(workbook, context, { leave: members, come });
  const open = openArchive(workbook);
  const isOther = open !== undefined && JSON.stringify(open.choice) !== JSON.stringify(choice);
  const obstacle = isOther ? say.otherOpen(open.label) : changed && say.wouldChange(changed);
  return {
    title: label,
    rows: members.length,
    moves: Object.entries(rowsByTable(members)).map(([table, count]) => say.moves(table, count)),
    stays: staysIn(left),
    totals: totals.map(totalOf),
    notes: notesOf(archives, members, come.length),
    ...(obstacle === undefined ? {} : { obstacle }),
  };
}

function notesOf(archives: Archives, members: readonly Member[], carried: number): readonly string[] {
  if (members.length === 0) return [];
  const tables = [...new Set(members.map(({ tab }) => tab.table.name))];
  const own = tables.flatMap((table) => archives.formulasOf(table));
  return [
    ...(carried > 0 ? [say.carriedRows(carried)] : []),
    ...(own.length > 0 ? [say.ownFormulas(own)] : []),
    say.undoable,
  ];
}

/** As many rows as one answer carries well. */
const ROWS_A_PART = 2_000;

export function archiveFile(archives: Archives, label: unknown, table: unknown, first: unknown): ArchiveFile {
  const from = Number(first) || 2;
  const [of, tab] = [readText(label), readText(table)];
  const name = archives.standing().find((each) => each.label === of && each.table === tab)?.name ?? tab;
  const { header, rows, more } = archives.read(of, tab, { first: from, count: ROWS_A_PART });
  const lines = from === 2 ? [header, ...rows] : rows;
  return { name: `${name}.csv`, text: csvLines(lines), ...(more ? { next: from + rows.length } : {}) };
}

/** Ends the Undo of an archive: its tabs stay as plain values, or go with all that is in them. */
export function closeArchive(
  workbook: Workbook,
  archives: Archives,
  label: unknown,
  keeps: unknown,
): { readonly ok: true; readonly said: string } | { readonly ok: false; readonly refused: Refusal } {
  const of = readText(label);
  const held = endedStep(workbook, () => {
    settle(workbook, archives);
    const open = openArchive(workbook);
    archives.close(of, keeps === true);
    if (open?.label === of) keepArchive(workbook, undefined);
    return { ok: true, said: keeps === true ? say.kept(of) : say.removed(of) } as const;
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}
