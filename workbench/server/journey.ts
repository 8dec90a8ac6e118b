// The spreadsheet's thread moves the clock: to where it was asked to, stopping at every trigger that falls due on the way.
import type { Google, TriggerState } from '../runtime/google';
import { nextDue } from '../runtime/schedule';
import { instantOf } from '../runtime/zone';
import type { MovableClock } from './movable-clock';
import { Refusal } from './requests';
import type { TriggerRun } from './wire';

const DAY = 86_400_000;
const MOST_DAYS = 366;
const MOST_RUNS = 400;

export interface Journey {
  /**
   * The instant that was asked for: a time with its offset, one without in the spreadsheet's zone, milliseconds of the epoch, or null
   * for where the clock would stand had it never been moved.
   */
  destination(asked: string | number | null): number;
  /** Runs the next trigger due up to `until`, the clock standing at its time; null when there is none left. */
  step(until: number): TriggerRun | null;
  arrive(at: number): void;
}

interface Parts {
  readonly clock: MovableClock;
  readonly google: Google;
  readonly timeZone: () => string;
  /** The clock shows another time. */
  readonly moved: () => void;
}

export function journey({ clock, google, timeZone, moved }: Parts): Journey {
  const stand = (at: number) => {
    clock.stand(at);
    moved();
  };

  return {
    destination(asked) {
      if (asked === null) return clock.home();
      const at = typeof asked === 'number' ? asked : instant(asked, timeZone());
      const days = Math.abs(at - clock.now()) / DAY;
      if (!(days <= MOST_DAYS)) {
        throw new Refusal(`The clock moves at most ${MOST_DAYS} days at a time; ${asked} is further away.`);
      }
      if (runsUntil(google.triggers(), at) > MOST_RUNS) {
        throw new Refusal(
          `Until ${asked} the triggers fall due more than ${MOST_RUNS} times, and each would run: move the clock in smaller steps.`,
        );
      }
      return at;
    },

    step(until) {
      const due = Math.min(...google.triggers().map(({ dueAt }) => dueAt ?? Number.POSITIVE_INFINITY));
      if (due > until) return null;
      stand(Math.max(due, clock.now()));
      const fired = google.runNextDueTrigger();
      if (fired === undefined) return null;
      const { functionName, user, at, result } = fired;
      const run = { function: functionName, user, at: new Date(at).toISOString() };
      return result.ok ? { ...run, ok: true } : { ...run, ok: false, error: result.error.message };
    },

    arrive(at) {
      const back = at < clock.now();
      stand(at);
      clock.goOn();
      if (back) google.rearm();
    },
  };
}

const LOCAL = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?)?$/;

function instant(text: string, timeZone: string): number {
  const [, date, time = '00:00', second = '00'] = LOCAL.exec(text) ?? [];
  const at = date === undefined ? Date.parse(text) : Date.parse(`${date}T${time}:${second}Z`);
  const exists = date === undefined || (!Number.isNaN(at) && new Date(at).toISOString().startsWith(date));
  if (Number.isNaN(at) || !exists) {
    throw new Refusal(`now is a time such as 2026-11-23T08:00 or 2026-11-23T08:00:00Z; ${text} is not one.`);
  }
  return date === undefined ? at : instantOf(at, timeZone);
}

/** How often the triggers will run, counted no further than matters. */
function runsUntil(triggers: readonly TriggerState[], until: number): number {
  let runs = 0;
  for (const { schedule, dueAt } of triggers) {
    for (let due = dueAt; schedule && due !== undefined && due <= until; due = nextDue(schedule, due, due)) {
      runs += 1;
      if (runs > MOST_RUNS) return runs;
    }
  }
  return runs;
}
