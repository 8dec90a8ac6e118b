// The run of the reminders: each person gets one digest a day, whatever cuts the run short; see docs/decisions/0010.
import { unbroken } from '../derive/runs';
import { isReminderDay } from '../domain/calendar';
import { type Claim, type Delivery, type Known, type LogRow, planDelivery, type Settled } from '../domain/delivery';
import type { Digest, WrittenMail } from '../domain/digest';
import { digests } from '../domain/digests';
import { readReminderSettings } from '../domain/reminder-settings';
import { writeAuthorization } from '../mail/write-mail';
import { type Cell, readCell, writeCell } from '../schema/cells';
import type { Value } from '../schema/kinds';
import type { RowOf } from '../schema/table';
import { type RunRecord, readNotice, readRunRecord } from '../schema/wire';
import { reminderLog } from '../tabs/reminder-log/table';
import * as en from '../text/en';
import { mailWords } from '../text/languages';
import { settingRows } from './book';
import { firstFreeRow, isComplete } from './inputs';
import type { Desk, Notes, Post, Tab } from './ports';
import { mailedRows, type RemindersNow, reminderBook, remindersNow } from './reminders-now';

/** What a run needs of Google. */
export interface Office {
  /** Opened anew for each try; throws where Google gives a run no spreadsheet. */
  openDesk(): Desk;
  openNotes(): Notes;
  openOwnNotes(): Notes;
  readonly post: Post;
  /** Where the authorization is renewed; undefined while it holds. */
  authorizationUrl(): string | undefined;
  /** Milliseconds of the epoch. */
  now(): number;
  /** Gives Google's services a moment to recover. */
  pause(): void;
  compose(digest: Digest): WrittenMail;
  /** '' where Google does not tell. */
  user(): string;
}

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
/** A run begins no further mail after this. */
const MAIL_TIME = 4.5 * MINUTE;
/** A trigger of the next day may come a little earlier in its hour. */
const NOTICE_REST = 20 * 60 * MINUTE;
/** How many names a record keeps. */
const MOST_NAMES = 10;
const MOST_WORDS = 200;

/** One run, over all its tries. */
interface Trip {
  /** Its own: a person's clock may ring twice at once. */
  readonly mark: number;
  readonly startedAt: number;
  by: string;
  day: string;
  /** By person. */
  readonly known: Map<string, Known>;
  readonly sent: Set<string>;
  readonly refused: Map<string, string>;
  readonly unclear: Set<string>;
}

/** The trigger's work. Tries again at once when a service fails; what fails for good is noted where the panel shows it, and thrown. */
export function sendReminders(office: Office): void {
  const trip: Trip = {
    mark: Math.random(),
    startedAt: office.now(),
    by: '',
    day: '',
    known: new Map(),
    sent: new Set(),
    refused: new Map(),
    unclear: new Set(),
  };
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
    const notes = office.openNotes();
    if (isElsewhere(readRunRecord(notes.recall(RUN)), trip, office.now())) return;
    notes.keep(RUN, JSON.stringify({ ...recordOf(trip, 0, []), state: 'failed', why }));
  } catch (second) {
    throw new Error(`${why} This could not be noted either: ${messageOf(second)}`);
  }
}

const messageOf = (error: unknown) => String(error instanceof Error ? error.message : error).slice(0, MOST_WORDS);

/** Whether another run is sending just now. */
function isElsewhere(last: RunRecord | undefined, { mark: own }: Trip, now: number): boolean {
  return last?.state === 'running' && last.mark !== own && now - last.at < LONGEST_RUN;
}

/** A lapsed authorization: at most one mail a day says where it is renewed. Whether there was anything to ask. */
function askForAuthorization(office: Office): boolean {
  const url = office.authorizationUrl();
  if (url === undefined) return false;
  const notes = office.openNotes();
  const own = office.openOwnNotes();
  const by = own.recall(ME) ?? office.user();
  const last = readNotice(notes.recall(noticeOf(by)));
  if (last && office.now() - last.at < NOTICE_REST) return true;
  // Noted first: better no mail than one with every run.
  notes.keep(noticeOf(by), JSON.stringify({ at: office.now() }));
  if (by !== '' && office.post.left > 0)
    office.post.send(writeAuthorization(by, url, mailWords(own.recall(LANGUAGE) ?? '')));
  return true;
}

/** Nothing is sent on days off, nor by the clock of somebody who switched it off. */
function run(office: Office, trip: Trip): void {
  if (askForAuthorization(office)) return;
  const desk = office.openDesk();
  trip.by = desk.user;
  trip.day = desk.reading.today;
  if (desk.recall(noticeOf(trip.by)) !== undefined) desk.remember(noticeOf(trip.by), undefined);
  const book = reminderBook(desk);
  const set = readReminderSettings(settingRows(book));
  if (!isReminderDay(trip.day, set.calendar) || set.off.includes(trip.by.toLowerCase())) return;
  const now = remindersNow(desk, book);
  if (!now) throw new Error(en.refused.notSetUp);
  const all = digests(now.owned, now.context);
  const held = desk.locked(() => begin(desk, now, all, trip));
  if (!held) throw new Error(en.refused.busy);
  if (!held.done) return;
  const { claims } = held.done;
  const { done, halted } = deliver(office, desk, claims, trip);
  const record = recordOf(trip, claims.length - done, now.context.damaged);
  desk.remember(RUN, JSON.stringify({ ...record, ...(halted ? { halted } : {}) }));
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
function begin(desk: Desk, { context }: RemindersNow, all: readonly Digest[], trip: Trip): Delivery | undefined {
  const last = readRunRecord(desk.recall(RUN));
  if (isElsewhere(last, trip, desk.moment().at)) return undefined;
  const tab = desk.tab(reminderLog);
  if (!tab || !isComplete(reminderLog, tab)) throw new Error(en.refused.columnsMissing);
  const rows = tab.read(LOG_KEYS);
  const delivery = planDelivery(rows.map(readLogRow), all, context.day, trip.known);
  const isOver = last?.day === context.day && last.state === 'done';
  if (isOver && delivery.claims.length === 0 && delivery.settled.length === 0) return undefined;
  for (const { recipient, state } of delivery.settled) if (state === 'Unclear') trip.unclear.add(recipient);
  // The lease first: what follows is written by one run alone.
  desk.remember(RUN, JSON.stringify({ ...recordOf(trip, 0, []), state: 'running' }));
  desk.remember(MAILED, JSON.stringify(mailedRows(all)));
  settle(tab, delivery.settled);
  claim(tab, firstFreeRow(rows), delivery.claims);
  return delivery;
}

const LOG_KEYS = Object.keys(reminderLog.inputs);
const STATE_KEYS = ['state', 'preparedAt', 'sentAt', 'error'];

function readLogRow(cells: readonly Cell[], index: number): LogRow {
  const entries = Object.entries(reminderLog.inputs).map(([key, { kind }], place): [string, Value | undefined] => [
    key,
    readCell(kind, cells[place] ?? ''),
  ]);
  const row = Object.fromEntries(entries) as RowOf<typeof reminderLog>;
  return { row: index + 2, key: row.key ?? '', day: row.day, recipient: row.recipient ?? '', state: row.state };
}

function settle(tab: Tab, settled: readonly Settled[]): void {
  const states = new Map(settled.map(({ row, state }) => [row, state]));
  const rows = [...states.keys()].sort((one, other) => one - other);
  for (const { start, count } of unbroken(rows)) {
    const run = Array.from({ length: count }, (_, index) => [states.get(start + index) ?? '']);
    tab.write(start, ['state'], run);
  }
}

function claim(tab: Tab, free: number, claims: readonly Claim[]): void {
  const fresh = claims.filter(({ row }) => row === undefined);
  if (fresh.length === 0) return;
  tab.makeRoom(free, fresh.length);
  const { day } = reminderLog.inputs;
  const cells = fresh.map(({ key, digest }) => {
    const rows = Object.values(digest.counts).reduce((sum, count) => sum + count, 0);
    return [key, writeCell(day.kind, digest.day), digest.recipient, rows, 'Queued', '', '', ''];
  });
  tab.write(free, LOG_KEYS, cells);
}

interface Mark {
  readonly key: string;
  /** State, Prepared at, Sent at, Error. */
  readonly cells: readonly string[];
}

/** Writes marks where their rows stand now: a person may have sorted the log since. */
function mark(desk: Desk, marks: readonly Mark[]): void {
  const tab = desk.tab(reminderLog);
  const keys = tab?.read(['key']).map(([key]) => String(key)) ?? [];
  for (const { key, cells } of marks) {
    const index = keys.indexOf(key);
    if (!tab || index < 0) throw new Error(en.reminders.logRowGone(key, reminderLog.name));
    tab.write(index + 2, STATE_KEYS, [cells]);
  }
  desk.commit();
}

/** Marks each mail before and after it is sent; says how many were tried, and what stopped it before the end. */
function deliver(
  office: Office,
  desk: Desk,
  claims: readonly Claim[],
  trip: Trip,
): { readonly done: number; readonly halted?: 'time' | 'quota' } {
  let after: readonly Mark[] = [];
  let halted: 'time' | 'quota' | undefined;
  let done = 0;
  for (const { key, digest } of claims) {
    const left = office.post.left;
    halted = left < 1 ? 'quota' : office.now() - trip.startedAt > MAIL_TIME ? 'time' : undefined;
    if (halted) break;
    const preparedAt = desk.moment().text;
    trip.known.set(digest.recipient, 'untried');
    mark(desk, [...after, { key, cells: ['Prepared', preparedAt, '', ''] }]);
    const [state, why] = send(office, digest, left, trip);
    after = [{ key, cells: [state, preparedAt, state === 'Sent' ? desk.moment().text : '', why] }];
    done += 1;
  }
  if (after.length > 0) mark(desk, after);
  return { done, ...(halted ? { halted } : {}) };
}

/** Sends one mail, and tries once more where it surely did not go. */
function send(
  office: Office,
  digest: Digest,
  left: number,
  trip: Trip,
): readonly ['Sent' | 'Failed' | 'Unclear', string] {
  const { recipient } = digest;
  const first = trySending(office, digest, left, trip.known);
  const [state, why] = first[0] === 'Failed' ? trySending(office, digest, left, trip.known) : first;
  trip.refused.delete(recipient);
  if (state === 'Failed') trip.refused.set(recipient, why);
  if (state === 'Unclear') trip.unclear.add(recipient);
  if (state === 'Sent') trip.sent.add(recipient);
  return [state, why];
}

/**
 * An error may come after the mail has gone: how many more Google takes from us today tells, at once or a moment later. Both are asked,
 * for a mail of yesterday may leave the count in between.
 */
function trySending(
  office: Office,
  digest: Digest,
  left: number,
  known: Trip['known'],
): readonly ['Sent' | 'Failed' | 'Unclear', string] {
  const { recipient } = digest;
  try {
    const mail = office.compose(digest);
    known.set(recipient, 'unclear');
    office.post.send(mail);
    known.set(recipient, 'sent');
    return ['Sent', ''];
  } catch (error) {
    const why = messageOf(error);
    const atOnce = office.post.left;
    office.pause();
    const remaining = [atOnce, office.post.left];
    const state = remaining.includes(left - 1)
      ? 'Sent'
      : remaining.every((count) => count === left)
        ? 'Failed'
        : 'Unclear';
    if (state !== 'Unclear') known.set(recipient, state === 'Sent' ? 'sent' : 'untried');
    return [state, why];
  }
}
