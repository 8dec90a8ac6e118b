// What a row's panel is made of, as data that the sidebar draws without knowing what it is about.
import type { Tone } from '../schema/table';
import type { RowRef } from './plan';

/** One row in words. */
export interface Line extends RowRef {
  readonly title: string;
  /** How it stands, at the right: `6 days late`. */
  readonly mark: string;
  readonly tone: Tone;
  readonly party: string;
  readonly amount: string;
  /** What of ours it waits for, in a sentence. */
  readonly waits?: string;
  /** How much of it is done, 0 to 1. */
  readonly filled?: number;
  /** A step that can be taken at once. */
  readonly step?: StepName;
  /** Pages outside that follow it. */
  readonly links?: readonly { readonly label: string; readonly href: string }[];
  /** Whether it has a panel of its own; the others only stand on the sheet. */
  readonly panel: boolean;
}

export interface StepName {
  /** By which the server knows it. */
  readonly name: string;
  /** As its button says it. */
  readonly label: string;
  /** It ends something that was agreed. */
  readonly grave?: true;
}

/** A part of a panel, in the order it is shown. */
export type Block =
  /** A quantity as a bar: how much of it is done and planned, 0 to 1 each. */
  | {
      readonly draw: 'bar';
      readonly main: string;
      readonly sub: string;
      readonly share: string;
      readonly done: number;
      readonly planned: number;
    }
  | { readonly draw: 'days'; readonly title: string; readonly days: readonly Day[] }
  /** Rows of other tabs; `none` is what an empty list teaches, without it the list is left out. */
  | { readonly draw: 'rows'; readonly title: string; readonly lines: readonly Line[]; readonly none?: string }
  | Rail
  | Weeks
  | { readonly draw: 'sums'; readonly title: string; readonly sums: readonly { label: string; text: string }[] };

export interface Day {
  readonly label: string;
  readonly text: string;
  readonly tone: Tone;
  readonly note?: string;
}

/** Stops one after another, such as those of an order on its way, and above them what they come to. */
export interface Rail {
  readonly draw: 'rail';
  readonly title: string;
  /** How far it is: `5 of 13 done`. */
  readonly progress: string;
  /** When it is to end and how that stands, and what that leaves. */
  readonly head: readonly { readonly text: string; readonly mark: string; readonly tone: Tone }[];
  readonly stops: readonly Stop[];
}

export interface Stop extends RowRef {
  readonly name: string;
  /** Its day and whose turn it is. */
  readonly about: string;
  /** `+7`, and the same in words. */
  readonly mark: string;
  readonly said: string;
  /** `out`: it was left out. */
  readonly state: 'done' | 'next' | 'later' | 'out';
  readonly tone: Tone;
  /** What else to know, in a sentence. */
  readonly note?: string;
  /** What can be done with it now. */
  readonly steps: readonly StepName[];
}

/** Amounts by week, each as a bar: what is sure, and hatched what is only estimated, 0 to 1 each. */
export interface Weeks {
  readonly draw: 'weeks';
  readonly title: string;
  readonly weeks: readonly {
    readonly label: string;
    readonly text: string;
    /** What of it is estimated, in words; '' for nothing. */
    readonly note: string;
    readonly sure: number;
    readonly unsure: number;
    readonly tone: Tone;
  }[];
  readonly none: string;
}
