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
  /** How much more of it is only estimated. */
  readonly unsure?: number;
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
  const groups = parts.flatMap(({ table, measures }): readonly WeekGroup[] => {
    const say = saysOf(table).week;
    const [went, ahead] = [measures.filter(isPast), measures.filter((measure) => !isPast(measure))];
    return [
      {
        title: say('title') ?? '',
        measures: went.flatMap((measure) => drawnOf(measure, table, baseCurrency, options)),
      },
      {
        title: say('ahead') ?? '',
        measures: ahead.flatMap((measure) => drawnOf(measure, table, baseCurrency, options)),
      },
    ];
  });
  return {
    title: words.week.title(words.day(from), words.day(to)),
    groups: groups.filter(({ measures }) => measures.length > 0),
  };
}

/** What went; the other measures tell of the weeks to come. */
const isPast = ({ of }: WeekMeasure): boolean => of !== 'due' && of !== 'unrated';

function drawnOf(measure: WeekMeasure, table: string, currency: string, options: PageOptions): readonly Measure[] {
  const say = options.saysOf(table).week;
  switch (measure.of) {
    case 'spend':
      return [spendOf(measure, options.saysOf(table).title(measure.title), currency, options)];
    case 'due':
      return [dueOf(measure, currency, say, options)];
    case 'unrated': {
      const { id, amount, currency: own } = measure;
      const value = money({ amount, currency: typed(own, options.room) }, options.words);
      return [
        {
          label: `${say(measure.name) ?? measure.name}: ${typed(id, options.room)}`,
          value,
          filled: undefined,
          over: false,
        },
      ];
    }
    default:
      return figure(measure, say(measure.name) ?? measure.name, options.words);
  }
}

/** What is late is drawn as what is over; what is only estimated is told, and drawn apart. */
function dueOf(
  { name, from, sure, unsure, most }: Extract<WeekMeasure, { readonly of: 'due' }>,
  currency: string,
  say: (measure: string) => string | undefined,
  { words, room }: PageOptions,
): Measure {
  const sum = (amount: number) => money({ amount, currency: typed(currency, room) }, words, 0);
  const estimated = say('estimated') ?? '';
  const whole = sum(sure + unsure);
  const value = unsure === 0 ? whole : sure === 0 ? `${whole}, ${estimated}` : `${whole}, ${sum(unsure)} ${estimated}`;
  const label = [say(name) ?? name, from === undefined ? '' : words.day(from)].filter((part) => part !== '').join(' ');
  if (most === undefined || most <= 0) return { label, value, filled: undefined, over: false };
  return { label, value, filled: between(sure / most), unsure: between(unsure / most), over: name === 'late' };
}

/** Nothing where nothing was due: the number that were due tells it. */
function figure(
  measure: Extract<WeekMeasure, { readonly of: 'count' | 'share' }>,
  label: string,
  words: Words,
): readonly Measure[] {
  if (measure.of === 'count') return [{ label, value: count(measure.value, words), filled: undefined, over: false }];
  const { share } = measure;
  return share === undefined ? [] : [{ label, value: percent(share, words), filled: between(share), over: false }];
}

function spendOf(
  { spent, budget }: Extract<WeekMeasure, { readonly of: 'spend' }>,
  category: string,
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
