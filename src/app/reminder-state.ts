// How the reminders stand for the person who asks: what Settings say, their own clock, the last run.
import { lastRunDay } from '../domain/calendar';
import { type ReminderSettings, readReminderSettings } from '../domain/reminder-settings';
import type { SettingCells } from '../domain/settings';
import { type ClockRecord, type RunRecord, readClockRecord, readRunRecord } from '../schema/wire';
import { openBook, settingRows } from './book';
import type { Consent, DailyTrigger, Mailer, PropertyStore, Workbook } from './ports';
import { clockOf } from './reminders-now';
import { LONGEST_RUN, RUN } from './send-reminders';

/** What the panel of the reminders needs of Google. */
export interface ReminderServices {
  readonly workbook: Workbook;
  readonly clock: DailyTrigger;
  readonly mailer: Mailer;
  /** The person's own, where a run without its spreadsheet leaves word. */
  readonly userProperties: PropertyStore;
  readonly lacking: Consent;
}

/** The clock of the person who asks. */
interface OwnClock {
  /** Their address, in lower case. */
  readonly user: string;
  /** As it was made, and its trigger as it stands. */
  readonly made: ClockRecord | undefined;
  readonly trigger: string | undefined;
}

export interface ReminderState extends OwnClock {
  readonly rows: readonly SettingCells[];
  readonly set: ReminderSettings;
  readonly last: RunRecord | undefined;
}

export function ownClock({ workbook, clock }: ReminderServices): OwnClock {
  const user = workbook.user.toLowerCase();
  const made = readClockRecord(workbook.recall(clockOf(user)));
  return { user, made, trigger: clock.find(made?.id) };
}

export function readState(at: ReminderServices, own = ownClock(at)): ReminderState {
  const rows = settingRows(openBook(at.workbook));
  return { ...own, rows, set: readReminderSettings(rows), last: lastRun(at) };
}

/** Also when Google gave the run no spreadsheet to leave word in. */
function lastRun({ workbook, userProperties }: ReminderServices): RunRecord | undefined {
  const here = readRunRecord(workbook.recall(RUN));
  const own = readRunRecord(userProperties.recall(RUN));
  return own && own.at > (here?.at ?? 0) ? own : here;
}

/** 0 to 23, in the spreadsheet's zone. */
export const hourNow = (workbook: Workbook) => Number(workbook.moment().text.slice(11, 13));

/** Whether a run that never said it was over must be. */
export const isStopped = (workbook: Workbook, { state, at }: RunRecord) =>
  state === 'running' && workbook.moment().at - at >= LONGEST_RUN;

/** Whether a clock stands as Settings say. */
export function isAsSet(workbook: Workbook, { set, made, trigger }: ReminderState): boolean {
  return made?.id === trigger && made?.hour === set.hour && made.timeZone === workbook.timeZone;
}

/** The day of a run that should have begun since a clock was made, and of which nothing was heard. */
export function missedDay(
  workbook: Workbook,
  { set: { hour, calendar }, last }: Pick<ReminderState, 'set' | 'last'>,
  made: ClockRecord | undefined,
): string | undefined {
  const day = lastRunDay(workbook.reading.today, hourNow(workbook), hour, calendar);
  if (day === undefined || !made) return undefined;
  const due = `${day} ${String(hour).padStart(2, '0')}:00`;
  const isOlder = workbook.moment(made.madeAt).text < due;
  const isHeard = last !== undefined && workbook.moment(last.at).text.slice(0, 10) >= day;
  return isOlder && !isHeard ? day : undefined;
}
