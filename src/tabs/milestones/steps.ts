// Steps of one milestone: it is done, promised for a day, moved, or left out.
import { formField } from '../../derive/form';
import type { BookRow, StepContext } from '../../domain/book';
import { normaliseKey } from '../../schema/cells';
import type { Values } from '../../schema/checks';
import type { RowOf } from '../../schema/table';
import { FINAL_MILESTONE } from '../../schema/turns';
import { bookInspection } from '../inspections/plan';
import { done as carriedOut, type Step, section } from '../step';
import type { MilestoneCodes } from './codes';
import { graveOf, movesOf } from './moves';
import { milestones } from './table';
import type { Words } from './words.en';

type MilestoneStep = Step<Words, MilestoneCodes['said'], MilestoneCodes['warning']>;
type Row = RowOf<typeof milestones>;

const field = (key: keyof typeof milestones.inputs) => formField(milestones, key);
const needed = (key: keyof typeof milestones.inputs) => ({ ...field(key), required: true });
const ofMilestone = (id: string) => [{ table: milestones.name, id }];

/** A change of the milestone, and what it moves of its order. */
function changeOf(id: string, { order }: Row, context: StepContext) {
  const change = (values: Values) => ({ table: milestones, id, values });
  const foresee = (values: Values) => movesOf(order, change(values), context);
  return {
    plan: (values: Values) => ({ changes: [change(values)] }),
    foresee,
    warn: (values: Values) => graveOf(foresee(values)),
  };
}

/** A milestone that is still to be done. */
function openOne(id: string, context: StepContext): BookRow<typeof milestones> | undefined {
  const found = context.find(milestones, id);
  return found && found.row.doneOn === undefined && found.row.skippedOn === undefined ? found : undefined;
}

const nameOf = ({ milestone = '' }: Row) => milestone;

const done: MilestoneStep = (id, context) => {
  const row = openOne(id, context)?.row;
  if (!row) return undefined;
  const { plan, foresee, warn } = changeOf(id, row, context);
  return {
    sections: [section([needed('doneOn'), field('reason')])],
    rules: [{ rule: 'past', day: 'doneOn' }],
    presets: { doneOn: context.today, reason: row.reason },
    foresee,
    plan: (values) =>
      carriedOut(
        plan(values),
        { code: 'done', id, milestone: nameOf(row), day: String(values.doneOn) },
        ofMilestone(id),
        warn(values),
      ),
    likely: true,
  };
};

const promise: MilestoneStep = (id, context) => {
  const row = openOne(id, context)?.row;
  if (!row) return undefined;
  const { plan, foresee, warn } = changeOf(id, row, context);
  return {
    sections: [section([needed('promised'), field('reason')])],
    rules: [],
    presets: { promised: row.promised, reason: row.reason },
    foresee,
    plan: (values) =>
      carriedOut(
        plan(values),
        { code: 'promised', id, milestone: nameOf(row), day: String(values.promised) },
        ofMilestone(id),
        warn(values),
      ),
  };
};

/** By as many working days before ex-factory as it is given: all else of the order stays. */
const move: MilestoneStep = (id, context) => {
  const row = openOne(id, context)?.row;
  if (!row) return undefined;
  const { plan, foresee, warn } = changeOf(id, row, context);
  return {
    sections: [section([needed('daysBefore'), field('float'), field('reason')])],
    rules: [],
    presets: { daysBefore: row.daysBefore, float: row.float, reason: row.reason },
    foresee: (values) => (Number.isInteger(values.daysBefore) ? foresee(values) : []),
    plan: (values) => {
      const days = Number(values.daysBefore);
      if (!Number.isInteger(days)) {
        const problem = { code: 'notWhole', typed: String(values.daysBefore) } as const;
        return { ok: false, problems: { daysBefore: problem } };
      }
      const said = { code: 'moved', id, milestone: nameOf(row), days } as const;
      return carriedOut(plan(values), said, ofMilestone(id), warn(values));
    },
  };
};

const skip: MilestoneStep = (id, context) => {
  const row = openOne(id, context)?.row;
  if (!row) return undefined;
  const { plan, foresee, warn } = changeOf(id, row, context);
  return {
    sections: [section([needed('skippedOn'), needed('reason')])],
    rules: [{ rule: 'past', day: 'skippedOn' }],
    presets: { skippedOn: context.today, reason: row.reason },
    foresee,
    plan: (values) =>
      carriedOut(
        plan(values),
        { code: 'skipped', id, milestone: nameOf(row), day: String(values.skippedOn) },
        ofMilestone(id),
        [{ code: 'skips', milestone: nameOf(row) }, ...warn(values)],
      ),
    grave: true,
  };
};

/** An inspection is booked from the milestone that it ends. */
const inspect: MilestoneStep = (id, context) => {
  const row = openOne(id, context)?.row;
  if (!row || normaliseKey(row.milestone) !== normaliseKey(FINAL_MILESTONE)) return undefined;
  return bookInspection(row.order, context, { rows: ofMilestone(id), said: (booking) => booking });
};

export const steps = { done, promise, move, skip, inspect };
