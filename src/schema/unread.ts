// Cells that their columns cannot read: a text where a number or a date should be, an error, a word that is none of its choices.
import { type Cell, readCell } from './cells';
import type { Kind } from './kinds';
import { readText } from './kinds/as-text';
import { isSheetError } from './spoilt';
import type { Table } from './table';

export interface UnreadCell {
  readonly key: string;
  readonly kind: Kind;
  /** What stands there. */
  readonly text: string;
}

/** An unticked box holds nothing; no rule reads a long text, nor several choices as one. */
function isUnread(kind: Kind, cell: Cell): boolean {
  if (cell === '' || cell === false || (kind.type === 'text' && kind.long)) return false;
  if (isSheetError(String(cell).trim())) return true;
  if (kind.type === 'choice' && kind.several) return false;
  return readCell(kind, cell) === undefined && String(cell).trim() !== '';
}

/** Of the cells of a row those that count as blank, though somebody gave something there. */
export function unreadCells(
  { inputs }: Pick<Table, 'inputs'>,
  cells: { readonly [key: string]: Cell },
): readonly UnreadCell[] {
  return Object.entries(inputs).flatMap(([key, { kind }]) => {
    const cell = cells[key] ?? '';
    return isUnread(kind, cell) ? [{ key, kind, text: readText(cell).trim() }] : [];
  });
}
