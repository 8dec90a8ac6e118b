// Numbers and money as the language of a mail writes them.
import type { Words } from './words';

export function count(value: number, { locale }: Words): string {
  return value.toLocaleString(locale, { maximumFractionDigits: 2 });
}

/** A fraction as a percentage: 0.923 gives `92 %`. */
export function percent(fraction: number, words: Words): string {
  return words.percent((fraction * 100).toLocaleString(words.locale, { maximumFractionDigits: 0 }));
}

export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** A currency that is not one stands as its letters; `decimals` 0 for sums that are only compared. */
export function money({ amount, currency }: Money, words: Words, decimals = 2): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const digits = amount.toLocaleString(words.locale, options);
  if (!/^[A-Z]{3}$/.test(currency)) return words.money(currency, digits).trim();
  const symbol = new Intl.NumberFormat(words.locale, { style: 'currency', currency })
    .formatToParts(0)
    .find(({ type }) => type === 'currency');
  return words.money(symbol?.value ?? currency, digits);
}
