// The lines of a file below its header: rows, and what only belongs to the paper: page numbers, repeated headers, what holds for a block of rows.
import { currenciesNamed } from '../../schema/currency-names';
import { pairsIn } from '../../schema/pairs';
import { isFilledRow, type ParsedFile } from './read-file';
import type { Figures } from './xlsx/sheet';

export interface FileRow {
  /** As a spreadsheet program numbers it: 1 is the first row of the file. */
  readonly line: number;
  readonly cells: readonly string[];
  /** What is written beside its numbers, by column; absent where a file holds texts alone. */
  readonly figures?: Figures;
  /** Why its cells may not be what they seem: two of them one number, or one of them several rows. */
  readonly doubt?: 'splitNumber' | 'swallowed';
}

/** A column that stands above the header: its name, and what it says first. */
interface Above {
  readonly name: string;
  readonly value: string;
}

export interface BodyShape {
  readonly parsed: ParsedFile;
  /** The first row below the header, 0 the first of the file. */
  readonly from: number;
  /** The lines that name the columns. */
  readonly header: readonly (readonly string[])[];
  readonly above: readonly Above[];
  /** How many columns the file has. */
  readonly width: number;
}

export interface Body {
  /** Each with what holds for its block in further cells. */
  readonly rows: readonly FileRow[];
  /** Of more or fewer cells than the header, or with lines swallowed: which cell is which, nobody can tell. */
  readonly misshapen: readonly FileRow[];
  /** Rows of totals that are too short to be read as rows. */
  readonly shortTotals: readonly FileRow[];
  /** Of the paper, not of the list. */
  readonly furniture: readonly FileRow[];
}

export function filledRows({ rows, figures }: ParsedFile, from: number): readonly FileRow[] {
  return rows.flatMap((cells, index) => {
    if (index < from || !isFilledRow(cells)) return [];
    const own = figures?.[index];
    return [{ line: index + 1, cells, ...(own ? { figures: own } : {}) }];
  });
}

/** Says that the row is one of totals, and nothing else. */
const TOTAL =
  /^(?:(?:overall|sum)[\s-]*)?totale?s?(?: (?:general|pcs|pieces|qty|quantity|units|cantidad|piezas|unidades))?(?:\s*[(:].*)?$|^(?:grand|gran|sub)[\s-]*totale?s?\b|^(?:suma|sum|summe|gesamt(?:summe)?|ttl\.?|σ|(?:carried|brought) forward|suma y sigue)(?: total)?:?$/i;
const IN_CURRENCY = /^(total\b.*?)(?: in| en)? (\S{1,3}):?$/i;

/** Rules and stars around it say nothing, nor does the currency behind it. */
export function isTotalWord(cell: string): boolean {
  const bare = cell.replace(/^[\s*=_-]+|[\s*=_-]+$/g, '');
  const [, word = '', currency = ''] = IN_CURRENCY.exec(bare) ?? [];
  return TOTAL.test(bare) || (currenciesNamed(currency).length > 0 && TOTAL.test(word));
}

export const saysTotal = ({ cells }: FileRow): boolean => cells.some(isTotalWord);

const PAGE = /^(?:page|pag\.?|p[áa]gina|p[áa]g\.|seite|sheet|hoja)\s*:?\s*\d+(?:\s*(?:of|de|\/|von|sur)\s*\d+)?$/i;
const RULE = /^[-=_*.]{2,}$/;

const filledOf = (cells: readonly string[]) => cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

/** A header said once more, the number of a page, or a ruled line. */
function isOfThePaper(cells: readonly string[], header: BodyShape['header']): boolean {
  const filled = filledOf(cells);
  if (PAGE.test(filled.join(' ')) || filled.every((cell) => RULE.test(cell))) return true;
  if (filled.length < 2) return false;
  return header.some((names) =>
    cells.every((cell, column) => cell.trim() === '' || cell.trim() === (names[column] ?? '').trim()),
  );
}

/** Sorts the lines out, in their order: what holds for a block holds until another line says otherwise. */
export function bodyOf({ parsed, from, header, above, width }: BodyShape): Body {
  const sorted = {
    rows: [] as FileRow[],
    misshapen: [] as FileRow[],
    shortTotals: [] as FileRow[],
    furniture: [] as FileRow[],
  };
  const names = above.map(({ name }) => name.toLowerCase());
  let values = above.map(({ value }) => value);
  const isName = (text: string) => names.includes(text.toLowerCase());
  for (const row of filledRows(parsed, from)) {
    const { cells } = row;
    const pairs = pairsIn(cells, isName);
    if (pairs.length > 0 && isName(pairs[0]?.name ?? '') && saysNothingElse(cells, pairs.length)) {
      const said = new Map(pairs.map(({ name, value }) => [name.toLowerCase(), value]));
      values = values.map((value, index) => said.get(names[index] ?? '') ?? value);
      sorted.furniture.push(row);
    } else if (parsed.doubtful?.has(row.line - 1)) sorted.misshapen.push({ ...row, doubt: 'swallowed' });
    else if (isOfThePaper(cells, header)) sorted.furniture.push(row);
    else if (cells.length < width && saysTotal(row)) sorted.shortTotals.push(row);
    // Blank cells at the end are no more cells: some programs write them, some leave them out.
    else if (cells.length < width || isFilledRow(cells.slice(width))) sorted.misshapen.push(row);
    else sorted.rows.push(values.length === 0 ? row : { ...row, cells: [...cells.slice(0, width), ...values] });
  }
  return sorted;
}

/** A line of names and values holds nothing besides, in cells of their own or two in one. */
const saysNothingElse = (cells: readonly string[], pairs: number) => filledOf(cells).length <= pairs * 2;
