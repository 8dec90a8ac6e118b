// The codes of an order: each fact that has a sentence.
import type { LongHolidayName } from '../../domain/statutory';
import type { Sum } from '../../schema/written';
import type { PaymentName, Scheduling } from '../expenses/codes';
import type { Booking, BookingWarning } from '../inspections/codes';
import type { Logged } from '../log/codes';
import type { Move } from '../milestones/codes';
import type { Receipt, ReceiptWarning, Shipping, ShippingWarning } from '../shipments/codes';
import type { Codes } from '../tab';

export type OrderNext =
  | {
      readonly code:
        | 'askNewDate'
        | 'bookShipping'
        | 'giveDate'
        | 'giveQuantity'
        | 'confirmDate'
        | 'agreeExtra'
        | 'windBackMilestones'
        | 'adjustPayments'
        | 'changeCredit'
        | 'presentDocuments';
    }
  /** `days` say how far away the cancel date is, or how long ago it was. */
  | { readonly code: 'askNewDateBeforeCancel' | 'agreeWithCustomer'; readonly days: number }
  | { readonly code: 'askLaterWindow'; readonly open: number }
  | { readonly code: 'beforeClosure' }
  | { readonly code: 'askClosure'; readonly holiday: LongHolidayName; readonly from: string };

/** A last day of the ship window, and how many days after it the goods will arrive. */
export interface Miss {
  readonly of: 'shipBy' | 'cancel';
  readonly by: number;
}

export type OrderCodes = Codes<{
  finding:
    | { readonly code: 'late' | 'dueIn' | 'pastShipBy' | 'pastCancel' | 'cancelIn'; readonly days: number }
    /** It lies `days` ahead, and the goods will arrive `by` days after it. */
    | { readonly code: 'missesShipBy' | 'missesCancel'; readonly days: number; readonly by: number }
    /** It is due `days` ahead, and its milestones make it `by` working days later. */
    | { readonly code: 'slips'; readonly days: number; readonly by: number }
    | { readonly code: 'noDate' | 'noQuantity' | 'ready' }
    | { readonly code: 'overShipped'; readonly by: number }
    | { readonly code: 'lcUnchecked' }
    /** The goods leave `by` days after the latest shipment of its letter of credit. */
    | { readonly code: 'lcShipment'; readonly days: number; readonly by: number }
    | { readonly code: 'lcDocuments' | 'lcDocumentsLate'; readonly days: number }
    /** Its scheduled payments come to `by`, which is not what it costs. */
    | { readonly code: 'scheduleMismatch'; readonly by: number }
    /** Its factory closes in `days`, and `orders` are due shortly after. */
    | {
        readonly code: 'closureAhead';
        readonly days: number;
        readonly from: string;
        readonly to: string;
        readonly orders: number;
      }
    /** Its country has a long holiday from that day on, `orders` are due around it, and nobody knows when the factory closes. */
    | {
        readonly code: 'closureUnknown';
        readonly holiday: LongHolidayName;
        readonly from: string;
        readonly orders: number;
      };
  next: OrderNext;
  waits: { readonly code: 'deposit' | 'material' | 'milestone'; readonly id: string; readonly days: number };
  /** Why the date moved, as the person wrote it. */
  note:
    | { readonly code: 'slipReason'; readonly reason: string }
    | ({ readonly code: 'arrives'; readonly day: string } & Miss)
    /** The goods leave so many days after the latest shipment of its letter of credit. */
    | { readonly code: 'pastCredit'; readonly by: number }
    | { readonly code: 'dueAfter' | 'dueAround'; readonly orders: number };
  step:
    | 'ship'
    | 'revise'
    | 'plan'
    | 'schedule'
    | 'adjust'
    | 'present'
    | 'inspect'
    | 'receive'
    | 'colours'
    | 'call'
    | 'close'
    | 'cancel';
  said:
    | Shipping
    | Receipt
    | Booking
    | {
        readonly code: 'revised';
        readonly id: string;
        readonly day: string;
        readonly later: number;
        readonly payments: number;
      }
    | { readonly code: 'scheduled' | 'adjusted'; readonly id: string; readonly payments: number; readonly sum: Sum }
    | { readonly code: 'presented'; readonly id: string; readonly day: string }
    | { readonly code: 'milestonesPlanned'; readonly orders: number; readonly milestones: number }
    | { readonly code: 'colours'; readonly count: number; readonly pieces: number; readonly changed: number }
    | Logged
    | { readonly code: 'closed' | 'cancelled'; readonly id: string };
  warning:
    | ShippingWarning
    | ReceiptWarning
    | Move
    | Scheduling
    | BookingWarning
    | { readonly code: 'addsColour'; readonly colour: string; readonly sizes: string; readonly quantity: number }
    | {
        readonly code: 'changesColour';
        readonly colour: string;
        readonly id: string;
        readonly before: string;
        readonly after: string;
      }
    | { readonly code: 'colourThere' | 'leavesColour'; readonly colour: string; readonly id: string }
    /** The new lines are ordered today, after the day that they were to leave the factory. */
    | { readonly code: 'datePast'; readonly day: string }
    | { readonly code: 'outsideScale'; readonly size: string; readonly scale: string }
    | { readonly code: 'stillOpen'; readonly id: string; readonly open: number }
    /** `planned` names the shipments that will not leave; '' for none. */
    | {
        readonly code: 'cancels';
        readonly id: string;
        readonly allocated: number;
        readonly planned: string;
      }
    /** Payments of a cancelled order that nobody has paid. */
    | { readonly code: 'stayDue'; readonly id: string; readonly payments: readonly PaymentName[] }
    /** What the window would look like: how far the goods come after a last day of it, or how long before (below 0). */
    | { readonly code: 'missesWindow'; readonly day: string; readonly shipBy?: number; readonly cancel?: number };
  date: 'due' | 'shipBy' | 'cancel' | 'closure' | 'latestShipment' | 'presentBy';
}>;
