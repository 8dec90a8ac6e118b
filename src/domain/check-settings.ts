// Whether the settings can be read: rows that stand twice, values of the wrong kind, currencies that are none.
import { isEmailAddress } from '../schema/checks';
import type { Value } from '../schema/kinds';
import { readHour, readWeekdays, weekdayNumber, wrongClosedDays } from './calendar';
import { wrongAddresses } from './recipients';
import { type SettingCells, settingName } from './settings';

export interface SettingTrouble {
  readonly code: 'twice' | 'wrong';
  /** Where it stands on the sheet. */
  readonly row: number;
  readonly cells: SettingCells;
  /** The name under which Selvedge knows it. */
  readonly setting: SettingToCheck;
}

export type SettingToCheck = keyof typeof FITS;

const isNumber = (value: Value, least: number, most = Number.POSITIVE_INFINITY) =>
  typeof value === 'number' && value >= least && value <= most;
const isWhole = (value: Value, most: number) => isNumber(value, 0, most) && Number.isInteger(value);
const isWeekday = (value: Value) => weekdayNumber(String(value)) >= 0;
const isOnOff = (value: Value) => /^(on|off|yes|no|true|false)$/i.test(String(value));
const words = (value: Value) => String(value).split(/[\s,;]+/);

/** Whether a value, or the item beside it, can be read; keys are lower case. */
const FITS = {
  'base currency': (value: Value) => isCurrency(String(value)),
  'default tolerance': (value: Value) => isNumber(value, 0, 100),
  'lead days': (value: Value) => isWhole(value, 3_650),
  'reminder hour': (value: Value) => readHour(value) !== undefined,
  'reminder weekdays': (value: Value) => readWeekdays(String(value)) !== undefined && words(value).every(isWeekday),
  'closed days': (value: Value) => (typeof value === 'number' ? value >= 1 : wrongClosedDays(value).length === 0),
  'default recipients': (value: Value) => wrongAddresses(String(value)).length === 0,
  language: (value: Value) => /^(en|es)/i.test(String(value)),
  'weekly summary': (value: Value) => isWeekday(value) || value === 'off',
  'all quiet': isOnOff,
  reminders: (value: Value, item: string) => isOnOff(value) && isEmailAddress(item),
  rate: (value: Value, item: string) => isNumber(value, Number.MIN_VALUE) && isCurrency(item),
  budget: (value: Value) => isNumber(value, 0),
  // Some carriers' pages take no number.
  'carrier link': (value: Value) => /^https:\/\/\S+$/.test(String(value)),
};

const isKnown = (setting: string): setting is SettingToCheck => setting in FITS;

/** Whether these are the letters of a currency that exists. */
export function isCurrency(letters: string): boolean {
  if (!/^[a-z]{3}$/i.test(letters)) return false;
  const currency = letters.toUpperCase();
  // What has no name is called by its letters.
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'name' }).formatToParts(0);
  return parts.some(({ type, value }) => type === 'currency' && value !== currency);
}

/** In the order of the rows; blank values and settings that Selvedge does not know are left to people. */
export function checkSettings(
  rows: readonly { readonly number: number; readonly row: SettingCells }[],
): readonly SettingTrouble[] {
  const seen = new Set<string>();
  return rows.flatMap(({ number, row: cells }): readonly SettingTrouble[] => {
    const name = settingName(cells.setting, cells.item);
    const [setting = ''] = name.split('|');
    if (!isKnown(setting)) return [];
    const { value, item = '' } = cells;
    const code = seen.has(name) ? 'twice' : 'wrong';
    seen.add(name);
    if (code === 'wrong' && (value === undefined || FITS[setting](value, item.trim()))) return [];
    return [{ code, row: number, cells, setting }];
  });
}
