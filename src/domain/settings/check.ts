// Whether the settings can be read: rows that stand twice, values of the wrong kind, items that are none.
import type { Setting } from '../../schema/setting';
import { type SettingCells, settingName } from './index';
import { settingOfRow } from './rows';

export interface SettingTrouble {
  readonly code: 'twice' | 'wrong';
  /** Where it stands on the sheet. */
  readonly row: number;
  readonly cells: SettingCells;
  readonly setting: Setting;
}

/** In the order of the rows; blank values and settings that are not declared are left to people. */
export function checkSettings(
  rows: readonly { readonly number: number; readonly row: SettingCells }[],
  settings: readonly Setting[],
): readonly SettingTrouble[] {
  const seen = new Set<string>();
  return rows.flatMap(({ number, row: cells }): readonly SettingTrouble[] => {
    const setting = settingOfRow(settings, cells.setting, cells.item);
    if (setting === undefined) return [];
    const name = settingName(cells.setting, cells.item);
    const code = seen.has(name) ? 'twice' : 'wrong';
    seen.add(name);
    if (code === 'wrong' && (cells.value === undefined || isRight(setting, cells))) return [];
    return [{ code, row: number, cells, setting }];
  });
}

function isRight({ kind, isItem }: Setting, { value = '', item = '' }: SettingCells): boolean {
  return kind.fits(value) && (isItem === undefined || isItem(item.trim()));
}
