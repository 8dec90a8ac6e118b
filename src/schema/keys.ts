// How two ids are compared, on the sheet and here: what a person cannot see, or can hardly tell, makes no difference.
import type { Value } from './values';

/** Codes of signs: one, or the first and the last of some that follow one another. */
type Signs = readonly (readonly [number] | readonly [number, number])[];

interface LookAlike {
  readonly signs: Signs;
  readonly as: string;
  /** Whether the blanks around it go with it. */
  readonly joins?: true;
}

/**
 * What is read as one sign: nothing for what has no width, a blank for what looks blank, a hyphen for what looks like one.
 * Blanks at a hyphen tell no id from another: `NB - 1` is `NB-1`, two rows of one thing would halve its figures in silence.
 * Elsewhere a blank may be all that parts two: `PO 12 3` is not `PO 123`, and a name that differs by its blanks is offered
 * (decision 0024), never taken for another.
 */
export const LOOK_ALIKES: readonly LookAlike[] = [
  { signs: [[0xad], [0x61c], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0xfeff]], as: '' },
  { signs: [[0x9, 0xd], [0xa0], [0x2000, 0x200a], [0x202f], [0x205f], [0x3000]], as: ' ' },
  { signs: [[0x2d], [0x2010, 0x2015], [0x2043], [0x2212], [0xfe58], [0xfe63], [0xff0d]], as: '-', joins: true },
];

/** A regular expression that each engine reads; `write` says how it names a code. */
export function patternOf({ signs, joins }: LookAlike, write: (code: number) => string): string {
  const runs = signs.map((codes) => codes.map(write).join('-'));
  const found = `[${runs.join('')}]`;
  return joins ? ` *${found} *` : found;
}

const escaped = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
const readings = LOOK_ALIKES.map((each) => ({ found: new RegExp(patternOf(each, escaped), 'g'), as: each.as }));

/** An id as it is compared: without case, outer and doubled blanks and those at hyphens, signs of no width, and with one hyphen for all that look like it. */
export function normaliseKey(id: Value | undefined): string {
  if (id === undefined) return '';
  const read = readings.reduce((text, { found, as }) => text.replace(found, as), String(id));
  return read.replace(/ +/g, ' ').replace(/^ | $/g, '').toLowerCase();
}
