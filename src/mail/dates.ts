// Which date a finding speaks of, and which day that is.
import type { Finding } from '../domain/attention';
import { addDays } from '../schema/dates';
import type { IsoDate } from '../schema/kinds';

export interface FoundDate {
  readonly which: 'due' | 'cancel' | 'leave' | 'arrive' | 'pay';
  readonly day: IsoDate;
}

const WHICH = {
  late: 'due',
  dueIn: 'due',
  pastCancel: 'cancel',
  cancelIn: 'cancel',
  leaveOverdue: 'leave',
  leavesIn: 'leave',
  arrivalLate: 'arrive',
  arrivesIn: 'arrive',
  payOverdue: 'pay',
  payIn: 'pay',
} as const;
const PAST: readonly string[] = ['late', 'pastCancel', 'leaveOverdue', 'arrivalLate', 'payOverdue'];

/** Undefined where no date is behind the finding, such as for stock. */
export function dateOf(finding: Finding, today: IsoDate): FoundDate | undefined {
  if (!('days' in finding)) return undefined;
  const { code, days } = finding;
  return { which: WHICH[code], day: addDays(today, PAST.includes(code) ? -days : days) };
}
