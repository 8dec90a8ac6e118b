// The event objects that triggers are called with.
import type { Scalar } from '../engine/book';
import type { Selected } from './contract';
import type { Run } from './run';
import { authModes } from './script-app';
import { userOf } from './session';
import type { TriggerState } from './state';
import { wallClock } from './zone';

function common(run: Run, triggerUid?: string): object {
  return {
    authMode: authModes[run.start.authMode],
    user: userOf(run),
    ...(triggerUid === undefined ? {} : { triggerUid }),
  };
}

export function openEvent(run: Run): object {
  // With AuthMode NONE a script may not even see which spreadsheet it stands in.
  const source = run.start.authMode === 'NONE' ? {} : { source: run.spreadsheet() };
  return { ...common(run, run.start.triggerId), ...source };
}

/** A cell's value as the event tells it: always text, and absent where the cell is blank. */
function eventText(name: 'value' | 'oldValue', value: Scalar | undefined): Record<string, string> {
  if (value === undefined || value === null || value === '') return {};
  return { [name]: typeof value === 'boolean' ? String(value).toUpperCase() : String(value) };
}

/** The range of an event tells its corners as properties too. */
function editedRange(run: Run, { sheetId, zone }: Selected): object {
  return Object.assign(run.range({ sheetId, zone }), {
    rowStart: zone.row + 1,
    rowEnd: zone.row + zone.rows,
    columnStart: zone.col + 1,
    columnEnd: zone.col + zone.cols,
  });
}

export function editEvent(
  run: Run,
  edit: Selected & { value?: Scalar; oldValue?: Scalar },
  triggerUid?: string,
): object {
  return {
    ...common(run, triggerUid),
    source: run.spreadsheet(),
    range: editedRange(run, edit),
    ...eventText('value', edit.value),
    ...eventText('oldValue', edit.oldValue),
  };
}

export function clockEvent(run: Run, trigger: TriggerState): object {
  if (trigger.source !== 'CLOCK') return openEvent(run);
  const now = run.world.clock.now();
  const clock = wallClock(now, 'Etc/GMT');
  const firstOfYear = Date.UTC(clock.year, 0, 1);
  return {
    authMode: authModes.FULL,
    triggerUid: trigger.id,
    timezone: 'UTC',
    year: clock.year,
    month: clock.month,
    'day-of-month': clock.day,
    'day-of-week': new Date(now).getUTCDay() || 7,
    'week-of-year': Math.ceil(((now - firstOfYear) / 86_400_000 + 1) / 7),
    hour: clock.hour,
    minute: clock.minute,
    second: clock.second,
  };
}
