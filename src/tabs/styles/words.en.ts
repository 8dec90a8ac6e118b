// What is said of styles, in English.
import { dayOf, plural } from '../../text/english';
import type { TabWords } from '../tab';
import type { StyleCodes } from './codes';

export const words = {
  add: 'Style',
  finding: {
    oldVersion: ({ now, has }) => `factory has ${has}, current ${now}`,
    notSent: ({ now }) => `${now} not sent yet`,
    patternBehind: () => 'pattern behind the tech pack',
  },
  mark: {
    oldVersion: ({ now, has }) => `${now} replaces ${has}`,
    notSent: ({ now }) => `${now} holds`,
  },
  date: {},
  next: {
    sendTechPack: () => 'Send the tech pack to its factories.',
    movePattern: () => 'Bring the pattern up to the tech pack, then fill in Pattern date.',
  },
  waits: {},
  title: {
    techPack: ({ description, changed, link }) =>
      [description, changed === '' ? '' : `what changed: ${changed}`, link].filter((part) => part !== '').join(', '),
  },
  note: {},
  step: {
    sendTechPack: { name: 'Tech pack was sent' },
    newVersion: { name: 'New version' },
    moveStage: { name: 'Move stage' },
  },
  said: {
    sent: ({ style, version }) => `${style}: the factory has ${version}.`,
    version: ({ style, version }) => `${style}: ${version} holds now.`,
    moved: ({ style, stage }) => `${style} is at ${stage}.`,
  },
  log: {
    sent: (version: string, changed: string) =>
      `Tech pack ${version} sent.${changed === '' ? '' : ` What changed: ${changed}`}`,
  },
  version: {
    pattern: 'Does the pattern move?',
    patternHelp: 'If it does, it is to be graded again: Graded on is cleared.',
  },
  warning: {
    touches: ({ orders, samples }) =>
      `It touches ${plural(orders, 'live order', 'live orders')} and ${plural(samples, 'open sample', 'open samples')}.`,
    ungraded: () => 'Graded on will be cleared: the pattern is to be graded again.',
  },
  panel: {
    versions: 'Versions',
    nothing: 'nothing yet',
    day: (day: string, today: string) => dayOf(day, today),
  },
} satisfies TabWords<StyleCodes> & { readonly [more: string]: unknown };

export type Words = typeof words;
