// Range.copyTo: what stands in cells and how they look, from one place to another, repeated where the target is a multiple of the source.
import type { ConditionalRule, Input, Zone } from '../engine/book';
import { CopyPasteType } from './enums';
import { shiftFormula } from './formula-shift';
import { blocksOf, mapGrid } from './grid';
import type { Place } from './place';
import { transposeFormula } from './r1c1';
import { nameOf } from './service';

type Part = 'values' | 'formulas' | 'formats' | 'borders' | 'notes' | 'validation' | 'conditions' | 'widths';

export interface CopyMode {
  readonly parts: readonly Part[];
  readonly transposed: boolean;
}

const looks: readonly Part[] = ['formats', 'conditions'];
const all: readonly Part[] = ['formulas', ...looks, 'notes', 'validation'];

const modes: Record<string, readonly Part[]> = {
  PASTE_NORMAL: [...all, 'borders'],
  PASTE_NO_BORDERS: all,
  PASTE_FORMAT: [...looks, 'borders'],
  PASTE_FORMULA: ['formulas'],
  PASTE_DATA_VALIDATION: ['validation'],
  PASTE_VALUES: ['values'],
  PASTE_CONDITIONAL_FORMATTING: ['conditions'],
  PASTE_COLUMN_WIDTHS: ['widths'],
};

/** The forms (), ({contentsOnly, formatOnly}) and (CopyPasteType, transposed). */
export function copyMode([first, transposed]: readonly unknown[]): CopyMode {
  const name = nameOf(first);
  const parts = (known: string) => ({ parts: modes[known] ?? all, transposed: transposed === true });
  if (Object.hasOwn(CopyPasteType, name)) return parts(name);
  if (typeof first !== 'object' || first === null) return parts('PASTE_NORMAL');
  if ('contentsOnly' in first && first.contentsOnly === true) return parts('PASTE_VALUES');
  return parts('formatOnly' in first && first.formatOnly === true ? 'PASTE_FORMAT' : 'PASTE_NORMAL');
}

/** The zones of the target that each take one copy of a source of this size. */
function copies({ rows, cols }: Pick<Zone, 'rows' | 'cols'>, target: Zone): Zone[] {
  const fits = target.rows % rows === 0 && target.cols % cols === 0;
  const [down, across] = fits ? [target.rows / rows, target.cols / cols] : [1, 1];
  return Array.from({ length: down * across }, (_, index) => ({
    rows,
    cols,
    row: target.row + Math.floor(index / across) * rows,
    col: target.col + (index % across) * cols,
  }));
}

/** Rows as columns. */
export function transpose<T>(grid: readonly (readonly T[])[]): T[][] {
  return (grid[0] ?? []).map((_, col) => grid.map((row) => row[col] as T));
}

interface At {
  readonly row: number;
  readonly col: number;
}

function formulaAt(formula: string, from: At, to: At, transposed: boolean): string {
  if (transposed) return transposeFormula(formula, from, to);
  return shiftFormula(formula, to.row - from.row, to.col - from.col);
}

export function copyCells(source: Place, target: Place, { parts, transposed }: CopyMode): void {
  const { run, sheetId, zone } = source;
  const book = run.read();
  const turned = <T>(grid: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    transposed ? transpose(grid) : grid;
  const has = (part: Part) => parts.includes(part);
  const cells = turned(book.read(sheetId, zone).map((row, r) => row.map((cell, c) => ({ cell, r, c }))));
  const styles = turned(book.styles(sheetId, zone));
  const lines = turned(book.borders(sheetId, zone));
  const notes = turned(book.notes(sheetId, zone));
  const rules = turned(book.validations(sheetId, zone));
  const texts = turned(book.richTexts(sheetId, zone));
  const size = transposed ? { rows: zone.cols, cols: zone.rows } : zone;
  const places = copies(size, target.zone);
  const written = run.write();
  for (const place of places) {
    const cellAt = (row: number, col: number) => ({ row: place.row + row, col: place.col + col, rows: 1, cols: 1 });
    if (has('formats')) {
      written.setStyles(target.sheetId, place, styles);
      written.setFormats(
        target.sheetId,
        place,
        mapGrid(cells, ({ cell }) => cell.format),
      );
    }
    if (has('formulas') || has('values')) {
      const inputs = cells.map((row, r) =>
        row.map(({ cell, r: fromRow, c: fromCol }, c): Input => {
          if (cell.formula === '' || has('values')) return { value: cell.value };
          const from = { row: zone.row + fromRow, col: zone.col + fromCol };
          const to = { row: place.row + r, col: place.col + c };
          return { typed: formulaAt(cell.formula, from, to, transposed) };
        }),
      );
      written.write(target.sheetId, place, inputs);
      if (has('formulas') && texts.some((row) => row.some((text) => text !== null))) {
        written.setRichTexts(
          target.sheetId,
          place,
          mapGrid(texts, (text) => text ?? undefined),
        );
      }
    }
    if (has('notes')) written.setNotes(target.sheetId, place, notes);
    if (has('validation')) {
      for (const { item, ...block } of blocksOf(rules)) {
        written.setValidation(
          target.sheetId,
          { ...block, row: place.row + block.row, col: place.col + block.col },
          item,
        );
      }
    }
    if (has('borders')) {
      lines.forEach((row, r) => {
        row.forEach((border, c) => {
          if (Object.keys(border).length > 0) written.setBorders(target.sheetId, cellAt(r, c), border);
        });
      });
    }
    if (has('widths')) {
      for (let col = 0; col < zone.cols; col++) {
        written.setSize(target.sheetId, 'COLUMNS', place.col + col, 1, book.size(sheetId, 'COLUMNS', zone.col + col));
      }
    }
  }
  if (has('conditions')) copyConditions(source, target, places, transposed);
}

function intersection(left: Zone, right: Zone): Zone | undefined {
  const [row, col] = [Math.max(left.row, right.row), Math.max(left.col, right.col)];
  const rows = Math.min(left.row + left.rows, right.row + right.rows) - row;
  const cols = Math.min(left.col + left.cols, right.col + right.cols) - col;
  return rows > 0 && cols > 0 ? { row, col, rows, cols } : undefined;
}

/** The rules that hold in the source hold in its copies too. */
function copyConditions(source: Place, target: Place, places: readonly Zone[], transposed: boolean): void {
  const { run, sheetId, zone } = source;
  const moved = (part: Zone, place: Zone): Zone => {
    const [down, across] = [part.row - zone.row, part.col - zone.col];
    return transposed
      ? { row: place.row + across, col: place.col + down, rows: part.cols, cols: part.rows }
      : { ...part, row: place.row + down, col: place.col + across };
  };
  const wanted = run.book.conditionalFormats(sheetId).map((rule): ConditionalRule => {
    const parts = rule.zones.flatMap((each) => intersection(each, zone) ?? []);
    return { ...rule, zones: places.flatMap((place) => parts.map((part) => moved(part, place))) };
  });
  if (wanted.every(({ zones }) => zones.length === 0)) return;
  const there = run.book.conditionalFormats(target.sheetId);
  const rules =
    sheetId === target.sheetId
      ? there.map((rule, index) => ({ ...rule, zones: [...rule.zones, ...(wanted[index]?.zones ?? [])] }))
      : [...there, ...wanted.filter(({ zones }) => zones.length > 0)];
  run.write().setConditionalFormats(target.sheetId, rules);
}
