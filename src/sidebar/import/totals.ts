// Which rows of a file only add up others: by their word, or because their numbers are the sums of those above.
import { undress } from '../../schema/dress';
import type { DecimalMark } from '../../schema/numbers';
import { statedNumber } from '../../schema/numbers';
import { type FileRow, saysTotal } from './lines';

/** Begins or ends like one: `Total Mill`, `Subtotal pedido 4501`, `Importe total`, `Balance due`. */
const LIKE_TOTAL =
  /^(?:(?:grand|sub|gran|overall)[\s-]*)?total(?:e?s)?\b|^(?:suma|sum|sub-?total|balance|saldo)\b|\b(?:sub)?total(?:es)?(?: general)?:?$|^(?:amount|net) (?:due|payable)\b|^(?:neto|importe) a pagar\b/i;
const looksLikeTotal = ({ cells }: FileRow) => cells.some((cell) => LIKE_TOTAL.test(cell.trim()));
/** So many rows at least are added up: one row is no sum. */
const LEAST_ROWS = 2;
/** Sums of prices differ by what was rounded in them. */
const ROUNDED = 0.005;

const filledOf = ({ cells }: FileRow, width: number) =>
  cells.slice(0, width).flatMap((cell, column) => (cell.trim() === '' ? [] : [{ column, text: cell.trim() }]));

/** How many cells each row fills. */
function fillings(rows: readonly FileRow[], width: number): readonly number[] {
  return rows.map(({ cells }) => {
    let filled = 0;
    for (let column = 0; column < width; column += 1) if ((cells[column] ?? '').trim() !== '') filled += 1;
    return filled;
  });
}

/** The number that stands there most often. */
function usualOf(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** One run of figures, with what stands around an amount; a day has several. */
const AMOUNT = /^[^\d]{0,6}(\d[\d.,' ]*)[^\d]{0,6}$/;

function numberIn(row: FileRow, column: number, text: string, mark: DecimalMark): number | undefined {
  if (row.figures?.has(column)) return Number(text);
  const [, figures = ''] = AMOUNT.exec(text) ?? [];
  const amount = figures === '' ? '' : (undress(text)?.figures ?? '');
  return [text, amount, figures.trim()].map((each) => statedNumber(each, mark)).find((value) => value !== undefined);
}

/** Adds up the columns from row to row: all of them, and those since the last row of totals. */
function adder(mark: DecimalMark, width: number) {
  const all = new Map<number, number>();
  let block = new Map<number, number>();
  let [allRows, blockRows] = [0, 0];
  const isSum = (sums: ReadonlyMap<number, number>, column: number, value: number) =>
    Math.abs((sums.get(column) ?? 0) - value) < ROUNDED;
  return {
    take(row: FileRow) {
      allRows += 1;
      blockRows += 1;
      for (const { column, text } of filledOf(row, width)) {
        const value = numberIn(row, column, text, mark);
        if (value === undefined) continue;
        all.set(column, (all.get(column) ?? 0) + value);
        block.set(column, (block.get(column) ?? 0) + value);
      }
    },
    endBlock() {
      block = new Map();
      blockRows = 0;
    },
    /** Whether `some` or `every` cell of a row is the sum of what stands above it. */
    isAdded(row: FileRow, cells: 'some' | 'every'): boolean {
      const filled = filledOf(row, width);
      const isSumOf = (sums: ReadonlyMap<number, number>) =>
        filled[cells](({ column, text }) => {
          const value = numberIn(row, column, text, mark);
          return value !== undefined && value !== 0 && isSum(sums, column, value);
        });
      return (blockRows >= LEAST_ROWS && isSumOf(block)) || (allRows >= LEAST_ROWS && isSumOf(all));
    },
  };
}

/** The rows that add up others; `width` is how many columns the file itself has. */
export function totalsAmong(rows: readonly FileRow[], width: number, mark: DecimalMark): ReadonlySet<FileRow> {
  const filled = fillings(rows, width);
  const usual = usualOf(filled);
  const isSparse = filled.map((count) => count * 2 <= usual);
  const isLike = rows.map(looksLikeTotal);
  // Where every row is as full as the others and none is called like a sum, nothing has to be added up.
  const sums = isSparse.includes(true) || isLike.includes(true) ? adder(mark, width) : undefined;
  const totals = new Set<FileRow>();
  rows.forEach((row, index) => {
    // A row that is as full as others may be of a vendor called so: its figure tells.
    const isTotal = isSparse[index]
      ? isLike[index] || sums?.isAdded(row, 'every')
      : isLike[index] && sums?.isAdded(row, 'some');
    if (saysTotal(row) || isTotal) {
      totals.add(row);
      sums?.endBlock();
    } else sums?.take(row);
  });
  return totals;
}
