// Picks the sentence for a problem or a trouble: the data names its sentence by its code.
import * as en from './en';

type Coded<Section extends { readonly [code: string]: (...facts: never[]) => string }, At extends number> = {
  readonly [Code in keyof Section]: { readonly code: Code } & (Parameters<Section[Code]>[At] extends undefined
    ? unknown
    : Parameters<Section[Code]>[At]);
}[keyof Section];

/** A problem of a field, as the catalogue knows them: a code without a sentence does not compile where it is described. */
export type DescribedProblem = Coded<(typeof en)['check'], 1>;
export type DescribedImportProblem = Coded<(typeof en)['importing']['problem'], 1>;

export type DescribedTrouble = Coded<(typeof en)['upkeep']['reminders']['trouble'], 0>;

/** What is wrong with a field, in a sentence. */
export function describe(label: string, problem: DescribedProblem): string {
  const say = en.check[problem.code] as (label: string, problem: DescribedProblem) => string;
  return say(label, problem);
}

/** What is wrong with a field of a file, in a sentence. */
export function describeImport(label: string, problem: DescribedProblem | DescribedImportProblem): string {
  const sentences: { readonly [code: string]: unknown } = { ...en.check, ...en.importing.problem };
  const say = sentences[problem.code] as (label: string, problem: DescribedProblem | DescribedImportProblem) => string;
  return say(label, problem);
}

/** What is wrong with the reminders and what to do about it, in a sentence or two. */
export function describeTrouble(trouble: DescribedTrouble): string {
  const say = en.upkeep.reminders.trouble[trouble.code] as (trouble: DescribedTrouble) => string;
  return say(trouble);
}
