// The hidden Totals tab, derived from the formulas that need it: one rollup a tab and key, one cell a setting.
import { isKeyed, type Table } from '../schema/table';
import {
  lastNeed,
  lookupNeed,
  type Placement,
  type Rollup,
  type SettingNeed,
  settingNeed,
  sumNeed,
} from './dialect/needs';
import { settingFormula } from './dialect/settings';
import { callsOf, parseFormula } from './dialect/syntax';
import { countedFormula, rollupFormula } from './formula';

export const TOTALS = 'Totals';

export interface TotalsPlan {
  readonly rollups: readonly Rollup[];
  readonly settings: readonly SettingNeed[];
  /** The tables of which Totals lists the rows that count. */
  readonly counted: readonly Table[];
}

/** One column of Totals: a title in row 1, a formula in row 2; a sum's formula stands in its key column. */
export interface TotalsColumn {
  readonly title: string;
  readonly formula: string;
}

/** Walks every computed column and gathers what Totals must hold, each thing once, in a stable order. */
export function totalsPlan(tables: readonly Table[]): TotalsPlan {
  const expressions = tables.flatMap(({ computed }) =>
    Object.values(computed).map(({ formula }) => parseFormula(formula)),
  );
  const rollups = new Map<string, Rollup>();
  const needs = expressions.flatMap((expression) => [
    ...callsOf('SUMBY', expression).map(sumNeed),
    ...callsOf('MAXBY', expression).map(lastNeed),
  ]);
  for (const { table, key, sum } of needs) {
    const place = `${table}|${key}`;
    const known = rollups.get(place)?.sums ?? [];
    const sums = known.some(({ identity }) => identity === sum.identity) ? known : [...known, sum];
    rollups.set(place, { table, key, sums });
  }
  const settings = new Map<string, SettingNeed>();
  for (const need of expressions.flatMap((expression) => callsOf('SETTING', expression)).map(settingNeed)) {
    settings.set(settingName(need), need);
  }
  const lookups = expressions.flatMap((expression) => callsOf('LOOKUPBY', expression)).map(lookupNeed);
  const read = new Set([...rollups.values(), ...lookups].map(({ table }) => table));
  const isCounted = (table: Table) =>
    isKeyed(table) && (Object.keys(table.computed).length > 0 || read.has(table.name));
  // Those that nothing reads come last: a desk that is switched on then moves no column that formulas name.
  const counted = tables
    .filter(isCounted)
    .sort((one, other) => Number(read.has(other.name)) - Number(read.has(one.name)));
  return { rollups: [...rollups.values()], settings: [...settings.values()], counted };
}

/** What the Totals tab holds, left to right. `fallback` is what a setting means while it is missing. */
export function totalsColumns(
  plan: TotalsPlan,
  fallback: (need: SettingNeed) => string | number,
  place: Placement,
): readonly TotalsColumn[] {
  return [
    ...plan.settings.map((need) => ({
      title: settingName(need),
      formula: settingFormula(need, fallback(need), place),
    })),
    ...standing(plan.rollups, place.has).flatMap((rollup) => [
      { title: `${rollup.table} by ${rollup.key}`, formula: rollupFormula(rollup, place) },
      ...rollup.sums.map(({ title }) => ({ title, formula: '' })),
    ]),
    ...plan.counted.map((table) => ({ title: `${table.name}, rows`, formula: countedFormula(table, place) })),
  ];
}

/** The rollups of tabs that are there. */
export function standing(rollups: readonly Rollup[], has: Placement['has']): readonly Rollup[] {
  return rollups.filter(({ table }) => has(table));
}

export function settingName({ setting, item }: SettingNeed): string {
  return item === '' ? setting : `${setting}, ${item}`;
}
