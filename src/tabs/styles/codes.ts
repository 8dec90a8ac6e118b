// The codes of a style: each fact that has a sentence.
import type { Logged } from '../log/codes';
import type { Codes } from '../tab';

interface Versions {
  readonly now: string;
  readonly has: string;
}

/** What a new version touches, each by its id. */
export interface Touches {
  readonly code: 'touches';
  readonly orders: readonly string[];
  readonly samples: readonly string[];
  readonly inspections: readonly string[];
}

export type StyleCodes = Codes<{
  finding:
    | ({ readonly code: 'oldVersion' } & Versions)
    | { readonly code: 'notSent'; readonly now: string }
    | { readonly code: 'patternBehind' };
  next: { readonly code: 'sendTechPack' | 'movePattern' };
  /** As the letter says it: what changed, and where it is found. */
  title: { readonly code: 'techPack'; readonly description: string; readonly changed: string; readonly link: string };
  step: 'sendTechPack' | 'newVersion' | 'moveStage' | 'call';
  said:
    | Logged
    | { readonly code: 'sent' | 'version'; readonly style: string; readonly version: string }
    | { readonly code: 'moved'; readonly style: string; readonly stage: string };
  warning: Touches | { readonly code: 'ungraded' };
}>;
