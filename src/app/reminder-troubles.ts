// What is wrong with the reminders: with a person's clock, with what Settings say, with the last run.
import { PERMISSIONS } from '../schema/permission';
import { type RunRecord, readClockRecord, readNotice } from '../schema/wire';
import type { ReminderTrouble } from './api';
import type { Workbook } from './ports';
import { isAsSet, isStopped, missedDay, type ReminderServices, type ReminderState } from './reminder-state';
import { clockOf } from './reminders-now';
import { noticeOf } from './send-reminders';

const TWO_DAYS = 48 * 60 * 60_000;

/** `next` is the day of the next run. */
export function troublesOf(
  at: ReminderServices,
  state: ReminderState,
  next: string | undefined,
): readonly ReminderTrouble[] {
  const { set, last } = state;
  return [
    ...clockTroubles(at.workbook, state),
    ...missedRuns(at.workbook, state),
    ...(next === undefined ? [{ code: 'noDays' as const }] : []),
    ...set.wrongRecipients.map((typed) => ({ code: 'wrongRecipient' as const, typed })),
    ...set.wrongDays.map((typed) => ({ code: 'wrongDay' as const, typed })),
    ...set.clocks.flatMap((person) => authorizationTrouble(at, person)),
    ...(last ? runTroubles(at.workbook, last) : []),
  ];
}

function clockTroubles(workbook: Workbook, state: ReminderState): readonly ReminderTrouble[] {
  const { set, user, made, trigger } = state;
  if (trigger === undefined) return set.clocks.includes(user) ? [{ code: 'clockGone' }] : [];
  return isAsSet(workbook, state) ? [] : [{ code: 'clockMoved', hour: made?.hour ?? set.hour }];
}

/** Of a person without a clock: nobody else sees whether a colleague's still stands, only that nothing is heard of it. */
function missedRuns(workbook: Workbook, state: ReminderState): readonly ReminderTrouble[] {
  const { set, user, made, trigger } = state;
  if (trigger !== undefined && !set.off.includes(user)) {
    const day = missedDay(workbook, state, made);
    return day === undefined ? [] : [{ code: 'missed', day }];
  }
  if (set.clocks.includes(user)) return [];
  return set.clocks.flatMap((by) => {
    const day = missedDay(workbook, state, readClockRecord(workbook.recall(clockOf(by))));
    return day === undefined ? [] : [{ code: 'missedBy' as const, day, by }];
  });
}

/** A colleague's holds again once a run of theirs says so; one's own can be asked. */
function authorizationTrouble({ workbook, lacking }: ReminderServices, person: string): readonly ReminderTrouble[] {
  const notice = readNotice(workbook.recall(noticeOf(person)));
  if (!notice || workbook.moment().at - notice.at > TWO_DAYS) return [];
  if (person === workbook.user.toLowerCase() && lacking() === undefined) return [];
  const permissions = PERMISSIONS.filter((name) => notice.permissions?.includes(name));
  return [{ code: 'authorization', person, at: workbook.moment(notice.at).text, permissions }];
}

function runTroubles(workbook: Workbook, last: RunRecord): readonly ReminderTrouble[] {
  const at = workbook.moment(last.at).text;
  const { state, why = '', queued, halted, refused, unclear, damaged: columns } = last;
  return [
    ...(state === 'failed' ? [{ code: 'failed' as const, at, why }] : []),
    ...(isStopped(workbook, last) ? [{ code: 'stopped' as const, at }] : []),
    ...(halted ? [{ code: 'queued' as const, count: queued, halted }] : []),
    ...refused.map((each) => ({ code: 'refused' as const, ...each })),
    ...unclear.map((to) => ({ code: 'unclear' as const, to })),
    ...(columns.length > 0 ? [{ code: 'damaged' as const, columns }] : []),
  ];
}
