// What can be wrong with what a person typed or a file holds, as data, and how a reading of it ends.
import type { DateOrder } from './file-formats';
import type { DecimalMark } from './numbers';
import type { SizeLists } from './size-lists';
import type { TermsProblem } from './terms';
import type { DateProblem, DateReading } from './typed-dates';
import type { Value } from './values';

/** What is wrong with a field, as data; the text catalogue makes the sentence. */
export type Problem =
  | { readonly code: 'required' }
  /** None of the quantities of a step was told. */
  | { readonly code: 'noQuantity' }
  | { readonly code: 'tooLong'; readonly most: number; readonly length: number }
  | { readonly code: 'notANumber'; readonly typed: string }
  /** It may be read in more than one way: each of `readings` is a text for one of them. */
  | { readonly code: 'ambiguous'; readonly typed: string; readonly readings: readonly string[] }
  /** An amount states a currency, the likeliest first, and its row another, or none that would settle it. */
  | {
      readonly code: 'otherCurrency';
      readonly typed: string;
      readonly stated: readonly string[];
      readonly given?: string;
      /** The label of the field that holds the currency, and its key; of a setting its name. */
      readonly holder: string;
      readonly at?: string;
    }
  /** A spreadsheet has rounded a long number: `9.40551E+21`. */
  | { readonly code: 'lostDigits'; readonly typed: string }
  | { readonly code: 'notWhole'; readonly typed: string }
  | { readonly code: 'tooSmall'; readonly least: number; readonly typed: string }
  | { readonly code: 'tooLarge'; readonly typed: string }
  | { readonly code: 'notBetween'; readonly least: number; readonly most: number; readonly typed: string }
  | { readonly code: 'notPositive'; readonly typed: string }
  | { readonly code: 'inFuture'; readonly day: string }
  | { readonly code: 'baseRate'; readonly currency: string }
  | { readonly code: 'tooFine'; readonly currency: string; readonly decimals: number; readonly amount: number }
  | { readonly code: 'notAPercent'; readonly typed: string; readonly most: number }
  | { readonly code: 'notADate'; readonly typed: string; readonly example: string }
  | DateProblem
  | { readonly code: 'notAnEmail'; readonly typed: string }
  | { readonly code: 'notALink'; readonly typed: string }
  /** `may` where its name is that of several: `kr`. */
  | { readonly code: 'notACurrency'; readonly typed: string; readonly may?: readonly string[] }
  | { readonly code: 'notAChoice'; readonly typed: string; readonly options: readonly string[] }
  | { readonly code: 'notSizes'; readonly typed: string }
  | TermsProblem
  | { readonly code: 'notOffset'; readonly typed: string }
  /** Figures in a row without a scale that says which sizes they are; `names` are those that there are. */
  | { readonly code: 'noScale'; readonly typed: string; readonly names: readonly string[] }
  | {
      readonly code: 'notAlongScale';
      readonly typed: string;
      readonly scale: string;
      /** The sizes of the scale, and the figures that were typed. */
      readonly has: number;
      readonly count: number;
    }
  /** A ratio, and no quantity to share by it. */
  | { readonly code: 'ratioOfNothing'; readonly typed: string }
  /** A pasted block, and in a sentence what keeps it from being read. */
  | { readonly code: 'notABlock'; readonly why: string }
  | { readonly code: 'noSuchRow'; readonly typed: string; readonly table: string }
  | { readonly code: 'taken'; readonly typed: string }
  | { readonly code: 'sizesDiffer'; readonly sum: number; readonly quantity: number }
  | { readonly code: 'before'; readonly earlier: string; readonly earlierDay: string }
  | { readonly code: 'needed'; readonly because: string };

export type Parsed =
  | {
      readonly ok: true;
      readonly value: Value | undefined;
      /** The currencies that an amount was stated in: several where its sign stands for several. */
      readonly currencies?: readonly string[];
    }
  | { readonly ok: false; readonly problem: Problem };

/** How the spreadsheet's people write dates and numbers. */
export interface Reading extends DateReading {
  readonly decimalMark: DecimalMark;
  /** The scales and packs of the workbook, where a size breakdown is read. */
  readonly sizeLists?: SizeLists;
  /** How a size breakdown is read beside the rest of its row; what knows no row reads it by itself. */
  readonly readSizes?: (typed: string) => Parsed;
}

/** What is wrong with a cell of a file, besides what may be wrong in a form. */
export type StatedProblem =
  | Problem
  /** A formula of the file's maker came to nothing: `#REF!`. */
  | { readonly code: 'sheetError'; readonly typed: string }
  | { readonly code: 'otherOrder'; readonly typed: string; readonly order: DateOrder }
  | { readonly code: 'otherMark'; readonly typed: string; readonly mark: DecimalMark }
  /** A day that depends on when the file is read: `12 Mar`, `+3w`. */
  | { readonly code: 'moving'; readonly typed: string; readonly day: string; readonly may: readonly string[] };

export const good = (value: Value | undefined): Parsed => ({ ok: true, value });
export const bad = (problem: Problem): Parsed => ({ ok: false, problem });
