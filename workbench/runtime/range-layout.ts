// Range, part five: borders and bandings, and cells that move: copied, moved, inserted, deleted, merged, filled on, split and shuffled.
import type { Dimension, Input, Zone } from '../engine/book';
import type { BorderLine, ZoneBorders } from '../engine/decoration';
import { autoFilled } from './autofill';
import { applyBanding, bandingsOf } from './banding';
import { parseColor } from './color';
import { copyCells, copyMode, transpose } from './copy';
import { GoogleException, NotImplemented, wrongArguments } from './errors';
import { foldWithin, shiftDepth } from './group';
import { type Place, placeOf, rangeArgument, sheetArgument, sheetInfo } from './place';
import { RangeText } from './range-text';
import type { Run } from './run';
import { nameOf } from './service';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Banding = GoogleAppsScript.Spreadsheet.Banding;

const METHOD = 'SpreadsheetApp.Range';

const lineStyles: Record<string, BorderLine['style']> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
};

/** The forms with six sides, and with a colour and a style after them; null leaves a side as it is. */
function bordersArgument(args: readonly unknown[]): ZoneBorders {
  const [top, left, bottom, right, vertical, horizontal, color, style] = args;
  const sides = { top, left, bottom, right, vertical, horizontal };
  const wrong = Object.values(sides).some((side) => side !== null && typeof side !== 'boolean');
  if (wrong || (args.length !== 6 && args.length !== 8)) throw wrongArguments(`${METHOD}.setBorder`, args);
  const name = style === null || style === undefined ? 'SOLID' : nameOf(style);
  if (name === 'DOUBLE') throw new NotImplemented('Range.setBorder with BorderStyle.DOUBLE');
  const line: BorderLine = {
    style: lineStyles[name] ?? 'thin',
    color: parseColor(typeof color === 'string' ? color : null) ?? '#000000',
  };
  const wanted = Object.entries(sides).filter(([, side]) => side !== null);
  return Object.fromEntries(wanted.map(([name, side]) => [name, side === true ? line : null]));
}

function dimensionArgument(method: string, dimension: unknown): Dimension {
  const name = nameOf(dimension);
  if (name !== 'ROWS' && name !== 'COLUMNS') throw wrongArguments(`${METHOD}.${method}`, [dimension]);
  return name;
}

/** The forms (gridId, …) and (sheet, …): columns and rows from the first to the last, counted from 1. */
function targetPlace(run: Run, method: string, args: readonly unknown[]): Place {
  const [sheet, ...ends] = args;
  const sheetId = typeof sheet === 'number' ? sheet : sheetArgument(`${METHOD}.${method}`, sheet);
  const numbers = ends.filter((end) => typeof end === 'number');
  const [column = 0, columnEnd = 0, row = 0, rowEnd = 0] = numbers;
  if (numbers.length !== 4) throw wrongArguments(`${METHOD}.${method}`, args);
  const { rows, cols } = sheetInfo(run, sheetId);
  if (row < 1 || column < 1 || rowEnd > rows || columnEnd > cols || rowEnd < row || columnEnd < column) {
    throw new GoogleException('The coordinates of the target range are outside the dimensions of the sheet.');
  }
  const zone = { row: row - 1, col: column - 1, rows: rowEnd - row + 1, cols: columnEnd - column + 1 };
  return { run, sheetId, zone, open: { rows: false, cols: false } };
}

const delimiters: Record<string, string> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** Where none is named, the one that occurs most. */
function delimiterOf(wanted: unknown, texts: readonly string[]): string {
  if (typeof wanted === 'string') return wanted;
  const known = delimiters[nameOf(wanted)];
  if (known !== undefined) return known;
  const count = (delimiter: string) => texts.reduce((sum, text) => sum + text.split(delimiter).length - 1, 0);
  return Object.values(delimiters).reduce((best, each) => (count(each) > count(best) ? each : best), ',');
}

/** Which way, and how far, a range grows to fill another that begins or ends with it. */
function growth(source: Zone, target: Zone): { dimension: Dimension; count: number } | undefined {
  const sameCols = source.col === target.col && source.cols === target.cols;
  const sameRows = source.row === target.row && source.rows === target.rows;
  if (sameCols && source.row === target.row) return { dimension: 'ROWS', count: target.rows - source.rows };
  if (sameRows && source.col === target.col) return { dimension: 'COLUMNS', count: target.cols - source.cols };
  const bottoms = source.row + source.rows === target.row + target.rows;
  const rights = source.col + source.cols === target.col + target.cols;
  if (sameCols && bottoms) return { dimension: 'ROWS', count: source.rows - target.rows };
  return sameRows && rights ? { dimension: 'COLUMNS', count: source.cols - target.cols } : undefined;
}

function fillOn({ run, sheetId, zone }: Place, target: Zone, alternate: boolean): void {
  const grown = growth(zone, target);
  if (grown === undefined) throw new GoogleException('AutoFill destination must include the source range.');
  const { dimension, count } = grown;
  if (count === 0) return;
  const down = dimension === 'ROWS';
  const cells = run.read().read(sheetId, zone);
  const lines = down ? transpose(cells) : cells;
  const way = down ? { rows: 1, cols: 0 } : { rows: 0, cols: 1 };
  const filled = lines.map((line): Input[] => {
    const inputs = autoFilled(line, count, alternate, way);
    return count < 0 ? inputs.reverse() : inputs;
  });
  const size = Math.abs(count);
  const before = count < 0 ? -size : down ? zone.rows : zone.cols;
  const place = down
    ? { ...zone, row: zone.row + before, rows: size }
    : { ...zone, col: zone.col + before, cols: size };
  const styles = run.book.styles(sheetId, zone);
  const repeat = <T>(items: readonly (readonly T[])[]): T[][] =>
    Array.from({ length: place.rows }, (_, r) =>
      Array.from({ length: place.cols }, (_, c) => items[r % zone.rows]?.[c % zone.cols] as T),
    );
  const book = run.write();
  book.setStyles(sheetId, place, repeat(styles));
  book.setFormats(sheetId, place, repeat(cells.map((row) => row.map(({ format }) => format))));
  book.write(sheetId, place, down ? transpose(filled) : filled);
}

export class RangeLayout extends RangeText {
  override setBorder(...args: unknown[]): Range {
    const { run, sheetId, zone } = placeOf(this);
    sheetInfo(run, sheetId);
    run.write().setBorders(sheetId, zone, bordersArgument(args));
    return this;
  }

  override applyRowBanding(...args: unknown[]): Banding {
    return applyBanding(placeOf(this), 'ROWS', args);
  }

  override applyColumnBanding(...args: unknown[]): Banding {
    return applyBanding(placeOf(this), 'COLUMNS', args);
  }

  override getBandings(): Banding[] {
    const { run, sheetId, zone } = placeOf(this);
    return bandingsOf(run, sheetId).filter((banding) => {
      const other = placeOf(banding.getRange()).zone;
      const rows = other.row < zone.row + zone.rows && zone.row < other.row + other.rows;
      return rows && other.col < zone.col + zone.cols && zone.col < other.col + other.cols;
    });
  }

  override copyTo(destination: Range, ...how: unknown[]): void {
    copyCells(placeOf(this), rangeArgument(`${METHOD}.copyTo`, destination), copyMode(how));
  }

  override copyValuesToRange(...args: unknown[]): void {
    const place = placeOf(this);
    copyCells(place, targetPlace(place.run, 'copyValuesToRange', args), {
      parts: ['values'],
      transposed: false,
      cutsOff: false,
    });
  }

  override copyFormatToRange(...args: unknown[]): void {
    const place = placeOf(this);
    const parts = ['formats', 'conditions', 'borders'] as const;
    copyCells(place, targetPlace(place.run, 'copyFormatToRange', args), { parts, transposed: false, cutsOff: false });
  }

  override moveTo(target: Range): void {
    const { run, sheetId, zone } = placeOf(this);
    const to = rangeArgument(`${METHOD}.moveTo`, target);
    sheetInfo(run, sheetId);
    const rules = run.book.validations(sheetId, zone);
    run.write().moveCells(sheetId, zone, { sheetId: to.sheetId, row: to.zone.row, col: to.zone.col });
    if (rules.every((row) => row.every((rule) => rule === null))) return;
    run.write().setValidation(sheetId, zone, null);
    rules.forEach((row, r) => {
      row.forEach((rule, c) => {
        const cell = { row: to.zone.row + r, col: to.zone.col + c, rows: 1, cols: 1 };
        if (rule !== null) run.write().setValidation(to.sheetId, cell, rule);
      });
    });
  }

  override insertCells(shiftDimension: GoogleAppsScript.Spreadsheet.Dimension): Range {
    const { run, sheetId, zone } = placeOf(this);
    sheetInfo(run, sheetId);
    run.write().insertCells(sheetId, zone, dimensionArgument('insertCells', shiftDimension));
    return this;
  }

  override deleteCells(shiftDimension: GoogleAppsScript.Spreadsheet.Dimension): void {
    const { run, sheetId, zone } = placeOf(this);
    sheetInfo(run, sheetId);
    run.write().deleteCells(sheetId, zone, dimensionArgument('deleteCells', shiftDimension));
  }

  override merge(): Range {
    return this.#merge([placeOf(this).zone]);
  }

  override mergeAcross(): Range {
    const { zone } = placeOf(this);
    return this.#merge(Array.from({ length: zone.rows }, (_, index) => ({ ...zone, row: zone.row + index, rows: 1 })));
  }

  override mergeVertically(): Range {
    const { zone } = placeOf(this);
    return this.#merge(Array.from({ length: zone.cols }, (_, index) => ({ ...zone, col: zone.col + index, cols: 1 })));
  }

  /** Only the first cell of what is merged keeps its value. */
  #merge(zones: readonly Zone[]): Range {
    const { run, sheetId } = placeOf(this);
    sheetInfo(run, sheetId);
    for (const zone of zones) if (zone.rows * zone.cols > 1) run.write().merge(sheetId, zone);
    return this;
  }

  override autoFill(destination: Range, series: GoogleAppsScript.Spreadsheet.AutoFillSeries): void {
    const place = placeOf(this);
    const target = rangeArgument(`${METHOD}.autoFill`, destination);
    if (target.sheetId !== place.sheetId) {
      throw new GoogleException('AutoFill destination must be on the same sheet as the source range.');
    }
    fillOn(place, target.zone, nameOf(series) === 'ALTERNATE_SERIES');
  }

  /** Down, for as long as the column beside it holds values. */
  override autoFillToNeighbor(series: GoogleAppsScript.Spreadsheet.AutoFillSeries): void {
    const place = placeOf(this);
    const { run, sheetId, zone } = place;
    const { rows, cols } = sheetInfo(run, sheetId);
    const lengths = [zone.col - 1, zone.col + zone.cols].map((col) => {
      if (col < 0 || col >= cols) return 0;
      const beside = run.read().read(sheetId, { row: zone.row, col, rows: rows - zone.row, cols: 1 });
      const end = beside.findIndex(([cell]) => cell?.value === null && cell.error === undefined);
      return end < 0 ? beside.length : end;
    });
    const length = lengths.find((each) => each > zone.rows) ?? zone.rows;
    fillOn(place, { ...zone, rows: length }, nameOf(series) === 'ALTERNATE_SERIES');
  }

  override splitTextToColumns(delimiter?: unknown): void {
    const { run, sheetId, zone } = placeOf(this);
    const { cols } = sheetInfo(run, sheetId);
    const texts = run
      .read()
      .read(sheetId, { ...zone, cols: 1 })
      .map(([cell]) => cell?.display ?? '');
    const by = delimiterOf(delimiter, texts);
    const parts = texts.map((text) => (by === '' ? [text] : text.split(by).map((part) => part.trim())));
    const width = Math.max(...parts.map(({ length }) => length));
    if (zone.col + width > cols) run.write().insert(sheetId, 'COLUMNS', cols, zone.col + width - cols);
    const inputs = parts
      .map((row) => Array.from({ length: width }, (_, col) => row[col]))
      .map((row) => row.map((part): Input | undefined => (part === undefined ? undefined : { typed: part })));
    run.write().write(sheetId, { ...zone, cols: width }, inputs);
  }

  override randomize(): Range {
    const { run, sheetId, zone } = placeOf(this);
    const rows = run.read().read(sheetId, zone);
    const shuffled = rows
      .map((row) => ({ row, at: Math.random() }))
      .sort((left, right) => left.at - right.at)
      .map(({ row }) => row.map(({ value, formula }): Input => (formula === '' ? { value } : { typed: formula })));
    run.write().write(sheetId, zone, shuffled);
    return this;
  }

  override shiftRowGroupDepth(delta: number): Range {
    shiftDepth(placeOf(this), 'ROWS', delta);
    return this;
  }

  override shiftColumnGroupDepth(delta: number): Range {
    shiftDepth(placeOf(this), 'COLUMNS', delta);
    return this;
  }

  override collapseGroups(): Range {
    foldWithin(placeOf(this), true);
    return this;
  }

  override expandGroups(): Range {
    foldWithin(placeOf(this), false);
    return this;
  }
}
