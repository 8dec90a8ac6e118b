// One tab on Google's services: a read is one call, a write is one call for each unbroken run of columns.
import type { Tab } from '../app/ports';
import { columnLetters } from '../derive/place';
import { runsBy, unbroken } from '../derive/runs';
import type { Cell } from '../schema/cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Blank rows kept below what is written when the grid grows, so that it does not grow with every new row. */
const GROWTH = 100;

/** Text always carries the apostrophe that keeps Sheets from reading it as a formula, a number or a date. */
const literal = (cell: Cell): Cell => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell);

/** `columns` are the column numbers by key; keys that are not there are missing. `onGrowth` hears the new number of rows. */
export function openTab(
  sheet: Sheet,
  columns: { readonly [key: string]: number },
  { missing, broken, header }: Pick<Tab, 'missing' | 'broken' | 'header'>,
  readCell: (value: unknown) => Cell,
  onGrowth: (rows: number) => void,
): Tab {
  const columnOf = (key: string): number => {
    const column = columns[key];
    if (column === undefined) throw new Error(`The column ${key} is missing on ${sheet.getName()}.`);
    return column;
  };

  return {
    missing,
    broken,
    header,
    get sheetId() {
      return sheet.getSheetId();
    },
    read(keys, rows) {
      const wanted = keys.map(columnOf);
      const [left, right] = [Math.min(...wanted), Math.max(...wanted)];
      const first = rows?.first ?? 2;
      const count = rows?.count ?? sheet.getLastRow() - first + 1;
      if (count < 1 || keys.length === 0) return [];
      const values = sheet.getRange(first, left, count, right - left + 1).getValues();
      return values.map((row) => wanted.map((column) => readCell(row[column - left])));
    },
    makeRoom(first, count) {
      const last = first + count - 1;
      const max = sheet.getMaxRows();
      if (last < max) return;
      const more = last - max + GROWTH;
      // Above the last row while that is blank, as it then stays: what covers the grid to its end (colours, drop-downs, filter) stretches.
      if (first <= max) sheet.insertRowsBefore(max, more);
      else sheet.insertRowsAfter(max, more);
      onGrowth(max + more);
    },
    write(first, keys, rows) {
      const places = keys.map((key, index) => ({ column: columnOf(key), index })).sort((a, b) => a.column - b.column);
      for (const { first: start, count } of runsBy(places, ({ column }, index) => column - index)) {
        const run = places.slice(start, start + count);
        const cells = rows.map((row) => run.map(({ index }) => literal(row[index] ?? '')));
        sheet.getRange(first, run[0]?.column ?? 1, rows.length, count).setValues(cells);
      }
    },
    typedBeside(rows) {
      const ours = new Set(Object.values(columns));
      const width = sheet.getLastColumn();
      const others = Array.from({ length: width }, (_, index) => index).filter((index) => !ours.has(index + 1));
      if (others.length === 0 || rows.length === 0) return [];
      const range = sheet.getRange(1, 1, Math.max(...rows), width);
      const formulas = range.getFormulas();
      // What a formula fills comes back by itself.
      const typed = others.filter((at) => formulas.every((row) => row[at] === ''));
      const cells = range.getDisplayValues();
      const nameOf = (at: number) => cells[0]?.[at] || columnLetters(at + 1);
      return rows.map((row) => typed.filter((at) => cells[row - 1]?.[at]).map(nameOf));
    },
    deleteRows(rows) {
      const rising = [...new Set(rows)].sort((a, b) => a - b);
      // From the bottom up, so that the numbers above stay true.
      for (const { start, count } of [...unbroken(rising)].reverse()) sheet.deleteRows(start, count);
    },
  };
}
