// Days as people type them, in English and in Spanish, with the months of some languages more: `12/3/2027`, `15-ene-27`, `Monday 4 March`, `wk 12`, `+3w`, `next Friday`.
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
  /** Without a problem of its own where it is no day at all. */
  | { readonly ok: false; readonly problem?: DateProblem };

/** Why a text that names a day is none yet, or more than one. */
export type DateProblem =
  | { readonly code: 'ambiguous'; readonly typed: string; readonly readings: readonly IsoDate[] }
  /** Without a year both are there: the day that makes sense, and the nearest on which it is that weekday. */
  | {
      readonly code: 'otherWeekday';
      readonly typed: string;
      readonly day: IsoDate;
      readonly readings?: readonly [IsoDate, IsoDate];
    }
  | {
      readonly code: 'noSuchDay';
      readonly day: number;
      readonly month: number;
      readonly year: number;
      readonly nearest: IsoDate;
    };

const NO_DATE: ReadDate = { ok: false };

const sure = (iso: IsoDate, moving: boolean): ReadDate => ({ ok: true, iso, moving });
const asked = (typed: string, readings: readonly IsoDate[]): ReadDate => ({
  ok: false,
  problem: { code: 'ambiguous', typed, readings },
});
const contradicted = (typed: string, day: IsoDate, fitting?: IsoDate): ReadDate => ({
  ok: false,
  problem: { code: 'otherWeekday', typed, day, ...(fitting && { readings: [day, fitting] }) },
});

/** English and Spanish; then what mills in Portugal, France, Italy and Germany call otherwise, wherever its place is free. */
const MONTHS = [
  'january february march april may june july august september october november december',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro marco avril maio junho juillet aout setembro outubro novembro dezembro',
  'janvier fevrier mars aprile mai juin julho - septembre octobre novembre decembre',
  'gennaio febbraio - - maggio giugno luglio - settembre ottobre - dicembre',
  '- - - - - - - - setiembre oktober - dezember',
];
const WEEKDAYS = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'lunes martes miercoles jueves viernes sabado domingo',
];

/** The place of a name or of its first letters, three at least; -1 for anything else, as `jui` of juin and juillet. */
function placeOf(names: readonly string[], word: string): number {
  const places = names.map((list) => list.split(' ').findIndex((name) => word.length > 2 && name.startsWith(word)));
  const [place = -1, ...others] = places.filter((each) => each >= 0);
  return others.every((each) => each === place) ? place : -1;
}

const TIME = /[t\s,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?)?(?:\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?$/;
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
    .replace(/(?<![a-z])primero(?![a-z])/, '1')
    .replace(/\s+/g, ' ')
    .replace(/^weds\b/, 'wed')
    .replace(/^(\d{1,4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,4})$/, '$1$2$3$2$4')
    .replace(/[., ]+$/, '')
    .trim();
}

const BESIDE = [/^([a-z]{3,9})[., ]+(?=[a-z\d])/, /[., (]+([a-z]{3,9})\)?$/];

/** Splits off a weekday that stands before a day or behind it. */
function withoutWeekday(words: string): readonly [weekday: number, day: string] {
  for (const pattern of BESIDE) {
    const weekday = placeOf(WEEKDAYS, pattern.exec(words)?.[1] ?? '');
    if (weekday >= 0) return [weekday, words.replace(pattern, '')];
  }
  return [-1, words];
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
const DAY_FIRST = /^(\d{1,2})[-/. ]*([a-z]{3,10})(?:[-/., ]*['’]?(\d{4}|\d{2}))?$/;
const MONTH_FIRST = /^([a-z]{3,10})[-/., ]*(\d{1,2})(?:[-/., ]+['’]?(\d{4}|\d{2}))?$/;
const YEAR_MONTH = /^(\d{4})[-/., ]+([a-z]{3,10})[-/., ]+(\d{1,2})$/;

const fullYear = (year: string | undefined): number | undefined =>
  year === undefined ? undefined : Number(year) + (year.length < 3 ? 2000 : 0);

function partsOf(words: string, { dayFirst, stated }: DateReading): Parts | undefined {
  const of = (year: string | undefined, month = '', day = ''): Parts => ({
    year: fullYear(year),
    month: Number(month) || placeOf(MONTHS, month) + 1,
    day: Number(day),
  });
  const iso = YEAR_FIRST.exec(words);
  // Without separators, all eight figures are needed.
  if (iso) return iso[2] !== '' || words.length === 8 ? of(iso[1], iso[3], iso[4]) : undefined;
  const figures = IN_FIGURES.exec(words);
  if (figures) {
    const [, first, second, year] = figures;
    if (stated === 'yearFirst') return undefined;
    const isDayFirst = stated ? stated === 'dayFirst' : Number(first) > 12 || (dayFirst && Number(second) <= 12);
    return isDayFirst ? of(year, second, first) : of(year, first, second);
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

/** A day that stands in any year, in the one that makes sense: `dayIn` says the day of a year, where it has it. */
function inItsYear(
  typed: string,
  dayIn: (year: number) => IsoDate | undefined,
  { today, past }: DateReading,
  fits: (iso: IsoDate) => boolean,
): ReadDate {
  // A 29 February may be eight years away.
  const days = Array.from({ length: 17 }, (_, at) => dayIn(Number(today.slice(0, 4)) - 8 + at) ?? '').filter(Boolean);
  const around = [days.find((iso) => iso >= today) ?? '', days.filter((iso) => iso <= today).pop() ?? ''];
  const [first = '', second = ''] = past ? around.reverse() : around;
  const isNear = daysBetween(second, today) <= JUST_PASSED;
  // A weekday may tell the day that has just passed, but makes no day of months ago one that should lie ahead.
  if (!fits(first) && fits(second)) return past || isNear ? sure(second, true) : asked(typed, [second, first]);
  if (!fits(first)) {
    const fitting = days.filter((iso) => fits(iso) && iso < today === Boolean(past));
    return contradicted(typed, first, past ? fitting.pop() : fitting[0]);
  }
  return !past && isNear && second !== first && fits(second) ? asked(typed, [second, first]) : sure(first, true);
}

/** A day of the calendar, with a weekday before it or not. */
function readDay(typed: string, words: string, weekday: number, reading: DateReading): ReadDate {
  const { year, month = 0, day = 0 } = partsOf(words, reading) ?? {};
  if (month < 1 || month > 12 || day < 1 || day > 31) return NO_DATE;
  const fits = (iso: IsoDate) => iso !== '' && (weekday < 0 || weekdayFrom(iso) === weekday);
  // 2024 has a 29 February, so that it stands for any year.
  if (year === undefined && dayOf(2024, month, day)) {
    return inItsYear(typed, (inYear) => dayOf(inYear, month, day), reading, fits);
  }
  const whole = year ?? Number(reading.today.slice(0, 4));
  if (whole < 1990 || whole > 2200) return NO_DATE;
  const iso = dayOf(whole, month, day);
  if (iso !== undefined) return fits(iso) ? sure(iso, false) : contradicted(typed, iso);
  const nearest = dayOf(whole, month, monthLength(whole, month)) ?? '';
  return { ok: false, problem: { code: 'noSuchDay', day, month, year: whole, nearest } };
}

const AWAY = /^([-+] ?|in |en |dentro )(\d{1,4}) ?([dwsm]|days?|dias?|wks?|weeks?|semanas?|months?|mes(?:es)?)?$/;

/** `+3w`: days, weeks or months from today, the last day of a month where it is shorter. */
function daysAway(words: string, { today }: DateReading): IsoDate | undefined {
  const [, sign, figures, unit = 'd'] = AWAY.exec(words) ?? [];
  if (figures === undefined) return undefined;
  const count = Number(figures) * (sign?.startsWith('-') ? -1 : 1);
  if (!unit.startsWith('m')) return addDays(today, count * (/^[ws]/.test(unit) ? 7 : 1));
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return dayOf(year, month, Math.min(Number(today.slice(8)), monthLength(year, month)));
}

const NAMED_DAYS = [
  ['yesterday', 'ayer'],
  ['today', 'hoy'],
  ['tomorrow', 'manana'],
  ['day after tomorrow', 'pasado manana'],
];
const NEXT = /^(?:next|proximo) | que viene$| proximo$/;
const LAST = /^last | pasado$/;

/** `Friday` is the one to come; `next Friday` may be that or the one of next week, and whoever typed it is asked. */
function readWeekday(typed: string, words: string, { today, past }: DateReading): ReadDate {
  const [isNext, isLast] = [NEXT.test(words), LAST.test(words)];
  const word = words
    .replace(NEXT, '')
    .replace(LAST, '')
    .replace(/^(?:this|este) /, '');
  const weekday = placeOf(WEEKDAYS, word);
  // `mar` alone is a month as well.
  if (weekday < 0 || placeOf(MONTHS, word) >= 0) return NO_DATE;
  const inThisWeek = weekday - weekdayFrom(today);
  const back = isLast || (past && !isNext) ? -7 : 7;
  const away = (inThisWeek + back) % 7 || back;
  // The weekday of today is today, or a week from it; of next week is the one of the calendar's next week.
  const other = isNext || isLast ? inThisWeek + back : inThisWeek && away;
  const days = [away, other].sort((one, two) => one - two).map((count) => addDays(today, count));
  return away === other ? sure(days[0] ?? today, true) : asked(typed, days);
}

const WEEK = /^(?:w|wk|week|kw|cw|sem|semana)\.? ?(0?[1-9]|[1-4]\d|5[0-3])(?:[-/ ]+(\d{4}|\d{2}))?$/;

/** `wk 12`: the Monday of that week of ISO 8601. */
function readWeek(typed: string, words: string, reading: DateReading): ReadDate {
  const [, week, year] = WEEK.exec(words.replace(/^(\d{4})-?(w\d{1,2})$/, '$2 $1')) ?? [];
  const mondayIn = (inYear: number): IsoDate | undefined => {
    const fourth = `${inYear}-01-04`;
    const monday = addDays(fourth, (Number(week) - 1) * 7 - weekdayFrom(fourth));
    return addDays(monday, 3).startsWith(`${inYear}`) ? monday : undefined;
  };
  const whole = fullYear(year);
  const iso = whole && mondayIn(whole);
  if (iso) return sure(iso, false);
  return week && !whole ? inItsYear(typed, mondayIn, reading, (day) => day !== '') : NO_DATE;
}

/** Reads a typed date. A day the month does not have comes back with the nearest one that exists. */
export function readDate(typed: string, reading: DateReading): ReadDate {
  const words = plainDate(typed);
  const named = NAMED_DAYS.findIndex((names) => names.includes(words));
  const away = named < 0 ? daysAway(words, reading) : addDays(reading.today, named - 1);
  if (away) return sure(away, true);
  const [weekday, rest] = withoutWeekday(words);
  const tries = [
    readDay(typed, words, -1, reading),
    readWeekday(typed, words, reading),
    readWeek(typed, words, reading),
    weekday < 0 ? NO_DATE : readDay(typed, rest, weekday, reading),
  ];
  return tries.find((read) => read.ok || read.problem) ?? NO_DATE;
}
