// The columns of a tab that are not ours: what people keep there, and what of ours came to stand there by mistake.
import type { Tab } from '../app/ports';
import { columnLetters, rangesIn } from '../derive/place';
import type { Cell } from '../schema/cells';
import type { FoundColumns } from './developer-metadata';
import { literal } from './literal';

/** Cells that were read in one call. */
interface Seen {
  readonly values: readonly (readonly unknown[])[];
  /** The number of the first row, and of the first column. */
  readonly first: number;
  readonly left: number;
  /** What stands above their columns. */
  readonly header: readonly string[];
  /** Where our columns stand. */
  readonly ours: { readonly [key: string]: number };
}

type Row = { readonly [label: string]: Cell };

export interface Beside {
  note(seen: Seen): void;
  /** What the first read has seen in a row, by the labels of those columns. */
  of(number: number): Row;
}

/** What reads of our columns pass over on their way. */
export function openBeside(readCell: (value: unknown) => Cell): Beside {
  const rows = new Map<number, Row>();
  return {
    of: (number) => rows.get(number) ?? {},
    note({ values, first, left, header, ours }) {
      const taken = new Set(Object.values(ours));
      const width = values[0]?.length ?? 0;
      const others = header.flatMap((label, index) =>
        index >= width || label === '' || taken.has(left + index) ? [] : [{ label, index }],
      );
      if (others.length === 0) return;
      for (const [at, row] of values.entries()) {
        const cells = Object.fromEntries(others.map(({ label, index }) => [label, readCell(row[index])]));
        rows.set(first + at, { ...cells, ...rows.get(first + at) });
      }
    },
  };
}

/** The sheet of a tab, as far as it matters here. */
interface Grid {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly find: () => FoundColumns;
  readonly computed: ReadonlySet<string>;
  readonly readCell: (value: unknown) => Cell;
}

export function typedBeside({ sheet, find }: Grid, rows: readonly number[]): ReturnType<Tab['typedBeside']> {
  const ours = new Set(Object.values(find().columns));
  const width = sheet.getLastColumn();
  const others = Array.from({ length: width }, (_, index) => index).filter((index) => !ours.has(index + 1));
  if (others.length === 0 || rows.length === 0) return [];
  const range = sheet.getRange(1, 1, Math.max(...rows), width);
  const formulas = range.getFormulas();
  // What a formula fills comes back by itself.
  const typed = others.filter((at) => formulas.every((row) => row[at] === ''));
  const cells = range.getValues();
  const nameOf = (at: number) => String(cells[0]?.[at] ?? '') || columnLetters(at + 1);
  // An unticked box is in every row of its column: nobody has written it.
  const isTyped = (cell: unknown) => cell !== '' && cell !== false;
  return rows.map((row) => typed.filter((at) => isTyped(cells[row - 1]?.[at])).map(nameOf));
}

interface Place {
  readonly number: number;
  readonly column: number;
}

/** The ranges of some cells, as few as there are runs of rows. */
function rangesOf(places: readonly Place[]): string[] {
  const columns = [...new Set(places.map(({ column }) => column))];
  return columns.flatMap((column) =>
    rangesIn(
      column,
      places.flatMap((each) => (each.column === column ? [each.number] : [])),
    ),
  );
}

export function clearBeside(
  { sheet, find, computed, readCell }: Grid,
  cells: Parameters<Tab['clearBeside']>[0],
): boolean {
  const inputs = new Set(Object.entries(find().columns).flatMap(([key, place]) => (computed.has(key) ? [] : [place])));
  const [lastRow, lastColumn] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const there = cells.filter(
    ({ number, column }) => number <= lastRow && column >= 1 && column <= lastColumn && !inputs.has(column),
  );
  if (there.length === 0) return false;
  const [rows, columns] = [there.map(({ number }) => number), there.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const values = sheet.getRange(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1).getValues();
  const ranges = rangesOf(
    there.filter(
      ({ number, column, cell }) => String(readCell(values[number - top]?.[column - left])) === String(cell),
    ),
  );
  if (ranges.length > 0) sheet.getRangeList(ranges).setValue('');
  return ranges.length > 0;
}

/** One write for each text; what a formula fills comes back by itself. */
export function writeBeside({ sheet, find }: Grid, cells: Parameters<Tab['writeBeside']>[0]): void {
  const { header } = find();
  const placed = cells.map(({ number, label, cell }) => ({ number, column: header.indexOf(label) + 1, cell }));
  const formulas = sheet.getRange(1, 1, Math.max(...placed.map(({ number }) => number)), header.length).getFormulas();
  const typed = placed.filter(({ column }) => formulas.every((row) => row[column - 1] === ''));
  for (const cell of new Set(typed.map((each) => each.cell))) {
    sheet.getRangeList(rangesOf(typed.filter((each) => each.cell === cell))).setValue(literal(cell));
  }
}
