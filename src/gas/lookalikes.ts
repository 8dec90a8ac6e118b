// Tabs that hold a table of ours without its mark: pasted from another file, or a copy whose original was deleted.
import type { TabPlan } from '../derive/layout';
import { markColumns, markTab } from './developer-metadata';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The part of the names that nobody's own tab bears by chance. */
const MOST = 0.75;

export interface Lookalikes {
  /** The tab that bears nearly all names of a plan, and no mark. */
  find(plan: TabPlan): Sheet | undefined;
}

/** Among sheets without a mark, whose headers are read once, at first need. */
export function openLookalikes(sheets: readonly Sheet[]): Lookalikes {
  const headers = new Map<Sheet, readonly string[]>();
  const headerOf = (sheet: Sheet) => {
    const known = headers.get(sheet) ?? headerIn(sheet);
    headers.set(sheet, known);
    return known;
  };
  return {
    find: ({ columns }) =>
      sheets.find((sheet) => {
        const header = headerOf(sheet);
        return columns.filter(({ label }) => header.includes(label)).length >= columns.length * MOST;
      }),
  };
}

function headerIn(sheet: Sheet): readonly string[] {
  const width = sheet.getLastColumn();
  return width === 0 ? [] : (sheet.getRange(1, 1, 1, width).getValues()[0] ?? []).map(String);
}

/** Marks a tab and its columns as those of a plan. */
export function adopt(sheet: Sheet, { table, columns }: TabPlan): void {
  const header = headerIn(sheet);
  markTab(sheet, table);
  for (const { key, label } of columns) {
    const at = header.indexOf(label);
    if (at >= 0) markColumns(sheet, at + 1, [key]);
  }
}
