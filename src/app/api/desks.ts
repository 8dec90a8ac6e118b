// What the sidebar is told of the desks, and what comes of switching one.
import type { Refused } from './outcomes';

export interface DeskLine {
  readonly name: string;
  /** The same to its reader. */
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly about: string;
  readonly tabs: readonly string[];
  readonly on: boolean;
  /** The core cannot be switched off. */
  readonly always: boolean;
}

export interface DesksView {
  readonly desks: readonly DeskLine[];
}

export type SwitchOutcome =
  | {
      readonly ok: true;
      /** Tabs that were made, by the names they got. */
      readonly created: readonly string[];
      /** Tabs of our names that are somebody else's, and what ours is called instead. */
      readonly conflictingTabs: readonly { readonly name: string; readonly ours: string }[];
    }
  | Refused;
