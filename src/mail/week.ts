// How the week before went, as figures with bars.
import type { Measure as WeekMeasure, WeekSummary } from '../domain/week';
import { count, money, percent } from './amounts';
import { typed } from './typed';
import type { PageOptions, Words } from './words';

export interface Measure {
  readonly label: string;
  readonly value: string;
  /** How long its bar is, 0 to 1; undefined for a figure without one. */
  readonly filled: number | undefined;
  /** Past what was allowed. */
  readonly over: boolean;
}

/** What one tab tells of the week, under a title of its own or the week's. */
export interface WeekGroup {
  readonly title: string;
  readonly measures: readonly Measure[];
}

export interface PageWeek {
  readonly title: string;
  readonly groups: readonly WeekGroup[];
}

export function weekOf({ from, to, parts, baseCurrency }: WeekSummary, options: PageOptions): PageWeek {
  const { words, saysOf } = options;
  const groups = parts.map(({ table, measures }) => ({
    title: saysOf(table).week('title') ?? '',
    measures: measures.flatMap((measure) =>
      measure.of === 'spend'
        ? [spendOf(measure, baseCurrency, options)]
        : figure(measure, saysOf(table).week(measure.name) ?? measure.name, words),
    ),
  }));
  return {
    title: words.week.title(words.day(from), words.day(to)),
    groups: groups.filter(({ measures }) => measures.length > 0),
  };
}

/** Nothing where nothing was due: the number that were due tells it. */
function figure(
  measure: Exclude<WeekMeasure, { readonly of: 'spend' }>,
  label: string,
  words: Words,
): readonly Measure[] {
  if (measure.of === 'count') return [{ label, value: count(measure.value, words), filled: undefined, over: false }];
  const { share } = measure;
  return share === undefined ? [] : [{ label, value: percent(share, words), filled: between(share), over: false }];
}

function spendOf(
  { typed: category, spent, budget }: Extract<WeekMeasure, { readonly of: 'spend' }>,
  currency: string,
  { words, room }: PageOptions,
): Measure {
  const say = words.week;
  const sum = (amount: number) => money({ amount, currency: typed(currency, room) }, words, 0);
  const label = typed(category, room);
  if (budget === undefined) return { label, value: say.noBudget(sum(spent)), filled: undefined, over: false };
  const over = spent > budget;
  const value = [say.ofBudget(sum(spent), sum(budget)), ...(over ? [say.over(sum(spent - budget))] : [])];
  return { label, value: words.list(value), filled: budget > 0 ? between(spent / budget) : 1, over };
}

function between(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}
