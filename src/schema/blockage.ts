// What somebody has set in the spreadsheet that keeps another's writes out.

export type Blockage =
  /** Tabs and ranges that this person may not change: `Orders`, `Orders!C2:C`. */
  | { readonly code: 'protected'; readonly places: readonly string[] }
  /** Tabs with cells in a Table, which takes no drop-down and no format but its own. */
  | { readonly code: 'table'; readonly tabs: readonly string[] };
