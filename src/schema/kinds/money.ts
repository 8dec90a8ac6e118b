// An amount of money, in the currency of its row or in the base currency.
import { atLeast, checkMoney, readFigure, typedFigure } from './as-number';
import type { InForm, OnSheet } from './kind';

export interface MoneyKind {
  readonly type: 'money';
  /** The key of the column that holds the currency; absent for the base currency. */
  readonly currencyIn?: string;
  /** It may be below 0: a credit. */
  readonly signed?: boolean;
}

/** Money in the base currency. */
export const baseMoney: MoneyKind = { type: 'money' };
export const moneyIn = (currencyIn: string): MoneyKind => ({ type: 'money', currencyIn });
/** Money that may be below 0, as in a credit note. */
export const signedMoneyIn = (currencyIn: string): MoneyKind => ({ ...moneyIn(currencyIn), signed: true });

const leastOf = ({ signed }: MoneyKind) => (signed ? {} : { min: 0 });

export const inForm: InForm<MoneyKind> = {
  control: () => 'decimal',
  check: (typed, reading, kind) => checkMoney(typed, reading, leastOf(kind)),
};
export const onSheet: OnSheet<MoneyKind, number> = {
  read: readFigure,
  format: () => '#,##0.00',
  typed: typedFigure,
  validation: (kind) => atLeast(leastOf(kind).min),
};
