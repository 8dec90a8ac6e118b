// Sheet, part two: how it is looked at: groups that fold, bandings, lines of the grid, and rows that fit their text.
import type { Dimension } from '../engine/book';
import { bandingsOf } from './banding';
import { GroupControlTogglePosition } from './enums';
import { foldGroups, groupAt, groupDepth } from './group';
import { sheetArgument, sheetInfo } from './place';
import type { Run } from './run';
import { SheetGrid } from './sheet-grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Group = GoogleAppsScript.Spreadsheet.Group;
type Control = GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;

const LINE_PIXELS = 21;

export class SheetView extends SheetGrid {
  readonly #run: Run;

  constructor(run: Run, sheetId: number) {
    super(run, sheetId);
    this.#run = run;
  }

  override getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return bandingsOf(this.#run, this.#id);
  }

  override hasHiddenGridlines(): boolean {
    return !this.#run.read().hasGridlines(this.#id);
  }

  override setHiddenGridlines(hideGridlines: boolean): Sheet {
    this.#run.write().setGridlines(this.#id, !hideGridlines);
    return this;
  }

  /** As high as the longest of a row's texts has lines. */
  override autoResizeRows(startRow: number, numRows: number): Sheet {
    const { cols } = sheetInfo(this.#run, this.#id);
    const cells = this.#run.read().read(this.#id, { row: startRow - 1, col: 0, rows: numRows, cols });
    cells.forEach((row, index) => {
      const lines = Math.max(...row.map(({ display }) => display.split('\n').length));
      this.setRowHeight(startRow + index, lines * LINE_PIXELS);
    });
    return this;
  }

  override setRowHeightsForced(startRow: number, numRows: number, height: number): Sheet {
    return this.setRowHeights(startRow, numRows, height);
  }

  override getRowGroup(rowIndex: number, groupDepth: number): Group | null {
    return groupAt(this.#run, this.#id, 'ROWS', rowIndex - 1, groupDepth);
  }

  override getColumnGroup(columnIndex: number, groupDepth: number): Group | null {
    return groupAt(this.#run, this.#id, 'COLUMNS', columnIndex - 1, groupDepth);
  }

  override getRowGroupDepth(rowIndex: number): number {
    return groupDepth(this.#run, this.#id, 'ROWS', rowIndex - 1);
  }

  override getColumnGroupDepth(columnIndex: number): number {
    return groupDepth(this.#run, this.#id, 'COLUMNS', columnIndex - 1);
  }

  override getRowGroupControlPosition(): Control {
    return this.#control('ROWS');
  }

  override getColumnGroupControlPosition(): Control {
    return this.#control('COLUMNS');
  }

  override setRowGroupControlPosition(position: Control): Sheet {
    return this.#setControl('ROWS', position);
  }

  override setColumnGroupControlPosition(position: Control): Sheet {
    return this.#setControl('COLUMNS', position);
  }

  override collapseAllRowGroups(): Sheet {
    return this.#fold('ROWS', () => true);
  }

  override collapseAllColumnGroups(): Sheet {
    return this.#fold('COLUMNS', () => true);
  }

  override expandAllRowGroups(): Sheet {
    return this.#fold('ROWS', () => false);
  }

  override expandAllColumnGroups(): Sheet {
    return this.#fold('COLUMNS', () => false);
  }

  override expandRowGroupsUpToDepth(groupDepth: number): Sheet {
    return this.#fold('ROWS', (depth) => depth > groupDepth);
  }

  override expandColumnGroupsUpToDepth(groupDepth: number): Sheet {
    return this.#fold('COLUMNS', (depth) => depth > groupDepth);
  }

  #control(dimension: Dimension): Control {
    return GroupControlTogglePosition[this.#run.read().handlesBefore(this.#id, dimension) ? 'BEFORE' : 'AFTER'];
  }

  #setControl(dimension: Dimension, position: Control): Sheet {
    this.#run.write().setHandles(this.#id, dimension, position === GroupControlTogglePosition.BEFORE);
    return this;
  }

  #fold(dimension: Dimension, isFolded: (depth: number) => boolean): Sheet {
    foldGroups(this.#run, this.#id, dimension, isFolded);
    return this;
  }

  get #id(): number {
    return sheetArgument('Sheet', this);
  }
}
