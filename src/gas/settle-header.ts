// Puts row 1 of a tab right as a person has answered: what they typed stays, wherever it has to stand.
import type { TabPlan } from '../derive/layout';
import type { HeaderDoubt } from '../schema/blockage';
import { columnMarks, moveColumnMarks } from './developer-metadata';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A row of a table holds more than a title does. */
const MOST_IN_TITLE = 2;

export function settleHeader(sheet: Sheet, plan: TabPlan, doubt: HeaderDoubt, keepsNames: boolean): void {
  if (doubt.how === 'below') raise(sheet, doubt.row);
  else if (doubt.how === 'turned') turnBack(sheet, plan);
  else if (doubt.how === 'exchanged' && keepsNames) moveMarks(sheet, plan, doubt.keys);
  else {
    if (doubt.how === 'gone') sheet.insertRowBefore(1);
    writeNames(sheet, plan, doubt.how === 'gone' ? [...columnMarks(sheet).keys()] : doubt.keys);
  }
}

/** What a formula writes comes back with it. */
function writeNames(sheet: Sheet, { columns }: TabPlan, keys: readonly string[]): void {
  const marks = columnMarks(sheet);
  for (const { key, label, computed } of columns) {
    const column = marks.get(key);
    if (column !== undefined && keys.includes(key) && !computed) sheet.getRange(1, column).setValue(`'${label}`);
  }
}

function moveMarks(sheet: Sheet, { columns }: TabPlan, keys: readonly string[]): void {
  const header = headerOf(sheet);
  const places = columns.flatMap(({ key, label }): [string, number][] => {
    const at = keys.includes(key) ? header.indexOf(label) : -1;
    return at < 0 ? [] : [[key, at + 1]];
  });
  moveColumnMarks(sheet, Object.fromEntries(places));
}

const headerOf = (sheet: Sheet) => (sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? []).map(String);

/** What stands in cells, to be put elsewhere: their formulas, and what was typed as it was typed. */
function contentsOf(range: Range): readonly (readonly unknown[])[] {
  const formulas = range.getFormulas();
  const asTyped = (value: unknown) => (typeof value === 'string' && value !== '' ? `'${value}` : value);
  return range.getValues().map((line, row) => line.map((value, col) => formulas[row]?.[col] || asTyped(value)));
}

/** The row of the names becomes row 1: rows of the table that stand above it follow it, and a title goes beside it. */
function raise(sheet: Sheet, row: number): void {
  const width = sheet.getLastColumn();
  const above = contentsOf(sheet.getRange(1, 1, row - 1, width));
  const filled = above.map((cells) => cells.filter((cell) => cell !== ''));
  if (filled.some((cells) => cells.length > MOST_IN_TITLE)) {
    sheet.insertRowBefore(1);
    sheet.getRange(row + 1, 1, 1, width).moveTo(sheet.getRange(1, 1));
    sheet.deleteRow(row + 1);
    return;
  }
  sheet.deleteRows(1, row - 1);
  const title = filled.flat();
  if (title.length === 0) return;
  const room = width + title.length - sheet.getMaxColumns();
  if (room > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), room);
  sheet.getRange(1, width + 1, 1, title.length).setValues([title]);
}

/** Of the table that stands transposed each column becomes a row again, from the first cell on. */
function turnBack(sheet: Sheet, { columns }: TabPlan): void {
  const names = new Set(columns.map(({ label }) => label));
  const range = sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn());
  const [values, formulas, contents] = [range.getValues(), range.getFormulas(), contentsOf(range)];
  const lengthOf = (col: number) => values.filter((line) => names.has(String(line[col]))).length;
  const col = (values[0] ?? []).findIndex((_, index) => lengthOf(index) > 2);
  const tall = values.reduce(
    (last, line, index) => (names.has(String(line[col])) || formulas[index]?.[col] ? index + 1 : last),
    0,
  );
  // Pasted onto itself, it has beside it what it did not cover: there the names of row 1 go on.
  const beside = (values[0] ?? []).findIndex((cell, index) => index > col && names.has(String(cell)));
  const own = values.slice(0, tall).map((line) => (beside < 0 ? line : line.slice(0, beside)));
  const endOf = (line: readonly unknown[]) => line.reduce<number>((last, cell, at) => (cell === '' ? last : at + 1), 0);
  const filled = Math.max(...own.map(endOf));
  const turned = Array.from({ length: filled - col }, (_, at) =>
    Array.from({ length: tall }, (_, row) => contents[row]?.[col + at] ?? ''),
  );
  if (tall > filled - col) sheet.getRange(filled - col + 1, col + 1, tall - filled + col, filled - col).clearContent();
  sheet.getRange(1, col + 1, turned.length, tall).setValues(turned);
}
