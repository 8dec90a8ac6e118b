// The codes of a milestone: each fact that has a sentence.
import type { Booking, BookingWarning } from '../inspections/codes';
import type { Codes } from '../tab';

export type MilestoneNext =
  | { readonly code: 'doIt' | 'giveOrder' | 'mendDays' | 'agreeDate' | 'bookInspection' | 'undoDone' }
  | { readonly code: 'askPartner'; readonly partner: string };

/** What a change moves of an order, before it is made. */
export type Move =
  /** Of `count` open milestones the first by its day. */
  | {
      readonly code: 'moves';
      readonly count: number;
      readonly first: string;
      readonly from: string;
      readonly to: string;
    }
  /** Milestones whose day would be past at once. */
  | { readonly code: 'turnsPast'; readonly count: number; readonly first: string; readonly due: string }
  /** Its expected ex-factory day, what that is now, and its working days of slip. */
  | {
      readonly code: 'leaves';
      readonly order: string;
      readonly day: string;
      readonly before: string | undefined;
      readonly slip: number;
    }
  | { readonly code: 'stillLeaves'; readonly order: string; readonly day: string; readonly slip: number }
  /** Working days from there to the last day that it may leave; below 0 past it. */
  | { readonly code: 'room'; readonly cancel: string; readonly left: number };

export type MilestoneCodes = Codes<{
  finding:
    | { readonly code: 'stepLate' | 'stepIn' | 'inspectionToBook'; readonly days: number }
    /** Of `count` that a partner is late with, or will be, the first by its day. */
    | { readonly code: 'partnerLate' | 'partnerSlips'; readonly days: number; readonly count: number }
    /** It is due `days` ahead, and will be done `by` working days after that. */
    | { readonly code: 'willBeLate'; readonly days: number; readonly by: number }
    | { readonly code: 'noOrder' | 'noCalendar' | 'doneUnpassed' };
  next: MilestoneNext;
  title:
    | { readonly code: 'milestone'; readonly milestone: string; readonly order: string }
    /** All that a partner is late with. */
    | { readonly code: 'partner'; readonly partner: string };
  note: { readonly code: 'reason'; readonly reason: string };
  step: 'done' | 'promise' | 'move' | 'skip' | 'inspect';
  said:
    | Booking
    | { readonly code: 'done' | 'skipped'; readonly id: string; readonly milestone: string; readonly day: string }
    | { readonly code: 'promised'; readonly id: string; readonly milestone: string; readonly day: string }
    | { readonly code: 'moved'; readonly id: string; readonly milestone: string; readonly days: number };
  warning: { readonly code: 'skips'; readonly milestone: string } | Move | BookingWarning;
  date: 'due';
}>;
