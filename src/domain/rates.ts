// Rates of exchange: which amounts need none, and which one a row takes today.
import type { Settings } from './settings';

/** Whether an amount needs no rate. A blank currency is the base currency. */
export function isBaseCurrency(currency: string | undefined, settings: Settings): boolean {
  const code = currency?.toLowerCase() ?? '';
  return code === '' || code === settings.baseCurrency.toLowerCase();
}

/** The rate that a row without one takes today: 1 for the base currency, else what Settings holds, if anything. */
export function rateToday(currency: string | undefined, settings: Settings): number | undefined {
  if (isBaseCurrency(currency, settings)) return 1;
  const rate = settings.of('Rate', currency);
  return typeof rate === 'number' && rate > 0 ? rate : undefined;
}
