// Size breakdowns as people and printers write them: `S:20 M:40`, `S-20, M-40`, `20xS`, `20 S 40 M`, `One Size: 100`.
import { PIECE_WORDS } from './dress';

export interface SizeQuantity {
  readonly size: string;
  readonly quantity: number;
}

const QUANTITY = `(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,7})(?:\\s*${PIECE_WORDS})?`;
/** Parts end with a blank, a comma or the text itself. */
const END = '(?:\\s*[,;|+]\\s*|\\s+|$)';
/** Any name before a colon, of several words too. */
const NAMED = new RegExp(`([^\\s:=,;|]+(?: [^\\s:=,;|]+)*?)\\s*[:=]\\s*${QUANTITY}${END}`, 'y');
/** Without a colon only what cannot be anything but a size: figures on both sides would not tell which of them counts. */
const SIZE = '(\\d?x*[sl]|m|t\\d{2}|small|medium|large|one size|talla única|o/?s|tu)';
/** Between a size and its quantity a stroke binds; behind both it parts. */
const AROUND_END = `(?:\\s*/\\s*|${END})`;
const AROUND = [
  new RegExp(`${SIZE}\\s*(?:[-–—/x×*]|\\s)?\\s*\\(?${QUANTITY}\\)?${AROUND_END}`, 'iy'),
  new RegExp(`${QUANTITY}(?:\\s*[x×*]\\s*|\\s+)${SIZE}${AROUND_END}`, 'iy'),
];
/** `40 M` is a quantity without its size, and another size; what begins with a bracket is a remark. */
const STRAY = /^\(|^\d+ (?!(?:mths?|months?|yrs?|years?|mes(?:es)?|años?)$)/i;

function takeAll(text: string, pattern: RegExp): readonly SizeQuantity[] | undefined {
  const run: SizeQuantity[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const [, one = '', other = ''] = pattern.exec(text) ?? [];
    if (other === '') return undefined;
    const [size, quantity] = pattern === AROUND[1] ? [other, one] : [one, other];
    if (STRAY.test(size) || run.some((known) => known.size.toLowerCase() === size.toLowerCase())) return undefined;
    run.push({ size, quantity: Number(quantity.replace(/\D/g, '')) });
  }
  return run;
}

/** Reads a size breakdown; undefined when a part is not a size with its quantity, or a size stands twice. */
export function readSizes(typed: string): readonly SizeQuantity[] | undefined {
  const text = typed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s,;]+$/, '');
  const patterns = /[:=]/.test(text) ? [NAMED] : AROUND;
  for (const pattern of patterns) {
    const run = takeAll(text, pattern);
    if (run) return run;
  }
  return undefined;
}

export function sumOfSizes(run: readonly SizeQuantity[]): number {
  return run.reduce((sum, { quantity }) => sum + quantity, 0);
}

export function writeSizes(run: readonly SizeQuantity[]): string {
  return run.map(({ size, quantity }) => `${size}:${quantity}`).join(' ');
}
