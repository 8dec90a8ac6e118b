// The settings as the rules use them, read from the rows of the Settings tab.
import { normaliseKey } from '../schema/cells';
import type { Value } from '../schema/kinds';

export interface SettingCells {
  readonly setting: string | undefined;
  readonly item: string | undefined;
  readonly value: Value | undefined;
}

export interface Settings {
  readonly baseCurrency: string;
  /** A fraction. */
  readonly tolerance: number;
  /** Days ahead that count as due soon. */
  readonly leadDays: { readonly orders: number; readonly shipments: number; readonly expenses: number };
  /** The value of `setting` for an item; its default while it has no row, undefined when there is none. */
  readonly of: (setting: string, item: string | undefined) => Value | undefined;
  /** The items that have a row of `setting`, as they are written there. */
  readonly items: (setting: string) => readonly string[];
}

/** `language|ana@studio.com`: how a setting of an item is told from others. */
export function settingName(setting: string | undefined, item: string | undefined = ''): string {
  return `${normaliseKey(setting)}|${normaliseKey(item)}`;
}

/** The values by name; the first row of a setting and item decides. */
export function settingValues(cells: readonly SettingCells[]): ReadonlyMap<string, Value | undefined> {
  const values = new Map<string, Value | undefined>();
  for (const { setting, item, value } of cells) {
    const name = settingName(setting, item);
    if (!values.has(name)) values.set(name, value);
  }
  return values;
}

/** A missing or unreadable setting falls back to the defaults. */
export function readSettings(rows: readonly SettingCells[], defaults: readonly SettingCells[]): Settings {
  const [set, preset] = [settingValues(rows), settingValues(defaults)];
  const number = (setting: string, item = ''): number => {
    const name = `${setting}|${item}`.toLowerCase();
    const value = set.get(name);
    return typeof value === 'number' ? value : Number(preset.get(name) ?? 0);
  };
  const baseCurrency = set.get('base currency|') ?? preset.get('base currency|');
  return {
    baseCurrency: String(baseCurrency ?? ''),
    tolerance: number('Default tolerance'),
    leadDays: {
      orders: number('Lead days', 'Orders'),
      shipments: number('Lead days', 'Shipments'),
      expenses: number('Lead days', 'Expenses'),
    },
    of: (setting, item) => {
      const name = `${setting.toLowerCase()}|${normaliseKey(item)}`;
      const value = set.has(name) ? set.get(name) : preset.get(name);
      return normaliseKey(item) === '' || value === '' ? undefined : value;
    },
    items: (setting) =>
      rows.flatMap((row) => (normaliseKey(row.setting) === setting.toLowerCase() ? (row.item ?? []) : [])),
  };
}
