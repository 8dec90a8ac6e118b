// The reminders' settings as a form of the sidebar, from what each setting declares of its field.
import type { FormField } from '../derive/form';
import { openSettings, type SettingCells } from '../domain/settings';
import { ownLanguage } from '../domain/settings/reminders';
import { cellOf } from '../domain/settings/rows';
import type { Reading } from '../schema/checks';
import { normaliseKey } from '../schema/keys';
import { titleTo } from '../schema/labels';
import type { Setting, SettingField } from '../schema/setting';
import { tables } from '../tabs';
import { allSettings } from '../tabs/all-settings';
import { settings as settingsTab } from '../tabs/settings/table';
import * as en from '../text/en';
import type { FormView, ReminderFields } from './api';
import { worded } from './words';

/** What the panel shows and saves: a setting, and the item whose row is meant. */
export interface PanelSetting {
  readonly key: string;
  readonly setting: Setting;
  readonly item: string;
}

/** The settings that have a key, in the order of their rows; of those that each person has, the user's own. */
export function panelSettings(user: string, settings: readonly Setting[]): readonly PanelSetting[] {
  return settings.flatMap((setting) => {
    const { key, each, item = '' } = setting;
    return key === undefined ? [] : [{ key, setting, item: each === 'person' ? user : item }];
  });
}

/** Their cells as texts, by key; what has no row as its default. */
export function panelTexts(
  rows: readonly SettingCells[],
  user: string,
  settings: readonly Setting[],
): { readonly [key: string]: string } {
  const { get, items } = openSettings(rows);
  const shown = panelSettings(user, settings).map(({ key, setting, item }): [string, string] => [
    key,
    String(cellOf(setting, get(setting, item))),
  ]);
  // Whoever is spoken to in another language by their Google account, and has not chosen, is shown that one.
  const hasChosen = items(ownLanguage.name).some((item) => normaliseKey(item) === normaliseKey(user));
  const spoken = hasChosen || en.own === 'en' ? [] : [[ownLanguage.key ?? '', en.own]];
  return Object.fromEntries([...shown, ...spoken]);
}

interface Shown {
  readonly key: string;
  readonly setting: Setting;
  readonly field: SettingField;
}

export function reminderForm(fields: ReminderFields, reading: Reading, settings = allSettings): FormView {
  const shown = panelSettings('', settings)
    .flatMap(({ key, setting }): readonly Shown[] => (setting.field ? [{ key, setting, field: setting.field }] : []))
    .sort((one, other) => (one.field.place ?? 0) - (other.field.place ?? 0));
  const named = new Set(shown.map(({ field }) => field.section));
  const sections = [undefined, ...[...named].filter((name) => name !== undefined)].map((name) => ({
    ...(name === undefined ? {} : { name: en.fieldText(name) }),
    fields: shown.filter(({ field }) => field.section === name).map(formField),
  }));
  const presets = shown.map(({ key, setting: { kind } }) => {
    const text = fields[key] ?? '';
    return [key, text === '' ? '' : (kind.show?.(text) ?? text)];
  });
  return {
    spec: { table: settingsTab.name, one: 'reminders', sections, rules: [] },
    reading,
    presets: Object.fromEntries(presets),
    suggestions: {},
    known: [],
  };
}

function formField({ key, setting, field }: Shown): FormField {
  const { label, help, alone, optional } = field;
  const table = tables.find(({ name }) => name === label);
  const called = table ? titleTo(table) : label;
  return {
    key,
    label: en.fieldText(called),
    help: en.fieldText(help.replace(label, called)),
    kind: worded(setting.kind.control),
    halfWidth: !alone,
    required: !optional,
  };
}
