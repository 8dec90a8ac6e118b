// What the page of the calendar says.
import { longDay, plural, shortDay, shortWeekday } from '../english';

const workingDays = (count: number) => plural(count, 'working day', 'working days');

interface Told {
  readonly name: string;
  readonly day: string;
  readonly state: 'done' | 'next' | 'later';
  readonly late?: { readonly expected: string; readonly days: number };
}

const stateOf = ({ name, day, state, late }: Told) => {
  if (late) return `${name} due ${shortDay(day)}, expected ${shortDay(late.expected)}, ${workingDays(late.days)} late`;
  return state === 'done' ? `${name} done ${shortDay(day)}` : `${name} due ${shortDay(day)}`;
};

export const calendar = {
  title: 'Calendar',
  summary: (today: string, rows: number, late: number) =>
    `${shortWeekday(today)} ${longDay(today)} · ${plural(rows, 'order', 'orders')}${late > 0 ? ` · ${late} late` : ''}`,
  past: (count: number) => `${count} past ${count === 1 ? 'its' : 'their'} cancel date`,
  gather: (axis: string) => `By ${axis.toLowerCase()}`,
  all: 'Show all',
  weeks: (count: number) => `${count} weeks`,
  gathered: 'Group by',
  shown: 'Show',
  long: 'How long',
  earlier: 'Four weeks earlier',
  later: 'Four weeks later',
  now: 'Today',
  today: 'today',
  print: 'Print',
  from: 'Week from Monday',
  expected: 'Expected',
  toCancel: 'To cancel',
  toCancelAbout:
    'How many working days it is from the expected ex-factory date to the last day that the goods may leave',
  left: (days: number) => (days < 0 ? `${plural(-days, 'day', 'days')} past` : plural(days, 'day', 'days')),
  variants: (name: string, count: number) => `${name}, ${count} colours`,
  ids: (ids: readonly string[]) => (ids.length > 1 ? `${ids[0]} and ${ids.length - 1} more` : (ids[0] ?? '')),
  closed: (name: string | undefined, from: string, to: string) => {
    const days = from === to ? shortDay(from) : `${shortDay(from)} to ${shortDay(to)}`;
    return name ? `${name}, ${days}` : `Closed ${days}`;
  },
  closedUnknown: (from: string) => `closed days not known from ${shortDay(from)} on`,
  late: (name: string, days: number) => `${name} +${days}`,
  line: (marks: readonly Told[], expected: string | undefined, latest: string | undefined) =>
    [
      ...marks.map(stateOf),
      ...(expected ? [`expected ex-factory ${shortDay(expected)}`] : []),
      ...(latest ? [`has to leave by ${shortDay(latest)} for its cancel date`] : []),
    ].join('; '),
  more: (count: number) => `Show all ${count} orders`,
  noParty: (axis: string) => `No ${axis.toLowerCase()}`,
  legend: {
    done: 'done',
    next: 'next',
    later: 'later',
    late: 'late: due, then expected',
    expected: 'expected ex-factory',
    ordered: 'as ordered',
    latest: 'last day to leave before the cancel date',
    closed: 'closed',
    unknown: 'closed days not known',
  },
  empty: 'No order has milestones yet. Open an order on the desk and choose Plan.',
  off: (desk: string) => `The calendar shows the milestones of the ${desk} desk, which is off.`,
  desks: 'Add or remove desks',
};
