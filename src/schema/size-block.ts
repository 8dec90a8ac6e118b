// A block of cells copied from any sheet: sizes across and colours down, with or without a header, a total, a first column.
import { type SizeQuantity, sumOfSizes, writeSizes } from './sizes';

export interface BlockRow {
  /** What stands before the figures: a colour; '' for none. */
  readonly label: string;
  readonly run: readonly SizeQuantity[];
}

/** What keeps a block from being read, with the cell that says so. */
export type BlockTrouble =
  | { readonly code: 'noHeader' }
  /** Two lines of two figures: either may be the sizes. */
  | { readonly code: 'eitherWay' }
  /** A line without a colour, or without a piece. */
  | { readonly code: 'bareRow'; readonly row: string }
  | { readonly code: 'twice'; readonly what: string }
  | { readonly code: 'notAQuantity'; readonly cell: string; readonly row: string; readonly size: string }
  | { readonly code: 'totalDiffers'; readonly row: string; readonly total: number; readonly sum: number };

export type Block =
  | { readonly ok: true; readonly rows: readonly BlockRow[] }
  | { readonly ok: false; readonly trouble: BlockTrouble };

const TOTAL = /^(?:grand )?(?:totals?|ttl|sum|qty|quantity|pcs|cantidad|suma|unidades)\.?$/i;
/** What can be nothing but a size: a heading such as Colour is none. */
const SIZED =
  /^(?:\d{0,2}x*[sml]|xx?[sl]\d?|\d{1,2}x|[sml]{1,2}\/[sml]{1,2}|small|medium|large|one size|os|\d{1,3}(?:[.,]5|½)?[a-z]?|\d{1,2}[-/]\d{1,2} ?[my]?)$/i;
export const isSizeName = (text: string): boolean => SIZED.test(text);
/** Half sizes of shoes one way: `7,5` and `7½` are 7.5, as a comma parts sizes elsewhere. */
export const sizeNamed = (text: string): string => text.replace(/^(\d{1,3})(?:,5|½)$/, '$1.5');
const QUANTITY = /^(?:\d{1,7}|\d{1,3}(?:[.,' ]\d{3})+)$/;
const BLANK = /^[-–—]?$/;

const cellsOf = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r/g, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter((line) => line.some((cell) => cell !== ''));

const quantityIn = (cell: string): number | undefined =>
  BLANK.test(cell) ? 0 : QUANTITY.test(cell) ? Number(cell.replace(/\D/g, '')) : undefined;

const refused = (trouble: BlockTrouble): Block => ({ ok: false, trouble });

/** The first that stands twice, whatever its case. */
function twice(names: readonly string[]): string | undefined {
  const low = names.map((name) => name.toLowerCase());
  return names.find((name, at) => name !== '' && low.lastIndexOf(name.toLowerCase()) !== at);
}

/** Colours may go by numbers: below this heading they are no quantities. */
const COLOUR_HEAD = /^(?:colou?rs?|colores)\b/i;
const SIZE_HEAD = /^(?:sizes?|tallas?)$/i;

/** Sizes down and figures beside them: one run, turned over. */
function asRow(cells: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [head = []] = cells;
  const lines = head.length === 2 && SIZE_HEAD.test(head[0] ?? '') ? cells.slice(1) : cells;
  // A first line of two sizes is a header of two; one of a size and its figure is a column.
  const isColumn =
    (lines.length > 1 || lines.length < cells.length) &&
    lines.every(([size = '', cell = '', ...more]) => size !== '' && cell !== '' && more.length === 0);
  const isTurned =
    isColumn && !COLOUR_HEAD.test(head[0] ?? '') && lines.every(([, cell = '']) => quantityIn(cell) !== undefined);
  return isTurned ? [lines.map(([size = '']) => size), lines.map(([, cell = '']) => cell)] : cells;
}

const isEitherWay = (cells: readonly (readonly string[])[]) =>
  cells.length === 2 && cells.every((line) => line.length === 2 && line.every((cell) => /^\d+$/.test(cell)));

interface Header {
  readonly sizes: readonly string[];
  /** The column that adds up the others. */
  readonly total: number;
  /** Whether the first column names the rows. */
  readonly named: boolean;
}

function headerOf(cells: readonly (readonly string[])[]): Header | undefined {
  const [first = [], ...body] = cells;
  const isNamed =
    body.some(([label = '']) => label !== '' && quantityIn(label) === undefined) ||
    first[0] === '' ||
    COLOUR_HEAD.test(first[0] ?? '');
  const widest = Math.max(...body.map(({ length }) => length));
  // A field of a form takes the blanks off its ends, and with them the empty corner above the colours.
  const isCut = isNamed && first.length === widest - 1 && first.every((cell) => SIZED.test(cell) || TOTAL.test(cell));
  const head = isCut ? ['', ...first] : first;
  const from = isNamed ? 1 : 0;
  const total = head.findIndex((cell, at) => at >= from && TOTAL.test(cell));
  const sizes = head.map((cell, at) => (at < from || at === total ? '' : sizeNamed(cell)));
  return body.length > 0 && sizes.some((size) => size !== '') ? { sizes, total, named: isNamed } : undefined;
}

function rowOf(line: readonly string[], { sizes, total, named }: Header): BlockRow | BlockTrouble {
  const label = named ? (line[0] ?? '') : '';
  const run: SizeQuantity[] = [];
  for (const at of Array.from({ length: Math.max(sizes.length, line.length) }).keys()) {
    const [size = '', cell = ''] = [sizes[at], line[at]];
    const quantity = quantityIn(cell);
    if (size === '' && (at === total || (named && at === 0) || BLANK.test(cell))) continue;
    if (quantity === undefined || size === '') return { code: 'notAQuantity', cell, row: label, size };
    if (quantity > 0) run.push({ size, quantity });
  }
  const told = total < 0 || BLANK.test(line[total] ?? '') ? undefined : quantityIn(line[total] ?? '');
  const sum = sumOfSizes(run);
  if (told !== undefined && told !== sum) return { code: 'totalDiffers', row: label, total: told, sum };
  return { label, run };
}

/** A last line that adds up the others is none of them. */
function withoutTotals(rows: readonly BlockRow[]): readonly BlockRow[] | BlockTrouble {
  const last = rows[rows.length - 1];
  if (!last || rows.length < 2 || !TOTAL.test(last.label)) return rows;
  const others = rows.slice(0, -1);
  const [total, sum] = [sumOfSizes(last.run), others.reduce((all, { run }) => all + sumOfSizes(run), 0)];
  return total === 0 || total === sum ? others : { code: 'totalDiffers', row: last.label, total, sum };
}

/** Reads a pasted block; undefined where the text is no block of cells. */
export function readBlock(text: string): Block | undefined {
  const cells = asRow(cellsOf(text));
  if (cells.length < 2 || !/[\t\n]/.test(text.trim())) return undefined;
  if (isEitherWay(cellsOf(text))) return refused({ code: 'eitherWay' });
  const header = headerOf(cells);
  if (!header) return refused({ code: 'noHeader' });
  const double = twice(header.sizes);
  if (double !== undefined) return refused({ code: 'twice', what: double });
  const rows: BlockRow[] = [];
  for (const line of cells.slice(1)) {
    const row = rowOf(line, header);
    if ('code' in row) return refused(row);
    rows.push(row);
  }
  const own = withoutTotals(rows);
  if ('code' in own) return refused(own);
  const same = twice(own.map(({ label }) => label));
  if (same !== undefined) return refused({ code: 'twice', what: same });
  return { ok: true, rows: own };
}

/** A block of one run, as it is written; undefined for anything else. */
export function pastedRun(text: string): string | undefined {
  const block = readBlock(text);
  const [row, ...others] = block?.ok ? block.rows : [];
  return row && others.length === 0 ? writeSizes(row.run) : undefined;
}
