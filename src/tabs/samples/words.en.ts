// What is said of samples, in English.
import { dayOf, days, inDays, longDay } from '../../text/english';
import { calling } from '../log/words.en';
import { measuringWords } from '../measurements/words.en';
import type { TabWords } from '../tab';
import type { SampleCodes } from './codes';

export const words = {
  add: 'Sample',
  finding: {
    loanOverdue: (late) => `due back ${days(late.days)} ago`,
    loanLong: (late) => `lent ${days(late.days)} ago`,
    commentsOverdue: (late) => `comments ${days(late.days)} overdue`,
    commentsDue: (soon) => `comments due ${inDays(soon.days)}`,
    sampleLate: (late) => `${days(late.days)} late`,
    sampleDue: (soon) => `due ${inDays(soon.days)}`,
    requested: () => 'requested, no day promised',
  },
  mark: {
    loanOverdue: (late) => `${days(late.days)} late`,
    loanLong: (late) => `lent ${days(late.days)}`,
    commentsOverdue: (late) => `${days(late.days)} overdue`,
    commentsDue: (soon) => inDays(soon.days),
    sampleDue: (soon) => inDays(soon.days),
    requested: ({ comments }) => (comments === '' ? 'requested' : `requested: ${comments}`),
  },
  date: {
    back: { on: (day) => `back by ${day}`, event: (name) => `${name}: due back` },
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
    request: { name: 'Request' },
    send: { name: 'Sent' },
    receive: { name: 'Received' },
    measure: { name: 'Record measurements' },
    comment: { name: 'Comment' },
    lend: { name: 'Lend' },
    giveBack: { name: 'Returned' },
    lose: { name: 'Lost', about: 'The sample stays here as Lost. Nobody is reminded of it any more.' },
    ...calling.step,
  },
  measuring: measuringWords.measuring,
  said: {
    ...calling.said,
    ...measuringWords.said,
    requested: ({ id, maker }) => `${id} is requested from ${maker}.`,
    closedMilestone: ({ id, verdict, milestone }) => `${id}: ${verdict.toLowerCase()}. ${milestone} is done.`,
    sent: ({ id, day }) => `${id} was sent on ${longDay(day)}.`,
    received: ({ id, day, comments }) =>
      `${id} was received on ${longDay(day)}. Our comments are due on ${longDay(comments)}.`,
    returned: ({ id, day }) => `${id} came back on ${longDay(day)}.`,
    commented: ({ id, verdict, by }) =>
      `${id}: ${verdict.toLowerCase()}.${by === undefined ? '' : ` What comes next goes by ${by}, which is a later round.`}`,
    resubmitted: ({ id, next }) => `${id} is to be made again: ${next} is the next round.`,
    lent: ({ ids, to }) => `${ids} lent to ${to}.`,
    lost: ({ id }) => `${id} is marked as lost.`,
  },
  log: {
    requested: (what: string, by: string | undefined) =>
      `Requested ${what}${by === undefined ? '' : `, needed by ${longDay(by)}`}.`,
    sent: (what: string, parcel: string) => `Sent: ${what}${parcel === '' ? '' : `, ${parcel}`}.`,
    received: (what: string, location: string | undefined) =>
      `Received: ${what}${location === undefined ? '' : `, kept at ${location}`}.`,
    commented: (what: string, verdict: string, text: string | undefined) =>
      `${what}: ${verdict}.${text === undefined ? '' : ` ${text}`}`,
    lent: (all: readonly string[], back: string | undefined) =>
      `Lent: ${all.join('; ')}${back === undefined ? '' : `. Back by ${longDay(back)}`}.`,
    returned: (what: string, condition: string) => `Returned: ${what}${condition === '' ? '' : `, ${condition}`}.`,
    lost: (what: string) => `Lost: ${what}.`,
  },
  comment: {
    closes: 'Closes milestone',
    closesHelp: 'The milestone of its order that is done once the sample is approved. Blank for none.',
  },
  lending: {
    also: 'Also',
    alsoHelp: 'IDs of other samples that go along, with spaces between.',
    condition: 'Condition',
    conditionHelp: 'How it came back, if that matters.',
    sheet: 'Lending sheet',
    marked: 'The log keeps which samples were listed, and has a day to follow up.',
    noLender: 'It names no lender.',
    noDay: 'Some samples have no day to be back.',
    told: (ids: readonly string[]) => `Lending sheet: ${ids.join(', ')}.`,
    fields: {
      lender: { label: 'Lender', help: 'Your company and its address, as the borrower is to read it.' },
      remarks: { label: 'Remarks', help: 'Such as the shoot it is for, or how to send it back.' },
    },
  },
  warning: { ...measuringWords.warning, loses: ({ id }) => `${id} will be marked as lost.` },
  panel: {
    title: 'Samples',
    dates: 'Dates',
    others: 'Other rounds',
    day: (day: string, today: string) => dayOf(day, today),
    backBy: (name: string, day: string) => `${name}, back by ${day}`,
    here: 'here',
    onItsWay: (carrier: string | undefined) => (carrier === undefined ? 'on its way' : `on its way with ${carrier}`),
    lentTo: (name: string) => `lent to ${name}`,
  },
} satisfies TabWords<SampleCodes> & { readonly [more: string]: unknown };

export type Words = typeof words;
