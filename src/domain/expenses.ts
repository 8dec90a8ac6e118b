// What an expense's inputs mean: its amount in the base currency at its own rate, and whether it is to be paid.
import { daysBetween } from '../schema/dates';
import type { IsoDate } from '../schema/kinds';
import { roundMoney } from '../schema/money';
import type { Settings } from './settings';

export interface Expense {
  readonly category: string | undefined;
  readonly amount: number | undefined;
  readonly currency: string | undefined;
  readonly rate: number | undefined;
  readonly dueDate: IsoDate | undefined;
  readonly paidOn: IsoDate | undefined;
}

export type ExpenseStatus = 'No rate' | 'Paid' | 'Overdue' | 'Due soon' | 'Open';

export interface ExpenseFigures {
  readonly baseAmount: number | undefined;
  readonly daysLeft: number | undefined;
  readonly budgetLeft: number | undefined;
  readonly status: ExpenseStatus;
}

/** Whether an amount needs no rate. A blank currency is the base currency. */
export function isBaseCurrency(currency: string | undefined, settings: Settings): boolean {
  const code = currency?.toLowerCase() ?? '';
  return code === '' || code === settings.baseCurrency.toLowerCase();
}

/** The rate that a row without one takes today: 1 for the base currency, else what Settings holds, if anything. */
export function rateToday(currency: string | undefined, settings: Settings): number | undefined {
  if (isBaseCurrency(currency, settings)) return 1;
  const rate = settings.of('Rate', currency);
  return typeof rate === 'number' && rate > 0 ? rate : undefined;
}

/** The rate frozen on the row; 1 for the base currency; undefined when it is missing, never today's rate. */
function rateOf(expense: Expense, settings: Settings): number | undefined {
  if (expense.rate !== undefined && expense.rate > 0) return expense.rate;
  return isBaseCurrency(expense.currency, settings) ? 1 : undefined;
}

/** The amount in the base currency, to its minor unit; undefined while the rate is missing. */
export function baseAmount(expense: Expense, settings: Settings): number | undefined {
  const rate = rateOf(expense, settings);
  if (expense.amount === undefined || rate === undefined) return undefined;
  return roundMoney(expense.amount * rate, settings.baseCurrency);
}

function statusOf(expense: Expense, settings: Settings, today: IsoDate): ExpenseStatus {
  if (rateOf(expense, settings) === undefined) return 'No rate';
  if (expense.paidOn !== undefined) return 'Paid';
  if (expense.dueDate === undefined) return 'Open';
  const left = daysBetween(today, expense.dueDate);
  if (left < 0) return 'Overdue';
  return left <= settings.leadDays.expenses ? 'Due soon' : 'Open';
}

/** `spent` is the base amount of all expenses of the same category. */
export function expenseFigures(expense: Expense, spent: number, settings: Settings, today: IsoDate): ExpenseFigures {
  const budget = settings.of('Budget', expense.category);
  const { dueDate, paidOn } = expense;
  return {
    baseAmount: baseAmount(expense, settings),
    daysLeft: dueDate === undefined || paidOn !== undefined ? undefined : daysBetween(today, dueDate),
    budgetLeft: typeof budget === 'number' ? roundMoney(budget - spent, settings.baseCurrency) : undefined,
    status: statusOf(expense, settings, today),
  };
}
