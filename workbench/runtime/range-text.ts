// Range, part four: texts of which parts look otherwise, text styles, rotation, colours as objects and formulas in R1C1 notation.
import type { CellStyle } from '../engine/book';
import type { RichText, TextLook } from '../engine/decoration';
import { LocalColor, parseColor } from './color';
import { wrongArguments } from './errors';
import { fill, firstOf, gridArgument, mapGrid } from './grid';
import { placeOf, sheetInfo } from './place';
import { fromR1C1, toR1C1 } from './r1c1';
import { RangeSearch } from './range-search';
import { LocalRichTextValue, LocalTextStyle, richTextArgument, styleArgument } from './rich-text';
import type { Run } from './run';
import { base } from './service';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Color = GoogleAppsScript.Spreadsheet.Color;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type TextRotation = GoogleAppsScript.Spreadsheet.TextRotation;

const METHOD = 'SpreadsheetApp.Range';
const FONT_SIZE = 10;
const FONT_FAMILY = 'Arial';

class LocalTextRotation extends base<TextRotation>('TextRotation') {
  readonly #degrees: number;

  constructor(run: Run, degrees: number) {
    super(run);
    this.#degrees = degrees;
  }

  override getDegrees(): number {
    return this.#degrees;
  }

  override isVertical(): boolean {
    return false;
  }
}

function lookOf(style: CellStyle): TextLook {
  return {
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    strikethrough: style.strikethrough ?? false,
    color: style.color ?? '#000000',
    fontSize: style.fontSize ?? FONT_SIZE,
    fontFamily: style.fontFamily ?? FONT_FAMILY,
  };
}

function looksOf(range: object): TextLook[][] {
  const { run, sheetId, zone } = placeOf(range);
  sheetInfo(run, sheetId);
  return mapGrid(run.read().styles(sheetId, zone), lookOf);
}

function setStyles(range: Range, styles: CellStyle[][]): Range {
  const { run, sheetId, zone } = placeOf(range);
  sheetInfo(run, sheetId);
  run.write().setStyles(sheetId, zone, styles);
  return range;
}

function setColors(range: Range, method: string, name: 'background' | 'color', colors: unknown): Range {
  const grid = gridArgument(`${METHOD}.${method}`, placeOf(range).zone, colors);
  const style = (color: unknown) => ({ [name]: color === null ? null : parseColor(hexOf(method, color)) });
  return setStyles(range, mapGrid(grid, style));
}

function hexOf(method: string, color: unknown): string {
  if (color instanceof LocalColor) return color.asRgbColor().asHexString();
  throw wrongArguments(`${METHOD}.${method}`, [color]);
}

function degreesOf(method: string, rotation: unknown): number {
  const degrees = rotation instanceof LocalTextRotation ? rotation.getDegrees() : rotation;
  if (typeof degrees !== 'number' || degrees < -90 || degrees > 90)
    throw wrongArguments(`${METHOD}.${method}`, [rotation]);
  return degrees;
}

/** A rich text takes the place of the cell's own text; one without a run leaves the cell's look as it is. */
function writeTexts(range: Range, texts: readonly (readonly RichText[])[]): Range {
  const { run, sheetId, zone } = placeOf(range);
  sheetInfo(run, sheetId);
  run.write().setRichTexts(sheetId, zone, texts);
  return range;
}

/** Each formula with where its cell stands. */
function mapFormulas(
  range: object,
  formulas: readonly (readonly unknown[])[],
  change: (formula: string, cell: { row: number; col: number }) => string,
): string[][] {
  const { zone } = placeOf(range);
  return formulas.map((row, r) =>
    row.map((formula, c) => change(String(formula ?? ''), { row: zone.row + r, col: zone.col + c })),
  );
}

export class RangeText extends RangeSearch {
  override getRichTextValues(): (RichTextValue | null)[][] {
    const { run, sheetId, zone } = placeOf(this);
    const texts = run.read().richTexts(sheetId, zone);
    const cells = run.book.read(sheetId, zone);
    const looks = looksOf(this);
    return cells.map((row, r) =>
      row.map(({ value, error, formula }, c) => {
        if (error !== undefined || formula !== '' || (value !== null && typeof value !== 'string')) return null;
        return new LocalRichTextValue(run, texts[r]?.[c] ?? { text: value ?? '', runs: [] }, looks[r]?.[c]);
      }),
    );
  }

  override getRichTextValue(): RichTextValue | null {
    return firstOf(this.getRichTextValues());
  }

  override setRichTextValues(values: RichTextValue[][]): Range {
    const method = `${METHOD}.setRichTextValues`;
    return writeTexts(
      this,
      mapGrid(gridArgument(method, placeOf(this).zone, values), (value) => richTextArgument(method, value)),
    );
  }

  override setRichTextValue(value: RichTextValue): Range {
    return writeTexts(this, fill(placeOf(this).zone, richTextArgument(`${METHOD}.setRichTextValue`, value)));
  }

  override getTextStyles(): TextStyle[][] {
    const { run } = placeOf(this);
    return mapGrid(looksOf(this), (look) => new LocalTextStyle(run, look));
  }

  override getTextStyle(): TextStyle {
    return firstOf(this.getTextStyles());
  }

  override setTextStyles(styles: TextStyle[][]): Range {
    const method = `${METHOD}.setTextStyles`;
    return setStyles(
      this,
      mapGrid(gridArgument(method, placeOf(this).zone, styles), (style) => styleArgument(method, style)),
    );
  }

  override setTextStyle(style: TextStyle): Range {
    return setStyles(this, fill(placeOf(this).zone, styleArgument(`${METHOD}.setTextStyle`, style)));
  }

  override getTextRotations(): TextRotation[][] {
    const { run, sheetId, zone } = placeOf(this);
    return mapGrid(run.read().styles(sheetId, zone), ({ rotation = 0 }) => new LocalTextRotation(run, rotation));
  }

  override getTextRotation(): TextRotation {
    return firstOf(this.getTextRotations());
  }

  override setTextRotation(rotation: number | TextRotation): Range {
    return setStyles(this, fill(placeOf(this).zone, { rotation: degreesOf('setTextRotation', rotation) }));
  }

  override setTextRotations(rotations: TextRotation[][]): Range {
    const method = 'setTextRotations';
    const grid = gridArgument(`${METHOD}.${method}`, placeOf(this).zone, rotations);
    return setStyles(
      this,
      mapGrid(grid, (rotation) => ({ rotation: degreesOf(method, rotation) })),
    );
  }

  override getBackgroundObjects(): Color[][] {
    const { run } = placeOf(this);
    return mapGrid(this.getBackgrounds(), (color) => new LocalColor(run, color));
  }

  override setBackgroundObjects(colors: Color[][] | null): Range {
    if (colors === null) return this.setBackground(null);
    return setColors(this, 'setBackgroundObjects', 'background', colors);
  }

  override getFontColorObjects(): Color[][] {
    const { run } = placeOf(this);
    return mapGrid(this.getFontColors(), (color) => new LocalColor(run, color));
  }

  override setFontColorObjects(colors: (Color | null)[][]): Range {
    return setColors(this, 'setFontColorObjects', 'color', colors);
  }

  /** An old name, missing in the published types, as are the next four. */
  getColumnIndex(): number {
    return this.getColumn();
  }

  getBackgroundColor(): string {
    return this.getBackground();
  }

  getBackgroundColors(): string[][] {
    return this.getBackgrounds();
  }

  setBackgroundColor(color: string | null): Range {
    return this.setBackground(color);
  }

  setBackgroundColors(colors: (string | null)[][]): Range {
    return this.setBackgrounds(colors);
  }

  override getFormulasR1C1(): (string | null)[][] {
    return mapFormulas(this, this.getFormulas(), toR1C1);
  }

  override getFormulaR1C1(): string | null {
    return firstOf(this.getFormulasR1C1());
  }

  override setFormulasR1C1(formulas: string[][]): Range {
    const grid = gridArgument(`${METHOD}.setFormulasR1C1`, placeOf(this).zone, formulas);
    return this.setFormulas(mapFormulas(this, grid, fromR1C1));
  }

  override setFormulaR1C1(formula: string): Range {
    return this.setFormulas(mapFormulas(this, fill(placeOf(this).zone, formula), fromR1C1));
  }
}
