// What an archive takes and what it leaves, with the reason: whole families of rows that are done with, or nothing of them.
import type { Book } from '../../domain/book';
import type { RowRef } from '../../domain/plan';
import { normaliseKey } from '../../schema/cells';
import { daysBetween } from '../../schema/dates';
import type { ArchiveChoice } from '../../schema/wire-archive';
import { principal } from '../../tabs/principal';
import type { Tab } from '../../tabs/tab';
import { type Family, familiesIn, type Member } from './belonging';

/** Why a family stays. */
export type Reason = 'open' | 'recent' | 'person' | 'elsewhere' | 'sameId' | 'noId';

export interface Left {
  /** The row of the principal tab that was asked for. */
  readonly id: string;
  readonly why: Reason;
  /** The row that keeps it. */
  readonly by: RowRef;
}

export interface ArchivePlan {
  readonly taken: readonly Family[];
  readonly left: readonly Left[];
}

const isPrincipal = ({ tab }: Member) => tab.table.name === principal.name;

/** Whether a row of the principal tab is one that was asked for. */
function isChosen({ tab, row }: Member, choice: ArchiveChoice): boolean {
  const mark = tab.archive?.mark?.(row);
  if (!mark) return false;
  if (choice.by === 'season') return normaliseKey(mark.season) === normaliseKey(choice.value);
  return mark.day !== undefined && daysBetween(mark.day, choice.value) > 0;
}

type Judge = (member: Member) => Reason | undefined;

/** Why a row by itself cannot leave; what each tab looks up elsewhere is gathered once. */
function openReasons(book: Book): Judge {
  const opened = new Map<Tab, Judge>();
  const open = (tab: Tab): Judge => {
    const stays = tab.archive?.stays?.(book);
    const judge = tab.judge?.(book);
    return ({ row, id, twice }) => {
      if (id === '') return 'noId';
      if (twice) return 'sameId';
      return stays?.(row) ?? (judge?.(row) ? 'person' : undefined);
    };
  };
  return (member) => {
    const known = opened.get(member.tab) ?? open(member.tab);
    opened.set(member.tab, known);
    return known(member);
  };
}

/** What of a family was asked for, and why it stays. */
function lookAt(
  family: Family,
  choice: ArchiveChoice,
  reasonOf: Judge,
): { readonly left: readonly Left[] } | undefined {
  const chosen = family.filter((member) => isPrincipal(member) && isChosen(member, choice));
  if (chosen.length === 0) return undefined;
  const refOf = ({ tab, id, row }: Member): RowRef => ({ table: tab.table.name, id: id || String(row.number) });
  const kept = (why: Reason, by: Member) => ({ left: chosen.map(({ id }) => ({ id, why, by: refOf(by) })) });
  for (const member of family) {
    const why = reasonOf(member);
    if (why !== undefined) return kept(why, member);
  }
  const other = family.find((member) => isPrincipal(member) && !chosen.includes(member));
  return other ? kept('elsewhere', other) : { left: [] };
}

/** @throws {Error} as the figures of rows do. */
export function planArchive(book: Book, choice: ArchiveChoice): ArchivePlan {
  const reasonOf = openReasons(book);
  const taken: Family[] = [];
  const left: Left[] = [];
  for (const family of familiesIn(book)) {
    const looked = lookAt(family, choice, reasonOf);
    if (!looked) continue;
    if (looked.left.length === 0) taken.push(family);
    else left.push(...looked.left);
  }
  return { taken, left };
}

/** A choice that would take something, and how many rows. */
export interface Offered {
  readonly choice: ArchiveChoice;
  readonly heads: number;
  /** How many rows of each table, the families counted whole. */
  readonly rows: { readonly [table: string]: number };
}

/** How many rows of each table. */
export function rowsByTable(members: readonly Member[]): { readonly [table: string]: number } {
  const counts: { [table: string]: number } = {};
  for (const { tab } of members) counts[tab.table.name] = (counts[tab.table.name] ?? 0) + 1;
  return counts;
}

/** The seasons of which something can be archived, the one that frees most first. */
export function seasonsToArchive(book: Book): readonly Offered[] {
  const reasonOf = openReasons(book);
  const seasons = new Map<string, { readonly value: string; readonly members: Member[] }>();
  for (const family of familiesIn(book)) {
    const marks = family.filter(isPrincipal).map(({ tab, row }) => tab.archive?.mark?.(row).season ?? '');
    const [value = ''] = marks;
    const isOne = marks.every((mark) => normaliseKey(mark) === normaliseKey(value));
    if (value === '' || !isOne || family.some((member) => reasonOf(member) !== undefined)) continue;
    const season = seasons.get(normaliseKey(value)) ?? { value, members: [] };
    season.members.push(...family);
    seasons.set(normaliseKey(value), season);
  }
  return [...seasons.values()]
    .sort((one, other) => other.members.length - one.members.length)
    .map(({ value, members }) => ({
      choice: { by: 'season', value } as const,
      heads: members.filter(isPrincipal).length,
      rows: rowsByTable(members),
    }));
}
