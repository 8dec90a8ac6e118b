// The money against its budgets, gathered by category as the sheet's Budget left has it, and what falls due in the weeks ahead.
import type { Book } from '../../domain/book';
import type { WeekPart } from '../../domain/week';
import { normaliseKey } from '../../schema/cells';
import { sumMoney } from '../../schema/money';
import { cashMeasures } from './cash';
import type { ExpenseCodes } from './codes';
import { budget } from './settings';
import { expenses } from './table';

/**
 * Every category that has a budget, as Settings lists them, then those that only cost something. Expenses count as on the
 * sheet: not without an id, and not while their rate is missing.
 */
function spentOf(book: Book): WeekPart {
  const settings = book.settings();
  const counted = book.rowsOf(expenses).filter(({ row }) => row.expenseId !== undefined);
  const categories = new Map<string, string>();
  const named = [...settings.items(budget.name), ...counted.flatMap(({ row }) => row.category ?? [])];
  for (const category of named) {
    const name = normaliseKey(category);
    if (name !== '' && !categories.has(name)) categories.set(name, category);
  }
  return [...categories].flatMap(([name, category]): WeekPart => {
    const amounts = counted.flatMap(({ row, figures }) =>
      normaliseKey(row.category) === name ? (figures.baseAmount ?? []) : [],
    );
    const set = settings.get(budget, category);
    if (set === undefined && amounts.length === 0) return [];
    const title: ExpenseCodes['title'] = { code: 'expense', category, vendor: '' };
    return [{ of: 'spend', title, spent: sumMoney(amounts, settings.baseCurrency), budget: set }];
  });
}

/** What was spent against budget, and what is to be paid in the weeks to come. */
export const week = (book: Book): WeekPart => [...spentOf(book), ...cashMeasures(book)];
