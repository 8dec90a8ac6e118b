// Reads a file or pasted text into rows of cells: its encoding from its bytes, its separator from its rows.
import Papa from 'papaparse';
import { breathe } from './breathe';
import { withDittoMarks } from './ditto-marks';
import { withStrayQuotes } from './stray-quotes';
import type { SheetRows } from './xlsx/sheet';

/** The encodings a person may choose, as TextDecoder names them; the first few are recognised. */
export const ENCODINGS: { readonly [name: string]: string } = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (BE)',
  'windows-1252': 'Windows-1252',
  'windows-1250': 'Windows-1250',
  'windows-1251': 'Windows-1251',
  'windows-1254': 'Windows-1254',
  gb18030: 'GB 18030',
  shift_jis: 'Shift JIS',
};

export const SEPARATORS = [',', ';', '\t', '|'] as const;

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);

/** Octets that tell enough of a file. */
const OCTETS_TO_JUDGE = 4_000;

/** In UTF-16 every other octet of Latin letters, figures and separators is a zero: undefined where there are no such. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  bytes.subarray(0, OCTETS_TO_JUDGE).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Ğ İ Ş ğ ı ş of Windows-1254, which are Ð Ý Þ ð ý þ in Windows-1252. */
const TURKISH = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);
/** Á Æ Í Ó Ú á æ í ó ú: beside them those are Icelandic. */
const ICELANDIC = new Set([0xc1, 0xc6, 0xcd, 0xd3, 0xda, 0xe1, 0xe6, 0xed, 0xf3, 0xfa]);

/** What is not UTF-8 comes from an older Windows program, most likely. */
function windowsOf(bytes: Uint8Array): string {
  let [turkish, icelandic] = [0, 0];
  for (const byte of bytes) {
    if (TURKISH.has(byte)) turkish += 1;
    else if (ICELANDIC.has(byte)) icelandic += 1;
  }
  return turkish > icelandic ? 'windows-1254' : 'windows-1252';
}

/** Tells the encoding by the mark at the beginning, by zeros beside Latin letters, else by what is valid UTF-8. */
export function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const wide = utf16Of(bytes);
  if (wide) return wide;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return windowsOf(bytes);
  }
}

/** Whether signs are in it that no text has: a program's own file, which was taken for a text. */
export const isBinary = (text: string): boolean =>
  text
    .slice(0, OCTETS_TO_JUDGE)
    .split('')
    .some((sign) => sign < '\t');

/** What DOS programs end a text with. */
const END_OF_FILE = '\u001a';

/** The text of a file; TextDecoder drops the mark at its beginning. */
export function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.endsWith(END_OF_FILE) ? text.slice(0, -1) : text;
}

/** The separator is told by as many of the first rows, and no more signs than hold them in any list. */
const ROWS_TO_JUDGE = 100;
const SIGNS_TO_JUDGE = 200_000;

/**
 * The separator by which the most rows come out equally wide. (Papa's own guess goes by the change from row to row: a
 * title above the header, a blank line or prices with a decimal comma lead it astray.)
 */
function likelySeparator(whole: string): string {
  const text = whole.slice(0, SIGNS_TO_JUDGE);
  const judged = SEPARATORS.map((separator) => {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: ROWS_TO_JUDGE });
    const widths = new Map<number, number>();
    for (const { length } of data.filter(isFilledRow)) widths.set(length, (widths.get(length) ?? 0) + 1);
    widths.delete(1);
    const [width, rows] = [...widths].sort(([, one], [, other]) => other - one)[0] ?? [0, 0];
    return { separator, width, rows };
  });
  const [best] = judged.sort((one, other) => other.rows - one.rows || other.width - one.width);
  return best && best.rows > 0 ? best.separator : ',';
}

/** What was made of a file: of a text, or of a sheet of a workbook. */
export interface ParsedFile extends Partial<Pick<SheetRows, 'figures' | 'across'>> {
  readonly rows: readonly (readonly string[])[];
  /** Absent where cells stand apart by themselves. */
  readonly separator?: string;
  /** The row whose quotation mark is never closed, 1 the first. */
  readonly openQuote?: number;
  /** The rows, 0 the first, that may hold others of the file in a cell of several lines. */
  readonly doubtful?: ReadonlySet<number>;
}

interface Splittable {
  readonly body: string;
  readonly separator: string;
  /** The line in which Excel names the separator itself. */
  readonly above: readonly string[][];
  readonly doubtful: ReadonlySet<number>;
}

function splittable(text: string, separator: string | undefined): Splittable {
  const lines = text.replace(/\r\n?/g, '\n');
  const said = /^sep=(.)\n/i.exec(lines);
  const parts = separator ?? said?.[1] ?? likelySeparator(lines);
  const above = said ? [[said[0].trim()]] : [];
  const { body, doubtful } = withStrayQuotes(withDittoMarks(said ? lines.slice(said[0].length) : lines, parts), parts);
  return { body, separator: parts, above, doubtful: new Set([...doubtful].map((row) => row + above.length)) };
}

/** Gathers the rows of a text, in as many pieces as they come. */
function gatherRows({ above, separator, doubtful }: Splittable) {
  const rows: string[][] = [...above];
  let openQuote: number | undefined;
  return {
    add({ data, errors }: Pick<Papa.ParseResult<string[]>, 'data' | 'errors'>): void {
      const broken = errors.find(({ code }) => code === 'MissingQuotes')?.row;
      if (broken !== undefined) openQuote = rows.length + broken + 1;
      for (const row of data) rows.push(row);
    },
    gathered: (): ParsedFile => ({
      rows,
      separator,
      ...(openQuote === undefined ? {} : { openQuote }),
      ...(doubtful.size === 0 ? {} : { doubtful }),
    }),
  };
}

/** Splits a text into rows and cells; without a separator given, the one that fits its rows best is taken. */
export function parseText(text: string, separator?: string): ParsedFile {
  const parts = splittable(text, separator);
  const { add, gathered } = gatherRows(parts);
  add(Papa.parse<string[]>(parts.body, { delimiter: parts.separator, newline: '\n' }));
  return gathered();
}

/** As many signs as are split in the time that a page takes to draw itself. */
export const SIGNS_A_SLICE = 250_000;

export interface Slices {
  readonly signs: number;
  /** Told after each slice how much is through, from 0 to 1; false gives up. */
  readonly goesOn: (share: number) => boolean;
}

/** The same for a long text, slice by slice: the page answers in between. */
export function parseInSlices(text: string, separator: string | undefined, slices: Slices): Promise<ParsedFile> {
  const parts = splittable(text, separator);
  const { add, gathered } = gatherRows(parts);
  let through = 0;
  return new Promise((resolve) => {
    const config = {
      delimiter: parts.separator,
      newline: '\n' as const,
      chunkSize: slices.signs,
      chunk(found: Papa.ParseResult<string[]>, parser: Papa.Parser) {
        add(found);
        through += slices.signs;
        if (!slices.goesOn(Math.min(1, through / parts.body.length))) return parser.abort();
        parser.pause();
        breathe().then(() => parser.resume());
      },
      complete: () => resolve(gathered()),
    };
    Papa.parse<string[]>(parts.body, config);
  });
}

/** Rows as a CSV text; a cell that looks like a formula is marked as text. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: true },
  )}\r\n`;
}

export function isFilledRow(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}
