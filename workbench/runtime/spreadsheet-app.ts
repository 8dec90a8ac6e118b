// SpreadsheetApp: the way in: the spreadsheet the script belongs to, its user interface, builders and enums.
import { LocalColorBuilder } from './color';
import { LocalConditionalFormatRuleBuilder } from './conditional-format';
import * as enums from './enums';
import { GoogleException } from './errors';
import { LocalFilterCriteriaBuilder } from './filter-criteria';
import { LocalRichTextValueBuilder, LocalTextStyleBuilder } from './rich-text';
import { type Run, SPREADSHEET_ID } from './run';
import { LocalSelection } from './selection';
import { base } from './service';
import { openUi } from './ui';
import { LocalDataValidationBuilder } from './validation';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export class LocalSpreadsheetApp extends base<GoogleAppsScript.Spreadsheet.SpreadsheetApp>('SpreadsheetApp') {
  override readonly AutoFillSeries = enums.AutoFillSeries;
  override readonly BandingTheme = enums.BandingTheme;
  override readonly BooleanCriteria = enums.BooleanCriteria;
  override readonly BorderStyle = enums.BorderStyle;
  override readonly ColorType = enums.ColorType;
  override readonly CopyPasteType = enums.CopyPasteType;
  override readonly DataValidationCriteria = enums.DataValidationCriteria;
  override readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType;
  override readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  override readonly Dimension = enums.Dimension;
  override readonly Direction = enums.Direction;
  override readonly InterpolationType = enums.InterpolationType;
  override readonly ProtectionType = enums.ProtectionType;
  override readonly GroupControlTogglePosition = enums.GroupControlTogglePosition;
  override readonly RelativeDate = enums.RelativeDate;
  override readonly SheetType = enums.SheetType;
  override readonly TextToColumnsDelimiter = enums.TextToColumnsDelimiter;
  override readonly WrapStrategy = enums.WrapStrategy;
  readonly #run: Run;

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override getActive(): Spreadsheet {
    return this.getActiveSpreadsheet();
  }

  override getActiveSpreadsheet(): Spreadsheet {
    return this.#run.hasDocument ? this.#run.spreadsheet() : (null as unknown as Spreadsheet);
  }

  override getActiveSheet(): Sheet {
    return this.getActive().getActiveSheet();
  }

  override getActiveRange(): Range {
    return new LocalSelection(this.#run).getActiveRange();
  }

  override getCurrentCell(): Range {
    return new LocalSelection(this.#run).getCurrentCell();
  }

  override getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return new LocalSelection(this.#run);
  }

  override setActiveSheet(sheet: Sheet): Sheet {
    return this.getActive().setActiveSheet(sheet);
  }

  override setActiveRange(range: Range): Range {
    return this.getActive().setActiveRange(range);
  }

  override setCurrentCell(cell: Range): Range {
    return this.setActiveRange(cell);
  }

  override getUi(): GoogleAppsScript.Base.Ui {
    return openUi(this.#run);
  }

  override flush(): void {
    this.#run.commit();
  }

  override newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new LocalDataValidationBuilder(this.#run);
  }

  override newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new LocalConditionalFormatRuleBuilder(this.#run);
  }

  override newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return new LocalFilterCriteriaBuilder(this.#run);
  }

  override newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return new LocalRichTextValueBuilder(this.#run);
  }

  override newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return new LocalTextStyleBuilder(this.#run);
  }

  override getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return new LocalSelection(this.#run).getActiveRangeList();
  }

  override setActiveRangeList(
    rangeList: GoogleAppsScript.Spreadsheet.RangeList,
  ): GoogleAppsScript.Spreadsheet.RangeList {
    return rangeList.activate();
  }

  override newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder {
    return new LocalColorBuilder(this.#run);
  }

  override openByUrl(url: string): Spreadsheet {
    const [, id = ''] = /\/d\/([^/]+)/.exec(url) ?? [];
    return this.openById(id);
  }

  /** The workbench holds one spreadsheet; a script that may open others finds this one by its id. */
  override openById(id: string): Spreadsheet {
    const spreadsheet = this.#run.spreadsheet();
    if (id === SPREADSHEET_ID) return spreadsheet;
    throw new GoogleException(
      'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    );
  }
}
