// The codes of a milestone: each fact that has a sentence.
import type { Codes } from '../tab';

export type MilestoneNext =
  | { readonly code: 'doIt' | 'giveOrder' | 'mendDays' | 'agreeDate' }
  | { readonly code: 'askPartner'; readonly partner: string };

export type MilestoneCodes = Codes<{
  finding:
    | { readonly code: 'stepLate' | 'stepIn' | 'partnerLate'; readonly days: number }
    /** It is due `days` ahead, and will be done `by` working days after that. */
    | { readonly code: 'willBeLate'; readonly days: number; readonly by: number }
    | { readonly code: 'noOrder' | 'noCalendar' };
  next: MilestoneNext;
  title: { readonly code: 'milestone'; readonly milestone: string; readonly order: string };
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
