// The main thread's hand on the clock: one move at a time, and between two triggers other people's requests get their turn.
import type { Spreadsheet } from './spreadsheet';
import type { TriggerRun } from './wire';

export interface Traveller {
  /** Moves the clock and gives what ran on the way, in order; null moves it back to where it would stand. */
  move(now: string | number | null): Promise<TriggerRun[]>;
  /** Time has passed by itself. */
  tick(): Promise<void>;
}

export function openTraveller(spreadsheet: Spreadsheet): Traveller {
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    move: (now) =>
      inTurn(async () => {
        const until = await spreadsheet.ask('destination', { now });
        const runs: TriggerRun[] = [];
        for (;;) {
          const run = await spreadsheet.ask('step', { until });
          if (run === null) break;
          runs.push(run);
        }
        await spreadsheet.ask('arrive', { at: until });
        return runs;
      }),
    tick: () =>
      inTurn(async () => {
        await spreadsheet.ask('tick', null);
      }),
  };
}
