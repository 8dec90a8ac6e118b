// The filter of a sheet; which rows it hides is the person's choice in the grid.
import type { Zone } from '../engine/book';
import { CLOSED } from './a1';
import { GoogleException } from './errors';
import { LocalRange } from './range';
import type { Run } from './run';
import { base } from './service';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

export class LocalFilter extends base<Filter>('Filter') {
  readonly #run: Run;
  readonly #sheetId: number;

  constructor(run: Run, sheetId: number) {
    super(run);
    this.#run = run;
    this.#sheetId = sheetId;
  }

  override getRange(): GoogleAppsScript.Spreadsheet.Range {
    return new LocalRange({ run: this.#run, sheetId: this.#sheetId, zone: this.#zone(), open: CLOSED });
  }

  override remove(): void {
    this.#zone();
    this.#run.write().removeFilter(this.#sheetId);
  }

  override sort(columnPosition: number, ascending: boolean): Filter {
    const { row, col, rows, cols } = this.#zone();
    const body = { row: row + 1, col, rows: rows - 1, cols };
    if (body.rows > 0) this.#run.write().sort(this.#sheetId, body, [{ col: columnPosition - 1, ascending }]);
    return this;
  }

  #zone(): Zone {
    const zone = this.#run.book.filter(this.#sheetId);
    if (zone === null) throw new GoogleException('The filter no longer exists.');
    return zone;
  }
}

export function filterOf(run: Run, sheetId: number): Filter | null {
  return run.read().filter(sheetId) === null ? null : new LocalFilter(run, sheetId);
}
