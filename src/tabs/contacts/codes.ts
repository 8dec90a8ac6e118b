// The codes of a contact: each fact that has a sentence.
import type { Logged } from '../log/codes';
import type { Codes } from '../tab';

export type ContactNext = { readonly code: 'fillWay' | 'writeZone' | 'writeCountryCode' };

/** How many rows of a tab. */
export interface Rows {
  readonly table: string;
  readonly rows: number;
}

/** One cell, by its tab and row. */
export interface CellAt {
  readonly table: string;
  readonly row: number;
}

type Warning =
  | { readonly code: 'adds'; readonly names: readonly string[] }
  | { readonly code: 'writes'; readonly from: string; readonly to: string; readonly rows: readonly Rows[] }
  /** Other spellings that count as the same name and are written anew with it. */
  | { readonly code: 'spellings'; readonly spellings: readonly string[] }
  /** Rows that bear the new name already. */
  | { readonly code: 'joins'; readonly to: string; readonly rows: readonly Rows[] }
  | { readonly code: 'formulas'; readonly cells: readonly CellAt[] }
  | { readonly code: 'nameless'; readonly cells: readonly CellAt[] }
  /** Rows of Settings that keep their name since the other has such a row of its own. */
  | { readonly code: 'setAlready'; readonly to: string; readonly cells: readonly CellAt[] };

export type ContactCodes = Codes<{
  finding:
    | { readonly code: 'noWay'; readonly pieces: number }
    | { readonly code: 'wrongZone' | 'noCountryCode' }
    | { readonly code: 'unlisted'; readonly names: number };
  next: ContactNext;
  step: 'adopt' | 'rename' | 'call';
  said:
    | { readonly code: 'adopted'; readonly names: number; readonly rows: number }
    | { readonly code: 'renamed'; readonly from: string; readonly to: string; readonly rows: readonly Rows[] }
    | Logged;
  warning: Warning;
}>;
