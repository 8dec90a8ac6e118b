// What is said of the log, in English.
import { dayOf, days, inDays, longDay } from '../../text/english';
import type { Sentences, TabWords } from '../tab';
import type { LogCodes, Logged } from './codes';

/** The step that rows of other tabs have. */
export const calling = {
  step: { call: { name: 'Log a call' } },
  said: { logged: ({ id, name }) => `${id}: noted with ${name}.` } satisfies Sentences<Logged>,
};

export const words = {
  add: 'Log entry',
  finding: {
    replyLate: (late) => `our reply ${days(late.days)} overdue`,
    answerLate: (late) => `no answer, ${days(late.days)} overdue`,
    replyDue: (soon) => `our reply due ${inDays(soon.days)}`,
    answerDue: (soon) => `answer due ${inDays(soon.days)}`,
  },
  mark: {
    replyLate: (late) => `${days(late.days)} overdue`,
    answerLate: (late) => `${days(late.days)} overdue`,
    replyDue: (soon) => inDays(soon.days),
    answerDue: (soon) => inDays(soon.days),
  },
  date: { followUp: { on: (day) => `follow up ${day}`, event: (name) => `${name}: follow up` } },
  next: {
    answer: () => 'Answer them, then close it or pass the ball.',
    askAgain: ({ name }) => (name === '' ? 'Ask again.' : `Ask ${name} again.`),
  },
  waits: {},
  title: {},
  note: {},
  step: {
    close: { name: 'Close' },
    later: { name: 'Follow up later' },
    pass: { name: 'Pass the ball' },
  },
  said: {
    closed: ({ id }) => `${id} is closed.`,
    later: ({ id, day }) => `${id} comes up again on ${longDay(day)}.`,
    passed: ({ id, isOurs }) => `${id}: it is ${isOurs ? 'our' : 'their'} turn now.`,
  },
  warning: {},
  panel: {
    history: (count: number, shown: number) => (count > shown ? `Log, the last ${shown} of ${count}` : 'Log'),
    said: 'What was said',
    day: (day: string, today: string) => dayOf(day, today),
  },
} satisfies TabWords<LogCodes> & { readonly [more: string]: unknown };

export type Words = typeof words;
