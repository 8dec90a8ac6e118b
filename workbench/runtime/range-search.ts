// Range, part three: what lies around and within it: the data region, the next filled cell, doubles, blanks and texts.
import type { Cell } from '../engine/book';
import { GoogleException } from './errors';
import { type Place, placeOf, sheetInfo } from './place';
import { RangeStyle } from './range-style';
import { nameOf } from './service';
import { LocalTextFinder } from './text-finder';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Direction = GoogleAppsScript.Spreadsheet.Direction;

const steps: Record<string, { row: number; col: number }> = {
  UP: { row: -1, col: 0 },
  DOWN: { row: 1, col: 0 },
  PREVIOUS: { row: 0, col: -1 },
  NEXT: { row: 0, col: 1 },
};

const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.error !== undefined);

/** All cells of the sheet, by row and column; outside it there are none. */
function sheetCells({ run, sheetId }: Place): (row: number, col: number) => Cell | undefined {
  const { rows, cols } = sheetInfo(run, sheetId);
  const cells = run.read().read(sheetId, { row: 0, col: 0, rows, cols });
  return (row, col) => cells[row]?.[col];
}

/** Where Ctrl and an arrow lead: to the end of the filled cells, else to the next filled cell or the sheet's edge. */
function jump(place: Place, step: { row: number; col: number }): { row: number; col: number } {
  const cellAt = sheetCells(place);
  const after = ({ row, col }: { row: number; col: number }) => ({ row: row + step.row, col: col + step.col });
  const exists = ({ row, col }: { row: number; col: number }) => cellAt(row, col) !== undefined;
  const filled = ({ row, col }: { row: number; col: number }) => isFilled(cellAt(row, col));
  let at = { row: place.zone.row, col: place.zone.col };
  if (filled(at) && filled(after(at))) {
    while (filled(after(at))) at = after(at);
    return at;
  }
  do {
    if (!exists(after(at))) return at;
    at = after(at);
  } while (!filled(at));
  return at;
}

/** Grows in every direction, or along one dimension, for as long as the cells around hold anything. */
function dataRegion(place: Place, along?: string): { top: number; left: number; bottom: number; right: number } {
  const cellAt = sheetCells(place);
  const { zone } = place;
  let region = { top: zone.row, left: zone.col, bottom: zone.row + zone.rows - 1, right: zone.col + zone.cols - 1 };
  const filledRow = (row: number, { left, right }: typeof region) => {
    for (let col = left - 1; col <= right + 1; col++) if (isFilled(cellAt(row, col))) return true;
    return false;
  };
  const filledColumn = (col: number, { top, bottom }: typeof region) => {
    for (let row = top - 1; row <= bottom + 1; row++) if (isFilled(cellAt(row, col))) return true;
    return false;
  };
  for (;;) {
    const grown = {
      top: along !== 'COLUMNS' && filledRow(region.top - 1, region) ? region.top - 1 : region.top,
      bottom: along !== 'COLUMNS' && filledRow(region.bottom + 1, region) ? region.bottom + 1 : region.bottom,
      left: along !== 'ROWS' && filledColumn(region.left - 1, region) ? region.left - 1 : region.left,
      right: along !== 'ROWS' && filledColumn(region.right + 1, region) ? region.right + 1 : region.right,
    };
    if (JSON.stringify(grown) === JSON.stringify(region)) return region;
    region = grown;
  }
}

export class RangeSearch extends RangeStyle {
  override getNextDataCell(direction: Direction): Range {
    const place = placeOf(this);
    const step = steps[nameOf(direction)];
    if (step === undefined) throw new GoogleException('Invalid argument: direction');
    const { row, col } = jump(place, step);
    return place.run.sheet(place.sheetId).getRange(row + 1, col + 1);
  }

  /** Where a dimension is named, it grows by rows or by columns only. */
  override getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension): Range {
    const place = placeOf(this);
    const { top, left, bottom, right } = dataRegion(place, dimension === undefined ? undefined : nameOf(dimension));
    return place.run.sheet(place.sheetId).getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
  }

  override trimWhitespace(): Range {
    const { run, sheetId, zone } = placeOf(this);
    const trimmed = run
      .read()
      .read(sheetId, zone)
      .map((row) => row.map((cell) => trimmedInput(cell)));
    run.write().write(sheetId, zone, trimmed);
    return this;
  }

  /** Keeps the first of the rows that are alike in the columns named, whatever their case, and leaves no gap. */
  override removeDuplicates(columnsToCompare?: number[]): Range {
    const { run, sheetId, zone } = placeOf(this);
    const compared = columnsToCompare?.map((column) => column - 1 - zone.col);
    const seen = new Set<string>();
    const kept = run
      .read()
      .read(sheetId, zone)
      .filter((row) => {
        const key = JSON.stringify(
          row.filter((_, col) => compared?.includes(col) ?? true).map(({ value }) => folded(value)),
        );
        return !seen.has(key) && seen.add(key);
      });
    const rows = Array.from({ length: zone.rows }, (_, r) =>
      Array.from({ length: zone.cols }, (_, c) => ({ value: kept[r]?.[c]?.value ?? null })),
    );
    run.write().write(sheetId, zone, rows);
    return this.offset(0, 0, Math.max(kept.length, 1));
  }

  override createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const place = placeOf(this);
    return new LocalTextFinder(place.run, findText, [{ sheetId: place.sheetId, zone: place.zone }]);
  }
}

function folded(value: Cell['value']): Cell['value'] {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function trimmedInput({ value, formula }: Cell): { value: string } | undefined {
  return typeof value === 'string' && formula === '' ? { value: value.trim().replace(/\s+/g, ' ') } : undefined;
}
