// On which days reminders go out: the weekdays of Settings, less the days when nobody works.
import { addDays } from '../schema/dates';
import type { IsoDate, Value } from '../schema/kinds';

export interface Calendar {
  /** 0 is Sunday. */
  readonly weekdays: readonly number[];
  readonly closed: readonly IsoDate[];
}

export const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const A_YEAR = 366;

const IN_SPANISH = ['dom', 'lun', 'mar', 'mie', 'jue', 'vie', 'sab'];

/** 0 to 6 of a weekday's name or its first three letters, in English or Spanish; -1 for anything else. */
export function weekdayNumber(name: string): number {
  const [letters = ''] = /^\p{L}{3,}(?=\.?$)/u.exec(name.trim()) ?? [];
  const word = letters
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .slice(0, 3)
    .toLowerCase();
  return Math.max(
    WEEKDAYS.findIndex((weekday) => word === weekday.toLowerCase()),
    IN_SPANISH.indexOf(word),
  );
}

/** 0 to 23 of `8` or `08:00`; undefined for anything else. */
export function readHour(value: Value | undefined): number | undefined {
  const [, digits] = /^(\d\d?)(?::\d\d)?$/.exec(String(value ?? '')) ?? [];
  return Number(digits) < 24 ? Number(digits) : undefined;
}

/** `Mon-Wed` in full: `Mon Tue Wed`. */
function inFull(range: string, first: string, last: string): string {
  const [from, to] = [weekdayNumber(first), weekdayNumber(last)];
  const days = Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => WEEKDAYS[(from + index) % 7]);
  return from < 0 || to < 0 ? range.replace(/\s/g, '') : days.join(' ');
}

const RANGE = /(\p{L}+)\.?\s*(?:-|–|—|\.\.|(?<=\s)(?:to|a)(?=\s))\s*(\p{L}+)/giu;
/** Words that say nothing between weekdays. */
const FILLER = /^(?:and|y|e|from|de)$/i;

/** The weekdays of a text, each by itself, with what names none. */
function weekdayWords(text: string): readonly string[] {
  const words = text.replace(RANGE, inFull).split(/[\s,;]/);
  return words.filter((word) => word !== '' && !FILLER.test(word));
}

/** The weekdays named in a text, `Mon Tue Wed` or `Mon-Wed`; undefined where it names none. */
export function readWeekdays(text: string): readonly number[] | undefined {
  const found = new Set(weekdayWords(text).map(weekdayNumber));
  found.delete(-1);
  return found.size === 0 ? undefined : [...found].sort();
}

/** What stands among the weekdays and names none. */
export const wrongWeekdays = (text: string): readonly string[] =>
  weekdayWords(text).filter((word) => weekdayNumber(word) < 0);

export function weekdayOf(day: IsoDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function isReminderDay(day: IsoDate, { weekdays, closed }: Calendar): boolean {
  return weekdays.includes(weekdayOf(day)) && !closed.includes(day);
}

/** The first reminder day from `day` on; undefined where none comes within a year. */
export function nextReminderDay(day: IsoDate, calendar: Calendar): IsoDate | undefined {
  const days = Array.from({ length: A_YEAR }, (_, index) => addDays(day, index));
  return days.find((candidate) => isReminderDay(candidate, calendar));
}

/** The day of the next run: today while its hour is yet to come. */
export function nextRunDay(today: IsoDate, hourNow: number, hour: number, calendar: Calendar): IsoDate | undefined {
  return nextReminderDay(hourNow < hour ? today : addDays(today, 1), calendar);
}

/** The last day whose run should have begun by now, an hour being the time Google may take; undefined where none was in a year. */
export function lastRunDay(today: IsoDate, hourNow: number, hour: number, calendar: Calendar): IsoDate | undefined {
  const from = hourNow > hour ? today : addDays(today, -1);
  const days = Array.from({ length: A_YEAR }, (_, index) => addDays(from, -index));
  return days.find((candidate) => isReminderDay(candidate, calendar));
}

/** The last time that weekday came, today included. */
export function lastWeekday(today: IsoDate, weekday: number): IsoDate {
  return addDays(today, -((weekdayOf(today) - weekday + 7) % 7));
}

/** Whether the weekly summary goes out: on its weekday, or on the first reminder day after it. */
export function isSummaryDay(today: IsoDate, weekday: number, calendar: Calendar): boolean {
  return nextReminderDay(lastWeekday(today, weekday), calendar) === today;
}
