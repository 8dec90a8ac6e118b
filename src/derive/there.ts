// Which rows of a table are there: those that hold more than an id, and are no total of a person's own.
import { type Table, tellingColumns } from '../schema/table';
import { isTotalWord, labelColumns, labelText } from '../schema/total-row';
import type { Compute } from './dialect/calls';

/** The columns of a sheet, as the figures read them. */
interface Columns {
  readonly table: Table;
  column(key: string, path: readonly string[]): Compute;
}

export function thereIn(sheet: Columns, path: readonly string[]): (row: number) => boolean {
  const columns = tellingColumns(sheet.table).map((key) => sheet.column(key, path));
  const label = labelIn(sheet, path);
  return (row) => columns.some((cell) => cell(row) !== null) && !isTotalWord(label(row));
}

/** Amounts alone, without an id: the word for a total may stand beside them in any column. */
export function bareIn(sheet: Columns, path: readonly string[]): (row: number) => boolean {
  if (labelColumns(sheet.table).length === 0) return () => false;
  const label = labelIn(sheet, path);
  return (row) => labelText(label(row)) === '';
}

/** What may call a row a total. */
function labelIn(sheet: Columns, path: readonly string[]): (row: number) => string {
  const labels = labelColumns(sheet.table).map((key) => sheet.column(key, path));
  return (row) => labels.map((cell) => cell(row) ?? '').join('');
}
