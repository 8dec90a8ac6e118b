// When a clock trigger is next due, by the way it was asked for, and how far from that minute Google lets it drift.
import type { Schedule } from './state';
import { instantOf, wallClock } from './zone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whether a local day, given as midnight in UTC, is one on which the trigger fires. */
function isDay(midnight: number, first: number, schedule: Schedule): boolean {
  const date = new Date(midnight);
  const days = Math.round((midnight - first) / DAY);
  if (schedule.onMonthDay !== undefined) return date.getUTCDate() === schedule.onMonthDay;
  if (schedule.onWeekDay !== undefined && date.getUTCDay() !== schedule.onWeekDay) return false;
  if (schedule.everyWeeks !== undefined) return Math.floor(days / 7) % schedule.everyWeeks === 0;
  return days % (schedule.everyDays ?? 1) === 0;
}

/**
 * Google picks a time once for each trigger: any of the hour that was asked for, 15 minutes about the minute, any of the day where no hour
 * was asked for, up to 15 minutes after a delay. `choose` gives a whole number of milliseconds below the one it is given.
 */
export function drift(schedule: Schedule, choose: (below: number) => number): number {
  const quarter = 15 * MINUTE;
  if (schedule.everyHours !== undefined || schedule.everyMinutes !== undefined) return 0;
  if (schedule.at !== undefined) return choose(quarter);
  if (schedule.nearMinute !== undefined) return choose(2 * quarter) - quarter;
  return choose(schedule.atHour === undefined ? DAY : HOUR);
}

/** The first time after `after`; `previous` is when it fired last, or undefined where it never did. */
export function nextDue(schedule: Schedule, after: number, previous?: number): number | undefined {
  const { everyHours, everyMinutes, atHour = 0, nearMinute = 0, timeZone, drift: late = 0 } = schedule;
  if (schedule.at !== undefined) return previous === undefined ? schedule.at + late : undefined;
  if (everyHours !== undefined || everyMinutes !== undefined) {
    const step = (everyHours ?? 0) * HOUR + (everyMinutes ?? 0) * MINUTE;
    const due = (previous ?? after) + step;
    return due > after ? due : after + step;
  }
  const start = wallClock(previous ?? after, timeZone);
  const first = Date.UTC(start.year, start.month - 1, start.day);
  for (let midnight = first; midnight <= first + 800 * DAY; midnight += DAY) {
    const due = instantOf(midnight + atHour * HOUR + nearMinute * MINUTE, timeZone) + late;
    if (due > after && isDay(midnight, first, schedule)) return due;
  }
  return undefined;
}
