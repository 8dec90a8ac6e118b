// What the tables declare, as the plans and formulas that a spreadsheet should hold.
import { columnFormula, type SettingNeed } from '../derive/formula';
import { type TabPlan, tabPlan } from '../derive/layout';
import { placement, type TabPlace } from '../derive/place';
import { type TotalsColumn, totalsColumns, totalsPlan } from '../derive/totals';
import { normaliseKey } from '../schema/cells';
import { tables } from '../tables';
import { settingDefaults, settingDefaultsOf } from '../tables/settings';
import * as en from '../text/en';

/** The plans of all tabs, in the order of the tables. */
export function tabPlans(): readonly TabPlan[] {
  return tables.map((table) => tabPlan(table, tables, en.layout));
}

/** Every formula as it should stand, given where tabs and columns do. */
export interface Formulas {
  readonly totals: readonly TotalsColumn[];
  /** By the table's name, then by column number. */
  readonly headers: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/** @throws {Error} when a column that a formula names has no place. */
export function formulasAt(places: ReadonlyMap<string, TabPlace>): Formulas {
  const plan = totalsPlan(tables);
  const place = placement(tables, places, plan, settingDefaultsOf);
  const fallback = ({ setting, item }: SettingNeed) => settingDefault(setting, item);
  const headers = tables.map((table): [string, ReadonlyMap<number, string>] => {
    const tab = places.get(table.name);
    const formulas = Object.keys(table.computed).flatMap((key): [number, string][] => {
      const column = tab?.columns[key];
      return column === undefined ? [] : [[column, columnFormula(table, key, place)]];
    });
    return [table.name, new Map(formulas)];
  });
  return { totals: totalsColumns(plan, fallback, place), headers: new Map(headers) };
}

function settingDefault(setting: string, item: string): string | number {
  const row = settingDefaults.find(
    (candidate) =>
      normaliseKey(candidate.setting) === normaliseKey(setting) && normaliseKey(candidate.item) === normaliseKey(item),
  );
  if (!row) throw new Error(`The setting ${setting} ${item} has no default.`);
  return row.value;
}
