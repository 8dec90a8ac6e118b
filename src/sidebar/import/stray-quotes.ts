// A quotation mark that opens a cell and closes it nowhere in its line: an inch, a word in marks, or a cell of several lines.
import Papa from 'papaparse';

/** What was made of the quotation marks of a text. */
export interface Unquoted {
  readonly body: string;
  /** The rows, 0 the first, of which nobody can tell whether a cell of several lines has swallowed others. */
  readonly doubtful: ReadonlySet<number>;
}

/** The cells of one line, as if no quotation went on in the next: a mark that closes nowhere is a sign of its cell. */
function openCells(separator: string) {
  const between = separator === '|' ? '\\|' : separator;
  const cell = new RegExp(`("(?:[^"]|"")*" *|[^${between}]*)(?:${between}|$)`, 'y');
  return (line: string): readonly string[] => {
    const cells: string[] = [];
    cell.lastIndex = 0;
    for (let ended = false; !ended; ) {
      const [whole = '', own = ''] = cell.exec(line) ?? [];
      cells.push(own);
      ended = whole.length === own.length;
    }
    return cells;
  };
}

const isQuoted = (cell: string) => /^"(?:[^"]|"")*" *$/.test(cell);
const isStray = (cell: string) => cell.startsWith('"') && !isQuoted(cell);
/** As a writer of CSV puts it. */
const asText = (cell: string) => (isStray(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** So many rows tell how wide a file is. */
const ROWS_TO_JUDGE = 100;

/** How many cells most rows have. */
function usualWidth(text: string, separator: string): number {
  const widths = new Map<number, number>();
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview: ROWS_TO_JUDGE });
  for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return [...widths].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 1;
}

/** The lines that a quotation of the first would hold, and whether it is written as a program writes one. */
function quotation(text: string, separator: string) {
  const { errors, meta } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview: 1 });
  const lines = text.slice(0, meta.cursor).replace(/\n$/, '').split('\n');
  const isClosed = !errors.some(({ code }) => code === 'MissingQuotes');
  return { lines, isClosed, isSound: errors.length === 0 };
}

/**
 * Lets a mark that opens a cell be a sign of that cell where its line is as wide as the others by that and its quotation
 * is not sound, or would swallow a line that is as wide as the others. Where both readings are whole, nobody can tell.
 */
export function withStrayQuotes(text: string, separator: string): Unquoted {
  const cellsOf = openCells(separator);
  const lines = text.split('\n');
  const isSuspect = lines.map((line) => line.includes('"') && cellsOf(line).some(isStray));
  const doubtful = new Set<number>();
  if (!isSuspect.includes(true)) return { body: text, doubtful };
  const usual = usualWidth(text, separator);
  const isWhole = (line: string) => cellsOf(line).length === usual;
  const body: string[] = [];
  for (let [at, from, row] = [0, 0, 0]; at < lines.length; row += 1) {
    const line = lines[at] ?? '';
    const held = isSuspect[at]
      ? quotation(text.slice(from), separator)
      : { lines: [line], isClosed: true, isSound: true };
    const whole = held.lines.map(isWhole);
    const swallows = whole.slice(1).includes(true);
    const isSign = !held.isSound && (whole[0] || (swallows && held.isClosed));
    if (held.isSound && swallows && !whole.includes(false)) doubtful.add(row);
    const own = isSign ? [line] : held.lines;
    body.push(...(isSign ? [cellsOf(line).map(asText).join(separator)] : own));
    at += own.length;
    from += own.reduce((signs, { length }) => signs + length + 1, 0);
  }
  return { body: body.join('\n'), doubtful };
}
