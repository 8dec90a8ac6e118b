// Calendar days: ISO text inside Selvedge, day numbers in cells, and what a person types in a date field.

/** A calendar day, `yyyy-MM-dd`, in the spreadsheet's time zone. */
export type IsoDate = string;

const MS_PER_DAY = 86_400_000;
/** Day 0 of a spreadsheet is 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);
/** 31 December 9999, the last day a spreadsheet knows. */
const LAST_DAY = 2_958_465;

/** The spreadsheet's day number of an ISO date. */
export function toDayNumber(iso: IsoDate): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / MS_PER_DAY);
}

/** The ISO date of a day number (a time of day is dropped), or undefined outside the years 1900 to 9999. */
export function fromDayNumber(days: number): IsoDate | undefined {
  const whole = Math.floor(days);
  if (!Number.isFinite(days) || whole < 1 || whole > LAST_DAY) return undefined;
  return new Date(EPOCH + whole * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

export function addDays(iso: IsoDate, days: number): IsoDate {
  return new Date(EPOCH + (toDayNumber(iso) + days) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The last day of a month (1 to 12). */
function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** 1 to 12 of a month's name or its first letters, three at least; 0 for anything else. */
function monthNumber(word: string): number {
  const letters = word.toLowerCase();
  return letters.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(letters)) + 1;
}

function fullYear(year: string | undefined, today: IsoDate): number {
  if (year === undefined) return Number(today.slice(0, 4));
  return year.length <= 2 ? 2000 + Number(year) : Number(year);
}

export interface DateReading {
  readonly today: IsoDate;
  /** Whether 3/4/2027 means 3 April. */
  readonly dayFirst: boolean;
}

export type ReadDate =
  | { readonly ok: true; readonly iso: IsoDate }
  | {
      readonly ok: false;
      readonly nearest?: IsoDate;
      readonly day?: number;
      readonly month?: number;
      readonly year?: number;
    };

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Splits what a person typed into year, month and day; understands 2027-03-12, 12/3/2027, 12 Mar 2027, March 12. */
function dateParts(typed: string, reading: DateReading): DateParts | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(typed);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };

  const numeric = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{2}|\d{4}))?$/.exec(typed);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const dayFirst = first > 12 || (reading.dayFirst && second <= 12);
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return { year: fullYear(numeric[3], reading.today), month, day };
  }

  const dayThenWord = /^(\d{1,2})[- ]([a-z]{3,9})\.?,?(?:[- ](\d{2}|\d{4}))?$/i.exec(typed);
  if (dayThenWord) {
    const month = monthNumber(dayThenWord[2] ?? '');
    return { year: fullYear(dayThenWord[3], reading.today), month, day: Number(dayThenWord[1]) };
  }
  const wordThenDay = /^([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{2}|\d{4}))?$/i.exec(typed);
  if (wordThenDay) {
    const month = monthNumber(wordThenDay[1] ?? '');
    return { year: fullYear(wordThenDay[3], reading.today), month, day: Number(wordThenDay[2]) };
  }
  return undefined;
}

/** Reads a typed date. A day the month does not have comes back with the nearest one that exists. */
export function readDate(typed: string, reading: DateReading): ReadDate {
  const words = typed.trim().replace(/\s+/g, ' ');
  if (/^today$/i.test(words)) return { ok: true, iso: reading.today };
  if (/^tomorrow$/i.test(words)) return { ok: true, iso: addDays(reading.today, 1) };
  const ahead = /^\+(\d{1,4})$/.exec(words);
  if (ahead) return { ok: true, iso: addDays(reading.today, Number(ahead[1])) };

  const parts = dateParts(words, reading);
  if (!parts || parts.month < 1 || parts.month > 12 || parts.day < 1) return { ok: false };
  const { year, month, day } = parts;
  if (year < 1990 || year > 2200) return { ok: false };
  const pad = (value: number) => String(value).padStart(2, '0');
  const last = monthLength(year, month);
  if (day <= last) return { ok: true, iso: `${year}-${pad(month)}-${pad(day)}` };
  return day <= 31 ? { ok: false, nearest: `${year}-${pad(month)}-${pad(last)}`, day, month, year } : { ok: false };
}
