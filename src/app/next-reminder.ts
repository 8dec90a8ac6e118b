// When the next reminders go out and to how many people, from what the home panel has read already.
import type { Book } from '../domain/book';
import { nextRunDay } from '../domain/calendar';
import { recipientsOf } from '../domain/digests';
import { readReminderSettings } from '../domain/reminder-settings';
import type { NextReminder } from './api';
import { settingRows } from './book';
import type { Workbook } from './ports';
import { clocksHere } from './reminders-now';

/** Undefined while nobody's clock is on. `owners` are the Owner cells of all rows that need somebody. */
export function nextReminder(
  workbook: Workbook,
  book: Book,
  owners: () => readonly (string | undefined)[],
): NextReminder | undefined {
  const set = readReminderSettings(settingRows(book));
  const { hour, calendar, recipients } = set;
  const { today } = workbook.reading;
  const day = nextRunDay(today, Number(workbook.moment().text.slice(11, 13)), hour, calendar);
  if (clocksHere(workbook, set).length === 0 || day === undefined) return undefined;
  const people = new Set(owners().flatMap((owner) => recipientsOf(owner, recipients).to));
  return { day, hour, people: people.size };
}
