// The two tiers of the tests: `npm test` plays each kind once, `npm run test:whole` plays every case.
import { createHash } from 'node:crypto';

/** Whether every case is played. A file `*.whole.test.ts` is played only then: see jest.config.js. */
export const isWhole = process.env.SELVEDGE_TESTS === 'whole';

/** Somewhere from 0 to 1, always the same for a name. */
const placeOf = (name: string) => createHash('sha256').update(name).digest().readUInt32BE() / 2 ** 32;

/** As many of the cases as wanted, evenly spread; where they begin hangs on the name, so that another list of the same cases meets others. */
export function spread<Case>(cases: readonly Case[], most: number, name: string): readonly Case[] {
  if (cases.length <= most) return cases;
  const place = placeOf(name);
  return Array.from({ length: most }, (_, index) => cases[Math.floor(((index + place) * cases.length) / most)] as Case);
}

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
