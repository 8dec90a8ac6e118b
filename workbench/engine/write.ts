// Writing: what the engine is told so that cells hold what was put into them.
import type { Input, Zone } from './book';
import type { Context } from './context';
import type { Command } from './engine';
import { contentOf } from './typed';

export function writeCommands(
  context: Context,
  sheetId: number,
  zone: Zone,
  inputs: readonly (readonly (Input | undefined)[])[],
): Command[] {
  context.engineZone(sheetId, zone);
  if (inputs.length !== zone.rows || inputs.some((row) => row.length !== zone.cols)) {
    throw new Error(`The data does not have the size of the range, ${zone.rows} by ${zone.cols}.`);
  }
  const { engine, getters } = context;
  const key = context.key(sheetId);
  const locale = getters.getLocale();
  const year = getters.getClock().getUTCFullYear();
  return inputs.flatMap((row, rowIndex) =>
    row.flatMap((input, colIndex): Command[] => {
      if (!input) return [];
      const position = { sheetId: key, row: zone.row + rowIndex, col: zone.col + colIndex };
      // Of merged cells only the first holds a value.
      if (getters.isInMerge(position) && !getters.isMainCellPosition(position)) return [];
      const format = getters.getCell(position)?.format;
      return [{ type: 'UPDATE_CELL', ...position, ...contentOf(input, { engine, locale, format, year }) }];
    }),
  );
}
