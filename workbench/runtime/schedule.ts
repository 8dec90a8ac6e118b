// When a clock trigger is next due, by the way it was asked for; Google picks a minute within the hour, the workbench the first.
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

/** The first time after `after`; `previous` is when it fired last, or undefined where it never did. */
export function nextDue(schedule: Schedule, after: number, previous?: number): number | undefined {
  if (schedule.at !== undefined) return previous === undefined ? schedule.at : undefined;
  const { everyHours, atHour = 0, nearMinute = 0, timeZone } = schedule;
  if (everyHours !== undefined) {
    const step = everyHours * HOUR;
    const due = (previous ?? after) + step;
    return due > after ? due : after + step;
  }
  const start = wallClock(previous ?? after, timeZone);
  const first = Date.UTC(start.year, start.month - 1, start.day);
  for (let midnight = first; midnight <= first + 800 * DAY; midnight += DAY) {
    const due = instantOf(midnight + atHour * HOUR + nearMinute * MINUTE, timeZone);
    if (due > after && isDay(midnight, first, schedule)) return due;
  }
  return undefined;
}
