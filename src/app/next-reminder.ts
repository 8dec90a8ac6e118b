// When the next reminders go out and to how many people, from what the home panel has read already.
import { sectionFor } from '../derive/reminders';
import { nextRunDay } from '../domain/calendar';
import { recipientsOf } from '../domain/digests';
import { readReminderSettings } from '../domain/reminder-settings';
import type { NextReminder } from './api';
import { wantingRows } from './attention-rows';
import type { Desk } from './ports';
import type { Workbook } from './read-workbook';
import { clocksHere } from './reminders-now';

/** Undefined while nobody's clock is on. */
export function nextReminder(desk: Desk, workbook: Workbook): NextReminder | undefined {
  const set = readReminderSettings(workbook.settingRows);
  const { hour, calendar, recipients } = set;
  const { today } = desk.reading;
  const day = nextRunDay(today, Number(desk.moment().text.slice(11, 13)), hour, calendar);
  if (clocksHere(desk, set).length === 0 || day === undefined) return undefined;
  const worth = wantingRows(workbook, today).filter(
    ({ table, attention }) => sectionFor(table, attention.finding.code) !== undefined,
  );
  const people = new Set(worth.flatMap(({ owner }) => recipientsOf(owner, recipients).to));
  return { day, hour, people: people.size };
}
