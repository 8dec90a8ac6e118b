// The codes of an order: each fact that has a sentence.
import type { Receipt, ReceiptWarning, Shipping, ShippingWarning } from '../shipments/codes';
import type { Codes } from '../tab';

export type OrderNext =
  | { readonly code: 'askNewDate' | 'bookShipping' | 'giveDate' | 'giveQuantity' | 'confirmDate' | 'agreeExtra' }
  /** `days` say how far away the cancel date is, or how long ago it was. */
  | { readonly code: 'askNewDateBeforeCancel' | 'agreeWithCustomer'; readonly days: number };

export type OrderCodes = Codes<{
  finding:
    | { readonly code: 'late' | 'dueIn' | 'pastCancel' | 'cancelIn'; readonly days: number }
    | { readonly code: 'noDate' | 'noQuantity' | 'ready' }
    | { readonly code: 'overShipped'; readonly by: number };
  next: OrderNext;
  waits: { readonly code: 'deposit' | 'material'; readonly id: string; readonly days: number };
  /** Why the date moved, as the person wrote it. */
  note: { readonly code: 'slipReason'; readonly reason: string };
  step: 'ship' | 'revise' | 'receive' | 'close' | 'cancel';
  said:
    | Shipping
    | Receipt
    | { readonly code: 'revised'; readonly id: string; readonly day: string; readonly later: number }
    | { readonly code: 'closed' | 'cancelled'; readonly id: string };
  warning:
    | ShippingWarning
    | ReceiptWarning
    | { readonly code: 'stillOpen'; readonly id: string; readonly open: number }
    /** `planned` names the shipments that will not leave; '' for none. */
    | {
        readonly code: 'cancels';
        readonly id: string;
        readonly allocated: number;
        readonly planned: string;
      };
  date: 'due' | 'cancel';
}>;
