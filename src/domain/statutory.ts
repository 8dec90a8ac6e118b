// What is known of a country before anybody asks its factories: its statutory days, its week, its long holidays.
import { addDays, daysBetween } from '../schema/dates';
import type { IsoDate } from '../schema/kinds';
import { readSpans, type Span } from './closed-days';
import { HOLIDAYS, HOLIDAYS_FROM, HOLIDAYS_TO } from './holidays';

export interface Statutory {
  /** From the given day on. */
  readonly closed: readonly Span[];
  /** The working days of its factories, where law or custom says them. */
  readonly week: string | undefined;
  /** The last year whose days are known. */
  readonly knownTo: number;
  /** Some of its days move and are not known. */
  readonly partly: boolean;
}

/** Where six days are worked, and where Friday is the day off. */
const WEEKS = { 'Mon-Sat': 'IN KH LK MM PK VN', 'Sat-Thu': 'BD EG JO' };
/** Holidays of its states, of the moon, or of another year are missing. */
const PARTLY = 'BD IN JO KH LK MM TH';

const isIn = (list: string, code: string) => list.split(' ').includes(code);

/** The statutory days of a country from a day on; undefined where none are known. */
export function statutoryOf(code: string, from: IsoDate): Statutory | undefined {
  const days = (HOLIDAYS[code]?.match(/../g) ?? []).map((day) => addDays(HOLIDAYS_FROM, Number.parseInt(day, 36)));
  const closed = inSpans(days.filter((day) => day >= from));
  if (closed.length === 0) return undefined;
  const week = Object.entries(WEEKS).find(([, codes]) => isIn(codes, code))?.[0];
  return { closed, week, knownTo: Number(HOLIDAYS_TO.slice(0, 4)), partly: isIn(PARTLY, code) };
}

/** Sorted days as spans. */
function inSpans(days: readonly IsoDate[]): readonly Span[] {
  const spans: Span[] = [];
  for (const day of days) {
    const last = spans[spans.length - 1];
    if (last && daysBetween(last.to, day) === 1) spans[spans.length - 1] = { from: last.from, to: day };
    else spans.push({ from: day, to: day });
  }
  return spans;
}

/** Holidays for which factories close longer than the law says. */
export type LongHolidayName =
  | 'lunarNewYear'
  | 'nationalDay'
  | 'eidAlFitr'
  | 'eidAlAdha'
  | 'newYearInApril'
  | 'diwali'
  | 'holyWeek'
  | 'august'
  | 'christmas';

export interface LongHoliday extends Span {
  readonly name: LongHolidayName;
}

const MUSLIM = 'BD EG ID JO MA PK TN TR';
const CENTRAL = 'GT HN NI SV';

/** By country and year, as far as the statutory days are known. The moon may move an Eid by a day. */
const LONG: { readonly [name in LongHolidayName]: readonly [countries: string, days: string] } = {
  lunarNewYear: ['CN VN', '2027-02-05..2027-02-09 2028-01-25..2028-01-29'],
  nationalDay: ['CN', '2027-10-01..2027-10-07 2028-10-01..2028-10-07'],
  eidAlFitr: [MUSLIM, '2027-03-09..2027-03-11 2028-02-26..2028-02-28'],
  eidAlAdha: [MUSLIM, '2027-05-16..2027-05-19 2028-05-05..2028-05-08'],
  newYearInApril: ['KH LK MM TH', '2027-04-13..2027-04-16 2028-04-13..2028-04-16'],
  diwali: ['IN', '2027-10-29..2027-10-31 2028-10-17..2028-10-19'],
  holyWeek: [CENTRAL, '2027-03-22..2027-03-28 2028-04-10..2028-04-16'],
  august: ['ES FR IT PT', '2027-08-09..2027-08-22 2028-08-07..2028-08-20'],
  christmas: [
    `BG BR CO DO ES FR IT MX PE PT RO ${CENTRAL}`,
    '2026-12-24..2027-01-01 2027-12-24..2028-01-01 2028-12-24..2029-01-01',
  ],
};

/** The long holidays of a country that are not over by a day. */
export function longHolidaysOf(code: string, from: IsoDate): readonly LongHoliday[] {
  return (Object.keys(LONG) as LongHolidayName[]).flatMap((name) => {
    const [countries, days] = LONG[name];
    if (!isIn(countries, code)) return [];
    return readSpans(days)
      .spans.filter(({ to }) => to >= from)
      .map((span) => ({ name, ...span }));
  });
}
