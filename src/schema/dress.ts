// What stands around a number: the sign of a currency, its letters, the word for pieces, the brackets of a credit.

const DOLLARS = 'USD CAD AUD MXN HKD NZD SGD TWD ARS CLP COP DOP';
const SIGNS: { readonly [sign: string]: string } = {
  '€': 'EUR',
  '£': 'GBP',
  $: DOLLARS,
  '¥': 'JPY CNY',
  '₹': 'INR',
  '₺': 'TRY',
  '₩': 'KRW',
  '₫': 'VND',
};
const TOKEN = '[A-Z]{0,2}\\$|[€£¥₹₺₩₫]|(?!pcs|uds)[A-Z]{3}(?![A-Z])';
const BEFORE = new RegExp(`^([-+(]?)\\s*(${TOKEN})\\s*(?=[-+(]?[\\d.,])`, 'i');
const AFTER = new RegExp(`(?<=[\\d.,)-])\\s*(${TOKEN})(?=[)-]?$)`, 'i');
const PIECES = /\s*(?:pcs?|pieces?|units?|uds?|pzas?|piezas?|unidad(?:es)?|prendas?)\.?$/i;

export interface Undressed {
  /** A sign and figures with their marks. */
  readonly figures: string;
  /** The currencies that may be meant, the likeliest first; absent where none is stated. */
  readonly currencies?: readonly string[];
}

/** The currencies that a sign or three letters may mean: `US$` is USD. */
function currenciesOf(token: string): readonly string[] {
  const sign = token.toUpperCase();
  return (SIGNS[sign] ?? sign.replace(/(?<=..)\$$/, 'D')).split(' ').filter((code) => /^[A-Z]{3}$/.test(code));
}

/** What a column is called by where it names its currency in a word. */
const WORDS: { readonly [word: string]: string } = {
  euros: 'EUR',
  dollars: DOLLARS,
  dólares: DOLLARS,
  pounds: 'GBP',
  libras: 'GBP',
};
const IN_A_TITLE = /[A-Z]{0,2}\$|[€£¥₹₺₩₫]|\b[A-Z]{3}\b|\p{L}+/gu;

/** The currencies that the name of a column may state, those of its first sign, code or word: `Amount (USD)`, `Importe en euros`. */
export function currenciesInTitle(title: string, isCurrency: (code: string) => boolean): readonly string[] {
  const stated = (title.match(IN_A_TITLE) ?? []).map((token) => {
    const word = WORDS[token.toLowerCase()];
    return (word === undefined ? currenciesOf(token === token.toUpperCase() ? token : '') : word.split(' ')).filter(
      isCurrency,
    );
  });
  return stated.find((codes) => codes.length > 0) ?? [];
}

/** Without brackets and with its minus in front: `(120.00)` and `120.00-` are credits. */
export function bareNumber(text: string): string {
  const bare = text.trim().replace(/^[−–]/, '-');
  const minus = /^\(\s*([^-+()]+)\)$|^([^-+()]+)-$/.exec(bare);
  return minus ? `-${(minus[1] ?? minus[2] ?? '').trim()}` : bare;
}

/** A number without the word for pieces. */
export const withoutPieces = (text: string): string => text.replace(PIECES, '');

/** An amount without its currency; undefined where two are stated that differ, or letters that are none. */
export function undress(typed: string): Undressed | undefined {
  const found: (readonly string[])[] = [];
  const take = (token: string) => {
    found.push(currenciesOf(token));
    return '';
  };
  const figures = typed
    .trim()
    .replace(/^[−–]/, '-')
    .replace(BEFORE, (_, sign: string, token: string) => `${sign}${take(token)}`)
    .replace(AFTER, (_, token: string) => take(token));
  const [first, ...others] = found;
  if (!first) return { figures: bareNumber(figures) };
  const currencies = first.filter((code) => others.every((other) => other.includes(code)));
  return currencies.length === 0 ? undefined : { figures: bareNumber(figures), currencies };
}
