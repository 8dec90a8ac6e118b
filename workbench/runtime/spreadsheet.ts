// Spreadsheet: the workbook: its sheets, named ranges and metadata.
import { printA1, printSheetName } from './a1';
import { bandingsOf } from './banding';
import { GoogleException, wrongArguments } from './errors';
import { addMetadata, LocalMetadataFinder, metadataAt } from './metadata';
import { LocalNamedRange, refuseName } from './named-range';
import { rangeArgument, sheetArgument, sheetInfo } from './place';
import { protectionsOf } from './protection';
import { LocalRangeList } from './range-list';
import type { Run } from './run';
import { LocalSelection } from './selection';
import { freeName, nextFreeName } from './sheet-names';
import { SpreadsheetSharing } from './spreadsheet-sharing';
import { LocalTextFinder } from './text-finder';
import { openUi } from './ui';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

const METHOD = 'SpreadsheetApp.Spreadsheet';
const TOAST_SECONDS = 5;

export class LocalSpreadsheet extends SpreadsheetSharing {
  readonly #run: Run;

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return bandingsOf(this.#run);
  }

  override getFormUrl(): string | null {
    return null;
  }

  /** Before menus had separators of their own, null was one. */
  override addMenu(name: string, subMenus: ({ name: string; functionName: string } | null)[]): void {
    const menu = openUi(this.#run).createMenu(name);
    for (const item of subMenus) {
      if (item === null) menu.addSeparator();
      else menu.addItem(item.name, item.functionName);
    }
    menu.addToUi();
  }

  override updateMenu(name: string, subMenus: { name: string; functionName: string }[]): void {
    this.addMenu(name, subMenus);
  }

  override removeMenu(name: string): void {
    const { menus } = this.#run.world;
    const { user } = this.#run.start;
    menus.set(
      user,
      (menus.get(user) ?? []).filter(({ title }) => title !== name),
    );
  }

  override show(userInterface: GoogleAppsScript.HTML.HtmlOutput): void {
    openUi(this.#run).showModalDialog(userInterface, userInterface.getTitle());
  }

  override getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList | null {
    return this.getSelection().getActiveRangeList();
  }

  override setActiveRangeList(
    rangeList: GoogleAppsScript.Spreadsheet.RangeList,
  ): GoogleAppsScript.Spreadsheet.RangeList {
    return rangeList.activate();
  }

  override getSheets(): Sheet[] {
    return this.#run.book.sheets().map(({ id }) => this.#run.sheet(id));
  }

  override getNumSheets(): number {
    return this.#run.book.sheets().length;
  }

  override getSheetByName(name: string): Sheet | null {
    if (typeof name !== 'string') throw wrongArguments(`${METHOD}.getSheetByName`, [name]);
    const found = this.#run.book.sheets().find((sheet) => sheet.name === name);
    return found === undefined ? null : this.#run.sheet(found.id);
  }

  override getSheetById(id: number): Sheet | null {
    const found = this.#run.book.sheets().find((sheet) => sheet.id === id);
    return found === undefined ? null : this.#run.sheet(found.id);
  }

  /** The forms (), (name), (index) and (name, index), each with an optional {template}; without an index, after the active sheet. */
  override insertSheet(...args: unknown[]): Sheet {
    const options = args.find((arg) => typeof arg === 'object' && arg !== null);
    const name = args.find((arg) => typeof arg === 'string') ?? nextFreeName(this.#run, (n) => `Sheet${n}`);
    const index = args.find((arg) => typeof arg === 'number');
    freeName(this.#run, name);
    const template =
      typeof options === 'object' && options !== null && 'template' in options ? options.template : undefined;
    const at = index ?? sheetInfo(this.#run, this.#run.selected.sheetId).index + 1;
    const id =
      template === undefined ? this.#run.write().insertSheet(name, { index: at }) : this.#duplicate(template, name, at);
    this.#run.select({ sheetId: id, zone: { row: 0, col: 0, rows: 1, cols: 1 } });
    return this.#run.sheet(id);
  }

  #duplicate(template: unknown, name: string, index: number): number {
    const id = this.#run.write().duplicateSheet(sheetArgument(`${METHOD}.insertSheet`, template), name);
    this.#run.write().moveSheet(id, index);
    return id;
  }

  override duplicateActiveSheet(): Sheet {
    const active = this.getActiveSheet();
    const name = nextFreeName(this.#run, (n) =>
      n === 1 ? `Copy of ${active.getName()}` : `Copy of ${active.getName()} ${n}`,
    );
    return this.insertSheet(name, active.getIndex(), { template: active });
  }

  override deleteSheet(sheet: Sheet): void {
    const id = sheetArgument(`${METHOD}.deleteSheet`, sheet);
    sheetInfo(this.#run, id);
    if (this.getNumSheets() === 1) throw new GoogleException("You can't remove all the sheets in a document.");
    this.#run.write().deleteSheet(id);
  }

  override deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  override renameActiveSheet(newName: string): void {
    this.getActiveSheet().setName(newName);
  }

  override getActiveSheet(): Sheet {
    return this.#run.sheet(this.#run.selected.sheetId);
  }

  override setActiveSheet(sheet: Sheet): Sheet {
    sheetArgument(`${METHOD}.setActiveSheet`, sheet);
    return sheet.activate();
  }

  override moveActiveSheet(pos: number): void {
    if (typeof pos !== 'number' || pos < 1 || pos > this.getNumSheets()) {
      throw new GoogleException('Invalid argument: pos');
    }
    this.#run.write().moveSheet(this.#run.selected.sheetId, pos - 1);
  }

  override getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  override getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  override getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  override appendRow(rowContents: unknown[]): Sheet {
    return this.getActiveSheet().appendRow(rowContents);
  }

  override getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return new LocalSelection(this.#run);
  }

  override getActiveRange(): Range | null {
    return this.getSelection().getActiveRange();
  }

  override getCurrentCell(): Range | null {
    return this.getSelection().getCurrentCell();
  }

  override setActiveRange(range: Range): Range {
    rangeArgument(`${METHOD}.setActiveRange`, range);
    return range.activate();
  }

  override setActiveSelection(range: Range | string): Range {
    return typeof range === 'string' ? this.getRange(range).activate() : this.setActiveRange(range);
  }

  override setCurrentCell(cell: Range): Range {
    return this.setActiveRange(cell);
  }

  override getRange(a1Notation: string): Range {
    if (typeof a1Notation !== 'string') throw wrongArguments(`${METHOD}.getRange`, [a1Notation]);
    return this.getRangeByName(a1Notation) ?? this.getActiveSheet().getRange(a1Notation);
  }

  override getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return new LocalRangeList(
      this.#run,
      a1Notations.map((notation) => this.getRange(notation)),
    );
  }

  override getRangeByName(name: string): Range | null {
    const found = this.#run
      .read()
      .namedRanges()
      .find((named) => named.name === name);
    if (found === undefined) return null;
    const sheet = printSheetName(sheetInfo(this.#run, found.sheetId).name);
    return this.getActiveSheet().getRange(`${sheet}!${printA1(found.zone)}`);
  }

  override getNamedRanges(): NamedRange[] {
    return this.#run
      .read()
      .namedRanges()
      .map(({ name }) => new LocalNamedRange(this.#run, name));
  }

  override setNamedRange(name: string, range: Range): void {
    const { sheetId, zone } = rangeArgument(`${METHOD}.setNamedRange`, range);
    refuseName(name);
    this.#run.write().setNamedRange(name, sheetId, zone);
  }

  override removeNamedRange(name: string): void {
    this.#run.write().removeNamedRange(name);
  }

  override createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const areas = this.#run.book
      .sheets()
      .map(({ id, rows, cols }) => ({ sheetId: id, zone: { row: 0, col: 0, rows, cols } }));
    return new LocalTextFinder(this.#run, findText, areas);
  }

  override getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.#run, type);
  }

  override addDeveloperMetadata(...args: unknown[]): Spreadsheet {
    addMetadata(this.#run, 'Spreadsheet', { type: 'SPREADSHEET' }, args);
    return this;
  }

  override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new LocalMetadataFinder(this.#run, {});
  }

  override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.#run, { type: 'SPREADSHEET' });
  }

  /** Where no window is open there is nobody to see it, and nothing happens. */
  override toast(msg: string, title?: string, timeoutSeconds?: number | null): void {
    if (!this.#run.hasWindow) return;
    this.#run.world.ui.toast(this.#run.start.user, {
      ...(title === undefined || title === '' ? {} : { title: String(title) }),
      message: String(msg),
      seconds: timeoutSeconds ?? TOAST_SECONDS,
    });
  }
}
