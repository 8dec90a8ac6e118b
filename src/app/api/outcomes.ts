// What comes of a step that writes: what was done and how it is taken back, or why nothing was written.
import type { RowRef } from '../../domain/plan';
import type { Cell } from '../../schema/cells';
import type { Problems } from '../../schema/checks';
import type { Lacking } from '../../schema/permission';
import type { PackedRows } from '../../schema/wire';

/** Why nothing could be done, whatever was typed. */
export type Refusal =
  | 'notSetUp'
  | 'busy'
  | 'columnsMissing'
  | 'rowGone'
  | 'behind'
  | 'newer'
  | 'sampleThere'
  | 'noOrder'
  | 'notNow'
  | 'noMailLeft';

/** Nothing was done: Google has no permission of this person's for it. */
export type NotGranted = { readonly ok: false; readonly lacking: Lacking };

export type Refused = { readonly ok: false; readonly refused: Refusal };
export type Wrong = { readonly ok: false; readonly problems: Problems };

/** How a step is taken back: rows of a ledger by new rows, other rows by taking them out again, fields by what they held. */
export interface Undo {
  /** The row the step was taken on. */
  readonly id: string;
  /** Which of the steps that the workbook keeps it is. */
  readonly step?: number | undefined;
  readonly reverse: readonly RowRef[];
  /** Rows the step added, with what it wrote into them. */
  readonly remove: readonly (RowRef & { readonly cells: { readonly [key: string]: Cell } })[];
  /** More of such rows, as they are kept. */
  readonly packed?: readonly PackedRows[] | undefined;
  readonly restore: readonly (RowRef & {
    readonly cells: { readonly [key: string]: { readonly was: Cell; readonly now: Cell } };
  })[];
  /** By table the numbers that the first rows had which it added or blanked. */
  readonly wrote?: { readonly [table: string]: readonly number[] } | undefined;
}

export interface Done {
  readonly ok: true;
  /** What was done, in a sentence. */
  readonly said: string;
  /** The rows that the sentence leads to. */
  readonly rows: readonly RowRef[];
  /** Absent when there is nothing to take back. */
  readonly undo?: Undo;
  /** Whom a letter about it is written to next. */
  readonly letter?: string;
  /** A part of it was done: asked again, the next one is. */
  readonly more?: boolean;
}

export type AddOutcome =
  | {
      readonly ok: true;
      readonly added: RowRef & { readonly tab: string };
      readonly nextId?: string;
      readonly undo: Undo;
    }
  | Wrong
  | Refused;

/** A size that was put into its scale. */
export type ScaleOutcome = { readonly ok: true; readonly said: string; readonly undo: Undo } | Refused;

/** A field that somebody else changed meanwhile: what it was when the form opened, what it is now, both as typed text. */
export interface Conflict {
  readonly key: string;
  readonly label: string;
  readonly was: string;
  readonly now: string;
}

export type EditOutcome =
  | Done
  | Wrong
  | Refused
  /** Nothing was written: the person chooses whose value stays. */
  | { readonly ok: false; readonly conflicts: readonly Conflict[] };

export type StepOutcome =
  | Done
  | Wrong
  | Refused
  /** Nothing was written: sent again with `confirmed`, it is done all the same. Each is a sentence. */
  | { readonly ok: false; readonly ask: readonly string[] };

/** The last steps taken in the workbook, the newest first. */
export interface StepsView {
  /** Who looks. */
  readonly user: string;
  readonly steps: readonly {
    readonly number: number;
    /** When, as the spreadsheet's people read it: `2026-11-23 08:12`. */
    readonly at: string;
    /** '' when Google did not say. */
    readonly by: string;
    readonly said: string;
    /** `large`: too long a list of cells for its way back to be kept. */
    readonly state: 'done' | 'undone' | 'large';
  }[];
}

export type UndoOutcome =
  | Done
  | Refused
  /** These were changed since: nothing was taken back. `fields` are labels; none when the whole row is gone or reversed. */
  | { readonly ok: false; readonly changed: readonly (RowRef & { readonly fields: readonly string[] })[] };
