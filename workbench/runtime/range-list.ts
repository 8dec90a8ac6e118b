// RangeList: the same done to several ranges at once.

import { placeOf, sheetInfo } from './place';
import type { LocalRange } from './range';
import type { Run } from './run';
import { base } from './service';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export class LocalRangeList extends base<RangeList>('RangeList') {
  readonly #run: Run;
  readonly #ranges: Range[];

  constructor(run: Run, ranges: Range[]) {
    super(run);
    this.#run = run;
    this.#ranges = ranges;
  }

  override getRanges(): Range[] {
    return [...this.#ranges];
  }

  override clearContent(): RangeList {
    return this.#each((range) => range.clearContent());
  }

  override clearFormat(): RangeList {
    return this.#each((range) => range.clearFormat());
  }

  override clearDataValidations(): RangeList {
    return this.#each((range) => range.clearDataValidations());
  }

  override clearNote(): RangeList {
    return this.#each((range) => range.clearNote());
  }

  override setValue(value: unknown): RangeList {
    return this.#each((range) => range.setValue(value));
  }

  override setFormula(formula: string): RangeList {
    return this.#each((range) => range.setFormula(formula));
  }

  override setNumberFormat(numberFormat: string): RangeList {
    return this.#each((range) => range.setNumberFormat(numberFormat));
  }

  override setNote(note: string | null): RangeList {
    return this.#each((range) => range.setNote(note));
  }

  override setBackground(color: string | null): RangeList {
    return this.#each((range) => range.setBackground(color));
  }

  override setFontColor(color: string | null): RangeList {
    return this.#each((range) => range.setFontColor(color));
  }

  override setFontWeight(fontWeight: GoogleAppsScript.Spreadsheet.FontWeight | null): RangeList {
    return this.#each((range) => range.setFontWeight(fontWeight));
  }

  override setFontStyle(fontStyle: GoogleAppsScript.Spreadsheet.FontStyle | null): RangeList {
    return this.#each((range) => range.setFontStyle(fontStyle));
  }

  override setFontSize(size: number): RangeList {
    return this.#each((range) => range.setFontSize(size));
  }

  override setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): RangeList {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }

  override setWrap(isWrapEnabled: boolean): RangeList {
    return this.#each((range) => range.setWrap(isWrapEnabled));
  }

  override setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): RangeList {
    return this.#each((range) => range.setWrapStrategy(strategy));
  }

  override insertCheckboxes(...values: unknown[]): RangeList {
    return this.#each((range) => (range as LocalRange).insertCheckboxes(...values));
  }

  override removeCheckboxes(): RangeList {
    return this.#each((range) => range.removeCheckboxes());
  }

  override check(): RangeList {
    return this.#each((range) => range.check());
  }

  override uncheck(): RangeList {
    return this.#each((range) => range.uncheck());
  }

  override breakApart(): RangeList {
    return this.#each((range) => range.breakApart());
  }

  override trimWhitespace(): RangeList {
    return this.#each((range) => range.trimWhitespace());
  }

  override setFontFamily(fontFamily: string | null): RangeList {
    return this.#each((range) => range.setFontFamily(fontFamily));
  }

  override setFontLine(fontLine: GoogleAppsScript.Spreadsheet.FontLine | null): RangeList {
    return this.#each((range) => range.setFontLine(fontLine));
  }

  override setFormulaR1C1(formula: string): RangeList {
    return this.#each((range) => range.setFormulaR1C1(formula));
  }

  override setBackgroundRGB(red: number, green: number, blue: number): RangeList {
    return this.#each((range) => range.setBackgroundRGB(red, green, blue));
  }

  override setTextRotation(degrees: number): RangeList {
    return this.#each((range) => range.setTextRotation(degrees));
  }

  override setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): RangeList {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }

  override clear(options?: Parameters<Range['clear']>[0]): RangeList {
    return this.#each((range) => range.clear(options ?? {}));
  }

  override setBorder(...args: unknown[]): RangeList {
    return this.#each((range) => (range as LocalRange).setBorder(...args));
  }

  /** The last of them is what the window shows as selected. */
  override activate(): RangeList {
    const chosen = this.#ranges.map((range) => {
      const { run, sheetId, zone } = placeOf(range);
      sheetInfo(run, sheetId);
      return { sheetId, zone };
    });
    this.#run.selectTogether(chosen);
    return this;
  }

  #each(change: (range: Range) => Range): RangeList {
    this.#ranges.forEach(change);
    return this;
  }
}
