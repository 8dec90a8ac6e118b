// Every setting there is: those of all, of the reminders and of each tab; the rest is derived from these.
import { settingName } from '../domain/settings';
import { settingsOfCalendars } from '../domain/settings/calendars';
import { baseCurrency, leadDays, sheetNames } from '../domain/settings/common';
import { settingsOfReminders } from '../domain/settings/reminders';
import { defaultRows, type SettingRow } from '../domain/settings/rows';
import { settingsOfSizes } from '../domain/settings/sizes';
import type { Value } from '../schema/kinds';
import type { Setting } from '../schema/setting';
import { CORE, deskSetting } from './desks';
import { tabs } from './index';
import type { Tab } from './tab';

const USUAL_PLACE = 50;

type Declares = Pick<Tab, 'table' | 'findings' | 'settings' | 'desk'>;

const isLead =
  ({ table }: Declares) =>
  ({ name, item }: Setting): boolean =>
    name === leadDays('').name && item === table.name;

/** How far its findings look ahead: as it says itself, else as all do. */
function leadsOf(tab: Declares): readonly Setting[] {
  const own = tab.settings.filter(isLead(tab));
  const looksAhead = Object.values(tab.findings).some(({ lead }) => lead);
  return own.length > 0 || !looksAhead ? own : [leadDays(tab.table.name)];
}

/** The settings of a workbook with these tabs, in the order of their rows. */
export function settingsOf(list: readonly Declares[]): readonly Setting[] {
  const declared: readonly Setting[] = [
    baseCurrency,
    sheetNames,
    ...[...new Set(list.map(({ desk }) => desk))].filter((desk) => desk !== CORE).map(deskSetting),
    ...list.flatMap(leadsOf),
    ...settingsOfReminders,
    ...settingsOfCalendars,
    ...settingsOfSizes,
    ...list.flatMap((tab) => tab.settings.filter((setting) => !isLead(tab)(setting))),
  ];
  return [...declared].sort((one, other) => (one.place ?? USUAL_PLACE) - (other.place ?? USUAL_PLACE));
}

export const allSettings = settingsOf(tabs);

/** What a new workbook starts with, and what holds while a row is missing. */
export const settingDefaults: readonly SettingRow[] = defaultRows(allSettings);

/** The items of a setting that hold something from the start, as long as they have no row. */
export function settingDefaultsOf(setting: string): readonly SettingRow[] {
  return settingDefaults.filter((row) => row.setting === setting && row.item !== '' && row.value !== '');
}

/** @throws {Error} when no such setting is declared. */
export function settingDefault({ setting, item }: { readonly setting: string; readonly item: string }): Value {
  const name = settingName(setting, item);
  const row = settingDefaults.find((candidate) => settingName(candidate.setting, candidate.item) === name);
  if (!row) throw new Error(`The setting ${setting} ${item} has no default.`);
  return row.value;
}
