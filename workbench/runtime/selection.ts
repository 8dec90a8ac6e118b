// Selection: what the user has selected in the grid, or what the script selected for them.
import { CLOSED } from './a1';
import { LocalRange } from './range';
import { LocalRangeList } from './range-list';
import type { Run } from './run';
import { base } from './service';
import { LocalSheet } from './sheet';

type Range = GoogleAppsScript.Spreadsheet.Range;

export class LocalSelection extends base<GoogleAppsScript.Spreadsheet.Selection>('Selection') {
  readonly #run: Run;

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return new LocalSheet(this.#run, this.#run.selected.sheetId);
  }

  override getActiveRange(): Range {
    return new LocalRange({ run: this.#run, ...this.#run.selected, open: CLOSED });
  }

  override getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = this.#run.selectedTogether.map(
      ({ sheetId, zone }) => new LocalRange({ run: this.#run, sheetId, zone, open: CLOSED }),
    );
    return new LocalRangeList(this.#run, ranges);
  }

  override getNextDataRange(direction: GoogleAppsScript.Spreadsheet.Direction): Range {
    return this.getCurrentCell().getNextDataCell(direction);
  }

  override getCurrentCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }
}
