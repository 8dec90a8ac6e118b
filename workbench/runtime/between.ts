// Between the service calls of a run: where a test puts a fault, the end of the run, a colleague's whole run or a person's edit.
import type { Execution } from './contract';
import { GoogleException, ScriptTimeout } from './errors';

export interface Moment {
  /** The run that makes the call, as far as it has come. */
  readonly run: Execution;
  /** The service call, such as 'Range.setValues'. */
  readonly call: string;
  /** Which service call of the run it is, from 1; logging is none. */
  readonly index: number;
  /** 'before': the call has not happened; 'after': it has, and the script does not know yet. */
  readonly when: 'before' | 'after';
}

/**
 * Hears every moment of every run. It may throw, by `fault()` or `kill()`, call the Google that it belongs to, or write to its book;
 * the runs it starts are whole runs of their own, and their moments are not told.
 */
export type Between = (moment: Moment) => void;

/** Google's error at this moment; the script may catch it. */
export function fault(message = 'Service Spreadsheets failed while accessing document.'): never {
  throw new GoogleException(message);
}

/** Ends the run as the six-minute cut does: catch and finally may still compute, but no service answers them any more. */
export function kill(): never {
  throw new ScriptTimeout();
}

/** Acts at the first moment that fits, and never again. */
export function once(fits: (moment: Moment) => boolean, act: (moment: Moment) => void): Between {
  let done = false;
  return (moment) => {
    if (done || !fits(moment)) return;
    done = true;
    act(moment);
  };
}

/** How many service calls a run made, hence after how many it could have failed. */
export function callsOf({ calls }: Pick<Execution, 'calls'>): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}

/** Repeatable choices: the same seed gives the same whole numbers, each at least 0 and less than `below`. */
export function chooser(seed: number): (below: number) => number {
  let state = seed | 0;
  // Mulberry32.
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The same listener, deaf while it acts: a run that it starts is no occasion to start another. */
export function unnested(between: Between): Between {
  let acting = false;
  return (moment) => {
    if (acting) return;
    acting = true;
    try {
      between(moment);
    } finally {
      acting = false;
    }
  };
}
