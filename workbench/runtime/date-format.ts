// Dates as text by the patterns of Java's SimpleDateFormat, which Utilities.formatDate takes.
import { GoogleException } from './errors';
import { offsetAt, type WallClock, wallClock } from './zone';

const DAY = 86_400_000;
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Moment extends WallClock {
  instant: number;
  zone: string;
  /** 0 is Sunday. */
  weekday: number;
  dayOfYear: number;
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0');
const short = (name: string | undefined, width: number): string => (name ?? '').slice(0, width >= 4 ? undefined : 3);

function offset({ instant, zone }: Moment, colon: string): string {
  const minutes = offsetAt(instant, zone) / 60_000;
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${colon}${pad(size % 60, 2)}`;
}

function zoneName(moment: Moment, style: 'short' | 'long'): string {
  const { instant, zone } = moment;
  if (/^(?:Etc\/)?GMT$/.test(zone)) return 'GMT';
  if (zone.startsWith('GMT')) return `GMT${offset(moment, ':')}`;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** Weeks as in the United States, which Java's default calendar takes: from Sunday, week 1 holds January 1. */
function weekOfYear({ year, dayOfYear, weekday }: Moment): { week: number; year: number } {
  const firstWeekday = (weekday - ((dayOfYear - 1) % 7) + 7) % 7;
  const week = Math.floor((dayOfYear - 1 + firstWeekday) / 7) + 1;
  const daysInYear = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY;
  return dayOfYear + (6 - weekday) > daysInYear ? { week: 1, year: year + 1 } : { week, year };
}

const yearText = (year: number, width: number): string => (width === 2 ? pad(year % 100, 2) : pad(year, width));

const letters: Record<string, (moment: Moment, width: number) => string> = {
  G: ({ year }) => (year > 0 ? 'AD' : 'BC'),
  y: ({ year }, width) => yearText(year, width),
  Y: (moment, width) => yearText(weekOfYear(moment).year, width),
  M: ({ month }, width) => (width >= 3 ? short(months[month - 1], width) : pad(month, width)),
  L: ({ month }, width) => (width >= 3 ? short(months[month - 1], width) : pad(month, width)),
  w: (moment, width) => pad(weekOfYear(moment).week, width),
  W: ({ day, weekday }, width) => pad(Math.floor((day - 1 + ((weekday - ((day - 1) % 7) + 7) % 7)) / 7) + 1, width),
  D: ({ dayOfYear }, width) => pad(dayOfYear, width),
  d: ({ day }, width) => pad(day, width),
  F: ({ day }, width) => pad(Math.floor((day - 1) / 7) + 1, width),
  E: ({ weekday }, width) => short(weekdays[weekday], width),
  u: ({ weekday }, width) => pad(weekday === 0 ? 7 : weekday, width),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  H: ({ hour }, width) => pad(hour, width),
  k: ({ hour }, width) => pad(hour === 0 ? 24 : hour, width),
  K: ({ hour }, width) => pad(hour % 12, width),
  h: ({ hour }, width) => pad(hour % 12 === 0 ? 12 : hour % 12, width),
  m: ({ minute }, width) => pad(minute, width),
  s: ({ second }, width) => pad(second, width),
  S: ({ millisecond }, width) => pad(millisecond, width),
  z: (moment, width) => zoneName(moment, width >= 4 ? 'long' : 'short'),
  Z: (moment) => offset(moment, ''),
  X: (moment, width) => {
    if (offsetAt(moment.instant, moment.zone) === 0) return 'Z';
    return width === 1 ? offset(moment, '').slice(0, 3) : offset(moment, width === 2 ? '' : ':');
  },
};

export function formatDate(instant: number, zone: string, pattern: string): string {
  const clock = wallClock(instant, zone);
  const midnight = Date.UTC(clock.year, clock.month - 1, clock.day);
  const moment: Moment = {
    ...clock,
    instant,
    zone,
    weekday: new Date(midnight).getUTCDay(),
    dayOfYear: (midnight - Date.UTC(clock.year, 0, 1)) / DAY + 1,
  };
  return pattern.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined, letter?: string) => {
    if (token === "''") return "'";
    if (letter === undefined) return (quoted ?? '').replaceAll("''", "'");
    const write = letters[letter];
    if (write === undefined) throw new GoogleException(`Illegal pattern character '${letter}'`);
    return write(moment, token.length);
  });
}

/** How Google's log shows a Date: as Java prints it. */
export function javaDate(instant: number, zone: string): string {
  return formatDate(instant, zone, "EEE MMM dd HH:mm:ss 'GMT'XXX yyyy").replace('GMTZ', 'GMT+00:00');
}
