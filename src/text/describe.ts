// Picks the sentence for a problem, a finding or a step: the data names its sentence by its code.
import * as en from './en';

type Coded<Section extends { readonly [code: string]: (...facts: never[]) => string }, At extends number> = {
  readonly [Code in keyof Section]: { readonly code: Code } & (Parameters<Section[Code]>[At] extends undefined
    ? unknown
    : Parameters<Section[Code]>[At]);
}[keyof Section];

/** A problem of a field, as the catalogue knows them: a code without a sentence does not compile where it is described. */
export type DescribedProblem = Coded<(typeof en)['check'], 1>;
export type DescribedImportProblem = Coded<(typeof en)['importing']['problem'], 1>;
export type DescribedFinding = Coded<(typeof en)['sidebar']['finding'], 0>;
export type DescribedWarning = Coded<(typeof en)['sidebar']['warning'], 0>;
export type DescribedStep = Coded<(typeof en)['sidebar']['said'], 0>;

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

/** Why a row needs someone, in a few words. */
export function describeFinding(finding: DescribedFinding): string {
  const say = en.sidebar.finding[finding.code] as (finding: DescribedFinding) => string;
  return say(finding);
}

/** What makes a step worth a second look, in a sentence. */
export function describeWarning(warning: DescribedWarning): string {
  const say = en.sidebar.warning[warning.code] as (warning: DescribedWarning) => string;
  return say(warning);
}

/** What was done, in a sentence. */
export function describeSaid(said: DescribedStep): string {
  const say = en.sidebar.said[said.code] as (said: DescribedStep) => string;
  return say(said);
}

/** What is wrong with the reminders and what to do about it, in a sentence or two. */
export function describeTrouble(trouble: DescribedTrouble): string {
  const say = en.upkeep.reminders.trouble[trouble.code] as (trouble: DescribedTrouble) => string;
  return say(trouble);
}
