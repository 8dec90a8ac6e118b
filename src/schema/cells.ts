// Reads and writes cells: the lenient side of a kind, which judges what already stands on a sheet.
import { fromDayNumber, toDayNumber } from './dates';
import { isNumeric, type Kind, type Value } from './kinds';

/** What a cell holds: '' when blank; a date is its day number. */
export type Cell = string | number | boolean;

/** The value of a cell by its column's kind; undefined when blank or not of that kind. */
export function readCell(kind: Kind, cell: Cell): Value | undefined {
  if (cell === '') return undefined;
  if (kind.type === 'mixed') return typeof cell === 'boolean' ? String(cell) : cell;
  if (kind.type === 'date') return typeof cell === 'number' ? fromDayNumber(cell) : undefined;
  if (isNumeric(kind)) return typeof cell === 'number' ? cell : undefined;
  const text = typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
  if (kind.type === 'choice') return kind.options.find((option) => option.toLowerCase() === text.toLowerCase());
  return text;
}

/** The cell of a value; a blank cell for undefined. */
export function writeCell(kind: Kind, value: Value | undefined): Cell {
  if (value === undefined) return '';
  return kind.type === 'date' ? toDayNumber(String(value)) : value;
}

/** How two ids are compared, on the sheet and here: without case or surrounding spaces. */
export function normaliseKey(id: Value | undefined): string {
  return id === undefined ? '' : String(id).replace(/ +/g, ' ').replace(/^ | $/g, '').toLowerCase();
}
