// The settings as the rules use them, read from the rows of the Settings tab.
import { normaliseKey } from '../../schema/cells';
import type { Value } from '../../schema/kinds';
import type { Setting } from '../../schema/setting';
import { baseCurrency, leadDays } from './common';

export interface SettingCells {
  readonly setting: string | undefined;
  readonly item: string | undefined;
  readonly value: Value | undefined;
}

/** What the rows of the Settings tab say. */
export interface SettingsReader {
  /** The value of a setting, for an item where it has items; its default while the row is missing, blank or unreadable. */
  readonly get: <V>(setting: Setting<V>, item?: string) => V;
  /** The items that have a row of a setting of that name, as they are written there. */
  readonly items: (name: string) => readonly string[];
}

/** What judges, panels and steps ask most, too. */
export interface Settings extends SettingsReader {
  readonly baseCurrency: string;
  /** How many days ahead of a tab count as due soon, by the name of its table. */
  readonly leadDays: (table: string) => number;
}

/** `language|ana@studio.com`: how a setting of an item is told from others. */
export function settingName(setting: string | undefined, item: string | undefined = ''): string {
  return `${normaliseKey(setting)}|${normaliseKey(item)}`;
}

/** The cells by name; the first row of a setting and item decides. */
function valuesByName(rows: readonly SettingCells[]): ReadonlyMap<string, Value | undefined> {
  const values = new Map<string, Value | undefined>();
  for (const { setting, item, value } of rows) {
    const name = settingName(setting, item);
    if (!values.has(name)) values.set(name, value === '' ? undefined : value);
  }
  return values;
}

const itemsOf = (rows: readonly SettingCells[], name: string) =>
  rows.flatMap(({ setting, item }) => (normaliseKey(setting) === normaliseKey(name) ? (item ?? []) : []));

/** The cell that a new workbook holds for an item. */
function presetOf({ items = {} }: Setting, item: string): Value | undefined {
  return Object.entries(items).find(([each]) => normaliseKey(each) === normaliseKey(item))?.[1];
}

export function openSettings(rows: readonly SettingCells[]): SettingsReader {
  const values = valuesByName(rows);
  const get = <V>(setting: Setting<V>, item = setting.item ?? ''): V => {
    const name = settingName(setting.name, item);
    const cell = values.has(name) ? values.get(name) : presetOf(setting, item);
    const read = cell === undefined || cell === '' ? undefined : setting.kind.read(cell);
    if (read !== undefined) return read;
    return setting.follows === undefined ? setting.default : get(setting.follows);
  };
  return { get, items: (name) => itemsOf(rows, name) };
}

export function readSettings(rows: readonly SettingCells[]): Settings {
  const reader = openSettings(rows);
  return {
    ...reader,
    baseCurrency: reader.get(baseCurrency),
    leadDays: (table) => reader.get(leadDays(table)),
  };
}
