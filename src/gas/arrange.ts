// Puts the columns of a tab that stands into the order of its plan.
import type { TabPlan } from '../derive/layout';
import type { TabPlace } from '../derive/place';
import { foldLoose } from './dress';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Formulas, formats, notes, drop-downs and marks go along with their columns. */
export function arrange(sheet: Sheet, plan: TabPlan, { columns }: TabPlace): void {
  const places = new Map(Object.entries(columns));
  // Google moves no column across the edge of what is frozen.
  sheet.setFrozenColumns(0);
  plan.columns.forEach(({ key }, index) => {
    const [from, to] = [places.get(key), index + 1];
    if (from === undefined || from === to) return;
    sheet.moveColumns(sheet.getRange(1, from), to);
    for (const [other, at] of places) if (at >= to && at < from) places.set(other, at + 1);
    places.set(key, to);
  });
  sheet.setFrozenColumns(plan.frozen);
  foldLoose(sheet, plan.folds, Object.fromEntries(places));
}
