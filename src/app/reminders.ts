// The reminders' settings: shown with how they fared, checked and saved, and this person's clock kept with them.

import type { Book } from '../domain/book';
import { lastRunDay, nextRunDay, readWeekdays, WEEKDAYS, weekdayNumber } from '../domain/calendar';
import { readAddresses, wrongAddresses } from '../domain/recipients';
import type { ReminderSettings } from '../domain/reminder-settings';
import { settingName } from '../domain/settings';
import { type Cell, readCell, writeCell } from '../schema/cells';
import type { Problem, Problems } from '../schema/checks';
import { fromDayNumber, readDate } from '../schema/dates';
import type { Value } from '../schema/kinds';
import type { RowOf } from '../schema/table';
import {
  type ClockRecord,
  type RunRecord,
  readClockRecord,
  readNotice,
  readRunRecord,
  readTypedFields,
} from '../schema/wire';
import { CLOCK_NOTE, CLOCK_SETTING, settingDefaults, settings } from '../tabs/settings/table';
import type { LastRun, Refusal, ReminderFields, ReminderTrouble, ReminderView, SaveRemindersOutcome } from './api';
import { openBook } from './book';
import { firstFreeRow, isComplete } from './inputs';
import type { Clock, Desk, Notes, Post, Tab } from './ports';
import { reminderForm } from './reminder-form';
import { clockOf, clocksHere, leads, reminderSettings } from './reminders-now';
import { LANGUAGE, LONGEST_RUN, ME, noticeOf, RUN } from './send-reminders';

/** What the panel of the reminders needs of Google. */
export interface ReminderDesk {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly post: Post;
  /** The person's own, where a run without its spreadsheet leaves word. */
  readonly ownNotes: Notes;
  /** Where this person authorises the add-on again; undefined while all is authorised. */
  readonly authorizationUrl: () => string | undefined;
}

const MOST_LEAD = 90;
const TWO_DAYS = 48 * 60 * 60_000;

type SettingRows = readonly RowOf<typeof settings>[];

const settingRows = (book: Book): SettingRows => book.rowsOf(settings).map(({ row }) => row);

/** The value of a setting as its tab holds it, else as a new workbook would. */
function valueIn(rows: SettingRows, setting: string, item = ''): Value | undefined {
  const name = settingName(setting, item);
  const find = (
    cells: readonly { setting?: string | undefined; item?: string | undefined; value?: Value | undefined }[],
  ) => cells.find((row) => settingName(row.setting, row.item) === name);
  return (find(rows) ?? find(settingDefaults))?.value;
}

export function reminderView(at: ReminderDesk): ReminderView | { readonly refused: Refusal } {
  const { desk, clock, post } = at;
  if (!desk.tab(settings)) return { refused: 'notSetUp' };
  const book = openBook(desk);
  const rows = settingRows(book);
  const set = reminderSettings(book);
  const user = desk.user.toLowerCase();
  const made = readClockRecord(desk.recall(clockOf(user)));
  const trigger = clock.find(made?.id);
  const day = nextRunDay(desk.reading.today, hourOf(desk), set.hour, set.calendar);
  const clocks = clocksHere(desk, set);
  const isOn = trigger !== undefined && !set.off.includes(user);
  const isSet = clocks.length > 0 || isOn;
  const last = lastRun(at);
  const fields = fieldsOf(rows, set, user, isOn);
  return {
    user,
    fields,
    form: reminderForm(fields, desk.reading),
    next: isSet && day !== undefined ? { day, hour: set.hour } : undefined,
    last: last && told(desk, last),
    clocks,
    timeZone: desk.timeZone,
    mailsLeft: post.left,
    troubles: [
      ...clockTroubles(desk, set, user, made, trigger),
      ...(isOn ? missedRun(desk, set, made, last) : missedByOthers(desk, set, user, last)),
      ...(day === undefined ? [{ code: 'noDays' as const }] : []),
      ...set.wrongRecipients.map((typed) => ({ code: 'wrongRecipient' as const, typed })),
      ...set.wrongDays.map((typed) => ({ code: 'wrongDay' as const, typed })),
      ...set.clocks.flatMap((person) => authorizationTrouble(at, person)),
      ...(last ? runTroubles(desk, last) : []),
    ],
  };
}

/** The last run, also when Google gave it no spreadsheet to leave word in. */
function lastRun({ desk, ownNotes }: ReminderDesk): RunRecord | undefined {
  const here = readRunRecord(desk.recall(RUN));
  const own = readRunRecord(ownNotes.recall(RUN));
  return own && own.at > (here?.at ?? 0) ? own : here;
}

const hourOf = (desk: Desk) => Number(desk.moment().text.slice(11, 13));

const isStopped = (desk: Desk, { state, at }: RunRecord) => state === 'running' && desk.moment().at - at >= LONGEST_RUN;

function told(desk: Desk, last: RunRecord): LastRun {
  const { state, by, sent, queued } = last;
  return { at: desk.moment(last.at).text, by, outcome: isStopped(desk, last) ? 'stopped' : state, sent, queued };
}

function clockTroubles(
  desk: Desk,
  set: ReminderSettings,
  user: string,
  made: ClockRecord | undefined,
  trigger: string | undefined,
): readonly ReminderTrouble[] {
  if (trigger === undefined) return set.clocks.includes(user) ? [{ code: 'clockGone' }] : [];
  const isAsSet = made?.id === trigger && made.hour === set.hour && made.timeZone === desk.timeZone;
  return isAsSet ? [] : [{ code: 'clockMoved', hour: made?.hour ?? set.hour }];
}

/** Of a person without a clock: nobody else sees whether a colleague's still stands, only that nothing is heard of it. */
function missedByOthers(
  desk: Desk,
  set: ReminderSettings,
  user: string,
  last: RunRecord | undefined,
): readonly ReminderTrouble[] {
  if (set.clocks.includes(user)) return [];
  return set.clocks.flatMap((by) =>
    missedRun(desk, set, readClockRecord(desk.recall(clockOf(by))), last).map(({ day }) => ({
      code: 'missedBy' as const,
      day,
      by,
    })),
  );
}

/** A run that should have begun since a clock was made, and of which nothing was heard. */
function missedRun(
  desk: Desk,
  { hour, calendar }: ReminderSettings,
  made: ClockRecord | undefined,
  last: RunRecord | undefined,
): readonly { readonly code: 'missed'; readonly day: string }[] {
  const day = lastRunDay(desk.reading.today, hourOf(desk), hour, calendar);
  if (day === undefined || !made) return [];
  const due = `${day} ${String(hour).padStart(2, '0')}:00`;
  const isOlder = desk.moment(made.madeAt).text < due;
  const isHeard = last !== undefined && desk.moment(last.at).text.slice(0, 10) >= day;
  return isOlder && !isHeard ? [{ code: 'missed', day }] : [];
}

/** A colleague's holds again once a run of theirs says so; one's own can be asked. */
function authorizationTrouble({ desk, authorizationUrl }: ReminderDesk, person: string): readonly ReminderTrouble[] {
  const notice = readNotice(desk.recall(noticeOf(person)));
  if (!notice || desk.moment().at - notice.at > TWO_DAYS) return [];
  if (person === desk.user.toLowerCase() && authorizationUrl() === undefined) return [];
  return [{ code: 'authorization', person, at: desk.moment(notice.at).text }];
}

function runTroubles(desk: Desk, last: RunRecord): readonly ReminderTrouble[] {
  const at = desk.moment(last.at).text;
  const { state, why = '', queued, halted, refused, unclear, damaged: columns } = last;
  return [
    ...(state === 'failed' ? [{ code: 'failed' as const, at, why }] : []),
    ...(isStopped(desk, last) ? [{ code: 'stopped' as const, at }] : []),
    ...(halted ? [{ code: 'queued' as const, count: queued, halted }] : []),
    ...refused.map((each) => ({ code: 'refused' as const, ...each })),
    ...unclear.map((to) => ({ code: 'unclear' as const, to })),
    ...(columns.length > 0 ? [{ code: 'damaged' as const, columns }] : []),
  ];
}

const onOff = (isOn: boolean) => (isOn ? 'on' : 'off');

function fieldsOf(rows: SettingRows, set: ReminderSettings, user: string, on: boolean): ReminderFields {
  const { calendar, summaryDay } = set;
  const weekday = (number: number) => WEEKDAYS[number] ?? '';
  const closed = valueIn(rows, 'Closed days');
  return {
    on: onOff(on),
    hour: String(set.hour),
    weekdays: calendar.weekdays.map(weekday).join(' '),
    closedDays: typeof closed === 'number' ? (fromDayNumber(closed) ?? '') : String(closed ?? ''),
    language: set.languageOf(user),
    recipients: String(valueIn(rows, 'Default recipients') ?? ''),
    weekly: summaryDay === undefined ? 'off' : weekday(summaryDay),
    allQuiet: onOff(set.allQuiet),
    ...Object.fromEntries(leads.map((item) => [`lead ${item}`, String(valueIn(rows, 'Lead days', item) ?? '')])),
  };
}

type Checked = { readonly value: Value } | { readonly problem: Problem };

/** A field of the form: the row of Settings it stands for, and its check. */
interface Field {
  readonly setting: string;
  readonly item: string;
  readonly check: (typed: string, desk: Desk) => Checked;
}

const words = (typed: string) => typed.split(/[\s,;]+/).filter((word) => word !== '');

const wholeBetween =
  (least: number, most: number) =>
  (typed: string): Checked => {
    const value = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
    return value >= least && value <= most ? { value } : { problem: { code: 'notBetween', least, most, typed } };
  };

const oneOf =
  (options: readonly string[]) =>
  (typed: string): Checked => {
    const value = options.find((option) => option.toLowerCase() === typed.toLowerCase());
    return value === undefined ? { problem: { code: 'notAChoice', typed, options } } : { value };
  };

function checkWeekdays(typed: string): Checked {
  const wrong = words(typed).find((word) => weekdayNumber(word) < 0);
  if (wrong !== undefined) return { problem: { code: 'notAChoice', typed: wrong, options: WEEKDAYS } };
  const weekdays = readWeekdays(typed);
  return weekdays ? { value: weekdays.map((number) => WEEKDAYS[number]).join(' ') } : { problem: { code: 'required' } };
}

function checkDays(typed: string, { reading }: Desk): Checked {
  const days = words(typed).map((word) => ({ word, read: readDate(word, reading) }));
  const wrong = days.find(({ read }) => !read.ok);
  if (wrong) return { problem: { code: 'notADate', typed: wrong.word, example: reading.today } };
  return { value: days.map(({ read }) => (read.ok ? read.iso : '')).join(' ') };
}

function checkRecipients(typed: string): Checked {
  const [wrong] = wrongAddresses(typed);
  return wrong === undefined
    ? { value: readAddresses(typed).join(' ') }
    : { problem: { code: 'notAnEmail', typed: wrong } };
}

const one = (setting: string, check: Field['check'], item = ''): Field => ({ setting, item, check });

/** In the order in which rows are added for those that have none. */
function formFields(user: string): ReadonlyMap<string, Field> {
  return new Map([
    ['on', one(CLOCK_SETTING, oneOf(['on', 'off']), user)],
    ['hour', one('Reminder hour', wholeBetween(0, 23))],
    ['weekdays', one('Reminder weekdays', checkWeekdays)],
    ['closedDays', one('Closed days', checkDays)],
    ['language', one('Language', oneOf(['en', 'es']), user)],
    ['recipients', one('Default recipients', checkRecipients)],
    ['weekly', one('Weekly summary', oneOf([...WEEKDAYS, 'off']))],
    ['allQuiet', one('All quiet', oneOf(['on', 'off']))],
    ...leads.map((item): [string, Field] => [`lead ${item}`, one('Lead days', wholeBetween(0, MOST_LEAD), item)]),
  ]);
}

/** Checks all, then writes what differs and keeps this person's clock; on any problem nothing is written. */
export function saveReminders(at: ReminderDesk, sent: unknown): SaveRemindersOutcome {
  const { desk } = at;
  const typed = readTypedFields(sent);
  const problems: { [key: string]: Problem } = {};
  const values: { readonly field: Field; readonly value: Value }[] = [];
  for (const [key, field] of formFields(desk.user.toLowerCase())) {
    const text = typed[key]?.trim();
    const checked = text === undefined ? undefined : field.check(text, desk);
    if (checked && 'problem' in checked) problems[key] = checked.problem;
    else if (checked) values.push({ field, value: checked.value });
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems: problems satisfies Problems };
  const held = desk.locked((): Refusal | undefined => {
    const tab = desk.tab(settings);
    if (!tab) return 'notSetUp';
    if (!isComplete(settings, tab)) return 'columnsMissing';
    writeSettings(tab, values);
    return undefined;
  });
  if (!held) return { ok: false, refused: 'busy' };
  if (held.done) return { ok: false, refused: held.done };
  keepClock(at, typed.on?.trim().toLowerCase());
  const view = reminderView(at);
  return 'refused' in view ? { ok: false, refused: view.refused } : { ok: true, view };
}

/** Writes only the values that differ; rows that are not there yet are added below. */
function writeSettings(tab: Tab, values: readonly { readonly field: Field; readonly value: Value }[]): void {
  const keys = Object.keys(settings.inputs);
  const rows = tab.read(keys);
  const { setting: settingKind, item: itemKind, value: valueKind } = settings.inputs;
  const names = rows.map(([setting = '', item = '']) => settingName(textOf(setting), textOf(item)));
  const standing = (setting: string, item: string): Value => {
    const index = names.indexOf(settingName(setting, item));
    const preset = settingDefaults.find((row) => settingName(row.setting, row.item) === settingName(setting, item));
    if (index >= 0) return readCell(valueKind.kind, rows[index]?.[2] ?? '') ?? '';
    // A person without a row has no clock, and everybody's language.
    return preset?.value ?? (setting === CLOCK_SETTING || item === '' ? 'off' : standing(setting, ''));
  };
  const added: (readonly Cell[])[] = [];
  for (const { field, value } of values) {
    const { setting, item } = field;
    const index = names.indexOf(settingName(setting, item));
    if (String(standing(setting, item)) === String(value)) continue;
    if (index >= 0) tab.write(index + 2, ['value'], [[value]]);
    else
      added.push([
        writeCell(settingKind.kind, setting),
        writeCell(itemKind.kind, item === '' ? undefined : item),
        value,
        noteOf(setting),
      ]);
  }
  if (added.length === 0) return;
  const free = firstFreeRow(rows);
  tab.makeRoom(free, added.length);
  tab.write(free, keys, added);
}

const textOf = (cell: Cell) => (cell === '' ? undefined : String(cell));

function noteOf(setting: string): string {
  if (setting === CLOCK_SETTING) return CLOCK_NOTE;
  return settingDefaults.find((row) => row.setting === setting)?.note ?? '';
}

/** Makes, moves or removes this person's clock; the hour may also have been moved by somebody else. One that missed its run is made anew. */
function keepClock(at: ReminderDesk, on: string | undefined): void {
  const { desk, clock, ownNotes } = at;
  const user = desk.user.toLowerCase();
  const made = readClockRecord(desk.recall(clockOf(user)));
  const trigger = clock.find(made?.id);
  if (on === 'off' || (on === undefined && trigger === undefined)) {
    if (trigger !== undefined) clock.remove(trigger);
    if (made) desk.remember(clockOf(user), undefined);
    return;
  }
  const set = reminderSettings(openBook(desk));
  ownNotes.keep(ME, user);
  ownNotes.keep(LANGUAGE, set.languageOf(user));
  const { hour } = set;
  const { timeZone } = desk;
  const isAsSet = made?.id === trigger && made?.hour === hour && made.timeZone === timeZone;
  if (trigger !== undefined && isAsSet && missedRun(desk, set, made, lastRun(at)).length === 0) return;
  const id = clock.set(trigger, hour, timeZone);
  desk.remember(clockOf(user), JSON.stringify({ id, hour, timeZone, madeAt: desk.moment().at } satisfies ClockRecord));
}
