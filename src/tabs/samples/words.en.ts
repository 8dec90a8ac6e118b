// What is said of samples, in English.
import { dayOf, days, inDays, longDay } from '../../text/english';
import type { TabWords } from '../tab';
import type { SampleCodes } from './codes';

export const words = {
  add: 'Sample',
  finding: {
    loanOverdue: (late) => `back ${days(late.days)} ago`,
    loanLong: (late) => `lent ${days(late.days)} ago`,
    commentsOverdue: (late) => `comments ${days(late.days)} overdue`,
    commentsDue: (soon) => `comments due ${inDays(soon.days)}`,
    sampleLate: (late) => `${days(late.days)} late`,
    sampleDue: (soon) => `due ${inDays(soon.days)}`,
  },
  mark: {
    loanOverdue: (late) => `${days(late.days)} late`,
    loanLong: (late) => `lent ${days(late.days)}`,
    commentsOverdue: (late) => `${days(late.days)} overdue`,
    commentsDue: (soon) => inDays(soon.days),
    sampleDue: (soon) => inDays(soon.days),
  },
  date: {
    back: { on: (day) => `back by ${day}`, event: (name) => `${name}: back` },
    lent: { on: (day) => `lent ${day}`, event: (name) => `${name}: lent` },
    comments: { on: (day) => `comments due ${day}`, event: (name) => `${name}: comments due` },
    needed: { on: (day) => `due ${day}`, event: (name) => `${name}: due` },
  },
  next: {
    sendComments: () => 'Send your comments, then fill in Verdict.',
    askMaker: () => 'Ask the maker for a new date.',
    followParcel: () => 'Follow the parcel. Once it is here, fill in Received on.',
    askWhen: () => 'Ask the maker whether the date holds.',
    askBack: ({ lentTo }) => `Ask ${lentTo} to send it back.`,
  },
  waits: {},
  title: { sample: ({ type, style, round }) => `${type}${round > 1 ? ` ${round}` : ''}, ${style}` },
  note: {},
  step: {
    send: { name: 'Sent' },
    receive: { name: 'Received' },
    comment: { name: 'Comment' },
    lend: { name: 'Lend' },
    giveBack: { name: 'Returned' },
    lose: { name: 'Lost', about: 'The sample stays here as Lost. Nobody is reminded of it any more.' },
  },
  said: {
    sent: ({ id, day }) => `${id} was sent on ${longDay(day)}.`,
    received: ({ id, day }) => `${id} was received on ${longDay(day)}.`,
    returned: ({ id, day }) => `${id} came back on ${longDay(day)}.`,
    commented: ({ id, verdict }) => `${id}: ${verdict.toLowerCase()}.`,
    resubmitted: ({ id, next }) => `${id} is to be made again: ${next} is the next round.`,
    lent: ({ id, to }) => `${id} is lent to ${to}.`,
    lost: ({ id }) => `${id} is marked as lost.`,
  },
  warning: { loses: ({ id }) => `${id} will be marked as lost.` },
  panel: {
    title: 'Samples',
    dates: 'Dates',
    others: 'Other rounds',
    day: (day: string, today: string) => dayOf(day, today),
    lentTo: (name: string) => `lent to ${name}`,
  },
} satisfies TabWords<SampleCodes> & { readonly [more: string]: unknown };

export type Words = typeof words;
