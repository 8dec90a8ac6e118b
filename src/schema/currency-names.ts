// What people call a currency besides its three letters: by sign, short form or word, in English and Spanish.
import { IN_USE as LETTERS } from './minor-units';

const DOLLAR = '$|dollar|dollars|dolar|dolares';
const PESO = '$|peso|pesos';
const RUPEE = 'rs|rs.|rupee|rupees';
const CROWN = 'kr|kr.|crowns|coronas';
const KRONE = `krone|kroner|${CROWN}`;
const DIRHAM = 'dh|dhs|dirham|dirhams';
const DINAR = 'dinar|dinars|dinares';

/**
 * The currencies of the trade, the likelier first, without accents. A name that stands at several is asked. What is also
 * a measure or a plain word of a header is left out: `Ft`, `RM`, `R`, `soles`, `reales`.
 */
const NAMES: { readonly [code: string]: string } = {
  USD: `us$|u$s|usd$|us dollar|us dollars|u.s. dollar|u.s. dollars|dolares estadounidenses|dolares americanos|${DOLLAR}`,
  EUR: '€|euro|euros',
  GBP: '£|gb£|pound|pounds|pounds sterling|libra|libras|libras esterlinas',
  CHF: 'fr|fr.|sfr|sfr.|swiss francs|francos suizos',
  JPY: '¥|jp¥|円|yen|yenes',
  CNY: '¥|cn¥|rmb|元|yuan|yuanes|renminbi',
  CAD: `c$|ca$|cad$|canadian dollars|dolares canadienses|${DOLLAR}`,
  AUD: `a$|au$|aud$|australian dollars|dolares australianos|${DOLLAR}`,
  MXN: `mx$|mex$|mexican pesos|pesos mexicanos|${PESO}`,
  HKD: `hk$|hkd$|hong kong dollars|元|${DOLLAR}`,
  NZD: `nz$|${DOLLAR}`,
  SGD: `s$|sg$|${DOLLAR}`,
  TWD: `nt$|ntd|元|${DOLLAR}`,
  ARS: `ar$|pesos argentinos|${PESO}`,
  CLP: `cl$|pesos chilenos|${PESO}`,
  COP: `co$|col$|pesos colombianos|${PESO}`,
  DOP: `rd$|pesos dominicanos|${PESO}`,
  NIO: 'c$',
  BRL: 'r$|reais',
  PHP: '₱|peso|pesos',
  SEK: `skr|kronor|coronas suecas|${CROWN}`,
  NOK: `nkr|coronas noruegas|${KRONE}`,
  DKK: `dkr|coronas danesas|${KRONE}`,
  ISK: `ikr|${CROWN}`,
  CZK: 'kc|koruna|czech crowns|coronas checas|crowns|coronas',
  PLN: 'zł|zł.|zl|złoty|złotych|zloty|zlotys',
  HUF: 'forint|forints',
  RON: 'lei|leu',
  MDL: 'lei|leu',
  BGN: 'лв|лв.|lv|lv.|lev|leva',
  RSD: `дин|дин.|din|din.|${DINAR}`,
  UAH: '₴|грн|грн.',
  RUB: '₽|руб|руб.|roubles|rublos',
  TRY: '₺|tl|lira|liras|turkish lira|liras turcas',
  INR: `₹|${RUPEE}`,
  PKR: RUPEE,
  LKR: RUPEE,
  NPR: RUPEE,
  MUR: RUPEE,
  BDT: '৳|tk|tk.|taka|takas',
  IDR: 'rp|rp.|rupiah',
  VND: '₫|đ|dong',
  THB: '฿|baht',
  KHR: '៛|riel|riels',
  MYR: 'ringgit',
  KRW: '₩',
  MAD: DIRHAM,
  AED: DIRHAM,
  TND: DINAR,
  JOD: DINAR,
  KWD: DINAR,
  BHD: DINAR,
  DZD: DINAR,
  EGP: 'e£|egyptian pounds|libras egipcias',
  ILS: '₪|shekel|shekels',
  ZAR: 'rand',
  PEN: 's/|s/.',
};

const BY_NAME = new Map<string, string[]>();
for (const [code, names] of Object.entries(NAMES)) {
  for (const name of names.split('|')) BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), code]);
}

/** Without case and accents; signs keep their place, and figures theirs. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** The longer first, so that `pesos mexicanos` is not read as pesos; blanks in a name may be more or fewer. */
const ALL_NAMES = [...BY_NAME.keys()]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replace(/[.$/]/g, '\\$&').replace(/(?<=[a-z])(?=\\\$)| /g, '\\s*'))
  .join('|');

/** A name of a currency, or three letters that may be one, in plain letters. */
export const CURRENCY_TOKEN = `${ALL_NAMES}|[a-z]{3}`;

const IN_USE = new Set(LETTERS.split(' '));

/** Whether these are the letters of a currency in which one pays today. */
export const isCurrency = (letters: string): boolean => IN_USE.has(letters.trim().toUpperCase());

const known = new Map<string, boolean>();

/** Whether these are the letters of a currency that is or once was one: `DEM`. */
function wasCurrency(letters: string): boolean {
  if (!/^[a-z]{3}$/i.test(letters)) return false;
  const currency = letters.toUpperCase();
  const before = known.get(currency);
  if (before !== undefined) return before;
  // What has no name is called by its letters.
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'name' }).formatToParts(0);
  const is = parts.some(({ type, value }) => type === 'currency' && value !== currency);
  known.set(currency, is);
  return is;
}

/** The currencies that a name or three letters may mean, the likeliest first; none where it is no currency. */
export function currenciesNamed(name: string): readonly string[] {
  const plain = plainLetters(name).trim();
  const named = BY_NAME.get(plain.replace(/\s+/g, ' ')) ?? BY_NAME.get(plain.replace(/\s+/g, ''));
  return named ?? (isCurrency(plain) ? [plain.toUpperCase()] : []);
}

/** Within a title: no part of a longer word. */
const WORD = `(?<![\\p{L}\\p{N}](?=\\p{L}))(?:${CURRENCY_TOKEN})(?!\\p{L})`;
const IN_A_TITLE = new RegExp(WORD, 'gu');
/** `_` parts words: `amount_usd`. */
const asTitle = (title: string) => title.replace(/_/g, ' ');

/** What a word of a title may mean: its three letters are a word as well where they are small and no currency of the trade. */
function inTitle(token: string, title: string): readonly string[] {
  const code = token.toUpperCase();
  const isWord = token.length === 3 && !BY_NAME.has(token) && NAMES[code] === undefined && !title.includes(code);
  if (isWord) return [];
  const named = currenciesNamed(token);
  return named.length === 0 && wasCurrency(token) ? [code] : named;
}

/** The currencies that the name of a column may state by signs, codes or words: `Amount ($ USD)`, `Importe en euros`; one that is no more, too. */
export function currenciesInTitle(title: string): readonly string[] {
  const tokens = plainLetters(asTitle(title)).match(IN_A_TITLE) ?? [];
  const named = tokens.map((token) => inTitle(token, title)).filter((codes) => codes.length > 0);
  const all = [...new Set(named.flat())];
  const meant = all.filter((code) => named.every((codes) => codes.includes(code)));
  // `Amount (EUR/USD)` is in one of the two.
  return meant.length > 0 ? meant : all;
}

/** Of what may be meant the one that it is; '' where it may be several or is paid in no more, and a person says which. */
const settled = ([only = '', ...more]: readonly string[]): string =>
  more.length === 0 && isCurrency(only) ? only : '';

/** The currency that the name of a column states; undefined where it states none. */
export function currencyInTitle(title: string): string | undefined {
  const codes = currenciesInTitle(title);
  return codes.length === 0 ? undefined : settled(codes);
}

/** `All amounts in USD`, `Importes en euros`; a word of three small letters is a word. */
const IN_CURRENCY = /(?:^|[\s(,;:])(?:in|en|currency|moneda|divisa)\s*:?\s+((\S+?)(?:\s.*?)?)[\s.)]*$/i;

/** The currency that a line above a list says that its amounts are in. */
export function currencyInLine(line: string): string | undefined {
  const said = IN_CURRENCY.exec(line)?.slice(1) ?? [];
  const codes = said
    .filter((name) => !/^[a-z]{3}$/.test(name))
    .map((name) => currenciesNamed(name.replace(/[.,;)]$/, '')));
  const named = codes.find((each) => each.length > 0);
  return named && settled(named);
}

const STATED = new RegExp(`(?:(?<![\\p{L}\\p{N}])(?:in|en) )?(${WORD})`, 'gu');

/** The name of a column without the currency that it states, in small letters without accents. */
export function withoutCurrency(title: string): string {
  return plainLetters(asTitle(title)).replace(STATED, (all, token: string) =>
    inTitle(token, title).length ? '' : all,
  );
}
