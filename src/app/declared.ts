// What the tables declare, as the plans and formulas that a spreadsheet should hold.
import { columnFormula } from '../derive/formula';
import { type TabPlan, tabPlan } from '../derive/layout';
import { placement, type TabPlace } from '../derive/place';
import { type TotalsColumn, totalsColumns, totalsPlan } from '../derive/totals';
import { laidTable, type Table } from '../schema/table';
import { tables } from '../tabs';
import { settingDefault, settingDefaultsOf } from '../tabs/all-settings';
import * as en from '../text/en';

/** The plans of these tables as they are laid beside one another. */
export function tabPlans(laid: readonly Table[]): readonly TabPlan[] {
  const isLaid = (name: string) => laid.some((table) => table.name === name);
  return laid.map((table) => tabPlan(laidTable(table, isLaid), tables, en.layout));
}

/** Every formula as it should stand, given where tabs and columns do. */
export interface Formulas {
  readonly totals: readonly TotalsColumn[];
  /** By the table's name, then by column number. */
  readonly headers: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/**
 * Formulas of the tables that have a place; what they say of others comes to nothing.
 * @throws {Error} when a column that a formula names has no place.
 */
export function formulasAt(places: ReadonlyMap<string, TabPlace>): Formulas {
  const isLaid = (name: string) => places.has(name);
  const laid = tables.filter(({ name }) => isLaid(name)).map((table) => laidTable(table, isLaid));
  const plan = totalsPlan(laid);
  const place = placement(tables, places, plan, settingDefaultsOf);
  const headers = laid.map((table): [string, ReadonlyMap<number, string>] => {
    const tab = places.get(table.name);
    const formulas = Object.keys(table.computed).flatMap((key): [number, string][] => {
      const column = tab?.columns[key];
      return column === undefined ? [] : [[column, columnFormula(table, key, place)]];
    });
    return [table.name, new Map(formulas)];
  });
  return { totals: totalsColumns(plan, settingDefault, place), headers: new Map(headers) };
}
