// The payment that waits for an inspection, in the tests of its results.
import type { Fields } from '../../support/calendar-book';

export const balance: Fields = {
  expenseId: 'EXP-0001',
  order: 'ORD-0001',
  category: 'Balance',
  amount: 4060,
  currency: 'EUR',
  holdUntil: 'Inspection passed',
};
