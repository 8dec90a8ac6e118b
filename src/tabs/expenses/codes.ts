// The codes of an expense: each fact that has a sentence.
import type { Codes } from '../tab';

export type ExpenseNext = { readonly code: 'pay' | 'giveRate' } | { readonly code: 'payFor'; readonly order: string };

export type ExpenseCodes = Codes<{
  finding: { readonly code: 'payOverdue' | 'payIn'; readonly days: number } | { readonly code: 'noRate' };
  next: ExpenseNext;
  step: 'pay';
  said: { readonly code: 'paid'; readonly id: string; readonly day: string };
  date: 'pay';
}>;
