// One person's reminder as data: which rows, why, and what to do next; every language adds its own words.
import type { IsoDate } from '../schema/kinds';
import type { SectionName } from '../schema/table';
import type { Attention } from './attention';
import type { Coded } from './finding';
import type { MovedRow } from './moves';
import type { WeekSummary } from './week';

export type { SectionName };

/** A row worth a line of the mail. */
export interface DigestLine extends Attention {
  /** What the reader does next. */
  readonly next?: Coded;
  /** What else to know. */
  readonly notes?: readonly Coded[];
  /** How many rows without an id the line stands for. */
  readonly rows?: number;
  /** What stands in the row's Owner but is no address; the default recipients are reminded where nothing else does. */
  readonly wrongOwner?: string;
  /** It was not in the mail before. */
  readonly isNew?: true;
  /** Where the row stands while this is written; a sort makes it stale. */
  readonly place: { readonly sheetId: number; readonly row: number };
}

export interface DigestSection {
  readonly name: SectionName;
  /** Ten at most, the oldest first. */
  readonly lines: readonly DigestLine[];
  /** How many rows of each tab the section leaves out. */
  readonly more: readonly { readonly table: string; readonly sheetId: number; readonly count: number }[];
}

export interface Digest {
  readonly recipient: string;
  /** `en` or `es`. */
  readonly language: string;
  /** The spreadsheet's name and address. */
  readonly spreadsheetName: string;
  readonly url: string;
  readonly day: IsoDate;
  /** Rows in all, also those that no section has room for. */
  readonly counts: { readonly [S in SectionName]: number };
  readonly sections: readonly DigestSection[];
  readonly week?: WeekSummary;
  /** What has moved since the last mail. */
  readonly moved?: readonly MovedRow[];
  /** True when the rows of nobody came to this person as a default recipient. */
  readonly standsIn: boolean;
  /** `Orders › Status` of columns that show an error or are gone; the rows were judged without them. */
  readonly damaged?: readonly string[];
}

/** A digest written out, ready to be sent. */
export interface WrittenMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The due dates as a calendar file (RFC 5545). */
  readonly calendar?: { readonly name: string; readonly content: string };
  /** Of a letter in the person's own name: where its answers go. */
  readonly replyTo?: string;
  /** A page of HTML that goes along as a PDF where Google makes one of it. */
  readonly pdf?: { readonly name: string; readonly html: string };
}
