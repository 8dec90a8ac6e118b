// What each step of a sample has in common: the sample that is still to be had, and the row of the log that tells of it.
import { formField } from '../../derive/form';
import type { StepContext } from '../../domain/book';
import type { Plan, RowRef } from '../../domain/plan';
import type { Value } from '../../schema/kinds';
import type { RowOf } from '../../schema/table';
import { deskSetting } from '../desks';
import { diary } from '../log/note-down';
import type { Step } from '../step';
import type { SampleCodes } from './codes';
import { samples } from './table';
import type { Words } from './words.en';

export type SampleStep = Step<Words, SampleCodes['said'], SampleCodes['warning']>;
export type SampleRow = RowOf<typeof samples>;

export const field = (key: keyof typeof samples.inputs) => formField(samples, key);
export const needed = (key: keyof typeof samples.inputs) => ({ ...field(key), required: true });
export const ofSamples = (ids: readonly string[]): readonly RowRef[] => ids.map((id) => ({ table: samples.name, id }));

/** The sample of an id that is still to be had. */
export function present(id: string, context: StepContext): SampleRow | undefined {
  const row = context.find(samples, id)?.row;
  return row?.gone === undefined ? row : undefined;
}

export const isLent = ({ lentTo, returnedOn }: SampleRow): boolean => lentTo !== undefined && returnedOn === undefined;

export const textOf = (value: Value | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

interface Noted {
  /** With whom; nobody where the row names none, and then there is nothing to note. */
  readonly name: string | undefined;
  readonly about: readonly string[];
  readonly direction: 'In' | 'Out';
  readonly what: string;
}

/** The plan with its row of the log, where there is one. */
export function noted(plan: Plan, { name, about, direction, what }: Noted, context: StepContext): Plan {
  if (name === undefined || !context.settings().get(deskSetting('People'))) return plan;
  const written = diary({ name, about, channel: 'Note', direction, what }, context);
  return {
    ...plan,
    additions: [...(plan.additions ?? []), ...written.additions],
    changes: [...(plan.changes ?? []), ...written.changes],
  };
}

/** What a sample is called in the log: `PP 2, Linen shirt Ecru`. */
export const calledIn = ({ type, style = '', round = 1, colour }: SampleRow, say: Words): string =>
  [say.title.sample({ code: 'sample', type: type ?? '', style, round }), colour].filter(Boolean).join(' ');
