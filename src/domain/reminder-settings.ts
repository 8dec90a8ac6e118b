// How reminders are set in the Settings tab: when, for whom, in which language.
import type { Calendar } from './calendar';
import { readClosedDays, wrongClosedDays } from './closed-days';
import { readAddresses, wrongAddresses } from './recipients';
import { openSettings, type SettingCells } from './settings';
import {
  allQuiet,
  closedDays,
  defaultRecipients,
  ownLanguage,
  reminderClock,
  reminderHour,
  reminderWeekdays,
  weeklySummary,
} from './settings/reminders';

export interface ReminderSettings {
  /** 0 to 23, in the spreadsheet's zone. */
  readonly hour: number;
  readonly calendar: Calendar;
  /** Who is reminded of rows without an owner; never empty once somebody's clock is on. */
  readonly recipients: readonly string[];
  /** What stands among the default recipients but is no address. */
  readonly wrongRecipients: readonly string[];
  /** What stands among the closed days but is no day. */
  readonly wrongDays: readonly string[];
  /** Whose clocks are on, in the order of their rows. */
  readonly clocks: readonly string[];
  /** Whose clocks were switched off. */
  readonly off: readonly string[];
  /** The weekday of the weekly summary, 0 is Sunday; undefined where there is none. */
  readonly summaryDay: number | undefined;
  readonly allQuiet: boolean;
  /** `en` or `es`. */
  readonly languageOf: (person: string) => string;
}

/** From the rows of the Settings tab. */
export function readReminderSettings(rows: readonly SettingCells[]): ReminderSettings {
  const { get, items } = openSettings(rows);
  const [closed, recipients, summary] = [get(closedDays), get(defaultRecipients), get(weeklySummary)];
  const people = items(reminderClock.name);
  const peopleWith = (isOn: boolean) => [
    ...new Set(people.filter((item) => get(reminderClock, item) === isOn).flatMap(readAddresses)),
  ];
  const clocks = peopleWith(true);
  const named = readAddresses(recipients);
  return {
    hour: get(reminderHour),
    calendar: { weekdays: get(reminderWeekdays), closed: readClosedDays(closed) },
    recipients: named.length > 0 ? named : clocks.slice(0, 1),
    wrongRecipients: wrongAddresses(recipients),
    wrongDays: wrongClosedDays(closed),
    clocks,
    off: peopleWith(false),
    summaryDay: summary === 'off' ? undefined : summary,
    allQuiet: get(allQuiet),
    languageOf: (person) => get(ownLanguage, person),
  };
}
