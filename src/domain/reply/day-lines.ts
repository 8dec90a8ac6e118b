// The lines that the days of a reply make: for each clause the rows it is about, the column that takes it, and what makes it unsure.
import { daysBetween, type IsoDate } from '../../schema/dates';
import type { Count } from './counts';
import type { FoundDate } from './found-date';
import type { Span } from './plain';
import { type Around, countOf, type Scene, type Sentence } from './scene';
import { type Clause, clausesOf } from './sentences';
import { namedRows, type Orders, rowsNamed, type Target, targetOf } from './targets';
import type { Doubt, Proposal, ReplyRow, Told } from './terms';
import {
  asksConsent,
  deniedIn,
  doubtsOf,
  isAsked,
  isBesideBulk,
  isCorrection,
  isPartly,
  isRefused,
  isRequest,
  type Tone,
  toldIn,
} from './tone';
import { type ClauseTopic, clauseTopic, goneOn, isOfBulk } from './topic';

const FAR_DAYS = 120;
const FARTHEST_DAYS = 400;
/** What was done so long ago is no news, unless the year was read wrong. */
const LONG_AGO_DAYS = 60;

export interface Way {
  readonly said: IsoDate;
  readonly around: Around;
  /** Whether several people write, so that nobody can tell who promises. */
  readonly crowd: boolean;
}

/** A clause with all that is known of it. */
export interface Said {
  readonly clause: Clause;
  readonly sentence: Sentence;
  readonly topic: ClauseTopic;
  readonly orders: Orders;
  /** Rows of other tabs that it names by their numbers. */
  readonly named: readonly ReplyRow[];
  readonly told: Told;
  readonly iso: IsoDate;
  readonly doubts: readonly Doubt[];
  readonly parcel: boolean;
  /** Whether something is moved to that day. */
  readonly toward: boolean;
  readonly count: Count | undefined;
  /** What it was read from, as it was written. */
  readonly words: string;
}

const inside = (span: Span) => (one: Span) => one.from >= span.from && one.to <= span.to;

/** Whether it has been or is to come, the day it means, and what speaks against either. */
function inTime(
  date: FoundDate,
  told: Tone['told'],
  { said, around }: Way,
): Pick<Said, 'told' | 'iso' | 'doubts'> | undefined {
  const { ahead = date.behind, behind = date.ahead } = date;
  if (ahead === undefined || behind === undefined) return undefined;
  const settled = date.doubts.filter(({ code }) => code !== 'twoReadings');
  if (told === 'done' && behind <= said) return { told, iso: behind, doubts: settled };
  if (told === 'either' && (ahead < said || daysBetween(said, ahead) > FAR_DAYS) && behind <= said)
    return { told: 'done', iso: behind, doubts: date.doubts };
  if (told === 'done') return { told: 'promised', iso: ahead, doubts: [...date.doubts, { code: 'ahead' }] };
  return {
    told: 'promised',
    iso: ahead,
    doubts: ahead < around.book.today ? [...date.doubts, { code: 'past' }] : date.doubts,
  };
}

function toneDoubts(sentence: Sentence, near: string): readonly Doubt[] {
  const { hedge, condition } = doubtsOf(sentence.around);
  return [
    ...(hedge === undefined ? [] : [{ code: 'hedge', said: hedge.trim() } as const]),
    ...(condition === undefined ? [] : [{ code: 'condition', said: condition.trim() } as const]),
    ...(isAsked(sentence.around.trim()) || asksConsent(sentence.around) || isRequest(sentence.around)
      ? [{ code: 'question' } as const]
      : []),
    ...(deniedIn(near) === 'notBefore' ? [{ code: 'notBefore' } as const] : []),
  ];
}

/** Words before a day that make it no exact one. */
const LOOSELY =
  /(?<![a-z])(?:after|from|since|before|week (?:of|commencing|beginning|starting|ending)|w\/[ce]|semana del?|prior to|not before|around|about|approx\w*|circa|starting|as of|onwards|antes del?|despues del?|a partir del?|desde(?: el)?|sobre(?: el)?|hacia(?: el)?|alrededor del?|no antes del?|tras el|~)(?: (?:the|el))? ?$/;
const ONWARDS =
  /^ ?(?:or (?:before|after|earlier|later|so|the)|onwards?|latest at|\+|o antes|o despues|en adelante|aprox|approx|\(?tbc|\?)/;

/** `On 3 and 5 Dec`, `18/12 or 20/12`: which of them holds is not said. */
const OR = /^\s*(?:or|o|u|\/)\s*(?:on |by |el |el dia )?$/;

function dayDoubts(scene: Scene, sentence: Sentence, date: FoundDate): readonly Doubt[] {
  const { plain } = scene;
  const at = sentence.dates.indexOf(date);
  const [previous, next] = [sentence.dates[at - 1], sentence.dates[at + 1]];
  const follows = scene.sentences[scene.sentences.indexOf(sentence) + 1];
  const isCorrected = follows?.mentions.length === 0 && follows.dates.length > 0 && isCorrection(follows.around);
  const isLoose =
    LOOSELY.test(plain.slice(Math.max(sentence.from, date.from - 24), date.from)) ||
    ONWARDS.test(plain.slice(date.to, date.to + 14));
  const isOneOf =
    (next !== undefined && OR.test(plain.slice(date.to, next.from))) ||
    (previous !== undefined && OR.test(plain.slice(previous.to, date.from)));
  return [
    ...(isLoose ? [{ code: 'vague', said: date.text } as const] : []),
    ...(isOneOf || isCorrected ? [{ code: 'severalDays' } as const] : []),
  ];
}

/** Names beside the day go before those of the clause before it, and these before whatever else the sentence names. */
function ordersOf(clause: Clause, sentence: Sentence, { around }: Way, before: Orders | undefined): Orders {
  const { principal } = around.book;
  const at = sentence.dates.indexOf(clause.date);
  const isLast = at === sentence.dates.length - 1;
  const behind = { from: clause.date.to, to: sentence.to };
  const own = namedRows(sentence.mentions.filter(inside(clause.span)), principal);
  return (
    own ??
    (isLast ? namedRows(sentence.mentions.filter(inside(behind)), principal) : undefined) ??
    before ??
    sentence.orders
  );
}

/** Rows of other tabs that a clause names, or that stand behind the last day; none where it names an order instead. */
function namedIn(clause: Clause, sentence: Sentence, { around }: Way): readonly ReplyRow[] | undefined {
  const { principal } = around.book;
  const isLast = sentence.dates.indexOf(clause.date) === sentence.dates.length - 1;
  const spans = [clause.span, ...(isLast ? [{ from: clause.date.to, to: sentence.to }] : [])];
  const mentions = spans.map((span) => sentence.mentions.filter(inside(span)));
  const own = mentions.find((all) => all.some(({ by }) => by === 'number'));
  return own && rowsNamed(own, principal);
}

const TOWARD =
  /(?:^|[^a-z])(?:to|until|till|for|al?|hasta|para|as)(?: (?:the|el))?\s*$|(?:new|revised|nueva|nuevo|revisada|updated)[a-z ]*(?:date|fecha|dia)/;

/** What a clause tells; undefined where it denies its day, or wants something from us. */
function saidIn(
  scene: Scene,
  { sentence, clause, orders, named }: Pick<Said, 'sentence' | 'clause' | 'orders' | 'named'>,
  way: Way,
): Said | undefined {
  const { plain, text } = scene;
  const { date, near, span } = clause;
  const at = sentence.dates.indexOf(date);
  const until = sentence.dates[at + 1]?.from ?? sentence.to;
  const topic = clauseTopic(plain, clause, { cues: scene.cues, until, named: sentence.mentions });
  const before = plain.slice(near.from, Math.max(near.to, near.from));
  const isBehind = near.from >= date.to;
  const whole = plain.slice(span.from, isBehind ? near.to : Math.max(span.to, date.from));
  const isNearCut = near.from > span.from && !isBehind;
  const denied = deniedIn(isNearCut ? before : whole);
  if (
    denied === 'denied' ||
    isRefused(plain.slice(date.to, until)) ||
    isRequest(isNearCut ? `${plain.slice(Math.max(sentence.from, near.from - 30), near.from)}${before}` : whole)
  )
    return undefined;
  const time = inTime(date, toldIn(isBehind ? whole : before), way);
  if (!time) return undefined;
  const count = countOf(scene, sentence, { date, from: span.from, to: until });
  const isGoods = topic.thing === undefined || topic.thing === 'goods';
  const isSide = (isPartly(whole) || (isOfBulk(topic.thing) && isBesideBulk(before))) && !(isGoods && count);
  const doubts = [
    ...time.doubts,
    ...toneDoubts(sentence, before),
    ...dayDoubts(scene, sentence, date),
    ...(isSide ? [{ code: 'partOnly' } as const] : []),
    ...(way.crowd ? [{ code: 'severalPeople' } as const] : []),
  ];
  return {
    clause,
    sentence,
    topic,
    orders,
    named,
    told: time.told,
    iso: time.iso,
    doubts,
    // A carrier alone is a plan: what has a number is on its way.
    parcel: scene.parcels.some(inside(sentence)),
    toward: TOWARD.test(isBehind ? whole : before),
    count,
    words: text.slice(sentence.from, sentence.to).trim(),
  };
}

const NO_ORDER: Orders = { rows: [], named: true, doubts: [] };

/** All that the days of a piece tell. */
export function saidOf(scene: Scene, way: Way): readonly Said[] {
  return scene.sentences.flatMap((sentence) => {
    let orders: Orders | undefined;
    let before: Partial<ClauseTopic> = {};
    let named: readonly ReplyRow[] = [];
    return clausesOf(scene.plain, sentence, { dates: sentence.dates, cues: scene.cues }).flatMap((clause) => {
      // Of an order that is not there nothing is told of another.
      const isStrange = scene.unknown.some(inside(clause.span)) && !sentence.mentions.some(inside(clause.span));
      const own = isStrange ? NO_ORDER : ordersOf(clause, sentence, way, orders);
      if (own !== sentence.orders) orders = own;
      named = namedIn(clause, sentence, way) ?? named;
      const said = saidIn(scene, { sentence, clause, orders: own, named }, way);
      if (!said) return [];
      const topic = goneOn(said.topic, before);
      before = topic;
      return [{ ...said, topic }];
    });
  });
}

/** What speaks against a line once its row is known. */
export function rowDoubts(
  row: ReplyRow,
  key: string,
  { iso, told }: { iso: IsoDate; told: Told },
  { said, around }: Way,
): readonly Doubt[] {
  const counted = row.counts[key];
  const isFar =
    Math.abs(daysBetween(said, iso)) > FARTHEST_DAYS ||
    (told === 'done' && daysBetween(iso, said) > LONG_AGO_DAYS) ||
    (counted !== undefined && told === 'promised' && Math.abs(daysBetween(counted, iso)) > FAR_DAYS);
  const { contact, book } = around;
  const order = row.of === '' ? row : book.rows.find(({ id, table }) => table === book.principal && id === row.of);
  const parties = [...new Set([...row.parties, ...(order?.parties ?? [])])];
  const isOthers = contact?.kind === 'Factory' && parties.length > 0 && !parties.includes(contact.name);
  return [
    ...(isFar ? [{ code: 'far' } as const] : []),
    ...(isOthers ? [{ code: 'otherParty', party: parties[0] ?? '' } as const] : []),
  ];
}

/** The line of a row, or one that asks which of them is meant. */
export function linesOf(
  target: Target,
  said: Pick<Said, 'doubts' | 'iso' | 'told' | 'words'>,
  way: Way,
): readonly Proposal[] {
  const { table, take, rows, asked } = target;
  const doubts = [...said.doubts, ...target.doubts];
  const line = { table: table.table, key: take.into, becomes: said.iso, said: said.words };
  if (asked || rows.length === 0) {
    const all: readonly Doubt[] = doubts.some(({ code }) => code === 'whichRow')
      ? doubts
      : [...doubts, { code: 'whichRow' }];
    return [{ ...line, id: undefined, candidates: rows.map(({ id }) => id), was: '', doubts: all, ticked: false }];
  }
  return rows.flatMap((row) => {
    const was = row.has[take.into] ?? '';
    // What is promised for the day that holds already is no news.
    if (was === said.iso || (said.told === 'promised' && row.counts[take.into] === said.iso)) return [];
    const all = [...doubts, ...rowDoubts(row, take.into, said, way)];
    return [{ ...line, id: row.id, candidates: [], was, doubts: all, ticked: all.length === 0 }];
  });
}

/** Of fewer pieces than the order has, its own day is not told. */
function isPart({ count, orders }: Said, { around: { book } }: Way): boolean {
  if (count === undefined) return false;
  const quantity = book.tables.find(({ table }) => table === book.principal)?.quantity;
  const [order] = orders.rows;
  return !(orders.rows.length === 1 && quantity !== undefined && Number(order?.has[quantity]) === count.pieces);
}

const unique = (doubts: readonly Doubt[]) =>
  doubts.filter(({ code }, at) => doubts.findIndex((other) => other.code === code) === at);

export function dayLines(said: Said, way: Way): readonly Proposal[] {
  if (said.topic.thing === 'other' || (said.sentence.strange && said.orders.rows.length === 0)) return [];
  const about = {
    ...said.topic,
    told: said.told,
    parcel: said.parcel,
    toward: said.toward,
    plain: said.words.toLowerCase(),
  };
  const target = targetOf(about, { book: way.around.book, orders: said.orders, named: said.named });
  if (!target) return [];
  const doubts: readonly Doubt[] = isPart(said, way) ? [...said.doubts, { code: 'partOnly' }] : said.doubts;
  return linesOf(target, { ...said, doubts }, way).map((line) => ({ ...line, doubts: unique(line.doubts) }));
}
