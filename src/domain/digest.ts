// One person's reminder as data: which rows, why, and what to do next; every language adds its own words.
import type { IsoDate } from '../schema/kinds';
import type { Attention } from './attention';

/** Our own part in an order's delay: the factory is not to be chased for it. */
export type WaitsFor =
  | { readonly code: 'deposit'; readonly table: string; readonly id: string; readonly days: number }
  | { readonly code: 'material'; readonly table: string; readonly id: string; readonly days: number };

/** What the reader does next; `days` count from today. */
export type NextStep =
  | { readonly code: 'askNewDate' | 'bookShipping' | 'confirmDelivery' | 'issueStock' | 'makeRoom' | 'countAgain' }
  | { readonly code: 'askNewDateBeforeCancel' | 'agreeWithCustomer'; readonly days: number }
  | { readonly code: 'payFor'; readonly order: string }
  | { readonly code: 'pay' | 'giveDate' | 'giveQuantity' | 'giveRate' | 'reorder' | 'callCarrier' | 'chaseSupplier' };

/** A row worth a line of the mail. */
export interface DigestLine extends Attention {
  readonly next?: NextStep;
  readonly waitsFor?: WaitsFor;
  /** Why the date moved, as the person wrote it. */
  readonly slipReason?: string;
  readonly trackingMissing?: boolean;
  /** Where the row stands while this is written; a sort makes it stale. */
  readonly place: { readonly sheetId: number; readonly row: number };
}

/** Most urgent first. */
export type SectionName = 'late' | 'soon' | 'stock' | 'pay' | 'check';

export interface DigestSection {
  readonly name: SectionName;
  /** Ten at most, the oldest first. */
  readonly lines: readonly DigestLine[];
  /** How many rows of each tab the section leaves out. */
  readonly more: readonly { readonly table: string; readonly sheetId: number; readonly count: number }[];
}

/** How the week before went, and the money. Fractions, not percentages; undefined where nothing was due. */
export interface WeekSummary {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly ordersDue: number;
  readonly ordersShipped: number;
  readonly onTimeInFull: number | undefined;
  readonly fillRate: number | undefined;
  readonly baseCurrency: string;
  readonly spend: readonly { readonly category: string; readonly spent: number; readonly budget: number | undefined }[];
}

export interface Digest {
  readonly recipient: string;
  /** `en` or `es`. */
  readonly language: string;
  /** The spreadsheet's name and address. */
  readonly desk: string;
  readonly url: string;
  readonly day: IsoDate;
  /** Rows in all, also those that no section has room for. */
  readonly counts: { readonly [S in SectionName]: number };
  readonly sections: readonly DigestSection[];
  readonly week?: WeekSummary;
  /** True when the rows of nobody came to this person as a default recipient. */
  readonly standsIn: boolean;
}

/** A digest written out, ready to be sent. */
export interface WrittenMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The due dates as a calendar file (RFC 5545). */
  readonly calendar?: { readonly name: string; readonly content: string };
}
