// The two tiers of the tests: `npm test` plays each kind once, `npm run test:whole` plays every case.
import { spread } from './spread';

/** Whether every case is played. A file `*.whole.test.ts` is played only then: see jest.config.js. */
export const isWhole = process.env.SELVEDGE_TESTS === 'whole';

/** Of cases of one kind a few, the same in each run; in the whole tier all. */
export const share = <Case>(cases: readonly Case[], most: number, name: string): readonly Case[] =>
  isWhole ? cases : spread(cases, most, name);

/** So many, and a tenth of them in the quick tier. */
export const tenth = (all: number): number => (isWhole ? all : Math.ceil(all / 10));

/** How often fast-check draws: as often as asked for, else all or a tenth, which is the same each time. */
export function runs(all: number, asked?: string): { readonly numRuns: number; readonly seed?: number } {
  if (asked !== undefined) return { numRuns: Number(asked) };
  return isWhole ? { numRuns: all } : { numRuns: tenth(all), seed: 1 };
}

type Further = Pick<jest.It, 'each'> & ((name: string, play: jest.ProvidesCallback, timeout?: number) => void);

const unplayed: Further = Object.assign(() => undefined, { each: () => () => undefined });

/** A further test of a kind that another shows already, or a long one whose parts others show: played in the whole tier. */
export const further: Further = isWhole ? test : unplayed;
