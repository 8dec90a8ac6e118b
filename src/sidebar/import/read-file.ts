// Reads a file or pasted text into rows of cells: its encoding from its bytes, its separator from its rows.
import Papa from 'papaparse';

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

/** Excel workbooks are zip files; the oldest have a mark of their own. */
export function isExcel(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
}

/** Tells the encoding by the mark at the beginning, by zeros beside Latin letters, else by what is valid UTF-8. */
export function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const zeros = [0, 0];
  bytes.slice(0, 2_000).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) return odd > even ? 'utf-16le' : 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // What is not UTF-8 comes from an older Windows program, most likely.
    return 'windows-1252';
  }
}

/** The text of a file; TextDecoder drops the mark at its beginning. */
export function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The separator is told by as many of the first rows. */
const ROWS_TO_JUDGE = 100;

/**
 * The separator by which the most rows come out equally wide. (Papa's own guess goes by the change from row to row: a
 * title above the header, a blank line or prices with a decimal comma lead it astray.)
 */
function likelySeparator(text: string): string {
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

export interface ParsedText {
  readonly rows: readonly (readonly string[])[];
  readonly separator: string;
  /** The row whose quotation mark is never closed, 1 the first. */
  readonly openQuote?: number;
}

/** Splits a text into rows and cells; without a separator given, the one that fits its rows best is taken. */
export function parseText(text: string, separator?: string): ParsedText {
  const lines = text.replace(/\r\n?/g, '\n');
  // Excel's own way to say it.
  const said = /^sep=(.)\n/i.exec(lines);
  const { data, errors, meta } = Papa.parse<string[]>(said ? lines.slice(said[0].length) : lines, {
    delimiter: separator ?? said?.[1] ?? likelySeparator(lines),
  });
  const broken = errors.find(({ code }) => code === 'MissingQuotes')?.row;
  return {
    rows: said ? [[said[0].trim()], ...data] : data,
    separator: meta.delimiter,
    ...(broken === undefined ? {} : { openQuote: broken + (said ? 2 : 1) }),
  };
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
