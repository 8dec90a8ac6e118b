// Sheet, part one: its rows and columns: how many, inserted, deleted, moved, hidden, sized and frozen.
import type { Dimension } from '../engine/book';
import { GoogleException, wrongArguments } from './errors';
import { rangeArgument, setSheetId, sheetArgument, sheetInfo } from './place';
import type { Run } from './run';
import { base } from './service';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

const runs = new WeakMap<object, Run>();

interface Grid {
  run: Run;
  sheetId: number;
  rows: number;
  cols: number;
}

/** The sheet as it stands now. */
function gridOf(sheet: object): Grid {
  const run = runs.get(sheet);
  if (run === undefined) throw new TypeError('This object is not a Sheet.');
  const sheetId = sheetArgument('Sheet', sheet);
  const { rows, cols } = sheetInfo(run, sheetId);
  return { run, sheetId, rows, cols };
}

const nameOf: Record<Dimension, string> = { ROWS: 'rows', COLUMNS: 'columns' };

/** A stretch of rows or columns that the sheet has, counted from 1 as Google does. */
function inside(
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

function insert(sheet: Sheet, dimension: Dimension, before: number, count: number): Sheet {
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

function remove(sheet: Sheet, dimension: Dimension, position: number, howMany: number): void {
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

function move(sheet: Sheet, dimension: Dimension, spec: Range, destination: number): void {
  const { run, sheetId } = gridOf(sheet);
  const method = dimension === 'ROWS' ? 'moveRows' : 'moveColumns';
  const { zone } = rangeArgument(`SpreadsheetApp.Sheet.${method}`, spec);
  const [start, count] = dimension === 'ROWS' ? [zone.row, zone.rows] : [zone.col, zone.cols];
  run.write().move(sheetId, dimension, start, count, destination - 1);
}

function setHidden(sheet: Sheet, dimension: Dimension, hidden: boolean, position: number, howMany: number): void {
  const grid = gridOf(sheet);
  const method = `${hidden ? 'hide' : 'show'}${dimension === 'ROWS' ? 'Rows' : 'Columns'}`;
  const { start, count } = inside(grid, dimension, method, position, howMany);
  grid.run.write().setHiddenElements(grid.sheetId, dimension, start, count, hidden);
}

function setSize(sheet: Sheet, dimension: Dimension, position: number, howMany: number, pixels: number): Sheet {
  const grid = gridOf(sheet);
  const method = dimension === 'ROWS' ? 'setRowHeights' : 'setColumnWidths';
  const { start, count } = inside(grid, dimension, method, position, howMany);
  grid.run.write().setSize(grid.sheetId, dimension, start, count, pixels);
  return sheet;
}

function isHidden(sheet: Sheet, dimension: Dimension, position: number): boolean {
  const { run, sheetId } = gridOf(sheet);
  return run.read().isHiddenElement(sheetId, dimension, position - 1);
}

function freeze(sheet: Sheet, dimension: Dimension, count: number): void {
  const { run, sheetId, rows, cols } = gridOf(sheet);
  if (!Number.isInteger(count) || count < 0 || count >= (dimension === 'ROWS' ? rows : cols)) {
    throw new GoogleException(`You can't freeze all visible ${nameOf[dimension]} on the sheet.`);
  }
  run.write().setFrozen(sheetId, dimension, count);
}

/** The rows or columns that a range covers, for the methods that take them so. */
function linesOf(sheet: Sheet, dimension: Dimension, method: string, lines: unknown): [number, number] {
  gridOf(sheet);
  const { zone } = rangeArgument(`SpreadsheetApp.Sheet.${method}`, lines);
  return dimension === 'ROWS' ? [zone.row + 1, zone.rows] : [zone.col + 1, zone.cols];
}

/** Google measures the text in its font; here a character counts for as many pixels as Arial's take on average. */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 16;
const LEAST_PIXELS = 21;

function fitColumn(sheet: Sheet, position: number): void {
  const { run, sheetId, rows } = gridOf(sheet);
  const cells = run.read().read(sheetId, { row: 0, col: position - 1, rows, cols: 1 });
  const longest = Math.max(...cells.map(([cell]) => cell?.display.length ?? 0));
  const pixels = Math.max(longest * CHARACTER_PIXELS + PADDING_PIXELS, LEAST_PIXELS);
  setSize(sheet, 'COLUMNS', position, 1, pixels);
}

export class SheetGrid extends base<Sheet>('Sheet') {
  constructor(run: Run, sheetId: number) {
    super(run);
    runs.set(this, run);
    setSheetId(this, sheetId);
  }

  override getMaxRows(): number {
    return gridOf(this).rows;
  }

  override getMaxColumns(): number {
    return gridOf(this).cols;
  }

  override getLastRow(): number {
    const { run, sheetId } = gridOf(this);
    return run.read().extent(sheetId)?.rows ?? 0;
  }

  override getLastColumn(): number {
    const { run, sheetId } = gridOf(this);
    return run.read().extent(sheetId)?.cols ?? 0;
  }

  override insertRowAfter(afterPosition: number): Sheet {
    return insert(this, 'ROWS', afterPosition, 1);
  }

  override insertRowBefore(beforePosition: number): Sheet {
    return insert(this, 'ROWS', beforePosition - 1, 1);
  }

  override insertRows(rowIndex: number, numRows = 1): void {
    insert(this, 'ROWS', rowIndex - 1, numRows);
  }

  override insertRowsAfter(afterPosition: number, howMany: number): Sheet {
    return insert(this, 'ROWS', afterPosition, howMany);
  }

  override insertRowsBefore(beforePosition: number, howMany: number): Sheet {
    return insert(this, 'ROWS', beforePosition - 1, howMany);
  }

  override insertColumnAfter(afterPosition: number): Sheet {
    return insert(this, 'COLUMNS', afterPosition, 1);
  }

  override insertColumnBefore(beforePosition: number): Sheet {
    return insert(this, 'COLUMNS', beforePosition - 1, 1);
  }

  override insertColumns(columnIndex: number, numColumns = 1): void {
    insert(this, 'COLUMNS', columnIndex - 1, numColumns);
  }

  override insertColumnsAfter(afterPosition: number, howMany: number): Sheet {
    return insert(this, 'COLUMNS', afterPosition, howMany);
  }

  override insertColumnsBefore(beforePosition: number, howMany: number): Sheet {
    return insert(this, 'COLUMNS', beforePosition - 1, howMany);
  }

  override deleteRow(rowPosition: number): Sheet {
    remove(this, 'ROWS', rowPosition, 1);
    return this;
  }

  override deleteRows(rowPosition: number, howMany: number): void {
    remove(this, 'ROWS', rowPosition, howMany);
  }

  override deleteColumn(columnPosition: number): Sheet {
    remove(this, 'COLUMNS', columnPosition, 1);
    return this;
  }

  override deleteColumns(columnPosition: number, howMany: number): void {
    remove(this, 'COLUMNS', columnPosition, howMany);
  }

  override moveRows(rowSpec: Range, destinationIndex: number): void {
    move(this, 'ROWS', rowSpec, destinationIndex);
  }

  override moveColumns(columnSpec: Range, destinationIndex: number): void {
    move(this, 'COLUMNS', columnSpec, destinationIndex);
  }

  override hideRows(rowIndex: number, numRows = 1): void {
    setHidden(this, 'ROWS', true, rowIndex, numRows);
  }

  override showRows(rowIndex: number, numRows = 1): void {
    setHidden(this, 'ROWS', false, rowIndex, numRows);
  }

  override hideColumns(columnIndex: number, numColumns = 1): void {
    setHidden(this, 'COLUMNS', true, columnIndex, numColumns);
  }

  override showColumns(columnIndex: number, numColumns = 1): void {
    setHidden(this, 'COLUMNS', false, columnIndex, numColumns);
  }

  override hideRow(row: Range): void {
    this.hideRows(...linesOf(this, 'ROWS', 'hideRow', row));
  }

  override unhideRow(row: Range): void {
    this.showRows(...linesOf(this, 'ROWS', 'unhideRow', row));
  }

  override hideColumn(column: Range): void {
    this.hideColumns(...linesOf(this, 'COLUMNS', 'hideColumn', column));
  }

  override unhideColumn(column: Range): void {
    this.showColumns(...linesOf(this, 'COLUMNS', 'unhideColumn', column));
  }

  override isRowHiddenByUser(rowPosition: number): boolean {
    return isHidden(this, 'ROWS', rowPosition);
  }

  override isColumnHiddenByUser(columnPosition: number): boolean {
    return isHidden(this, 'COLUMNS', columnPosition);
  }

  override isRowHiddenByFilter(rowPosition: number): boolean {
    const { run, sheetId } = gridOf(this);
    return run.read().isRowFiltered(sheetId, rowPosition - 1);
  }

  override getFrozenRows(): number {
    const { run, sheetId } = gridOf(this);
    return sheetInfo(run, sheetId).frozenRows;
  }

  override setFrozenRows(rows: number): void {
    freeze(this, 'ROWS', rows);
  }

  override getFrozenColumns(): number {
    const { run, sheetId } = gridOf(this);
    return sheetInfo(run, sheetId).frozenCols;
  }

  override setFrozenColumns(columns: number): void {
    freeze(this, 'COLUMNS', columns);
  }

  override getColumnWidth(columnPosition: number): number {
    const { run, sheetId } = gridOf(this);
    return run.read().size(sheetId, 'COLUMNS', columnPosition - 1);
  }

  override setColumnWidth(columnPosition: number, width: number): Sheet {
    return setSize(this, 'COLUMNS', columnPosition, 1, width);
  }

  override setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet {
    return setSize(this, 'COLUMNS', startColumn, numColumns, width);
  }

  override autoResizeColumn(columnPosition: number): Sheet {
    return this.autoResizeColumns(columnPosition, 1);
  }

  override autoResizeColumns(startColumn: number, numColumns: number): Sheet {
    for (let offset = 0; offset < numColumns; offset++) fitColumn(this, startColumn + offset);
    return this;
  }

  override getRowHeight(rowPosition: number): number {
    const { run, sheetId } = gridOf(this);
    return run.read().size(sheetId, 'ROWS', rowPosition - 1);
  }

  override setRowHeight(rowPosition: number, height: number): Sheet {
    return setSize(this, 'ROWS', rowPosition, 1, height);
  }

  override setRowHeights(startRow: number, numRows: number, height: number): Sheet {
    return setSize(this, 'ROWS', startRow, numRows, height);
  }
}
