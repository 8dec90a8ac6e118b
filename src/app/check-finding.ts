// A line of the check, and what its button does.
import { type DescribedCheck, describeCheck } from '../text/describe-check';
import type { CheckLine, Refusal } from './api';

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly refused: Refusal };

export interface Finding {
  readonly line: CheckLine;
  readonly repair?: () => Outcome;
  /** The repair is a whole step that takes the lock by itself. */
  readonly isStep?: boolean;
}

export const done: Outcome = { ok: true };

/** The sentence is its name, too: what a button mends is looked for anew by it. */
export function wording(found: DescribedCheck): CheckLine {
  const sentence = describeCheck(found);
  return { id: sentence, found: sentence };
}

export function finding(found: DescribedCheck, button: string, repair: () => Outcome): Finding {
  return { line: { ...wording(found), button }, repair };
}
