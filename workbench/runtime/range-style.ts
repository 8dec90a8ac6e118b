// Range, part two: how the cells look: colours, fonts, alignment and wrapping.
import { LocalColor, rgb } from './color';
import { wrongArguments } from './errors';
import { firstOf, gridArgument, mapGrid } from './grid';
import { placeOf, sheetInfo } from './place';
import { RangeValues } from './range-values';
import {
  background,
  fontColor,
  fontFamily,
  fontLine,
  fontSize,
  fontStyle,
  fontWeight,
  horizontal,
  type Property,
  vertical,
  wrap,
  wrapped,
} from './style-properties';

type Range = GoogleAppsScript.Spreadsheet.Range;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type Color = GoogleAppsScript.Spreadsheet.Color;

const METHOD = 'SpreadsheetApp.Range';
function readAll<T>(range: object, property: Property<T>): T[][] {
  const { run, sheetId, zone } = placeOf(range);
  sheetInfo(run, sheetId);
  return mapGrid(run.read().styles(sheetId, zone), property.fromStyle);
}

function setOne(range: Range, method: string, property: Property<unknown>, value: unknown): Range {
  const { run, sheetId, zone } = placeOf(range);
  if (value === undefined) throw wrongArguments(`${METHOD}.${method}`, [value]);
  sheetInfo(run, sheetId);
  run.write().setStyle(sheetId, zone, property.toStyle(value));
  return range;
}

function setAll(range: Range, method: string, property: Property<unknown>, values: unknown): Range {
  const { run, sheetId, zone } = placeOf(range);
  const styles = mapGrid(gridArgument(`${METHOD}.${method}`, zone, values), property.toStyle);
  sheetInfo(run, sheetId);
  run.write().setStyles(sheetId, zone, styles);
  return range;
}

export class RangeStyle extends RangeValues {
  override getBackgrounds(): string[][] {
    return readAll(this, background);
  }

  override getBackground(): string {
    return firstOf(this.getBackgrounds());
  }

  override getBackgroundObject(): Color {
    return new LocalColor(placeOf(this).run, this.getBackground());
  }

  override setBackgrounds(color: (string | null)[][]): Range {
    return setAll(this, 'setBackgrounds', background, color);
  }

  override setBackground(color: string | null): Range {
    return setOne(this, 'setBackground', background, color);
  }

  override setBackgroundRGB(red: number, green: number, blue: number): Range {
    return setOne(this, 'setBackgroundRGB', background, rgb(red, green, blue));
  }

  override setBackgroundObject(color: Color | null): Range {
    return setOne(this, 'setBackgroundObject', background, color?.asRgbColor().asHexString() ?? null);
  }

  override getFontColors(): string[][] {
    return readAll(this, fontColor);
  }

  override getFontColor(): string {
    return firstOf(this.getFontColors());
  }

  override getFontColorObject(): Color {
    return new LocalColor(placeOf(this).run, this.getFontColor());
  }

  override setFontColors(colors: (string | null)[][]): Range {
    return setAll(this, 'setFontColors', fontColor, colors);
  }

  override setFontColor(color: string | null): Range {
    return setOne(this, 'setFontColor', fontColor, color);
  }

  override setFontColorObject(color: Color | null): Range {
    return setOne(this, 'setFontColorObject', fontColor, color?.asRgbColor().asHexString() ?? null);
  }

  override getFontWeights(): FontWeight[][] {
    return readAll(this, fontWeight);
  }

  override getFontWeight(): FontWeight {
    return firstOf(this.getFontWeights());
  }

  override setFontWeights(weights: (FontWeight | null)[][]): Range {
    return setAll(this, 'setFontWeights', fontWeight, weights);
  }

  override setFontWeight(weight: FontWeight | null): Range {
    return setOne(this, 'setFontWeight', fontWeight, weight);
  }

  override getFontStyles(): FontStyle[][] {
    return readAll(this, fontStyle);
  }

  override getFontStyle(): FontStyle {
    return firstOf(this.getFontStyles());
  }

  override setFontStyles(styles: (FontStyle | null)[][]): Range {
    return setAll(this, 'setFontStyles', fontStyle, styles);
  }

  override setFontStyle(style: FontStyle | null): Range {
    return setOne(this, 'setFontStyle', fontStyle, style);
  }

  override getFontLines(): FontLine[][] {
    return readAll(this, fontLine);
  }

  override getFontLine(): FontLine {
    return firstOf(this.getFontLines());
  }

  override setFontLines(lines: (FontLine | null)[][]): Range {
    return setAll(this, 'setFontLines', fontLine, lines);
  }

  override setFontLine(line: FontLine | null): Range {
    return setOne(this, 'setFontLine', fontLine, line);
  }

  override getFontSizes(): number[][] {
    return readAll(this, fontSize);
  }

  override getFontSize(): number {
    return firstOf(this.getFontSizes());
  }

  override setFontSizes(sizes: number[][]): Range {
    return setAll(this, 'setFontSizes', fontSize, sizes);
  }

  override setFontSize(size: number): Range {
    return setOne(this, 'setFontSize', fontSize, size);
  }

  override getFontFamilies(): string[][] {
    return readAll(this, fontFamily);
  }

  override getFontFamily(): string {
    return firstOf(this.getFontFamilies());
  }

  override setFontFamilies(families: (string | null)[][]): Range {
    return setAll(this, 'setFontFamilies', fontFamily, families);
  }

  override setFontFamily(family: string | null): Range {
    return setOne(this, 'setFontFamily', fontFamily, family);
  }

  override getHorizontalAlignments(): string[][] {
    return readAll(this, horizontal);
  }

  override getHorizontalAlignment(): string {
    return firstOf(this.getHorizontalAlignments());
  }

  override setHorizontalAlignments(alignment: (string | null)[][]): Range {
    return setAll(this, 'setHorizontalAlignments', horizontal, alignment);
  }

  override setHorizontalAlignment(alignment: string | null): Range {
    return setOne(this, 'setHorizontalAlignment', horizontal, alignment);
  }

  override getVerticalAlignments(): string[][] {
    return readAll(this, vertical);
  }

  override getVerticalAlignment(): string {
    return firstOf(this.getVerticalAlignments());
  }

  override setVerticalAlignments(alignment: (string | null)[][]): Range {
    return setAll(this, 'setVerticalAlignments', vertical, alignment);
  }

  override setVerticalAlignment(alignment: string | null): Range {
    return setOne(this, 'setVerticalAlignment', vertical, alignment);
  }

  override getWrapStrategies(): GoogleAppsScript.Spreadsheet.WrapStrategy[][] {
    return readAll(this, wrap);
  }

  override getWrapStrategy(): GoogleAppsScript.Spreadsheet.WrapStrategy {
    return firstOf(this.getWrapStrategies());
  }

  override setWrapStrategies(strategies: GoogleAppsScript.Spreadsheet.WrapStrategy[][]): Range {
    return setAll(this, 'setWrapStrategies', wrap, strategies);
  }

  override setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Range {
    return setOne(this, 'setWrapStrategy', wrap, strategy);
  }

  override getWraps(): boolean[][] {
    return readAll(this, wrapped);
  }

  override getWrap(): boolean {
    return firstOf(this.getWraps());
  }

  override setWraps(isWrapEnabled: boolean[][]): Range {
    return setAll(this, 'setWraps', wrapped, isWrapEnabled);
  }

  override setWrap(isWrapEnabled: boolean): Range {
    return setOne(this, 'setWrap', wrapped, isWrapEnabled);
  }
}
