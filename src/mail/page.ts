// What a reminder mail says, in its order, worded but not yet drawn: the HTML and the text part say the same.

import type { Digest, DigestSection, SectionName } from '../domain/digest';
import { count } from './amounts';
import { type Link, linkTo, webAddress } from './links';
import { movesOf, type PageMoves } from './moves';
import { type PageRow, rowOf, waitsInFull } from './row';
import { typed } from './typed';
import { type PageWeek, weekOf } from './week';
import type { PageOptions, Words } from './words';

export interface PageSection {
  readonly title: string;
  readonly tone: 'late' | 'soon' | 'plain';
  readonly rows: readonly PageRow[];
  readonly more: readonly Link[];
}

export interface Page {
  readonly locale: string;
  readonly subject: string;
  /** What a list of mails shows after the subject. */
  readonly preview: string;
  /** `Spring desk · Monday 23 November`. */
  readonly over: string;
  readonly headline: string;
  /** Said when there is no section; '' otherwise. */
  readonly quiet: string;
  readonly sections: readonly PageSection[];
  readonly moves: readonly PageMoves[];
  readonly week: PageWeek | undefined;
  /** What kept rows from being judged in full; '' when nothing did. */
  readonly damaged: string;
  readonly why: string;
  readonly open: Link;
  readonly change: string;
  readonly moved: string;
}

const A_WEEK = 7;
const DOT = ' · ';
const URGENCY: readonly SectionName[] = ['late', 'risk', 'soon', 'stock', 'pay', 'check'];
const TONES = { late: 'late', risk: 'soon', soon: 'soon', stock: 'plain', pay: 'plain', check: 'plain' } as const;

export function pageOf(digest: Digest, options: PageOptions): Page {
  const { words, room } = options;
  const name = typed(digest.spreadsheetName, room);
  const moves = movesOf(digest, options);
  const headline = headlineOf(digest, moves, words);
  const sections = digest.sections.map((section) => sectionOf(section, digest, options));
  const first = sections[0]?.rows[0];
  return {
    locale: words.locale,
    subject: [headline, name].filter(Boolean).join(DOT),
    preview: first
      ? [first.name.text, first.mark, waitsInFull(first) || first.next].filter(Boolean).join(DOT)
      : (moves[0]?.rows[0] ?? words.quiet),
    over: [name, words.weekday(digest.day)].filter(Boolean).join(DOT),
    headline,
    quiet: sections.length + moves.length === 0 ? words.quiet : '',
    sections,
    moves,
    week: digest.week && weekOf(digest.week, options),
    damaged: digest.damaged?.length ? words.damaged(digest.damaged.map((column) => typed(column, room))) : '',
    why: digest.standsIn ? words.footer.standsIn : words.footer.owner,
    open: { text: words.footer.open, href: webAddress(digest.url) },
    change: words.footer.toChange,
    moved: sections.length === 0 ? '' : words.footer.moved,
  };
}

/** What is ready has no day, and rows that a section leaves out may lie further ahead: then only `soon` is sure. */
function titleOf({ name, lines, more }: DigestSection): keyof Words['sections'] {
  const isNear = lines.every(({ finding: { days } }) => days !== undefined && days <= A_WEEK);
  return name === 'soon' && isNear && more.length === 0 ? 'thisWeek' : name;
}

function headlineOf({ counts, sections }: Digest, moves: readonly PageMoves[], words: Words): string {
  const said = URGENCY.filter((name) => counts[name] > 0).map((name) => {
    const section = sections.find((candidate) => candidate.name === name);
    return words.counts[section ? titleOf(section) : name](counts[name]);
  });
  const all = [...said, ...moves.flatMap(({ count }) => count || [])];
  return all.length > 0 ? words.list(all) : words.allQuiet;
}

function sectionOf(section: DigestSection, { url, day }: Digest, options: PageOptions): PageSection {
  const { words, room } = options;
  return {
    title: words.sections[titleOf(section)],
    tone: TONES[section.name],
    rows: section.lines.map((line) => rowOf(line, day, linkTo(url, line.place), options)),
    more: section.more.map(({ table, sheetId, count: rows }) => ({
      text: words.more(count(rows, words), typed(table, room)),
      href: linkTo(url, { sheetId }),
    })),
  };
}
