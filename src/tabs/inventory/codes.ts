// The codes of an item: each fact that has a sentence.
import type { Receipt, ReceiptWarning } from '../shipments/codes';
import type { Codes } from '../tab';

export type ItemNext = { readonly code: 'countAgain' | 'makeRoom' | 'chaseSupplier' | 'reorder' };

export type ItemCodes = Codes<{
  finding: { readonly code: 'oversold' | 'out' | 'low'; readonly available: number; readonly unit: string };
  next: ItemNext;
  step: 'count' | 'receive';
  said:
    | Receipt
    | { readonly code: 'counted'; readonly id: string; readonly onHand: number; readonly difference: number };
  warning: ReceiptWarning;
}>;
