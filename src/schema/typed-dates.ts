// Days as people type them in English and in Spanish: `12/3/2027`, `15-ene-27`, `Monday 4 March`, `wk 12`, `+3w`, `next Friday`.
import { addDays, dayOf, daysBetween, type IsoDate, monthLength, weekdayFrom } from './dates';
import type { DateOrder } from './file-formats';

export interface DateReading {
  readonly today: IsoDate;
  /** Whether 3/4/2027 means 3 April. */
  readonly dayFirst: boolean;
  /** The order that a file was said to write days in: what does not fit it is refused. */
  readonly stated?: DateOrder;
  /** The field says what has happened, so that a day without its year lies behind, not ahead. */
  readonly past?: boolean;
}

export type ReadDate =
  /** `moving` where it depends on the day on which it is read. */
  | { readonly ok: true; readonly iso: IsoDate; readonly moving?: boolean }
  | {
      readonly ok: false;
      /** The days that may be meant, where there are two. */
      readonly readings?: readonly IsoDate[];
      /** The day as it would be, were it not for the weekday beside it. */
      readonly otherWeekday?: IsoDate;
      readonly nearest?: IsoDate;
      readonly day?: number;
      readonly month?: number;
      readonly year?: number;
    };

const NO_DATE: ReadDate = { ok: false };
const MONTHS = [
  'january february march april may june july august september october november december',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
];
const WEEKDAYS = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'lunes martes miercoles jueves viernes sabado domingo',
];

/** The place of a name or of its first letters, three at least; -1 for anything else. */
function placeOf(names: readonly string[], word: string): number {
  const places = names.map((list) => list.split(' ').findIndex((name) => word.length > 2 && name.startsWith(word)));
  return Math.max(...places);
}

const TIME = /[t ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?$/;
const FILLERS = /(?<![a-z])(?:of|de|del|the|el|on)(?![a-z])/g;

/** Small letters without accents, ordinal endings, a time of day and words that say nothing. */
function plainDate(typed: string): string {
  return typed
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .trim()
    .replace(TIME, '')
    .replace(FILLERS, ' ')
    .replace(/(\d)(?:st|nd|rd|th|er|ro|\.?[ºª°])(?![a-z])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

const WEEKDAY_BEFORE = /^([a-z]{3,9})[., ]+(?=[a-z\d])/;

/** Splits off a weekday that stands before a day. */
function withoutWeekday(words: string): readonly [weekday: number, day: string] {
  const weekday = placeOf(WEEKDAYS, WEEKDAY_BEFORE.exec(words)?.[1] ?? '');
  return [weekday, weekday < 0 ? words : words.replace(WEEKDAY_BEFORE, '')];
}

/** A date of a file without its time and weekday, by which the order of all of them is told. */
export const bareDate = (text: string): string => withoutWeekday(plainDate(text))[1];

interface Parts {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

export const YEAR_FIRST = /^(\d{4})([-/. ]?)(\d{1,2})\2(\d{1,2})$/;
export const IN_FIGURES = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/;
const DAY_FIRST = /^(\d{1,2})[-/. ]*([a-z]{3,10})(?:[-/., ]*'?(\d{4}|\d{2}))?$/;
const MONTH_FIRST = /^([a-z]{3,10})[-/., ]*(\d{1,2})(?:[-/., ]+'?(\d{4}|\d{2}))?$/;
const YEAR_MONTH = /^(\d{4})[-/., ]+([a-z]{3,10})[-/., ]+(\d{1,2})$/;

const fullYear = (year: string | undefined) => year && Number(year) + (year.length < 3 ? 2000 : 0);

function partsOf(words: string, { dayFirst, stated }: DateReading): Parts | undefined {
  const of = (year: string | undefined, month: number | string | undefined, day: string | undefined) => ({
    year: fullYear(year) || undefined,
    month: typeof month === 'number' ? month : placeOf(MONTHS, month ?? '') + 1,
    day: Number(day),
  });
  const iso = YEAR_FIRST.exec(words);
  // Without separators, all eight figures are needed.
  if (iso) return iso[2] !== '' || words.length === 8 ? of(iso[1], Number(iso[3]), iso[4]) : undefined;
  const figures = IN_FIGURES.exec(words);
  if (figures) {
    const [, first, second, year] = figures;
    if (stated === 'yearFirst') return undefined;
    const isDayFirst = stated ? stated === 'dayFirst' : Number(first) > 12 || (dayFirst && Number(second) <= 12);
    return isDayFirst ? of(year, Number(second), first) : of(year, Number(first), second);
  }
  const named = DAY_FIRST.exec(words);
  if (named) return of(named[3], named[2], named[1]);
  const american = MONTH_FIRST.exec(words);
  if (american) return of(american[3], american[1], american[2]);
  const [, year, month, day] = YEAR_MONTH.exec(words) ?? [];
  return year === undefined ? undefined : of(year, month, day);
}

/** Days this far back are asked about where a day should lie ahead: last week's is as likely as next year's. */
const JUST_PASSED = 14;

/** A day that stands in any year, in the one that makes sense: `in` says the day of a year, where it has it. */
function inItsYear(
  dayIn: (year: number) => IsoDate | undefined,
  { today, past }: DateReading,
  fits: (iso: IsoDate) => boolean,
): ReadDate {
  // A 29 February may be eight years away.
  const days = Array.from({ length: 17 }, (_, index) => dayIn(Number(today.slice(0, 4)) - 8 + index) ?? '').filter(
    Boolean,
  );
  const [ahead, behind] = [days.find((iso) => iso >= today), days.filter((iso) => iso <= today).pop()];
  const [first = '', second = ''] = past ? [behind, ahead] : [ahead, behind];
  if (!fits(first)) return fits(second) ? { ok: true, iso: second, moving: true } : { ok: false, otherWeekday: first };
  const isNear = !past && second !== first && fits(second) && daysBetween(second, today) <= JUST_PASSED;
  return isNear ? { ok: false, readings: [second, first] } : { ok: true, iso: first, moving: true };
}

/** A day of the calendar, with a weekday before it or not. */
function readDay(words: string, weekday: number, reading: DateReading): ReadDate {
  const parts = partsOf(words, reading);
  if (!parts || parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31) return NO_DATE;
  const { month, day } = parts;
  const fits = (iso: IsoDate) => iso !== '' && (weekday < 0 || weekdayFrom(iso) === weekday);
  // 2024 has a 29 February, so that it stands for any year.
  if (parts.year === undefined && dayOf(2024, month, day)) {
    return inItsYear((year) => dayOf(year, month, day), reading, fits);
  }
  const year = parts.year ?? Number(reading.today.slice(0, 4));
  if (year < 1990 || year > 2200) return NO_DATE;
  const iso = dayOf(year, month, day);
  if (iso === undefined)
    return { ok: false, nearest: dayOf(year, month, monthLength(year, month)) ?? '', day, month, year };
  return fits(iso) ? { ok: true, iso } : { ok: false, otherWeekday: iso };
}

const AWAY = /^([-+]|in |en )(\d{1,4}) ?([dwsm]|days?|dias?|wks?|weeks?|semanas?|months?|mes(?:es)?)?$/;

/** `+3w`: days, weeks or months from today, the last day of a month where it is shorter. */
function daysAway(words: string, { today }: DateReading): IsoDate | undefined {
  const [, sign, figures, unit = 'd'] = AWAY.exec(words) ?? [];
  if (figures === undefined) return undefined;
  const count = Number(figures) * (sign === '-' ? -1 : 1);
  if (!unit.startsWith('m')) return addDays(today, count * (/^[ws]/.test(unit) ? 7 : 1));
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return dayOf(year, month, Math.min(Number(today.slice(8)), monthLength(year, month)));
}

const NAMED_DAYS = ['yesterday ayer', 'today hoy', 'tomorrow manana'];
const NEXT = /^(?:next|proximo) | que viene$| proximo$/;
const LAST = /^last | pasado$/;

/** `Friday` is the one to come; `next Friday` may be that or the one of next week, and whoever typed it is asked. */
function readWeekday(words: string, { today, past }: DateReading): ReadDate {
  const [isNext, isLast] = [NEXT.test(words), LAST.test(words)];
  const weekday = placeOf(
    WEEKDAYS,
    words
      .replace(NEXT, '')
      .replace(LAST, '')
      .replace(/^(?:this|este) /, ''),
  );
  if (weekday < 0) return NO_DATE;
  const inThisWeek = weekday - weekdayFrom(today);
  const back = isLast || (past && !isNext);
  const away = back ? (inThisWeek - 7) % 7 || -7 : (inThisWeek + 7) % 7 || 7;
  // The weekday of today is today, or a week from it; of next week is the one of the calendar's next week.
  const other = isNext || isLast ? inThisWeek + (back ? -7 : 7) : inThisWeek === 0 ? 0 : away;
  const days = [...new Set([away, other])].sort((one, two) => one - two).map((count) => addDays(today, count));
  return days.length > 1 ? { ok: false, readings: days } : { ok: true, iso: days[0] ?? today, moving: true };
}

const WEEK = /^(?:w|wk|week|kw|cw|sem|semana)\.? ?(\d{1,2})(?:[-/ ]+(\d{4}|\d{2}))?$/;

/** `wk 12`: the Monday of that week of ISO 8601. */
function readWeek(words: string, reading: DateReading): ReadDate {
  const [, week, year] = WEEK.exec(words.replace(/^(\d{4})-?(w\d{1,2})$/, '$2 $1')) ?? [];
  if (week === undefined) return NO_DATE;
  const mondayIn = (inYear: number): IsoDate | undefined => {
    const fourth = `${inYear}-01-04`;
    const monday = addDays(fourth, (Number(week) - 1) * 7 - weekdayFrom(fourth));
    return Number(week) > 0 && addDays(monday, 3).startsWith(`${inYear}`) ? monday : undefined;
  };
  const whole = fullYear(year);
  if (!whole) return inItsYear(mondayIn, reading, (iso) => iso !== '');
  const iso = mondayIn(whole);
  return iso === undefined ? NO_DATE : { ok: true, iso };
}

/** Reads a typed date. A day the month does not have comes back with the nearest one that exists. */
export function readDate(typed: string, reading: DateReading): ReadDate {
  const words = plainDate(typed);
  const named = NAMED_DAYS.findIndex((names) => names.split(' ').includes(words));
  const away = named < 0 ? daysAway(words, reading) : addDays(reading.today, named - 1);
  if (away !== undefined) return { ok: true, iso: away, moving: true };
  const whole = readDay(words, -1, reading);
  if (whole.ok || Object.keys(whole).length > 1) return whole;
  const [weekday, rest] = withoutWeekday(words);
  const tries = [
    readWeekday(words, reading),
    readWeek(words, reading),
    ...(weekday < 0 ? [] : [readDay(rest, weekday, reading)]),
  ];
  return tries.find((read) => read.ok || Object.keys(read).length > 1) ?? NO_DATE;
}
