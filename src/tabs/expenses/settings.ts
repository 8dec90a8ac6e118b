// The settings of Expenses.
import { exchangeRate } from '../../domain/rates';
import { amount } from '../../domain/settings/kinds';
import { defineSetting, type Setting } from '../../schema/setting';

export const budget = defineSetting<number | undefined>({
  name: 'Budget',
  each: 'category',
  kind: amount(0),
  default: undefined,
  items: { Freight: '', Sample: '', Travel: '' },
  note: 'What may be spent in the category, in the base currency. Blank: no budget.',
  place: 60,
});

export const settings: readonly Setting[] = [exchangeRate, budget];
