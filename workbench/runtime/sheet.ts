// Sheet: one tab: its name and colour, its ranges, and what is kept with it.
import { parseReference } from './a1';
import { LocalColor, parseColor } from './color';
import { conditionalRulesOf, setConditionalRules } from './conditional-format';
import { ProtectionType, SheetType } from './enums';
import { GoogleException, wrongArguments } from './errors';
import { filterOf } from './filter';
import { addMetadata, LocalMetadataFinder, metadataAt } from './metadata';
import { sheetInfo } from './place';
import { LocalProtection, protectionsOf } from './protection';
import { LocalRangeList } from './range-list';
import type { Run } from './run';
import { copyOf, freeName } from './sheet-names';
import { SheetSelection } from './sheet-selection';
import { LocalSpreadsheet } from './spreadsheet';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Color = GoogleAppsScript.Spreadsheet.Color;
type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export class LocalSheet extends SheetSelection {
  readonly #run: Run;
  readonly #id: number;

  constructor(run: Run, id: number) {
    super(run, id);
    this.#run = run;
    this.#id = id;
  }

  override getSheetId(): number {
    return this.#id;
  }

  override getName(): string {
    return sheetInfo(this.#run, this.#id).name;
  }

  override getSheetName(): string {
    return this.getName();
  }

  override setName(name: string): Sheet {
    if (typeof name !== 'string' || name === '') throw wrongArguments('SpreadsheetApp.Sheet.setName', [name]);
    if (name === this.getName()) return this;
    this.#run.write().renameSheet(this.#id, freeName(this.#run, name));
    return this;
  }

  override getIndex(): number {
    return sheetInfo(this.#run, this.#id).index + 1;
  }

  override getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return SheetType.GRID;
  }

  override getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.#run.spreadsheet();
  }

  /** Into the same spreadsheet: the workbench holds one. */
  override copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
    if (!(spreadsheet instanceof LocalSpreadsheet)) throw wrongArguments('SpreadsheetApp.Sheet.copyTo', [spreadsheet]);
    return copyOf(this.#run, this);
  }

  override isSheetHidden(): boolean {
    return sheetInfo(this.#run, this.#id).hidden;
  }

  override hideSheet(): Sheet {
    const visible = this.#run.book.sheets().filter(({ hidden }) => !hidden);
    if (visible.every(({ id }) => id === this.#id)) {
      throw new GoogleException("You can't hide all the sheets in a document.");
    }
    this.#run.write().setHidden(this.#id, true);
    return this;
  }

  override showSheet(): Sheet {
    this.#run.write().setHidden(this.#id, false);
    return this;
  }

  /** Missing in the published types. */
  getTabColorObject(): Color | null {
    const color = this.getTabColor();
    return color === null ? null : new LocalColor(this.#run, color);
  }

  override getTabColor(): string | null {
    return sheetInfo(this.#run, this.#id).tabColor;
  }

  override setTabColor(color: string | null): Sheet {
    sheetInfo(this.#run, this.#id);
    this.#run.write().setTabColor(this.#id, parseColor(color));
    return this;
  }

  /** Missing in the published types. */
  setTabColorObject(color: Color | null): Sheet {
    return this.setTabColor(color?.asRgbColor().asHexString() ?? null);
  }

  override getRange(...args: unknown[]): Range {
    const [first] = args;
    if (args.length === 1 && typeof first === 'string') return this.#a1(first);
    const numbers = args.filter((arg) => typeof arg === 'number');
    const [row = 0, column = 0, numRows = 1, numColumns = 1] = numbers.map(Math.trunc);
    if (args.length < 2 || args.length > 4 || numbers.length < args.length || numbers.some(Number.isNaN)) {
      throw wrongArguments('SpreadsheetApp.Sheet.getRange', args);
    }
    return this.#cells(row, column, numRows, numColumns);
  }

  #a1(text: string): Range {
    const sheets = this.#run.book.sheets();
    const own = sheetInfo(this.#run, this.#id);
    const found = parseReference(text, (name) =>
      name === undefined ? own : sheets.find((sheet) => sheet.name === name),
    );
    if (found === undefined) throw new GoogleException('Range not found');
    const sheet = sheets.find(({ name }) => name === found.sheet) ?? own;
    if (found.zone.row + found.zone.rows > sheet.rows || found.zone.col + found.zone.cols > sheet.cols) {
      throw new GoogleException('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return this.#run.range({ sheetId: sheet.id, zone: found.zone, open: found.open });
  }

  #cells(row: number, column: number, rows: number, cols: number): Range {
    const sheet = sheetInfo(this.#run, this.#id);
    if (row < 1) throw new GoogleException('The starting row of the range is too small.');
    if (column < 1) throw new GoogleException('The starting column of the range is too small.');
    if (rows < 1) throw new GoogleException('The number of rows in the range must be at least 1.');
    if (cols < 1) throw new GoogleException('The number of columns in the range must be at least 1.');
    if (row + rows - 1 > sheet.rows || column + cols - 1 > sheet.cols) {
      throw new GoogleException('The coordinates of the range are outside the dimensions of the sheet.');
    }
    const zone = { row: row - 1, col: column - 1, rows, cols };
    return this.#run.range({ sheetId: this.#id, zone });
  }

  override getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return new LocalRangeList(
      this.#run,
      a1Notations.map((notation) => this.getRange(notation)),
    );
  }

  override getDataRange(): Range {
    return this.getRange(1, 1, Math.max(this.getLastRow(), 1), Math.max(this.getLastColumn(), 1));
  }

  override getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const rows = numRows < 0 ? this.getLastRow() : numRows;
    const columns = numColumns < 0 ? this.getLastColumn() : numColumns;
    return this.getRange(startRow, startColumn, rows, columns).getValues();
  }

  /** Below the last row that holds anything; the grid grows where it is full. */
  override appendRow(rowContents: unknown[]): Sheet {
    if (!Array.isArray(rowContents)) throw wrongArguments('SpreadsheetApp.Sheet.appendRow', [rowContents]);
    const row = this.getLastRow() + 1;
    const [maxRows, maxColumns] = [this.getMaxRows(), this.getMaxColumns()];
    if (row > maxRows) this.insertRowsAfter(maxRows, 1);
    if (rowContents.length > maxColumns) this.insertColumnsAfter(maxColumns, rowContents.length - maxColumns);
    if (rowContents.length > 0) this.getRange(row, 1, 1, rowContents.length).setValues([rowContents]);
    return this;
  }

  override clear(options?: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined }): Sheet {
    this.#all().clear(options ?? {});
    if (options === undefined) this.clearConditionalFormatRules();
    return this;
  }

  override clearContents(): Sheet {
    this.#all().clearContent();
    return this;
  }

  override clearFormats(): Sheet {
    this.#all().clearFormat();
    this.clearConditionalFormatRules();
    return this;
  }

  override clearNotes(): Sheet {
    this.#all().clearNote();
    return this;
  }

  #all(): Range {
    return this.getRange(1, 1, this.getMaxRows(), this.getMaxColumns());
  }

  override sort(columnPosition: number, ascending = true): Sheet {
    const { frozenRows } = sheetInfo(this.#run, this.#id);
    const last = this.getLastRow();
    if (last <= frozenRows) return this;
    const body = this.getRange(frozenRows + 1, 1, last - frozenRows, this.getMaxColumns());
    body.sort({ column: columnPosition, ascending });
    return this;
  }

  /** No form is linked to a workbook here. */
  override getFormUrl(): string | null {
    return null;
  }

  override getConditionalFormatRules(): ConditionalFormatRule[] {
    return conditionalRulesOf(this.#run, this.#id);
  }

  override setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    sheetInfo(this.#run, this.#id);
    setConditionalRules(this.#run, this.#id, rules);
  }

  override clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  override getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this.#run, this.#id);
  }

  override protect(): GoogleAppsScript.Spreadsheet.Protection {
    const [existing] = this.getProtections(ProtectionType.SHEET);
    if (existing !== undefined) return existing;
    const owner = this.#run.start.user;
    const id = this.#run.write().protect({ sheetId: this.#id, zone: null, description: '', warningOnly: false, owner });
    return new LocalProtection(this.#run, id);
  }

  override getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    sheetInfo(this.#run, this.#id);
    return protectionsOf(this.#run, type, this.#id);
  }

  override addDeveloperMetadata(...args: unknown[]): Sheet {
    sheetInfo(this.#run, this.#id);
    addMetadata(this.#run, 'Sheet', { type: 'SHEET', sheetId: this.#id }, args);
    return this;
  }

  override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new LocalMetadataFinder(this.#run, { sheetId: this.#id });
  }

  override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.#run, { type: 'SHEET', sheetId: this.#id });
  }

  override createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return this.#all().createTextFinder(findText);
  }

  override getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.getParent()
      .getNamedRanges()
      .filter((named) => named.getRange().getGridId() === this.#id);
  }
}
