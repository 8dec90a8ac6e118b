// Selection: what the user has selected in the grid, or what the script selected for them.
import { LocalRangeList } from './range-list';
import type { Run } from './run';
import { base } from './service';

type Range = GoogleAppsScript.Spreadsheet.Range;

export class LocalSelection extends base<GoogleAppsScript.Spreadsheet.Selection>('Selection') {
  readonly #run: Run;

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.#run.sheet(this.#run.selected.sheetId);
  }

  override getActiveRange(): Range {
    return this.#run.range(this.#run.selected);
  }

  override getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = this.#run.selectedTogether.map((selected) => this.#run.range(selected));
    return new LocalRangeList(this.#run, ranges);
  }

  override getNextDataRange(direction: GoogleAppsScript.Spreadsheet.Direction): Range {
    return this.getCurrentCell().getNextDataCell(direction);
  }

  override getCurrentCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }
}
