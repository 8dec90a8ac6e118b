// Saves the reminders' settings: all checked, then what differs written as one step, and this person's clock kept with them.
import { ownLanguage } from '../domain/settings/reminders';
import { checkField, type Parsed, type Problem, type Reading } from '../schema/checks';
import { SPEAKS } from '../schema/person';
import type { Setting } from '../schema/setting';
import { type ClockRecord, readTypedFields } from '../schema/wire';
import { allSettings } from '../tabs/all-settings';
import { settings as settingsTab } from '../tabs/settings/table';
import * as en from '../text/en';
import type { Refusal, SaveRemindersOutcome } from './api';
import { openBook } from './book';
import { isComplete } from './inputs';
import { panelSettings } from './reminder-form';
import { isAsSet, missedDay, ownClock, type ReminderServices, readState } from './reminder-state';
import { reminderView } from './reminders';
import { clockOf } from './reminders-now';
import { LANGUAGE, ME } from './send-reminders';
import { settingsPlan } from './settings-plan';
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
  const answers = checked.flatMap(({ parsed, ...each }) => (parsed.ok ? [{ ...each, value: parsed.value ?? '' }] : []));
  // No way back is offered: undone rows would leave the clock at the new hour, and a trigger that was removed is gone for good.
  const held = lockedStep(workbook, (begun): Refusal | undefined => {
    const tab = workbook.tab(settingsTab);
    if (!tab) return 'notSetUp';
    if (!isComplete(settingsTab, tab)) return 'columnsMissing';
    const context = openContext(workbook);
    performStep(workbook, context, settingsPlan(context, answers), { id: settingsTab.name, begun });
    return undefined;
  });
  if (!held) return { ok: false, refused: 'busy' };
  if (held.done) return { ok: false, refused: held.done };
  // After the rows: what a failing clock leaves shows in the panel, and saving again mends it.
  keepClock(at, typed.on?.trim().toLowerCase());
  if (typed[ownLanguage.key ?? ''] !== undefined) keepLanguage(at);
  const view = reminderView(at, settings);
  return 'refused' in view ? { ok: false, refused: view.refused } : { ok: true, view };
}

function check({ kind, field }: Setting, typed: string, reading: Reading): Parsed {
  if (typed === '') return field?.optional ? { ok: true, value: '' } : { ok: false, problem: { code: 'required' } };
  return kind.check?.(typed, reading) ?? checkField(kind.control, typed, reading);
}

/** What a person chose for their mails holds for the menu and the sidebar, too, from the next call on. */
function keepLanguage({ workbook, userProperties }: ReminderServices): void {
  const chosen = openBook(workbook).settings().get(ownLanguage, workbook.user);
  if ((userProperties.recall(SPEAKS) ?? en.own) !== chosen) userProperties.keep(SPEAKS, chosen);
}

/** Makes, moves or removes this person's clock; the hour may also have been moved by somebody else. One that missed its run is made anew. */
function keepClock(at: ReminderServices, on: string | undefined): void {
  const { workbook, clock, userProperties } = at;
  const own = ownClock(at);
  const { user, made, trigger } = own;
  if (on === 'off' || (on === undefined && trigger === undefined)) {
    if (trigger !== undefined) clock.remove(trigger);
    if (made) workbook.remember(clockOf(user), undefined);
    return;
  }
  const state = readState(at, own);
  const { set } = state;
  userProperties.keep(ME, user);
  userProperties.keep(LANGUAGE, set.languageOf(user));
  const { hour } = set;
  const { timeZone } = workbook;
  if (trigger !== undefined && isAsSet(workbook, state) && missedDay(workbook, state, made) === undefined) return;
  const id = clock.set(trigger, hour, timeZone);
  workbook.remember(
    clockOf(user),
    JSON.stringify({ id, hour, timeZone, madeAt: workbook.moment().at } satisfies ClockRecord),
  );
}
