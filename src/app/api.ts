// What the sidebar and the server say to each other: plain data, as google.script.run carries nothing else.
import type { FormSpec } from '../derive/form';
import type { Attention, Finding, Tile } from '../domain/attention';
import type { Problems, Reading } from '../schema/checks';
import type { Tone } from '../schema/table';

export type { Finding, Tile };

/** A row that needs a person, and why. */
export type AttentionRow = Attention;

/** Where a row is found: by its tab and id, never by a row number that may have gone stale. */
export interface RowRef {
  readonly table: string;
  readonly id: string;
}

export interface HomeView {
  /** The spreadsheet's name. */
  readonly desk: string;
  /** Which day it is there, `yyyy-MM-dd`. */
  readonly today: string;
  /** False until the spreadsheet was set up; nothing else is filled in then. */
  readonly ready: boolean;
  readonly counts: { readonly [T in Tile]: number };
  /** The first few of every tile, the most urgent first. */
  readonly attention: readonly AttentionRow[];
  /** How many rows there are in each table that has a form. */
  readonly rows: { readonly [table: string]: number };
}

export interface FormView {
  readonly spec: FormSpec;
  readonly reading: Reading;
  /** The id the row would get now; absent where people name rows themselves. */
  readonly nextId?: string;
  /** What the fields hold at first, as text. */
  readonly presets: { readonly [key: string]: string };
  /** What may be meant, most recent first: earlier values, or ids with their titles. */
  readonly suggestions: { readonly [key: string]: readonly Suggestion[] };
  /** The reference fields whose suggestions are every id there is: the form may judge them itself. */
  readonly known: readonly string[];
}

export interface Suggestion {
  readonly value: string;
  readonly title?: string;
}

export type AddOutcome =
  | { readonly ok: true; readonly added: RowRef; readonly nextId?: string }
  | { readonly ok: false; readonly problems: Problems }
  | { readonly ok: false; readonly refused: Refusal };

/** Why nothing could be done, whatever was typed. */
export type Refusal = 'notSetUp' | 'busy' | 'columnsMissing' | 'rowGone' | 'sampleThere';

export interface SearchHit extends RowRef {
  readonly title: string;
  readonly party: string;
  readonly status: string;
  readonly tone: Tone;
}

export interface SearchView {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  /** How many more there are. */
  readonly more: number;
}

export type SelectOutcome = { readonly ok: true } | { readonly ok: false; readonly refused: Refusal };

/** The functions of the server that the sidebar calls. */
export interface Api {
  /** The menu's own command: what came of it is said in the sheet. */
  setUp(): void;
  home(): HomeView;
  openForm(table: string): FormView | { readonly refused: Refusal };
  addRow(table: string, typed: { readonly [key: string]: string }): AddOutcome;
  search(query: string): SearchView;
  selectRow(table: string, id: string): SelectOutcome;
}
