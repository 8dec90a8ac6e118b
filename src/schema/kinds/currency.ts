// A currency, by the three letters of ISO 4217.
import { bad, good } from '../problems';
import { textOnSheet } from './as-text';
import type { InForm, OnSheet } from './kind';

export interface CurrencyKind {
  readonly type: 'currency';
}

export const currency: CurrencyKind = { type: 'currency' };

export const inForm: InForm<CurrencyKind> = {
  control: () => 'text',
  check: (typed) => (/^[a-z]{3}$/i.test(typed) ? good(typed.toUpperCase()) : bad({ code: 'notACurrency', typed })),
};
export const onSheet: OnSheet<CurrencyKind, string> = textOnSheet;
