// Sheet, part three: what is selected in it.
import { rangeArgument, sheetInfo } from './place';
import type { Run } from './run';
import { LocalSelection } from './selection';
import { SheetView } from './sheet-view';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export class SheetSelection extends SheetView {
  readonly #run: Run;
  readonly #id: number;

  constructor(run: Run, id: number) {
    super(run, id);
    this.#run = run;
    this.#id = id;
  }

  override activate(): Sheet {
    sheetInfo(this.#run, this.#id);
    const { sheetId } = this.#run.selected;
    if (sheetId !== this.#id) this.#run.select({ sheetId: this.#id, zone: { row: 0, col: 0, rows: 1, cols: 1 } });
    return this;
  }

  override getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return new LocalSelection(this.#run);
  }

  override getActiveRange(): Range | null {
    return this.getSelection().getActiveRange();
  }

  override getActiveCell(): Range {
    return this.getSelection().getCurrentCell() ?? this.getRange(1, 1);
  }

  override getCurrentCell(): Range | null {
    return this.getSelection().getCurrentCell();
  }

  override setActiveRange(range: Range): Range {
    rangeArgument('SpreadsheetApp.Sheet.setActiveRange', range);
    return range.activate();
  }

  override setActiveSelection(range: Range | string): Range {
    return typeof range === 'string' ? this.getRange(range).activate() : this.setActiveRange(range);
  }

  override getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList | null {
    return this.getSelection().getActiveRangeList();
  }

  override setActiveRangeList(
    rangeList: GoogleAppsScript.Spreadsheet.RangeList,
  ): GoogleAppsScript.Spreadsheet.RangeList {
    return rangeList.activate();
  }

  override setCurrentCell(cell: Range): Range {
    return this.setActiveRange(cell);
  }
}
