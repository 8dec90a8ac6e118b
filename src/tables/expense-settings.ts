// The settings of Expenses.
import { amount, isCurrency } from '../domain/settings/kinds';
import { defineSetting, type Setting } from '../schema/setting';

const rate = defineSetting<number | undefined>({
  name: 'Rate',
  each: 'currency',
  kind: amount(Number.MIN_VALUE),
  default: undefined,
  items: { USD: '', GBP: '' },
  isItem: isCurrency,
  note: 'Base units for one unit of the currency. An expense added without a rate takes it, and keeps it.',
  place: 60,
});

const budget = defineSetting<number | undefined>({
  name: 'Budget',
  each: 'category',
  kind: amount(0),
  default: undefined,
  items: { Freight: '', Sample: '', Travel: '' },
  note: 'What may be spent in the category, in the base currency. Blank: no budget.',
  place: 60,
});

export const expenseSettings: readonly Setting[] = [rate, budget];
