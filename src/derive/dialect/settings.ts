// What a setting holds, on the sheet and in the evaluator: the first row of its name and item decides, then its default.
import { normaliseKey } from '../../schema/cells';
import type { Writing } from './calls';
import { KEY, keyText } from './keys';
import { beside, guarded, holds, itemsList, itemValuesList, keysList, ofEachRow } from './lists';
import { type ColumnNeed, type ItemDefault, type Placement, SETTINGS, type SettingNeed } from './needs';
import type { Scalar } from './scalar';
import { literal, quoted } from './syntax';

/** What holds while Settings has no row of a setting. */
export interface SettingDefaults {
  readonly fallback: (need: SettingNeed) => string | number;
  readonly defaults: (setting: string) => readonly ItemDefault[];
}

/** The rows of the Settings tab: the keys of names and items, and the values. */
export interface SettingRows {
  readonly count: number;
  readonly setting: (row: number) => string;
  readonly item: (row: number) => string;
  readonly value: (row: number) => Scalar;
}

/** The cell that holds one setting, or its default while the setting is missing or not of its kind. */
export function settingFormula(need: SettingNeed, fallback: string | number, place: Placement): string {
  const found = settingText(need, place);
  return typeof fallback === 'number'
    ? `=ARRAYFORMULA(IF(ISNUMBER(${found});${found};${literal(fallback)}))`
    : `=ARRAYFORMULA(IF(${found}="";${literal(fallback)};${found}))`;
}

/** The value of one setting as its row holds it, an empty text where it has none. */
export function settingText({ setting, item }: SettingNeed, place: Placement): string {
  const column = (label: string) => place.column(SETTINGS.table, label, undefined);
  const wanted = `${normaliseKey(setting)}|${normaliseKey(item)}`;
  const keys = `${keyText(column(SETTINGS.setting))}&"|"&${keyText(column(SETTINGS.item))}`;
  return `XLOOKUP(${quoted(wanted)};${keys};${column(SETTINGS.value)};"")`;
}

/** The setting of the item whose key is in a column of the row; blank for no item, an empty text for an unknown one. */
export function settingOfText(
  setting: string,
  wanted: ColumnNeed,
  { place, from }: Pick<Writing, 'place' | 'from'>,
): string {
  const [items, values] = [place.list(itemsList(setting)), place.list(itemValuesList(setting))];
  const keys = place.list(keysList(wanted));
  const key = ofEachRow(wanted.table, place.column(wanted.table, wanted.label, from), keys, place);
  const value = `IF(${holds(items, key)};${beside(items, key, values.column(0))};"")`;
  return guarded([keys, items, values], `IF(${key}="${KEY}";;${value})`);
}

/** The value of one setting, as `settingFormula` finds it. */
export function settingIn({ count, ...rows }: SettingRows, need: SettingNeed, fallback: string | number): Scalar {
  const [setting, item] = [normaliseKey(need.setting), normaliseKey(need.item)];
  let row = 0;
  while (row < count && !(rows.setting(row) === setting && rows.item(row) === item)) row += 1;
  const found = row < count ? rows.value(row) : null;
  const isSet = typeof fallback === 'number' ? typeof found === 'number' : found !== null && found !== '';
  return isSet ? found : fallback;
}

/** The values of a setting by the key of their item, as `settingOfText` finds them. */
export function itemValues(
  { count, ...rows }: SettingRows,
  setting: string,
  defaults: readonly ItemDefault[],
): ReadonlyMap<string, Scalar> {
  const values = new Map<string, Scalar>();
  const keep = (item: string, value: Scalar) => {
    if (item !== '' && !values.has(item)) values.set(item, value);
  };
  const name = normaliseKey(setting);
  for (let row = 0; row < count; row += 1) {
    if (rows.setting(row) === name) keep(rows.item(row), rows.value(row));
  }
  for (const { item, value } of defaults) keep(normaliseKey(item), value);
  return values;
}
