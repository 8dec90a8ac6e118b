// What the page that archives is told, and what comes of each of its steps; every sentence is worded by the server.
import type { ArchiveChoice } from '../../schema/wire-archive';
import type { Refused } from './outcomes';

/** A season of which something can be archived. */
export interface ArchiveSeason {
  readonly choice: ArchiveChoice;
  readonly name: string;
  /** `240 orders, 1,920 rows, 62,000 cells`. */
  readonly holds: string;
}

/** Tabs that hold what was archived. */
export interface ArchiveLine {
  readonly label: string;
  readonly tabs: readonly { readonly table: string; readonly name: string; readonly rows: number }[];
  /** It can still be undone, and go on. */
  readonly open: boolean;
}

export interface ArchiveView {
  /** How full the spreadsheet is, in a sentence. */
  readonly size: string;
  readonly seasons: readonly ArchiveSeason[];
  readonly archives: readonly ArchiveLine[];
  /** What the open archive goes on with. */
  readonly open?: { readonly label: string; readonly choice: ArchiveChoice; readonly rows: number };
  /** What was put in order after a run that was cut off. */
  readonly mended?: string;
}

/** What an archive would do, before anything is written. */
export interface ArchivePreview {
  readonly title: string;
  /** `Orders: 240 rows`. */
  readonly moves: readonly string[];
  readonly rows: number;
  /** Why rows stay, by reason, with the first of them. */
  readonly stays: readonly string[];
  readonly totals: readonly {
    readonly name: string;
    readonly before: string;
    readonly archived: string;
    readonly carried: string;
    readonly after: string;
  }[];
  /** What else is worth knowing before. */
  readonly notes: readonly string[];
  /** Why it cannot be done. */
  readonly obstacle?: string;
}

/** A sentence that says why nothing was written. */
export type ArchiveRefused = { readonly ok: false; readonly why: string };

export type ArchiveOutcome =
  | {
      readonly ok: true;
      readonly said: string;
      /** Rows that were moved so far, and those that are still to move. */
      readonly rows: number;
      readonly left: number;
    }
  | ArchiveRefused
  | Refused;

/** A part of an archive as a CSV file has it. */
export interface ArchiveFile {
  readonly name: string;
  readonly text: string;
  /** The row that the next part begins with; absent with the last. */
  readonly next?: number;
}
