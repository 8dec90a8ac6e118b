// The codes of a shipment: each fact that has a sentence; orders and items lend its steps.
import type { Logged } from '../log/codes';
import type { Codes } from '../tab';

/** What shipping says, from an order or a planned shipment. */
export interface Shipping {
  readonly code: 'shipped' | 'planned';
  readonly quantity: number;
}

/** A size that had no item gets one. */
export interface CreatesItem {
  readonly code: 'createsItem';
  readonly size: string;
  readonly sku: string;
}

/** The tolerance of an order cannot be read: that of Settings is used. */
export interface ToleranceUnread {
  readonly code: 'toleranceUnread';
  readonly id: string;
  readonly typed: string;
  readonly used: number;
}

export type ShippingWarning =
  | CreatesItem
  | ToleranceUnread
  | { readonly code: 'moreThanOnHand'; readonly sku: string; readonly onHand: number; readonly quantity: number }
  | { readonly code: 'overTolerance'; readonly shipped: number; readonly ordered: number }
  | { readonly code: 'notLive'; readonly id: string; readonly stage: string };

/** What receiving says, of an order, a shipment or an item. */
export interface Receipt {
  readonly code: 'received';
  readonly quantity: number;
}

export type ReceiptWarning =
  | CreatesItem
  | ToleranceUnread
  | { readonly code: 'overReceipt'; readonly id: string; readonly expected: number; readonly received: number }
  /** Somebody typed a day of arrival before the day it left. */
  | { readonly code: 'deliveredFirst'; readonly id: string; readonly shippedOn: string; readonly deliveredOn: string };

export type ShipmentNext = {
  readonly code:
    | 'receiveStock'
    | 'issueStock'
    | 'confirmDelivery'
    | 'callCarrier'
    | 'askSupplier'
    | 'bookShipping'
    | 'markDelivered'
    | 'confirmDate'
    | 'markShipped';
};

export type ShipmentCodes = Codes<{
  finding:
    | { readonly code: 'arrivalLate' | 'leaveOverdue' | 'leavesIn' | 'arrivesIn'; readonly days: number }
    | { readonly code: 'toReceive' | 'stockNotIssued'; readonly pieces: number };
  next: ShipmentNext;
  /** By where it goes: `to Maison Roux`. */
  title: { readonly code: 'way'; readonly direction: string; readonly party: string };
  note: { readonly code: 'noTracking' };
  step: 'issue' | 'receive' | 'ship' | 'deliver' | 'call';
  said:
    | Logged
    | Shipping
    | Receipt
    | { readonly code: 'issued'; readonly quantity: number; readonly id: string }
    | { readonly code: 'delivered'; readonly id: string; readonly day: string };
  warning: ShippingWarning | ReceiptWarning;
  date: 'leave' | 'arrive';
}>;
