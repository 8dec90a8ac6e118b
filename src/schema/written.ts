// Numbers, money and days as people read them, in the language of a locale such as `en`.
import { minorUnits, roundMoney } from './money';

export function count(value: number, locale: string): string {
  return value.toLocaleString(locale, { maximumFractionDigits: 2 });
}

export interface Sum {
  readonly amount: number;
  readonly currency: string;
}

/** `2,400.00`, to the minor unit. */
function digitsOf({ amount, currency }: Sum, locale: string): string {
  const decimals = minorUnits(currency);
  return roundMoney(amount, currency).toLocaleString(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** `€ 2,400.00`, `¥ 1,200`, in Spanish `2400,00 €`, to the minor unit; a currency that is not known stands as its letters. */
export function money(sum: Sum, locale: string): string {
  const { currency } = sum;
  const digits = digitsOf(sum, locale);
  if (!/^[A-Z]{3}$/.test(currency)) return `${currency} ${digits}`.trim();
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  const at = parts.findIndex(({ type }) => type === 'currency');
  const symbol = parts[at]?.value ?? currency;
  return at > parts.findIndex(({ type }) => type === 'integer') ? `${digits} ${symbol}` : `${symbol} ${digits}`;
}

/** `Order date` inside a sentence; `ETD` and `PO number` keep their letters. */
export function lowerFirst(label: string): string {
  return /^[A-Z][^A-Z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
