// The panel of the reminders: when the next go out, how the last fared, what is wrong, and their settings as a form.
import { nextRunDay } from '../domain/calendar';
import type { RunRecord } from '../schema/wire';
import { allSettings } from '../tabs/all-settings';
import { settings as settingsTab } from '../tabs/settings/table';
import type { LastRun, Refusal, ReminderView } from './api';
import type { Desk } from './ports';
import { panelTexts, reminderForm } from './reminder-form';
import { hourNow, isStopped, type ReminderDesk, readState } from './reminder-state';
import { troublesOf } from './reminder-troubles';
import { clocksHere } from './reminders-now';

/** `settings` are all that are declared. */
export function reminderView(at: ReminderDesk, settings = allSettings): ReminderView | { readonly refused: Refusal } {
  const { desk, post } = at;
  if (!desk.tab(settingsTab)) return { refused: 'notSetUp' };
  const state = readState(at);
  const { rows, set, user, trigger, last } = state;
  const day = nextRunDay(desk.reading.today, hourNow(desk), set.hour, set.calendar);
  const clocks = clocksHere(desk, set);
  const isOn = trigger !== undefined && !set.off.includes(user);
  const isSet = clocks.length > 0 || isOn;
  const fields = { ...panelTexts(rows, user, settings), on: isOn ? 'on' : 'off' };
  return {
    user,
    fields,
    form: reminderForm(fields, desk.reading, settings),
    next: isSet && day !== undefined ? { day, hour: set.hour } : undefined,
    last: last && told(desk, last),
    clocks,
    timeZone: desk.timeZone,
    mailsLeft: post.left,
    troubles: troublesOf(at, state, day),
  };
}

function told(desk: Desk, last: RunRecord): LastRun {
  const { state, by, sent, queued } = last;
  return { at: desk.moment(last.at).text, by, outcome: isStopped(desk, last) ? 'stopped' : state, sent, queued };
}
