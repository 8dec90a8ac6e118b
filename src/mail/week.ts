// How the week before went, as figures with bars.
import type { WeekSummary } from '../domain/digest';
import { count, money, percent } from './amounts';
import type { PageOptions, Words } from './page';
import { typed } from './typed';

export interface Measure {
  readonly label: string;
  readonly value: string;
  /** How long its bar is, 0 to 1; undefined for a figure without one. */
  readonly filled: number | undefined;
  /** Past what was allowed. */
  readonly over: boolean;
}

export interface PageWeek {
  readonly title: string;
  readonly orders: readonly Measure[];
  readonly spendTitle: string;
  readonly spend: readonly Measure[];
}

export function weekOf(week: WeekSummary, options: PageOptions): PageWeek {
  const { words } = options;
  const say = words.week;
  const figure = (label: string, value: number) => ({
    label,
    value: count(value, words),
    filled: undefined,
    over: false,
  });
  return {
    title: say.title(words.day(week.from), words.day(week.to)),
    orders: [
      figure(say.ordersDue, week.ordersDue),
      figure(say.ordersShipped, week.ordersShipped),
      ...share(say.onTimeInFull, week.onTimeInFull, words),
      ...share(say.fillRate, week.fillRate, words),
    ],
    spendTitle: say.spend,
    spend: week.spend.map((spend) => spendOf(spend, week.baseCurrency, options)),
  };
}

/** Nothing where nothing was due: the number of orders due tells it. */
function share(label: string, fraction: number | undefined, words: Words): readonly Measure[] {
  if (fraction === undefined) return [];
  return [{ label, value: percent(fraction, words), filled: between(fraction), over: false }];
}

function spendOf(
  { category, spent, budget }: WeekSummary['spend'][number],
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
