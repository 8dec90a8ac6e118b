// What is said of expenses, in English.
import { days, inDays, longDay } from '../../text/english';
import type { TabWords } from '../tab';
import type { ExpenseCodes } from './codes';

export const words = {
  add: 'Expense',
  finding: {
    payOverdue: (late) => `${days(late.days)} overdue`,
    payIn: (soon) => `due ${inDays(soon.days)}`,
    noRate: () => 'no rate',
  },
  mark: {
    payOverdue: (late) => `${days(late.days)} late`,
    payIn: (soon) => inDays(soon.days),
  },
  date: { pay: { on: (day) => `due ${day}`, event: (name) => `${name}: to pay` } },
  next: {
    pay: () => 'Pay it, then fill in Paid on.',
    payFor: ({ order }) => `Pay it first: ${order} waits for it.`,
    giveRate: () => 'Enter the exchange rate for the invoice date.',
  },
  waits: {},
  title: {},
  note: {},
  step: { pay: { name: 'Mark paid' } },
  said: { paid: ({ id, day }) => `${id} was paid on ${longDay(day)}.` },
  warning: {},
  panel: { title: 'Expenses', locale: 'en' },
  week: { title: 'Spent against budget' },
} satisfies TabWords<ExpenseCodes> & { readonly [more: string]: unknown };

export type Words = typeof words;
