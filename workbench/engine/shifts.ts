// Cells that change their place without their rows and columns.
import { type Context, grid, toEngineZone } from './context';
import type { Decoration } from './decoration';
import type { Command } from './engine';
import { whileActive } from './structure';

type Shifts = Pick<Decoration, 'insertCells' | 'deleteCells' | 'moveCells'>;

const engineDimension = { ROWS: 'ROW', COLUMNS: 'COL' } as const;

export function shiftsOf(context: Context): Shifts {
  const { getters, key, apply, engineZone } = context;

  const shift = (type: 'INSERT_CELL' | 'DELETE_CELL'): Shifts['insertCells'] => {
    return (sheetId, zone, dimension) => {
      const command = { type, shiftDimension: engineDimension[dimension], zone: engineZone(sheetId, zone) };
      apply(whileActive(context, key(sheetId), command));
    };
  };

  return {
    insertCells: shift('INSERT_CELL'),
    deleteCells: shift('DELETE_CELL'),
    moveCells(sheetId, zone, to) {
      const [from, target] = [key(sheetId), key(to.sheetId)];
      const place = { ...zone, row: to.row, col: to.col };
      engineZone(sheetId, zone);
      engineZone(to.sheetId, place);
      const moved = grid(zone, (row, col): Command => {
        const cell = getters.getCell({ sheetId: from, row, col });
        const content = cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : (cell?.content ?? '');
        const position = { sheetId: target, row: row - zone.row + to.row, col: col - zone.col + to.col };
        return { type: 'UPDATE_CELL', ...position, content, style: cell?.style ?? null, format: cell?.format ?? '' };
      }).flat();
      const lines = grid(zone, (row, col): Command => {
        const border = getters.getCellBorder({ sheetId: from, row, col }) ?? undefined;
        return {
          type: 'SET_BORDER',
          sheetId: target,
          row: row - zone.row + to.row,
          col: col - zone.col + to.col,
          border,
        };
      }).flat();
      const left = grid(zone, (row, col) => ({ sheetId: from, row, col }))
        .flat()
        .filter(({ row, col }) => from !== target || !isWithin(place, row, col));
      const cleared = left.flatMap((position): Command[] => [
        { type: 'UPDATE_CELL', ...position, content: '', style: null, format: '' },
        { type: 'SET_BORDER', ...position, border: undefined },
      ]);
      apply([
        ...cleared,
        ...moved,
        ...lines,
        {
          type: 'MOVE_RANGES',
          sheetId: from,
          sheetName: getters.getSheetName(from),
          target: [toEngineZone(zone)],
          targetSheetId: target,
          row: to.row,
          col: to.col,
        },
      ]);
    },
  };
}

function isWithin(
  { row, col, rows, cols }: { row: number; col: number; rows: number; cols: number },
  atRow: number,
  atCol: number,
): boolean {
  return atRow >= row && atRow < row + rows && atCol >= col && atCol < col + cols;
}
