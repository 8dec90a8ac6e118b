// Reads and writes cells: the lenient side of a kind, which judges what already stands on a sheet.
import { type Kind, onSheet } from './kinds';
import type { Cell, Value } from './values';

export { normaliseKey } from './keys';
export type { Cell } from './values';

/** The value of a cell by its column's kind; undefined when blank or not of that kind. */
export function readCell(kind: Kind, cell: Cell): Value | undefined {
  return cell === '' ? undefined : onSheet(kind).read(cell, kind);
}

/** The cell of a value; a blank cell for undefined. */
export function writeCell(kind: Kind, value: Value | undefined): Cell {
  return value === undefined ? '' : (onSheet(kind).write?.(value) ?? value);
}

/** A value as a person would type it into the form. */
export function typedAs(kind: Kind, value: Value, decimalMark: string): string {
  return onSheet(kind).typed?.(value, decimalMark) ?? String(value);
}
