// What the import page and the server say to each other about a file.
import type { ForEveryRow, ImportColumn, ImportProblems, ImportRows } from '../../derive/import';
import type { Across } from '../../derive/import-across';
import type { HeaderLines, StatedAbove } from '../../derive/import-header';
import type { Reading } from '../../schema/checks';
import type { SumSpec, Sums } from '../../schema/sums';
import type { RowRule } from '../../schema/table';
import type { KeptLayout } from '../../schema/wire';
import type { Refused, Undo } from './outcomes';

/** The tables that rows of a file can go into. */
export type ImportTables = readonly { readonly table: string; readonly title: string; readonly one: string }[];

/** What the import page is told of a table once it has read a file. */
export interface ImportView {
  readonly table: string;
  /** What its tab is called. */
  readonly tab: string;
  /** One of its rows: `order`. */
  readonly one: string;
  readonly columns: readonly ImportColumn[];
  /** The columns that name a row to a person. */
  readonly title: readonly string[];
  /** Which of the rows that were sent holds the names of the columns: the first of one or two lines. */
  readonly header: HeaderLines['header'];
  readonly lines: HeaderLines['lines'];
  /** What the columns are called, by one line or by both. */
  readonly titles: readonly string[];
  /** How the last file with just these titles was read; absent where there was none. */
  readonly last?: KeptLayout;
  /** What the lines above say of every row, as long as no line below says otherwise. */
  readonly above: readonly StatedAbove[];
  /** The columns that are called by a size, if any. */
  readonly across?: Across;
  /** The file's column of each of ours that was recognised. */
  readonly found: { readonly [key: string]: number };
  /** What every row gets where the file says nothing. */
  readonly fixed: { readonly [key: string]: string };
  /** Of these what its header states: the currency of an amount. */
  readonly stated?: readonly string[];
  /** The currencies that its titles state, by their columns; '' where a person says which. */
  readonly currencies?: { readonly [column: string]: string };
  readonly reading: Reading;
  /** What ties its columns to each other. */
  readonly rules: readonly RowRule[];
  /** The columns that files write on the first line of a document only; the first of them decides. */
  readonly carries: readonly string[];
  /** What lines that continue a document may leave blank besides. */
  readonly carriesToo: readonly string[];
  /** Where the text of what no column takes goes. */
  readonly unreadInto: string;
  /** What its rows are added up by; none where there is nothing to add up. */
  readonly sums: readonly SumSpec[];
  /** How many rows are imported at once, at most. */
  readonly most: number;
}

/** The rows of a file as they are sent: the keys of its columns, its cells, how it writes dates and numbers, what all rows share. */
export type SentFile = readonly [
  keys: ImportRows['keys'],
  rows: ImportRows['rows'],
  formats: ImportRows['formats'],
  everyRow: ForEveryRow,
];

/** A row of a file that stands there with something else in it. */
export interface ImportChange {
  readonly row: number;
  readonly id: string;
  /** As a person would type them; `likely` where most people would want it changed, `immutable` where nobody can. */
  readonly fields: readonly {
    readonly key: string;
    readonly was: string;
    readonly becomes: string;
    readonly likely: boolean;
    readonly immutable?: boolean;
  }[];
}

export interface NearName {
  readonly key: string;
  readonly typed: string;
  readonly known: string;
  readonly rows: number;
}

/** Rows of a file that refer to a row by what may be several, or another: which is meant, the person says once. */
export interface ReferenceAsked {
  /** The column that refers. */
  readonly key: string;
  /** Tells it from the other questions about that column. */
  readonly question: string;
  readonly typed: string;
  /** What else the file says of the row that is meant; '' for nothing. */
  readonly said: string;
  /** How many rows wait for it. */
  readonly rows: number;
  /** Those that may be meant, the likeliest first, each with what tells it from the others. */
  readonly candidates: readonly { readonly id: string; readonly about: string }[];
}

/** A row by its place, and an id. */
export interface RowOfId {
  readonly row: number;
  readonly id: string;
}

export interface SizeOutside {
  readonly size: string;
  readonly scale: string;
  readonly rows: number;
}

export interface OtherCarrier {
  readonly carrier: string;
  readonly certain: string;
  readonly rows: number;
}

/** What would come of an import. Rows are named by their place among those sent, 0 the first. */
export interface ImportCheck {
  readonly add: readonly number[];
  /** Rows that are there already, with the id they have. */
  readonly there: readonly { readonly row: number; readonly id: string }[];
  /** Rows that stand there with something else in them, and what would change. */
  readonly changed: readonly ImportChange[];
  readonly wrong: readonly { readonly row: number; readonly problems: ImportProblems }[];
  /** The rows that go by the name of a standing one without being equal to it, with its id; absent where none does. */
  readonly likened?: readonly RowOfId[];
  /** The rows to be added that bring an id of their own; absent where none does. */
  readonly named?: readonly RowOfId[];
  /** What the rows of each outcome add up to, as the file says it; absent where nothing is added up. */
  readonly sums?: { readonly [outcome in 'add' | 'there' | 'changed']: Sums };
  /** Names in rows to be added that are near to a known one; absent where none is. */
  readonly near?: readonly NearName[];
  /** Sizes in rows to be added that their scale does not have; absent where none is. */
  readonly outside?: readonly SizeOutside[];
  /** Carriers in rows to be added whose number is another's for certain; absent where none is. */
  readonly carriers?: readonly OtherCarrier[];
  /** Absent where every reference leads to one row, or to none. */
  readonly asked?: readonly ReferenceAsked[];
  /** Those that are answered, with the one row that is meant as their candidate, or none; absent where none was to be asked. */
  readonly answered?: readonly ReferenceAsked[];
}

export type ImportOutcome =
  | {
      readonly ok: true;
      readonly ids: readonly string[];
      readonly changed: readonly string[];
      readonly undo: Undo;
      /** What the rows that were written should add up to on the sheet. */
      readonly sums?: Sums;
    }
  /** The workbook changed since the person agreed: nothing was written. */
  | { readonly ok: false; readonly check: ImportCheck }
  | Refused;
