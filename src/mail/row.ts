// One row of the workbook in a mail's words: what it is, how late, and what to do next.
import type { Title } from '../domain/attention';
import type { DigestLine } from '../domain/digest';
import type { Coded } from '../domain/finding';
import type { IsoDate } from '../schema/kinds';
import type { Tone } from '../schema/table';
import { count, money } from './amounts';
import { dateOf } from './dates';
import type { Link } from './links';
import { typed } from './typed';
import type { PageOptions, Words } from './words';

export interface PageRow {
  /** `ORD-0017 Linen shirt, Ecru`, leading to its row. */
  readonly name: Link;
  /** `6 days late`. */
  readonly mark: string;
  readonly tone: Tone;
  /** `due 17 Nov`; '' when no date is behind it. */
  readonly day: string;
  readonly facts: readonly string[];
  /** Why it waits for us; undefined when it does not. */
  readonly waits: { readonly ours: string; readonly text: string } | undefined;
  readonly next: string;
}

/** Units are short; a long one is cut. */
const UNIT_ROOM = 12;

export function rowOf(line: DigestLine, today: IsoDate, href: string | undefined, options: PageOptions): PageRow {
  return {
    name: { text: nameOf(line, options), href },
    mark: markOf(line, options),
    tone: line.tone,
    day: dayOf(line, today, options),
    facts: factsOf(line, options),
    waits: waitsOf(line, options),
    next: nextOf(line, options),
  };
}

/** Facts as they may be shown: what people typed in them on one line, no longer than its room. */
function shown<Facts extends Coded>(facts: Facts, room: number): Facts {
  const entries = Object.entries(facts).map(([key, fact]) => [
    key,
    typeof fact === 'string' && key !== 'code' ? typed(fact, key === 'unit' ? UNIT_ROOM : room) : fact,
  ]);
  return Object.fromEntries(entries) as Facts;
}

function titleOf(title: Title, room: number): Title {
  return typeof title === 'string' ? typed(title, room) : shown(title, room);
}

/** How a line is called: its id and its title, the latter in the mail's own language where it is ours to word. */
export function nameOf({ id, title, table, rows }: DigestLine, { words, room, saysOf }: PageOptions): string {
  const worded = rows === undefined ? saysOf(table).title(titleOf(title, room)) : words.rows(rows, typed(table, room));
  return [typed(id, room), worded].filter((part) => part !== '').join(' ');
}

function markOf({ finding, table, rows, isNew }: DigestLine, { words, room, saysOf }: PageOptions): string {
  const own = () => {
    const { unread } = finding;
    if (unread) return words.unread(unread.map(({ label, text }) => words.cell(label, typed(text, room))));
    if (finding.lacks !== undefined) return words.unfinished(finding.lacks);
    return finding.above === undefined ? saysOf(table).mark(shown(finding, room)) : words.sameId(finding.above);
  };
  const mark = rows !== undefined ? words.noId : own();
  return isNew ? words.isNew(mark) : mark;
}

function dayOf(line: DigestLine, today: IsoDate, { words, saysOf }: PageOptions): string {
  const found = dateOf(line, today);
  return found ? saysOf(line.table).date(found.name, words.day(found.day)) : '';
}

function factsOf(line: DigestLine, { words, room, saysOf }: PageOptions): readonly string[] {
  const { amount, notes = [], table } = line;
  const party = typed(saysOf(table).party(line.party), room);
  const facts =
    amount?.of === 'money'
      ? [money({ ...amount, currency: typed(amount.currency, UNIT_ROOM) }, words), party && words.forOrder(party)]
      : amount?.of === 'pieces'
        ? [piecesOf(amount.pieces, amount.unit, words), party]
        : [party, amount ? openOf(amount, words) : ''];
  const owner = typed(line.wrongOwner ?? '', room);
  const more = [...notes.map((note) => saysOf(table).note(shown(note, room))), owner && words.wrongOwner(owner)];
  return [...facts, ...more].filter((fact) => fact !== '');
}

function piecesOf(pieces: number, unit: string | undefined, words: Words): string {
  const amount = count(pieces, words);
  return unit === undefined ? words.pieces(pieces, amount) : `${amount} ${typed(unit, UNIT_ROOM)}`;
}

function openOf({ ordered, open }: { readonly ordered: number; readonly open: number }, words: Words): string {
  const all = count(ordered, words);
  if (ordered <= 0) return '';
  if (open === 0) return words.allShipped(all);
  return open === ordered ? words.allOpen(all) : words.open(count(open, words), all);
}

function waitsOf({ waitsFor, table }: DigestLine, { words, room, saysOf }: PageOptions): PageRow['waits'] {
  return waitsFor && { ours: words.waitsForUs, text: saysOf(table).waits(shown(waitsFor, room)) };
}

/** `Waits for us: the deposit EXP-0031 is 2 days overdue.` */
export function waitsInFull({ waits }: PageRow): string {
  return waits ? `${waits.ours} ${waits.text}` : '';
}

function nextOf({ finding, next, table, rows }: DigestLine, { words, room, saysOf }: PageOptions): string {
  if (rows !== undefined) return words.giveId;
  if (finding.above !== undefined) return words.ownId;
  if (finding.lacks !== undefined) return words.fillIn;
  return next ? saysOf(table).next(shown(next, room)) : '';
}
