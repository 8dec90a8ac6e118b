// What declared settings come down to in the Settings tab: the rows of a new workbook, and which of them a row means.
import { normaliseKey } from '../../schema/cells';
import type { Value } from '../../schema/kinds';
import type { Setting } from '../../schema/setting';
import { settingName } from './index';

/** One row of the Settings tab. */
export interface SettingRow {
  readonly setting: string;
  readonly item: string;
  readonly value: Value;
  readonly note: string;
}

/** The rows of a new workbook, in their order. */
export function defaultRows(settings: readonly Setting[]): readonly SettingRow[] {
  return settings.flatMap((setting) => {
    const { name, item = '', items, each, note } = setting;
    const own = each === undefined ? { [item]: cellOf(setting, setting.default) } : {};
    return Object.entries(items ?? own).map(([of, value]) => ({ setting: name, item: of, value, note }));
  });
}

/** The cell of a value; blank for none. */
export function cellOf<V>({ kind }: Setting<V>, value: V): Value {
  return value === undefined ? '' : kind.write(value);
}

/** The setting that a row is of: the one of its item, else any of that name. */
export function settingOfRow(
  settings: readonly Setting[],
  name: string | undefined,
  item: string | undefined,
): Setting | undefined {
  const named = settings.filter((setting) => normaliseKey(setting.name) === normaliseKey(name));
  return named.find((setting) => settingName(setting.name, setting.item) === settingName(name, item)) ?? named[0];
}
