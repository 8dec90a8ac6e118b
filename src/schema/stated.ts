// Dates and numbers of a file, read by one stated format: what does not fit it is refused, never guessed cell by cell.
import { checkField } from './checks';
import {
  bareDate,
  bareNumber,
  type DateOrder,
  type Formats,
  IN_FIGURES,
  statedNumber,
  YEAR_FIRST,
} from './file-formats';
import { inFile, isNumeric, type Kind } from './kinds';
import type { Parsed, StatedProblem } from './problems';

export { DATE_ORDERS, type DateOrder, type Formats } from './file-formats';
export type { StatedProblem } from './problems';

/** What the texts of a file tell of its format; not `sure` where they fit more than one. */
export interface Detected<Format> {
  readonly format: Format;
  readonly sure: boolean;
}

/** What programs write into a cell that holds nothing. */
const NOTHING = /^(?:n\/?a|#n\/a|null|none|-+|–|—)$/i;

/** A column as a file fills it in. */
export interface StatedColumn {
  readonly kind: Kind;
  /** What else its choices are called in files: `ocean` for Sea. */
  readonly words?: { readonly [word: string]: string };
}

/** Reads one cell of a file. `today` is only the example in what is said of a wrong date. */
export function readStated(
  { kind, words = {} }: StatedColumn,
  cell: string,
  formats: Formats,
  today: string,
): Parsed | { readonly ok: false; readonly problem: StatedProblem } {
  // A quote mark before a sign is how programs keep a text from being taken for a formula.
  const raw = cell.trim().replace(/^'(?=[=+\-@])/, '');
  if (kind.type !== 'text' && NOTHING.test(raw)) return { ok: true, value: undefined };
  const reading = { today, dayFirst: true, decimalMark: '.' } as const;
  if (raw === '' || !isNumeric(kind)) return checkField(kind, words[raw.toLowerCase()] ?? raw, reading);
  const { restate, misfit } = inFile(kind);
  const text = restate(raw, formats);
  if (text === undefined) return { ok: false, problem: misfit(raw, formats, today, kind) };
  const parsed = checkField(kind, text, reading);
  if (parsed.ok || !('typed' in parsed.problem)) return parsed;
  return { ok: false, problem: { ...parsed.problem, typed: raw } };
}

/** The order that most of a file's dates can only have; `fallback` where all of them fit both. */
export function detectDates(texts: readonly string[], fallback: DateOrder): Detected<DateOrder> {
  const counts = { dayFirst: 0, monthFirst: 0, yearFirst: 0, either: 0 };
  for (const text of texts) {
    const bare = bareDate(text);
    const figures = IN_FIGURES.exec(bare);
    if (figures) {
      const [first, second] = [Number(figures[1]), Number(figures[2])];
      if (first > 12 && second <= 12) counts.dayFirst += 1;
      else if (second > 12 && first <= 12) counts.monthFirst += 1;
      else if (first <= 12 && first !== second) counts.either += 1;
    } else if (YEAR_FIRST.test(bare)) counts.yearFirst += 1;
  }
  const { dayFirst, monthFirst, yearFirst, either } = counts;
  if (dayFirst !== monthFirst) return { format: dayFirst > monthFirst ? 'dayFirst' : 'monthFirst', sure: true };
  if (either > 0 || dayFirst > 0) return { format: fallback, sure: false };
  return { format: yearFirst > 0 ? 'yearFirst' : fallback, sure: true };
}

/** The decimal mark that most of a file's numbers can only have; `fallback` where none of them tells. */
export function detectDecimalMark(texts: readonly string[], fallback: '.' | ','): Detected<'.' | ','> {
  const counts = { '.': 0, ',': 0, either: 0 };
  for (const text of texts) {
    const bare = bareNumber(text).replace(/%$/, '');
    if (!/[.,]/.test(bare)) continue;
    const [point, comma] = [statedNumber(bare, '.') !== undefined, statedNumber(bare, ',') !== undefined];
    if (point && comma) counts.either += 1;
    else if (point) counts['.'] += 1;
    else if (comma) counts[','] += 1;
  }
  if (counts['.'] !== counts[',']) return { format: counts['.'] > counts[','] ? '.' : ',', sure: true };
  return { format: fallback, sure: counts.either === 0 && counts['.'] === 0 };
}
