// The kinds of value a column can hold: plain data, so that a form can carry them to the browser.
import { own } from '../own';
import * as choice from './choice';
import * as currency from './currency';
import * as date from './date';
import * as email from './email';
import * as id from './id';
import * as key from './key';
import type { Control, InForm, OnSheet, Words } from './kind';
import * as link from './link';
import * as mixed from './mixed';
import * as money from './money';
import * as number from './number';
import * as percent from './percent';
import * as reference from './reference';
import * as sizes from './sizes';
import * as text from './text';
import * as whole from './whole';

export type { IsoDate } from '../dates';
export type { Value } from '../values';
export { type ChoiceKind, choice, choices, optionAhead } from './choice';
export { type CurrencyKind, currency } from './currency';
export { type DateKind, date } from './date';
export { addressWords, type EmailKind, email, isEmailAddress } from './email';
export { type IdKind, id } from './id';
export { type KeyKind, key } from './key';
export type { Control, Validation, Words } from './kind';
export { isWebAddress, type LinkKind, link } from './link';
export { type MixedKind, mixed } from './mixed';
export { baseMoney, type MoneyKind, moneyIn, signedMoneyIn } from './money';
export { type NumberKind, number, positive, rate, rounded, signed } from './number';
export { type PercentKind, percent } from './percent';
export { type ReferenceKind, reference } from './reference';
export { type SizesKind, sizes } from './sizes';
export { code, longText, name, offset, type TextKind, terms, text } from './text';
export { type WholeKind, whole } from './whole';

export type Kind =
  | id.IdKind
  | key.KeyKind
  | text.TextKind
  | email.EmailKind
  | link.LinkKind
  | whole.WholeKind
  | number.NumberKind
  | money.MoneyKind
  | percent.PercentKind
  | date.DateKind
  | currency.CurrencyKind
  | choice.ChoiceKind
  | reference.ReferenceKind
  | sizes.SizesKind
  | mixed.MixedKind;

type KindOf<T extends Kind['type']> = Extract<Kind, { readonly type: T }>;

// One registry for each part, not one for all: a page's bundle then leaves out the parts that it does not use.

const IN_FORM: { readonly [T in Kind['type']]: InForm<KindOf<T>> } = {
  id: id.inForm,
  key: key.inForm,
  text: text.inForm,
  email: email.inForm,
  link: link.inForm,
  whole: whole.inForm,
  number: number.inForm,
  money: money.inForm,
  percent: percent.inForm,
  date: date.inForm,
  currency: currency.inForm,
  choice: choice.inForm,
  reference: reference.inForm,
  sizes: sizes.inForm,
  mixed: mixed.inForm,
};

const ON_SHEET = {
  id: id.onSheet,
  key: key.onSheet,
  text: text.onSheet,
  email: email.onSheet,
  link: link.onSheet,
  whole: whole.onSheet,
  number: number.onSheet,
  money: money.onSheet,
  percent: percent.onSheet,
  date: date.onSheet,
  currency: currency.onSheet,
  choice: choice.onSheet,
  reference: reference.onSheet,
  sizes: sizes.onSheet,
  mixed: mixed.onSheet,
} satisfies { readonly [T in Kind['type']]: OnSheet<KindOf<T>> };

/** The TypeScript type of a kind's value: what its cells are read as. */
export type ValueOf<K extends Kind> =
  K extends choice.ChoiceKind<infer Option>
    ? Option
    : Exclude<ReturnType<(typeof ON_SHEET)[K['type']]['read']>, undefined>;

/** The kinds whose cells hold numbers: a date is its day number. */
type NumericKind = KindOf<
  { [T in Kind['type']]: ValueOf<KindOf<T>> extends number ? T : never }[Kind['type']] | 'date'
>;

const NUMERIC: { readonly [T in NumericKind['type']]: true } = {
  whole: true,
  number: true,
  money: true,
  percent: true,
  date: true,
};

/** Whether a kind's cells hold numbers (dates are day numbers in a cell). */
export function isNumeric(kind: Kind): kind is NumericKind {
  return kind.type in NUMERIC;
}

export const inForm = (kind: Kind): InForm<Kind> => IN_FORM[kind.type];
export const onSheet = (kind: Kind): OnSheet<Kind> => ON_SHEET[kind.type];

/** A stored word in other words; it stands for itself where these have none for it. */
export const wordIn = (words: Words, stored: string): string => own(words, stored) ?? stored;

/** A word that is stored, as its reader calls it; of several, each. */
export function wordOf(kind: Kind, stored: string): string {
  const words = 'words' in kind ? kind.words : undefined;
  if (words === undefined) return stored;
  const isSeveral = kind.type === 'choice' && kind.several === true;
  return (isSeveral ? stored.split(' ') : [stored]).map((each) => wordIn(words, each)).join(' ');
}

/** What a form draws for a field of this kind. */
export const controlOf = (kind: Kind): Control => inForm(kind).control(kind);
