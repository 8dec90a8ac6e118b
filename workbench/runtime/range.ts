// Range: a rectangle of a sheet's cells: where it stands, and what is done to it as a whole.
import type { Input, ValidationRule, Zone } from '../engine/book';
import { columnLetters, printA1 } from './a1';
import { toInput } from './cell-value';
import { GoogleException, wrongArguments } from './errors';
import { filterOf, LocalFilter } from './filter';
import { blocksOf, firstOf, gridArgument, mapGrid } from './grid';
import { covers, mayEdit } from './guarded-book';
import { addMetadata, LocalMetadataFinder, lineOf, metadataAt } from './metadata';
import { placeOf, sheetInfo } from './place';
import { LocalProtection } from './protection';
import { RangeLayout } from './range-layout';
import { nameOf } from './service';
import { checkbox, LocalDataValidation, ruleArgument } from './validation';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

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

export class LocalRange extends RangeLayout {
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

  override getDataValidations(): (DataValidation | null)[][] {
    const { run, sheetId, zone } = placeOf(this);
    const known = new Map<ValidationRule, DataValidation>();
    return mapGrid(run.read().validations(sheetId, zone), (rule) => {
      if (rule === null) return null;
      const made = known.get(rule) ?? new LocalDataValidation(run, rule);
      known.set(rule, made);
      return made;
    });
  }

  override getDataValidation(): DataValidation | null {
    return firstOf(this.getDataValidations());
  }

  override setDataValidation(rule: DataValidation | null): Range {
    const { run, sheetId, zone } = placeOf(this);
    sheetInfo(run, sheetId);
    run.write().setValidation(sheetId, zone, ruleArgument('SpreadsheetApp.Range.setDataValidation', rule));
    return this;
  }

  override setDataValidations(rules: (DataValidation | null)[][]): Range {
    const { run, sheetId, zone } = placeOf(this);
    const method = 'SpreadsheetApp.Range.setDataValidations';
    const known = new Map<string, ValidationRule | null>();
    const grid = mapGrid(gridArgument(method, zone, rules), (given) => {
      const rule = ruleArgument(method, given);
      const text = JSON.stringify(rule);
      const same = known.get(text) ?? rule;
      known.set(text, same);
      return same;
    });
    const standing = run.book.validations(sheetId, zone);
    const book = run.write();
    for (const { item: rule, ...block } of blocksOf(grid)) {
      const none = rule === null && isEmpty(standing, block);
      const place = { ...block, row: zone.row + block.row, col: zone.col + block.col };
      if (!none) book.setValidation(sheetId, place, rule);
    }
    return this;
  }

  override insertCheckboxes(...values: unknown[]): Range {
    const { run, sheetId, zone } = placeOf(this);
    sheetInfo(run, sheetId);
    run.write().setValidation(sheetId, zone, { criteria: checkbox(values), allowInvalid: false, helpText: '' });
    const [checked, unchecked] = [values[0] ?? true, values.length > 0 ? (values[1] ?? '') : false];
    return this.setValues(mapGrid(this.getValues(), (value) => (value === checked ? checked : unchecked)));
  }

  override removeCheckboxes(): Range {
    const boxes = mapGrid(this.getDataValidations(), isCheckbox);
    put(
      this,
      mapGrid(boxes, (box) => (box ? { value: null } : undefined)),
    );
    const rules = this.getDataValidations();
    return this.setDataValidations(rules.map((row, r) => row.map((rule, c) => (boxes[r]?.[c] ? null : rule))));
  }

  /** null where not every cell has a checkbox, or not all are ticked alike. */
  override isChecked(): boolean | null {
    const values = this.getValues();
    const states = this.getDataValidations().flatMap((row, r) =>
      row.map((rule, c) => {
        if (rule === null || !isCheckbox(rule)) return null;
        const [checked = true] = rule.getCriteriaValues();
        return values[r]?.[c] === checked;
      }),
    );
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }

  override check(): Range {
    return put(
      this,
      ticks(this, (checked) => checked),
    );
  }

  override uncheck(): Range {
    return put(
      this,
      ticks(this, (_checked, unchecked) => unchecked),
    );
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

function isCheckbox(rule: DataValidation | null): boolean {
  return rule !== null && nameOf(rule.getCriteriaType()) === 'CHECKBOX';
}

type Tick = (checked: unknown, unchecked: unknown) => unknown;

/** For each checkbox one of the values that it stands for; undefined where a cell has none. */
function ticks(range: Range, pick: Tick): (Input | undefined)[][] {
  return mapGrid(range.getDataValidations(), (rule) => {
    if (rule === null || !isCheckbox(rule)) return undefined;
    const [checked = true, unchecked = checked === true ? false : ''] = rule.getCriteriaValues();
    return toInput(pick(checked, unchecked), placeOf(range).run.book.timeZone());
  });
}

/** Writes where there is something to write, and leaves the other cells as they are. */
function put(range: Range, inputs: (Input | undefined)[][]): Range {
  const { run, sheetId, zone } = placeOf(range);
  run.write().write(sheetId, zone, inputs);
  return range;
}

function isEmpty(rules: (ValidationRule | null)[][], { row, col, rows, cols }: Zone): boolean {
  return rules.slice(row, row + rows).every((line) => line.slice(col, col + cols).every((rule) => rule === null));
}
