// Where an expense turns overdue, and what it is in the base currency.
import { type Edge, today } from '../../support/edge';
import { expense, order } from '../rows';

export const edges: readonly Edge[] = [
  {
    story: 'An invoice is to be paid today, was yesterday, is in a week and in eight days',
    rows: { Expenses: [0, -1, 7, 8].map((days) => expense({ dueDate: today + days })) },
    shows: {
      Expenses: [
        { daysLeft: 0, status: 'Due soon' },
        { daysLeft: -1, status: 'Overdue' },
        { daysLeft: 7, status: 'Due soon' },
        { daysLeft: 8, status: 'Open' },
      ],
    },
  },
  {
    story:
      'An amount stands in the base currency, in none, in another with a rate, with none and with a rate of nothing',
    rows: {
      Expenses: [
        expense(),
        expense({ currency: '' }),
        expense({ currency: 'USD', rate: 0.92 }),
        expense({ currency: 'USD' }),
        expense({ currency: 'USD', rate: 0 }),
      ],
    },
    shows: {
      Expenses: [
        { baseAmount: 100, status: 'Open' },
        { baseAmount: 100, status: 'Open' },
        { baseAmount: 92, status: 'Open' },
        { baseAmount: null, status: 'No rate' },
        { baseAmount: null, status: 'No rate' },
      ],
    },
  },
  {
    story: 'The base currency is the dollar',
    rows: {
      Expenses: [expense({ currency: 'usd' }), expense({ currency: 'EUR' })],
      Settings: [{ setting: 'Base currency', item: '', value: 'USD' }],
    },
    shows: {
      Expenses: [
        { baseAmount: 100, status: 'Open' },
        { baseAmount: null, status: 'No rate' },
      ],
    },
  },
  {
    story:
      'A credit note and a bill of nothing were due yesterday: nobody is to pay the one, the other is to be settled',
    rows: {
      Expenses: [expense({ amount: -120, dueDate: today - 1 }), expense({ amount: 0, dueDate: today - 1 })],
      Settings: [{ setting: 'Budget', item: 'Freight', value: 300 }],
    },
    shows: {
      Expenses: [
        { baseAmount: -120, daysLeft: null, budgetLeft: 420, status: 'Open' },
        { baseAmount: 0, daysLeft: -1, budgetLeft: 420, status: 'Overdue' },
      ],
    },
  },
  {
    story: 'What was spent on freight comes off its budget to the last cent',
    rows: {
      Orders: [order()],
      Expenses: [expense({ order: 'ORD-1', amount: 0.1 }), expense({ amount: 0.2 }), expense({ category: 'Travel' })],
      Settings: [{ setting: 'Budget', item: 'Freight', value: 0.3 }],
    },
    shows: { Orders: [{ expenses: 0.1 }], Expenses: [{ budgetLeft: 0 }, { budgetLeft: 0 }, { budgetLeft: null }] },
  },
];
