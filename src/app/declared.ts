// What the tables declare, as the plans and formulas that a spreadsheet should hold.

import type { Placement } from '../derive/dialect/needs';
import { columnFormula } from '../derive/formula';
import { type TabPlan, tabPlan } from '../derive/layout';
import { placement, type TabPlace } from '../derive/place';
import { type TotalsColumn, totalsColumns, totalsPlan } from '../derive/totals';
import { viewFormulas } from '../derive/view';
import { labelled, labelsOn, type SheetLanguage, titleOn } from '../schema/labels';
import { laidTable, type Table } from '../schema/table';
import { laidTables, tables, views } from '../tabs';
import { settingDefault, settingDefaultsOf } from '../tabs/all-settings';
import { layoutIn } from '../text/on-sheet';
import { viewPlan } from './views';

/** The plans of these tables as they are laid beside one another, under their names in a language. */
export function tabPlans(laid: readonly Table[], language: SheetLanguage = 'en'): readonly TabPlan[] {
  const isLaid = (name: string) => laid.some((table) => table.name === name);
  return laid.map((table) =>
    tabPlan(labelled(laidTable(table, isLaid), language), laidTables, layoutIn[language], titleOn(table, language)),
  );
}

/** Every formula as it should stand, given where tabs and columns do. */
export interface Formulas {
  readonly totals: readonly TotalsColumn[];
  /** By the table's name, then by column number. */
  readonly headers: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/**
 * Formulas of the tables that have a place, with their headers in a language; what they say of others comes to nothing.
 * @throws {Error} when a column that a formula names has no place.
 */
export function formulasAt(places: ReadonlyMap<string, TabPlace>, language: SheetLanguage): Formulas {
  const isLaid = (name: string) => places.has(name);
  const laid = tables.filter(({ name }) => isLaid(name)).map((table) => laidTable(table, isLaid));
  const plan = totalsPlan(laid);
  // What refers to a table goes by its English labels; a view is read by nothing but itself.
  const listing = views.map((view) => labelled(view, language));
  const place = placement([...listing, ...tables], places, plan, settingDefaultsOf);
  const headers = laid.map((table): [string, ReadonlyMap<number, string>] => {
    const known = Object.keys(table.computed).filter((key) => places.get(table.name)?.columns[key] !== undefined);
    const labels = labelsOn(table, language);
    const formulas = known.map((key): [string, string] => [key, columnFormula(table, key, place, labels.get(key))]);
    return [table.name, headersOf(table, formulas, places)];
  });
  const listed = listing
    .filter(({ name }) => isLaid(name))
    .map((view): [string, ReadonlyMap<number, string>] => [
      view.name,
      headersOf(view, viewAt(view, places, place), places),
    ]);
  return { totals: totalsColumns(plan, settingDefault, place), headers: new Map([...headers, ...listed]) };
}

function viewAt(view: Table, places: ReadonlyMap<string, TabPlace>, place: Placement): ReadonlyMap<string, string> {
  const sheetIds = [...places].flatMap(([name, { sheetId }]): [string, number][] =>
    sheetId === undefined ? [] : [[name, sheetId]],
  );
  return viewFormulas(
    view,
    viewPlan((name) => places.has(name), new Map(sheetIds)),
    place,
  );
}

/** Formulas by column number; columns that are missing have none. */
function headersOf(
  { name }: Table,
  formulas: Iterable<readonly [string, string]>,
  places: ReadonlyMap<string, TabPlace>,
): ReadonlyMap<number, string> {
  const columns = places.get(name)?.columns ?? {};
  return new Map(
    [...formulas].flatMap(([key, formula]): [number, string][] => {
      const column = columns[key];
      return column === undefined ? [] : [[column, formula]];
    }),
  );
}
