// What an order costs, what was paid of it, and what is left to pay, in the order's own currency.
import type { Settings } from './settings';

interface Priced {
  readonly quantity: number | undefined;
  readonly unitPrice: number | undefined;
  readonly currency: string | undefined;
}

interface Payment {
  readonly category: string | undefined;
  readonly amount: number | undefined;
  readonly currency: string | undefined;
  readonly paidOn: string | undefined;
}

interface Sum {
  readonly amount: number;
  readonly currency: string;
}

/** Ten thousandths are finer than any currency's smallest coin; binary fractions are dropped. */
const exact = (amount: number) => Math.round(amount * 10_000) / 10_000;

/**
 * Deposits and balances count as payments once they are paid. A payment in another currency has no fixed worth in the
 * order's own: then only the value is told.
 */
export function balanceOf(
  order: Priced,
  expenses: readonly Payment[],
  settings: Settings,
): { readonly value?: Sum; readonly paid?: Sum; readonly balance?: Sum } {
  if (order.quantity === undefined || order.unitPrice === undefined) return {};
  const currency = order.currency ?? settings.baseCurrency;
  const value = { amount: exact(order.quantity * order.unitPrice), currency };
  const payments = expenses.filter(
    ({ category, paidOn }) => (category === 'Deposit' || category === 'Balance') && paidOn !== undefined,
  );
  const isForeign = (payment: Payment) =>
    (payment.currency ?? settings.baseCurrency).toLowerCase() !== currency.toLowerCase();
  if (payments.some(isForeign)) return { value };
  const paid = exact(payments.reduce((sum, { amount = 0 }) => sum + amount, 0));
  return { value, paid: { amount: paid, currency }, balance: { amount: exact(value.amount - paid), currency } };
}
