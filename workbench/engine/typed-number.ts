// Numbers, percentages and amounts of money as people of a locale type them.
import type { EngineLocale } from './engine';

interface TypedNumber {
  /** As the engine reads it in any locale. */
  readonly content: string;
  /** The number format that it brings, where it was not a plain number. */
  readonly format?: string;
}

const SIGNS = '[$€£]';
const pattern = new RegExp(
  `^(?<sign>[-+]?)(?<before>${SIGNS}?)(?<minus>-?)(?<digits>[\\d.,]*\\d[\\d.,]*)(?<exponent>e[-+]?\\d+)?(?<after>\\s?${SIGNS}|%)?$`,
  'iu',
);

/** Null where the text is no number at all; 'text' where it is made like one but not as the locale makes them, such as 1,5 in en_US. */
export function typedNumber(typed: string, locale: EngineLocale): TypedNumber | 'text' | null {
  const { sign = '', before = '', minus = '', digits, exponent = '', after = '' } = pattern.exec(typed)?.groups ?? {};
  if (digits === undefined) return null;
  const number = unsigned(digits, locale);
  const twice = (sign !== '' && minus !== '') || (before !== '' && after !== '');
  if (number === null || twice) return 'text';
  const negative = sign === '-' || minus === '-' ? '-' : '';
  const content = `${negative}${number.whole}${number.fraction === '' ? '' : `.${number.fraction}`}${exponent}`;
  const decimals = number.fraction === '' ? '' : '.00';
  if (after === '%') return { content: hundredth(content), format: `0${decimals}%` };
  if (before !== '') return { content, format: `[$${before}]#,##0${decimals}` };
  if (after !== '') return { content, format: `#,##0${decimals}${after.length > 1 ? ' ' : ''}[$${after.trim()}]` };
  return number.grouped ? { content, format: `#,##0${decimals}` } : { content };
}

/** The digits before and after the decimal mark; null where the marks stand where the locale has none. */
function unsigned(digits: string, { decimalSeparator: decimal, thousandsSeparator: thousands = '' }: EngineLocale) {
  const [whole = '', fraction = '', ...more] = digits.split(decimal);
  const groups = thousands === '' ? [whole] : whole.split(thousands);
  const [first = '', ...rest] = groups;
  const grouped = rest.length > 0;
  const sound = grouped ? /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group)) : /^\d*$/.test(first);
  if (more.length > 0 || !sound || !/^\d*$/.test(fraction)) return null;
  return { whole: groups.join('') || '0', fraction, grouped };
}

/** Fifteen digits are what a cell holds, and hide what division leaves behind them. */
function hundredth(content: string): string {
  return String(Number((Number(content) / 100).toPrecision(15)));
}
