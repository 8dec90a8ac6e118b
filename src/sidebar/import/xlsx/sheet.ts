// The rows of a sheet of an .xlsx file, each cell as a text, with what merged cells stand for.
import { numberCell, type ReadCell, type Shared } from './cell';
import { isTrue, unescaped, walkXml } from './xml';

/** What is written beside the numbers of a row, by column; the other cells hold texts. */
export type Figures = ReadonlyMap<number, string>;

export interface SheetRows {
  readonly rows: readonly (readonly string[])[];
  /** By row; absent where it holds texts alone. */
  readonly figures: readonly (Figures | undefined)[];
  /** Cells that stand for those to their right as well. */
  readonly across: readonly Across[];
  /** How many cells took their text from the one above that they are merged with. */
  readonly merged: number;
  /** Rows that the program does not show: folded, or filtered out. */
  readonly hidden: number;
  /** Formulas whose results the program did not write down. */
  readonly uncounted: number;
}

/** A cell that is merged with those to its right. */
export interface Across {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet has no more. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** `AB12` as row and column, 0 the first. */
function placeOf(name: string): readonly [row: number, column: number] {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(name) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

/** A cell of the file as it is passed: its type, its format's number, what stands in it. */
interface RawCell {
  readonly type: string;
  readonly format: number;
  value: string;
  hasFormula: boolean;
}

const BLANK: ReadCell = { text: '' };

function readCell({ type, format, value }: RawCell, { texts, formats, from1904 }: Shared): ReadCell {
  if (type === 's') return { text: texts[Number(value)] ?? '' };
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE' };
  if (type === 'd') return { text: value.replace('T', ' ').replace(/ 00:00(?::00(?:\.0+)?)?Z?$/, '') };
  if (type === 'str' || type === 'inlineStr') return { text: unescaped(value) };
  const number = Number(value);
  if (type === 'e' || value.trim() === '' || Number.isNaN(number)) return { text: value };
  return numberCell(number, formats[format] ?? {}, from1904);
}

/** Rows that share a pattern of numbers share its map: a long sheet has few of them. */
function figuresKeeper() {
  const kept = new Map<string, Figures>();
  return (figures: Map<number, string>): Figures | undefined => {
    if (figures.size === 0) return undefined;
    const pattern = [...figures].join(';');
    const known = kept.get(pattern) ?? figures;
    kept.set(pattern, known);
    return known;
  };
}

/** Gathers the cells as the file is passed. */
function gatherer(shared: Shared) {
  const rows: string[][] = [];
  const figures: (Figures | undefined)[] = [];
  const merges: Merge[] = [];
  const keep = figuresKeeper();
  let row = -1;
  let column = -1;
  let numbers = new Map<number, string>();
  let cell: RawCell | undefined;
  let isHidden = false;
  const counts = { uncounted: 0, hidden: 0 };
  return {
    rows,
    figures,
    merges,
    counts,
    /** Rows and cells that do not say where they stand follow the one before. */
    openRow(number: string, hidden: string) {
      row = number === '' ? row + 1 : Number(number) - 1;
      if (!(row >= 0 && row < MOST_ROWS)) throw new Error(`A sheet has no row ${number}.`);
      column = -1;
      isHidden = isTrue(hidden);
      numbers = new Map();
      while (rows.length <= row) rows.push([]);
    },
    closeRow() {
      figures[row] = keep(numbers);
      if (isHidden && (rows[row]?.length ?? 0) > 0) counts.hidden += 1;
    },
    openCell(name: string, type: string, format: string) {
      column = name === '' ? column + 1 : placeOf(name)[1];
      if (!(column >= 0 && column < MOST_COLUMNS)) throw new Error(`A sheet has no cell ${name}.`);
      cell = { type, format: Number(format || 0), value: '', hasFormula: false };
    },
    formula() {
      if (cell) cell.hasFormula = true;
    },
    value(text: string) {
      if (cell) cell.value += text;
    },
    closeCell() {
      if (!cell) return;
      if (cell.hasFormula && cell.value === '' && cell.type !== 'str') counts.uncounted += 1;
      const { text, beside } = cell.value === '' ? BLANK : readCell(cell, shared);
      const cells = rows[row] ?? [];
      if (text !== '') {
        while (cells.length < column) cells.push('');
        cells[column] = text;
        if (beside !== undefined) numbers.set(column, beside);
      }
      cell = undefined;
    },
    merge(reference: string) {
      const [from = '', to = from] = reference.split(':');
      const [top, left] = placeOf(from);
      const [bottom, right] = placeOf(to);
      merges.push({ top, left, bottom, right });
    },
  };
}

/**
 * A text or a day that is merged over several rows holds for each of them. A number is not repeated: three rows of 300
 * would be 900.
 */
function spreadDown(rows: string[][], figures: readonly (Figures | undefined)[], merges: readonly Merge[]): number {
  let filled = 0;
  for (const { top, left, bottom } of merges) {
    const text = rows[top]?.[left] ?? '';
    if (text === '' || figures[top]?.has(left)) continue;
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = rows[row];
      // A row that holds nothing else is no row.
      if (!cells?.some((cell) => cell !== '') || (cells[left] ?? '') !== '') continue;
      while (cells.length < left) cells.push('');
      cells[left] = text;
      filled += 1;
    }
  }
  return filled;
}

export async function readSheet(bytes: Uint8Array, shared: Shared): Promise<SheetRows> {
  const all = gatherer(shared);
  let spoken = 0;
  let inValue = false;
  await walkXml(bytes, {
    open(name, attribute) {
      if (name === 'row') all.openRow(attribute('r'), attribute('hidden'));
      else if (name === 'c') all.openCell(attribute('r'), attribute('t'), attribute('s'));
      else if (name === 'f') all.formula();
      else if (name === 'rPh') spoken += 1;
      else if (name === 'v' || name === 't') inValue = spoken === 0;
      else if (name === 'mergeCell') all.merge(attribute('ref'));
    },
    text(text) {
      if (inValue) all.value(text);
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') spoken -= 1;
      else if (name === 'c') all.closeCell();
      else if (name === 'row') all.closeRow();
    },
  });
  const { rows, figures, merges, counts } = all;
  const merged = spreadDown(rows, figures, merges);
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell.trim() === '')) rows.pop();
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  for (const cells of rows) while (cells.length < width) cells.push('');
  const across = merges
    .filter(({ left, right }) => right > left)
    .map(({ top, left, right }) => ({ row: top, from: left, to: right }));
  return { rows, figures, across, merged, ...counts };
}
