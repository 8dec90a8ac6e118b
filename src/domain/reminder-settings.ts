// How reminders are set in the Settings tab: when, for whom, in which language.
import type { Value } from '../schema/kinds';
import { type Calendar, readClosedDays, readHour, readWeekdays, weekdayNumber, wrongClosedDays } from './calendar';
import { readAddresses, wrongAddresses } from './recipients';
import { type SettingCells, settingName, settingValues } from './settings';

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

const LANGUAGES = ['en', 'es'];
const isOn = (value: Value | undefined) => ['on', 'yes', 'true'].includes(String(value ?? '').toLowerCase());

export function readReminderSettings(
  rows: readonly SettingCells[],
  defaults: readonly SettingCells[],
  clockSetting: string,
): ReminderSettings {
  const [set, preset] = [settingValues(rows), settingValues(defaults)];
  const settingOf = (setting: string, item?: string) => set.get(settingName(setting, item));
  const textOf = (setting: string) => String(settingOf(setting) ?? '');
  const presetOf = (setting: string) => preset.get(settingName(setting));
  const weekdays = readWeekdays(textOf('Reminder weekdays')) ?? readWeekdays(String(presetOf('Reminder weekdays')));
  const people = rows.filter(({ setting }) => settingName(setting) === settingName(clockSetting));
  const peopleWhere = (fits: (value: Value | undefined) => boolean) =>
    people.filter(({ value }) => fits(value)).flatMap(({ item }) => readAddresses(item));
  const clocks = [...new Set(peopleWhere(isOn))];
  const recipients = readAddresses(textOf('Default recipients'));
  const summary = settingOf('Weekly summary') ?? presetOf('Weekly summary');
  const summaryDay = weekdayNumber(String(summary ?? ''));
  const languageIn = (value: Value | undefined) =>
    LANGUAGES.find((language) =>
      String(value ?? '')
        .trim()
        .toLowerCase()
        .startsWith(language),
    );
  return {
    hour: readHour(settingOf('Reminder hour')) ?? Number(presetOf('Reminder hour')),
    calendar: { weekdays: weekdays ?? [], closed: readClosedDays(settingOf('Closed days')) },
    recipients: recipients.length > 0 ? recipients : clocks.slice(0, 1),
    wrongRecipients: wrongAddresses(textOf('Default recipients')),
    wrongDays: wrongClosedDays(settingOf('Closed days')),
    clocks,
    off: peopleWhere((value) => !isOn(value)),
    summaryDay: summaryDay < 0 ? undefined : summaryDay,
    allQuiet: isOn(settingOf('All quiet')),
    languageOf: (person) => languageIn(settingOf('Language', person)) ?? languageIn(settingOf('Language')) ?? 'en',
  };
}
