// Names of sheets: what is free, and what a copy is called.
import { GoogleException } from './errors';
import { sheetArgument } from './place';
import type { Run } from './run';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Refuses a sheet's name that another has; Google does not tell upper from lower case here. */
export function freeName(run: Run, name: string): string {
  const taken = run.book.sheets().some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) {
    throw new GoogleException(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  return name;
}

export function nextFreeName(run: Run, make: (number: number) => string): string {
  const names = new Set(run.book.sheets().map(({ name }) => name));
  let number = 1;
  while (names.has(make(number))) number += 1;
  return make(number);
}

/** A copy at the end of the tabs, named as Google names it; the sheet in view stays in view. */
export function copyOf(run: Run, sheet: Sheet): Sheet {
  const name = nextFreeName(run, (n) => (n === 1 ? `Copy of ${sheet.getName()}` : `Copy of ${sheet.getName()} ${n}`));
  const id = run.write().duplicateSheet(sheetArgument('SpreadsheetApp.Sheet.copyTo', sheet), name);
  run.write().moveSheet(id, run.book.sheets().length - 1);
  return run.sheet(id);
}
