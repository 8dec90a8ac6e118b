// What the evaluator knows of the tabs that formulas ask by name: Settings and Working days.
import type { Table } from '../schema/table';
import { openWorkingDays, type WorkingDays } from './dialect/calendars';
import type { Compute, ComputeKey } from './dialect/calls';
import { keyOfLabel, SETTINGS, WORKING_DAYS } from './dialect/needs';
import type { SettingRows } from './dialect/settings';

/** A table's rows, column by column; none where it has no tab. */
interface ReadSheet {
  readonly table: Table;
  readonly rows: readonly unknown[] | undefined;
  column(key: string, path: readonly string[]): Compute;
  keys(key: string, path: readonly string[]): ComputeKey;
}

/** Of the Settings tab. */
export function settingRows(sheet: ReadSheet, path: readonly string[]): SettingRows {
  const key = (label: string) => keyOfLabel(sheet.table, label);
  return {
    count: sheet.rows?.length ?? 0,
    setting: sheet.keys(key(SETTINGS.setting), path),
    item: sheet.keys(key(SETTINGS.item), path),
    value: sheet.column(key(SETTINGS.value), path),
  };
}

/** They are values that the script has written: nothing of them is computed. */
export function calendarsIn({ table, rows, column, keys }: ReadSheet): WorkingDays {
  const keyed = (label: string) => keyOfLabel(table, label);
  const cells = (label: string) => column(keyed(label), []);
  const [key, row, day] = [cells(WORKING_DAYS.key), cells(WORKING_DAYS.row), cells(WORKING_DAYS.day)];
  const [calendar, number] = [keys(keyed(WORKING_DAYS.calendar), []), cells(WORKING_DAYS.number)];
  return openWorkingDays(
    rows?.map((_, at) => ({ key: key(at), row: row(at), day: day(at), calendar: calendar(at), number: number(at) })),
  );
}
