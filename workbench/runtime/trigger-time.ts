// How long a user's triggers may run within a day, together.
import type { Account } from './mail-quota';
import type { RuntimeState } from './state';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const limits: Readonly<Record<Account, number>> = { consumer: 90 * MINUTE, Workspace: 360 * MINUTE };

/** A run of a time to come, left when the clock was moved back, does not count. */
export function hasTriggerTime(state: RuntimeState, user: string, now: number, account: Account): boolean {
  const runs = state.triggerTime?.[user] ?? [];
  const spent = runs.filter(({ at }) => at > now - DAY && at <= now).reduce((sum, { ms }) => sum + ms, 0);
  return spent < limits[account];
}

/** Remembers a run, and forgets those of earlier days. */
export function spendTriggerTime(state: RuntimeState, user: string, run: { at: number; ms: number }): void {
  const recent = (state.triggerTime?.[user] ?? []).filter(({ at }) => at > run.at - DAY);
  state.triggerTime = { ...state.triggerTime, [user]: [...recent, run] };
}
