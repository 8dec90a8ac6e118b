// Record a result: what was found is held against the plan by the formulas of the sheet, and what follows for the order is done in the same step.
import type { BookRow, StepContext } from '../../domain/book';
import type { Change } from '../../domain/plan';
import { brokenBy, type Values } from '../../schema/checks';
import { normaliseKey } from '../../schema/keys';
import { choice, type IsoDate } from '../../schema/kinds';
import { type Expense, heldPayments, holdPayments, releasePayments } from '../expenses/release';
import { expenses } from '../expenses/table';
import { milestones } from '../milestones/table';
import { bare, done, type Step, section, unlessWrong } from '../step';
import type { Counted, Follows, InspectionCodes, Waiting } from './codes';
import { field, isDone, needed, openMilestones, PLAN_FIELDS } from './plan';
import { inspectionLevel, majorAql as majorAqlSetting, minorAql as minorAqlSetting } from './settings';
import { inspections } from './table';
import type { Words } from './words.en';

export type InspectionStep = Step<Words, InspectionCodes['said'], InspectionCodes['warning']>;

type Inspection = BookRow<typeof inspections>;

/** By these the whole lot is judged. */
export const isOfLot = (type: unknown): boolean => type === 'Final' || type === 'Re-inspection';

/** What waits for the inspection of the whole lot. */
const waiting = ({ order, type }: Inspection['row'], context: StepContext) =>
  isOfLot(type) ? openMilestones(order, context) : [];

export interface Outcome {
  /** What the order gets by it. */
  readonly changes: readonly Change[];
  /** What the sentence says of the order. */
  readonly follows: Follows;
}

const NOTHING: Follows = { milestone: undefined, released: [], held: [], heldAgain: [] };

/** The payments of an order wait for this. */
const HOLD = 'Inspection passed';

function sumsOf(payments: readonly Expense[], context: StepContext): readonly Waiting[] {
  const { baseCurrency } = context.settings();
  return payments.map(({ row: { category = '', amount = 0, currency = baseCurrency } }) => ({
    category,
    amount,
    currency,
  }));
}

/** The goods are accepted: what waited for that goes on; its payments too, unless they are to be kept. */
export function accepted(
  row: Inspection['row'],
  day: IsoDate,
  context: StepContext,
  keeps = !isOfLot(row.type),
): Outcome {
  // A row without an ID is written by nobody.
  const ended = waiting(row, context).flatMap(({ row: { milestoneId, milestone } }) =>
    milestoneId === undefined ? [] : [{ id: milestoneId, milestone }],
  );
  const held = isOfLot(row.type) ? sumsOf(heldPayments(row.order, HOLD, context), context) : [];
  return {
    changes: [
      ...ended.map(({ id }) => ({ table: milestones, id, values: { doneOn: day } })),
      ...(keeps ? [] : releasePayments(row.order, HOLD, day, context)),
    ],
    follows: {
      milestone: ended[0]?.milestone,
      released: keeps ? [] : held,
      held: keeps ? held : [],
      heldAgain: [],
    },
  };
}

/** They are not: what waits for that stays as it is, and what is not paid yet is held again. */
export function refused(row: Inspection['row'], context: StepContext): Outcome {
  const isLot = isOfLot(row.type);
  const changes = isLot ? holdPayments(row.order, HOLD, context) : [];
  const again = changes.flatMap(({ id }) => context.find(expenses, id) ?? []);
  return {
    changes,
    follows: {
      milestone: waiting(row, context)[0]?.row.milestone,
      released: [],
      held: isLot ? sumsOf(heldPayments(row.order, HOLD, context), context) : [],
      heldAgain: sumsOf(again, context),
    },
  };
}

const markOf = ({ mark = 0 }: Inspection['figures']) => mark;

/** The inspection of the same lot that came last, where it has its result and came after a mark: the order goes by that one. */
function settledBy({ row: { order, type } }: Inspection, mark: number, context: StepContext) {
  // Where no order is named, nothing tells one lot from another.
  if (!isOfLot(type) || normaliseKey(order) === '') return undefined;
  const later = context
    .rowsOf(inspections)
    .filter(({ row }) => isOfLot(row.type) && normaliseKey(row.order) === normaliseKey(order))
    .filter(({ figures }) => figures.result !== undefined && markOf(figures) > mark)
    .sort((one, other) => markOf(other.figures) - markOf(one.figures));
  return later[0]?.row.inspectionId;
}

type Figures = ReturnType<typeof figuresWith>;

/** The figures that these answers would give. */
const figuresWith = (inspection: Inspection, values: Values, context: StepContext) =>
  context.whatIf(inspections, inspection, values);

function countedOf(values: Values, { majorAc = 0, minorAc = 0 }: Figures): Counted {
  const count = (key: string) => Number(values[key] ?? 0);
  return {
    critical: count('criticalFound'),
    major: count('majorFound'),
    majorAc,
    minor: count('minorFound'),
    minorAc,
    measurements: values.measurements !== 'Fail',
  };
}

/** The fields, each with what the sample may have beside it, so that one knows before one counts. */
function sectionsOf(inspection: Inspection, facts: Words['facts']) {
  const { sample, lotSize, majorAc, minorAc } = inspection.figures;
  const fact = (key: 'majorFound' | 'minorFound', most: number | undefined) =>
    most === undefined ? needed(key) : { ...needed(key), fact: facts.atMost(most) };
  return [
    section([
      sample === undefined ? needed('doneOn') : { ...needed('doneOn'), fact: facts.pieces(sample, lotSize ?? sample) },
      { ...needed('criticalFound'), fact: facts.none },
      fact('majorFound', majorAc),
      fact('minorFound', minorAc),
      field('measurements'),
      field('mainDefect'),
      field('cartonsCounted'),
      field('report'),
    ]),
    section(PLAN_FIELDS, inspections.inputs.level.section),
  ];
}

export const record: InspectionStep = (id, context, words) => {
  const inspection = context.find(inspections, id);
  if (!inspection || isDone(inspection)) return undefined;
  const { row, figures } = inspection;
  const { level, majorAql, minorAql } = planNow(inspection, context);
  const outcome = (values: Values) => {
    const then = figuresWith(inspection, values, context);
    const isPass = then.byThePlan === 'Pass';
    const by = settledBy(inspection, markOf(then), context);
    if (by !== undefined) return { then, isPass, changes: [], follows: { ...NOTHING, by } };
    const known = { ...row, ...values } as Inspection['row'];
    const { changes, follows } = isPass
      ? accepted(known, String(values.doneOn) as IsoDate, context)
      : refused(known, context);
    return { then, isPass, changes, follows };
  };
  return {
    sections: sectionsOf(inspection, words.facts),
    rules: [{ rule: 'past', day: 'doneOn' }],
    presets: {
      ...row,
      doneOn: row.doneOn ?? context.today,
      lot: figures.lotSize,
      level,
      severity: row.severity ?? 'Normal',
      majorAql,
      minorAql,
    },
    foresee: (values) => {
      const { then, isPass, follows } = outcome(values);
      if (then.byThePlan === undefined) return [{ code: 'noSample' }];
      return [
        isPass ? { code: 'wouldPass', ...follows } : { code: 'wouldFail', ...countedOf(values, then), ...follows },
      ];
    },
    plan: (values) => {
      const { then, isPass, changes, follows } = outcome(values);
      if (then.byThePlan === undefined) return { ok: false, problems: { lot: { code: 'required' } } };
      const plan = { changes: [{ table: inspections, id, values }, ...changes] };
      const rows = [{ table: inspections.name, id }];
      return isPass
        ? done(plan, { code: 'passed', id, ...follows }, rows)
        : done(plan, { code: 'failed', id, ...countedOf(values, then), ...follows }, rows);
    },
    likely: true,
  };
};

/** What a result that was typed into the grid asks of the order: the same as if it had been recorded. */
export const settle: InspectionStep = (id, context) => {
  const inspection = context.find(inspections, id);
  if (!inspection || !isOfLot(inspection.row.type)) return undefined;
  const { row, figures } = inspection;
  const { result, latest = 0, mark = 0 } = figures;
  if (latest > mark || result === undefined || result === 'Accepted') return undefined;
  const isPass = result === 'Pass';
  const { doneOn: typed = context.today } = row;
  const outcome = (day: IsoDate) => (isPass ? accepted(row, day, context) : refused(row, context));
  if (outcome(typed).changes.length === 0) return undefined;
  const plan = (day: IsoDate, own: readonly Change[]) => {
    const { changes, follows } = outcome(day);
    const rows = [{ table: inspections.name, id }];
    const said = { code: isPass ? 'passed' : 'refused', id, ...follows } as const;
    return done<InspectionCodes['said'], InspectionCodes['warning']>({ changes: [...own, ...changes] }, said, rows);
  };
  if (!isPass || typed <= context.today) return { ...bare(() => plan(typed, [])), likely: true };
  // A day that is yet to come would be that of the milestone and of the payments, too: the form asks for the true one.
  return {
    sections: [section([needed('doneOn')])],
    rules: [{ rule: 'past', day: 'doneOn' }],
    presets: { doneOn: typed },
    plan: ({ doneOn }) =>
      unlessWrong(
        brokenBy(inspections, row, { doneOn }, context.today),
        plan(String(doneOn) as IsoDate, [{ table: inspections, id, values: { doneOn } }]),
      ),
    likely: true,
  };
};

/** The plan as the row has it, or Settings; recorded with the result, so that Settings do not change what has been. */
export function planNow({ row }: Inspection, context: StepContext) {
  const settings = context.settings();
  return {
    level: row.level ?? settings.get(inspectionLevel),
    majorAql: row.majorAql ?? settings.get(majorAqlSetting),
    minorAql: row.minorAql ?? settings.get(minorAqlSetting),
  };
}

const RELEASE = 'Release';
const KEEP = 'Keep on hold';

/** Whether the payments that waited are to be paid all the same: that is asked, never assumed. */
const askPayments = (words: Words) => ({
  key: 'payments',
  label: words.payments.label,
  kind: { ...choice(RELEASE, KEEP), words: words.payments.words },
  help: words.payments.help,
  halfWidth: false,
  required: true,
});

/** We take the goods though they failed: why is written down. */
export const accept: InspectionStep = (id, context, words) => {
  const inspection = context.find(inspections, id);
  if (inspection?.figures.result !== 'Fail') return undefined;
  const { row, figures } = inspection;
  if (settledBy(inspection, markOf(figures), context) !== undefined) return undefined;
  const waits = isOfLot(row.type) && heldPayments(row.order, HOLD, context).length > 0;
  return {
    sections: [section([needed('reason'), ...(waits ? [askPayments(words)] : [])])],
    rules: [],
    presets: { reason: row.reason },
    plan: ({ reason, payments }) => {
      const { changes, follows } = accepted(row, context.today, context, payments !== RELEASE);
      return done(
        { changes: [{ table: inspections, id, values: { decision: 'Accepted by us', reason } }, ...changes] },
        { code: 'accepted', id, ...follows },
        [{ table: inspections.name, id }],
        [{ code: 'accepts', id, ...follows }],
      );
    },
    grave: true,
  };
};
