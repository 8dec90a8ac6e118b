// What every action is made of: whether it can be taken now, what it asks, and the step that the answers make.
import type { FormField, FormSection, FormSpec } from '../../derive/form';
import type { Problems, Values } from '../../schema/checks';
import type { Value } from '../../schema/kinds';
import type { RowRule } from '../../schema/table';
import type { RowRef, Said, Warning } from '../api';
import type { Context, Step } from '../step';

export type Planned =
  | { readonly ok: false; readonly problems: Problems }
  | {
      readonly ok: true;
      readonly step: Step;
      readonly said: Said;
      /** The rows that the sentence leads to. */
      readonly rows: readonly RowRef[];
      /** What to ask before it is done. */
      readonly warnings: readonly Warning[];
    };

export interface Offer {
  readonly sections: readonly FormSection[];
  readonly rules: readonly RowRule[];
  readonly presets: { readonly [key: string]: Value | undefined };
  /** The fields that make up a whole, and how much of it is open. */
  readonly total?: NonNullable<FormSpec['total']>;
  readonly plan: (values: Values) => Planned;
  /** Whether it is what most people would do now. */
  readonly likely?: boolean;
}

/** An action on the row of an id; undefined when it cannot be taken now. */
export type Action = (id: string, context: Context) => Offer | undefined;

export const done = (step: Step, said: Said, rows: readonly RowRef[], warnings: readonly Warning[] = []): Planned => ({
  ok: true,
  step,
  said,
  rows,
  warnings,
});

/** A step that asks for nothing but a yes. */
export const bare = (plan: () => Planned): Offer => ({ sections: [], rules: [], presets: {}, plan });

export const section = (fields: readonly FormField[], name?: string): FormSection => ({
  ...(name === undefined ? {} : { name }),
  fields,
});

export const amount = (values: Values, key: string): number => Number(values[key] ?? 0);
