// What a person can do with a row: whether it can be done now, what it asks, and the plan that the answers make.
import type { FormField, FormSection, FormSpec } from '../derive/form';
import type { Book, StepContext } from '../domain/book';
import type { Coded } from '../domain/finding';
import type { Plan, RowRef } from '../domain/plan';
import type { Problems, Values } from '../schema/checks';
import type { Value } from '../schema/kinds';
import type { RowRule, Table } from '../schema/table';

/** A refused answer, or the plan with what is said once it is carried out. */
export type Planned<Said extends Coded = Coded, Warning extends Coded = Coded> =
  | { readonly ok: false; readonly problems: Problems }
  | {
      readonly ok: true;
      readonly plan: Plan;
      readonly said: Said;
      /** The rows that the sentence leads to. */
      readonly rows: readonly RowRef[];
      /** What to ask before it is done. */
      readonly warnings: readonly Warning[];
      /** Whom a letter about it is written to next. */
      readonly letter?: string | undefined;
    };

export interface Offer<Said extends Coded = Coded, Warning extends Coded = Coded> {
  readonly sections: readonly FormSection[];
  readonly rules: readonly RowRule[];
  readonly presets: { readonly [key: string]: Value | undefined };
  /** The fields that make up a whole, and how much of it is open. */
  readonly total?: NonNullable<FormSpec['total']>;
  readonly plan: (values: Values) => Planned<Said, Warning>;
  /** What comes of the answers beyond the row itself, told while they are typed. */
  readonly foresee?: (values: Values) => readonly Warning[];
  /** Whether it is what most people would do now. */
  readonly likely?: boolean;
  /** Whether it ends something that was agreed: its button says so by its colour too. */
  readonly grave?: boolean;
}

/** A step on the row of an id; undefined when it cannot be taken now. `say` words its form. */
export type Step<Say = unknown, Said extends Coded = Coded, Warning extends Coded = Coded> = (
  id: string,
  context: StepContext,
  say: Say,
) => Offer<Said, Warning> | undefined;

/** Whether a step is asked for on a tab as a whole, by its name, which none of its rows has. */
export const isWhole = (table: Table, id: string, book: Book): boolean =>
  id === table.name && book.find(table, id) === undefined;

export function done<Said extends Coded, Warning extends Coded = never>(
  plan: Plan,
  said: Said,
  rows: readonly RowRef[],
  warnings: readonly Warning[] = [],
): Planned<Said, Warning> {
  return { ok: true, plan, said, rows, warnings };
}

/** The plan, unless the tab itself would refuse the row that it leaves: that is told at the fields, which the form has. */
export const unlessWrong = <Said extends Coded, Warning extends Coded>(
  problems: Problems,
  planned: Planned<Said, Warning>,
): Planned<Said, Warning> => (Object.keys(problems).length > 0 ? { ok: false, problems } : planned);

/** Once it is carried out, a letter about it is offered. */
export const thenWriteTo = <Said extends Coded, Warning extends Coded>(
  letter: string | undefined,
  planned: Planned<Said, Warning>,
): Planned<Said, Warning> => (planned.ok ? { ...planned, letter } : planned);

/** A step that asks for nothing but a yes. */
export function bare<Said extends Coded, Warning extends Coded>(
  plan: () => Planned<Said, Warning>,
): Offer<Said, Warning> {
  return { sections: [], rules: [], presets: {}, plan };
}

export const section = (fields: readonly FormField[], name?: string): FormSection => ({
  ...(name === undefined ? {} : { name }),
  fields,
});

/** The number that was typed into a field; 0 for none. */
export const amount = (values: Values, key: string): number => Number(values[key] ?? 0);
