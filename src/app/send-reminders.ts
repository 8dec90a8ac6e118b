// The run of the reminders: each person gets one digest a day, whatever cuts the run short; see docs/decisions/0010.

import { isReminderDay } from '../domain/calendar';
import { type Delivery, planDelivery } from '../domain/delivery';
import type { Digest } from '../domain/digest';
import { digests } from '../domain/digests';
import { readReminderSettings } from '../domain/reminder-settings';
import { writeAuthorization } from '../mail/write-mail';
import { type Notice, type RunRecord, readNotice, readRunRecord } from '../schema/wire';
import { reminderLog } from '../tabs/reminder-log/table';
import * as en from '../text/en';
import { mailWords } from '../text/languages';
import { settingRows } from './book';
import { noteMixed } from './check-mixed';
import { deliver } from './deliver';
import { isComplete } from './inputs';
import { claim, readLog, settle } from './mail-log';
import { keepStanding } from './moved-rows';
import type { Workbook } from './ports';
import { messageOf, newTrip, type Office, type Trip } from './reminder-run';
import { mailedRows, type RemindersNow, reminderBook, remindersNow } from './reminders-now';
import { keepTold } from './told-rows';
import { hasWritten, keepWritten } from './written-tabs';

/** Where the last run, the last notice and the rows of the last mails are remembered. */
export const RUN = 'reminders.run';
/** Who the person is and which language theirs, for when Google and the sheet no longer tell. */
export const ME = 'me';
export const LANGUAGE = 'language';
export const noticeOf = (person: string) => `reminders.authorization.${person.toLowerCase()}`;
export const MAILED = 'reminders.mailed';

const MINUTE = 60_000;
/** Google cuts a run after six minutes: one that is older is over. */
export const LONGEST_RUN = 7 * MINUTE;
/** A trigger of the next day may come a little earlier in its hour. */
const NOTICE_REST = 20 * 60 * MINUTE;
/** How many names a record keeps. */
const MOST_NAMES = 10;

/** The trigger's work. Tries again at once when a service fails; what fails for good is noted where the panel shows it, and thrown. */
export function sendReminders(office: Office): void {
  const trip = newTrip(office.now());
  try {
    run(office, trip);
  } catch {
    // What failed here fails again below, or it was a passing trouble of Google's.
    runAgain(office, trip);
  }
}

function runAgain(office: Office, trip: Trip): void {
  try {
    office.pause();
    run(office, trip);
  } catch (error) {
    noteFailure(office, trip, error);
    throw error;
  }
}

/** The record of a colleague's run that is still on its way is left alone. */
function noteFailure(office: Office, trip: Trip, error: unknown): void {
  const why = messageOf(error);
  try {
    const notes = office.openDocumentProperties();
    if (isElsewhere(readRunRecord(notes.recall(RUN)), trip, office.now())) return;
    notes.keep(RUN, JSON.stringify({ ...recordOf(trip, 0, []), state: 'failed', why }));
  } catch (second) {
    throw new Error(`${why} This could not be noted either: ${messageOf(second)}`);
  }
}

/** Whether another run is sending just now. */
function isElsewhere(last: RunRecord | undefined, { mark: own }: Trip, now: number): boolean {
  return last?.state === 'running' && last.mark !== own && now - last.at < LONGEST_RUN;
}

/** A lapsed authorization: at most one mail a day says where it is renewed. Whether there was anything to ask. */
function askForAuthorization(office: Office): boolean {
  const lacking = office.lacking();
  if (lacking === undefined) return false;
  const notes = office.openDocumentProperties();
  const own = office.openUserProperties();
  const by = own.recall(ME) ?? office.user();
  const last = readNotice(notes.recall(noticeOf(by)));
  if (last && office.now() - last.at < NOTICE_REST) return true;
  // Noted first: better no mail than one with every run.
  const notice: Notice = { at: office.now(), permissions: lacking.permissions };
  notes.keep(noticeOf(by), JSON.stringify(notice));
  if (by !== '' && office.mailer.left > 0)
    office.mailer.send(writeAuthorization(by, lacking, mailWords(own.recall(LANGUAGE) ?? '')));
  return true;
}

/** Nothing is sent on days off, nor by the clock of somebody who switched it off. */
function run(office: Office, trip: Trip): void {
  if (askForAuthorization(office)) return;
  const workbook = office.openWorkbook();
  trip.by = workbook.user;
  trip.day = workbook.reading.today;
  if (workbook.recall(noticeOf(trip.by)) !== undefined) workbook.remember(noticeOf(trip.by), undefined);
  if (hasWritten(workbook)) workbook.locked(() => keepWritten(workbook));
  const book = reminderBook(workbook);
  const set = readReminderSettings(settingRows(book));
  if (!isReminderDay(trip.day, set.calendar) || set.off.includes(trip.by.toLowerCase())) return;
  const now = remindersNow(workbook, book);
  if (!now) throw new Error(en.refused.notSetUp);
  const all = digests(now.owned, now.context);
  noteMixed(workbook, book);
  const held = workbook.locked(() => begin(workbook, now, all, trip));
  if (!held) throw new Error(en.refused.busy);
  if (!held.done) return;
  const { claims } = held.done;
  const { done, halted } = deliver(office, workbook, claims, trip);
  const record = recordOf(trip, claims.length - done, now.context.damaged);
  const told = JSON.stringify({ ...record, ...(halted ? { halted } : {}) });
  // Asked before the run is said to be done: whatever ends it until then is told as an end on the way.
  const isApart = office.isApart();
  workbook.remember(RUN, told);
  if (isApart) office.openUserProperties().keep(RUN, told);
}

function recordOf(trip: Trip, queued: number, damaged: readonly string[]): RunRecord {
  return {
    at: trip.startedAt,
    mark: trip.mark,
    by: trip.by,
    day: trip.day,
    state: 'done',
    sent: trip.sent.size,
    queued,
    refused: [...trip.refused].slice(0, MOST_NAMES).map(([to, why]) => ({ to, why })),
    unclear: [...trip.unclear].slice(0, MOST_NAMES),
    damaged: damaged.slice(0, MOST_NAMES),
  };
}

/** Under the lock: settles what an earlier run left, and claims today's mails; undefined where there is nothing to do here. */
function begin(
  workbook: Workbook,
  { owned, context, stands }: RemindersNow,
  all: readonly Digest[],
  trip: Trip,
): Delivery | undefined {
  const last = readRunRecord(workbook.recall(RUN));
  if (isElsewhere(last, trip, workbook.moment().at)) return undefined;
  const tab = workbook.tab(reminderLog);
  if (!tab || !isComplete(reminderLog, tab)) throw new Error(en.refused.columnsMissing);
  const { logged, free } = readLog(tab);
  const delivery = planDelivery(logged, all, context.day, trip.known);
  const isOver = last?.day === context.day && last.state === 'done';
  if (isOver && delivery.claims.length === 0 && delivery.settled.length === 0) return undefined;
  for (const { recipient, state } of delivery.settled) if (state === 'Unclear') trip.unclear.add(recipient);
  // The lease first: what follows is written by one run alone.
  workbook.remember(RUN, JSON.stringify({ ...recordOf(trip, 0, []), state: 'running' }));
  workbook.remember(MAILED, JSON.stringify(mailedRows(all)));
  keepTold(workbook, context.day, owned, context.recipients);
  keepStanding(workbook, context.day, stands);
  settle(tab, delivery.settled);
  claim(tab, free, delivery.claims);
  return delivery;
}
