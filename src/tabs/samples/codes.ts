// The codes of a sample: each fact that has a sentence.

import type { Logged } from '../log/codes';
import type { Measured, Outside } from '../measurements/codes';
import type { Codes } from '../tab';

export type SampleNext =
  | { readonly code: 'sendComments' | 'askMaker' | 'followParcel' | 'askWhen' }
  | { readonly code: 'askBack'; readonly lentTo: string };

export type SampleCodes = Codes<{
  finding:
    | {
        readonly code: 'loanOverdue' | 'loanLong' | 'commentsOverdue' | 'commentsDue' | 'sampleLate' | 'sampleDue';
        readonly days: number;
      }
    /** For the letter to its maker alone; without days where no day is given by which it is needed. */
    | { readonly code: 'requested'; readonly days?: number; readonly comments: string };
  next: SampleNext;
  title: { readonly code: 'sample'; readonly type: string; readonly style: string; readonly round: number };
  step: 'request' | 'send' | 'receive' | 'comment' | 'lend' | 'giveBack' | 'lose' | 'measure' | 'call';
  said:
    | Logged
    | Measured
    | { readonly code: 'requested'; readonly id: string; readonly maker: string }
    | { readonly code: 'sent' | 'returned'; readonly id: string; readonly day: string }
    | { readonly code: 'received'; readonly id: string; readonly day: string; readonly comments: string }
    /** `by` the later round by which all goes where its verdict is there already. */
    | { readonly code: 'commented'; readonly id: string; readonly verdict: string; readonly by?: string }
    | { readonly code: 'resubmitted'; readonly id: string; readonly next: string }
    | {
        readonly code: 'closedMilestone';
        readonly id: string;
        readonly verdict: string;
        readonly milestone: string;
      }
    | { readonly code: 'lent'; readonly ids: string; readonly to: string }
    | { readonly code: 'lost'; readonly id: string };
  warning: Outside | { readonly code: 'loses'; readonly id: string };
  date: 'back' | 'comments' | 'needed' | 'lent';
}>;
