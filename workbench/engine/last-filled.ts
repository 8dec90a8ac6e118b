// Where the cells of a sheet end that show something.
import type { Evaluator } from './evaluator';

export interface Last {
  readonly row: number;
  readonly col: number;
}

/** The last row and the last column in which a cell shows something, from 0; -1 where none does. From the end, for a sheet is mostly filled. */
export function lastFilled({ evaluatedCells, getters }: Evaluator, sheetId: string): Last {
  const columns = evaluatedCells.map[sheetId] ?? {};
  const { right, bottom } = getters.getSheetZone(sheetId);
  const last = { row: -1, col: -1 };
  for (let col = right; col >= 0; col -= 1) {
    const cells = columns[col];
    if (!cells) continue;
    // Left of the last column only a row further down is news.
    const above = col < last.col ? last.row : -1;
    for (let row = bottom; row > above; row -= 1) {
      const cell = cells[row];
      if (!cell || cell.type === 'empty') continue;
      last.row = Math.max(last.row, row);
      last.col = Math.max(last.col, col);
      break;
    }
  }
  return last;
}
