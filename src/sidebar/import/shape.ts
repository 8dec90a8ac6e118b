// The shape of a file's rows: which only add up others, and which continue the row above them.
import { footersAmong } from './footers';
import type { FileRow, Plan, Source } from './source';
import { totalsAmong } from './totals';

export interface Shaped {
  /** The rows that are sent, those that continue another with what they take from it. */
  readonly rows: readonly FileRow[];
  readonly totals: readonly FileRow[];
  /** What stands below the list and is no row. */
  readonly footers: readonly FileRow[];
  readonly continued: readonly FileRow[];
  /** The columns of the file that continued rows take from above. */
  readonly carried: readonly number[];
  /** Rows with cells side by side that may be one number. */
  readonly split: readonly FileRow[];
}

/** The file's columns of the keys that files write on the first line of a document only; the first of them decides. */
function columnsOf(keys: readonly string[], { mapping }: Plan): readonly number[] {
  return keys.flatMap((key) => {
    const origin = mapping[key];
    return origin && 'column' in origin ? [origin.column] : [];
  });
}

const textIn = ({ cells }: FileRow, column: number) => (cells[column] ?? '').trim();

/** Says what stands above it. */
const DITTO = /^(?:["”″〃]|''|-\s*["”″]\s*-|do\.|ditto|[ií]dem|íd\.|id\.)$/i;

/** With what stands above where it only says that it is the same; itself where it says so nowhere. */
function withDittos(row: FileRow, above: FileRow): FileRow {
  if (!row.cells.some((cell) => DITTO.test(cell.trim()))) return row;
  return { ...row, cells: row.cells.map((cell, at) => (DITTO.test(cell.trim()) ? (above.cells[at] ?? '') : cell)) };
}

/** What numbers a document: a placeholder has no figures, and a day names none. */
const NUMBER = /^(?!\d{1,4}[-/.]\d{1,2}[-/.]).*[1-9]/;

/** A row that names nothing of a document itself, or its number and little else, and contradicts nothing of the one above it. */
function continues(row: FileRow, above: FileRow, columns: readonly number[]): boolean {
  const [deciding, ...others] = columns;
  if (deciding === undefined || textIn(above, deciding) === '') return false;
  if (!columns.every((column) => ['', textIn(above, column)].includes(textIn(row, column)))) return false;
  if (textIn(row, deciding) === '') return true;
  const filled = others.filter((column) => textIn(above, column) !== '');
  const blank = filled.filter((column) => textIn(row, column) === '');
  return NUMBER.test(textIn(row, deciding)) && blank.length * 2 > filled.length;
}

/** One cell alone is a remark, and no line of its own. */
const isLine = ({ cells }: FileRow) => cells.filter((cell) => cell.trim() !== '').length > 1;

function carriedDown(row: FileRow, above: FileRow, columns: readonly number[]): FileRow {
  const cells = [...row.cells];
  for (const column of columns) if (textIn(row, column) === '') cells[column] = above.cells[column] ?? '';
  return { ...row, cells };
}

const isSplit = ({ doubt }: FileRow): boolean => doubt === 'splitNumber';

/** The rows of which nobody can tell which cell is which: they are named, and not read by their places. */
export function misshapenIn({ source, plan, rows }: ShapedFile): readonly FileRow[] {
  const footers = plan.withFooters ? new Set<FileRow>() : footersAmong(source, plan, rows);
  const misshapen = source.misshapen.filter((row) => !footers.has(row));
  return [...misshapen, ...(plan.withSplit ? [] : source.rows.filter(isSplit))];
}

interface ShapedFile {
  readonly source: Source;
  readonly plan: Plan;
  /** As they are sent. */
  readonly rows: readonly FileRow[];
}

/** Sorts out the rows of a file by their shape, as far as the person lets it. */
export function shaped(source: Source, plan: Plan): Shaped {
  // What is measured adds up to nothing, and a row for each size repeats its line.
  const isSpread = source.view.across?.size !== undefined;
  const split = source.rows.filter(isSplit);
  const whole = plan.withSplit ? source.rows : source.rows.filter((row) => !isSplit(row));
  const totals = isSpread ? new Set<FileRow>() : totalsAmong(whole, source.width, plan.formats.decimalMark);
  const listed = plan.withTotals ? whole : whole.filter((row) => !totals.has(row));
  const footers = footersAmong(source, plan, listed);
  const lines = plan.withFooters ? listed : listed.filter((row) => !footers.has(row));
  const columns = columnsOf(source.view.carries, plan);
  const carried = [...columns, ...columnsOf(source.view.carriesToo, plan)];
  const rows: FileRow[] = [];
  const continued: FileRow[] = [];
  for (const row of lines) {
    const above = rows[rows.length - 1];
    const same = above ? withDittos(row, above) : row;
    const goesOn = above !== undefined && continues(same, above, columns);
    if (same !== row || goesOn) continued.push(row);
    if (plan.uncontinued) rows.push(row);
    else rows.push(goesOn ? carriedDown(same, above, isLine(same) ? carried : columns) : same);
  }
  return { rows, totals: [...totals, ...source.shortTotals], footers: [...footers], continued, carried, split };
}
