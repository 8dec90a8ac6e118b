// What is said of inspections, in English.
import { money } from '../../schema/written';
import { dayOf, days, figure, inDays, listed, longDay, plural, shortDay } from '../../text/english';
import type { Sentences, TabWords } from '../tab';
import type { Booking, BookingWarning, Counted, Follows, InspectionCodes, Waiting } from './codes';

const pieces = (count: number) => plural(count, 'piece', 'pieces').replace(/^\d+/, figure(count));
const ofLot = ({ lot, level, letter }: { lot: number; level: string | undefined; letter: string }) =>
  [`Lot ${figure(lot)}`, ...(level === undefined ? [] : [level]), letter].join(' · ');

/** What was too much: `4 major, 3 accepted`. */
function excess({ critical, major, majorAc, minor, minorAc, measurements }: Counted): string {
  const found = [
    ...(critical > 0 ? [`${critical} critical, none accepted`] : []),
    ...(major > majorAc ? [`${major} major, ${majorAc} accepted`] : []),
    ...(minor > minorAc ? [`${minor} minor, ${minorAc} accepted`] : []),
    ...(measurements ? [] : ['measurements out of tolerance']),
  ];
  return found.join('; ');
}
/** `Balance € 4,060.00`. */
const sums = (payments: readonly Waiting[]) =>
  listed(payments.map(({ category, ...sum }) => `${category} ${money(sum, 'en')}`.trim()));
const onHold = ({ held, heldAgain }: Follows) => [
  ...(held.length > 0 ? [`${sums(held)} ${held.length > 1 ? 'stay' : 'stays'} on hold.`] : []),
  ...(heldAgain.length > 0 ? [`${sums(heldAgain)} ${heldAgain.length > 1 ? 'are' : 'is'} on hold again.`] : []),
];
const said = (first: string, sentences: readonly string[]) => [first, ...sentences].join(' ');
const byLater = ({ by }: Follows) => (by === undefined ? [] : [`The order goes by ${by}, which is later.`]);
const ends = (follows: Follows) => [
  ...byLater(follows),
  ...(follows.milestone === undefined ? [] : [`${follows.milestone} is done.`]),
  ...(follows.released.length > 0 ? [`${sums(follows.released)} released.`] : []),
  ...onHold(follows),
];
const stays = (follows: Follows) => [
  ...byLater(follows),
  ...(follows.milestone === undefined ? [] : [`${follows.milestone} stays open.`]),
  ...onHold(follows),
];

/** What is said where one is booked: orders and milestones lend the step. */
export const booking: { readonly said: Sentences<Booking>; readonly warning: Sentences<BookingWarning> } = {
  said: {
    inspectionBooked: ({ id, order, day, pieces: sample }) =>
      `${id} of ${order} is booked for ${longDay(day)}${sample === undefined ? '' : `: ${pieces(sample)} to inspect`}.`,
  },
  warning: {
    sampled: (sampled) =>
      `${ofLot(sampled)} · ${pieces(sampled.pieces)} · major ${sampled.majorAc}, minor ${sampled.minorAc}.`,
    noSample: () => 'Enter the lot, the level and the AQLs: without them nobody knows the sample.',
    tighten: ({ factory, failed, of }) =>
      `${failed} of the last ${of} first inspections of ${factory} failed: tightened is the standard’s rule.`,
    relax: ({ factory, passed }) =>
      `The last ${passed} first inspections of ${factory} passed: normal is the standard’s rule again.`,
    bookedAlready: ({ id, day }) =>
      `${id} is there already${day === undefined ? '' : `, booked for ${shortDay(day)}`}. This would be another one.`,
    afterExFactory: ({ day }) => `That is after the goods leave the factory, on ${longDay(day)}.`,
  },
};

export const words = {
  add: 'Inspection',
  empty: {
    title: 'No inspections yet',
    text: 'Book one from its order: Selvedge says how many pieces to inspect, and how many defects they may have.',
  },
  finding: {
    failedOpen: (late) => (late.days === 0 ? 'failed today' : `failed ${days(late.days)} ago`),
    inspectionOverdue: (late) => `no result, ${days(late.days)} overdue`,
    bookingLate: (late) => `not booked, needed ${days(late.days)} ago`,
    inspectionToBook: (soon) => `to book, needed ${inDays(soon.days)}`,
    booked: ({ days }) => `booked ${inDays(days)}`,
    failedReleased: () => 'failed, but a payment is released',
    passedHeld: () => 'passed, but a payment is on hold',
    noCounts: () => 'what was found is missing',
    noPlan: () => 'its sample is not known',
  },
  mark: {
    inspectionOverdue: (late) => `${days(late.days)} overdue`,
    booked: ({ pieces: count }) => (count === 0 ? 'to inspect' : `${pieces(count)} to inspect`),
    bookingLate: () => 'not booked',
    inspectionToBook: () => 'to book',
    failedOpen: () => 'failed',
  },
  date: {
    booked: { on: (day) => `booked for ${day}`, event: (name) => `${name}: inspection` },
    needed: { on: (day) => `needed by ${day}`, event: (name) => `${name}: inspection needed` },
    done: { on: (day) => `done ${day}`, event: (name) => `${name}: inspection failed` },
  },
  next: {
    recordResult: () => 'Record its result.',
    askInspector: ({ inspector }) => `Ask ${inspector} for the report, then record its result.`,
    book: () => 'Book it.',
    reinspect: () => 'Have the goods sorted and inspected again, or accept them with a reason.',
    settle: () => 'Apply its result: the payment is released, and its milestone is done.',
    holdPayment: () => 'Apply its result: the payment is held again. Then have the goods inspected again.',
    giveCounts: () => 'Fill in the critical, major and minor defects that were found.',
    givePlan: () => 'Enter its order, its lot, level and AQLs.',
  },
  waits: {},
  title: { inspection: ({ type, order }) => [type, order].filter((part) => part !== '').join(', ') },
  note: {},
  step: {
    record: { name: 'Record result' },
    settle: {
      name: 'Apply result',
      about:
        'What waits for the inspection follows its result. After a pass, payments are released and the milestone is done; after a failure, payments are held again.',
    },
    book: { name: 'Book' },
    reinspect: { name: 'Re-inspect' },
    accept: { name: 'Accept anyway' },
    switchSeverity: {
      name: 'Switch severity',
      about:
        'After the last first inspections of the factory, the standard asks for the other severity. The sample changes with it.',
    },
  },
  said: {
    ...booking.said,
    passed: (told) => said(`${told.id} passed.`, ends(told)),
    accepted: (told) => said(`${told.id} is accepted by us.`, ends(told)),
    failed: (failed) => said(`${failed.id} failed: ${excess(failed)}.`, stays(failed)),
    refused: (told) => said(`${told.id} failed.`, stays(told)),
    reinspected: ({ id, next, day }) => `${next} inspects the lot of ${id} again on ${longDay(day)}.`,
    switched: ({ id, severity }) => `${id} goes by ${severity.toLowerCase()} inspection now.`,
  },
  warning: {
    ...booking.warning,
    wouldPass: (follows) => said('Pass.', ends(follows)),
    wouldFail: (failed) => said(`Fail: ${excess(failed)}.`, stays(failed)),
    accepts: (told) => said(`${told.id} failed, and will count as accepted.`, ends(told)),
  },
  payments: {
    label: 'Held payments',
    help: 'They wait for an inspection that passes. Release them only if they are to be paid all the same.',
    words: { Release: 'Release', 'Keep on hold': 'Keep on hold' },
  },
  facts: {
    none: 'none accepted',
    atMost: (most: number) => `at most ${most}`,
    pieces: (sample: number, lot: number) =>
      sample === lot ? `all ${pieces(lot)}` : `${figure(sample)} of ${pieces(lot)}`,
  },
  panel: {
    title: 'Inspections',
    others: 'Other inspections of the order',
    days: 'Dates',
    day: (day: string, today: string) => dayOf(day, today),
    pieces: (sample: number | undefined) => (sample === undefined ? 'No sample' : `${pieces(sample)} to inspect`),
    plan: (plan: { lot: number; level: string | undefined; letter: string; majorAc: number; minorAc: number }) =>
      `${ofLot(plan)} · major ${plan.majorAc}, minor ${plan.minorAc}`,
    noPlan: 'Its order, lot, level or AQLs are missing',
    found: (counts: { critical: number; major: number; majorAc: number; minor: number; minorAc: number }) =>
      `${counts.critical} critical, ${counts.major} major, ${counts.minor} minor found`,
    result: { Pass: 'Pass', Fail: 'Fail', Accepted: 'Accepted by us', Rejected: 'Rejected by us' },
    severity: { Normal: 'Normal', Tightened: 'Tightened' },
  },
} satisfies TabWords<InspectionCodes> & { readonly [more: string]: unknown };

export type Words = typeof words;
