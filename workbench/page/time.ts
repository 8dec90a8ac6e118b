// The workbench's clock as this window reads it, and how times are written for people.
import type { WallClock } from '../server/wire';

/** The server tells its clock once; it runs on from there unless it stands still. */
export interface HeardClock {
  readonly clock: WallClock;
  /** This computer's time when it was heard of. */
  readonly heardAt: number;
}

export function timeOf({ clock: { at, pinned }, heardAt }: HeardClock): number {
  return pinned ? at : at + Date.now() - heardAt;
}

type Fields = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

/** The parts of a time in the zone; browsers differ in the commas that they put between them. */
function fields(at: number | string, timeZone: string, options: Intl.DateTimeFormatOptions): Fields {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).formatToParts(new Date(at));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

const named = ({ weekday, day, month, year = '' }: Fields): string => `${weekday} ${day} ${month} ${year}`.trimEnd();

const SHORT = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** Mon 23 Nov */
export const shortDay = (at: number | string, zone: string): string => named(fields(at, zone, SHORT));

/** Monday 23 November 2026 */
export function longDay(at: number | string, zone: string): string {
  return named(fields(at, zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }));
}

/** 08:00 */
export function minute(at: number | string, zone: string): string {
  const { hour, minute: past } = fields(at, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${hour}:${past}`;
}

/** Mon 23 Nov, 08:00 */
export const shortTime = (at: number | string, zone: string): string => `${shortDay(at, zone)}, ${minute(at, zone)}`;

/** The time where it is of the same day as `now`, else the day. */
export function timeOrDay(at: string, now: number, zone: string): string {
  return localDay(at, zone) === localDay(now, zone) ? minute(at, zone) : shortDay(at, zone);
}

/** yyyy-MM-dd in the zone. */
export function localDay(at: number | string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(at));
}

/** 08:00 of the day after the clock's, as a time of its zone. */
export function tomorrowMorning(heard: HeardClock): string {
  const midnight = Date.parse(localDay(timeOf(heard), heard.clock.timeZone));
  return `${new Date(midnight + 86_400_000).toISOString().slice(0, 10)}T08:00`;
}
