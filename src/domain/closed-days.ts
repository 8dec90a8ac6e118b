// Days when nobody works as people write them: `2027-02-03..2027-02-12 30 Apr 2027`, `del 3 al 12 de febrero de 2027`.
import { addDays, daysBetween, fromDayNumber } from '../schema/dates';
import type { IsoDate, Value } from '../schema/kinds';
import { type DateReading, readDate } from '../schema/typed-dates';

/** Days that follow one another; both count. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface ClosedDays {
  readonly spans: readonly Span[];
  /** What stands among them and cannot be read, or can be read in two ways. */
  readonly wrong: readonly string[];
}

/** A longer closure is a slip of the pen in its year. */
const LONGEST = 366;
const EARLIEST = '1990-01-01';

/** What parts two days or ranges; a comma before a year belongs to the day. */
const BETWEEN = /[;\n&]|,(?!\s*\d{4}(?![-\d]))|\s(?:and|y|e)\s/i;
const DAY = '\\d{4}-\\d{2}-\\d{2}';
/** With these a day or a range is whole. */
const WHOLE = new RegExp(`(?:${DAY}|(?:^|\\D)\\d{4})$`);

/** What says from one day to another, after what it follows. */
const TO: readonly RegExp[] = [
  /()(\s*(?:\.{2,}|[…–—])\s*)/g,
  /(\d|\p{L}\.?)(\s+(?:to|until|till|through|hasta|al?|-)\s+(?:el\s+)?)(?=\d|\p{L})/giu,
  new RegExp(`(${DAY})(/)(?=${DAY})`, 'g'),
  /((?<![-\d])\d{1,2})(-)(?=\d{1,2}\s+\p{L})/giu,
  /(\p{L}\.?\s+\d{1,2})(-)(?=\d{1,2}[\s,]+\d{4}\b)/giu,
  /(\p{L}\.?|[\s-]\d{4})(-)(?=\d{1,2}\s+\p{L})/giu,
];
/** Such words stand between two of these signs, their blanks as the other one: so they part no days, and can be told as they were typed. */
const [EDGE, BLANK] = ['\ue000', '\ue001'];
const JOINT = new RegExp(`${EDGE}[^${EDGE}]*${EDGE}`);

const joined = (text: string) =>
  TO.reduce(
    (all, rule) =>
      all.replace(rule, (_, before: string, to: string) => `${before}${EDGE}${to.replace(/\s/g, BLANK)}${EDGE}`),
    text,
  );
const asTyped = (piece: string) => piece.split(EDGE).join('').split(BLANK).join(' ');

/** The days and ranges of a text, each by itself. */
function piecesOf(text: string): readonly string[] {
  return joined(text)
    .split(BETWEEN)
    .flatMap((part) => {
      const pieces: string[] = [];
      let piece = '';
      for (const word of part.split(/\s/).filter((each) => each !== '')) {
        const isNew = new RegExp(`^${DAY}`).test(word) && piece !== '';
        if (isNew) pieces.push(piece);
        piece = isNew || piece === '' ? word : `${piece} ${word}`;
        if (!WHOLE.test(word) || (word === piece && /^\d{4}$/.test(word))) continue;
        pieces.push(piece);
        piece = '';
      }
      return piece === '' ? pieces : [...pieces, piece];
    });
}

/** A day that is the same whenever and wherever it is read; in a form, as whoever types it means it. */
function readOne(text: string, reading: DateReading | undefined): IsoDate | undefined {
  const readings = reading ? [reading] : [true, false].map((dayFirst) => ({ today: '2000-01-01', dayFirst }));
  const days = readings.map((each) => {
    const read = readDate(text, each);
    return read.ok && (reading !== undefined || !read.moving) ? read.iso : undefined;
  });
  return days.every((day) => day === days[0]) ? days[0] : undefined;
}

/** What stands on both sides of the dots, with the month and the year that one side lends the other. */
function endsOf(piece: string): readonly [from: string, to: string] {
  const [first = '', last = ''] = piece.replace(/^(?:from|desde|del?) /i, '').split('…');
  const lent = /^\d{1,2}$/.test(first) ? /^\d{1,2}(\D.*)/.exec(last) : undefined;
  if (lent) return [`${first}${lent[1]}`, last];
  const [, month] = /^(\D+)\d{1,2}$/.exec(first) ?? [];
  if (month !== undefined && /^\d{1,2}\b/.test(last)) return endsOf(`${first}…${month}${last}`);
  return [first, last];
}

/** `28 Dec..3 Jan 2027` begins in the year before. */
function startOf(first: string, last: string, reading: DateReading | undefined): IsoDate | undefined {
  const [, year] = /(?:^|\D)(\d{4})(?:\D|$)/.exec(last) ?? [];
  if (year === undefined || /\d{4}/.test(first)) return readOne(first, reading);
  const to = readOne(last, reading) ?? '';
  const inYear = (each: number) => readOne(`${first} ${each}`, reading);
  const from = inYear(Number(year));
  return from !== undefined && from > to ? inYear(Number(year) - 1) : from;
}

function readSpan(typed: string, reading: DateReading | undefined): Span | undefined {
  const piece = typed.replace(JOINT, '…');
  if (!piece.includes('…')) {
    const day = readOne(piece, reading);
    return day === undefined ? undefined : { from: day, to: day };
  }
  const [first, last] = endsOf(piece);
  const [from, to] = [startOf(first, last, reading), readOne(last, reading)];
  if (from === undefined || to === undefined || to < from || daysBetween(from, to) >= LONGEST) return undefined;
  return { from, to };
}

/** Reads a cell of closed days, where a day typed alone is a day number; `reading` is that of a form. */
export function readSpans(cell: Value | undefined, reading?: DateReading): ClosedDays {
  if (typeof cell === 'number') {
    const day = fromDayNumber(cell);
    // 2027 alone is a year, and as a day's number a day of 1905.
    return day === undefined || day < EARLIEST
      ? { spans: [], wrong: [String(cell)] }
      : { spans: [{ from: day, to: day }], wrong: [] };
  }
  const read = piecesOf(String(cell ?? '')).map((piece) => ({ piece, span: readSpan(piece, reading) }));
  return {
    spans: read.flatMap(({ span }) => span ?? []),
    wrong: read.flatMap(({ piece, span }) => (span ? [] : asTyped(piece))),
  };
}

/** Every day of the spans. */
export const daysOf = (spans: readonly Span[]): readonly IsoDate[] =>
  spans.flatMap(({ from, to }) => Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at)));

/** `2027-02-03..2027-02-12 2027-04-30`: as a form writes them into the cell. */
export const writeSpans = (spans: readonly Span[]): string =>
  spans.map(({ from, to }) => (from === to ? from : `${from}..${to}`)).join(' ');

/** The closed days in a cell, each by itself. */
export const readClosedDays = (cell: Value | undefined): readonly IsoDate[] => daysOf(readSpans(cell).spans);

/** What stands among the closed days and cannot be read as one. */
export const wrongClosedDays = (cell: Value | undefined): readonly string[] => readSpans(cell).wrong;
