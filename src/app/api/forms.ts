// Forms as the sidebar is given them: what they ask, what they hold at first, and what may be meant.
import type { FormSpec } from '../../derive/form';
import type { StepName } from '../../domain/panel';
import type { RowRef } from '../../domain/plan';
import type { Reading } from '../../schema/checks';
import type { Suggestion } from '../../schema/matching';

export type { Suggestion };

export interface FormView {
  readonly spec: FormSpec;
  readonly reading: Reading;
  /** The id the row would get now; absent where people name rows themselves. */
  readonly nextId?: string;
  /** What the fields hold at first, as text. */
  readonly presets: { readonly [key: string]: string };
  /** Of each column by which a new row may be like an earlier one: what those held, with the value there as a key is read. */
  readonly alike?: readonly {
    readonly by: string;
    readonly rows: readonly { readonly value: string; readonly id: string; readonly typed: FormView['presets'] }[];
  }[];
  /** What may be meant, most recent first: earlier values, or ids with their titles; of each field the first few. */
  readonly suggestions: { readonly [key: string]: readonly Suggestion[] };
  /** The reference fields whose suggestions are every id there is: the form may judge them itself. */
  readonly known: readonly string[];
  /** The fields of which there is more than was sent: it is asked for while one types. */
  readonly asks?: readonly string[];
  /** What comes of it, of other rows too, can be asked for while it is typed. */
  readonly foresees?: true;
}

/** A form over a row that is there already: `presets` are its fields as text, and what a conflict is judged against. */
export interface EditView extends FormView {
  readonly row: RowRef;
  readonly title: string;
}

/** Whose number was typed. */
export interface TrackingHint {
  /** In a few words; '' where nobody knows such a number. */
  readonly said: string;
  /** The carriers that it may be of, the likeliest first. */
  readonly named: readonly string[];
  /** The one that it can only be of. */
  readonly sure?: string;
  /** The number alone, where more was pasted. */
  readonly number?: string;
}

/** What a blank spreadsheet is asked before its tabs are made. */
export interface StartView extends FormView {
  /** It was set up already. */
  readonly ready: boolean;
}

/** What a step asks before it is done; its presets are what most people would answer. No fields: it only asks to be confirmed. */
export interface StepView extends FormView {
  readonly step: StepName;
  /** What a step does that asks for nothing. */
  readonly about?: string;
  readonly row: RowRef;
  readonly title: string;
}
