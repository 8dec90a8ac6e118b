// Size breakdowns as people and printers write them: `S:20 M:40`, `S-20, M-40`, `20xS`, `20 S 40 M`, `36(20)`, `One Size: 100`.
import { PIECE_WORDS } from './dress';

export interface SizeQuantity {
  readonly size: string;
  readonly quantity: number;
}

const QUANTITY = `(?<quantity>\\d{1,3}(?:[.,]\\d{3})+|\\d{1,7})(?:\\s*${PIECE_WORDS})?`;
/** Parts end with a blank, a comma, a stroke, an _and_ or the text itself. */
const END = '(?:\\s*[,;|+/&]\\s*|\\s+(?:(?:and|y)\\s+)?|$)';
/** Any name before a colon, of several words too. */
const NAMED = new RegExp(`(?<size>[^\\s:=,;|]+(?: [^\\s:=,;|]+)*?)\\s*[:=]\\s*${QUANTITY}${END}`, 'y');
/** Without a colon only what cannot be anything but a size: figures on both sides would not tell which of them counts. */
const LETTERS = '(?:\\d?x*[sl]|m)(?:[/-](?:\\d?x*[sl]|m))?';
const MONTHS_OR_YEARS = '(?:mths?|months?|yrs?|years?|mes(?:es)?|años?|[yt])';
const AGES = `\\d{1,2}-\\d{1,2} ?(?:m|${MONTHS_OR_YEARS})|\\d{1,2}${MONTHS_OR_YEARS}`;
const SIZE = `${AGES}|${LETTERS}|t\\d{2}|(?:\\d?x+-?)?(?:small|large)|medium|one[ -]?size|free size|(?:talla )?única|unitalla|o/?s|tu`;
/** Between a size and its quantity a stroke or hyphen binds; behind both it parts. */
const AROUND = [
  `(?<size>${SIZE})\\s*(?:[-–—/x×*]|\\s)?\\s*${QUANTITY}(?:-|${END})`,
  `(?<size>\\d{2,3}|${SIZE}) ?[([]${QUANTITY}[)\\]]${END}`,
  `${QUANTITY}(?:\\s*[x×*]\\s*|\\s+)(?<size>${SIZE})${END}`,
].map((pattern) => new RegExp(pattern, 'iy'));
/** What a breakdown says that it adds up to, behind or before it. */
const TOTAL = '(?:=|(?:grand )?total|suma?|tot\\.)';
const TOTALS = [
  `^(?<parts>.+?)[\\s,;|/]+(?:${TOTAL}\\s*[:=]?\\s*${QUANTITY}|[([]${QUANTITY.replace('quantity', 'bracketed')}[)\\]])$`,
  `^${TOTAL}\\s*[:=]?\\s*${QUANTITY}\\s*[:,;/-]?\\s*(?<parts>.+)$`,
].map((pattern) => new RegExp(pattern, 'i'));
/** `40 M` is a quantity without its size, and another size; what begins with a bracket is a remark, and a total no size. */
const STRAY = new RegExp(`^[([/]|^${TOTAL}(?!\\p{L})|^\\d+ (?!${MONTHS_OR_YEARS}$)`, 'iu');
/** `Size S`, where it is none by that name. */
const CALLED = /^(?:size|talla) (?=(?:\d+|\d?x*[sl]|m)$)/i;

const figure = (quantity: string): number => Number(quantity.replace(/\D/g, ''));

function takeAll(text: string, pattern: RegExp): readonly SizeQuantity[] | undefined {
  const run: SizeQuantity[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const { size: named, quantity = '' } = { ...pattern.exec(text)?.groups };
    const size = named?.replace(CALLED, '');
    if (size === undefined || STRAY.test(size)) return undefined;
    if (run.some((known) => known.size.toLowerCase() === size.toLowerCase())) return undefined;
    run.push({ size, quantity: figure(quantity) });
  }
  return run;
}

function readParts(text: string): readonly SizeQuantity[] | undefined {
  for (const pattern of /[:=]/.test(text) ? [NAMED] : AROUND) {
    const run = takeAll(text, pattern);
    if (run) return run;
  }
  return undefined;
}

/** Reads a size breakdown; undefined when a part is not a size with its quantity, a size stands twice, or its total is another. */
export function readSizes(typed: string): readonly SizeQuantity[] | undefined {
  const text = typed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s,;]+$/, '');
  const run = readParts(text);
  if (run) return run;
  const { parts, quantity, bracketed } = { ...TOTALS.map((pattern) => pattern.exec(text)).find(Boolean)?.groups };
  const rest = parts === undefined ? undefined : readParts(parts);
  return rest && sumOfSizes(rest) === figure(quantity ?? bracketed ?? '') ? rest : undefined;
}

export function sumOfSizes(run: readonly SizeQuantity[]): number {
  return run.reduce((sum, { quantity }) => sum + quantity, 0);
}

export function writeSizes(run: readonly SizeQuantity[]): string {
  return run.map(({ size, quantity }) => `${size}:${quantity}`).join(' ');
}
