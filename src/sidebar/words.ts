// Numbers and money as they are written in the sidebar.
import { minorUnits, roundMoney } from '../schema/money';
import * as en from '../text/en';

export function count(value: number): string {
  return value.toLocaleString(en.page.locale, { maximumFractionDigits: 2 });
}

/** `€ 2,400.00`, `¥ 1,200`, to the minor unit; a currency that is not known to the browser stands as its letters. */
export function money({ amount, currency }: { readonly amount: number; readonly currency: string }): string {
  const decimals = minorUnits(currency);
  const digits = roundMoney(amount, currency).toLocaleString(en.page.locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  if (!/^[A-Z]{3}$/.test(currency)) return `${currency} ${digits}`.trim();
  const parts = new Intl.NumberFormat(en.page.locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return `${parts.find(({ type }) => type === 'currency')?.value ?? currency} ${digits}`;
}
