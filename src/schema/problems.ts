// What can be wrong with what a person typed or a file holds, as data, and how a reading of it ends.
import type { DateReading } from './dates';
import type { DateOrder } from './file-formats';
import type { Value } from './values';

/** What is wrong with a field, as data; the text catalogue makes the sentence. */
export type Problem =
  | { readonly code: 'required' }
  /** None of the quantities of a step was told. */
  | { readonly code: 'noQuantity' }
  | { readonly code: 'tooLong'; readonly most: number; readonly length: number }
  | { readonly code: 'notANumber'; readonly typed: string }
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
  | {
      readonly code: 'noSuchDay';
      readonly day: number;
      readonly month: number;
      readonly year: number;
      readonly nearest: string;
    }
  | { readonly code: 'notAnEmail'; readonly typed: string }
  | { readonly code: 'notALink'; readonly typed: string }
  | { readonly code: 'notACurrency'; readonly typed: string }
  | { readonly code: 'notAChoice'; readonly typed: string; readonly options: readonly string[] }
  | { readonly code: 'notSizes'; readonly typed: string }
  | { readonly code: 'noSuchRow'; readonly typed: string; readonly table: string }
  | { readonly code: 'taken'; readonly typed: string }
  | { readonly code: 'sizesDiffer'; readonly sum: number; readonly quantity: number }
  | { readonly code: 'before'; readonly earlier: string; readonly earlierDay: string }
  | { readonly code: 'needed'; readonly because: string };

export type Parsed =
  | { readonly ok: true; readonly value: Value | undefined }
  | { readonly ok: false; readonly problem: Problem };

/** How the spreadsheet's people write dates and numbers. */
export interface Reading extends DateReading {
  readonly decimalMark: '.' | ',';
}

/** What is wrong with a cell of a file, besides what may be wrong in a form. */
export type StatedProblem =
  | Problem
  | { readonly code: 'otherOrder'; readonly typed: string; readonly order: DateOrder }
  | { readonly code: 'otherMark'; readonly typed: string; readonly mark: '.' | ',' };

export const good = (value: Value | undefined): Parsed => ({ ok: true, value });
export const bad = (problem: Problem): Parsed => ({ ok: false, problem });
