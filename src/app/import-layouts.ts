// Remembers with the workbook how a file was read, so that the next one with the same header is read so again.
import { type HeaderLines, titlesOf } from '../derive/import-header';
import type { Values } from '../schema/checks';
import type { Table } from '../schema/table';
import { type KeptLayout, readKeptLayout, type SentLayout } from '../schema/wire';
import { openBook } from './book';
import { stillMeant } from './near-names';
import type { Workbook } from './ports';
import { inAscii } from './property';
import type { Rollbacks } from './row-writes';

/** How many are kept; the one that was used longest ago gives way. */
const MOST_LAYOUTS = 12;
/** Every keystroke reads all that a workbook remembers: a layout that needs more than this is not kept. */
const MOST_OCTETS = 4_000;

const nameOf = (slot: number) => `import.${slot}`;

interface Slot {
  readonly slot: number;
  readonly kept: KeptLayout;
}

/** The one that was used last first. */
function keptLayouts(workbook: Workbook): readonly Slot[] {
  return Array.from({ length: MOST_LAYOUTS }, (_, slot) => {
    const kept = readKeptLayout(workbook.recall(nameOf(slot)));
    return kept ? [{ slot, kept }] : [];
  })
    .flat()
    .sort((one, other) => other.kept.number - one.kept.number);
}

/** Blank cells at the end are no names. */
function namesOf(titles: readonly string[]): string {
  const filled = titles.reduce((last, title, index) => (title === '' ? last : index + 1), 0);
  return JSON.stringify(titles.slice(0, filled));
}

/** How the last file with just this header was read into a table, and where its names stand in this one. */
export function recallLayout(
  workbook: Workbook,
  table: Table,
  head: readonly (readonly string[])[],
): { readonly named: HeaderLines; readonly last: KeptLayout } | undefined {
  for (const { kept } of keptLayouts(workbook)) {
    if (kept.table !== table.name) continue;
    const { lines } = kept;
    const header = head.findIndex((_, row) => namesOf(titlesOf(head, { header: row, lines })) === namesOf(kept.titles));
    if (header >= 0) return { named: { header, lines }, last: withStandingNames(workbook, table, kept) };
  }
  return undefined;
}

/** A name stands for another only while the workbook would ask about it again. */
function withStandingNames(workbook: Workbook, table: Table, kept: KeptLayout): KeptLayout {
  if (!kept.names) return kept;
  const standing = openBook(workbook).rowsOf(table);
  const rows = standing.map(({ row }) => row as Values);
  return { ...kept, names: stillMeant(rows, kept.names) };
}

type Answers = NonNullable<SentLayout['meant']>;

/** As many of the answers as there is room for, the last ones given; what they take is taken off the room. */
function lastOf(answers: Answers, room: { octets: number }): Answers {
  const all = Object.entries(answers).flatMap(([key, own]) =>
    Object.entries(own).map(([asked, answer]) => ({ key, asked, answer })),
  );
  const kept: { [key: string]: [string, string][] } = {};
  for (const { key, asked, answer } of all.reverse()) {
    room.octets -= inAscii(JSON.stringify({ [key]: { [asked]: answer } })).length;
    if (room.octets < 0) break;
    kept[key] = [[asked, answer], ...(kept[key] ?? [])];
  }
  return Object.fromEntries(Object.entries(kept).map(([key, own]) => [key, Object.fromEntries(own)]));
}

/** Keeps how a file was read, within the lock of the step that brings its rows in. */
export function keepLayout(workbook: Workbook, table: string, layout: SentLayout, begun: Rollbacks): void {
  const layouts = keptLayouts(workbook);
  const number = (layouts[0]?.kept.number ?? 0) + 1;
  const { text } = workbook.moment();
  const { names, meant, ...bare } = layout;
  const own = { ...bare, table, number, at: text.slice(0, 10), by: workbook.user };
  const room = { octets: MOST_OCTETS - inAscii(JSON.stringify({ ...own, names: {}, meant: {} })).length };
  if (room.octets < 0) return;
  const answered = {
    ...(meant ? { meant: lastOf(meant, room) } : {}),
    ...(names ? { names: lastOf(names, room) } : {}),
  };
  const json = inAscii(JSON.stringify({ ...own, ...answered }));
  const same = layouts.find(
    ({ kept }) =>
      kept.table === table && kept.lines === layout.lines && namesOf(kept.titles) === namesOf(layout.titles),
  );
  const taken = new Set(layouts.map(({ slot }) => slot));
  const free = Array.from({ length: MOST_LAYOUTS }, (_, slot) => slot).find((slot) => !taken.has(slot));
  const name = nameOf(same?.slot ?? free ?? layouts[layouts.length - 1]?.slot ?? 0);
  const before = workbook.recall(name);
  begun.unshift(() => workbook.remember(name, before));
  workbook.remember(name, json);
}
