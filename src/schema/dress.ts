// What stands around a number: the sign of a currency, its letters, the word for pieces, the brackets of a credit.
import { CURRENCY_TOKEN, currenciesNamed, plainLetters } from './currency-names';

const BEFORE = new RegExp(`^([-+(]?)\\s*(${CURRENCY_TOKEN})\\s*(?=[-+(]?[\\d.,])`, 'u');
const AFTER = new RegExp(`(?<=[\\d.,)–—-])\\s*(${CURRENCY_TOKEN})(?=[)-]?$)`, 'u');
/** What people write behind a count of garments, as part of a pattern. */
export const PIECE_WORDS =
  '(?:pcs?|pieces?|pces?|units?|garments?|ea(?:ch)?|uds?|pza?s?|piezas?|unidad(?:es)?|prendas?)\\.?';
const PIECES = new RegExp(`\\s*${PIECE_WORDS}$`, 'i');

export interface Undressed {
  /** A sign and figures with their marks. */
  readonly figures: string;
  /** The currencies that may be meant, the likeliest first; absent where none is stated. */
  readonly currencies?: readonly string[];
}

/** Without brackets and with its minus in front: `(120.00)`, `120.00-` and `120.00 CR` are credits, `120.-` is a whole amount. */
export function bareNumber(text: string): string {
  const bare = text
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/(?<=\d)([.,]) ?[-–—]{1,2}$/, '$100');
  const minus = /^\(\s*([^-+()]+)\)$|^([^-+()]+)(?:-|(?<=[\d ])cr\.?)$/i.exec(bare);
  return minus ? `-${(minus[1] ?? minus[2] ?? '').trim()}` : bare;
}

/** A number without the word for pieces. */
export const withoutPieces = (text: string): string => text.replace(PIECES, '');

/** Kilograms beside a figure, far likelier than the som of Kyrgyzstan. */
const MEASURES = ['kgs'];

/** An amount without its currency; undefined where two are stated that differ. What is no currency stays with the figures. */
export function undress(typed: string): Undressed | undefined {
  const found: (readonly string[])[] = [];
  const take = (all: string, token: string, sign = '') => {
    const codes = MEASURES.includes(token) ? [] : currenciesNamed(token);
    if (codes.length === 0) return all;
    found.push(codes);
    return sign;
  };
  const figures = plainLetters(typed)
    .trim()
    .replace(/^[−–]/, '-')
    .replace(BEFORE, (all, sign: string, token: string) => take(all, token, sign))
    .replace(AFTER, (all, token: string) => take(all, token));
  const [first, ...others] = found;
  if (!first) return { figures: bareNumber(figures) };
  const currencies = first.filter((code) => others.every((other) => other.includes(code)));
  return currencies.length === 0 ? undefined : { figures: bareNumber(figures), currencies };
}
