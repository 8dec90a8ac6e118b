// Files with a column for each size: its cells become a breakdown in one column more, or a row for each size.
import type { ImportView } from '../../app/api';
import type { FileRow } from './lines';

type Across = NonNullable<ImportView['across']>;

const WHOLE = /^\d{1,3}(?:[.,' ]\d{3})*$|^\d+$/;
const BLANK = /^[-–—]?$/;

/** `1,200` and `40.0` are pieces, too; what is no count stays as it stands, to be told. */
function piecesOf(cell: string): string {
  const bare = cell.replace(/[.,]0+$/, (end) => (/^[.,]0{3}$/.test(end) ? end : ''));
  return WHOLE.test(bare) ? bare.replace(/\D/g, '') : cell;
}

/** The columns that stand behind those of the file: our key, and what they are called. */
export function addedColumns({ across }: ImportView): readonly { readonly key: string; readonly name: string }[] {
  if (!across) return [];
  const all = across.columns.map(({ size }) => size).join(', ');
  return [...(across.size ? [{ key: across.size, name: `› ${all}` }] : []), { key: across.value, name: all }];
}

/** A row of the file with the cells of its sizes behind its `width` others. */
export function withSizes(row: FileRow, width: number, across: Across | undefined): readonly FileRow[] {
  if (!across) return [row];
  const cells = Array.from({ length: width }, (_, column) => row.cells[column] ?? '');
  const filled = across.columns.flatMap(({ column, size }) => {
    const cell = (row.cells[column] ?? '').trim();
    return BLANK.test(cell) ? [] : [{ column, size, cell }];
  });
  if (!across.size) {
    const run = filled.flatMap(({ size, cell }) => (Number(cell) === 0 ? [] : [`${size}:${piecesOf(cell)}`]));
    return [{ ...row, cells: [...cells, run.join(' ')] }];
  }
  if (filled.length === 0) return [{ ...row, cells: [...cells, '', ''] }];
  return filled.map(({ column, size, cell }) => {
    const figure = row.figures?.get(column);
    const figures = figure === undefined ? row.figures : new Map(row.figures).set(width + 1, figure);
    return { ...row, cells: [...cells, size, cell], ...(figures ? { figures } : {}) };
  });
}
