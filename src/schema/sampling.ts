// How many pieces of a lot are inspected and how many defects they may have: single sampling by MIL-STD-105E, which is ISO 2859-1.

export const LEVELS = ['S-1', 'S-2', 'S-3', 'S-4', 'I', 'II', 'III'] as const;
export type Level = (typeof LEVELS)[number];

export const AQLS = ['0.65', '1.0', '1.5', '2.5', '4.0', '6.5'] as const;
export type Aql = (typeof AQLS)[number];

export const TIGHTENED = 'Tightened';

/** The code letters, and how many pieces each has one inspect. */
export const LETTERS = 'ABCDEFGHJKLMNPQR';
export const SIZES = [2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000] as const;

/** The least lot of each line of table I. It begins with 2; a lot of one piece is all inspected, whatever its letter. */
export const LOTS = [1, 9, 16, 26, 51, 91, 151, 281, 501, 1201, 3201, 10_001, 35_001, 150_001, 500_001] as const;

/** Table I: the letter of each of those lots, by level. */
export const LETTERS_OF: { readonly [level in Level]: string } = {
  'S-1': 'AAAABBBBCCCCDDD',
  'S-2': 'AAABBBCCCDDDEEE',
  'S-3': 'AABBCCDDEEFFGGH',
  'S-4': 'AABCCDEEFGGHJJK',
  I: 'AABCCDEFGHJKLMN',
  II: 'ABCDEFGHJKLMNPQ',
  III: 'BCDEFGHJKLMNPQR',
};

/**
 * Tables II-A and II-B are one ladder: each AQL has a rung, the place of the letter at which no defect is accepted; a
 * stricter AQL begins one letter later, and so does tightened inspection. Here they stand in the order of their rungs.
 */
export const RUNGS: readonly Aql[] = ['6.5', '4.0', '2.5', '1.5', '1.0', '0.65'];

/** What either table accepts, by how many letters above its rung one stands. */
export const ACCEPTED = {
  normal: [0, 0, 1, 1, 2, 3, 5, 7, 10, 14, 21],
  tightened: [0, 1, 1, 1, 2, 3, 5, 8, 12, 18],
} as const;

/** The arrows: up to `least` letters above its rung the rung's own plan holds, up to 2 the one that stands 3 above it, beyond `most` the last. */
const ARROWS = { normal: { least: 1, most: 10 }, tightened: { least: 0, most: 9 } } as const;
const GAP = { upTo: 2, to: 3 } as const;

/** An AQL as it is typed: `1`, `1.0`, `2,5`. */
export const plainAql = (typed: string): string => typed.replace(/[.,]0+$/, '').replace(/,/g, '.');

/** The AQL that was typed. */
export const aqlOf = (typed: string | number): Aql | undefined =>
  AQLS.find((aql) => plainAql(aql) === plainAql(String(typed).trim()));

/** The place of a letter, from 1; 0 for none. */
export const placeOfLetter = (letter: string): number => (letter.length === 1 ? LETTERS.indexOf(letter) + 1 : 0);

/** The code letter of a lot. */
export function codeLetter(lot: number, level: string): string | undefined {
  const known = LEVELS.find((each) => each.toLowerCase() === level.toLowerCase());
  if (known === undefined || lot < 1) return undefined;
  return LETTERS_OF[known][LOTS.filter((least) => least <= lot).length - 1];
}

/** The place of the letter at which an AQL accepts no defect under normal inspection. */
export function rungOf(aql: string | number): number | undefined {
  const place = RUNGS.findIndex((each) => plainAql(each) === plainAql(String(aql)));
  return place < 0 ? undefined : place + 1;
}

/** The place of the letter to which the arrows lead from a letter. */
function planPlace(place: number, rung: number, isTightened: boolean): number {
  const { least, most } = ARROWS[isTightened ? 'tightened' : 'normal'];
  const first = rung + (isTightened ? 1 : 0);
  const above = place - first;
  if (above <= least) return first;
  if (above <= GAP.upTo) return first + GAP.to;
  return above > most ? first + most : place;
}

/** The letter of the larger sample serves both AQLs; where an arrow of one leads on from there, that is the larger. */
export function planLetter(
  letter: string,
  rungs: readonly [major: number, minor: number],
  isTightened: boolean,
): string | undefined {
  const place = placeOfLetter(letter);
  if (place === 0 || !rungs.every((rung) => RUNGS[rung - 1] !== undefined)) return undefined;
  const larger = (from: number) => Math.max(...rungs.map((rung) => planPlace(from, rung, isTightened)));
  let found = larger(place);
  for (let next = larger(found); next > found; next = larger(found)) found = next;
  return LETTERS[found - 1];
}

/** The pieces of a sample: all where the lot has no more. */
export function sampleSize(letter: string, lot: number): number | undefined {
  const size = SIZES[placeOfLetter(letter) - 1];
  return size === undefined ? undefined : Math.min(size, lot);
}

/** How many defects a sample may have. */
export function acceptedAt(letter: string, rung: number, isTightened: boolean): number | undefined {
  const place = placeOfLetter(letter);
  if (place === 0 || RUNGS[rung - 1] === undefined) return undefined;
  const accepted = ACCEPTED[isTightened ? 'tightened' : 'normal'];
  const above = place - rung - (isTightened ? 1 : 0);
  return accepted[Math.min(Math.max(above, 0), accepted.length - 1)];
}

export interface Sampling {
  readonly lot: number;
  readonly level: string;
  readonly major: string | number;
  readonly minor: string | number;
  readonly isTightened: boolean;
}

export interface SamplePlan {
  /** By lot and level, and of the sample that serves both AQLs. */
  readonly letter: string;
  readonly planLetter: string;
  readonly sample: number;
  readonly majorAc: number;
  readonly minorAc: number;
}

/** The plan of an inspection; undefined where the tables have none. */
export function samplePlan({ lot, level, major, minor, isTightened }: Sampling): SamplePlan | undefined {
  const letter = codeLetter(lot, level);
  const [majorRung, minorRung] = [rungOf(major), rungOf(minor)];
  if (letter === undefined || majorRung === undefined || minorRung === undefined) return undefined;
  const rungs = [majorRung, minorRung] as const;
  const plan = planLetter(letter, rungs, isTightened);
  if (plan === undefined) return undefined;
  const sample = sampleSize(plan, lot);
  const [majorAc, minorAc] = rungs.map((rung) => acceptedAt(plan, rung, isTightened));
  if (sample === undefined || majorAc === undefined || minorAc === undefined) return undefined;
  return { letter, planLetter: plan, sample, majorAc, minorAc };
}
