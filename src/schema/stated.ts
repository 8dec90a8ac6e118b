// Dates and numbers of a file, read by one stated format: what does not fit it is refused, never guessed cell by cell.
import { checkField, type Parsed, type Problem } from './checks';
import { readDate } from './dates';
import { isNumeric, type Kind } from './kinds';
import { readNumber } from './numbers';

/** In which order a file writes day, month and year in figures. ISO dates and named months are read in every order. */
export const DATE_ORDERS = ['dayFirst', 'monthFirst', 'yearFirst'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export interface Formats {
  readonly dates: DateOrder;
  readonly decimalMark: '.' | ',';
}

/** What the texts of a file tell of its format; not `sure` where they fit more than one. */
export interface Detected<Format> {
  readonly format: Format;
  readonly sure: boolean;
}

/** What is wrong with a cell of a file, besides what may be wrong in a form. */
export type StatedProblem =
  | Problem
  | { readonly code: 'otherOrder'; readonly typed: string; readonly order: DateOrder }
  | { readonly code: 'otherMark'; readonly typed: string; readonly mark: '.' | ',' };

/** What programs write into a cell that holds nothing. */
const NOTHING = /^(?:n\/?a|#n\/a|null|none|-+|–|—)$/i;
const TIME = /[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;
const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/;
const IN_FIGURES = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;
const NAMED_MONTH = /^(?:\d{1,2}[- ]?[a-z]{3,9}\.?,?[- ]?(?:\d{4}|\d{2})|[a-z]{3,9}\.? \d{1,2},? \d{4})$/i;

const bareDate = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(TIME, '')
    .replace(/^[a-z]{3,9}, ?(?=\w)/i, '');

const pad = (digits: string | undefined) => (digits ?? '').padStart(2, '0');

/** The text of a date as `readDate` understands it in one way only; undefined when it is not of that order. */
function statedDate(text: string, order: DateOrder): string | undefined {
  const bare = bareDate(text);
  const iso = YEAR_FIRST.exec(bare);
  // Without separators, all eight figures are needed.
  if (iso && (iso[2] !== '' || bare.length === 8)) return `${iso[1]}-${pad(iso[3])}-${pad(iso[4])}`;
  const figures = IN_FIGURES.exec(bare);
  if (figures && order !== 'yearFirst') {
    const [, first, second, year = ''] = figures;
    const [day, month] = order === 'dayFirst' ? [first, second] : [second, first];
    return Number(month) > 12 ? undefined : `${year.length === 2 ? `20${year}` : year}-${pad(month)}-${pad(day)}`;
  }
  return NAMED_MONTH.test(bare) ? bare.replace(/^(\d{1,2})(?=[a-z])|([a-z])(?=\d)/gi, '$1$2 ') : undefined;
}

/** `€ 1,234.50`, `(12.00)` and `12.50-` without their dress: a sign and figures with their marks. */
function bareNumber(text: string): string {
  const bare = text
    .trim()
    .replace(/^(?:[A-Z]{3}(?=[\s\d])|[$€£¥])|(?:[A-Z]{3}|[$€£¥])$/g, '')
    .replace(/[\s\u00a0\u202f'’]/g, '');
  const minus = /^\((.+)\)$|^(.+)-$/.exec(bare);
  return minus ? `-${minus[1] ?? minus[2]}` : bare;
}

const GROUPED = {
  '.': /^([-+]?)(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?$/,
  ',': /^([-+]?)(\d+|\d{1,3}(?:\.\d{3})+)?(?:,(\d*))?$/,
} as const;

/** The figures with a decimal point and no groups; undefined when they are not written with that mark. */
function statedNumber(text: string, mark: '.' | ','): string | undefined {
  const bare = bareNumber(text);
  const match = GROUPED[mark].exec(bare);
  if (!match || !/\d/.test(bare)) return undefined;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const digits = `${sign}${whole.replace(/[.,]/g, '')}`;
  // A last 0 keeps a fraction of three figures from being taken for thousands.
  return Number(fraction) === 0 ? digits : `${digits}.${fraction}0`;
}

function readsAs(kind: Kind, text: string, formats: Formats): string | undefined {
  if (kind.type === 'date') return statedDate(text, formats.dates);
  if (kind.type !== 'percent') return statedNumber(text, formats.decimalMark);
  const [, figures = '', sign = ''] = /^(.*?)\s*(%?)$/.exec(text.trim()) ?? [];
  const read = statedNumber(figures, formats.decimalMark);
  return read === undefined ? undefined : `${read}${sign}`;
}

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
  const text = readsAs(kind, raw, formats);
  if (text === undefined) return { ok: false, problem: misfit(kind, raw, formats, today) };
  const parsed = checkField(kind, text, reading);
  if (parsed.ok || !('typed' in parsed.problem)) return parsed;
  return { ok: false, problem: { ...parsed.problem, typed: raw } };
}

/** Why a cell could not be read: in another format than was stated, or in none. */
function misfit(kind: Kind, typed: string, { dates, decimalMark }: Formats, today: string): StatedProblem {
  if (kind.type === 'date') {
    const isDate = IN_FIGURES.test(bareDate(typed)) && readDate(bareDate(typed), { today, dayFirst: true }).ok;
    return isDate ? { code: 'otherOrder', typed, order: dates } : { code: 'notADate', typed, example: today };
  }
  const isNumber = readNumber(bareNumber(typed).replace(/%$/, ''), decimalMark === '.' ? ',' : '.') !== undefined;
  if (isNumber) return { code: 'otherMark', typed, mark: decimalMark };
  return kind.type === 'percent' ? { code: 'notAPercent', typed, most: kind.max ?? 1 } : { code: 'notANumber', typed };
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
