// The due dates of a digest as a calendar file (RFC 5545): one all-day entry a row, which a later file moves.
import type { Digest, DigestLine } from '../domain/digest';
import { addDays } from '../schema/dates';
import type { IsoDate } from '../schema/kinds';
import { dateOf } from './dates';
import { linkTo, webAddress } from './links';
import { nameOf, rowOf, waitsInFull } from './row';
import { octetsOf, typed } from './typed';
import type { PageOptions } from './words';

/** Octets of a line before it is folded, its break not counted. */
const MOST_OCTETS = 75;
/** An id is this long in an entry's UID at most. */
const ID_ROOM = 100;

/** Undefined when no row has a date. */
export function calendarOf(
  digest: Digest,
  options: PageOptions,
): { readonly name: string; readonly content: string } | undefined {
  const entries = new Map<string, readonly string[]>();
  for (const { lines } of digest.sections) {
    for (const line of lines) {
      const entry = entryOf(line, digest, options);
      if (entry && !entries.has(entry.uid)) entries.set(entry.uid, entry.lines);
    }
  }
  if (entries.size === 0) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Selvedge//Reminders//EN',
    'CALSCALE:GREGORIAN',
    ...[...entries.values()].flat(),
    'END:VCALENDAR',
  ];
  return { name: `selvedge-${digest.day}.ics`, content: lines.map((line) => `${folded(line)}\r\n`).join('') };
}

function entryOf(
  line: DigestLine,
  digest: Digest,
  options: PageOptions,
): { readonly uid: string; readonly lines: readonly string[] } | undefined {
  const found = dateOf(line, digest.day);
  if (!found) return undefined;
  const href = linkTo(digest.url, line.place);
  const row = rowOf(line, digest.day, href, options);
  const uid = uidOf(line, digest.url);
  const about = [row.facts.join(' · '), waitsInFull(row), row.next, href ?? ''];
  return {
    uid,
    lines: [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      // The same digest gives the same file: the day it is for stands for the moment it was made.
      `DTSTAMP:${compact(digest.day)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(found.day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(found.day, 1))}`,
      `SUMMARY:${escaped(options.saysOf(line.table).event(found.name, nameOf(line, options)))}`,
      `DESCRIPTION:${escaped(about.filter(Boolean).join('\n'))}`,
      ...(href === undefined ? [] : [`URL:${href}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ],
  };
}

/** The same for a row in every mail, whatever its date and its place have become. */
function uidOf({ id, table }: DigestLine, url: string): string {
  const address = webAddress(url) ?? '';
  const spreadsheet = /\/d\/([\w-]+)/.exec(address)?.[1] ?? address;
  return `${[typed(id, ID_ROOM), table, spreadsheet].map(encodeURIComponent).join('.')}@selvedge`;
}

const compact = (day: IsoDate) => day.replace(/-/g, '');
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** Breaks a line into pieces of at most 75 octets of UTF-8, none inside a character. */
function folded(line: string): string {
  let [folds, octets] = ['', 0];
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > MOST_OCTETS) {
      folds += '\r\n ';
      octets = 1;
    }
    folds += letter;
    octets += size;
  }
  return folds;
}
