// What is left of each budget: the figures of the sheet's Budget left, gathered by category.
import { normaliseKey } from '../schema/cells';
import { roundMoney, sumMoney } from '../schema/money';
import { baseAmount, type Expense } from './expenses';
import type { Settings } from './settings';

/** In the base currency. */
export interface Budget {
  readonly category: string;
  /** Undefined for a category that Settings gives no budget. */
  readonly budget: number | undefined;
  readonly spent: number;
  /** Below 0 when overspent. */
  readonly left: number | undefined;
}

/**
 * Every category that has a budget, as Settings lists them, then those that only cost something. Expenses count as on the
 * sheet: not without an id, and not while their rate is missing.
 */
export function budgets(
  rows: readonly (Expense & { readonly expenseId: string | undefined })[],
  settings: Settings,
): readonly Budget[] {
  const counted = rows.filter(({ expenseId }) => expenseId !== undefined);
  const categories = new Map<string, string>();
  const named = [...settings.items('Budget'), ...counted.flatMap(({ category }) => category ?? [])];
  for (const category of named) {
    const name = normaliseKey(category);
    if (name !== '' && !categories.has(name)) categories.set(name, category);
  }
  return [...categories].flatMap(([name, category]) => {
    const amounts = counted.flatMap((expense) =>
      normaliseKey(expense.category) === name ? (baseAmount(expense, settings) ?? []) : [],
    );
    const set = settings.of('Budget', category);
    const budget = typeof set === 'number' ? set : undefined;
    const spent = sumMoney(amounts, settings.baseCurrency);
    if (budget === undefined && amounts.length === 0) return [];
    const left = budget === undefined ? undefined : roundMoney(budget - spent, settings.baseCurrency);
    return [{ category, budget, spent, left }];
  });
}
