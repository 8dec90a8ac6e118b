// The codes of the log: each fact that has a sentence.
import type { Codes } from '../tab';

/** What logging a call says, from a row that it was about. */
export interface Logged {
  readonly code: 'logged';
  readonly id: string;
  readonly name: string;
}

export type LogNext = { readonly code: 'answer' } | { readonly code: 'askAgain'; readonly name: string };

export type LogCodes = Codes<{
  finding: { readonly code: 'replyLate' | 'answerLate' | 'replyDue' | 'answerDue'; readonly days: number };
  next: LogNext;
  step: 'close' | 'later' | 'pass';
  said:
    | { readonly code: 'closed'; readonly id: string }
    | { readonly code: 'later'; readonly id: string; readonly day: string }
    | { readonly code: 'passed'; readonly id: string; readonly isOurs: boolean };
  date: 'followUp';
}>;
