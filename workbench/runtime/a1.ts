// A1 notation: 'Sheet1'!B2:D, with open ends where a range reaches to the sheet's last row or column.
import type { Zone } from '../engine/book';
import { a1OfR1C1 } from '../engine/r1c1';

export interface Size {
  rows: number;
  cols: number;
}

/** Which ends of a range follow the sheet as it grows. */
export interface OpenEnds {
  rows: boolean;
  cols: boolean;
}

export interface Reference {
  sheet?: string;
  zone: Zone;
  open: OpenEnds;
}

export const CLOSED: OpenEnds = { rows: false, cols: false };

export function columnLetters(col: number): string {
  let letters = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;

interface Corner {
  row?: number;
  col?: number;
}

function readCorner(text: string): Corner | undefined {
  const match = corner.exec(text);
  const [, letters, digits] = match ?? [];
  if (letters === undefined && digits === undefined) return undefined;
  return {
    ...(letters === undefined ? {} : { col: columnIndex(letters) }),
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
  };
}

function splitSheet(text: string): { sheet?: string; cells: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(text);
  if (quoted?.[1] !== undefined) return { sheet: quoted[1].replaceAll("''", "'"), cells: quoted[2] ?? '' };
  const bang = text.lastIndexOf('!');
  return bang < 0 ? { cells: text } : { sheet: text.slice(0, bang), cells: text.slice(bang + 1) };
}

/** As parseA1, and of R1C1 notation where it is none of A1; R1 is the cell in column R. */
export function parseReference(
  text: string,
  sizeOf: (sheet: string | undefined) => Size | undefined,
): Reference | undefined {
  const own = parseA1(text, sizeOf);
  const other = own ? undefined : a1OfR1C1(text, { row: 0, col: 0 }, columnLetters);
  return own ?? (other === undefined ? undefined : parseA1(other, sizeOf));
}

/** Undefined where the text is no reference; `sizeOf` tells how far an open end reaches in the sheet that is named, if one is. */
export function parseA1(text: string, sizeOf: (sheet: string | undefined) => Size | undefined): Reference | undefined {
  const { sheet, cells } = splitSheet(text.trim());
  const size = sizeOf(sheet);
  const [first = '', second, ...more] = cells.split(':');
  const a = readCorner(first);
  const b = second === undefined ? a : readCorner(second);
  if (size === undefined || a === undefined || b === undefined || more.length > 0) return undefined;
  if (second === undefined && (a.row === undefined || a.col === undefined)) return undefined;
  const open = { rows: b.row === undefined || a.row === undefined, cols: b.col === undefined || a.col === undefined };
  const rows = open.rows ? [a.row ?? b.row ?? 0, size.rows - 1] : [a.row ?? 0, b.row ?? 0];
  const cols = open.cols ? [a.col ?? b.col ?? 0, size.cols - 1] : [a.col ?? 0, b.col ?? 0];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...cols), Math.max(...cols)];
  const zone = { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
  return { ...(sheet === undefined ? {} : { sheet }), zone, open };
}

export function printA1({ row, col, rows, cols }: Zone, open: OpenEnds = CLOSED): string {
  const first = columnLetters(col);
  const last = columnLetters(col + cols - 1);
  if (open.rows && open.cols) return `${first}${row + 1}:${last}`;
  if (open.rows) return row === 0 ? `${first}:${last}` : `${first}${row + 1}:${last}`;
  if (open.cols) return col === 0 ? `${row + 1}:${row + rows}` : `${first}${row + 1}:${row + rows}`;
  const start = `${first}${row + 1}`;
  return rows === 1 && cols === 1 ? start : `${start}:${last}${row + rows}`;
}

/** As Google writes a sheet's name in a reference: in quotes where it is not a plain word. */
export function printSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
