// Loans: one sample or several go to somebody until a day, and come back, with a word on how they are.
import type { FormField } from '../../derive/form';
import type { StepContext } from '../../domain/book';
import type { Change } from '../../domain/plan';
import { normaliseKey } from '../../schema/cells';
import type { Problem } from '../../schema/checks';
import { longText, text } from '../../schema/kinds';
import { done, section } from '../step';
import {
  calledIn,
  field,
  isLent,
  needed,
  noted,
  ofSamples,
  present,
  type SampleRow,
  type SampleStep,
  textOf,
} from './diary';
import { samples } from './table';

const plainField = (key: string, label: string, kind: FormField['kind'], help: string): FormField => ({
  key,
  label,
  kind,
  help,
  halfWidth: false,
});

interface Lent {
  readonly id: string;
  readonly row: SampleRow;
}

/** The samples that go along, by their IDs with anything between; or the first that cannot. */
function along(id: string, typed: string, context: StepContext): readonly Lent[] | Problem {
  const found = new Map<string, Lent>();
  for (const named of [id, ...typed.split(/[\s,;]+/).filter((part) => part !== '')]) {
    const row = present(named, context);
    if (!row?.sampleId || isLent(row)) return { code: 'noSuchRow', typed: named, table: samples.name };
    found.set(normaliseKey(row.sampleId), { id: row.sampleId, row });
  }
  return [...found.values()];
}

export const lend: SampleStep = (id, context, say) => {
  const row = present(id, context);
  if (!row || isLent(row)) return undefined;
  return {
    sections: [
      section([
        needed('lentTo'),
        needed('lentOn'),
        field('backBy'),
        plainField('also', say.lending.also, longText, say.lending.alsoHelp),
      ]),
    ],
    rules: [
      { rule: 'notBefore', earlier: 'lentOn', later: 'backBy' },
      { rule: 'past', day: 'lentOn' },
    ],
    presets: { lentOn: context.today },
    plan: ({ also, ...values }) => {
      const all = along(id, String(also ?? ''), context);
      if ('code' in all) return { ok: false, problems: { also: all } };
      const to = String(values.lentTo);
      const ids = all.map((each) => each.id);
      const changes = ids.map(
        (each): Change => ({ table: samples, id: each, values: { ...values, returnedOn: undefined } }),
      );
      const what = say.log.lent(
        all.map((each) => `${each.id} ${calledIn(each.row, say)}`),
        textOf(values.backBy),
      );
      const said = { code: 'lent', ids: ids.join(', '), to } as const;
      return done(noted({ changes }, { name: to, about: ids, direction: 'Out', what }, context), said, ofSamples(ids));
    },
  };
};

export const giveBack: SampleStep = (id, context, say) => {
  const row = present(id, context);
  if (!row || !isLent(row)) return undefined;
  return {
    sections: [
      section([
        needed('returnedOn'),
        field('location'),
        plainField('condition', say.lending.condition, text, say.lending.conditionHelp),
      ]),
    ],
    rules: [{ rule: 'past', day: 'returnedOn' }],
    presets: { returnedOn: context.today, location: row.location },
    plan: ({ condition, ...values }) => {
      const day = String(values.returnedOn);
      if (row.lentOn !== undefined && day < row.lentOn) {
        const { label } = samples.inputs.lentOn;
        return { ok: false, problems: { returnedOn: { code: 'before', earlier: label, earlierDay: row.lentOn } } };
      }
      const found = condition === undefined ? '' : String(condition);
      const what = say.log.returned(calledIn(row, say), found);
      const notes = found === '' ? {} : { notes: [row.notes, what].filter(Boolean).join('\n') };
      const plan = { changes: [{ table: samples, id, values: { ...values, ...notes } }] };
      return done(
        noted(plan, { name: row.lentTo, about: [id], direction: 'In', what }, context),
        { code: 'returned', id, day },
        ofSamples([id]),
      );
    },
    likely: true,
  };
};
