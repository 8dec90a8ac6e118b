// Range: a rectangle of a sheet's cells: where it stands, and what is done to it as a whole.
import type { Zone } from '../engine/book';
import { columnLetters, printA1 } from './a1';
import { GoogleException, wrongArguments } from './errors';
import { filterOf, LocalFilter } from './filter';
import { covers, mayEdit } from './guarded-book';
import { addMetadata, LocalMetadataFinder, lineOf, metadataAt } from './metadata';
import { placeOf, sheetInfo } from './place';
import { LocalProtection } from './protection';
import { RangeRules } from './range-rules';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Clearing {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
}

function clear(
  range: Range,
  what?: { content?: boolean; format?: boolean; notes?: boolean; validation?: boolean },
): Range {
  const { run, sheetId, zone } = placeOf(range);
  sheetInfo(run, sheetId);
  run.write().clear(sheetId, zone, what);
  return range;
}

/** The forms (column), ({column, ascending}) and a list of these; the column counts from the sheet's first. */
function sortKeys(spec: unknown): { col: number; ascending: boolean }[] {
  const keys = Array.isArray(spec) ? spec : [spec];
  return keys.map((key: unknown) => {
    if (typeof key === 'number') return { col: key - 1, ascending: true };
    if (typeof key !== 'object' || key === null || !('column' in key))
      throw wrongArguments('SpreadsheetApp.Range.sort', [spec]);
    return { col: Number(key.column) - 1, ascending: !('ascending' in key) || key.ascending !== false };
  });
}

export class LocalRange extends RangeRules {
  override getSheet(): Sheet {
    const { run, sheetId } = placeOf(this);
    return run.sheet(sheetId);
  }

  override getGridId(): number {
    return placeOf(this).sheetId;
  }

  override getRow(): number {
    return placeOf(this).zone.row + 1;
  }

  override getRowIndex(): number {
    return this.getRow();
  }

  override getColumn(): number {
    return placeOf(this).zone.col + 1;
  }

  override getNumRows(): number {
    return placeOf(this).zone.rows;
  }

  override getHeight(): number {
    return this.getNumRows();
  }

  override getNumColumns(): number {
    return placeOf(this).zone.cols;
  }

  override getWidth(): number {
    return this.getNumColumns();
  }

  override getLastRow(): number {
    const { row, rows } = placeOf(this).zone;
    return row + rows;
  }

  override getLastColumn(): number {
    const { col, cols } = placeOf(this).zone;
    return col + cols;
  }

  override getA1Notation(): string {
    const { zone, open } = placeOf(this);
    return printA1(zone, open);
  }

  override isStartRowBounded(): boolean {
    const { zone, open } = placeOf(this);
    return !(open.rows && zone.row === 0);
  }

  override isEndRowBounded(): boolean {
    return !placeOf(this).open.rows;
  }

  override isStartColumnBounded(): boolean {
    const { zone, open } = placeOf(this);
    return !(open.cols && zone.col === 0);
  }

  override isEndColumnBounded(): boolean {
    return !placeOf(this).open.cols;
  }

  override getCell(row: number, column: number): Range {
    const { rows, cols } = placeOf(this).zone;
    if (row < 1 || column < 1 || row > rows || column > cols) throw new GoogleException('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  override offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    const { zone } = placeOf(this);
    const [row, column] = [zone.row + 1 + rowOffset, zone.col + 1 + columnOffset];
    return this.getSheet().getRange(row, column, numRows ?? zone.rows, numColumns ?? zone.cols);
  }

  override activate(): Range {
    const { run, sheetId, zone } = placeOf(this);
    sheetInfo(run, sheetId);
    run.select({ sheetId, zone });
    return this;
  }

  override activateAsCurrentCell(): Range {
    return this.activate();
  }

  override clear(options: Clearing = {}): Range {
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
    if (!commentsOnly && !contentsOnly && !formatOnly && !validationsOnly) {
      return clear(this, { content: true, format: true });
    }
    return clear(this, {
      content: contentsOnly ?? false,
      format: formatOnly ?? false,
      notes: commentsOnly ?? false,
      validation: validationsOnly ?? false,
    });
  }

  override clearContent(): Range {
    return clear(this, { content: true });
  }

  override clearFormat(): Range {
    return clear(this, { format: true });
  }

  override clearNote(): Range {
    return clear(this, { notes: true });
  }

  override clearDataValidations(): Range {
    return clear(this, { validation: true });
  }

  override protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { run, sheetId, zone } = placeOf(this);
    const id = run.write().protect({ sheetId, zone, description: '', warningOnly: false, owner: run.start.user });
    return new LocalProtection(run, id);
  }

  override canEdit(): boolean {
    const { run, sheetId, zone } = placeOf(this);
    const { user } = run.start;
    return !run.book.protections(sheetId).some((each) => !mayEdit(each, user) && covers(each, { sheetId, zone }));
  }

  override addDeveloperMetadata(...args: unknown[]): Range {
    const place = placeOf(this);
    addMetadata(place.run, 'Range', lineOf(place), args);
    return this;
  }

  override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const { run, sheetId, zone } = placeOf(this);
    return new LocalMetadataFinder(run, { sheetId, zone });
  }

  override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const place = placeOf(this);
    return metadataAt(place.run, lineOf(place));
  }

  override createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    const { run, sheetId, zone } = placeOf(this);
    if (run.book.filter(sheetId) !== null) {
      throw new GoogleException("You can't create a filter in a sheet that already has a filter.");
    }
    run.write().createFilter(sheetId, zone);
    // A handle of what was just made, as insertSheet and protect give one: nothing is read for it.
    return new LocalFilter(run, sheetId);
  }

  override getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const { run, sheetId } = placeOf(this);
    return filterOf(run, sheetId);
  }

  override sort(sortSpecObj: unknown): Range {
    const { run, sheetId, zone } = placeOf(this);
    const keys = sortKeys(sortSpecObj);
    const outside = keys.find(({ col }) => col < zone.col || col >= zone.col + zone.cols);
    if (outside !== undefined) {
      throw new GoogleException(
        `The sort column ${columnLetters(outside.col)} is outside the range ${this.getA1Notation()}.`,
      );
    }
    run.write().sort(sheetId, zone, keys);
    return this;
  }

  override breakApart(): Range {
    const { run, sheetId, zone } = placeOf(this);
    const merged = this.getMergedRanges().map((range) => placeOf(range).zone);
    const isInside = ({ row, col, rows, cols }: Zone) =>
      row >= zone.row && col >= zone.col && row + rows <= zone.row + zone.rows && col + cols <= zone.col + zone.cols;
    if (!merged.every(isInside)) {
      throw new GoogleException('You must select all cells in a merged range to merge or unmerge them.');
    }
    const book = run.write();
    for (const each of merged) book.unmerge(sheetId, each);
    return this;
  }

  override isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  override getMergedRanges(): Range[] {
    const place = placeOf(this);
    const { row, col, rows, cols } = place.zone;
    return place.run
      .read()
      .merges(place.sheetId)
      .filter((other) => other.row < row + rows && row < other.row + other.rows)
      .filter((other) => other.col < col + cols && col < other.col + other.cols)
      .map((zone) => new LocalRange({ ...place, zone, open: { rows: false, cols: false } }));
  }
}
