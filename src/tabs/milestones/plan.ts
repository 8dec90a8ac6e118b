// Plan: gives orders their milestones, from a list in Settings or as another order has them, or really had them.
import type { FormField } from '../../derive/form';
import type { BookRow, StepContext } from '../../domain/book';
import { type ListedMilestone, readMilestoneList, squeezed } from '../../domain/milestone-list';
import { calendarsOf } from '../../domain/whose-calendar';
import { normaliseKey } from '../../schema/cells';
import type { Problem, Values } from '../../schema/checks';
import { addDays } from '../../schema/dates';
import { choice, type IsoDate, longText, reference } from '../../schema/kinds';
import { deskSetting } from '../desks';
import type { OrderCodes } from '../orders/codes';
import { orders } from '../orders/table';
import type { Words as OrderWords } from '../orders/words.en';
import { done, type Step, section } from '../step';
import { milestonesByOrder } from './ball';
import { milestoneLists } from './settings';
import { milestones } from './table';

type Order = BookRow<typeof orders>;
type PlanStep = Step<OrderWords, OrderCodes['said'], OrderCodes['warning']>;

/** Those of Selvedge and those that people have added. */
function listNames(context: StepContext): readonly string[] {
  const own = context.settings().items(milestoneLists.name);
  const names = [...own, ...Object.keys(milestoneLists.items ?? {})].filter((name) => name.trim() !== '');
  return names.filter((name, at) => names.findIndex((other) => normaliseKey(other) === normaliseKey(name)) === at);
}

const isLive = ({ row: { stage, actualExFactory } }: Order) =>
  stage !== 'Closed' && stage !== 'Cancelled' && actualExFactory === undefined;

function fieldsOf(names: readonly string[], say: OrderWords['planning']): readonly FormField[] {
  const field = (key: keyof typeof say, kind: FormField['kind']): FormField => {
    const { label, help } = say[key];
    return { key, label, kind, help, halfWidth: false };
  };
  return [
    field('list', choice(...names)),
    field('like', reference(orders.name)),
    field('days', choice(say.days.planned, say.days.real)),
    field('fit', choice(say.fit.listed, say.fit.squeezed)),
    field('also', longText),
  ];
}

/** The milestones of another order, with the days before ex-factory that were planned or came out. */
function asIn(source: Order, real: boolean, context: StepContext): readonly ListedMilestone[] {
  const { row } = source;
  const left = row.actualExFactory ?? row.revisedExFactory ?? row.originalExFactory;
  const { workdays } = calendarsOf(context)(row.factory);
  return milestonesByOrder(context)(row.orderId).flatMap(({ row: each }): readonly ListedMilestone[] => {
    const { milestone, daysBefore, who, after, takes, float, doneOn, skippedOn } = each;
    if (milestone === undefined || daysBefore === undefined || skippedOn !== undefined) return [];
    const went = real && doneOn !== undefined && left !== undefined ? workdays(doneOn, left) : daysBefore;
    return [{ milestone, daysBefore: went, who, after, takes, float }];
  });
}

type Chosen = { readonly list: readonly ListedMilestone[] } | { readonly key: string; readonly problem: Problem };

function chosenList({ list, like, days }: Values, context: StepContext, say: OrderWords['planning']): Chosen {
  if (like !== undefined) {
    const source = context.find(orders, String(like));
    if (!source) return { key: 'like', problem: { code: 'noSuchRow', typed: String(like), table: orders.name } };
    const found = asIn(source, days === say.days.real, context);
    return found.length > 0
      ? { list: found }
      : { key: 'like', problem: { code: 'needed', because: `${like} has no milestones` } };
  }
  if (list === undefined) return { key: 'list', problem: { code: 'required' } };
  const { milestones: listed, wrong } = readMilestoneList(context.settings().get(milestoneLists, String(list)));
  const options = listNames(context);
  if (listed.length === 0) return { key: 'list', problem: { code: 'notAChoice', typed: String(list), options } };
  return wrong.length === 0
    ? { list: listed }
    : { key: 'list', problem: { code: 'notAChoice', typed: `${list}: ${wrong.join('; ')}`, options } };
}

interface Wanted {
  readonly targets: readonly Order[];
  readonly problem?: Problem;
}

/** The order and those beside it; all of them have to be there, live and without milestones. */
function targetsOf(order: Order, also: string, context: StepContext): Wanted {
  const ofOrder = milestonesByOrder(context);
  const ids = also.split(/[\s,;]+/).filter((id) => id !== '');
  const targets = [order];
  for (const id of ids) {
    const found = context.find(orders, id);
    if (!found) return { targets: [], problem: { code: 'noSuchRow', typed: id, table: orders.name } };
    if (!isLive(found) || ofOrder(found.row.orderId).length > 0)
      return { targets: [], problem: { code: 'taken', typed: id } };
    if (!targets.some(({ number }) => number === found.number)) targets.push(found);
  }
  return { targets };
}

/** The working days to a day, from today or the first on which the factory works: the day before would be past at once. */
function daysUntil(leaves: IsoDate, factory: string | undefined, context: StepContext): number {
  const { forward, workdays } = calendarsOf(context)(factory);
  return workdays(forward(addDays(context.today, -1), 1), leaves);
}

/** The rows of one order; squeezed, nothing of them lies in the past. */
function additionsFor(order: Order, list: readonly ListedMilestone[], squeeze: boolean, context: StepContext) {
  const { orderId, factory, owner, revisedExFactory, originalExFactory } = order.row;
  const leaves = revisedExFactory ?? originalExFactory;
  const planned = squeeze && leaves !== undefined ? squeezed(list, daysUntil(leaves, factory, context)) : list;
  return planned.map((each) => ({
    table: milestones,
    values: {
      milestoneId: context.next(milestones),
      order: orderId,
      ...each,
      owner: owner ?? (context.user === '' ? undefined : context.user),
    },
  }));
}

export const planOrder: PlanStep = (id, context, { planning: say }) => {
  const order = context.find(orders, id);
  if (!order || !isLive(order) || !context.settings().get(deskSetting('Calendar'))) return undefined;
  if (milestonesByOrder(context)(order.row.orderId).length > 0) return undefined;
  const names = listNames(context);
  return {
    sections: [section(fieldsOf(names, say))],
    rules: [],
    presets: { list: names[0], days: say.days.planned, fit: say.fit.listed },
    plan: (values) => {
      const chosen = chosenList(values, context, say);
      if ('problem' in chosen) return { ok: false, problems: { [chosen.key]: chosen.problem } };
      const { targets, problem } = targetsOf(order, String(values.also ?? ''), context);
      if (problem) return { ok: false, problems: { also: problem } };
      const additions = targets.flatMap((each) =>
        additionsFor(each, chosen.list, values.fit === say.fit.squeezed, context),
      );
      const rows = targets.flatMap(({ row: { orderId } }) =>
        orderId === undefined ? [] : [{ table: orders.name, id: orderId }],
      );
      return done(
        { additions },
        { code: 'milestonesPlanned', orders: rows.length, milestones: additions.length },
        rows,
      );
    },
  };
};
