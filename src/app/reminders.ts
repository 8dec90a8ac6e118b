// The panel of the reminders: when the next go out, how the last fared, what is wrong, and their settings as a form.
import { nextRunDay } from '../domain/calendar';
import { readSettings } from '../domain/settings';
import { FOR_REMINDERS } from '../schema/permission';
import type { Setting } from '../schema/setting';
import type { RunRecord } from '../schema/wire';
import { allSettings } from '../tabs/all-settings';
import { settings as settingsTab } from '../tabs/settings/table';
import type { LastRun, NotGranted, Refusal, ReminderView } from './api';
import { settingsOn } from './desks';
import type { Workbook } from './ports';
import { panelTexts, reminderForm } from './reminder-form';
import { hourNow, isStopped, type ReminderServices, readState } from './reminder-state';
import { troublesOf } from './reminder-troubles';
import { clocksHere } from './reminders-now';

/** `declared` are all settings that there are. */
export function reminderView(
  at: ReminderServices,
  declared = allSettings,
): ReminderView | { readonly refused: Refusal } | NotGranted {
  const { workbook } = at;
  if (!workbook.tab(settingsTab)) return { refused: 'notSetUp' };
  // Google may not even be asked whether there is a clock, or for how many mails there is room.
  const lacking = at.lacking(FOR_REMINDERS);
  return lacking ? { ok: false, lacking } : grantedView(at, declared);
}

/** Of somebody who has granted what reminders take. */
export function grantedView(at: ReminderServices, declared: readonly Setting[]): ReminderView {
  const { workbook, mailer } = at;
  const state = readState(at);
  const { rows, set, user, trigger, last } = state;
  const day = nextRunDay(workbook.reading.today, hourNow(workbook), set.hour, set.calendar);
  const clocks = clocksHere(workbook, set);
  const settings = settingsOn(declared, readSettings(rows));
  const isOn = trigger !== undefined && !set.off.includes(user);
  const isSet = clocks.length > 0 || isOn;
  const fields = { ...panelTexts(rows, user, settings), on: isOn ? 'on' : 'off' };
  return {
    user,
    fields,
    form: reminderForm(fields, workbook.reading, settings),
    next: isSet && day !== undefined ? { day, hour: set.hour } : undefined,
    last: last && told(workbook, last),
    clocks,
    timeZone: workbook.timeZone,
    mailsLeft: mailer.left,
    troubles: troublesOf(at, state, day),
  };
}

function told(workbook: Workbook, last: RunRecord): LastRun {
  const { state, by, sent, queued } = last;
  return {
    at: workbook.moment(last.at).text,
    by,
    outcome: isStopped(workbook, last) ? 'stopped' : state,
    sent,
    queued,
  };
}
