// Judges an expense: whether it is to be paid, or cannot be counted, and what comes next.
import type { Book, BookRow } from '../../domain/book';
import { check, RANK } from '../../domain/finding';
import { readFound } from '../../schema/reasons';
import type { About, Judgement } from '../tab';
import type { ExpenseCodes, ExpenseNext } from './codes';
import type { expenses } from './table';
import { why } from './why';

type Expense = BookRow<typeof expenses>;

const UNPAID = { tile: 'unpaid', section: 'pay', date: 'pay' } as const;

export const findings = {
  payOverdue: { ...UNPAID, tone: 'late', rank: RANK.late, past: true },
  payIn: { ...UNPAID, tone: 'soon', rank: RANK.ahead, lead: true },
  noRate: check(),
  offsetUnread: check(),
  onHold: check({ section: 'pay', weekly: true }),
} as const;

function findingOf({ figures }: Expense): ExpenseCodes['finding'] | undefined {
  const found = readFound(why, figures);
  if (!found) return undefined;
  const { code, days } = found;
  return code === 'payOverdue' || code === 'payIn' ? { code, days } : { code };
}

function nextOf({ code }: ExpenseCodes['finding'], { row: { category, order } }: Expense): ExpenseNext {
  if (code === 'noRate') return { code: 'giveRate' };
  if (code === 'offsetUnread') return { code: 'mendOffset' };
  if (code === 'onHold') return { code: 'inspect' };
  return category === 'Deposit' && order !== undefined ? { code: 'payFor', order } : { code: 'pay' };
}

export const judge =
  () =>
  (expense: Expense): Judgement<ExpenseCodes> | undefined => {
    const finding = findingOf(expense);
    return finding && { finding, next: nextOf(finding, expense) };
  };

export const isOpen = ({ row: { paidOn } }: Expense): boolean => paidOn === undefined;

export const about =
  (book: Book) =>
  ({ row }: Expense): About<ExpenseCodes> => ({
    title: { code: 'expense', category: row.category ?? '', vendor: row.vendor ?? '' },
    party: row.order ?? '',
    amount: { of: 'money', amount: row.amount ?? 0, currency: row.currency ?? book.settings().baseCurrency },
  });
