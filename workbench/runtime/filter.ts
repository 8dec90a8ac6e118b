// The filter of a sheet, and which rows it hides by each of its columns.
import type { Zone } from '../engine/book';
import { GoogleException } from './errors';
import { criteriaArgument, criteriaOf } from './filter-criteria';
import type { Run } from './run';
import { base } from './service';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

export class LocalFilter extends base<Filter>('Filter') {
  readonly #run: Run;
  readonly #sheetId: number;

  constructor(run: Run, sheetId: number) {
    super(run);
    this.#run = run;
    this.#sheetId = sheetId;
  }

  override getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.#run.range({ sheetId: this.#sheetId, zone: this.#zone() });
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

  override getColumnFilterCriteria(columnPosition: number): FilterCriteria | null {
    this.#column(columnPosition);
    const filter = this.#run.read().columnFilter(this.#sheetId, columnPosition - 1);
    return filter === null ? null : criteriaOf(this.#run, filter);
  }

  override setColumnFilterCriteria(columnPosition: number, filterCriteria: FilterCriteria | null): Filter {
    this.#column(columnPosition);
    const method = 'SpreadsheetApp.Filter.setColumnFilterCriteria';
    const filter = filterCriteria === null ? null : criteriaArgument(this.#run, method, filterCriteria);
    this.#run.write().setColumnFilter(this.#sheetId, columnPosition - 1, filter);
    return this;
  }

  override removeColumnFilterCriteria(columnPosition: number): Filter {
    return this.setColumnFilterCriteria(columnPosition, null);
  }

  #column(position: number): void {
    const { col, cols } = this.#zone();
    if (position <= col || position > col + cols) throw new GoogleException('The column is not part of the filter.');
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
