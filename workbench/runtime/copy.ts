// Range.copyTo: values, formulas and formats from one place to another, repeated where the target is a multiple of the source.
import type { Cell, Input, Zone } from '../engine/book';
import { CopyPasteType } from './enums';
import { NotImplemented } from './errors';
import { shiftFormula } from './formula-shift';
import { mapGrid } from './grid';
import type { Place } from './place';
import { nameOf } from './service';

export type CopyMode = 'all' | 'values' | 'formats' | 'formulas';

const modes: Record<string, CopyMode> = {
  PASTE_NORMAL: 'all',
  PASTE_NO_BORDERS: 'all',
  PASTE_VALUES: 'values',
  PASTE_FORMAT: 'formats',
  PASTE_FORMULA: 'formulas',
};

/** The forms (), ({contentsOnly, formatOnly}) and (CopyPasteType, transposed). */
export function copyMode([first, transposed]: readonly unknown[]): CopyMode {
  if (transposed === true) throw new NotImplemented('Range.copyTo transposed');
  const name = nameOf(first);
  if (Object.hasOwn(CopyPasteType, name)) {
    const mode = modes[name];
    if (mode === undefined) throw new NotImplemented(`Range.copyTo with ${name}`);
    return mode;
  }
  if (typeof first !== 'object' || first === null) return 'all';
  if ('contentsOnly' in first && first.contentsOnly === true) return 'values';
  return 'formatOnly' in first && first.formatOnly === true ? 'formats' : 'all';
}

/** The zones of the target that each take one copy. */
function copies(source: Zone, target: Zone): Zone[] {
  const fits = target.rows % source.rows === 0 && target.cols % source.cols === 0;
  const [down, across] = fits ? [target.rows / source.rows, target.cols / source.cols] : [1, 1];
  return Array.from({ length: down * across }, (_, index) => ({
    ...source,
    row: target.row + Math.floor(index / across) * source.rows,
    col: target.col + (index % across) * source.cols,
  }));
}

function input({ formula, value }: Cell, mode: CopyMode, rows: number, cols: number): Input {
  return formula === '' || mode === 'values' ? { value } : { typed: shiftFormula(formula, rows, cols) };
}

export function copyCells(source: Place, target: Place, mode: CopyMode): void {
  const cells = source.run.read().read(source.sheetId, source.zone);
  const styles = source.run.book.styles(source.sheetId, source.zone);
  const book = target.run.write();
  for (const zone of copies(source.zone, target.zone)) {
    if (mode === 'all' || mode === 'formats') {
      book.setStyles(target.sheetId, zone, styles);
      book.setFormats(
        target.sheetId,
        zone,
        mapGrid(cells, ({ format }) => format),
      );
    }
    if (mode === 'formats') continue;
    const [rows, cols] = [zone.row - source.zone.row, zone.col - source.zone.col];
    book.write(
      target.sheetId,
      zone,
      mapGrid(cells, (cell) => input(cell, mode, rows, cols)),
    );
  }
}
