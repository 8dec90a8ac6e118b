// One tab on Google's services: a read is one call, a write is one call for each unbroken run of columns.
import type { Tab } from '../app/ports';
import type { Cell } from '../schema/cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows added at once when the grid is full, so that it does not grow with every new row. */
const GROWTH = 100;

/** Text always carries the apostrophe that keeps Sheets from reading it as a formula, a number or a date. */
const literal = (cell: Cell): Cell => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell);

/** `columns` are the column numbers by key; keys that are not there are missing. */
export function openTab(
  sheet: Sheet,
  columns: { readonly [key: string]: number },
  missing: readonly string[],
  readCell: (value: unknown) => Cell,
): Tab {
  const columnOf = (key: string): number => {
    const column = columns[key];
    if (column === undefined) throw new Error(`The column ${key} is missing on ${sheet.getName()}.`);
    return column;
  };

  return {
    name: sheet.getName(),
    missing,
    read(keys, rows) {
      const wanted = keys.map(columnOf);
      const [left, right] = [Math.min(...wanted), Math.max(...wanted)];
      const first = rows?.first ?? 2;
      const count = rows?.count ?? sheet.getLastRow() - first + 1;
      if (count < 1 || keys.length === 0) return [];
      const values = sheet.getRange(first, left, count, right - left + 1).getValues();
      return values.map((row) => wanted.map((column) => readCell(row[column - left])));
    },
    write(first, keys, rows) {
      const last = first + rows.length - 1;
      const max = sheet.getMaxRows();
      if (last > max) sheet.insertRowsAfter(max, Math.max(GROWTH, last - max));
      for (const run of unbrokenRuns(keys.map((key, index) => ({ column: columnOf(key), index })))) {
        const cells = rows.map((row) => run.indexes.map((index) => literal(row[index] ?? '')));
        sheet.getRange(first, run.column, rows.length, run.indexes.length).setValues(cells);
      }
    },
    deleteRows(rows) {
      const falling = [...new Set(rows)].sort((a, b) => b - a);
      for (let index = 0; index < falling.length; ) {
        let count = 1;
        while (falling[index + count] === (falling[index] ?? 0) - count) count += 1;
        sheet.deleteRows((falling[index] ?? 0) - count + 1, count);
        index += count;
      }
    },
  };
}

/** Neighbouring columns together, each run with where its values stand in a row. */
function unbrokenRuns(
  places: readonly { readonly column: number; readonly index: number }[],
): readonly { readonly column: number; readonly indexes: readonly number[] }[] {
  const runs: { column: number; indexes: number[] }[] = [];
  for (const { column, index } of [...places].sort((a, b) => a.column - b.column)) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.indexes.length === column) last.indexes.push(index);
    else runs.push({ column, indexes: [index] });
  }
  return runs;
}
