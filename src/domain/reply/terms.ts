// What a reply and a workbook say to each other: what tabs take from one, the rows it may be about, what it would change.
import type { IsoDate } from '../../schema/dates';

/** What is spoken of. `other` is what the trade's dates are not about: money, holidays, meetings, mails. */
export type Thing =
  | 'goods'
  | 'fabric'
  | 'yarn'
  | 'trims'
  | 'cutting'
  | 'sewing'
  | 'knitting'
  | 'linking'
  | 'washing'
  | 'finishing'
  | 'packing'
  | 'inspection'
  | 'inline'
  | 'labDip'
  | 'shade'
  | 'fit'
  | 'sizeSet'
  | 'pp'
  | 'ppMeeting'
  | 'top'
  | 'proto'
  | 'sms'
  | 'sample'
  | 'other';

/** What becomes of it. */
export type Act =
  | 'leave'
  | 'send'
  | 'arrive'
  | 'start'
  | 'end'
  | 'approve'
  | 'deliver'
  | 'ready'
  | 'order'
  | 'etd'
  | 'eta'
  | 'delay'
  | 'move';

export type Told = 'promised' | 'done';

/** A date of a reply that a column takes. */
export interface Take<Key extends string = string> {
  /** None where the row's own words say it, or where it is about the goods as such. */
  readonly acts: readonly Act[];
  /** What is said so of a row that goes by its own number, and else of the goods. */
  readonly whenNamed?: readonly Act[];
  readonly told: Told;
  readonly into: Key;
  /** Where a delay is counted from, the first that holds a day: columns, computed ones too. */
  readonly from?: readonly string[];
  /** Takes what is said of why. */
  readonly reason?: Key;
  /** Whether no day is moved without one. */
  readonly asksWhy?: boolean;
  /** Only where a parcel's number or carrier stands beside it, or only where none does. */
  readonly parcel?: boolean;
}

/** What a tab takes from a reply. */
export interface ReplySpec<Key extends string = string> {
  /** The columns that call a row by a number of its own. */
  readonly numbers: readonly Key[];
  /** Those that call it by words, which several may share. */
  readonly words: readonly Key[];
  /** What tells rows of one number or word apart. */
  readonly shades?: readonly Key[];
  /** The column whose words say what the row is about. */
  readonly about?: Key;
  /** Who may write about it: columns, computed ones too. */
  readonly parties: readonly string[];
  readonly takes: readonly Take<Key>[];
  /** The columns that end a row once they hold something: nothing is told of it any more. */
  readonly ended?: readonly Key[];
  /** How many pieces it is. */
  readonly quantity?: Key;
  /** How a parcel is found. */
  readonly parcel?: { readonly number: Key; readonly carrier: Key };
  /** Rows that a part of the goods makes: what their columns hold. */
  readonly parts?: {
    readonly quantity: Key;
    readonly day: Key;
    readonly fixed: { readonly [key: string]: string };
  };
  /** Of people and companies: what else only they go by. */
  readonly marks?: readonly Key[];
  /** Takes a number of days that is always so. */
  readonly leadDays?: Key;
}

export interface ReplyTable extends ReplySpec {
  readonly table: string;
  readonly one: string;
  readonly labels: { readonly [key: string]: string };
  /** The column that says to which row of the principal tab its rows belong. */
  readonly parent?: string;
}

/** A row that a reply may be about. */
export interface ReplyRow {
  readonly table: string;
  readonly id: string;
  readonly title: string;
  readonly numbers: readonly string[];
  readonly words: readonly string[];
  readonly shades: readonly string[];
  readonly about: string;
  readonly parties: readonly string[];
  /** The row of the principal tab that it belongs to; '' for none. */
  readonly of: string;
  /** As a person would type them, by the columns that a reply can change; days as `2026-12-18`. */
  readonly has: { readonly [key: string]: string };
  /** The day that a delay is counted from, by the column that takes it. */
  readonly counts: { readonly [key: string]: IsoDate };
}

export interface ReplyContact {
  readonly name: string;
  /** Addresses, persons and telephone numbers that only they go by. */
  readonly marks: readonly string[];
  readonly kind: string;
  readonly country: string;
}

/** How somebody writes days in figures; `either` where both ways are usual. */
export type DayOrder = 'dayFirst' | 'monthFirst' | 'either';

export interface ReplyBook {
  readonly today: IsoDate;
  /** How the spreadsheet's people write days. */
  readonly dayFirst: boolean;
  readonly tables: readonly ReplyTable[];
  /** The tab that the others' rows belong to. */
  readonly principal: string;
  readonly rows: readonly ReplyRow[];
  readonly contacts: readonly ReplyContact[];
}

/** Why a line is not ticked, or is to be looked at. */
export type Doubt =
  | { readonly code: 'whichRow' }
  | { readonly code: 'onlyOne' }
  | { readonly code: 'carried' }
  | { readonly code: 'otherParty'; readonly party: string }
  | { readonly code: 'eitherOrder'; readonly readings: readonly IsoDate[] }
  | { readonly code: 'twoReadings'; readonly readings: readonly IsoDate[] }
  | { readonly code: 'otherWeekday' }
  | { readonly code: 'vague'; readonly said: string }
  | { readonly code: 'range' }
  | { readonly code: 'loose' }
  | { readonly code: 'past' }
  | { readonly code: 'ahead' }
  | { readonly code: 'far' }
  | { readonly code: 'hedge'; readonly said: string }
  | { readonly code: 'question' }
  | { readonly code: 'condition'; readonly said: string }
  | { readonly code: 'notBefore' }
  | { readonly code: 'whatMoves' }
  | { readonly code: 'mayArrive' }
  | { readonly code: 'onlyReady' }
  | { readonly code: 'noDay' }
  | { readonly code: 'rest' }
  | { readonly code: 'partOnly' }
  | { readonly code: 'wrongNumber' }
  | { readonly code: 'noCause' }
  | { readonly code: 'always' }
  | { readonly code: 'severalDays' }
  | { readonly code: 'severalPeople' }
  | { readonly code: 'workingDays' }
  | { readonly code: 'stated'; readonly said: string }
  | { readonly code: 'twice' };

/** One line of the table of changes. */
export interface Proposal {
  readonly table: string;
  /** Undefined where it has to be asked, or where the row is new. */
  readonly id: string | undefined;
  /** Those that may be meant, where it has to be asked; of a new row, those that it may belong to. */
  readonly candidates: readonly string[];
  readonly key: string;
  readonly was: string;
  readonly becomes: string;
  /** Days to add to the row's own date, where that waits for the row. */
  readonly shift?: number;
  readonly ticked: boolean;
  readonly doubts: readonly Doubt[];
  /** What it was read from. */
  readonly said: string;
  /** A new row: the one it belongs to, once that is known, and its other columns. */
  readonly adds?: { readonly of: string | undefined; readonly values: { readonly [key: string]: string } };
}

export interface ReadReply {
  /** The contact who wrote; '' where nobody known did. */
  readonly from: string;
  readonly channel: 'Mail' | 'WhatsApp';
  readonly proposals: readonly Proposal[];
  /** Numbers of orders that no open row has. */
  readonly unknown: readonly string[];
  /** Days that were taken for those that no longer hold. */
  readonly old: readonly { readonly said: string; readonly iso: IsoDate }[];
}
