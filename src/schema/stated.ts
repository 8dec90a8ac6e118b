// Dates and numbers of a file, read by one stated format: what does not fit it is refused, never guessed cell by cell.
import { checkField } from './checks';
import { fromDayNumber } from './dates';
import { undress, withoutPieces } from './dress';
import type { DateOrder, Formats } from './file-formats';
import { optionFor, valueAmong, type Words, wordFor } from './file-words';
import { isNumeric, type Kind } from './kinds';
import { type DecimalMark, statedNumber } from './numbers';
import type { Parsed, Reading, StatedProblem } from './problems';
import { hasLostDigits, isSheetError } from './spoilt';
import { bareDate, IN_FIGURES, readDate, YEAR_FIRST } from './typed-dates';

export { DATE_ORDERS, type DateOrder, type Formats, formatsOf } from './file-formats';
export type { StatedProblem } from './problems';

/** What the texts of a file tell of its format; not `sure` where they fit more than one. */
export interface Detected<Format> {
  readonly format: Format;
  readonly sure: boolean;
}

/** What programs write into a cell that holds nothing. */
const NOTHING = /^(?:n\/?a|null|none|-+|–|—)$/i;

/** A column as a file fills it in. */
export interface StatedColumn {
  readonly kind: Kind;
  /** What else its choices are called in files: `ocean` for Sea. */
  readonly words?: Words;
  /** Words that name a choice though others stand beside them, as the place does in `FOB Shanghai`. */
  readonly among?: Words;
  /** How a size breakdown is read beside the rest of its row. */
  readonly readSizes?: Reading['readSizes'];
  /** It says what has happened, so that a day without its year lies behind. */
  readonly past?: boolean;
}

/** A date of which only zeros and separators are there, `0000-00-00`, `  /  /`, `__/__/____`; or day 0 of a spreadsheet. */
const NO_DAY = /^(?:[0\s/.:_-]+|1900-01-00|0?[01]\/0?[01]\/1900|1899-12-3[01]|3[01]\/12\/1899|12\/3[01]\/1899)$/;

/** A day as spreadsheets count them, from 1954 to 2119: what a cell holds that lost its format. */
const SERIAL = /^'?([2-7]\d)[.,]?(\d{3})(?:[.,]\d+)?$/;

export type StatedParsed =
  /** `partly` where the cell says more than the value: its place, an older word. */
  | (Extract<Parsed, { readonly ok: true }> & { readonly partly?: boolean })
  | { readonly ok: false; readonly problem: StatedProblem };

/** Reads one cell of a file, by the reader that forms have. `today` is only the example in what is said of a wrong date. */
export function readStated(column: StatedColumn, cell: string, formats: Formats, today: string): StatedParsed {
  const { kind, words = {}, readSizes, past = false } = column;
  // A quote mark before a sign is how programs keep a text from being taken for a formula.
  const raw = cell.trim().replace(/^'(?=[=+\-@])/, '');
  if (isSheetError(raw)) return { ok: false, problem: { code: 'sheetError', typed: raw } };
  if (kind.type !== 'text' && NOTHING.test(raw)) return { ok: true, value: undefined };
  if (hasLostDigits(kind, raw)) return { ok: false, problem: { code: 'lostDigits', typed: raw } };
  if (kind.type === 'date') {
    if (NO_DAY.test(raw)) return { ok: true, value: undefined };
    const [serial, ...figures] = SERIAL.exec(raw) ?? [];
    if (serial !== undefined) return { ok: true, value: fromDayNumber(Number(figures.join(''))) };
  }
  const { dates: stated, decimalMark } = formats;
  const reading: Reading = {
    today,
    past,
    dayFirst: stated === 'dayFirst',
    decimalMark,
    stated,
    ...(readSizes ? { readSizes } : {}),
  };
  const parsed = checkField(kind, wordFor(words, raw) ?? raw, reading);
  if (!parsed.ok && kind.type === 'choice') return readChoice(column, kind.options, raw) ?? parsed;
  if (parsed.ok || !isNumeric(kind)) return parsed;
  return { ok: false, problem: misfit(kind, raw, reading) ?? parsed.problem };
}

/** A choice that is written otherwise than we do; undefined where it is none, or more than one. */
function readChoice({ among = {} }: StatedColumn, options: readonly string[], raw: string): StatedParsed | undefined {
  const option = optionFor(options, raw);
  if (option !== undefined) return { ok: true, value: option };
  const value = valueAmong(among, raw);
  return value === undefined ? undefined : { ok: true, value, partly: true };
}

/** What a text would be in another format than was stated; undefined when it is nothing there either. */
function misfit(
  kind: Kind,
  typed: string,
  { stated: order = 'dayFirst', ...reading }: Reading,
): StatedProblem | undefined {
  const { decimalMark } = reading;
  if (kind.type === 'date') {
    const read = readDate(typed, { ...reading, dayFirst: true });
    if (read.ok && !read.moving) return { code: 'otherOrder', typed, order };
    const may = read.ok ? [read.iso] : read.problem && 'readings' in read.problem ? (read.problem.readings ?? []) : [];
    return may[0] === undefined ? undefined : { code: 'moving', typed, day: may[0], may };
  }
  const bare = bareOf(typed);
  const isOther =
    statedNumber(bare, decimalMark) === undefined && statedNumber(bare, decimalMark === '.' ? ',' : '.') !== undefined;
  return isOther ? { code: 'otherMark', typed, mark: decimalMark } : undefined;
}

/** A number of whatever kind without what stands around it. */
const bareOf = (text: string) => undress(withoutPieces(text))?.figures.replace(/\s*%$/, '') ?? '';

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
  // Where some can only be the one and some only the other, nobody knows of those that can be both.
  const sure = Math.min(dayFirst, monthFirst) === 0 || either === 0;
  if (dayFirst !== monthFirst) return { format: dayFirst > monthFirst ? 'dayFirst' : 'monthFirst', sure };
  if (either > 0 || dayFirst > 0) return { format: fallback, sure: false };
  return { format: yearFirst > 0 ? 'yearFirst' : fallback, sure: true };
}

/** Whether a day is one thing day first and another month first. */
export function isEitherOrder(text: string): boolean {
  const [, first, second] = IN_FIGURES.exec(bareDate(text)) ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

/** The decimal mark that most of a file's numbers can only have; `fallback` where none of them tells. */
export function detectDecimalMark(texts: readonly string[], fallback: DecimalMark): Detected<DecimalMark> {
  const counts = { '.': 0, ',': 0, either: 0 };
  for (const text of texts) {
    const bare = bareOf(text);
    if (!/[.,]/.test(bare)) continue;
    const [point, comma] = [statedNumber(bare, '.') !== undefined, statedNumber(bare, ',') !== undefined];
    if (point && comma) counts.either += 1;
    else if (point) counts['.'] += 1;
    else if (comma) counts[','] += 1;
  }
  if (counts['.'] !== counts[',']) return { format: counts['.'] > counts[','] ? '.' : ',', sure: true };
  return { format: fallback, sure: counts.either === 0 && counts['.'] === 0 };
}
