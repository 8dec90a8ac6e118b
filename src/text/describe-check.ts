// Picks the sentence for what a check of the spreadsheet found.
import * as en from './en';

type Found = (typeof en)['checked']['found'];

/** What was found, as the catalogue knows it: a code without a sentence does not compile. */
export type DescribedCheck = {
  readonly [Code in keyof Found]: { readonly code: Code } & (Parameters<Found[Code]> extends [infer Facts]
    ? Facts
    : unknown);
}[keyof Found];

export function describeCheck(found: DescribedCheck): string {
  const say = en.checked.found[found.code] as (found: DescribedCheck) => string;
  return say(found);
}
