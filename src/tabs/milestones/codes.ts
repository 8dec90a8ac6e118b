// The codes of a milestone: each fact that has a sentence.
import type { Codes } from '../tab';

export type MilestoneNext =
  | { readonly code: 'doIt' | 'giveOrder' | 'mendDays' | 'agreeDate' }
  | { readonly code: 'askPartner'; readonly partner: string };

export type MilestoneCodes = Codes<{
  finding:
    | { readonly code: 'stepLate' | 'stepIn'; readonly days: number }
    /** Of `count` that a partner is late with, or will be, the first by its day. */
    | { readonly code: 'partnerLate' | 'partnerSlips'; readonly days: number; readonly count: number }
    /** It is due `days` ahead, and will be done `by` working days after that. */
    | { readonly code: 'willBeLate'; readonly days: number; readonly by: number }
    | { readonly code: 'noOrder' | 'noCalendar' };
  next: MilestoneNext;
  title:
    | { readonly code: 'milestone'; readonly milestone: string; readonly order: string }
    /** All that a partner is late with. */
    | { readonly code: 'partner'; readonly partner: string };
  note: { readonly code: 'reason'; readonly reason: string };
  step: 'done' | 'promise' | 'move' | 'skip';
  said:
    | { readonly code: 'done' | 'skipped'; readonly id: string; readonly milestone: string; readonly day: string }
    | { readonly code: 'promised'; readonly id: string; readonly milestone: string; readonly day: string }
    | { readonly code: 'moved'; readonly id: string; readonly milestone: string; readonly days: number };
  warning:
    | { readonly code: 'skips'; readonly milestone: string }
    /** What the order would come to: the expected ex-factory day, and its working days of slip. */
    | { readonly code: 'delays'; readonly order: string; readonly day: string; readonly slip: number };
  date: 'due';
}>;
