// What the server and a page's window say to each other: the events streamed out, and the bodies posted in.
import type { PeerMessage, Zone } from '../engine/book';
import type { AlertAnswer, ButtonSet, Menu, Selected } from '../runtime/contract';

/** How an add-on presents itself in the workbench: its own words, in its own file. */
export interface Profile {
  /** Under which its menu stands in Extensions, and of which the page says that it is the workbench. */
  readonly name: string;
  /** What a new workbook is called. */
  readonly workbook: string;
  /** The addresses that one can play. The first is the owner's, who is meant unless told. */
  readonly accounts: readonly [string, ...string[]];
  /** No add-on, but a script of its spreadsheet alone: it may do more while it loads, and have more triggers. */
  readonly plainScript?: boolean;
  /** The menu functions that run on a new workbook, in order. */
  readonly firstRun: readonly string[];
  /** Sentences for a person who looks where nothing is yet. */
  readonly hints: {
    /** In an empty mailbox: what to do so that mail comes. */
    readonly noMail: string;
    /** Beside the clock, where no trigger waits for it: what would. */
    readonly noTrigger: string;
    /** After the clock was moved to the next morning for mail, and no trigger ran. */
    readonly noneDue: string;
  };
}

export interface WallClock {
  /** What the server's clock showed when it answered, in milliseconds. */
  readonly at: number;
  /** A pinned clock stands still. */
  readonly pinned: boolean;
  /** Whether somebody moved it away from where it would stand. */
  readonly moved: boolean;
  readonly timeZone: string;
}

/** What became of a trigger that fell due. */
export type TriggerRun = {
  readonly function: string;
  readonly user: string;
  /** ISO 8601, as are all times below. */
  readonly at: string;
} & ({ readonly ok: true } | { readonly ok: false; readonly error: string });

export interface TriggerView {
  readonly id: string;
  readonly function: string;
  readonly user: string;
  readonly type: string;
  /** When it runs next; null where no clock starts it, or none will again. */
  readonly due: string | null;
}

/** To how many recipients the user may still write within a day. */
export interface MailQuota {
  readonly user: string;
  readonly left: number;
  readonly limit: number;
}

export interface MailLine {
  readonly id: number;
  readonly from: MailPerson;
  /** All that it was sent to, blind copies too. */
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly at: string;
  /** How the text begins. */
  readonly preview: string;
  readonly unread: boolean;
  readonly attachments: number;
  /** Why it was not delivered, where it was not. */
  readonly failure?: string;
}

export interface MailPerson {
  /** '' where there is none. */
  readonly name: string;
  readonly address: string;
}

export interface MailMessage extends Omit<MailLine, 'attachments' | 'preview'> {
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly replyTo: readonly MailPerson[];
  readonly text: string;
  /** The HTML itself stands at /page/mail/ID/html. */
  readonly html: boolean;
  readonly attachments: readonly { readonly name: string; readonly contentType: string; readonly size: number }[];
}

export interface MailList {
  /** The newest first. */
  readonly messages: readonly MailLine[];
  readonly quota: MailQuota;
  /** The SMTP server that mail is sent to, where it is not the workbench's own. */
  readonly elsewhere?: string;
}

/** Everything a window needs to draw the workbook. */
export interface Snapshot {
  readonly data: Record<string, unknown>;
  readonly name: string;
  readonly clock: WallClock;
  readonly menus: readonly Menu[];
}

export interface Question {
  readonly id: number;
  readonly kind: 'alert' | 'prompt';
  readonly title?: string;
  readonly prompt: string;
  readonly buttons: ButtonSet;
}

export interface Answer {
  readonly button: AlertAnswer;
  readonly text: string;
}

/** The add-on's HTML in an iframe, at /page/html/ID. */
export interface HtmlView {
  readonly id: number;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
}

export interface Toast {
  readonly title?: string;
  readonly message: string;
  /** Negative: until it is dismissed. */
  readonly seconds: number;
}

export interface SortOrder {
  readonly sheetId: number;
  readonly zone: Zone;
  readonly col: number;
  readonly ascending: boolean;
}

/** What the server streams to a window. */
export type ServerEvent =
  | { readonly type: 'peer'; readonly message: PeerMessage }
  | { readonly type: 'question'; readonly question: Question }
  /** The question needs no answer any more. */
  | { readonly type: 'answered'; readonly id: number }
  | { readonly type: 'toast'; readonly toast: Toast }
  | { readonly type: 'view'; readonly view: HtmlView }
  | { readonly type: 'select'; readonly selected: Selected }
  | { readonly type: 'people'; readonly users: readonly string[] }
  | { readonly type: 'name'; readonly name: string }
  /** The clock was moved, or a new day has begun: TODAY has another value. */
  | { readonly type: 'clock'; readonly clock: WallClock }
  /** Mail came in, or was read. */
  | { readonly type: 'mail' };

/** The answer to a call of one of the add-on's functions. */
export type CallAnswer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: string };
