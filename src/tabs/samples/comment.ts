// Comment: our verdict on a sample. It is made again one round on, or it is approved and closes the milestone of its order.
import type { FormField } from '../../derive/form';
import type { BookRow, StepContext } from '../../domain/book';
import type { Addition, Plan } from '../../domain/plan';
import { normaliseKey } from '../../schema/cells';
import type { Values } from '../../schema/checks';
import { choice } from '../../schema/kinds';
import { deskSetting } from '../desks';
import { milestones } from '../milestones/table';
import { done, section, thenWriteTo } from '../step';
import { calledIn, field, needed, noted, ofSamples, present, type SampleRow, type SampleStep, textOf } from './diary';
import { laterRounds } from './rounds';
import { samples } from './table';
import type { Words } from './words.en';

type Milestone = BookRow<typeof milestones>;

const isApproved = (verdict: unknown) => verdict === 'Approved' || verdict === 'Approved with comments';

/** The milestones of its order that are still to be done, where there is a calendar. */
function openMilestones({ order }: SampleRow, context: StepContext): readonly Milestone[] {
  if (order === undefined || !context.settings().get(deskSetting('Calendar'))) return [];
  return context.rowsOf(milestones).filter(
    ({ row }) =>
      normaliseKey(row.order) === normaliseKey(order) &&
      row.milestone !== undefined &&
      // A row without an ID is written by nobody.
      row.milestoneId !== undefined &&
      row.doneOn === undefined &&
      row.skippedOn === undefined,
  );
}

/** The one that its approval ends, by its name: `PP approved` of a PP; none where several could be meant. */
function closedBy({ type }: SampleRow, open: readonly Milestone[]): Milestone | undefined {
  const nameOf = ({ row }: Milestone) => normaliseKey(row.milestone);
  const exact = open.find((each) => nameOf(each) === normaliseKey(`${type ?? ''} approved`));
  const near = open.filter((each) => nameOf(each).startsWith(`${normaliseKey(type)} `));
  const approvals = near.filter((each) => /\b(?:approv\w*|sample|ok)\b/i.test(each.row.milestone ?? ''));
  return exact ?? (approvals.length === 1 ? approvals[0] : undefined);
}

const closes = (open: readonly Milestone[], say: Words): FormField => ({
  key: 'closes',
  label: say.comment.closes,
  kind: choice(...open.map(({ row }) => row.milestone ?? '')),
  help: say.comment.closesHelp,
  halfWidth: false,
});

/** The same, a round after the last: needed by its milestone, else as before while that day is still to come. */
function nextRound(row: SampleRow, last: number, milestone: Milestone | undefined, context: StepContext): Addition {
  const { neededBy } = row;
  const due = milestone?.figures.due ?? (neededBy !== undefined && neededBy >= context.today ? neededBy : undefined);
  const { style, colour, size, type, order, maker, quantity, techPackVersion, owner } = row;
  const again: Values = { style, colour, size, type, order, maker, quantity, techPackVersion, owner };
  return {
    table: samples,
    values: {
      sampleId: context.next(samples),
      ...again,
      round: last + 1,
      requestedOn: context.today,
      neededBy: due,
    },
  };
}

export const comment: SampleStep = (id, context, say) => {
  const row = present(id, context);
  if (!row || row.receivedOn === undefined || row.verdict !== undefined) return undefined;
  const { last, judged, underWay } = laterRounds(row, context);
  const open = judged === undefined ? openMilestones(row, context) : [];
  const usual = closedBy(row, open);
  return {
    sections: [
      section([
        needed('verdict'),
        field('comments'),
        ...(open.length > 0 ? [closes(open, say)] : []),
        needed('commentedOn'),
      ]),
    ],
    rules: [{ rule: 'past', day: 'commentedOn' }],
    presets: { commentedOn: context.today, comments: row.comments, closes: usual?.row.milestone },
    plan: ({ closes: named, ...values }) => {
      const day = String(values.commentedOn);
      const verdict = String(values.verdict);
      if (row.receivedOn !== undefined && day < row.receivedOn) {
        const { label } = samples.inputs.receivedOn;
        return { ok: false, problems: { commentedOn: { code: 'before', earlier: label, earlierDay: row.receivedOn } } };
      }
      const own = { table: samples, id, values };
      const what = say.log.commented(calledIn(row, say), verdict, textOf(values.comments));
      const told = (plan: Plan) => noted(plan, { name: row.maker, about: [id], direction: 'Out', what }, context);
      // A verdict that is recorded late: a later round says already what becomes of the sample.
      if (judged !== undefined)
        return done(told({ changes: [own] }), { code: 'commented', id, verdict, by: judged }, ofSamples([id]));
      const meant = open.find(({ row: { milestone } }) => milestone === named);
      if (verdict === 'Resubmit') {
        const additions = underWay === undefined ? [nextRound(row, last, meant, context)] : [];
        const next = underWay ?? String(additions[0]?.values.sampleId);
        const plan = told({ changes: [own], additions });
        return thenWriteTo(row.maker, done(plan, { code: 'resubmitted', id, next }, ofSamples([id, next])));
      }
      const ended = isApproved(verdict) ? meant : undefined;
      if (!ended) return done(told({ changes: [own] }), { code: 'commented', id, verdict }, ofSamples([id]));
      const milestoneId = ended.row.milestoneId ?? '';
      const closed = { table: milestones, id: milestoneId, values: { doneOn: day } };
      const said = { code: 'closedMilestone', id, verdict, milestone: String(named) } as const;
      return done(told({ changes: [own, closed] }), said, [
        ...ofSamples([id]),
        { table: milestones.name, id: milestoneId },
      ]);
    },
    likely: true,
  };
};
