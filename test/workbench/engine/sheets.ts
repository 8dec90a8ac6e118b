// Short ways to talk about cells by their A1 names in the tests of the engine.
import type { Book, BookOptions, Cell, Input, Scalar, Zone } from '../../../workbench/engine/book';
import { openBook } from '../../../workbench/engine/open';

export const now = () => new Date('2026-03-02T09:00:00Z');

/** A new spreadsheet whose first sheet has the id 0. */
export function blank(options: Partial<BookOptions> = {}): Book {
  return openBook({ now, ...options });
}

/** `B2` or `B2:D10`. */
export function zone(a1: string): Zone {
  const [first = '', last = first] = a1.split(':');
  const [top, left] = place(first);
  const [bottom, right] = place(last);
  return { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
}

function place(a1: string): [number, number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, col];
}

export function cell(book: Book, a1: string, sheetId = 0): Cell {
  const found = book.read(sheetId, zone(a1))[0]?.[0];
  if (!found) throw new Error(`There is no cell ${a1}.`);
  return found;
}

export function values(book: Book, a1: string, sheetId = 0): Scalar[][] {
  return book.read(sheetId, zone(a1)).map((row) => row.map(({ value }) => value));
}

/** The values of one column as a plain list. */
export function column(book: Book, a1: string, sheetId = 0): Scalar[] {
  return values(book, a1, sheetId).map(([value = null]) => value);
}

export function type(book: Book, a1: string, typed: string, sheetId = 0): void {
  book.write(sheetId, zone(a1), [[{ typed }]]);
}

/** Puts rows of values down from a cell, each exactly as given. */
export function put(book: Book, a1: string, rows: readonly (readonly Scalar[])[], sheetId = 0): void {
  const inputs = rows.map((row) => row.map((value): Input => ({ value })));
  book.write(sheetId, { ...zone(a1), rows: rows.length, cols: rows[0]?.length ?? 0 }, inputs);
}
