// What is said of expenses, in English.
import type { DueEvent, Hold } from '../../schema/due';
import { money } from '../../schema/written';
import { days, inDays, longDay, plural, shortDay, yearDay } from '../../text/english';
import type { Sentences, TabWords } from '../tab';
import type { ExpenseCodes, PaymentMove, PaymentName, Scheduling } from './codes';

const holds: { readonly [H in Hold]: string } = {
  'Inspection passed': 'the inspection passes',
  'Documents received': 'the documents are here',
};

const events: { readonly [E in DueEvent]: string } = {
  'Order date': 'the order date',
  'PP approved': 'PP approval',
  'Ex-factory': 'ex-factory',
  Shipped: 'shipment',
  Delivered: 'delivery',
  Inspection: 'the inspection',
};

/** Which payments a change moves, in words that orders and milestones share. */
/** Payments by their IDs, else by their rows. */
export const namesOf = (payments: readonly PaymentName[]): string =>
  payments.map((name) => (typeof name === 'number' ? `row ${name} of Expenses` : name)).join(', ');

export const paymentsMoved: Sentences<PaymentMove> = {
  paymentMoves: ({ id, category, sum, from, to, isEstimated, isHeld, wasHeld }) => {
    const hold = isHeld ? ['on hold'] : wasHeld ? ['no longer on hold'] : [];
    const more = [...(isEstimated ? ['estimated'] : []), ...hold].join(', ');
    const day = (known: string | undefined) => (known === undefined ? 'no known day' : yearDay(known));
    return `${category} ${id}, ${money(sum, 'en')}, moves from ${day(from)} to ${day(to)}${more === '' ? '' : ` (${more})`}.`;
  },
  paymentTurns: ({ id, category, sum, isEstimated, isHeld, wasHeld }) => {
    const sure = isEstimated ? 'is only estimated now' : 'has a fixed day now';
    const turns = isHeld === wasHeld ? sure : isHeld ? 'is on hold' : 'is no longer on hold';
    return `${category} ${id}, ${money(sum, 'en')}, ${turns}.`;
  },
  morePaymentsMove: ({ count }) => `${plural(count, 'more payment changes', 'more payments change')}.`,
};

/** What scheduling does, in words of orders. */
export const scheduling: Sentences<Scheduling> = {
  payment: ({ share, sum, event, offset, hold }) =>
    `${Math.round(share * 1e4) / 100} %, ${money(sum, 'en')}: ${events[event]}${offset === '' ? '' : ` ${offset}`}${hold === undefined ? '' : `, on hold until ${holds[hold]}`}.`,
  besides: ({ payments }) => `The order has payments already: ${namesOf(payments)}. The schedule stands beside them.`,
  otherTerms: ({ before, after }) => `The terms of the order change from “${before}” to “${after}”.`,
  withoutRate: ({ currency }) => `Settings have no rate for ${currency}. Its payments stand without one.`,
  adjusts: ({ id, before, after }) => `${id} changes from ${money(before, 'en')} to ${money(after, 'en')}.`,
};

export const words = {
  add: 'Expense',
  finding: {
    payOverdue: (late) => `${days(late.days)} overdue`,
    payIn: (soon) => `due ${inDays(soon.days)}`,
    noRate: () => 'no rate',
    offsetUnread: () => 'offset cannot be read',
    onHold: () => 'on hold, no inspection booked',
  },
  mark: {
    payOverdue: (late) => `${days(late.days)} late`,
    payIn: (soon) => inDays(soon.days),
  },
  date: { pay: { on: (day) => `due ${day}`, event: (name) => `${name}: to pay` } },
  next: {
    pay: () => 'Pay it, then fill in Paid on.',
    payFor: ({ order }) => `Pay it first: ${order} waits for it.`,
    mendOffset: () => 'Write the offset as +30d, -3wd, +1m, eom or eom+30d.',
    inspect: () => 'Book the inspection that it waits for, or release it with a reason.',
    giveRate: () => 'Enter the exchange rate for the invoice date.',
  },
  waits: {},
  title: { expense: ({ category, vendor }) => [category, vendor].filter((part) => part !== '').join(', ') },
  note: {},
  step: {
    pay: { name: 'Mark paid' },
    release: { name: 'Release' },
    holdAgain: { name: 'Hold again', about: 'Its release is taken back: it waits again, and cannot be paid.' },
  },
  said: {
    paid: ({ id, day }) => `${id} was paid on ${longDay(day)}.`,
    partPaid: ({ id, sum, rest, restId }) =>
      `${money(sum, 'en')} of ${id} was paid; ${restId} holds the rest, ${money(rest, 'en')}.`,
    released: ({ id, day }) => `${id} may be paid from ${longDay(day)}.`,
    heldAgain: ({ id, hold }) => `${id} is on hold again, until ${holds[hold]}.`,
  },
  warning: {
    ...paymentsMoved,
    leavesRest: ({ rest }) => `${money(rest, 'en')} is left to pay, in a row of its own.`,
    releasesUnpassed: ({ hold }) => `It was to wait until ${holds[hold]}. Once released, it can be paid.`,
  },
  releasing: { reason: { label: 'Reason', help: 'Why it may be paid now. It is added to the notes.' } },
  moved: {
    title: 'Payments that moved since the last mail',
    count: (count: number) => plural(count, 'payment moved', 'payments moved'),
    uncompared: (count: number) =>
      `${plural(count, 'payment was', 'payments were')} not compared: only some 500 are remembered from one mail to the next.`,
  },
  panel: {
    title: 'Expenses',
    locale: 'en',
    bar: {
      paid: (paid: string, all: string) => `${paid} of ${all} paid`,
      open: (sum: string) => `${sum} to pay`,
      held: (sum: string) => `${sum} on hold`,
    },
    failed: (status: string, id: string) => `${status}: ${id} failed`,
    events,
    /** How it stands, and its day where it is still to be paid. */
    mark: (status: string, due: string | undefined, isEstimated: boolean) =>
      due === undefined ? status : `${shortDay(due)}${isEstimated ? ' (estimated)' : ''}, ${status}`,
  },
  week: {
    title: 'Spent against budget',
    ahead: 'To pay, by week',
    late: 'Late',
    weekOf: 'Week of',
    later: 'Later',
    undated: 'Day not known',
    held: 'On hold',
    noRate: 'No rate, not counted',
    estimated: 'estimated',
  },
  whole: 'Cash by week',
  cash: {
    locale: 'en',
    title: 'To pay, by week',
    apart: 'Apart from the weeks',
    unrated: 'No rate, not counted',
    late: 'Late',
    weekOf: (monday: string) => `Week of ${shortDay(monday)}`,
    later: 'Later',
    undated: 'Day not known',
    held: 'On hold',
    estimated: (sum: string) => `${sum} estimated`,
    none: 'Nothing is to be paid.',
  },
} satisfies TabWords<ExpenseCodes> & { readonly [more: string]: unknown };

export type Words = typeof words;
