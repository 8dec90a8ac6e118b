// The columns of a query's data: their names, labels, types and values.
import { BLANK, isError, type Matrix, type Scalar, type Value } from '../values';

export type Type = 'number' | 'string' | 'boolean';

export interface Column {
  readonly name: string;
  readonly label: string;
  readonly type: Type;
  readonly values: readonly Value[];
}

export type Find = (name: string) => Column;

/** A range answers to its letters, an array to Col1, Col2 …; values of another type than most of their column are null. */
export function columnsOf(data: Matrix, headers: Scalar | undefined): Column[] {
  const given = typeof headers === 'number' && headers >= 0 ? headers : guessedHeaders(data);
  return data.map((column, index): Column => {
    const body = column.slice(given);
    const type = majority(body);
    const label = column
      .slice(0, given)
      .map(({ value }) => String(value ?? ''))
      .join(' ');
    const values = body.map((value) => (typeof value.value === type && !isError(value) ? value : BLANK));
    return { name: letterOf(data, column, index) ?? `Col${index + 1}`, label, type, values };
  });
}

/** Cells of a range know where they stand. */
type Placed = Value & { readonly position?: { readonly col: number; readonly row: number } };

function letterOf(data: Matrix, column: readonly Value[], index: number): string | null {
  const start = (data[0]?.[0] as Placed | undefined)?.position;
  const own = (column[0] as Placed | undefined)?.position;
  if (!start || !own || own.col !== start.col + index || own.row !== start.row) return null;
  let letters = '';
  for (let rest = own.col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function guessedHeaders(data: Matrix): number {
  const allText = data.every((column) => typeof column[0]?.value === 'string');
  return allText && data.some((column) => majority(column.slice(1)) !== 'string') ? 1 : 0;
}

function majority(values: readonly Value[]): Type {
  const counts = { string: 0, number: 0, boolean: 0 };
  for (const value of values) {
    if (value.value !== null && !isError(value)) counts[typeof value.value as Type] += 1;
  }
  if (counts.number > counts.string && counts.number >= counts.boolean) return 'number';
  return counts.boolean > counts.string ? 'boolean' : 'string';
}

export function valueAt(column: Column, row: number): Scalar {
  return column.values[row]?.value ?? null;
}
