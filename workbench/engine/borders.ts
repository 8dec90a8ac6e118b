// Borders of cells.
import type { Zone } from './book';
import { type Context, grid } from './context';
import type { BorderLine, CellBorders, Decoration, ZoneBorders } from './decoration';
import type { Command } from './engine';

type Borders = Pick<Decoration, 'borders' | 'setBorders'>;

const sides = ['top', 'left', 'bottom', 'right'] as const;

export function bordersOf(context: Context): Borders {
  const { getters } = context;

  function borders(sheetId: number, zone: Zone): CellBorders[][] {
    context.engineZone(sheetId, zone);
    const sheet = context.key(sheetId);
    return grid(zone, (row, col) => fromEngine(getters.getCellBorder({ sheetId: sheet, row, col }) ?? {}));
  }

  return {
    borders,
    setBorders(sheetId, zone, lines) {
      const sheet = context.key(sheetId);
      const known = borders(sheetId, zone);
      const inside = grid(zone, (row, col): Command => {
        const wanted = sidesAt(zone, lines, row, col);
        const old = known[row - zone.row]?.[col - zone.col] ?? {};
        return { type: 'SET_BORDER', sheetId: sheet, row, col, border: merged(old, wanted) };
      }).flat();
      context.apply([...inside, ...neighbours(context, sheetId, zone, lines)]);
    },
  };
}

/** The lines of the zone that run along one of its cells. */
function sidesAt(zone: Zone, lines: ZoneBorders, row: number, col: number): ZoneBorders {
  const { top, left, bottom, right, vertical, horizontal } = lines;
  return defined({
    top: row === zone.row ? top : horizontal,
    bottom: row === zone.row + zone.rows - 1 ? bottom : horizontal,
    left: col === zone.col ? left : vertical,
    right: col === zone.col + zone.cols - 1 ? right : vertical,
  });
}

function defined(lines: { [side in keyof ZoneBorders]: BorderLine | null | undefined }): ZoneBorders {
  return Object.fromEntries(Object.entries(lines).filter(([, line]) => line !== undefined));
}

function merged(old: CellBorders, wanted: ZoneBorders): CellBorders {
  return Object.fromEntries(Object.entries({ ...old, ...wanted }).filter(([, line]) => line));
}

/** A line taken away between two cells may be kept by the neighbour outside: there too it goes. */
function neighbours(context: Context, sheetId: number, zone: Zone, lines: ZoneBorders): Command[] {
  const { rows, cols } = {
    rows: context.getters.getNumberRows(context.key(sheetId)),
    cols: context.getters.getNumberCols(context.key(sheetId)),
  };
  const around: [keyof ZoneBorders, keyof ZoneBorders, Zone][] = [
    ['top', 'bottom', { ...zone, row: zone.row - 1, rows: 1 }],
    ['bottom', 'top', { ...zone, row: zone.row + zone.rows, rows: 1 }],
    ['left', 'right', { ...zone, col: zone.col - 1, cols: 1 }],
    ['right', 'left', { ...zone, col: zone.col + zone.cols, cols: 1 }],
  ];
  return around.flatMap(([side, opposite, { row: top, col: left, ...size }]) => {
    if (lines[side] !== null || top < 0 || left < 0 || top >= rows || left >= cols) return [];
    return grid({ row: top, col: left, ...size }, (row, col): Command[] => {
      const position = { sheetId: context.key(sheetId), row, col };
      const border = context.getters.getCellBorder(position);
      return border ? [{ type: 'SET_BORDER', ...position, border: { ...border, [opposite]: undefined } }] : [];
    }).flat(2);
  });
}

function fromEngine(border: CellBorders): CellBorders {
  return Object.fromEntries(sides.flatMap((side) => (border[side] ? [[side, { ...border[side] }]] : [])));
}
