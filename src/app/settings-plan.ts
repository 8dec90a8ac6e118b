// Plans the rows of the Settings tab that differ from what a person wants set.
import type { StepContext } from '../domain/book';
import type { Plan } from '../domain/plan';
import { openSettings } from '../domain/settings';
import { cellOf } from '../domain/settings/rows';
import type { Value } from '../schema/kinds';
import type { Setting } from '../schema/setting';
import { settings as settingsTab } from '../tabs/settings/table';
import { settingRows } from './book';
import { rowName } from './row-title';

/** A setting, and the cell that it is to have. */
export interface Answer {
  readonly setting: Setting;
  readonly item: string;
  readonly value: Value;
}

/** Only what differs from what holds now; a setting that has no row yet gets one. */
export function settingsPlan(context: StepContext, answers: readonly Answer[]): Plan {
  const { get } = openSettings(settingRows(context));
  const differing = answers.map((answer) => {
    const { setting, item, value } = answer;
    const id = rowName(settingsTab, { setting: setting.name, item: item === '' ? undefined : item });
    const row = context.find(settingsTab, id)?.row;
    const holds = row ? (row.value ?? '') : cellOf(setting, get(setting, item));
    return { ...answer, id, row, differs: String(holds) !== String(value) };
  });
  return {
    additions: differing.flatMap(({ setting, item, value, row, differs }) =>
      differs && !row
        ? [
            {
              table: settingsTab,
              values: { setting: setting.name, item: item || undefined, value, note: setting.note },
            },
          ]
        : [],
    ),
    changes: differing.flatMap(({ id, value, row, differs }) =>
      differs && row ? [{ table: settingsTab, id, values: { value } }] : [],
    ),
  };
}
