// Rows of Settings that cannot be read or stand twice, and the buttons that put them right.
import type { Book } from '../domain/book';
import { type SettingCells, settingName } from '../domain/settings';
import { checkSettings, type SettingTrouble } from '../domain/settings/check';
import { writeCell } from '../schema/cells';
import type { Value } from '../schema/kinds';
import { allSettings, settingDefaults } from '../tabs/all-settings';
import { settings } from '../tabs/settings/table';
import { describeCheck } from '../text/describe-check';
import * as en from '../text/en';
import { done, type Finding, finding } from './check-finding';
import type { Tab, Workbook } from './ports';

const say = en.checked;

/** One line each, with the button that puts it right where that is sure, or shows it. */
export function settingFindings(workbook: Workbook, book: Book): readonly Finding[] {
  const tab = workbook.tab(settings);
  if (!tab || tab.missing.length > 0) return [];
  return checkSettings(book.rowsOf(settings), allSettings).map((trouble) =>
    settingFinding(trouble, tab, () => workbook.select(settings, trouble.row)),
  );
}

function settingFinding({ code, row, cells, setting }: SettingTrouble, tab: Tab, show: () => void): Finding {
  const name = [cells.setting, cells.item].filter(Boolean).join(', ');
  if (code === 'twice') {
    return finding({ code: 'settingTwice', tab: settings.name, name, row }, say.button.drop(row), () => {
      // Not the row: beside these cells may stand something of the person's own.
      const keys = Object.keys(settings.inputs);
      tab.write(row, keys, [keys.map(() => '')]);
      return done;
    });
  }
  const typed = String(cells.value ?? '');
  const { kind } = setting;
  const part = kind.wrongIn?.(cells.value ?? '').join('; ') || typed;
  const found = { code: 'settingWrong', name, typed: part, example: kind.example } as const;
  const preset = presetOf(cells);
  const isPreset = preset !== undefined && !setting.byHand;
  const mend = () => {
    if (isPreset) tab.write(row, ['value'], [[writeCell(settings.inputs.value.kind, preset)]]);
    else show();
    return done;
  };
  const { line } = finding(found, isPreset ? say.button.reset(String(preset)) : say.button.show, mend);
  // What was typed may be half an address.
  return { line: { ...line, reported: describeCheck({ ...found, typed: '…' }) }, repair: mend };
}

/** What a new workbook would hold there; undefined where it holds nothing. */
function presetOf({ setting, item }: SettingCells): Value | undefined {
  const preset = settingDefaults.find((row) => settingName(row.setting, row.item) === settingName(setting, item));
  return preset === undefined || preset.value === '' ? undefined : preset.value;
}
