// An amount of money, in the currency of its row or in the base currency.
import { readNumber } from '../numbers';
import { atLeast, checkNumber, numberInFile, readFigure } from './as-number';
import type { InFile, InForm, OnSheet } from './kind';

export interface MoneyKind {
  readonly type: 'money';
  /** The label of the column that holds the currency; absent for the base currency. */
  readonly currencyIn?: string;
}

/** Money in the base currency. */
export const baseMoney: MoneyKind = { type: 'money' };
export const moneyIn = (currencyIn: string): MoneyKind => ({ type: 'money', currencyIn });

export const inForm: InForm<MoneyKind> = {
  control: () => 'decimal',
  check: (typed, { decimalMark }) => checkNumber(typed, readNumber(typed, decimalMark), { min: 0 }),
};
export const onSheet: OnSheet<MoneyKind, number> = {
  read: readFigure,
  format: () => '#,##0.00',
  validation: () => atLeast(0),
};
export const inFile: InFile<MoneyKind> = numberInFile;
