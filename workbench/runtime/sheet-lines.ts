// The rows and columns of a sheet: how many there are, and what is done to a stretch of them.
import type { Dimension } from '../engine/book';
import { GoogleException, wrongArguments } from './errors';
import { rangeArgument, sheetArgument, sheetInfo } from './place';
import type { Run } from './run';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

export const runs = new WeakMap<object, Run>();

interface Grid {
  run: Run;
  sheetId: number;
  rows: number;
  cols: number;
}

/** The sheet as it stands now. */
export function gridOf(sheet: object): Grid {
  const run = runs.get(sheet);
  if (run === undefined) throw new TypeError('This object is not a Sheet.');
  const sheetId = sheetArgument('Sheet', sheet);
  const { rows, cols } = sheetInfo(run, sheetId);
  return { run, sheetId, rows, cols };
}

const nameOf: Record<Dimension, string> = { ROWS: 'rows', COLUMNS: 'columns' };

/** A stretch of rows or columns that the sheet has, counted from 1 as Google does. */
export function inside(
  grid: Grid,
  dimension: Dimension,
  method: string,
  start: unknown,
  count: unknown,
): { start: number; count: number } {
  if (typeof start !== 'number' || typeof count !== 'number') {
    throw wrongArguments(`SpreadsheetApp.Sheet.${method}`, [start, count]);
  }
  const last = dimension === 'ROWS' ? grid.rows : grid.cols;
  if (start < 1 || count < 1 || start + count - 1 > last) {
    throw new GoogleException(`Those ${nameOf[dimension]} are out of bounds.`);
  }
  return { start: start - 1, count };
}

export function insert(sheet: Sheet, dimension: Dimension, before: number, count: number): Sheet {
  const { run, sheetId, rows, cols } = gridOf(sheet);
  const last = dimension === 'ROWS' ? rows : cols;
  if (!Number.isInteger(before) || before < 0 || before > last || !Number.isInteger(count) || count < 1) {
    throw new GoogleException(`Those ${nameOf[dimension]} are out of bounds.`);
  }
  const others = run.book.sheets().reduce((sum, each) => sum + (each.id === sheetId ? 0 : each.rows * each.cols), 0);
  const cells = dimension === 'ROWS' ? (rows + count) * cols : rows * (cols + count);
  if (others + cells > MOST_CELLS || (dimension === 'COLUMNS' && cols + count > MOST_COLUMNS)) {
    throw new GoogleException(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
  run.write().insert(sheetId, dimension, before, count);
  return sheet;
}

export function remove(sheet: Sheet, dimension: Dimension, position: number, howMany: number): void {
  const grid = gridOf(sheet);
  const method = dimension === 'ROWS' ? 'deleteRows' : 'deleteColumns';
  const { start, count } = inside(grid, dimension, method, position, howMany);
  const { frozenRows, frozenCols } = sheetInfo(grid.run, grid.sheetId);
  const [last, frozen] = dimension === 'ROWS' ? [grid.rows, frozenRows] : [grid.cols, frozenCols];
  const remaining = last - frozen - Math.max(0, start + count - Math.max(start, frozen));
  if (count === last) throw new GoogleException(`You can't delete all the ${nameOf[dimension]} on the sheet.`);
  if (remaining <= 0) {
    throw new GoogleException(`Sorry, it is not possible to delete all non-frozen ${nameOf[dimension]}.`);
  }
  grid.run.write().remove(grid.sheetId, dimension, start, count);
}

export function move(sheet: Sheet, dimension: Dimension, spec: Range, destination: number): void {
  const { run, sheetId } = gridOf(sheet);
  const method = dimension === 'ROWS' ? 'moveRows' : 'moveColumns';
  const { zone } = rangeArgument(`SpreadsheetApp.Sheet.${method}`, spec);
  const [start, count] = dimension === 'ROWS' ? [zone.row, zone.rows] : [zone.col, zone.cols];
  run.write().move(sheetId, dimension, start, count, destination - 1);
}

export function setHidden(
  sheet: Sheet,
  dimension: Dimension,
  hidden: boolean,
  position: number,
  howMany: number,
): void {
  const grid = gridOf(sheet);
  const method = `${hidden ? 'hide' : 'show'}${dimension === 'ROWS' ? 'Rows' : 'Columns'}`;
  const { start, count } = inside(grid, dimension, method, position, howMany);
  grid.run.write().setHiddenElements(grid.sheetId, dimension, start, count, hidden);
}

export function setSize(sheet: Sheet, dimension: Dimension, position: number, howMany: number, pixels: number): Sheet {
  const grid = gridOf(sheet);
  const method = dimension === 'ROWS' ? 'setRowHeights' : 'setColumnWidths';
  const { start, count } = inside(grid, dimension, method, position, howMany);
  grid.run.write().setSize(grid.sheetId, dimension, start, count, pixels);
  return sheet;
}

export function isHidden(sheet: Sheet, dimension: Dimension, position: number): boolean {
  const { run, sheetId } = gridOf(sheet);
  return run.read().isHiddenElement(sheetId, dimension, position - 1);
}

export function freeze(sheet: Sheet, dimension: Dimension, count: number): void {
  const { run, sheetId, rows, cols } = gridOf(sheet);
  if (!Number.isInteger(count) || count < 0 || count >= (dimension === 'ROWS' ? rows : cols)) {
    throw new GoogleException(`You can't freeze all visible ${nameOf[dimension]} on the sheet.`);
  }
  run.write().setFrozen(sheetId, dimension, count);
}

/** The rows or columns that a range covers, for the methods that take them so. */
export function linesOf(sheet: Sheet, dimension: Dimension, method: string, lines: unknown): [number, number] {
  gridOf(sheet);
  const { zone } = rangeArgument(`SpreadsheetApp.Sheet.${method}`, lines);
  return dimension === 'ROWS' ? [zone.row + 1, zone.rows] : [zone.col + 1, zone.cols];
}

/** Google measures the text in its font; here a character counts for as many pixels as Arial's take on average. */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 16;
const LEAST_PIXELS = 21;

export function fitColumn(sheet: Sheet, position: number): void {
  const { run, sheetId, rows } = gridOf(sheet);
  const cells = run.read().read(sheetId, { row: 0, col: position - 1, rows, cols: 1 });
  const longest = Math.max(...cells.map(([cell]) => cell?.display.length ?? 0));
  const pixels = Math.max(longest * CHARACTER_PIXELS + PADDING_PIXELS, LEAST_PIXELS);
  setSize(sheet, 'COLUMNS', position, 1, pixels);
}
