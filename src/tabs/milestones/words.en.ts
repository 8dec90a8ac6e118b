// What is said of milestones, in English.
import { dayOf, days, inDays, longDay, plural, shortDay } from '../../text/english';
import { booking } from '../inspections/words.en';
import type { Sentences, TabWords } from '../tab';
import type { MilestoneCodes, Move } from './codes';

const workingDays = (count: number) => plural(count, 'working day', 'working days');

/** What a change moves, in words that orders share. */
export const moved: Sentences<Move> = {
  moves: ({ count, first, from, to }) =>
    count === 1
      ? `${first} moves from ${shortDay(from)} to ${shortDay(to)}.`
      : `${count} milestones move; the first, ${first}, from ${shortDay(from)} to ${shortDay(to)}.`,
  turnsPast: ({ count, first, due }) =>
    count === 1
      ? `${first} would be overdue at once: due ${shortDay(due)}.`
      : `${count} milestones would be overdue at once; the first, ${first}, was due ${shortDay(due)}.`,
  leaves: ({ order, day, before, slip }) => {
    const instead = before === undefined ? '' : ` instead of ${longDay(before)}`;
    return `${order} would leave on ${longDay(day)}${instead}${slip > 0 ? `, ${workingDays(slip)} late` : ''}.`;
  },
  stillLeaves: ({ order, day, slip }) =>
    `${order} still leaves on ${longDay(day)}${slip > 0 ? `, ${workingDays(slip)} late` : ''}.`,
  room: ({ cancel, left }) =>
    left < 0
      ? `That is ${workingDays(-left)} too late for the cancel date, ${longDay(cancel)}.`
      : `${workingDays(left)} left to the cancel date, ${longDay(cancel)}.`,
};

/** What the form of Plan asks. */
export const planning = {
  list: { label: 'List', help: 'The milestones to plan it by. Lists stand in Settings.' },
  like: { label: 'Like', help: 'Or the ID of another order, to plan it the same way.' },
  days: {
    label: 'Its days',
    help: 'Take the days of the other order as planned, or as they really went.',
    planned: 'As planned',
    real: 'As it really went',
  },
  fit: {
    label: 'Days',
    help: 'A milestone whose day has passed is overdue at once, unless you squeeze the days.',
    listed: 'As the list says',
    squeezed: 'Squeeze into the days there are',
  },
  also: { label: 'Also', help: 'IDs of other orders to plan alike, with spaces between.' },
};

export const words = {
  add: 'Milestone',
  finding: {
    stepLate: (late) => `${days(late.days)} late`,
    partnerLate: ({ days: late, count }) => (count > 1 ? `${count} late, oldest ${days(late)}` : `${days(late)} late`),
    partnerSlips: ({ days: left, count }) =>
      count > 1
        ? `${count} late as things stand, first due ${inDays(left)}`
        : `late as things stand, due ${inDays(left)}`,
    willBeLate: ({ by }) => `${workingDays(by)} late as things stand`,
    inspectionToBook: (soon) => `to book, due ${inDays(soon.days)}`,
    stepIn: (soon) => `due ${inDays(soon.days)}`,
    noOrder: () => 'its order is not there',
    noCalendar: () => 'its working days are not known',
    doneUnpassed: () => 'done, but the inspection failed',
  },
  mark: { stepIn: (soon) => inDays(soon.days) },
  date: {
    due: { on: (day) => `due ${day}`, event: (name) => `${name}: due` },
  },
  next: {
    doIt: () => 'Do it, then fill in Done on.',
    askPartner: ({ partner }) => `Ask ${partner} for the day it is done.`,
    bookInspection: () => 'Book the inspection.',
    agreeDate: () => 'Win the days back, or agree on a later ex-factory date.',
    giveOrder: () => 'Enter the ID of its order.',
    mendDays: () => 'Enter its Days before, or set the spreadsheet up again.',
    undoDone: () => 'Clear its Done on, and have the goods inspected again.',
  },
  waits: {},
  title: {
    milestone: ({ milestone, order }) => `${milestone}, ${order}`,
    partner: ({ partner }) => partner,
  },
  note: { reason: ({ reason }) => reason },
  step: {
    done: { name: 'Done' },
    promise: { name: 'Promise' },
    move: { name: 'Move' },
    inspect: { name: 'Book inspection' },
    skip: { name: 'Skip' },
  },
  said: {
    ...booking.said,
    done: ({ milestone, day }) => `${milestone} was done on ${longDay(day)}.`,
    promised: ({ milestone, day }) => `${milestone} is promised for ${longDay(day)}.`,
    moved: ({ milestone, days: count }) =>
      count < 0
        ? `${milestone} is now ${workingDays(-count)} after ex-factory.`
        : `${milestone} is now ${workingDays(count)} before ex-factory.`,
    skipped: ({ milestone }) => `${milestone} is left out.`,
  },
  warning: {
    skips: ({ milestone }) => `Nothing waits for ${milestone} any more, and nobody is reminded of it.`,
    ...moved,
    ...booking.warning,
  },
  panel: {
    title: 'Milestones',
    day: (day: string, today: string) => dayOf(day, today),
    who: {
      Us: 'Us',
      Factory: 'Factory',
      Supplier: 'Supplier',
      Customer: 'Customer',
      Inspector: 'Inspector',
      Forwarder: 'Forwarder',
    },
    state: { done: 'done', next: 'next', later: '', out: 'left out' },
    progress: (done: number, all: number) => `${done} of ${all} done`,
    late: (count: number) => `+${count}`,
    lateBy: (count: number) => `${workingDays(count)} late`,
    promised: (day: string) => `Promised ${day}`,
    expected: (day: string) => `Expected ${day}`,
    left: (day: string) => `Left ${day}`,
    slip: (count: number) => (count > 0 ? `${workingDays(count)} late` : 'on time'),
    agreed: (day: string) => `Ex-factory ${day}`,
    toCancel: (day: string, left: number) =>
      `cancel date ${day}: ${workingDays(Math.abs(left))} ${left < 0 ? 'too late' : 'left'}`,
  },
} satisfies TabWords<MilestoneCodes> & { readonly [more: string]: unknown };

export type Words = typeof words;
