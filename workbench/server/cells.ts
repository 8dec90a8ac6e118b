// Reads the workbook as the contract shows it, and types into cells as a person would.
import type { Book, Input, SheetInfo, Zone } from '../engine/book';
import type { Edit } from '../runtime/google';
import { type CellValue, Refusal, type TypedCells, type WorkbookSheet } from './requests';

export function readWorkbook(book: Book): WorkbookSheet[] {
  return book.sheets().map((sheet) => {
    const extent = book.extent(sheet.id);
    const cells = extent ? book.read(sheet.id, { row: 0, col: 0, ...extent }) : [];
    return {
      name: sheet.name,
      hidden: sheet.hidden,
      values: cells.map((row) => row.map((cell) => cell.value ?? '')),
      display: cells.map((row) => row.map((cell) => cell.display)),
      formulas: cells.map((row) => row.map((cell) => cell.formula)),
    };
  });
}

/** Types the values and tells what was edited; the grid grows as it does when a person pastes. */
export function typeCells(book: Book, { sheet: name, a1, values }: Omit<TypedCells, 'user'>): Edit {
  const sheet = sheetNamed(book, name);
  const zone = target(a1, values);
  grow(book, sheet, zone);
  const single = zone.rows === 1 && zone.cols === 1;
  const oldValue = single ? book.read(sheet.id, zone)[0]?.[0]?.value : undefined;
  book.write(
    sheet.id,
    zone,
    values.map((row) => row.map(typed)),
  );
  const edit = { sheetId: sheet.id, zone };
  if (!single) return edit;
  const value = book.read(sheet.id, zone)[0]?.[0]?.value;
  return { ...edit, value: value ?? null, oldValue: oldValue ?? null };
}

const LONGEST_TEXT = 50_000;

function typed(value: CellValue | null): Input {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    throw new Refusal(`A cell holds at most ${LONGEST_TEXT} characters; one of the values has ${value.length}.`);
  }
  if (value === null || value === '') return { value: null };
  return typeof value === 'string' ? { typed: value } : { value };
}

function sheetNamed(book: Book, name: string): SheetInfo {
  const sheets = book.sheets();
  const found = sheets.find((sheet) => sheet.name === name);
  if (found) return found;
  throw new Refusal(`There is no sheet named ${name}. There are: ${sheets.map((sheet) => sheet.name).join(', ')}.`);
}

const MOST_CELLS = 10_000_000;

function grow(book: Book, sheet: SheetInfo, zone: Zone): void {
  const rows = zone.row + zone.rows - sheet.rows;
  const cols = zone.col + zone.cols - sheet.cols;
  const size = (sheet.rows + Math.max(0, rows)) * (sheet.cols + Math.max(0, cols));
  const others = book.sheets().filter((other) => other.id !== sheet.id);
  if (others.reduce((sum, other) => sum + other.rows * other.cols, size) > MOST_CELLS) {
    throw new Refusal(`This would take the workbook above Google's limit of ${MOST_CELLS} cells.`);
  }
  if (rows > 0) book.insert(sheet.id, 'ROWS', sheet.rows, rows);
  if (cols > 0) book.insert(sheet.id, 'COLUMNS', sheet.cols, cols);
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;

/** The cells that the values fill from the first cell of `a1` on; a range must be just as large as the values. */
function target(a1: string, values: TypedCells['values']): Zone {
  const [, column, row, lastColumn, lastRow] = CELL.exec(a1) ?? [];
  if (column === undefined || row === undefined) {
    throw new Refusal(`a1 is a cell or a range such as B2 or B2:D5; ${a1} is not.`);
  }
  const cols = values[0]?.length ?? 0;
  if (cols === 0) throw new Refusal('values is a list of rows with at least one value.');
  if (values.some((line) => line.length !== cols)) throw new Refusal('Every row of values has the same length.');
  const zone = { row: Number(row) - 1, col: columnIndex(column), rows: values.length, cols };
  if (lastColumn !== undefined && lastRow !== undefined) {
    const height = Number(lastRow) - zone.row;
    const width = columnIndex(lastColumn) - zone.col + 1;
    if (height !== zone.rows || width !== cols) {
      throw new Refusal(
        `The values have ${zone.rows} rows and ${cols} columns, but the range ${a1} has ${height} and ${width}.`,
      );
    }
  }
  return zone;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
