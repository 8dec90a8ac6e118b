// The codes of a sample: each fact that has a sentence.
import type { Codes } from '../tab';

export type SampleNext =
  | { readonly code: 'sendComments' | 'askMaker' | 'followParcel' | 'askWhen' }
  | { readonly code: 'askBack'; readonly lentTo: string };

export type SampleCodes = Codes<{
  finding: {
    readonly code: 'loanOverdue' | 'loanLong' | 'commentsOverdue' | 'commentsDue' | 'sampleLate' | 'sampleDue';
    readonly days: number;
  };
  next: SampleNext;
  title: { readonly code: 'sample'; readonly type: string; readonly style: string; readonly round: number };
  step: 'send' | 'receive' | 'comment' | 'lend' | 'giveBack' | 'lose';
  said:
    | { readonly code: 'sent' | 'received' | 'returned'; readonly id: string; readonly day: string }
    | { readonly code: 'commented'; readonly id: string; readonly verdict: string }
    | { readonly code: 'resubmitted'; readonly id: string; readonly next: string }
    | { readonly code: 'lent'; readonly id: string; readonly to: string }
    | { readonly code: 'lost'; readonly id: string };
  warning: { readonly code: 'loses'; readonly id: string };
  date: 'back' | 'comments' | 'needed' | 'lent';
}>;
