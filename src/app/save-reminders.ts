// Saves the reminders' settings: all checked, then what differs written as one step, and this person's clock kept with them.
import { checkField, type Parsed, type Problem, type Reading } from '../schema/checks';
import { FOR_REMINDERS } from '../schema/permission';
import type { Setting } from '../schema/setting';
import { type ClockRecord, readTypedFields } from '../schema/wire';
import { allSettings } from '../tabs/all-settings';
import { settings as settingsTab } from '../tabs/settings/table';
import type { Refusal, SaveRemindersOutcome } from './api';
import { isComplete } from './inputs';
import type { Workbook } from './ports';
import { panelSettings } from './reminder-form';
import { isAsSet, missedDay, ownClock, type ReminderServices, readState } from './reminder-state';
import { grantedView } from './reminders';
import { clockOf } from './reminders-now';
import { LANGUAGE, ME } from './send-reminders';
import { type Answer, settingsPlan } from './settings-plan';
import { lockedStep, openContext, performStep } from './step';

/** On any problem nothing is written. `settings` are all that are declared. */
export function saveReminders(at: ReminderServices, sent: unknown, settings = allSettings): SaveRemindersOutcome {
  const { workbook } = at;
  const typed = readTypedFields(sent);
  const checked = panelSettings(workbook.user.toLowerCase(), settings).flatMap((each) => {
    const text = typed[each.key]?.trim();
    return text === undefined ? [] : [{ ...each, parsed: check(each.setting, text, workbook.reading) }];
  });
  const problems = checked.flatMap(({ key, parsed }): readonly [string, Problem][] =>
    parsed.ok ? [] : [[key, parsed.problem]],
  );
  if (problems.length > 0) return { ok: false, problems: Object.fromEntries(problems) };
  const lacking = at.lacking(FOR_REMINDERS);
  if (lacking) return { ok: false, lacking };
  const answers = checked.flatMap(({ parsed, ...each }) => (parsed.ok ? [{ ...each, value: parsed.value ?? '' }] : []));
  const on = typed.on?.trim().toLowerCase();
  // Nothing says that a clock is on before there is one; that it is off is said before it is taken away.
  const isLast = ({ key }: Keyed) => on === 'on' && key === 'on';
  const refused = writeAnswers(
    workbook,
    answers.filter((each) => !isLast(each)),
  );
  if (refused) return { ok: false, refused };
  // After the rows: what a failing clock leaves shows in the panel, and saving again mends it.
  const made = keepClock(at, on);
  const unsaid = sayOn(at, answers.filter(isLast), made);
  return unsaid ? { ok: false, refused: unsaid } : { ok: true, view: grantedView(at, settings) };
}

type Keyed = Answer & { readonly key: string };

/** No way back is offered: undone rows would leave the clock at the new hour, and a trigger that was removed is gone for good. */
function writeAnswers(workbook: Workbook, answers: readonly Answer[]): Refusal | undefined {
  const held = lockedStep(workbook, (begun): Refusal | undefined => {
    const tab = workbook.tab(settingsTab);
    if (!tab) return 'notSetUp';
    if (!isComplete(settingsTab, tab)) return 'columnsMissing';
    const context = openContext(workbook);
    performStep(workbook, context, settingsPlan(context, answers), { id: settingsTab.name, begun });
    return undefined;
  });
  return held ? held.done : 'busy';
}

/** A clock that was just made and of which nothing can be said goes again. */
function sayOn(at: ReminderServices, answers: readonly Answer[], made: string | undefined): Refusal | undefined {
  if (answers.length === 0) return undefined;
  let isSaid = false;
  try {
    const refused = writeAnswers(at.workbook, answers);
    isSaid = refused === undefined;
    return refused;
  } finally {
    if (!isSaid && made !== undefined) takeAway(at, made);
  }
}

function takeAway({ workbook, clock }: ReminderServices, id: string): void {
  clock.remove(id);
  workbook.remember(clockOf(workbook.user.toLowerCase()), undefined);
}

function check({ kind, field }: Setting, typed: string, reading: Reading): Parsed {
  if (typed === '') return field?.optional ? { ok: true, value: '' } : { ok: false, problem: { code: 'required' } };
  return kind.check?.(typed, reading) ?? checkField(kind.control, typed, reading);
}

/**
 * Makes, moves or removes this person's clock; the hour may also have been moved by somebody else. One that missed its run is made
 * anew. Gives the id of one that stands where there was none.
 */
function keepClock(at: ReminderServices, on: string | undefined): string | undefined {
  const { workbook, clock, userProperties } = at;
  const own = ownClock(at);
  const { user, made, trigger } = own;
  if (on === 'off' || (on === undefined && trigger === undefined)) {
    if (trigger !== undefined) clock.remove(trigger);
    if (made) workbook.remember(clockOf(user), undefined);
    return undefined;
  }
  const state = readState(at, own);
  const { set } = state;
  userProperties.keep(ME, user);
  userProperties.keep(LANGUAGE, set.languageOf(user));
  const { hour } = set;
  const { timeZone } = workbook;
  if (trigger !== undefined && isAsSet(workbook, state) && missedDay(workbook, state, made) === undefined)
    return undefined;
  const id = clock.set(trigger, hour, timeZone);
  workbook.remember(
    clockOf(user),
    JSON.stringify({ id, hour, timeZone, madeAt: workbook.moment().at } satisfies ClockRecord),
  );
  return trigger === undefined ? id : undefined;
}
