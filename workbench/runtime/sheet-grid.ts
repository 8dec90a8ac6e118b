// Sheet, part one: its rows and columns: how many, inserted, deleted, moved, hidden, sized and frozen.
import { setSheetId, sheetInfo } from './place';
import type { Run } from './run';
import { base } from './service';
import {
  fitColumn,
  freeze,
  gridOf,
  insert,
  isHidden,
  linesOf,
  move,
  remove,
  runs,
  setHidden,
  setSize,
} from './sheet-lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

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
