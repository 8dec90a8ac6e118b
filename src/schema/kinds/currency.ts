// A currency, by the three letters of ISO 4217 or by what people call it.
import { currenciesNamed } from '../currency-names';
import { bad, good } from '../problems';
import { textOnSheet } from './as-text';
import type { InForm, OnSheet } from './kind';

export interface CurrencyKind {
  readonly type: 'currency';
}

export const currency: CurrencyKind = { type: 'currency' };

export const inForm: InForm<CurrencyKind> = {
  control: () => 'text',
  check: (typed) => {
    const [only, ...more] = currenciesNamed(typed);
    if (only === undefined) return bad({ code: 'notACurrency', typed });
    return more.length === 0 ? good(only) : bad({ code: 'notACurrency', typed, may: [only, ...more] });
  },
};
export const onSheet: OnSheet<CurrencyKind, string> = textOnSheet;
