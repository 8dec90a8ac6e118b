// What is said of styles, in English.
import { dayOf, listed, plural } from '../../text/english';
import { calling } from '../log/words.en';
import type { TabWords } from '../tab';
import type { StyleCodes } from './codes';

/** How many there are, and the first of them by name. */
const named = (ids: readonly string[], one: string, many: string): readonly string[] =>
  ids.length === 0
    ? []
    : [`${plural(ids.length, one, many)} (${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ', …' : ''})`];

export const words = {
  add: 'Style',
  finding: {
    oldVersion: ({ now, has }) => `factory has ${has}, current ${now}`,
    notSent: ({ now }) => `${now} not sent yet`,
    patternBehind: () => 'pattern behind the tech pack',
  },
  mark: {
    oldVersion: ({ now, has }) => `${now} replaces ${has}`,
    notSent: ({ now }) => `${now} is current`,
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
    ...calling.step,
  },
  said: {
    ...calling.said,
    sent: ({ style, version }) => `${style}: the factory has ${version}.`,
    version: ({ style, version }) => `${style}: ${version} is current now.`,
    moved: ({ style, stage }) => `${style} is at ${stage}.`,
  },
  log: {
    sent: (version: string, changed: string) =>
      `Tech pack ${version} sent.${changed === '' ? '' : ` What changed: ${changed}`}`,
  },
  version: {
    pattern: 'Does the pattern change?',
    patternHelp: 'If it does, it must be graded again, and Graded on is cleared.',
    words: { Yes: 'Yes', No: 'No' },
  },
  warning: {
    touches: ({ orders, samples, inspections }) =>
      `It touches ${listed([
        ...named(orders, 'live order', 'live orders'),
        ...named(samples, 'open sample', 'open samples'),
        ...named(inspections, 'inspection ahead', 'inspections ahead'),
      ])}.`,
    ungraded: () => 'Graded on will be cleared: the pattern must be graded again.',
  },
  panel: {
    versions: 'Versions',
    nothing: 'nothing yet',
    day: (day: string, today: string) => dayOf(day, today),
  },
} satisfies TabWords<StyleCodes> & { readonly [more: string]: unknown };

export type Words = typeof words;
