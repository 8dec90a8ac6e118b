// What somebody has done to the spreadsheet that keeps a step from being read or written.

/** Why row 1 of a tab cannot be believed. */
export type HeaderDoubt =
  /** The names stand in this row. */
  | { readonly how: 'below'; readonly row: number }
  /** They stand nowhere. */
  | { readonly how: 'gone' }
  /** They stand below one another. */
  | { readonly how: 'turned' }
  /** Columns, by their keys, bear the names of others. */
  | { readonly how: 'exchanged'; readonly keys: readonly string[] };

export type Blockage =
  /** Tabs and ranges that this person may not change: `Orders`, `Orders!C2:C`. */
  | { readonly code: 'protected'; readonly places: readonly string[] }
  /** Tabs with cells in a Table, which takes no drop-down and no format but its own. */
  | { readonly code: 'table'; readonly tabs: readonly string[] }
  /** Tabs that are ours by all but their mark. */
  | { readonly code: 'unmarked'; readonly tabs: readonly string[] }
  /** The row where the next one should stand, in which cells are merged. */
  | { readonly code: 'merged'; readonly tab: string; readonly row: number }
  /** A row whose merged cells did not take what was written. */
  | { readonly code: 'swallowed'; readonly tab: string; readonly row: number }
  /** A column that is not there, as `Orders › Quantity`. */
  | { readonly code: 'gone'; readonly column: string }
  /** A tab whose rows or columns somebody moves while a step is to be written. */
  | { readonly code: 'moved'; readonly tab: string }
  /** Something failed, for what it says, and all that was begun is taken back. */
  | { readonly code: 'takenBack'; readonly why: string }
  /** A tab whose columns cannot be told. */
  | { readonly code: 'header'; readonly tab: string; readonly doubt: HeaderDoubt; readonly names: readonly string[] };
