// The kinds of value a column can hold: plain data, so that a form can carry them to the browser.

/** A calendar day, `yyyy-MM-dd`, in the spreadsheet's time zone. */
export type IsoDate = string;

/** What a kind's value is inside Selvedge; `undefined` stands for a blank or unreadable cell. */
export type Value = string | number;

export interface IdKind {
  readonly type: 'id';
  /** The letters before the number: `ORD` gives ORD-0001. */
  readonly prefix: string;
}
export interface TextKind {
  readonly type: 'text';
  /** Several lines in the form. */
  readonly long?: boolean;
  /** The form offers what the column already holds. */
  readonly suggest?: boolean;
}
export interface KeyKind {
  readonly type: 'key';
}
export interface EmailKind {
  readonly type: 'email';
}
export interface LinkKind {
  readonly type: 'link';
}
export interface WholeKind {
  readonly type: 'whole';
  readonly min?: number;
}
export interface NumberKind {
  readonly type: 'number';
  readonly min?: number;
  /** 0 itself is refused in forms. */
  readonly positive?: boolean;
  /** The most digits shown after the decimal mark; as many as there are when absent. */
  readonly decimals?: number;
}
export interface MoneyKind {
  readonly type: 'money';
  /** The label of the column that holds the currency; absent for the base currency. */
  readonly currencyIn?: string;
}
export interface PercentKind {
  readonly type: 'percent';
  /** The largest fraction allowed. */
  readonly max?: number;
}
export interface DateKind {
  readonly type: 'date';
}
export interface CurrencyKind {
  readonly type: 'currency';
}
export interface ChoiceKind<Option extends string = string> {
  readonly type: 'choice';
  readonly options: readonly Option[];
  /** Several may be chosen, written with blanks between: `Mon Tue Wed`. */
  readonly several?: boolean;
}
export interface ReferenceKind {
  readonly type: 'reference';
  /** The name of the table whose first column holds the ids. */
  readonly table: string;
}
export interface SizesKind {
  readonly type: 'sizes';
}
/** A cell that may hold text or a number, such as a setting's value. */
export interface MixedKind {
  readonly type: 'mixed';
}

export type Kind =
  | IdKind
  | KeyKind
  | TextKind
  | EmailKind
  | LinkKind
  | WholeKind
  | NumberKind
  | MoneyKind
  | PercentKind
  | DateKind
  | CurrencyKind
  | ChoiceKind
  | ReferenceKind
  | SizesKind
  | MixedKind;

/** The TypeScript type of a kind's value. */
export type ValueOf<K extends Kind> =
  K extends ChoiceKind<infer Option>
    ? Option
    : K extends WholeKind | NumberKind | MoneyKind | PercentKind
      ? number
      : K extends MixedKind
        ? Value
        : string;

export const id = (prefix: string): IdKind => ({ type: 'id', prefix });
export const key: KeyKind = { type: 'key' };
export const text: TextKind = { type: 'text' };
export const longText: TextKind = { type: 'text', long: true };
/** Free text whose earlier values are offered while typing: a factory, a style. */
export const name: TextKind = { type: 'text', suggest: true };
export const email: EmailKind = { type: 'email' };
export const link: LinkKind = { type: 'link' };
export const whole = (min?: number): WholeKind => ({ type: 'whole', ...(min === undefined ? {} : { min }) });
export const number: NumberKind = { type: 'number', min: 0 };
/** A number computed finer than people need to see it. */
export const rounded: NumberKind = { type: 'number', decimals: 1 };
export const signed: NumberKind = { type: 'number' };
export const positive: NumberKind = { type: 'number', min: 0, positive: true };
export const rate: NumberKind = { type: 'number', min: 0, positive: true, decimals: 6 };
/** Money in the base currency. */
export const baseMoney: MoneyKind = { type: 'money' };
export const moneyIn = (currencyIn: string): MoneyKind => ({ type: 'money', currencyIn });
export const percent = (max?: number): PercentKind => ({ type: 'percent', ...(max === undefined ? {} : { max }) });
export const date: DateKind = { type: 'date' };
export const currency: CurrencyKind = { type: 'currency' };
export const choice = <const Option extends string>(...options: readonly Option[]): ChoiceKind<Option> => ({
  type: 'choice',
  options,
});
export const choices = (...options: readonly string[]): ChoiceKind => ({ type: 'choice', options, several: true });
export const reference = (table: string): ReferenceKind => ({ type: 'reference', table });
export const sizes: SizesKind = { type: 'sizes' };
export const mixed: MixedKind = { type: 'mixed' };

/** Whether a kind's cells hold numbers (dates are day numbers in a cell). */
export function isNumeric(kind: Kind): boolean {
  return ['whole', 'number', 'money', 'percent', 'date'].includes(kind.type);
}
