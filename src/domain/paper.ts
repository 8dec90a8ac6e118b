// A document for a partner, worded in its language but not drawn yet: the screen, the printed page and the mail say the same.
import type { IsoDate } from '../schema/kinds';
import type { Change } from './plan';

export interface Paper {
  readonly language: 'en' | 'es';
  readonly title: string;
  /** `Version 2 · 26 November 2026`. */
  readonly under: string;
  readonly parties: readonly PaperPart[];
  /** What is otherwise than in the version before; no lines for a first one. */
  readonly news: PaperPart;
  readonly facts: readonly PaperFact[];
  readonly grids: readonly PaperGrid[];
  readonly totals: readonly PaperFact[];
  readonly parts: readonly PaperPart[];
  readonly foot: string;
  /** Where each side signs. */
  readonly signs: readonly string[];
}

export interface PaperPart {
  readonly label: string;
  readonly lines: readonly string[];
}

export interface PaperFact {
  readonly label: string;
  readonly text: string;
}

/** Rows under one head: figures stand at the right, and one below another. */
export interface PaperGrid {
  readonly head: readonly { readonly text: string; readonly figures: boolean }[];
  readonly rows: readonly PaperRow[];
  /** Σ of each column; '' where there is none. */
  readonly sums: readonly string[];
}

export interface PaperRow {
  readonly cells: readonly string[];
  /** What else holds for it alone. */
  readonly note: string;
}

/** How a document is asked for. */
export interface SheetAsked {
  /** That of the partner where nothing else was chosen. */
  readonly language: 'en' | 'es';
  /** What the person put into its fields; undefined until they saw them. */
  readonly fields: { readonly [key: string]: string } | undefined;
  /** The day by which the partner is asked to confirm. */
  readonly answerBy: IsoDate;
}

/** A document about a row and those that belong together with it, for a partner; and what it changes once it has left. */
export interface Sheet {
  readonly name: string;
  readonly subject: string;
  /** What stands above it in a mail. */
  readonly message: string;
  /** 0 where it has no versions. */
  readonly version: number;
  /** What is remembered once it has left, in a sentence. */
  readonly marked: string;
  readonly fields: readonly SheetField[];
  /** What it lacks, a sentence each. */
  readonly lacks: readonly string[];
  readonly paper: Paper;
  readonly about: readonly string[];
  readonly changes: readonly Change[];
  /** What the log says of it. */
  readonly logged: string;
}

export interface SheetField {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly text: string;
}
