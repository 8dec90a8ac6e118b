// The run of the reminders on a workbook of three late orders, and where in it trouble strikes.
import type { ReminderTrouble } from '../../src/app/api';
import type { Book } from '../../workbench/engine/book';
import { callsOf, type Moment } from '../../workbench/runtime/between';
import type { LocalOptions } from '../../workbench/runtime/local';
import { type AddOn, GRID_ROWS, openAddOn } from './add-on';
import { ANA, again, BEN, lateOrder, MONDAY, openReminders, paste, switchOn } from './reminders';

export const CARLA = 'carla@studio.example';
export const PEOPLE = [ANA, BEN, CARLA];
export const TUESDAY = '2026-11-24';

/** A mail for each of them. */
export const once = Object.fromEntries(PEOPLE.map((person) => [person, 1]));

export interface Kept {
  readonly book: Book;
  readonly state: string;
}

/** Three people with a late order each; one clock or two stand at 08:00. */
export function prepare(clocks: readonly string[], damage?: (addOn: AddOn) => void): Kept {
  const addOn = openReminders();
  paste(
    addOn,
    'Orders',
    PEOPLE.map((person, index) => lateOrder(index + 1, person)),
  );
  for (const person of clocks) switchOn(addOn, person);
  damage?.(addOn);
  return { book: addOn.book, state: JSON.stringify(addOn.google.state()) };
}

/** The workbook as it was prepared: a run writes nothing but the log. */
export function reopen({ book, state }: Kept, options: Partial<LocalOptions> = {}): AddOn {
  const now = `${MONDAY}T08:00:00Z`;
  const addOn = openAddOn({ book, state: JSON.parse(state), now, freeCalls: true, ...options });
  book.clear(addOn.sheetId('Reminder log'), { row: 1, col: 0, rows: GRID_ROWS - 1, cols: 8 }, { content: true });
  return addOn;
}

/** How many mails each person got on a day. */
export function mailsOn(addOn: AddOn, day: string): Readonly<Record<string, number>> {
  const sent = addOn.google.state().mail.filter(({ at: instant }) => new Date(instant).toISOString().startsWith(day));
  return Object.fromEntries(PEOPLE.map((person) => [person, sent.filter(({ to }) => to === person).length]));
}

/** All that a later run could find: what Google keeps, and the log, but for the random marks by which runs know themselves. */
function leftBy(addOn: AddOn): string {
  const { properties, triggers, mail, lapsed } = addOn.google.state();
  const log = addOn.rows('Reminder log').map((row) => Object.values(row).map(({ value }) => value));
  const all = JSON.stringify([addOn.clock.now(), log, triggers, mail, lapsed, properties]);
  return all.replace(/\\"mark\\":[\d.e-]+/g, '');
}

/** Tells whether a run left what none before it did: from the same state the same follows, so that is lived through once. */
export function newStates(): { isNew(addOn: AddOn): boolean; count(): number } {
  const seen = new Set<string>();
  return {
    isNew(addOn) {
      const before = seen.size;
      return seen.add(leftBy(addOn)).size > before;
    },
    count: () => seen.size,
  };
}

/** What a run is at: it reads, claims the day's mails under the lock, sends them, and closes its log. */
export type Phase = 'reads' | 'claims' | 'sends' | 'closes';

/** A service call of a run, from 1, at which trouble strikes. */
export interface Strike {
  readonly index: number;
  readonly call: string;
  readonly phase: Phase;
}

function phaseAt(calls: readonly string[], at: number): Phase {
  const of = (place: number) => (place < 0 ? calls.length : place);
  if (at < of(calls.indexOf('LockService.getDocumentLock'))) return 'reads';
  if (at <= of(calls.indexOf('Lock.releaseLock'))) return 'claims';
  return at <= calls.lastIndexOf('MailApp.sendEmail') ? 'sends' : 'closes';
}

/** The service calls of Ana's run when nothing strikes, in order. */
export function callsOfRun(kept: Kept, options: Partial<LocalOptions> = {}, begin?: (addOn: AddOn) => void) {
  const calls: string[] = [];
  let isRunning = false;
  const between = ({ when, call }: Moment) => void (isRunning && when === 'before' && calls.push(call));
  const addOn = reopen(kept, { ...options, between });
  begin?.(addOn);
  isRunning = true;
  again(addOn, ANA);
  isRunning = false;
  expect(calls).toHaveLength(callsOf(addOn.last()));
  return { addOn, calls };
}

/** What a run leaves behind changes with these calls alone. */
const isLasting = (call: string) => /\.(set|insert|flush|sendEmail|tryLock|releaseLock)/.test(call);

/** Where trouble strikes: at every kind of call in every phase, and at every call that changes what the run leaves behind. */
export function strikesOf(calls: readonly string[]): readonly Strike[] {
  const all = calls.map((call, at): Strike => ({ index: at + 1, call, phase: phaseAt(calls, at) }));
  return all.filter(
    ({ index, call, phase }) =>
      isLasting(call) || all.findIndex((each) => each.call === call && each.phase === phase) === index - 1,
  );
}

/** Where trouble strikes a run that is in trouble already: at each phase's first call, and at every call that lasts. */
export function lastingStrikesOf(calls: readonly string[]): readonly Strike[] {
  const all = strikesOf(calls);
  return all.filter(({ call, phase }, at) => isLasting(call) || all.findIndex((each) => each.phase === phase) === at);
}

export const told = ({ index, call, phase }: Strike, what: string) =>
  `${what} ${call}, call ${index}, when it ${phase}`;

/** Troubles that speak of everybody a run left out. */
const WHOLE: readonly ReminderTrouble['code'][] = ['failed', 'stopped', 'missed', 'missedBy', 'authorization'];

/**
 * Who got no mail on a day and is not spoken of in the panel: by the address they are known by, as one of those that wait, or with a
 * whole run.
 */
export function untold(
  mailed: Readonly<Record<string, number>>,
  troubles: readonly ReminderTrouble[],
  addressOf: (person: string) => string = (person) => person,
): readonly string[] {
  if (troubles.some(({ code }) => WHOLE.includes(code))) return [];
  const named = troubles.flatMap((trouble) => ('to' in trouble ? [trouble.to] : []));
  const waiting = troubles.reduce((sum, trouble) => sum + (trouble.code === 'queued' ? trouble.count : 0), 0);
  return PEOPLE.filter((person) => mailed[person] === 0 && !named.includes(addressOf(person))).slice(waiting);
}
