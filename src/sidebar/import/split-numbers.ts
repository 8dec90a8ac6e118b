// Numbers with a comma and no quotation marks, `1,200`, in a file parted by commas: two cells of a row that looks whole.
import type { ImportView } from '../../app/api';
import { isNumeric } from '../../schema/kinds';
import type { Body, FileRow } from './lines';

interface Split extends Pick<Body, 'rows' | 'misshapen'> {
  /** How many columns the file has. */
  readonly width: number;
  readonly view: ImportView;
}

/** Whether some rows, and no remarks below them, leave out their last cells: then others may have left out one, too. */
const leavesOutCells = ({ misshapen, width }: Split) =>
  misshapen.some(({ cells }) => cells.length < width && filledCells(cells) * 2 >= width);
const filledCells = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

const THOUSANDS = [/^\D?\d{1,3}$/, /^\d{3}(?:\.\d+)?$/] as const;
const DECIMALS = [/^\D?\d+$/, /^\d\d?$/] as const;
/** No half of a number is longer. */
const LONGEST = 8;
/** So many rows tell what columns look like. */
const ROWS_TO_JUDGE = 500;

interface Pair {
  readonly column: number;
  readonly isThousands: boolean;
}

function pairsIn({ cells }: FileRow, width: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let column = 0; column + 1 < width; column += 1) {
    const second = (cells[column + 1] ?? '').trim();
    if (second === '' || second.length > LONGEST) continue;
    const first = (cells[column] ?? '').trim();
    const isPair = ([one, other]: readonly [RegExp, RegExp]) => one.test(first) && other.test(second);
    if (isPair(THOUSANDS)) pairs.push({ column, isThousands: true });
    else if (isPair(DECIMALS)) pairs.push({ column, isThousands: false });
  }
  return pairs;
}

const LOOKS = ['number', 'date', 'text'] as const;

/** What a cell looks like, roughly. */
function lookOf(cell: string): (typeof LOOKS)[number] {
  if (/\d[-/.]\d+[-/.]\d/.test(cell)) return 'date';
  return /^[^\da-z]{0,3}\d[\d.,']*\s?\D{0,3}$/i.test(cell) ? 'number' : 'text';
}

/** What the cells of each column look like: in these rows, and by what the column was matched with. */
function looksOf(plain: readonly FileRow[], { width, view }: Split): readonly ReadonlySet<string>[] {
  const looks = Array.from({ length: width }, () => new Set<string>());
  for (const { cells } of plain.slice(0, ROWS_TO_JUDGE))
    looks.forEach((own, column) => {
      const cell = (cells[column] ?? '').trim();
      if (cell !== '') own.add(lookOf(cell));
    });
  for (const { key, kind } of view.columns) {
    const own = looks[view.found[key] ?? -1];
    if (own && isNumeric(kind)) own.add(kind.type === 'date' ? 'date' : 'number');
  }
  // Of a column that nobody knows and no such row fills in, anything may be expected.
  const matched = Object.values(view.found);
  looks.forEach((own, column) => {
    if (own.size === 0 && !matched.includes(column)) for (const look of LOOKS) own.add(look);
  });
  return looks;
}

/** A day as spreadsheets count them, or in eight figures. */
const DAY_IN_FIGURES = /^(?:[2-7]\d{4}|(?:19|20)\d{6})(?:[.,]\d+)?$/;
const isFit = (cell: string, looks: ReadonlySet<string> | undefined) =>
  looks?.has(lookOf(cell)) === true || (looks?.has('date') === true && DAY_IN_FIGURES.test(cell));

/** The rows whose cells fit their columns better, or as well, once two of them are one number. */
export function splitAmong(split: Split): ReadonlySet<FileRow> {
  const { rows, width, view } = split;
  const leavesOut = leavesOutCells(split);
  const last = view.columns.find(({ key }) => view.found[key] === width - 1);
  const endsBlank = rows.some(({ cells }) => (cells[width - 1] ?? '').trim() === '');
  // Who writes blank cells at the end leaves none out.
  if (last?.required || (endsBlank && !leavesOut)) return new Set();
  const pairs = new Map(rows.map((row) => [row, pairsIn(row, width)]));
  const without = (isMeant: (pair: Pair) => boolean) =>
    looksOf(
      rows.filter((row) => !pairs.get(row)?.some(isMeant)),
      split,
    );
  const looks = {
    thousands: without(({ isThousands }) => isThousands),
    decimals: without(({ isThousands }) => !isThousands),
  };
  return new Set(
    rows.filter((row) =>
      (pairs.get(row) ?? []).some(({ column, isThousands }) => {
        const own = isThousands ? looks.thousands : looks.decimals;
        const misfits = (cells: readonly string[]) =>
          cells.filter((cell, at) => cell.trim() !== '' && !isFit(cell.trim(), own[column + 1 + at])).length;
        const after = row.cells.slice(column + 1, width);
        const [asIs, shifted] = [misfits(after), misfits(after.slice(1))];
        return shifted < asIs || (isThousands && leavesOut && shifted === asIs);
      }),
    ),
  );
}
