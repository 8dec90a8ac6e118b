// Time zones: instants to wall-clock fields and back, and to the serial numbers by which a spreadsheet keeps dates.

export interface WallClock {
  year: number;
  /** 1 is January. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

const QUARTER_HOUR = 900_000;
const DAY = 86_400_000;
/** The serial number of 1970-01-01, counted in days from 1899-12-30. */
const EPOCH_SERIAL = 25_569;

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

/** Java's zones by their distance from GMT: `GMT+2`, `GMT-0530`, `GMT+05:30`; in milliseconds. */
function fixedOffset(zone: string): number | undefined {
  const [, sign, hours, minutes = '0'] = /^GMT([+-])(\d{1,2})(?::?([0-5]\d))?$/.exec(zone) ?? [];
  if (hours === undefined || Number(hours) > 23) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

export function isTimeZone(zone: string): boolean {
  if (fixedOffset(zone) !== undefined) return true;
  try {
    formatter(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** How far the zone is ahead of UTC at an instant, in milliseconds; no zone changes within a quarter of an hour. */
export function offsetAt(instant: number, zone: string): number {
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return fixed;
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, ofZone);
  const quarter = Math.floor(instant / QUARTER_HOUR);
  const known = ofZone.get(quarter);
  if (known !== undefined) return known;
  const start = quarter * QUARTER_HOUR;
  const parts = Object.fromEntries(
    formatter(zone)
      .formatToParts(start)
      .map(({ type, value }) => [type, value]),
  );
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const local = new Date(0);
  local.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  local.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  const offset = local.getTime() - Math.floor(start / 1000) * 1000;
  ofZone.set(quarter, offset);
  return offset;
}

export function wallClock(instant: number, zone: string): WallClock {
  const local = new Date(instant + offsetAt(instant, zone));
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
  };
}

/** The instant at which the zone's clocks show a local time, given as if it were UTC; in the hour that is skipped, the time after it. */
export function instantOf(local: number, zone: string): number {
  const before = local - offsetAt(local - DAY, zone);
  const after = local - offsetAt(local + DAY, zone);
  if (before + offsetAt(before, zone) === local) return before;
  if (after + offsetAt(after, zone) === local) return after;
  return before;
}

export function serialOf(instant: number, zone: string): number {
  return (instant + offsetAt(instant, zone)) / DAY + EPOCH_SERIAL;
}

export function instantOfSerial(serial: number, zone: string): number {
  return instantOf(Math.round((serial - EPOCH_SERIAL) * DAY), zone);
}
