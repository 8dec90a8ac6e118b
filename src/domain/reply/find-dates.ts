// Finds the days that a text names, each with its place, and what makes it unsure.
import { addDays, type IsoDate, weekdayFrom } from '../../schema/dates';
import { type DateReading, type ReadDate, readDate } from '../../schema/typed-dates';
import { FULL_WEEKDAY, LENGTH, MONTH, SHORT_WEEKDAY, WEEKDAY } from './calendar-words';
import type { DateWay, FoundDate } from './found-date';
import { matches, overlaps, type Span, spanOf } from './plain';
import type { DayOrder, Doubt } from './terms';
import { vagueDates } from './vague-dates';

const D = '\\d{1,2}';
const ORDINAL = '(?:st|nd|rd|th|ro|er|do|[ºª°])?';
const OF = '[\\s./-]{0,2}(?:of |de |del )?';
const YEAR = `(?:,? (?:de |del )?(20\\d{2})(?!\\d)|[-/.'](20\\d{2}|\\d{2})(?![\\d/])| '?(2\\d)(?![\\d/.,%]| ?(?:pcs|pieces|piezas|units|unidades|prendas|mts?|kg|cartons|ctns)))`;
const DAY_BEFORE = `(?:(${WEEKDAY}),? ?(?:the |el |dia )*)?`;

type Maker = (match: RegExpExecArray, way: DateWay, plain: string) => Omit<FoundDate, keyof Span | 'text'> | undefined;

interface Rule {
  readonly pattern: RegExp;
  readonly make: Maker;
}

const bothOf = (typed: string, way: DateWay, dayFirst: boolean): readonly [ReadDate, ReadDate] => {
  const reading: DateReading = { today: way.said, dayFirst };
  return [readDate(typed, reading), readDate(typed, { ...reading, past: true })];
};

const isoOf = (read: ReadDate): IsoDate | undefined => {
  if (read.ok) return read.iso;
  if (read.problem?.code === 'ambiguous') return read.problem.readings[read.problem.readings.length - 1];
  return read.problem?.code === 'otherWeekday' ? read.problem.day : undefined;
};

function doubtOf(read: ReadDate): readonly Doubt[] {
  if (read.ok || !read.problem) return [];
  if (read.problem.code === 'ambiguous') return [{ code: 'twoReadings', readings: read.problem.readings }];
  return read.problem.code === 'otherWeekday' ? [{ code: 'otherWeekday' }] : [];
}

/** A day by its words, in figures where they can be read one way only. */
function made(typed: string, way: DateWay, dayFirst = way.dayFirst): ReturnType<Maker> {
  const [ahead, behind] = bothOf(typed, way, dayFirst);
  const [one, other] = [isoOf(ahead), isoOf(behind)];
  return one === undefined && other === undefined
    ? undefined
    : { ahead: one, behind: other ?? one, doubts: doubtOf(ahead) };
}

const yearIn = (...groups: readonly (string | undefined)[]): string =>
  groups.find((group) => group !== undefined) ?? '';

const bare = (text = '') => text.replace(/\./g, '').trim();

/** `18 dec 26`, with the weekday that stands before it. */
const named = (weekday: string | undefined, day = '', month = '', year = '') =>
  [bare(weekday), day, bare(month), year].filter((part) => part !== '').join(' ');

const isRange = (found: ReturnType<Maker>): ReturnType<Maker> =>
  found && { ...found, doubts: [...found.doubts, { code: 'range' }] };

/** Both readings of `3/12`, where its figures allow two; what the weekday or another day of the text says decides. */
function inFigures(match: RegExpExecArray, way: DateWay): ReturnType<Maker> {
  const [, before, first = '', sign = '', second = '', year] = match;
  const weekday = before || undefined;
  const typed = `${first}/${second}${year === undefined ? '' : `/${year}`}`;
  const day = (dayFirst: boolean) => made(typed, way, dayFirst);
  const isOpen = Number(first) <= 12 && Number(second) <= 12 && first !== second;
  const loose: readonly Doubt[] =
    year === undefined && sign === '-' && weekday === undefined ? [{ code: 'loose' }] : [];
  const withDoubts = (found: ReturnType<Maker>, doubts: readonly Doubt[]) =>
    found && { ...found, doubts: [...found.doubts, ...loose, ...doubts] };
  const byWeekday =
    weekday === undefined ? [] : [true, false].filter((dayFirst) => fits(bare(weekday), day(dayFirst), way));
  if (weekday !== undefined && byWeekday.length === 0)
    return withDoubts(day(way.order === 'either' ? way.dayFirst : way.order === 'dayFirst'), [
      { code: 'otherWeekday' },
    ]);
  if (!isOpen) return withDoubts(day(way.dayFirst), []);
  if (byWeekday.length === 1) return withDoubts(day(byWeekday[0] === true), []);
  if (way.order !== 'either') return withDoubts(day(way.order === 'dayFirst'), []);
  const readings = [day(true)?.ahead, day(false)?.ahead].flatMap((iso) => iso ?? []);
  return withDoubts(day(way.dayFirst), [{ code: 'eitherOrder', readings }]);
}

/** Whether a day is of that weekday. */
function fits(weekday: string, found: ReturnType<Maker>, way: DateWay): boolean {
  const read = readDate(weekday, { today: way.said, dayFirst: true });
  const coming = isoOf(read);
  return coming !== undefined && found?.ahead !== undefined && weekdayFrom(coming) === weekdayFrom(found.ahead);
}

/** `next friday` is the coming one for some and the one after for others, on whichever day it is said. */
const NEXT = /^(?:next|el proximo|proximo|el)? ?(?:next|proximo)|que viene|proximo$/;

function byWeekday([text]: RegExpExecArray, way: DateWay): ReturnType<Maker> {
  const word = new RegExp(`${FULL_WEEKDAY}|${SHORT_WEEKDAY}`).exec(text)?.[0] ?? '';
  const inWeek = /next week|semana que viene|proxima semana|semana proxima/.test(text);
  if (inWeek) {
    const coming = isoOf(readDate(word, { today: way.said, dayFirst: true })) ?? way.said;
    const monday = addDays(way.said, 7 - weekdayFrom(way.said));
    const day = addDays(monday, weekdayFrom(coming));
    // On a Saturday or Sunday, next week may be the one after.
    return { ahead: day, behind: day, doubts: weekdayFrom(way.said) > 4 ? [{ code: 'vague', said: text }] : [] };
  }
  const isLast = /\blast\b|pasado/.test(text);
  const isNext = !isLast && NEXT.test(text);
  const [ahead, behind] = bothOf(isLast ? `last ${word}` : word, way, true);
  const coming = isoOf(ahead) ?? way.said;
  const first = ahead.ok ? [] : doubtOf(ahead);
  const readings = [coming, addDays(coming, 7)];
  return { ahead: coming, behind: isoOf(behind), doubts: isNext ? [{ code: 'twoReadings', readings }] : first };
}

/** `Monday 30th`, `el 18`: the next day of that number; a weekday confirms it, and without one it is not sure. */
function byNumber([, weekday, figures]: RegExpExecArray, way: DateWay): ReturnType<Maker> {
  const day = Number(figures);
  const days = Array.from({ length: 62 }, (_, at) => addDays(way.said, at)).filter(
    (iso) => Number(iso.slice(8)) === day,
  );
  const backwards = Array.from({ length: 62 }, (_, at) => addDays(way.said, -at)).find(
    (iso) => Number(iso.slice(8)) === day,
  );
  const [ahead] = days;
  if (ahead === undefined) return undefined;
  if (weekday === undefined || weekday === '') return { ahead, behind: backwards, doubts: [{ code: 'loose' }] };
  const wanted = isoOf(readDate(bare(weekday), { today: way.said, dayFirst: true }));
  const fitting = days.find((iso) => wanted !== undefined && weekdayFrom(iso) === weekdayFrom(wanted));
  return { ahead: fitting ?? ahead, behind: backwards, doubts: fitting === ahead ? [] : [{ code: 'otherWeekday' }] };
}

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/day after tomorrow|pasado manana/, 2],
  [/tomorrow|manana/, 1],
  [/day before yesterday|anteayer|antes de ayer/, -2],
  [/yesterday|ayer/, -1],
  [/today|hoy|tonight/, 0],
];

function byName([text]: RegExpExecArray, way: DateWay): ReturnType<Maker> {
  const away = RELATIVE.find(([word]) => word.test(text))?.[1] ?? 0;
  const iso = addDays(way.said, away);
  return { ahead: iso, behind: iso, doubts: [] };
}

const rule = (source: string, make: Maker): Rule => ({ pattern: new RegExp(source, 'g'), make });
const B = '(?<![a-z0-9./-])';
const LENGTHS = new RegExp(LENGTH, 'g');

/** The first that fits a place wins it. */
const RULES: readonly Rule[] = [
  rule(`${B}(20\\d{2})([-/.])(${D})\\2(${D})(?!\\d)`, ([, year, , month, day], way) =>
    made(`${year}-${month}-${day}`, way),
  ),
  rule(
    `${B}(?:between |entre (?:el )?|from |del? |el )?(${D})${ORDINAL} ?(?:-|to|and|y|al?|or|o|until|hasta(?: el)?|/|&) ?(?:el |the )?(${D})${ORDINAL}${OF}(${MONTH})${YEAR}?(?![a-z])`,
    ([, , day, month, one, two, three], way) =>
      isRange(made(named(undefined, day, month, yearIn(one, two, three)), way)),
  ),
  rule(
    `${B}(${MONTH}) ?(${D})${ORDINAL} ?(?:-|to|and|or) ?(${D})${ORDINAL}(?![\\d/.:])(?:,? (20\\d{2}))?`,
    ([, month, , day, year], way) => isRange(made(named(undefined, day, month, year), way)),
  ),
  rule(`${B}${DAY_BEFORE}(${D})${ORDINAL}${OF}(${MONTH})${YEAR}?`, ([, weekday, day, month, one, two, three], way) =>
    made(named(weekday, day, month, yearIn(one, two, three)), way),
  ),
  rule(
    `${B}${DAY_BEFORE}(${MONTH})[ -]?(${D})${ORDINAL}(?!\\d|[/:.]\\d|[a-z])(?:,? (20\\d{2})(?!\\d))?`,
    ([, weekday, month, day, year], way) => made(named(weekday, day, month, year), way),
  ),
  rule(`${B}${DAY_BEFORE}(${D})([/.-])(${D})\\3(20\\d{2}|\\d{2})(?![\\d/])`, inFigures),
  rule(`${B}${DAY_BEFORE}(${D})(/)(${D})(?![\\d/]|\\.\\d|,\\d|[a-z])`, inFigures),
  rule(`${B}(${WEEKDAY},? ?(?:the |el )?)(${D})([.-])(${D})\\.?(?![\\d/%])`, inFigures),
  rule(
    `(?<=\\b(?:on|by|el|etd|eta|until|hasta|to|al|ship|ships|fty|factory|exf|salida|sale|embarque|llega|arrives) )()(${D})([.-])(${D})\\.?(?![\\d/%]| ?[a-z$€])`,
    inFigures,
  ),
  rule(
    `(?<![a-z])(${WEEKDAY}),? (?:the |el )?(?:dia )?(${D})${ORDINAL}(?![\\d/:.-]\\d|\\d| ?(?:pcs|pieces|piezas|units|unidades|prendas|%|am|pm|h\\b|de |of |${MONTH}))(?![a-z])`,
    byNumber,
  ),
  rule(
    `(?<=\\b(?:on the|by the|until the|to the|for the|el|el dia|al|al dia|hasta el|para el) )()(${D})(?:st|nd|rd|th|[ºª°])?(?![\\d/:.,-]\\d|\\d| ?(?:pcs|pieces|piezas|units|unidades|prendas|%|am|pm|h\\b|de [a-z]|of [a-z]|${MONTH}|days|dias|weeks|semanas))(?![a-z])`,
    byNumber,
  ),
  rule(
    `(?<![a-z])(?:(?:this|next|last|coming|este|el proximo|proximo|el pasado|pasado) )?(?:${FULL_WEEKDAY})(?! week(?![a-z]))(?: (?:of )?next week| de la (?:semana que viene|proxima semana|semana proxima)| que viene| proximo| pasado| de esta semana| this week)?`,
    byWeekday,
  ),
  rule(`(?<![a-z])(?:next|last|el proximo|proximo|el pasado|pasado) ${SHORT_WEEKDAY}(?! ?\\d)`, byWeekday),
  rule(`(?<=\\b(?:on|by|this|este|el|until|hasta|coming) )${SHORT_WEEKDAY}(?! ?\\d)(?: next week)?`, byWeekday),
  rule(
    "(?<![a-z])(?:(?:the )?day after tomorrow|pasado manana|tomorrow|(?<!(?:la|esta|por la|de la) )manana(?! por la tarde a las)|(?:the )?day before yesterday|anteayer|antes de ayer|yesterday|ayer|today(?!'s)|hoy|tonight)(?![a-z])",
    byName,
  ),
];

/** Whether another day of the text shows the order: one of its figures is no month. */
function shownOrder(plain: string, isFree: (span: Span) => boolean): DayOrder | undefined {
  const shown = matches(/(?<![\d./-])(\d{1,2})\/(\d{1,2})(?:\/(?:20)?\d{2})?(?![\d/])/g, plain)
    .filter((match) => isFree(spanOf(match)))
    .flatMap(([, first, second]): DayOrder[] => {
      const [one, two] = [Number(first), Number(second)];
      if (one > 12 && one <= 31 && two <= 12) return ['dayFirst'];
      return two > 12 && two <= 31 && one <= 12 ? ['monthFirst'] : [];
    });
  const orders = [...new Set(shown)];
  return orders.length > 1 ? 'either' : orders[0];
}

/** What the text shows goes before where its writer lives; where both contradict each other, nothing is sure. */
function settled(way: DateWay, shown: DayOrder | undefined): DateWay {
  if (shown === undefined || shown === way.order) return way;
  return { ...way, order: way.order === 'either' ? shown : 'either' };
}

/** Every day of a text, in its order; `taken` are the stretches that are none. `shown` is all that its writer wrote. */
export function findDates(plain: string, way: DateWay, taken: readonly Span[]): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const isFree = (span: Span) => ![...taken, ...found].some((other) => overlaps(span, other));
  const own = settled(way, shownOrder(plain, isFree));
  const add = (span: Span, made: ReturnType<Maker>) => {
    if (made) found.push({ ...span, text: plain.slice(span.from, span.to).replace(/[\s.,]+$/, ''), ...made });
  };
  for (const vague of vagueDates(plain, own.said)) if (isFree(vague)) found.push(vague);
  for (const { pattern, make } of RULES)
    for (const match of matches(pattern, plain)) if (isFree(spanOf(match))) add(spanOf(match), make(match, own, plain));
  // A length of time alone is no day: what stands before it says whether it is one, and the rules know that.
  const lengths = matches(LENGTHS, plain).map(spanOf);
  for (const { from, to, iso } of way.more?.(plain, way.said) ?? [])
    if (isFree({ from, to }) && !lengths.some((other) => overlaps(other, { from, to })))
      add({ from, to }, { ahead: iso, behind: iso, doubts: [{ code: 'loose' }] });
  return found.sort((one, other) => one.from - other.from);
}
