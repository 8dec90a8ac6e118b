// What the server and a page's window say to each other: the events streamed out, and the bodies posted in.
import type { PeerMessage, Zone } from '../engine/book';
import type { AlertAnswer, ButtonSet, Menu, Selected } from '../runtime/contract';

export interface WallClock {
  /** What the server's clock showed when it answered, in milliseconds. */
  readonly at: number;
  /** A pinned clock stands still. */
  readonly pinned: boolean;
}

/** Everything a window needs to draw the workbook. */
export interface Snapshot {
  readonly data: Record<string, unknown>;
  readonly name: string;
  readonly timeZone: string;
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
  /** A new day has begun in the spreadsheet: TODAY has another value. */
  | { readonly type: 'recalculate' };

/** The answer to a call of one of the add-on's functions. */
export type CallAnswer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: string };
