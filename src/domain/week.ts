// How the week before went, as figures that each tab has its part in; a mail words and draws them.

export type Measure =
  /** `name` is a word of the tab's. */
  | { readonly of: 'count'; readonly name: string; readonly value: number }
  /** A fraction; undefined where nothing was due. */
  | { readonly of: 'share'; readonly name: string; readonly share: number | undefined }
  /** `typed` is what a person called it; no budget where none is set. */
  | { readonly of: 'spend'; readonly typed: string; readonly spent: number; readonly budget: number | undefined };

/** What one tab tells of a week. */
export type WeekPart = readonly Measure[];

export interface WeekSummary {
  readonly from: string;
  readonly to: string;
  readonly baseCurrency: string;
  readonly parts: readonly { readonly table: string; readonly measures: WeekPart }[];
}
