// How the week before went, as figures that each tab has its part in; a mail words and draws them.
import type { Title } from './attention';

export type Measure =
  /** `name` is a word of the tab's. */
  | { readonly of: 'count'; readonly name: string; readonly value: number }
  /** A fraction; undefined where nothing was due. */
  | { readonly of: 'share'; readonly name: string; readonly share: number | undefined }
  /** No budget where none is set. */
  | { readonly of: 'spend'; readonly title: Title; readonly spent: number; readonly budget: number | undefined }
  /** What falls due: `unsure` of it on a day that is only estimated. `most` is what the longest bar stands for; without it there is none. */
  | {
      readonly of: 'due';
      readonly name: string;
      /** The Monday of its week. */
      readonly from?: string;
      readonly sure: number;
      readonly unsure: number;
      readonly most: number | undefined;
    }
  /** An amount that no sum holds, since it has no rate. */
  | {
      readonly of: 'unrated';
      readonly name: string;
      readonly id: string;
      readonly amount: number;
      readonly currency: string;
    };

/** What one tab tells of a week. */
export type WeekPart = readonly Measure[];

export interface WeekSummary {
  readonly from: string;
  readonly to: string;
  readonly baseCurrency: string;
  readonly parts: readonly { readonly table: string; readonly measures: WeekPart }[];
}
