// Reads and writes cells: the lenient side of a kind, which judges what already stands on a sheet.
import { type Kind, onSheet } from './kinds';
import type { Cell, Value } from './values';

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

/**
 * What cannot be told apart by eye in a key, and what it counts as: signs without width, hyphens and minus signs, blanks
 * of other widths. As they stand in brackets of a regular expression, here and on the sheet.
 */
export const KEY_LOOKS: readonly (readonly [alike: string, plain: string])[] = [
  ['\u00ad\u200b-\u200f\u2060\ufeff', ''],
  ['\u2010-\u2015\u2212\ufe58\ufe63\uff0d', '-'],
  ['\\t\\n\\r\u00a0\u2000-\u200a\u202f\u205f\u3000', ' '],
];
const LOOKS = KEY_LOOKS.map(([alike, plain]) => [new RegExp(`[${alike}]`, 'g'), plain] as const);

/** How two ids are compared, on the sheet and here: without case, surrounding blanks and what no eye can tell apart. */
export function normaliseKey(id: Value | undefined): string {
  const typed = String(id ?? '');
  const text = /[^ -~]/.test(typed) ? LOOKS.reduce((plain, [alike, by]) => plain.replace(alike, by), typed) : typed;
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '').toLowerCase();
}
