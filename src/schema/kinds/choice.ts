// One of a few words, or several of them.
import { bad, good, type Parsed } from '../problems';
import { GENERAL, readText } from './as-text';
import type { InForm, OnSheet, Words } from './kind';

export interface ChoiceKind<Option extends string = string> {
  readonly type: 'choice';
  readonly options: readonly Option[];
  /** Several may be chosen, written with blanks between: `Mon Tue Wed`. */
  readonly several?: boolean;
  readonly words?: Words;
}

export const choice = <const Option extends string>(...options: readonly Option[]): ChoiceKind<Option> => ({
  type: 'choice',
  options,
});
export const choices = (...options: readonly string[]): ChoiceKind => ({ type: 'choice', options, several: true });

/** A number that stands for itself, as 2.5: a cell must not make another of it, such as a date. */
const NUMERIC = /^\d+(?:[.,]\d+)?$/;
const sameNumber = (one: string, other: string) =>
  NUMERIC.test(one) && NUMERIC.test(other) && Number(one.replace(',', '.')) === Number(other.replace(',', '.'));

/** The option that a word is, whatever its case; of a number, however its decimals are written. */
function optionOf({ options, words }: ChoiceKind, word: string): string | undefined {
  const isIt = (other: string | undefined) => other?.toLowerCase() === word.toLowerCase();
  return (
    options.find(isIt) ??
    options.find((option) => sameNumber(option, word)) ??
    options.find((option) => isIt(words?.[option]))
  );
}

/** The option that a text begins with, and what stands behind it; undefined where it begins with none. */
export function optionAhead(
  { options }: ChoiceKind,
  text: string,
): readonly [option: string, rest: string] | undefined {
  const found = options.find((option) => text.startsWith(option) && /^(?:$|,? )/.test(text.slice(option.length)));
  return found === undefined ? undefined : [found, text.slice(found.length).replace(/^, /, '')];
}

function checkChoice(typed: string, kind: ChoiceKind): Parsed {
  const option = optionOf(kind, typed);
  if (option !== undefined) return good(option);
  return bad({ code: 'notAChoice', typed, options: kind.options.map((each) => kind.words?.[each] ?? each) });
}

/** In the order of the options, each once. */
function checkChoices(typed: string, kind: ChoiceKind): Parsed {
  const words = typed.split(/[\s,]+/);
  const stray = words.find((word) => optionOf(kind, word) === undefined);
  if (stray !== undefined) return checkChoice(stray, kind);
  const chosen = words.map((word) => optionOf(kind, word));
  return good(kind.options.filter((option) => chosen.includes(option)).join(' '));
}

export const inForm: InForm<ChoiceKind> = {
  control: ({ several }) => (several ? 'choices' : 'choice'),
  check: (typed, _reading, kind) => (kind.several ? checkChoices : checkChoice)(typed, kind),
};
export const onSheet: OnSheet<ChoiceKind, string> = {
  read: (cell, kind) => optionOf(kind, readText(cell)),
  format: ({ options }) => (options.some((option) => NUMERIC.test(option)) ? '@' : GENERAL),
  validation: ({ options }) => ({ type: 'list', values: options }),
};
