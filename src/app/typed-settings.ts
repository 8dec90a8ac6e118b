// After a person's edit of Settings: a value that cannot be read is told at once, with the way to write it; it stays as it was typed.
import { settingOfRow } from '../domain/settings/rows';
import { readCell } from '../schema/cells';
import { allSettings } from '../tabs/all-settings';
import { settings } from '../tabs/settings/table';
import { describeCheck } from '../text/describe-check';
import type { Dialogs, Edit, Workbook } from './ports';

const KEYS = ['setting', 'item', 'value'] as const;
/** How many values a sentence tells of; the check names all. */
const MOST = 3;

/** Only of settings that have a way to be written: days and weekdays. */
export function tellUnreadSettings(workbook: Workbook, dialogs: Dialogs, { table, rows, columns }: Edit): void {
  const tab = table === settings.name ? workbook.tab(settings) : undefined;
  const at = tab?.columnOf('value') ?? 0;
  if (!tab || tab.missing.length > 0 || at < columns.first || at > columns.last) return;
  const said = tab.read(KEYS, rows).flatMap((cells) => {
    const [name, item, value] = KEYS.map((key, index) => readCell(settings.inputs[key].kind, cells[index] ?? ''));
    const kind =
      value === undefined ? undefined : settingOfRow(allSettings, String(name ?? ''), String(item ?? ''))?.kind;
    const wrong = kind?.wrongIn?.(value ?? '') ?? [];
    if (!kind || wrong.length === 0) return [];
    const named = [name, item].filter((part) => part !== undefined).join(', ');
    return [describeCheck({ code: 'settingWrong', name: named, typed: wrong.join('; '), example: kind.example })];
  });
  if (said.length > 0) dialogs.toast(said.slice(0, MOST).join(' '));
}
