// The codes of an expense: each fact that has a sentence.
import type { DueEvent, Hold } from '../../schema/due';
import type { Sum } from '../../schema/written';
import type { Codes } from '../tab';

export type ExpenseNext =
  | { readonly code: 'pay' | 'giveRate' | 'mendOffset' | 'inspect' }
  | { readonly code: 'payFor'; readonly order: string };

/** A payment that a change would move; a day that is not known is left out. */
export type PaymentMove =
  | {
      readonly code: 'paymentMoves';
      readonly id: string;
      readonly category: string;
      readonly sum: Sum;
      readonly from: string | undefined;
      readonly to: string | undefined;
      readonly isEstimated: boolean;
      readonly isHeld: boolean;
      readonly wasHeld: boolean;
    }
  /** Its day stays: it is held now or no longer, or as sure as it was not. */
  | {
      readonly code: 'paymentTurns';
      readonly id: string;
      readonly category: string;
      readonly sum: Sum;
      readonly isEstimated: boolean;
      readonly isHeld: boolean;
      readonly wasHeld: boolean;
    }
  /** Those that are told no more, whether their day moves or they only turn. */
  | { readonly code: 'morePaymentsMove'; readonly count: number };

/** Its ID, or the number of its row where it has none. */
export type PaymentName = string | number;

/** What scheduling the payments of an order does, before it is done. */
export type Scheduling =
  | {
      readonly code: 'payment';
      readonly share: number;
      readonly sum: Sum;
      readonly event: DueEvent;
      readonly offset: string;
      readonly hold: Hold | undefined;
    }
  /** Payments that stand there already. */
  | { readonly code: 'besides'; readonly payments: readonly PaymentName[] }
  | { readonly code: 'otherTerms'; readonly before: string; readonly after: string }
  | { readonly code: 'withoutRate'; readonly currency: string }
  | { readonly code: 'adjusts'; readonly id: string; readonly before: Sum; readonly after: Sum };

export type ExpenseCodes = Codes<{
  finding:
    | { readonly code: 'payOverdue' | 'payIn'; readonly days: number }
    | { readonly code: 'noRate' | 'offsetUnread' | 'onHold' };
  next: ExpenseNext;
  title: { readonly code: 'expense'; readonly category: string; readonly vendor: string };
  step: 'pay' | 'release' | 'holdAgain';
  said:
    | { readonly code: 'paid'; readonly id: string; readonly day: string }
    /** `rest` stands in a row of its own. */
    | { readonly code: 'partPaid'; readonly id: string; readonly sum: Sum; readonly rest: Sum; readonly restId: string }
    | { readonly code: 'released'; readonly id: string; readonly day: string }
    | { readonly code: 'heldAgain'; readonly id: string; readonly hold: Hold };
  warning:
    | { readonly code: 'leavesRest'; readonly rest: Sum }
    | { readonly code: 'releasesUnpassed'; readonly hold: Hold }
    | PaymentMove;
  date: 'pay';
}>;
