// One of a few words, or several of them.
import { bad, good, type Parsed } from '../problems';
import { GENERAL, readText } from './as-text';
import type { InForm, OnSheet } from './kind';

export interface ChoiceKind<Option extends string = string> {
  readonly type: 'choice';
  readonly options: readonly Option[];
  /** Several may be chosen, written with blanks between: `Mon Tue Wed`. */
  readonly several?: boolean;
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
function optionOf(options: readonly string[], word: string): string | undefined {
  return (
    options.find((option) => option.toLowerCase() === word.toLowerCase()) ??
    options.find((option) => sameNumber(option, word))
  );
}

function checkChoice(typed: string, options: readonly string[]): Parsed {
  const option = optionOf(options, typed);
  return option === undefined ? bad({ code: 'notAChoice', typed, options }) : good(option);
}

/** In the order of the options, each once. */
function checkChoices(typed: string, options: readonly string[]): Parsed {
  const words = typed.split(/[\s,]+/);
  const stray = words.find((word) => optionOf(options, word) === undefined);
  if (stray !== undefined) return checkChoice(stray, options);
  const chosen = words.map((word) => optionOf(options, word));
  return good(options.filter((option) => chosen.includes(option)).join(' '));
}

export const inForm: InForm<ChoiceKind> = {
  control: ({ several }) => (several ? 'choices' : 'choice'),
  check: (typed, _reading, { several, options }) => (several ? checkChoices : checkChoice)(typed, options),
};
export const onSheet: OnSheet<ChoiceKind, string> = {
  read: (cell, { options }) => optionOf(options, readText(cell)),
  format: ({ options }) => (options.some((option) => NUMERIC.test(option)) ? '@' : GENERAL),
  validation: ({ options }) => ({ type: 'list', values: options }),
};
