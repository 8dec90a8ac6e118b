// Calendar days: ISO text inside Selvedge, day numbers in cells.

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
export function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The calendar day of its parts; undefined where the month does not have it. */
export function dayOf(year: number, month: number, day: number): IsoDate | undefined {
  const pad = (value: number) => `${value}`.padStart(2, '0');
  return day >= 1 && day <= monthLength(year, month) ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

/** 0 to 6, from Monday on. */
export function weekdayFrom(iso: IsoDate): number {
  return (toDayNumber(iso) + 5) % 7;
}
