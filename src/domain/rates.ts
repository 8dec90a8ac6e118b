// Rates of exchange: which amounts need none, and which one a row takes today.
import { isCurrency } from '../schema/currency-names';
import { defineSetting } from '../schema/setting';
import type { Settings } from './settings';
import { amount } from './settings/kinds';

export const exchangeRate = defineSetting<number | undefined>({
  name: 'Rate',
  each: 'currency',
  kind: amount(Number.MIN_VALUE),
  default: undefined,
  items: { USD: '', GBP: '' },
  isItem: isCurrency,
  note: 'Base units for one unit of the currency. An expense added without a rate takes it, and keeps it.',
  place: 60,
});

/** Whether an amount needs no rate. A blank currency is the base currency. */
export function isBaseCurrency(currency: string | undefined, settings: Settings): boolean {
  const code = currency?.toLowerCase() ?? '';
  return code === '' || code === settings.baseCurrency.toLowerCase();
}

/** The rate that a row without one takes today: 1 for the base currency, else what Settings holds, if anything. */
export function rateToday(currency: string | undefined, settings: Settings): number | undefined {
  if (isBaseCurrency(currency, settings)) return 1;
  const rate = settings.get(exchangeRate, currency);
  return (rate ?? 0) > 0 ? rate : undefined;
}
