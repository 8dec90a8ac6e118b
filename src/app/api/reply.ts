// What the page of replies and the server say to each other.
import type { RowRef } from '../../domain/plan';
import type { ReplyBook } from '../../domain/reply/terms';
import type { Problem } from '../../schema/checks';
import type { Done, Refused } from './outcomes';

/** All that a pasted text is matched with. */
export interface ReplyView extends ReplyBook {
  /** The row of the principal tab, or the contact, that the page was opened from. */
  readonly at?: string;
  readonly from?: string;
  /** Whether what they wrote can be kept in a log. */
  readonly logs: boolean;
}

/** A cell that does not hold what stood there when the page was opened. */
export interface ReplyConflict extends RowRef {
  readonly key: string;
  readonly label: string;
  readonly was: string;
  readonly now: string;
}

export type ReplyOutcome =
  | Done
  | Refused
  /** Nothing was written: rows changed meanwhile, or are gone; sent again with `keepMine`, the person's values stay. */
  | { readonly ok: false; readonly conflicts: readonly ReplyConflict[] }
  /** Nothing was written: what cannot stand there, by row and column. */
  | {
      readonly ok: false;
      readonly wrong: readonly (RowRef & { readonly key: string; readonly label: string; readonly problem: Problem })[];
    };
