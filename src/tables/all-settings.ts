// Every setting there is: those of all, of the reminders and of each tab; the rest is derived from these.
import { baseCurrency, leadDays } from '../domain/settings/common';
import { settingsOfReminders } from '../domain/settings/reminders';
import { defaultRows, type SettingRow } from '../domain/settings/rows';
import type { Setting } from '../schema/setting';
import type { Table } from '../schema/table';
import { tables } from './index';

const USUAL_PLACE = 50;

/** The settings of a workbook with these tabs, in the order of their rows. */
export function settingsOf(tabs: readonly Table[]): readonly Setting[] {
  // Two reminders of a tab may look ahead by the same days.
  const leads = new Set(tabs.flatMap(({ reminders = [] }) => reminders.flatMap(({ lead }) => lead ?? [])));
  const declared: readonly Setting[] = [
    baseCurrency,
    ...[...leads].map(leadDays),
    ...settingsOfReminders,
    ...tabs.flatMap(({ settings = [] }) => settings),
  ];
  return [...declared].sort((one, other) => (one.place ?? USUAL_PLACE) - (other.place ?? USUAL_PLACE));
}

export const allSettings = settingsOf(tables);

/** What a new workbook starts with, and what holds while a row is missing. */
export const settingDefaults: readonly SettingRow[] = defaultRows(allSettings);

/** The items of a setting that hold something from the start, as long as they have no row. */
export function settingDefaultsOf(setting: string): readonly SettingRow[] {
  return settingDefaults.filter((row) => row.setting === setting && row.item !== '' && row.value !== '');
}
