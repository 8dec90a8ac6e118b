// Triggers that wait for a time: those that are due run, one after another, and each is due again as its schedule says.
import type { Clock } from './contract';
import type { CallResult, Fired, Google } from './google-contract';
import { nextDue } from './schedule';
import type { RuntimeState, TriggerState } from './state';

export interface ClockTriggers {
  readonly runDue: Google['runDueTriggers'];
  readonly runNext: Google['runNextDueTrigger'];
  readonly rearm: Google['rearm'];
}

export function clockTriggers(
  state: RuntimeState,
  clock: Clock,
  fire: (trigger: TriggerState) => CallResult,
): ClockTriggers {
  const due = (): TriggerState[] => {
    const now = clock.now();
    return state.triggers.filter(({ dueAt }) => dueAt !== undefined && dueAt <= now);
  };

  function setDue(trigger: TriggerState, dueAt: number | undefined): void {
    if (dueAt === undefined) delete trigger.dueAt;
    else trigger.dueAt = dueAt;
  }

  function fireDue(trigger: TriggerState): Fired {
    const { functionName, user, schedule } = trigger;
    const at = clock.now();
    setDue(trigger, schedule && nextDue(schedule, at, at));
    return { functionName, user, at, result: fire(trigger) };
  }

  return {
    runDue: () => due().map(fireDue).length,

    runNext() {
      const [next] = due().sort((one, other) => Number(one.dueAt) - Number(other.dueAt));
      return next && fireDue(next);
    },

    rearm() {
      const now = clock.now();
      for (const trigger of state.triggers) {
        const { schedule, dueAt } = trigger;
        if (schedule && dueAt !== undefined) setDue(trigger, nextDue(schedule, now));
      }
    },
  };
}
