// What the page that sets a spreadsheet up and the server say to each other.
import type { Refused, Wrong } from './outcomes';

/** One part of setting up: each leaves a whole spreadsheet, and the next goes on from it. */
export type SetUpPart =
  /** `tab` was made now, the `done`th `of` all. */
  { readonly ok: true; readonly tab: string; readonly done: number; readonly of: number } | Wrong | Refused;

export type SampleOutcome = { readonly ok: true; readonly rows: number } | Refused;
