// A piece of a reply laid open: its sentences, days, words and names, and the orders that each sentence is about.
import { daysBetween, type IsoDate } from '../../schema/dates';
import { type Count, countsIn } from './counts';
import { type Cue, findCues } from './cues';
import { findDates } from './find-dates';
import type { DateWay, FoundDate } from './found-date';
import { type Mention, type Mentions, openMentions } from './mentions';
import { notDates } from './not-dates';
import { carriersIn, type NamedCarrier, type Parcel, parcelsIn } from './parcels';
import { matches, overlaps, plainText, type Span } from './plain';
import { sentencesOf } from './sentences';
import { namedRows, type Orders } from './targets';
import type { ReplyBook, ReplyContact, ReplyRow } from './terms';
import { causesIn, isReference, oldDates } from './tone';

export interface Around {
  readonly book: ReplyBook;
  /** Who wrote it, where that is known. */
  readonly contact: ReplyContact | undefined;
  /** The row of the principal tab that the person has at hand. */
  readonly at: ReplyRow | undefined;
  /** What the subject of the mail names. */
  readonly subject: readonly Mention[];
}

export interface Scene {
  readonly text: string;
  readonly plain: string;
  readonly cues: readonly Cue[];
  readonly counts: readonly Count[];
  readonly parcels: readonly Parcel[];
  readonly carriers: readonly NamedCarrier[];
  readonly sentences: readonly Sentence[];
  readonly unknown: Mentions['unknown'];
}

export interface Sentence extends Span {
  readonly dates: readonly FoundDate[];
  readonly old: readonly FoundDate[];
  readonly mentions: readonly Mention[];
  /** What is meant where a clause names no order itself. */
  readonly orders: Orders;
  /** Its signs, with blanks where days stand: what is said around them. */
  readonly around: string;
  /** Whether it names an order that is not there. */
  readonly strange: boolean;
}

const isIn = (span: Span) => (one: Span) => one.from >= span.from && one.to <= span.to;

/** The open orders that the one who wrote has to do with. */
function ordersOf({ book, contact }: Around): readonly ReplyRow[] {
  const all = book.rows.filter(({ table }) => table === book.principal);
  const own = contact ? all.filter(({ parties }) => parties.includes(contact.name)) : [];
  return own.length > 0 ? own : all;
}

function supposed(around: Around): Orders {
  const rows = ordersOf(around);
  if (around.at) return { rows: [around.at], named: true, doubts: [] };
  const bySubject = namedRows(around.subject, around.book.principal);
  if (bySubject) return bySubject;
  return { rows, named: false, doubts: [{ code: rows.length === 1 ? 'onlyOne' : 'whichRow' }] };
}

interface Carry {
  readonly orders: Orders;
  /** Whether a line of names stands above what follows. */
  readonly heads: boolean;
  /** Where the last sentence that is about them ends. */
  readonly to: number;
}

/** What a sentence without a name of its own goes on about. */
function carriedOrders(carry: Carry | undefined, several: boolean, usual: Orders): Orders {
  if (!carry) return usual;
  return several && !carry.heads
    ? { ...carry.orders, doubts: [...carry.orders.doubts, { code: 'carried' }] }
    : carry.orders;
}

const blanked = (plain: string, span: Span, holes: readonly Span[]): string => {
  const signs = plain.slice(span.from, span.to).split('');
  for (const { from, to } of holes.filter(isIn(span))) signs.fill(' ', from - span.from, to - span.from);
  return signs.join('');
};

/** Without a year the nearer of its two days is meant: `confirmed 18 Dec` is written in November of what is to come. */
const isPast = ({ ahead, behind }: FoundDate, today: IsoDate): boolean =>
  behind !== undefined &&
  behind <= today &&
  (ahead === undefined || ahead <= today || daysBetween(behind, today) < daysBetween(today, ahead));

function sentencesIn(
  plain: string,
  dates: readonly FoundDate[],
  { found, unknown }: Mentions,
  around: Around,
): readonly Sentence[] {
  const usual = supposed(around);
  const { principal } = around.book;
  const all = namedRows(
    found.filter(({ by }) => by === 'number'),
    principal,
  );
  const several = new Set(all?.rows.map(({ numbers: [, po], id }) => po ?? id)).size > 1;
  let carry: Carry | undefined;
  return sentencesOf(plain, dates).map((span) => {
    const mentions = found.filter(isIn(span));
    const within = dates.filter(isIn(span)).filter((date) => {
      const before = plain.slice(Math.max(span.from, date.from - 40), date.from);
      return !(isPast(date, around.book.today) && isReference(before));
    });
    const isOld = oldDates(
      plain.slice(span.from, span.to),
      within.map(({ from, to }) => ({ from: from - span.from, to: to - span.from })),
    );
    const own = namedRows(mentions, principal);
    const strange = unknown.some(isIn(span));
    // On the same line, one sentence goes on where the one before it was.
    const goesOn = !/\n/.test(plain.slice(carry?.to ?? 0, span.from + 1));
    const orders = own ?? carriedOrders(carry, several && !goesOn, usual);
    const live = within.filter((_, at) => !isOld[at]);
    if (own)
      carry = {
        orders: own,
        to: span.to,
        heads: live.length === 0 && /:\s*$|^.{0,40}$/.test(plain.slice(span.from, span.to).trim()),
      };
    else if (strange) carry = { orders: { rows: [], named: true, doubts: [] }, heads: true, to: span.to };
    else if (carry && goesOn) carry = { ...carry, to: span.to };
    return {
      ...span,
      dates: live,
      old: within.filter((_, at) => isOld[at]),
      mentions,
      orders: own === undefined && strange ? { rows: [], named: true, doubts: [] } : orders,
      around: blanked(plain, span, dates),
      strange,
    };
  });
}

export function openScene(text: string, way: DateWay, around: Around): Scene {
  const plain = plainText(text);
  const carriers = carriersIn(plain, around.book);
  const parcels = parcelsIn(text, plain, carriers);
  const causes = causesIn(plain);
  const none = [...notDates(plain), ...parcels, ...causes];
  const mentions = openMentions(around.book)(plain, [...notDates(plain), ...parcels]);
  const numbers = mentions.found.filter(({ by }) => by !== 'shade');
  const dates = findDates(plain, way, [...none, ...numbers, ...mentions.unknown, ...codesIn(plain)]);
  const names = mentions.found.filter(({ by }) => by === 'word' || by === 'number');
  return {
    text,
    plain,
    cues: findCues(plain, [...dates, ...names, ...parcels, ...causes]),
    counts: countsIn(plain, names),
    parcels,
    carriers,
    sentences: sentencesIn(plain, dates, mentions, around),
    unknown: mentions.unknown,
  };
}

/** As many numbers as days belong to them in their order; else the first in the stretch of the day does. */
export function countOf(
  { counts }: Scene,
  sentence: Sentence,
  { date, ...stretch }: Span & { readonly date: FoundDate },
): Count | undefined {
  const all = counts.filter((count) => isIn(sentence)(count) && !overlaps(count, date));
  return all.length === sentence.dates.length ? all[sentence.dates.indexOf(date)] : all.find(isIn(stretch));
}

/** Codes of letters and figures are no days, whoever's they are: `LS-204`, `A12/3`; a month's name is no such letter. */
const codesIn = (plain: string): readonly Span[] =>
  matches(
    /(?<![a-z0-9])(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|ene|abr|ago|dic|mayo|june|july|etd|eta|mon|tue|wed|thu|fri|sat|sun|lun|mie|jue|vie|sab|dom|wk|week|by|on|el|al|del|to)[a-z]*[-/.]?\d)[a-z]{1,6}[-/]?\d+(?:[-/]\d+)*(?![a-z0-9])/g,
    plain,
  ).map(({ index, 0: code }) => ({ from: index, to: index + code.length }));
