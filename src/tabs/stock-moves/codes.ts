// The codes of a stock move: each fact that has a sentence.
import type { Codes } from '../tab';

export type MoveCodes = Codes<{
  step: 'reverse';
  said: { readonly code: 'reversed'; readonly id: string; readonly by: string };
  warning:
    | { readonly code: 'reverses'; readonly id: string; readonly quantity: number; readonly sku: string }
    | { readonly code: 'belowZero'; readonly sku: string; readonly onHand: number };
}>;
