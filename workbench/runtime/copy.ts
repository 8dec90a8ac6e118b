// Range.copyTo: what stands in cells and how they look, from one place to another, repeated and cut off as the target is larger or smaller.
import type { Book, Cell, CellStyle, ConditionalRule, Input, ValidationRule, Zone } from '../engine/book';
import type { CellBorders, RichText } from '../engine/decoration';
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
  /** Whether a smaller target cuts off; without a type of what is pasted only its first cell counts. */
  readonly cutsOff: boolean;
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
  const parts = (known: string) => ({
    parts: modes[known] ?? all,
    transposed: transposed === true,
    cutsOff: Object.hasOwn(CopyPasteType, name),
  });
  if (Object.hasOwn(CopyPasteType, name)) return parts(name);
  if (typeof first !== 'object' || first === null) return parts('PASTE_NORMAL');
  if ('contentsOnly' in first && first.contentsOnly === true) return parts('PASTE_VALUES');
  return parts('formatOnly' in first && first.formatOnly === true ? 'PASTE_FORMAT' : 'PASTE_NORMAL');
}

/** How far a copy reaches: one cell takes all of the source, what is larger repeats it. */
function reach(source: number, target: number, isOneCell: boolean, cutsOff: boolean): number {
  return target > source || (cutsOff && !isOneCell) ? target : source;
}

/** The zones of the target that each take one copy of a source of this size, or its beginning. */
function copies({ rows, cols }: Pick<Zone, 'rows' | 'cols'>, target: Zone, cutsOff: boolean): Zone[] {
  const isOneCell = target.rows === 1 && target.cols === 1;
  const height = reach(rows, target.rows, isOneCell, cutsOff);
  const width = reach(cols, target.cols, isOneCell, cutsOff);
  const [down, across] = [Math.ceil(height / rows), Math.ceil(width / cols)];
  return Array.from({ length: down * across }, (_, index) => {
    const [top, left] = [Math.floor(index / across) * rows, (index % across) * cols];
    return {
      row: target.row + top,
      col: target.col + left,
      rows: Math.min(rows, height - top),
      cols: Math.min(cols, width - left),
    };
  });
}

/** The beginning of a grid, as large as a place. */
function cut<T>(grid: readonly (readonly T[])[], { rows, cols }: Zone): (readonly T[])[] {
  return grid.slice(0, rows).map((row) => row.slice(0, cols));
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

export function copyCells(source: Place, target: Place, { parts, transposed, cutsOff }: CopyMode): void {
  const { run, sheetId, zone } = source;
  const book = run.read();
  const turned = <T>(grid: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    transposed ? transpose(grid) : grid;
  const copied: Copied = {
    origin: zone,
    cells: turned(book.read(sheetId, zone).map((row, r) => row.map((cell, c) => ({ cell, r, c })))),
    styles: turned(book.styles(sheetId, zone)),
    lines: turned(book.borders(sheetId, zone)),
    notes: turned(book.notes(sheetId, zone)),
    rules: turned(book.validations(sheetId, zone)),
    texts: turned(book.richTexts(sheetId, zone)),
    widths: Array.from({ length: zone.cols }, (_, col) => book.size(sheetId, 'COLUMNS', zone.col + col)),
  };
  const places = copies(transposed ? { rows: zone.cols, cols: zone.rows } : zone, target.zone, cutsOff);
  // Read before the target is cleared: it may lie upon the source.
  const conditions = parts.includes('conditions') ? conditionsOf(source, target, places, transposed) : undefined;
  for (const place of places) paste(run.write(), { sheetId: target.sheetId, place, parts, transposed }, copied);
  if (conditions) run.write().setConditionalFormats(target.sheetId, conditions);
}

/** What stands in the source, turned as it is to stand in the target. */
interface Copied {
  readonly origin: Zone;
  readonly cells: readonly (readonly { readonly cell: Cell; readonly r: number; readonly c: number }[])[];
  readonly styles: readonly (readonly CellStyle[])[];
  readonly lines: readonly (readonly CellBorders[])[];
  readonly notes: readonly (readonly string[])[];
  readonly rules: readonly (readonly (ValidationRule | null)[])[];
  readonly texts: readonly (readonly (RichText | null)[])[];
  readonly widths: readonly number[];
}

interface Paste {
  readonly sheetId: number;
  readonly place: Zone;
  readonly parts: readonly Part[];
  readonly transposed: boolean;
}

function paste(written: Book, { sheetId, place, parts, transposed }: Paste, copied: Copied): void {
  const has = (part: Part) => parts.includes(part);
  const cells = cut(copied.cells, place);
  if (has('formats')) {
    // What the source lacks the target loses.
    written.clear(sheetId, place, { format: true });
    written.setStyles(sheetId, place, cut(copied.styles, place));
    const formats = mapGrid(cells, ({ cell }) => cell.format);
    written.setFormats(sheetId, place, formats);
  }
  if (has('formulas') || has('values')) {
    const inputs = cells.map((row, r) =>
      row.map(({ cell, r: fromRow, c: fromCol }, c): Input => {
        if (cell.formula === '' || has('values')) return { value: cell.value };
        const from = { row: copied.origin.row + fromRow, col: copied.origin.col + fromCol };
        return { typed: formulaAt(cell.formula, from, { row: place.row + r, col: place.col + c }, transposed) };
      }),
    );
    written.write(sheetId, place, inputs);
    const texts = cut(copied.texts, place);
    if (has('formulas') && texts.some((row) => row.some((text) => text !== null))) {
      const rich = mapGrid(texts, (text) => text ?? undefined);
      written.setRichTexts(sheetId, place, rich);
    }
  }
  if (has('notes')) written.setNotes(sheetId, place, cut(copied.notes, place));
  if (has('validation')) {
    for (const { item, ...block } of blocksOf(cut(copied.rules, place))) {
      const within = { ...block, row: place.row + block.row, col: place.col + block.col };
      written.setValidation(sheetId, within, item);
    }
  }
  if (has('borders')) pasteBorders(written, sheetId, place, cut(copied.lines, place));
  if (has('widths')) {
    for (const [col, width] of copied.widths.slice(0, place.cols).entries()) {
      written.setSize(sheetId, 'COLUMNS', place.col + col, 1, width);
    }
  }
}

const noBorders = { top: null, bottom: null, left: null, right: null, vertical: null, horizontal: null };

function pasteBorders(written: Book, sheetId: number, place: Zone, lines: readonly (readonly CellBorders[])[]): void {
  written.setBorders(sheetId, place, noBorders);
  lines.forEach((row, r) => {
    row.forEach((border, c) => {
      const cell = { row: place.row + r, col: place.col + c, rows: 1, cols: 1 };
      if (Object.keys(border).length > 0) written.setBorders(sheetId, cell, border);
    });
  });
}

function intersection(left: Zone, right: Zone): Zone | undefined {
  const [row, col] = [Math.max(left.row, right.row), Math.max(left.col, right.col)];
  const rows = Math.min(left.row + left.rows, right.row + right.rows) - row;
  const cols = Math.min(left.col + left.cols, right.col + right.cols) - col;
  return rows > 0 && cols > 0 ? { row, col, rows, cols } : undefined;
}

/** What is left of a zone outside another: above, below, and beside it. */
function outside(zone: Zone, hole: Zone): Zone[] {
  const common = intersection(zone, hole);
  if (!common) return [zone];
  const [bottom, right] = [zone.row + zone.rows, zone.col + zone.cols];
  const [below, beyond] = [common.row + common.rows, common.col + common.cols];
  const beside = { row: common.row, rows: common.rows };
  return [
    { ...zone, rows: common.row - zone.row },
    { ...zone, row: below, rows: bottom - below },
    { ...beside, col: zone.col, cols: common.col - zone.col },
    { ...beside, col: beyond, cols: right - beyond },
  ].filter(({ rows, cols }) => rows > 0 && cols > 0);
}

/** The rules that hold in the source hold in its copies too, and there alone; undefined where none changes. */
function conditionsOf(
  source: Place,
  target: Place,
  places: readonly Zone[],
  transposed: boolean,
): ConditionalRule[] | undefined {
  const { run, sheetId, zone } = source;
  const moved = (part: Zone, place: Zone): Zone | undefined => {
    const [down, across] = [part.row - zone.row, part.col - zone.col];
    const whole = transposed
      ? { row: place.row + across, col: place.col + down, rows: part.cols, cols: part.rows }
      : { ...part, row: place.row + down, col: place.col + across };
    return intersection(whole, place);
  };
  const wanted = run.book.conditionalFormats(sheetId).map((rule): ConditionalRule => {
    const parts = rule.zones.flatMap((each) => intersection(each, zone) ?? []);
    return { ...rule, zones: places.flatMap((place) => parts.flatMap((part) => moved(part, place) ?? [])) };
  });
  const there = run.book.conditionalFormats(target.sheetId);
  const isTouched = there.some((rule) => rule.zones.some((each) => places.some((place) => intersection(each, place))));
  if (!isTouched && wanted.every(({ zones }) => zones.length === 0)) return undefined;
  const left = there.map((rule) => ({
    ...rule,
    zones: places.reduce<readonly Zone[]>((zones, place) => zones.flatMap((each) => outside(each, place)), rule.zones),
  }));
  const rules =
    sheetId === target.sheetId
      ? left.map((rule, index) => ({ ...rule, zones: [...rule.zones, ...(wanted[index]?.zones ?? [])] }))
      : [...left, ...wanted];
  return rules.filter(({ zones }) => zones.length > 0);
}
