// Rows of the workbook as the sidebar is told of them: in lines, in panels, in what was found.
import type { Tile } from '../../domain/finding';
import type { Block, Line, StepName } from '../../domain/panel';
import type { RowRef } from '../../domain/plan';
import type { Tone } from '../../schema/table';
import type { Refusal } from './outcomes';

export type { Block, Line, RowRef, StepName, Tile };

/** A row that needs a person. */
export interface AttentionLine extends Line {
  readonly tile: Tile | 'check';
  /** Whether the person who looks is reminded of it. */
  readonly mine?: true;
}

export interface HomeView {
  /** The panels of tabs as wholes, each where a tile leads to it, with what that tile adds up to, in a sentence. */
  readonly wholes?: readonly (RowRef & { readonly tile: Tile; readonly label: string; readonly added?: string })[];
  readonly spreadsheetName: string;
  /** Whom the script sees; '' when Google does not tell. */
  readonly user: string;
  /** Which day it is there, `yyyy-MM-dd`. */
  readonly today: string;
  /** False until the spreadsheet was set up; but for the forms nothing is filled in then. */
  readonly ready: boolean;
  readonly counts: { readonly [T in Tile]: number };
  /** The same of the rows of the person who looks; absent where all are theirs, or none is. */
  readonly mine?: { readonly [T in Tile]: number };
  /** The first few of every tile, of all rows and of the person's own, in the order to look at them. */
  readonly attention: readonly AttentionLine[];
  /** The selected row is where the last mails meant this one, which stands elsewhere now: a sort moved it. */
  readonly mailed?: RowRef & { readonly row: number };
  /** Undefined while nobody's clock is on. */
  readonly reminder?: NextReminder;
  /** The tables whose rows are added by a form, the first first, each with its button. */
  readonly forms: readonly { readonly table: string; readonly title: string; readonly label: string }[];
  /** Why every row had to be read, where the tab that lists them could not be. */
  readonly notice?: string;
  /** What a workbook without any row teaches. */
  readonly empty?: { readonly title: string; readonly text: string };
}

/** When the next reminders go out, and to how many people as things stand. */
export interface NextReminder {
  readonly day: string;
  /** 0 to 23, in the spreadsheet's zone: the mails leave within that hour. */
  readonly hour: number;
  readonly people: number;
}

/** One column of a row that holds something, as it is read. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  /** The row it refers to. */
  readonly row?: RowRef;
  /** The page outside that it leads to. */
  readonly href?: string;
}

/** A row of any tab, by itself. */
export interface PanelView {
  readonly row: RowRef;
  /** What its tab is called. */
  readonly tab: string;
  readonly title: string;
  readonly party: string;
  readonly status: string;
  readonly tone: Tone;
  /** Why it needs a person, in a few words each. */
  readonly findings: readonly string[];
  /** What of ours it waits for, in a sentence. */
  readonly waits?: string;
  /** The row that it belongs to, and what that is to it. */
  readonly parent?: { readonly label: string; readonly row: RowRef };
  /** Its story, part by part. */
  readonly blocks: readonly Block[];
  readonly facts: readonly Fact[];
  /** What the facts are about, where a story folds them away. */
  readonly summary?: string;
  /** What can be done with it now, the likeliest first. */
  readonly steps: readonly StepName[];
  /** The tables whose rows may refer to it, each with what its button says. */
  readonly adds: readonly { readonly table: string; readonly label: string }[];
  /** The partner whose turn it is, to whom a letter can be written. */
  readonly chase?: string;
  /** What the document is called that it can send to its partner. */
  readonly sheet?: string;
  /** Whether the sidebar's form edits it. */
  readonly editable: boolean;
  /** Whether somebody is reminded of it. */
  readonly snoozable: boolean;
  /** Whether partners write about it: what they wrote can be pasted. */
  readonly replies?: boolean;
}

export interface SearchView {
  readonly query: string;
  readonly lines: readonly Line[];
  /** How many more there are. */
  readonly more: number;
}

export type SelectOutcome = { readonly ok: true } | { readonly ok: false; readonly refused: Refusal };
