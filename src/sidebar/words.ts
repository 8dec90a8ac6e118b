// Numbers and money as they are written in the sidebar.
import * as en from '../text/en';

export function count(value: number): string {
  return value.toLocaleString(en.sidebar.locale, { maximumFractionDigits: 2 });
}

/** `€ 2,400.00`; a currency that is not known to the browser stands as its letters. */
export function money({ amount, currency }: { readonly amount: number; readonly currency: string }): string {
  const digits = amount.toLocaleString(en.sidebar.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  if (!/^[A-Z]{3}$/.test(currency)) return `${currency} ${digits}`.trim();
  const parts = new Intl.NumberFormat(en.sidebar.locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return `${parts.find(({ type }) => type === 'currency')?.value ?? currency} ${digits}`;
}
